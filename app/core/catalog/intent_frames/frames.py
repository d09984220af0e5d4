"""Intent frames: patterns of questions for the catalog, one module a language.

A frame is a regular expression for a whole question without its final punctuation. A name in angle
brackets stands for an entry of ``words``, or for one of these slots:

    <topic>    what the documents are about
    <called>   the name of what is called a folder (in summaries: or a document)
    <maybe>    a name that may be that of a folder, or not
    <number>   the number of files to list
    <when>     one of the periods

Frames are narrow on purpose: a question that no frame matches is still answered by search, but one
matched by mistake is not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

KINDS: Mapping[str, tuple[str, ...]] = {
    r"pdf": ("pdf",),
    r"word|docx": ("docx", "doc"),
    r"excel|spreadsheet|xlsx|cálculo|tabelle|таблиц|表格": ("xlsx", "xls", "ods", "csv"),
    r"powerpoint|presentation|presentaci|präsentation|презентаци|演示|幻灯": ("pptx", "ppt", "odp"),
    r"mail|correo|письм|邮件": ("eml", "msg"),
    r"markdown": ("md",),
    r"html|web|веб|网页": ("html", "htm"),
    r"text|txt|текстов|文本": ("txt",),
}
"""Patterns of words for file kinds in all languages, and the kinds in the catalog."""

Unit = Literal["day", "week", "month", "weekday", "days"]
"""Unit of a period; see ``intents.Period``."""


@dataclass(frozen=True, slots=True)
class Frames:
    """The frames of one language. ``periods`` map a pattern to the unit and count of a period."""

    words: Mapping[str, str]
    periods: Mapping[str, tuple[Unit, int]]
    counts: tuple[str, ...]
    listings: tuple[str, ...]
    changes: tuple[str, ...]
    summaries: tuple[str, ...]
    follow_ups: tuple[str, ...]

"""What questions to the catalog are recognised by, as data for ``intents``, a module a language.

A frame is a regular expression for a whole question without its closing punctuation. A word in
angle brackets stands for what ``words`` defines, or for one of

    <topic>    what the documents are about
    <called>   the name of a folder that is said to be one (in summaries: or of a document)
    <maybe>    a name that may be that of a folder, or of nothing
    <number>   how many to list
    <when>     one of the periods

Frames are narrow on purpose: a question that should have been caught is answered by search all the
same, and one that was caught wrongly is not.
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
"""Words for kinds of files, in all languages, and how the catalog names these kinds."""


Unit = Literal["day", "week", "month", "weekday", "days"]
"""Of a period; ``intents.Period`` says what each means."""


@dataclass(frozen=True, slots=True)
class Frames:
    """One language. ``periods`` name their unit and how many of it lie behind."""

    words: Mapping[str, str]
    periods: Mapping[str, tuple[Unit, int]]
    counts: tuple[str, ...]
    listings: tuple[str, ...]
    changes: tuple[str, ...]
    summaries: tuple[str, ...]
    follow_ups: tuple[str, ...]

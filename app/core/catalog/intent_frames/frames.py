"""Intent frames: patterns of questions for the catalog, one module a language.

A frame is a regular expression for a whole question without its final punctuation. A name in angle
brackets stands for an entry of ``words``, or for one of these slots:

    <topic>    what the documents are about
    <called>   the name of what is called a folder (in summaries: or a document)
    <maybe>    a name that may be that of a folder, or not
    <number>   the number of files to list
    <kind>     a kind or group of files, beside a word for files: 'Word', 'text'
    <kinds>    files of a group in one word: 'spreadsheets'
    <when>     one of the periods

Frames are narrow on purpose: a question that no frame matches is still answered by search, but one
matched by mistake is not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

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

"""What questions to the catalog are recognised by, as data for ``intents``, a module a language.

A frame is a regular expression for a whole question without its closing punctuation. A word in
angle brackets stands for what ``words`` defines, or for one of

    <topic>    what the documents are about
    <called>   the name of a folder that is said to be one (in summaries: or of a document)
    <maybe>    a name that may be that of a folder, or of nothing
    <number>   how many to list
    <kind>     a kind or group of files, beside a word for files: 'Word', 'text'
    <kinds>    files of a group in one word: 'spreadsheets'
    <when>     one of the periods

Frames are narrow on purpose: a question that should have been caught is answered by search all the
same, and one that was caught wrongly is not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

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

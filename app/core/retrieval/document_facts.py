"""What a document says about itself: its title, its date and who sent it."""

from __future__ import annotations

import os.path
import re

from app.core.domain import file_kinds
from app.core.domain.files import DocumentFacts
from app.core.retrieval.lexical_terms import index_terms
from app.core.retrieval.names import OPENING
from app.core.text.dates import Period, When, dates

NEAR_TOP = 400
"""Characters of the text in which a date is that of the document."""
SHORT = 80
"""Most characters of a first line that is taken for a title, unless it ends as a sentence does."""
SENTENCE_ENDS = (".", "!", "?", ":", ";", "。", "！", "？", "：")
_SENDER = re.compile(r"^From: (.+)$", re.MULTILINE)
_SENT = re.compile(r"^Date: (.+)$", re.MULTILINE)
_NUMBERS = re.compile(r"(?<=\d)[ _](?=\d\d(?!\d))")


def document_facts(kind: str, path: str, title: str, text: str) -> DocumentFacts:
    """The facts of a document. Its date is that of the message, else of the name, title or first
    lines; a narrower one within a wider one is preferred, as 12 May 2026 to 2026."""
    senders = sent = ""
    first = text.lstrip("# \n").partition("\n")[0].strip()
    if len(first) <= SHORT and first not in title and not first.endswith(SENTENCE_ENDS):
        title = f"{title} {first}".strip()
    if file_kinds.find(kind).group is file_kinds.EMAIL:
        senders = " ".join(index_terms(line) for line in _SENDER.findall(text))
        sent = "\n".join(_SENT.findall(text))
    return DocumentFacts(
        title,
        text[:OPENING],
        _spanning(sent) or _of_document(path, title, text) or ("", ""),
        " ".join(dict.fromkeys(senders.split())),
    )


def _spanning(sent: str) -> Period | None:
    """From the first to the last date of some messages."""
    periods = [period for when in dates(sent) if (period := _period(when))]
    if not periods:
        return None
    return min(first for first, _ in periods), max(last for _, last in periods)


def _of_document(path: str, title: str, text: str) -> Period | None:
    name = _NUMBERS.sub("-", os.path.basename(path)).replace("_", " ")
    named = [*dates(name, anywhere=True), *dates(title)]
    written = [when for when in dates(text[:NEAR_TOP]) if when.day]
    chosen: Period | None = None
    for period in filter(None, map(_period, [*named, *written])):
        if chosen is None or chosen[0] <= period[0] <= period[1] <= chosen[1]:
            chosen = period
    return chosen


def _period(when: When) -> Period | None:
    """The days of a date that says its year."""
    return when.in_year(when.year) if when.year else None

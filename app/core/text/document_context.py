"""Says what a report is: its title, and the period it reports on.

These stand on the first page alone, while a question about it names them: 'the second quarter of
2023 at Example Inc.', and the reports of other periods say nearly the same. Each passage therefore
carries them (``Passage.context``): they are embedded and searched with its text, and not shown.

Other documents have no such context. With its title in front, the passages of one document are
harder to tell apart: of papers, the embedder alone found 0.60 instead of 0.67 among the first five.
"""

from __future__ import annotations

import re
from collections import Counter

from app.core.domain.documents import ExtractedDocument

_BEGINNING = 4000
"""Characters of a document that may say its title and period: about a page."""
_LONGEST = 100
"""Most characters of a title or period."""
_WORD = re.compile(r"[^\W_]+")
_FIRST_LINE = re.compile(r"\s*(?P<line>\S[^\n]*)\n\s*\n")
"""A first paragraph of one line."""
_NO_TITLE = re.compile(r"[.。;,:|]\s*$|[.!?]\s+\S+\s+\S+\s+\S+|https?:|@|\|")
"""Marks of a sentence, a table row or an address."""
_MONTH = (
    r"(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|dic|fév|avr|"
    r"juin|juil|août|déc)\w*\.?"
)
_DATE = (
    rf"(?:{_MONTH}\s+\d{{1,2}},?\s+\d{{4}}"
    rf"|\d{{1,2}}\.?\s+(?:de\s+)?{_MONTH}\s+(?:de\s+)?\d{{4}})"
)
_PERIOD = re.compile(
    r"(?:(?:quarterly|annual|half[- ]year\w*|reporting)\s+period|(?:fiscal\s+)?(?:year|quarter)"
    r"|(?:three|six|nine|twelve)\s+months)"
    rf"\s+ended:?\s+{_DATE}"
    rf"|(?:geschäftsjahr|halbjahr|quartal)\s+(?:zum|bis zum|endend am)\s+{_DATE}"
    rf"|(?:ejercicio|trimestre|semestre)\s+(?:anual\s+)?terminado\s+el\s+{_DATE}"
    rf"|(?:exercice|trimestre|semestre)\s+clos\s+le\s+{_DATE}",
    re.IGNORECASE,
)
_ENDED = re.compile(r"\s(?:ended|zum|endend|terminado|clos)\b", re.IGNORECASE)
"""Stands in every ``_PERIOD``, which is slow."""
_ORDINALS = ("first", "second", "third", "fourth")
_QUARTER = re.compile(
    r"(?P<ordinal>first|second|third|fourth)\s+(?:fiscal\s+)?quarters?\s+(?:of\s+)?"
    r"(?:fiscal\s+)?(?:year\s+)?(?P<year>20\d\d)"
    r"|\bq(?P<number>[1-4])\s+(?:of\s+)?(?:fy|fiscal\s+(?:year\s+)?)?\s?(?P<short>20\d\d)\b",
    re.IGNORECASE,
)
_LEAST = 3
"""Least mentions of a fiscal quarter for it to be that of a report."""


def document_context(document: ExtractedDocument) -> str:
    """The title of a report, if it has one, and on a line of its own its period; empty for other
    documents."""
    beginning = document.text[:_BEGINNING]
    period = _period(document, beginning)
    title = _title(document, beginning) if period else ""
    return f"{title}\n{period}" if title else period


def _title(document: ExtractedDocument, beginning: str) -> str:
    """The title by the file's own data if the first page says it too (else it may be that of a
    template), or the first heading or line."""
    told = " ".join((document.title or "").split())
    said = {word.casefold() for word in _WORD.findall(beginning)}
    words = [word.casefold() for word in _WORD.findall(told)]
    if len(words) > 1 and said.issuperset(words):
        return told[:_LONGEST]
    if document.headings:
        first = document.headings[0]
        if not document.text[: first.start].strip():
            return " ".join(document.text[first.start : first.end].split())[:_LONGEST]
    if (found := _FIRST_LINE.match(beginning)) and not _NO_TITLE.search(found["line"]):
        line = " ".join(found["line"].strip("#* ").split())
        return line if len(line) <= _LONGEST and len(_WORD.findall(line)) > 1 else ""
    return ""


def _period(document: ExtractedDocument, beginning: str) -> str:
    """The period that a report names on its first page, and the fiscal quarter that its text
    speaks of most: companies number their quarters in their own ways."""
    found = _PERIOD.search(beginning) if _ENDED.search(beginning) else None
    if not found:
        return ""
    period = " ".join(found[0].split())
    quarters = Counter(map(_quarter, _QUARTER.finditer(document.text)))
    (quarter, times), *_ = quarters.most_common(1) or [((0, ""), 0)]
    if "quarter" not in period.casefold() or times < _LEAST:
        return period
    number, year = quarter
    return f"{period}, {_ORDINALS[number - 1]} quarter of {year}, Q{number} {year}"


def _quarter(found: re.Match[str]) -> tuple[int, str]:
    if found["ordinal"]:
        return _ORDINALS.index(found["ordinal"].casefold()) + 1, found["year"]
    return int(found["number"]), found["short"]

"""Which of several reports is the latest, where a question asks for the latest.

Reports of one title ('Form 10-Q Example Inc.') differ in their period, which is part of the context
of their passages (``core/text/document_context.py``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.core.retrieval.exact_terms import Day, dates

_ASKED = re.compile(
    r"\b(?:latest|(?:most|more) recent|newest"
    r"|neueste[nmrs]?|jüngste[nmrs]?|letzte[nmrs]? (?:quartals|jahres|halbjahres)?bericht\w*"
    r"|más recientes?|últim[oa]s? (?:informe|trimestre|ejercicio)\w*"
    r"|последн\w+ (?:отч[её]т|квартал)\w*|сам\w+ нов\w+|новейш\w+)\b"
    r"|最新|最近一",
    re.IGNORECASE,
)


def latest(question: str, contexts: Mapping[str, str]) -> frozenset[str]:
    """Of passages, by the context of each, those of the latest of the reports with one title; none
    unless the question asks for the latest."""
    if not _ASKED.search(question):
        return frozenset()
    reports: dict[str, tuple[str, Day]] = {}
    newest: dict[str, Day] = {}
    for key, context in contexts.items():
        title, _, period = context.rpartition("\n")
        if days := list(dates(period.casefold())):
            reports[key] = title, max(days)
            newest[title] = max(newest.get(title, (0, 0, 0)), max(days))
    return frozenset(key for key, (title, day) in reports.items() if day == newest[title])

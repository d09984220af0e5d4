"""Finds the values in a question and how they are compared: 'more than 700 euros', 'next year'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.core.domain.tabular.answer_tables import FieldType, Operator
from app.core.tabulating.readings import Found, values_in
from app.core.text import dates as said_dates
from app.core.values import durations

_COMPARED: tuple[tuple[Operator, str], ...] = (
    (">=", r"at least|no(?:t)? (?:less|fewer) than|mindestens|al menos|не менее|至少|不少于"),
    ("<=", r"at most|no(?:t)? more than|up to|höchstens|como máximo|не более|最多|不超过"),
    (
        ">",
        r"more than|over|above|exceed(?:s|ing)?|(?:greater|higher|longer|larger) than|mehr als"
        r"|über|más de|superior(?:es)? a|более|больше|свыше|超过|大于|高于",
    ),
    (
        "<",
        r"less than|fewer than|under|below|(?:lower|shorter|cheaper|smaller) than|weniger als"
        r"|unter|menos de|inferior(?:es)? a|менее|меньше|少于|低于|小于",
    ),
)
_DATED: tuple[tuple[Operator, str], ...] = (
    (
        "<",
        r"(?:since |already )?(?:before|earlier than|older than|prior to)|vor|antes de|до|раньше",
    ),
    (">", r"after|later than|newer than|nach|después de|после|позже"),
    (">=", r"since|from|starting|as of|seit|ab|desde|с|начиная с"),
    ("<=", r"until|till|by|through|bis|hasta|по"),
)
_AGED: tuple[tuple[Operator, str], ...] = ((">", r"older than"), ("<", r"younger than"))
_RELATIVE = re.compile(
    r"(?i)\b(?P<which>this|next|last|current|previous|coming)\s+(?P<unit>year|quarter|month)\b"
)
_AHEAD = re.compile(r"(?i)\b(?:with)?in\s+(?:the\s+)?(?P<way>next|coming|last|past)\s+(?=\d|\w+\s)")
_END_OF = re.compile(r"(?i)\s+(?:the\s+)?end\s+of\s+(?:the\s+)?$")
_OR_MORE = re.compile(
    r"(?i)['’]?\s*(?:[\w’']+\s+){0,2}?(?:or|and)\s+(?:more|longer|later|above"
    r"|over)\b"
)
_OR_LESS = re.compile(
    r"(?i)['’]?\s*(?:[\w’']+\s+){0,2}?or\s+(?:less|shorter|earlier|fewer|below)\b|之前|以前"
)
"""Behind a value: '1,000 euros or more', 'six months' notice or more'."""
_BETWEEN = re.compile(r"(?i)\b(?:between|from|zwischen|von|entre|от)\s+$")
_UPTO = re.compile(r"(?i)\s*(?:and|to|und|bis|y|a|до|и|-|–)\s*")
_A_PERIOD = re.compile(r"(?i)(?:an?|eine?[mnr]?|una?|one)\s")


@dataclass(frozen=True, slots=True)
class _Value:
    start: int
    end: int
    type: FieldType
    value: str
    upto: str = ""
    unit: str = ""


def values_said(text: str, today: date) -> Iterator[_Value]:
    found: list[_Value] = list(_relative(text, today))
    for when in said_dates.dates(text):
        period = when.period(today)
        if period and not any(when.start < v.end and v.start < when.end for v in found):
            found.append(_Value(when.start, when.end, "date", *period))
    kinds: tuple[FieldType, ...] = ("duration", "money", "number")
    for kind in kinds:
        for each in values_in(text, kind):
            if kind == "duration" and _A_PERIOD.match(text, each.start):
                continue  # '500 euros a month'
            if not any(each.start < v.end and v.start < each.end for v in found):
                found.append(_of_found(each, kind))
    yield from sorted(found, key=lambda value: value.start)


def _relative(text: str, today: date) -> Iterator[_Value]:
    """Periods that depend on the day: 'next year', 'within the next 12 months'."""
    for said in _RELATIVE.finditer(text):
        step = {"next": 1, "coming": 1, "last": -1, "previous": -1}.get(said["which"].casefold(), 0)
        length = {"year": 12, "quarter": 3, "month": 1}[said["unit"].casefold()]
        first = (today.month - 1) // length * length + step * length
        year, month = today.year + first // 12, first % 12 + 1
        yield _Value(*said.span(), "date", *said_dates.months(year, month, length))
    for said in _AHEAD.finditer(text):
        term = next(durations.durations(text[said.end() :]), None)
        if term is None or term.start:
            continue
        end = said.end() + term.end
        if said["way"].casefold() in ("next", "coming"):
            last = durations.after(today, term)
            yield _Value(said.start(), end, "date", today.isoformat(), last.isoformat())
        else:
            days = timedelta(seconds=term.total)
            yield _Value(said.start(), end, "date", (today - days).isoformat(), today.isoformat())


def _of_found(each: Found, kind: FieldType) -> _Value:
    return _Value(each.start, each.end, kind, each.value, unit=each.unit)


def with_ranges(text: str, values: list[_Value]) -> Iterator[_Value]:
    """The values, those of 'between 300 and 700 euros' as one."""
    skip = False
    for n, value in enumerate(values):
        following = values[n + 1] if n + 1 < len(values) else None
        if skip:
            skip = False
            continue
        between = _BETWEEN.search(text[: value.start])
        if between and following and _UPTO.fullmatch(text, value.end, following.start):
            skip = True
            upto = following.upto or following.value
            yield replace(following, start=between.start(), value=value.value, upto=upto)
        else:
            yield value


def comparison(text: str, value: _Value) -> tuple[Operator, int]:
    """How a value is compared, and where the words that say it begin."""
    before = text[: value.start]
    if value.type == "date" and (end_of := _END_OF.search(before)):
        before = before[: end_of.start()]  # 'by the end of March'
    if value.upto and value.type != "date":
        return "within", value.start
    rules = _DATED + _COMPARED if value.type == "date" else _AGED + _COMPARED
    for operator, words in rules:
        found = re.search(rf"(?i)(?<!\w)(?:{words})(?:\s+(?:the|dem|der|el|la))?\s*$", before)
        if found is None and re.search(rf"(?:{words.split('|')[-1]})\s*$", before):
            found = re.search(rf"(?:{words.split('|')[-1]})\s*$", before)
        if found:
            if _OR_MORE.match(text, value.end):
                operator = ">="
            if value.upto and found[0].strip().casefold() == "from":
                onward = re.match(r"(?i)\s*(?:on\b|onwards?\b)", text[value.end :])
                operator = operator if onward else "within"  # 'invoices from 2025'
            return operator, found.start()
    if _OR_MORE.match(text, value.end):
        return ">=", value.start
    if _OR_LESS.match(text, value.end):
        return "<=", value.start
    return ("within" if value.type == "date" else "="), value.start

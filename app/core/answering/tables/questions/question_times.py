"""Times in a question about a table, in five languages: days, months, quarters, years and what is
relative to today, with what bounds them ('before', 'since', 'from ... to ...')."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from app.core.answering.tables.asked_table import folded
from app.core.text import dates as said_dates
from app.core.text.dates import MONTHS, When
from app.core.text.relative_dates import relative_dates
from app.core.values import dates as exact_dates
from app.core.values.dates import Order
from app.core.values.numbers import currency_of

_ACCENTED = {
    folded(word): word
    for word in (*MONTHS, "año", "día", "días", "últimos", "últimas", "miércoles", "sábado")
    if folded(word) != word and len(folded(word)) == len(word)
}
_WORD = re.compile(r"[^\W\d_]+")
_ARTICLE = (
    r"(?:\s(?:the|end of|start of|month of|year|dem|den|der|ende|anfang|monat|jahr|el|la|los|mes de"
    r"|ano|fines de|finales de|начала|конца))*\s*"
)
_BOUNDS = {
    "<": r"before|prior to|earlier than|vor|vorm|fruher als|antes del?|до|раньше|ранее",
    "<=": r"until|till|up to|through|by|no later than|not after|bis|bis zum|bis einschließlich"
    r"|spatestens|hasta|не позднее|截至|截止",
    ">": r"after|later than|nach|nachm|spater als|despues del?|после|позже|позднее",
    ">=": r"since|as of|starting|starting (?:on|in|from)|on or after|not before|no earlier than"
    r"|seit|ab|desde|a partir del?|с|со|начиная с|不早于|自从?",
}
_BEFORE = {
    sign: re.compile(rf"(?<!\w)(?:{words}){_ARTICLE}$".replace("ß", folded("ß")))
    for sign, words in _BOUNDS.items()
}
_BEHIND = {
    "<": re.compile(r"\s?(?:之前|以前|前)"),
    "<=": re.compile(r"\s?(?:为止|為止)|\s(?:or|and) (?:before|earlier)(?!\w)"),
    ">": re.compile(r"\s?(?:之后|之後|以后|以後|后|後)"),
    ">=": re.compile(
        r"\s?(?:以来|以來|起|开始|開始)"
        r"|\s(?:onwards?|or later|and later|oder spater|en adelante)(?!\w)"
    ),
}
_FROM = re.compile(
    rf"(?<!\w)(?:between|from|zwischen|von|vom|entre|desde|del?|между|с|со){_ARTICLE}$|从{_ARTICLE}$"
)
_BETWEEN = re.compile(rf"(?<!\w)(?:between|zwischen|entre|между){_ARTICLE}$")
_TO = re.compile(
    rf"\s*(?:-|至|到|~)\s*|\s(?:to|until|till|through|bis|bis zum|al?|hasta|по|до){_ARTICLE}"
)
_AND = re.compile(rf"\s(?:and|und|y|e|и){_ARTICLE}|\s*(?:和|与|與)\s*")
_OR = re.compile(rf"\s(?:and|or|und|oder|y|e|o|u|и|или){_ARTICLE}|\s*(?:和|或|与|、)\s*|,\s?")
_DURING = re.compile(
    r"(?<!\w)(?:in|during|of|for|from|im|des|vom|von|fur|en|de|del|durante|в|во|за|on|until|since"
    rf"|before|after|by|through|between|ab|seit|bis|vor|nach){_ARTICLE}$"
)
_AMOUNT = re.compile(
    r"(?:(?<!\w)(?:more than|over|above|greater than|higher than|larger than|exceed\w*|at least"
    r"|less than|under|below|fewer than|lower than|smaller than|at most|no more than|no less than"
    r"|mehr als|uber|hoher als|großer als|grosser als|mindestens|hochstens|weniger als|unter"
    r"|mas de|menos de|al menos|como maximo|como minimo|mayor(?:es)? (?:de|que|a)"
    r"|menor(?:es)? (?:de|que|a)|superior(?:es)? a|inferior(?:es)? a|por encima de|por debajo de"
    r"|более|больше|свыше|выше|менее|меньше|ниже|дороже|дешевле)"
    r"|超过|超過|大于|大於|高于|高於|多于|多於|少于|小于|低于|至少|不到)\s*$".replace("ß", "ss")
)
_END_OF_SEVERAL = re.compile(
    r"(?<!in )(?<!over )(?<!during )(?<!for )(?<!from )(?<!since )(?<!within )"
    r"(?<!\w)(?:the|das|der|den|el|la)\s$"
)
"""Before 'last year' where it is the last one of several: 'what was the last year'."""
_UNIT = re.compile(r"\s?(?P<unit>[€$£¥₽%]|[^\W\d_]{1,8})")
_UNITS = frozenset(
    ["kg", "g", "t", "km", "m", "cm", "mm", "h", "hours", "stunden", "horas", "часов", "шт", "pcs"]
) | {"units", "stuck", "unidades"}


@dataclass(frozen=True, slots=True)
class AskedTime:
    """A time and the characters [``start``, ``end``) that say it, with what bounds it.

    ``low`` and ``high`` are as exact as the question: 2025, 2025-04, 2025-04-03, or --04 for a
    month of any year; the same for one time, and empty where it is open. A bound is ``strict``
    where it does not belong to it. ``other`` is another reading of a date whose order of day and
    month is not known. ``either`` says that it is an alternative to the time before it.
    """

    start: int
    end: int
    low: str
    high: str
    strict: bool = False
    other: str = ""
    either: bool = False

    @property
    def is_year(self) -> bool:
        return all(not bound or bound.isdigit() for bound in (self.low, self.high))


def asked_times(text: str, order: Order = "", today: date | None = None) -> list[AskedTime]:
    """The times of a folded question, in order; ``order`` is how the table writes dates."""
    found: list[AskedTime] = []
    spoken = _WORD.sub(lambda word: _ACCENTED.get(word[0], word[0]), text)
    times = _single(spoken, order, today)
    while times:
        time = times.pop(0)
        before = text[: time.start]
        if times and (whole := _range(text, time, times[0])):
            times.pop(0)
            found.append(whole)
            continue
        either = bool(found) and bool(_OR.fullmatch(text[found[-1].end : time.start]))
        if _is_bare_month(time) and not (
            "月" in text[time.start : time.end]
            or either
            or _DURING.search(before)
            or any(p.search(before) for p in _BEFORE.values())
        ):
            continue
        bounded = _bounded(text, time)
        either = either and bounded.low == bounded.high
        if either and found[-1].low.startswith("--") and not bounded.low.startswith("--"):
            found[-1] = _in_year(found[-1], bounded.low[:4])
        found.append(replace(bounded, either=either))
    return found


def is_amount(text: str, start: int, end: int) -> bool:
    """Whether a number that may be a year is an amount: 'over 2000', '2000 EUR'."""
    if _AMOUNT.search(text[:start]) or re.search(r"[€$£¥₽]\s?$", text[:start]):
        return True
    unit = _UNIT.match(text, end)
    return bool(unit and (unit["unit"] in _UNITS or currency_of(unit["unit"])))


def _single(text: str, order: Order, today: date | None) -> list[AskedTime]:
    """Each time by itself."""
    found = [
        AskedTime(said.start, said.end, *_shortened(*said.period))
        for said in (relative_dates(text, today) if today else ())
        if not (
            text[said.start :].startswith(("last", "letzte"))
            and _END_OF_SEVERAL.search(text[: said.start])
        )
    ]
    for when in said_dates.dates(text, anywhere=True):
        inside = any(when.start < other.end and other.start < when.end for other in found)
        if not inside and not (_is_lone_year(when) and is_amount(text, when.start, when.end)):
            found += _of_when(text, when, order)
    return sorted(found, key=lambda time: time.start)


def _of_when(text: str, when: When, order: Order) -> Iterator[AskedTime]:
    said = text[when.start : when.end]
    start = when.start + len(said) - len(said.lstrip())
    end = when.end - len(said) + len(said.rstrip(" .,"))
    if re.fullmatch(r"\s*\d{1,2}[/-]\d{1,2}[/-]\d{2,4}", said):
        if exact := exact_dates.whole(said, order):
            yield AskedTime(start, end, exact.iso, exact.iso, other=exact.other)
        return
    year = f"{when.year:04}" if when.year else "-"
    if when.quarter:
        low, high = f"{year}-{when.quarter * 3 - 2:02}", f"{year}-{when.quarter * 3:02}"
    elif when.day:
        low = high = f"{year}-{when.month:02}-{when.day:02}"
    elif when.month:
        low = high = f"{year}-{when.month:02}"
    else:
        low = high = year
    if when.day and not when.year:
        return  # a day of any year
    yield AskedTime(start, end, low, high)


def _in_year(time: AskedTime, year: str) -> AskedTime:
    return replace(time, low=f"{year}-{time.low[2:]}", high=f"{year}-{time.high[2:]}")


def _is_lone_year(when: When) -> bool:
    return bool(when.year) and not (when.month or when.quarter)


def _is_bare_month(time: AskedTime) -> bool:
    return time.low.startswith("--") and time.low == time.high


def _shortened(first: str, last: str) -> tuple[str, str]:
    """The bounds of a period as years or months, where it is whole ones."""
    if first[5:] == "01-01" and last[5:] == "12-31":
        return first[:4], last[:4]
    if first[8:] == "01" and (first, last) == said_dates.months(
        int(first[:4]), int(first[5:7]), _months_between(first, last)
    ):
        return first[:7], last[:7]
    return first, last


def _months_between(first: str, last: str) -> int:
    years = int(last[:4]) - int(first[:4])
    return years * 12 + int(last[5:7]) - int(first[5:7]) + 1


def _range(text: str, one: AskedTime, other: AskedTime) -> AskedTime | None:
    """'From January to April 2025' as one time."""
    between, before = text[one.end : other.start], text[: one.start]
    if not (_TO.fullmatch(between) or (_AND.fullmatch(between) and _BETWEEN.search(before))):
        return None
    low, high = one.low, other.high
    if low.startswith("--") and not high.startswith("--"):
        low = f"{high[:4]}-{low[2:]}"
    elif high.startswith("--") and not low.startswith("--"):
        high = f"{low[:4]}-{high[2:]}"
    words = _FROM.search(before)
    start = words.start() if words else one.start
    return AskedTime(start, other.end, low, high, other=one.other or other.other)


def _bounded(text: str, time: AskedTime) -> AskedTime:
    """A time with the bound that its words make of it."""
    before = text[: time.start]
    for sign, pattern in _BEHIND.items():
        if behind := pattern.match(text, time.end):
            return _with_sign(sign, replace(time, end=behind.end()))
    # The longest words count: 'not before' is no 'before'.
    matches = [(m.start(), sign) for sign, p in _BEFORE.items() if (m := p.search(before))]
    if not matches:
        return time
    start, sign = min(matches)
    return _with_sign(sign, replace(time, start=start))


def _with_sign(sign: str, time: AskedTime) -> AskedTime:
    if time.low.startswith("--"):
        return time  # a month of any year bounds nothing
    strict = sign in ("<", ">")
    if sign in ("<", "<="):
        return replace(time, low="", high=time.low if strict else time.high, strict=strict)
    return replace(time, low=time.high if strict else time.low, high="", strict=strict)

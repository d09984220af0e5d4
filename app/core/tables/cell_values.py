"""What the text of a cell says: its type, value and unit."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from app.core.domain.tabular.tables import CellValue, ColumnType
from app.core.values import dates, durations, numbers
from app.core.values.dates import Order
from app.core.values.durations import Clock
from app.core.values.numbers import DecimalMark, Money, Percent

LONGEST = 60
"""Most characters of a cell that is a value and no text."""

_BLANK_WORDS = (
    "- – — -- . .. … ? n/a na n.a. n/d nil null none tbd tba k.a. entfällt s/d н/д нд нет 无 nan"
    " #n/a #ref! #value! #div/0! #name? #num! #null!"
)
_BLANK = frozenset(_BLANK_WORDS.split())
_NOTE = re.compile(r"\s*+(?:\[[\w ]{1,8}\]|[*†‡§¹²³⁴⁵⁶⁷⁸⁹])++$")
_ABOUT = re.compile(r"^(?:[~≈±]|ca?\.|approx\.?|около|约)\s*(?=\d)", re.IGNORECASE)
_PLAIN = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:\.\d{1,2}|\.\d{4,9})?")
"""Numbers that can be read in one way only; the others take longer."""
_CODE = re.compile(r"0\d+|\d{16,}")
"""Digits that are no number: a postcode, a telephone number, a long key."""
_ORDINAL = re.compile(r"(\d{1,6})(?:\.|st|nd|rd|th|º|ª|-?й)")
_CONVERTED = re.compile(r"\s*\([^()]*\d[^()]*\)$")
"""The same in another unit, as in '100 km (62 mi)'."""
_WITH_UNIT = re.compile(
    r"(?P<number>\S*\d(?:[\s\u00a0]\d{3})*(?:[.,]\d+)?)\s?"
    r"(?P<unit>[^\W\d_](?:[^\s\d,;:|()]{0,10}[^\s\d,;:|().]|[²³23])?)\.?"
)


class Reading(NamedTuple):
    """What a cell says; ``bare`` numbers have no unit of their own."""

    type: ColumnType
    value: CellValue
    unit: str = ""


@lru_cache(maxsize=1 << 14)
def reading(
    text: str, mark: DecimalMark = "", order: Order = "", clock: Clock = "h:m"
) -> Reading | None:
    """What a text says by itself; None if it is blank or stands for nothing ('-', 'n/a')."""
    if _PLAIN.fullmatch(text):
        return Reading("number", float(text))
    if is_blank(text):
        return None
    said = _ABOUT.sub("", _NOTE.sub("", text.strip()))
    if len(said) > LONGEST or not any(map(str.isdigit, said)) or _CODE.fullmatch(said):
        return Reading("text", text)
    if ordinal := _ORDINAL.fullmatch(said):
        return Reading("number", float(ordinal[1]))
    if found := numbers.whole(said, mark):
        if isinstance(found, Money):
            return Reading("money", found.value, found.currency)
        return Reading("percent" if isinstance(found, Percent) else "number", found.value)
    if day := dates.whole(said, order):
        return Reading("date", day.iso)
    if term := durations.whole(said, clock):
        return Reading("duration", term.total, "s")
    split = _WITH_UNIT.fullmatch(_CONVERTED.sub("", said))
    if split and (found := numbers.whole(split["number"], mark)):
        return Reading("number", found.value, split["unit"])
    return Reading("text", text)


def is_blank(text: str) -> bool:
    """Whether a cell is empty, says that there is nothing, or is a formula without its value."""
    said = text.strip().casefold()
    return not said or said in _BLANK or (said[0] == "=" and len(said) > 1)

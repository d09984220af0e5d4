"""Decides the type and unit of a column by its header and its cells, and reads cells in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.core.domain.tabular.tables import CellValue, ColumnType, DateOrder
from app.core.tables.cell_values import Reading, is_blank, reading
from app.core.tables.grids import Conventions, GridCell
from app.core.values import dates, numbers
from app.core.values.dates import Order
from app.core.values.durations import Clock
from app.core.values.numbers import DecimalMark

SHARE = 0.7
"""Least share of a column's cells that must be of its type; the others are exceptions in it, such
as a footnote or 'retired' among numbers."""
_MOST_UNITS = 4
"""Most units of one column; more are words behind numbers."""
_BRACKETS = re.compile(
    r"[(\[](?P<unit>[^()\[\]]{1,20})[)\]]\s*$"
    r"|(?:,|\bin|\ben|\bв)\s(?P<word>\S{1,8}(?: \S{1,4})?)$"
)
_SCALES = {
    "thousand": r"thousands?|tausend|tsd\.?|miles(?: de)?|тыс\.?|千|000s?"
    r"|[kt](?=€|eur|\$|usd|£|gbp)",
    "million": r"millions?|millionen|mio\.?|mn|mill(?:ones|\.)?(?: de)?|млн\.?|百万"
    r"|m(?=€|eur|\$|usd|£|gbp)",
    "billion": r"billions?|bn|milliarden|mrd\.?|млрд\.?",
}
_SCALE = re.compile(
    "|".join(rf"(?P<{name}>(?<!\w)(?:{words}))" for name, words in _SCALES.items()), re.IGNORECASE
)
_MINUTES = re.compile(r"mm?:ss|\bmin\b|m:s", re.IGNORECASE)
_CLOCK_FRACTION = re.compile(r"(?:^|[^:\d])(?:\d+:[0-5]\d[.,]\d|(?:2[5-9]|[3-9]\d):[0-5]\d$)")
"""A time with fractions of seconds, or with more minutes than a day has hours."""


@dataclass(frozen=True, slots=True)
class ColumnReader:
    """The type of a column, and how to read what can be read in two ways."""

    type: ColumnType
    unit: str = ""
    units: tuple[str, ...] = ()
    mark: DecimalMark = ""
    order: Order = ""
    shown_order: DateOrder = ""
    clock: Clock = "h:m"

    def read(self, cell: GridCell) -> tuple[CellValue, str]:
        """The value of a cell in this type, and its unit where the column has several."""
        if self.type == "text":
            return (cell.text or None), ""
        if not cell.text:
            return None, ""
        if cell.type == self.type or (cell.type == "number" and self.type in ("money", "percent")):
            found: Reading | None = Reading(cell.type, cell.value, cell.unit)
        else:
            found = reading(cell.text, self.mark, self.order, self.clock)
        if found is None:
            return None, ""
        if self.type in ("money", "percent") and found.type == "number" and not found.unit:
            return found.value, self.unit if not self.units else ""
        if found.type != self.type:
            return None, ""
        if self.units:
            return found.value, found.unit
        if found.unit and self.type in ("number", "money") and found.unit != self.unit:
            return None, ""
        return found.value, ""


def column_reader(
    header: str, cells: Sequence[GridCell], table: Conventions, file: Conventions
) -> ColumnReader:
    """The reader of a column. Its own cells decide how numbers and dates are written; if they do
    not, those of the table, and then those of the file."""
    texts = [cell.text for cell in cells if not cell.type and not is_blank(cell.text)]
    mark = numbers.decimal_mark(texts) or table.mark or file.mark
    order = dates.day_order(texts) or table.order or file.order
    clock: Clock = "h:m"
    if _MINUTES.search(header) or any(map(_CLOCK_FRACTION.search, texts)):
        clock = "m:s"
    found = [
        Reading(cell.type, cell.value, cell.unit)
        if cell.type
        else reading(cell.text, mark, order, clock)
        for cell in cells
    ]
    readings = [one for one in found if one]
    kind = _type(readings)
    if kind in ("number", "money"):
        return _numeric(header, kind, readings, mark)
    if kind == "percent":
        return ColumnReader("percent", "%", mark=mark)
    if kind == "date":
        return ColumnReader("date", order=order, shown_order=_shown_order(texts, order))
    if kind == "duration":
        return ColumnReader("duration", "s", clock=clock)
    return ColumnReader("text")


def conventions(texts: Iterable[str]) -> Conventions:
    """How the cells of a table write decimals and dates."""
    listed = [text for text in texts if len(text) <= 40 and any(map(str.isdigit, text))]
    return Conventions(numbers.decimal_mark(listed), dates.day_order(listed))


def unit_of(header: str) -> tuple[str, str]:
    """The unit that a header names, and the scale: ('EUR', 'thousand') of 'Revenue (k€)'."""
    found = _BRACKETS.search(header)
    said = (found["unit"] or found["word"]).strip() if found else ""
    scale = _SCALE.search(said)
    named = next((name for name in _SCALES if scale and scale[name]), "")
    currency = numbers.currency_in(_SCALE.sub(" ", said)) or numbers.currency_in(header)
    if currency or "%" in header:
        return currency or "%", named if currency else ""
    if (
        found
        and found["unit"]
        and not scale
        and re.fullmatch(r"[^\W\d_][\w/²³°·.]{0,9}|°[CF]", said)
    ):
        return said, ""
    return "", named


def _type(readings: Sequence[Reading]) -> ColumnType:
    """The type that enough of the cells have."""
    if not readings:
        return "text"
    kinds = Counter(one.type for one in readings)
    numeric = kinds["number"] + kinds["money"] + kinds["percent"]
    least = SHARE * len(readings)
    if numeric >= least:
        if kinds["percent"] * 2 >= numeric:
            return "percent"
        if kinds["money"] and kinds["money"] >= kinds["percent"]:
            return "money"
        return "number"
    if kinds["date"] >= least:
        return "date"
    return "duration" if kinds["duration"] >= least else "text"


def _numeric(
    header: str, kind: ColumnType, readings: Sequence[Reading], mark: DecimalMark
) -> ColumnReader:
    """A column of numbers or money, with its unit from the cells or else from the header."""
    unit, scale = unit_of(header)
    own = Counter(one.unit for one in readings if one.type == kind and one.unit)
    if kind == "number":
        with_words = sum(own.values()) / len(readings)
        if len(own) > _MOST_UNITS or with_words < SHARE:
            if with_words > 1 - SHARE:
                return ColumnReader("text")
            own = Counter()
        if not own and unit == "%":
            return ColumnReader("percent", "%", mark=mark)
        if not own and numbers.currency_of(unit):
            return ColumnReader("money", f"{scale} {unit}".strip(), mark=mark)
    if len(own) > 1:
        return ColumnReader(kind, units=tuple(unit for unit, _ in own.most_common()), mark=mark)
    if own:
        return ColumnReader(kind, next(iter(own)), mark=mark)
    return ColumnReader(kind, f"{scale} {unit}".strip(), mark=mark)


def _shown_order(texts: Sequence[str], order: Order) -> DateOrder:
    """The order of day and month of a column's dates, where any can be read in two ways."""
    found = [day for text in texts for day in dates.dates(text)]
    if order:
        return order if any(day.other or day.order for day in found) else ""
    return "unknown" if any(day.other for day in found) else ""

"""A table as queries see it: every column by a name of its own, and its cells as text, as typed
values, and as the numbers and years that text holds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from app.core.domain.tabular.tables import CellValue, TableColumn, TableInfo, TableRow

Kind = Literal["number", "date", "text"]

ROW = "row"
"""The column that counts the rows of a table; quoted like all others."""
NUMBERED = 0.5
"""Least share of the cells of a text column that hold a number, for it to be computed with."""
_NUMBER = re.compile(
    r"(?:[^\w+.−–-]{0,3}|[^\W\d_]{1,3}(?:[.$€£] ?| )|[A-Z]{3}(?=\d))(?P<sign>[+−–-]?)"
    r"(?P<digits>\d+(?:[, \u00a0]\d{3})*(?:\.\d+)?)(?![\d:])"
)
"""A number at the beginning of a cell, with a sign of money or 'ca.' at most before it; 'R-12' and
'A4' are none."""
_CLOCK = re.compile(
    r"(?P<first>\d{1,3}):(?P<second>[0-5]\d)(?::(?P<third>[0-5]\d))?(?P<rest>\.\d+)?(?!\d)"
)
_RESULT = re.compile(r"\S\s*=\s*(?=[\d+−-])")
_YEAR = re.compile(r"(?<!\d)(1\d{3}|20\d\d)(?!\d)")
_NAMES_YEARS = re.compile(
    r"year|season|edition|jahr|saison|ano(?!\w)|ejercicio|temporada|год|сезон|年"
)
_NAMES_FIGURES = re.compile(
    r"amount|price|cost|total|sum|value|salar|wage|revenue|sales|budget|spen|fee|rent|paid|balance"
    r"|quantit|qty|number|count|units?|points|score|stock|hours|weight|length|size|populat|eur|usd"
    r"|betrag|preis|kosten|summe|wert|gehalt|lohn|umsatz|miete|menge|anzahl|bestand|stuck|gewicht"
    r"|importe|precio|coste|monto|valor|sueldo|salario|ventas|cantidad|unidades|alquiler|peso"
    r"|сумма|цена|стоимост|оклад|зарплат|выручк|количеств|кол-во|остат|вес|оплат"
    r"|金额|金額|价格|價格|费用|費用|工资|工資|数量|數量|总|收入|成本|库存|重量"
)
_SPAN_OF_YEARS = 150
_MARK = re.compile(r"\[[^\]]{1,12}\]|[†‡*]+$")
"""Footnote marks of a cell."""
_PARTS = re.compile(r"[^\W_]+")
_WORDS = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class AskedColumn:
    """A column with the name it has in queries; ``place`` is its index in the cells of a row."""

    name: str
    place: int
    kind: Kind
    of: TableColumn
    numbered: bool
    """Whether numbers can be computed from it."""
    dated: bool
    """Whether years can be read from it."""
    timed: bool = False
    """Whether its numbers are times, in seconds."""

    @property
    def is_row_number(self) -> bool:
        return self.place < 0


@dataclass(frozen=True)
class AskedTable:
    """A table with the rows that queries see: all but totals, as no sum may hold them twice."""

    info: TableInfo
    rows: Sequence[TableRow]
    columns: Sequence[AskedColumn]
    by_name: dict[str, AskedColumn] = field(repr=False)

    def column(self, name: str) -> AskedColumn | None:
        """The column of a name, whatever its case and white space."""
        return self.by_name.get(folded(name))

    @cached_property
    def spellings(self) -> dict[int, dict[str, list[str]]]:
        """The different cells of each column as written, by their folded form."""
        found: dict[int, dict[str, list[str]]] = {}
        for column in self.columns:
            if not column.is_row_number:
                cells: dict[str, list[str]] = {}
                for row in self.rows:
                    cell = row.cells[column.place]
                    if cell.strip():
                        written = cells.setdefault(folded(cell), [])
                        if cell not in written:
                            written.append(cell)
                found[column.place] = cells
        return found

    @cached_property
    def holding(self) -> dict[int, dict[str, list[str]]]:
        """The folded cells of each column by the words in them."""
        found: dict[int, dict[str, list[str]]] = {}
        for place, cells in self.spellings.items():
            by_word = found.setdefault(place, {})
            for cell in cells:
                for word in dict.fromkeys(_PARTS.findall(cell)):
                    by_word.setdefault(word, []).append(cell)
        return found


def asked_table(info: TableInfo, rows: Iterable[TableRow]) -> AskedTable:
    """Prepare a table for queries."""
    kept = [row for row in rows if not row.total and any(cell.strip() for cell in row.cells)]
    columns = [_row_number()]
    taken = {ROW}
    for place, column in enumerate(info.columns):
        name = _named(column.name, place, taken)
        taken.add(folded(name))
        columns.append(_column(name, place, column, kept))
    return AskedTable(info, kept, columns, {folded(column.name): column for column in columns})


def folded(text: str) -> str:
    """Text for comparisons: without case, accents, footnote marks and runs of white space."""
    if text.isascii() and text.isalnum():
        return text.lower()
    if text.isascii():
        return " ".join(_MARK.sub("", text.strip()).lower().split())
    decomposed = unicodedata.normalize("NFKD", _MARK.sub("", text.strip()))
    plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(plain.replace("’", "'").replace("–", "-").replace("−", "-").casefold().split())


def words(text: str) -> list[str]:
    """The words of a text in folded form."""
    return _WORDS.findall(folded(text))


def parts_of(text: str) -> list[str]:
    """The words of a folded text, apart at every other sign."""
    return _PARTS.findall(text)


def number_in(text: str) -> float | None:
    """The number that a text begins with, or that stands behind its sign of equality ('70+71=141');
    times like 3:41.4 in units of their last figure. None if there is none."""
    plain = _MARK.sub("", text).strip()
    if clock := _CLOCK.match(plain):
        figures = [int(clock[name]) for name in ("first", "second", "third") if clock[name]]
        total = 0
        for figure in figures:
            total = total * 60 + figure
        return total + float(clock["rest"] or 0)
    if equals := _RESULT.search(plain):
        plain = plain[equals.end() :]
    found = _NUMBER.match(plain)
    if not found:
        return None
    digits = float(re.sub(r"[, \u00a0]", "", found["digits"]))
    return -digits if found["sign"] in ("-", "−", "–") and found["sign"] else digits


def is_clock(text: str) -> bool:
    """Whether a text begins with a time like 3:41.4."""
    return bool(_CLOCK.match(text.strip()))


def is_formula(cell: str) -> bool:
    """Whether a cell is a formula that the file holds no value of."""
    return len(cell) > 1 and cell[0] == "="


def year_in(text: str) -> int | None:
    """The first year of a text."""
    found = _YEAR.search(text)
    return int(found[1]) if found else None


def number_of(row: TableRow, column: AskedColumn) -> float | None:
    """The number that a cell is computed with."""
    if column.is_row_number:
        return float(row.number)
    value: CellValue = row.values[column.place]
    if isinstance(value, (int, float)):
        return float(value)
    if column.kind == "date":
        return None
    return number_in(row.cells[column.place])


def year_of(row: TableRow, column: AskedColumn) -> int | None:
    """The year that a cell names."""
    if column.is_row_number:
        return None
    value = row.values[column.place]
    if column.kind == "date" and isinstance(value, str) and value[:4].isdigit():
        return int(value[:4])
    return year_in(row.cells[column.place])


def _row_number() -> AskedColumn:
    return AskedColumn(ROW, -1, "number", TableColumn(ROW, "number"), True, False)


def _named(name: str, place: int, taken: set[str]) -> str:
    """A name that no other column has, without quotes and line breaks."""
    clean = " ".join(re.sub(r'["`\[\]\\]', " ", name).split())[:60].strip()
    clean = clean or f"column {place + 1}"
    number, unique = 2, clean
    while folded(unique) in taken:
        unique, number = f"{clean} {number}", number + 1
    return unique


def _counts_years(name: str, column: TableColumn, cells: Sequence[str]) -> bool:
    """Whether numbers are years: by the name of their column, or as they are all of a century and
    a half, and their name is not one of figures."""
    if column.type != "number" or column.unit or column.units:
        return False
    years = [int(cell) for cell in cells if _YEAR.fullmatch(cell.strip())]
    if len(years) < 0.9 * len(cells) or not years:
        return False
    said = folded(name)
    if _NAMES_YEARS.search(said):
        return True
    return max(years) - min(years) <= _SPAN_OF_YEARS and not _NAMES_FIGURES.search(said)


def _column(name: str, place: int, column: TableColumn, rows: Sequence[TableRow]) -> AskedColumn:
    cells = [row.cells[place] for row in rows if row.cells[place].strip()]
    kind: Kind = "text" if column.type == "text" else "date" if column.type == "date" else "number"
    least = max(1.0, NUMBERED * len(cells))
    numbers = sum(number_in(cell) is not None or is_formula(cell) for cell in cells)
    numbered = kind == "number" or numbers >= least
    if kind == "number":
        dated = _counts_years(name, column, cells)
    else:
        dated = kind == "date" or sum(year_in(cell) is not None for cell in cells) >= least
    timed = column.type == "duration" or sum(map(is_clock, cells)) >= least
    return AskedColumn(name, place, kind, column, numbered and kind != "date", dated, timed)

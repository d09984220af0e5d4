"""Reads the sheets of OpenDocument spreadsheets (ISO/IEC 26300-1) as grids, with the types, units,
merged and hidden cells that the file stores."""

from __future__ import annotations

import math
import re
import zipfile
from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import XMLParser

from app.adapters.extraction.open_packaging import local_name
from app.core.tables.grids import EMPTY, Grid, GridCell, GridRow
from app.core.tables.merged_cells import MOST_COLUMNS

_CHUNK = 1 << 16
_MOST_BYTES = 2 << 30
_MOST_REPEATED = 1000
"""Times that a filled row is repeated; empty ones are repeated to the end of the sheet."""
_DURATION = re.compile(r"PT(\d+)H(\d+)M(\d+(?:[.,]\d+)?)S")
_SUM = re.compile(r"(?:of:)?=SUM\(\[\.([A-Z]+)(\d+):\.([A-Z]+)(\d+)\]\)")
_NOT_SHOWN = frozenset({"annotation", "tracked-changes"})


def read_sheets(archive: zipfile.ZipFile) -> Iterator[Grid]:
    """The sheets of a file, in order; the rows of each before the next."""
    reader = _ContentReader()
    parser = XMLParser(target=reader)
    with archive.open("content.xml") as file:
        for _ in range(_MOST_BYTES // _CHUNK):
            chunk = file.read(_CHUNK)
            if not chunk:
                break
            parser.feed(chunk)
            yield from reader.taken()


class _ContentReader:
    """Target of the XML parser. A sheet is in memory until it ends: its cells are counted by the
    parser's limit of bytes, and rows that are repeated by one of their own."""

    def __init__(self) -> None:
        self._sheets: list[Grid] = []
        self._count = 0
        self._hidden_styles: set[str] = set()
        self._style = ""
        self._open = 0
        self._sheet: dict[str, str] = {}
        self._rows: list[GridRow] = []
        self._hidden_columns: set[int] = set()
        self._columns = 0
        self._number = 0
        self._row: Mapping[str, str] = {}
        self._header = 0
        self._cells: list[GridCell] = []
        self._cell: dict[str, str] = {}
        self._words: list[str] = []
        self._in_text = self._unseen = self._spanned = 0

    def taken(self) -> list[Grid]:
        """The sheets that were completed since the last call."""
        sheets, self._sheets = self._sheets, []
        return sheets

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = local_name(tag)
        said = {local_name(key): value for key, value in attributes.items()}
        if name == "style":
            self._style = said.get("name", "")
        elif name == "table-properties" and said.get("display") == "false":
            self._hidden_styles.add(self._style)
        elif name == "table":
            self._open += 1
            if self._open == 1:
                self._start_sheet(said)
        elif name in _NOT_SHOWN:
            self._unseen += 1
        elif self._open == 1:
            self._start_part(name, said)

    def _start_part(self, name: str, said: dict[str, str]) -> None:
        if name == "table-column":
            count = _count(said, "number-columns-repeated")
            if said.get("visibility", "visible") != "visible":
                last = min(self._columns + count, MOST_COLUMNS)
                self._hidden_columns |= set(range(self._columns, last))
            self._columns += count
        elif name == "table-header-rows":
            self._header += 1
        elif name == "table-row":
            self._row, self._cells, self._spanned = said, [], 0
        elif name in ("table-cell", "covered-table-cell"):
            self._cell, self._words = said, []
        elif name == "p":
            self._words += ["\n"] * bool(self._words)
            self._in_text += 1
        elif name == "s":
            self._words.append(" ")

    def end(self, tag: str) -> None:
        name = local_name(tag)
        if name == "table":
            self._open -= 1
            if self._open == 0:
                self._end_sheet()
        elif name in _NOT_SHOWN:
            self._unseen -= 1
        elif self._open != 1:
            return
        elif name == "p":
            self._in_text -= 1
        elif name in ("table-cell", "covered-table-cell"):
            self._end_cell(name)
        elif name == "table-row":
            self._end_row()
        elif name == "table-header-rows":
            self._header -= 1

    def data(self, text: str) -> None:
        if self._in_text and not self._unseen:
            self._words.append(text)

    def _start_sheet(self, said: dict[str, str]) -> None:
        self._sheet, self._rows, self._hidden_columns = said, [], set()
        self._columns = self._number = self._header = 0

    def _end_sheet(self) -> None:
        self._count += 1
        self._sheets.append(
            Grid(
                self._rows,
                self._sheet.get("name", ""),
                self._count,
                self._sheet.get("style-name", "") in self._hidden_styles,
                frozenset(self._hidden_columns),
            )
        )

    def _end_row(self) -> None:
        while self._cells and not self._cells[-1].text:
            self._cells.pop()
        hidden = self._row.get("visibility", "visible") != "visible"
        repeated = _count(self._row, "number-rows-repeated")
        for number in range(min(repeated, _MOST_REPEATED) if self._cells else 0):
            place = self._number + number + 1
            self._rows.append(GridRow(place, self._cells, hidden, self._header > 0))
        self._number += repeated
        if not self._cells and self._rows and self._rows[-1].cells:
            self._rows.append(GridRow(self._number, []))

    def _end_cell(self, name: str) -> None:
        if name == "covered-table-cell":
            cell = self._covered()
        else:
            cell = _cell(self._cell, "".join(self._words).strip())
            self._spanned = _count(self._cell, "number-columns-spanned") - 1
        room = MOST_COLUMNS - len(self._cells)
        repeated = _count(self._cell, "number-columns-repeated")
        self._cells += [cell] * min(repeated, room)

    def _covered(self) -> GridCell:
        if self._spanned > 0 and self._cells:
            self._spanned -= 1
            return self._cells[-1]._replace(covered="left")
        above = self._rows[-1].cells if self._rows else ()
        column = len(self._cells)
        return above[column]._replace(covered="above") if column < len(above) else EMPTY


def _cell(said: Mapping[str, str], text: str) -> GridCell:
    """A cell with the value that is stored beside its text."""
    kind, stored = said.get("value-type", ""), said.get("value", "")
    formula = said.get("formula", "")
    if formula and not kind and not text:
        return GridCell("=" + formula.partition("=")[2])
    if kind in ("float", "currency", "percentage") and (value := _number(stored)) is not None:
        found = _SUM.fullmatch(formula)
        sums = bool(found and found[1] == found[3] and found[2] != found[4])
        if kind == "percentage":
            return GridCell(text, "percent", float(f"{value * 100:.15g}"), "%", sums=sums)
        if kind == "currency":
            return GridCell(text, "money", value, said.get("currency", ""), sums=sums)
        # A number with a word in its format, such as 5 kg, is read by its text.
        return GridCell(text, "number", value, sums=sums) if _is_bare(text) else GridCell(text)
    if kind == "date" and (day := said.get("date-value", "")):
        return GridCell(text, "date", day[:19].removesuffix("T00:00:00"))
    if kind == "time" and (time := _DURATION.fullmatch(said.get("time-value", ""))):
        hours, minutes, seconds = (float(part.replace(",", ".")) for part in time.groups())
        return GridCell(text, "duration", hours * 3600 + minutes * 60 + seconds, "s")
    return GridCell(text)


def _is_bare(text: str) -> bool:
    return (bool(text) and not any(map(str.isalpha, text))) or "E" in text


def _number(said: str) -> float | None:
    try:
        value = float(said)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def _count(said: Mapping[str, str], name: str) -> int:
    value = said.get(name, "")
    return max(1, int(value)) if value.isdecimal() and len(value) < 9 else 1

"""Reads the sheets of Excel workbooks (ISO/IEC 29500-1, SpreadsheetML) as grids, row by row.

Kreuzberg, which extracts their text, tells neither number formats, by which a cell is money, a date
or a percentage, nor merged or hidden cells, nor formulas.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import XMLParser, fromstring

from app.adapters.extraction.open_packaging import local_name, main_part, relations
from app.adapters.extraction.tables.number_formats import NumberFormat, number_format, shown
from app.core.tables.grids import EMPTY, Grid, GridCell, GridRow
from app.core.tables.merged_cells import MOST_COLUMNS, Range, with_ranges

_CHUNK = 1 << 16
_MOST_STRING_BYTES = 256 << 20
"""Most bytes of the texts that cells share; more are not unpacked."""
_MOST_SHEET_BYTES = 2 << 30
_MOST_MERGED = 20_000
_MERGED = re.compile(
    rb"<(?:\w+:)?mergeCell\s[^>]*?ref=[\"']([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)[\"']"
)
_COLUMN = re.compile(rb"<(?:\w+:)?col\s[^>]*>")
_ATTRIBUTE = re.compile(rb"(\w+)=[\"']([^\"']*)[\"']")
_OVERLAP = 300
"""Bytes of a chunk that are looked at again with the next: longer than any element looked for."""
_PLACE = re.compile(r"([A-Z]{1,3})(\d+)")
_SUM = re.compile(
    r"(?:SUM|SUBTOTAL|AGGREGATE)\((?:\d+[,;]){0,2}\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)\)"
)


@dataclass(frozen=True, slots=True)
class _Workbook:
    strings: list[str]
    formats: list[NumberFormat]
    from_1904: bool


def read_sheets(archive: zipfile.ZipFile) -> Iterator[Grid]:
    """The sheets of a workbook, in order; rows are read while they are asked for."""
    main = main_part(archive)
    parts = {name: target for name, _, target in relations(archive, main)}
    root = fromstring(archive.read(main))
    folder = posixpath.dirname(main)
    names = set(archive.namelist())
    from_1904 = any(
        local_name(element.tag) == "workbookPr" and element.get("date1904") in ("1", "true")
        for element in root
    )
    workbook = _Workbook(
        _strings(archive, f"{folder}/sharedStrings.xml"),
        _formats(archive, f"{folder}/styles.xml"),
        from_1904,
    )
    sheets = [element for element in root.iter() if local_name(element.tag) == "sheet"]
    for number, sheet in enumerate(sheets, 1):
        relation = next(
            (v for name, v in sheet.attrib.items() if local_name(name) == "id" and name != "id"), ""
        )
        part = parts.get(relation, "")
        if part in names:
            merged, hidden_columns = _layout(archive, part)
            yield Grid(
                with_ranges(_rows(archive, part, workbook), merged),
                sheet.get("name", ""),
                number,
                sheet.get("state", "visible") != "visible",
                frozenset(hidden_columns),
            )


def _rows(archive: zipfile.ZipFile, part: str, workbook: _Workbook) -> Iterator[GridRow]:
    reader = _SheetReader(workbook)
    parser = XMLParser(target=reader)
    with archive.open(part) as file:
        for _ in range(_MOST_SHEET_BYTES // _CHUNK):
            chunk = file.read(_CHUNK)
            if not chunk:
                break
            parser.feed(chunk)
            yield from reader.taken()


class _SheetReader:
    """Target of the XML parser for a sheet."""

    def __init__(self, workbook: _Workbook) -> None:
        self._workbook = workbook
        self._rows: list[GridRow] = []
        self._number = 0
        self._hidden = False
        self._cells: list[GridCell] = []
        self._column = -1
        self._style = self._type = ""
        self._value: list[str] = []
        self._formula: list[str] | None = None
        self._into: list[str] | None = None

    def taken(self) -> list[GridRow]:
        """The rows that were completed since the last call."""
        rows, self._rows = self._rows, []
        return rows

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = local_name(tag)
        if name == "c":
            place = _PLACE.match(attributes.get("r", ""))
            self._column = column_of(place[1]) if place else len(self._cells)
            self._style, self._type = attributes.get("s", ""), attributes.get("t", "")
            self._value, self._formula = [], None
        elif name in ("v", "t"):
            self._into = self._value
        elif name == "f":
            self._into = self._formula = []
        elif name == "rPh":
            self._into = None
        elif name == "row":
            number = attributes.get("r", "")
            self._number = int(number) if number.isdecimal() else self._number + 1
            self._hidden = attributes.get("hidden") in ("1", "true")
            self._cells = []

    def end(self, tag: str) -> None:
        name = local_name(tag)
        if name == "c":
            self._end_cell()
        elif name == "row":
            self._rows.append(GridRow(self._number, self._cells, self._hidden))
        elif name in ("v", "t", "f"):
            self._into = None

    def data(self, text: str) -> None:
        if self._into is not None:
            self._into.append(text)

    def _end_cell(self) -> None:
        if not len(self._cells) <= self._column < MOST_COLUMNS:
            return
        cell = self._cell()
        if cell.text:
            self._cells += [EMPTY] * (self._column - len(self._cells))
            self._cells.append(cell)

    def _cell(self) -> GridCell:
        said = "".join(self._value)
        formula = "".join(self._formula or ())
        if not said:
            return GridCell(f"={formula}", sums=_adds_up(formula)) if formula else EMPTY
        if self._type == "s":
            number = int(said)
            strings = self._workbook.strings
            return GridCell(strings[number]) if number < len(strings) else EMPTY
        if self._type == "b":
            return GridCell("TRUE" if said == "1" else "FALSE")
        if self._type in ("inlineStr", "str", "e"):
            return GridCell(said.strip())
        if self._type == "d":
            return GridCell(said.removesuffix("T00:00:00"))
        formats = self._workbook.formats
        style = int(self._style) if self._style.isdecimal() else 0
        form = formats[style] if style < len(formats) else NumberFormat()
        cell = shown(float(said), form, self._workbook.from_1904)
        return cell._replace(sums=_adds_up(formula)) if formula else cell


def column_of(letters: str) -> int:
    """The number of a column, from 0."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _adds_up(formula: str) -> bool:
    """Whether a formula adds up cells of one column."""
    found = _SUM.fullmatch(formula)
    return bool(found and found[1] == found[3] and int(found[4]) > int(found[2]))


def _layout(archive: zipfile.ZipFile, part: str) -> tuple[list[Range], set[int]]:
    """The merged ranges and hidden columns of a sheet. Ranges stand behind the rows, so that it
    takes a look at the whole sheet."""
    merged: list[Range] = []
    hidden: set[int] = set()
    with archive.open(part) as file:
        rest = b""
        for _ in range(_MOST_SHEET_BYTES // _CHUNK):
            chunk = file.read(_CHUNK)
            if not chunk:
                break
            window = rest + chunk
            end = 0
            for found in _MERGED.finditer(window):
                first, top, last, bottom = (group.decode() for group in found.groups())
                merged.append((int(top), column_of(first), int(bottom), column_of(last)))
                end = found.end()
            for found in _COLUMN.finditer(window):
                hidden |= _hidden_columns(found[0])
                end = max(end, found.end())
            rest = window[max(end, len(window) - _OVERLAP) :]
            if len(merged) > _MOST_MERGED:
                break
    return merged[:_MOST_MERGED], hidden


def _hidden_columns(element: bytes) -> set[int]:
    said = {name.decode(): value.decode() for name, value in _ATTRIBUTE.findall(element)}
    first, last = said.get("min", ""), said.get("max", "")
    if said.get("hidden") in ("1", "true") and first.isdecimal() and last.isdecimal():
        return set(range(int(first) - 1, min(int(last), MOST_COLUMNS)))
    return set()


def _strings(archive: zipfile.ZipFile, part: str) -> list[str]:
    if part not in archive.namelist() or archive.getinfo(part).file_size > _MOST_STRING_BYTES:
        return []
    reader = _StringsReader()
    parser = XMLParser(target=reader)
    with archive.open(part) as file:
        while chunk := file.read(_CHUNK):
            parser.feed(chunk)
    return reader.strings


class _StringsReader:
    """Target of the XML parser for the texts that cells share."""

    def __init__(self) -> None:
        self.strings: list[str] = []
        self._words: list[str] = []
        self._in_text = False
        self._phonetic = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = local_name(tag)
        if name == "si":
            self._words = []
        elif name == "rPh":
            self._phonetic = True
        self._in_text = name == "t" and not self._phonetic

    def end(self, tag: str) -> None:
        name = local_name(tag)
        self._in_text = False
        if name == "si":
            self.strings.append("".join(self._words).strip())
        elif name == "rPh":
            self._phonetic = False

    def data(self, text: str) -> None:
        if self._in_text:
            self._words.append(text)


def _formats(archive: zipfile.ZipFile, part: str) -> list[NumberFormat]:
    """The number format of each cell style."""
    if part not in archive.namelist():
        return []
    codes: dict[str, str] = {}
    styles: list[str] = []
    for element in fromstring(archive.read(part)):
        name = local_name(element.tag)
        if name == "numFmts":
            codes |= {one.get("numFmtId", ""): one.get("formatCode", "") for one in element}
        elif name == "cellXfs":
            styles = [one.get("numFmtId", "0") for one in element]
    return [number_format(style, codes.get(style, "")) for style in styles]

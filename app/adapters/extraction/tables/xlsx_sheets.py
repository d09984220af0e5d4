"""Reads the sheets of Excel workbooks (ISO/IEC 29500-1, SpreadsheetML) as grids, row by row.

Kreuzberg, which extracts their text, tells neither number formats, by which a cell is money, a date
or a percentage, nor merged or hidden cells, nor formulas.
"""

from __future__ import annotations

import codecs
import html
import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element, XMLParser, fromstring

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
_HEAD = 1 << 18
"""Characters of a sheet within which its first row begins."""
_ROW, _ROW_END = re.compile(r"<row[\s/>]"), "</row>"
_LONGEST_ROW = 1 << 24
"""Characters of a row; the longest that Excel can hold is shorter."""
_SAID = re.compile(r'(?<!\S)(r|hidden)="([^"]*)"')
_CELL = re.compile(
    r'<c r="([A-Z]{1,3})\d+"(?: s="(\d+)")?(?: t="(\w+)")?\s*(?:/>|>'
    r"(?:<f[^>]*?(?:/>|>([^<]*)</f>))?(?:<v/>|<v>([^<]*)</v>)?"
    r"(?:<is><t[^>]*>([^<]*)</t></is>)?</c>)\s*"
)
_PLACE = re.compile(r"([A-Z]{1,3})(\d+)")
_SUM = re.compile(
    r"(?:SUM|SUBTOTAL|AGGREGATE)\((?:\d+[,;]){0,2}\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)\)"
)


@dataclass(frozen=True, slots=True)
class _Workbook:
    strings: list[str]
    formats: list[NumberFormat]
    strong: frozenset[str]
    """Styles in bold, by their number."""
    from_1904: bool

    def cell(self, kind: str, style: str, said: str, formula: str) -> GridCell:
        """A cell of a type (``t`` in the file), with its style, its stored value and formula."""
        cell = self._cell(kind, style, said, formula)
        return cell._replace(strong=True) if style in self.strong and cell.text else cell

    def _cell(self, kind: str, style: str, said: str, formula: str) -> GridCell:
        if not said:
            return GridCell(f"={formula}", sums=_adds_up(formula)) if formula else EMPTY
        if kind == "s":
            number = int(said)
            return GridCell(self.strings[number]) if number < len(self.strings) else EMPTY
        if kind == "b":
            return GridCell("TRUE" if said == "1" else "FALSE")
        if kind in ("inlineStr", "str", "e"):
            return GridCell(said.strip())
        if kind == "d":
            return GridCell(said.removesuffix("T00:00:00"))
        number = int(style) if style.isdecimal() else 0
        form = self.formats[number] if number < len(self.formats) else NumberFormat()
        cell = shown(float(said), form, self.from_1904)
        return cell._replace(sums=_adds_up(formula)) if formula else cell


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
    formats, strong = _styles(archive, f"{folder}/styles.xml")
    strings = _strings(archive, f"{folder}/sharedStrings.xml")
    workbook = _Workbook(strings, formats, strong, from_1904)
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
    """The rows of a sheet. In the form that nearly all programs write, cells are matched, which
    takes half the time of the XML parser; a row in another form is parsed."""
    begun, rest, number = False, "", 0
    for text in _decoded(archive, part):
        rest += text
        begun = begun or bool(_ROW.search(rest))
        if not begun and len(rest) > _HEAD:
            yield from _parsed(archive, part, workbook)
            return
        place = 0
        for head, inner, end in _elements(rest):
            place = end
            said = dict(_SAID.findall(head))
            number = int(said["r"]) if said.get("r", "").isdecimal() else number + 1
            cells = _matched(inner, workbook)
            if cells is None:
                cells = _row(inner, workbook)
            yield GridRow(number, cells, said.get("hidden") in ("1", "true"))
        rest = rest[place:]
        if len(rest) > _LONGEST_ROW:
            raise ValueError("A row of a sheet does not end.")


def _elements(text: str) -> Iterator[tuple[str, str, int]]:
    """The complete rows of a text: attributes, content, and where each ends."""
    place = 0
    while (row := _ROW.search(text, place)) and (bracket := text.find(">", row.start())) >= 0:
        start = row.start()
        if text[bracket - 1] == "/":
            place = bracket + 1
            yield text[start:bracket], "", place
            continue
        end = text.find(_ROW_END, bracket)
        if end < 0:
            return
        place = end + len(_ROW_END)
        yield text[start:bracket], text[bracket + 1 : end], place


def _decoded(archive: zipfile.ZipFile, part: str) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    with archive.open(part) as file:
        for _ in range(_MOST_SHEET_BYTES // _CHUNK):
            chunk = file.read(_CHUNK)
            if not chunk:
                return
            yield decoder.decode(chunk)


def _matched(inner: str, workbook: _Workbook) -> list[GridCell] | None:
    """The cells of a row in the usual form; None if anything in it is in another."""
    cells: list[GridCell] = []
    place = 0
    for found in _CELL.finditer(inner):
        if found.start() != place:
            return None
        place = found.end()
        letters, style, kind, formula, value, text = found.groups()
        column = column_of(letters)
        if not len(cells) <= column < MOST_COLUMNS:
            continue
        said = value or text or ""
        if "&" in said:
            said = html.unescape(said)
        cell = workbook.cell(kind or "", style or "", said, html.unescape(formula or ""))
        if cell.text:
            cells += [EMPTY] * (column - len(cells))
            cells.append(cell)
    return cells if place == len(inner) else None


def _row(inner: str, workbook: _Workbook) -> list[GridCell]:
    """The cells of a row by the XML parser."""
    reader = _SheetReader(workbook)
    parser = XMLParser(target=reader)
    parser.feed(f"<row>{inner}</row>")
    parser.close()
    return list(reader.taken()[0].cells)


def _parsed(archive: zipfile.ZipFile, part: str, workbook: _Workbook) -> Iterator[GridRow]:
    """The rows of a sheet by the XML parser: its elements have prefixes, or it has no rows."""
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
        cell = self._workbook.cell(
            self._type, self._style, "".join(self._value), "".join(self._formula or ())
        )
        if cell.text:
            self._cells += [EMPTY] * (self._column - len(self._cells))
            self._cells.append(cell)


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


def _styles(archive: zipfile.ZipFile, part: str) -> tuple[list[NumberFormat], frozenset[str]]:
    """The number format of each cell style, and the styles in bold."""
    if part not in archive.namelist():
        return [], frozenset()
    codes: dict[str, str] = {}
    bold: set[str] = set()
    styles: list[tuple[str, str]] = []
    for element in fromstring(archive.read(part)):
        name = local_name(element.tag)
        if name == "numFmts":
            codes |= {one.get("numFmtId", ""): one.get("formatCode", "") for one in element}
        elif name == "fonts":
            bold = {str(n) for n, font in enumerate(element) if _is_bold(font)}
        elif name == "cellXfs":
            styles = [(one.get("numFmtId", "0"), one.get("fontId", "")) for one in element]
    formats = [number_format(form, codes.get(form, "")) for form, _ in styles]
    return formats, frozenset(str(n) for n, (_, font) in enumerate(styles) if font in bold)


def _is_bold(font: Element) -> bool:
    return any(
        local_name(part.tag) == "b" and part.get("val", "1") not in ("0", "false") for part in font
    )

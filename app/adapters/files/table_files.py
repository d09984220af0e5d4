"""Makes CSV and XLSX files of answer tables, with the sources of their cells.

XLSX is a ZIP of XML files (ECMA-376); the few of them that a plain sheet needs are written here, so
that no library is loaded that could also read, run or fetch something.
"""

from __future__ import annotations

import csv
import io
import os
import re
import zipfile
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

from app.core.domain.errors import UsageError
from app.core.domain.tabular.answer_tables import AnswerRow, AnswerTable, Cell, FieldType, TableFile
from app.core.text import inert_text

_NOT_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package'
    '.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats'
    '-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd'
    '.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
    '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats'
    '-officedocument.spreadsheetml.styles+xml"/></Types>'
)
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    "{listed}</Relationships>"
)
_RELATION = (
    '<Relationship Id="rId{n}" Type="http://schemas.openxmlformats.org/officeDocument/2006'
    '/relationships/{kind}" Target="{target}"/>'
)
_STYLES = (
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    '<fonts count="1"><font/></fonts><fills count="2"><fill><patternFill/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="2"><xf/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    "</styleSheet>"
)
"""The first style is the usual one, the second shows numbers as 1,537.50."""
_WORKBOOK = (
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://'
    'schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>'
    '<sheet name="Table" sheetId="1" r:id="rId1"/></sheets></workbook>'
)
_SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

Value = str | float


class Amount(float):
    """A number that is an amount of money."""


def table_file(table: AnswerTable, ending: str) -> TableFile:
    """The rows that match, as a .csv or .xlsx file. Raises ``UsageError`` for another ending."""
    if ending not in (".csv", ".xlsx"):
        raise UsageError(
            f"A table cannot be written as {ending or 'a file without an ending'}.",
            remedy="Choose a file that ends with .csv or .xlsx.",
        )
    lines = list(_lines(table))
    return TableFile(len(lines) - 1, _csv(lines) if ending == ".csv" else _xlsx(lines))


def _lines(table: AnswerTable) -> Iterator[Sequence[Value]]:
    """The header and the rows: each value with its unit, its state where it is not sure, and where
    it stands."""
    head: list[Value] = ["document", "path"]
    for field in table.schema.fields:
        head += [field.name, f"{field.name}: unit", f"{field.name}: state", f"{field.name}: source"]
    yield head
    for row in table.rows:
        if row.use == "match":
            yield _line(table, row)


def _line(table: AnswerTable, row: AnswerRow) -> list[Value]:
    line: list[Value] = [row.title, _printable(row.path)]
    for field, cell in zip(table.schema.fields, row.cells, strict=True):
        numeric = field.type in ("number", "money", "duration")
        line += [
            _number(cell.value, field.type) if numeric else cell.value,
            cell.unit,
            cell.state,
            _source(cell),
        ]
    return line


def _source(cell: Cell) -> str:
    if cell.evidence is None:
        return ""
    page = f", page {cell.evidence.page}" if cell.evidence.page else ""
    return f"{_printable(os.path.basename(cell.evidence.path))}{page}: {cell.written}"


def _number(text: str, kind: FieldType) -> Value:
    try:
        return Amount(text) if kind == "money" else float(text)
    except ValueError:
        return text


def _printable(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode()


def _csv(lines: Sequence[Sequence[Value]]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text)
    for line in lines:
        writer.writerow([_harmless(value) for value in line])
    return text.getvalue().encode("utf-8-sig", "backslashreplace")


def _harmless(value: Value) -> Value:
    if isinstance(value, Amount):
        return f"{value:.2f}"
    if isinstance(value, str):
        return str(inert_text.cell(value))
    return int(value) if value.is_integer() else value


def _xlsx(lines: Sequence[Sequence[Value]]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _XML + _TYPES)
        archive.writestr(
            "_rels/.rels",
            _relations(officeDocument="xl/workbook.xml"),
        )
        archive.writestr("xl/workbook.xml", _XML + _WORKBOOK)
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            _relations(worksheet="worksheets/sheet1.xml", styles="styles.xml"),
        )
        archive.writestr("xl/styles.xml", _XML + _STYLES)
        rows = "".join(f"<row>{''.join(map(_cell, line))}</row>" for line in lines)
        archive.writestr(
            "xl/worksheets/sheet1.xml", f"{_XML}{_SHEET}{rows}</sheetData></worksheet>"
        )
    return data.getvalue()


def _relations(**parts: str) -> str:
    listed = [
        _RELATION.format(n=n, kind=kind, target=target)
        for n, (kind, target) in enumerate(parts.items(), 1)
    ]
    return _XML + _RELATIONS.format(listed="".join(listed))


def _cell(value: Value) -> str:
    if isinstance(value, Amount):
        return f'<c s="1"><v>{float(value)!r}</v></c>'
    if isinstance(value, float):
        return f"<c><v>{value!r}</v></c>"
    text = escape(_NOT_XML.sub("\ufffd", value))
    return f'<c t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'

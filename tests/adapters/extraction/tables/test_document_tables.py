"""Tables come out of every format that holds some, as data: read from real files."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

import openpyxl
import pytest
from docx import Document

from app.adapters.extraction.document import read
from app.adapters.extraction.messages import decode_answer, encode_document
from app.adapters.extraction.tables.document_tables import tables_of
from app.adapters.extraction.text.builder import clean
from app.core.domain.errors import DocumentCrashed
from app.core.domain.tabular.tables import ExtractedTable, TableRow
from app.core.tables.grids import Grid, GridCell, GridRow
from app.core.tables.row_blocks import packed, unpacked

LINES = (("Item", "Count", "Price"), ("Chair", "2", "9.50 €"), ("Desk", "4", "120.00 €"))


def tables(name: str, data: bytes) -> Sequence[ExtractedTable]:
    return read(name, io.BytesIO(data)).tables


def only(name: str, data: bytes) -> ExtractedTable:
    (table,) = tables(name, data)
    return table


def rows_of(table: ExtractedTable) -> list[TableRow]:
    return [row for block in table.blocks for row in unpacked(block)]


def columns(table: ExtractedTable) -> list[tuple[str, str, str]]:
    return [(column.name, column.type, column.unit) for column in table.columns]


EXPECTED = [("Item", "text", ""), ("Count", "number", ""), ("Price", "money", "EUR")]


def workbook(fill: Any) -> bytes:
    book = openpyxl.Workbook()
    fill(book)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_separated_values_of_any_separator_and_encoding(separator: str, encoding: str) -> None:
    text = "\r\n".join(separator.join(line) for line in LINES)
    table = only("a.csv", text.encode(encoding))
    assert columns(table) == EXPECTED
    assert [row.number for row in rows_of(table)] == [2, 3]


def test_separated_values_may_hold_separators_quotes_and_lines() -> None:
    table = only("a.csv", b'sep=;\nName;Note;Age\n"A; B";"two\nlines ""here""";3\nC;d;4\n')
    assert rows_of(table)[0].cells == ("A; B", 'two\nlines "here"', "3")


def test_tables_of_markdown_are_named_by_their_heading() -> None:
    text = (
        "# Stock\n\n| Item | Count | Price |\n|:--|--:|--|\n| **Chair** | 2 | 9.50 € |\n"
        "| Desk | 4 | 120.00 € |\n\nEnd."
    )
    table = only("a.md", text.encode())
    assert (table.name, columns(table)) == ("Stock", EXPECTED)
    assert rows_of(table)[0].cells[0] == "Chair"
    assert not tables("b.md", b"```\n| a | b |\n|---|---|\n| 1 | 2 |\n```\n")


def test_tables_of_html_with_spans_and_a_caption() -> None:
    page = """<h1>Page</h1><table><caption>Stock</caption>
    <tr><th rowspan=2>Item</th><th colspan=2>2024</th></tr><tr><th>Q1</th><th>Q2</th></tr>
    <tr><td>Chair</td><td>2</td><td>3</td></tr><tr><td>Desk</td><td>4</td><td>5</td></tr></table>
    <table><tr><td><table><tr><td>layout</td><td>inside</td></tr></table></td><td>x</td></tr></table>"""
    found = tables("a.html", page.encode())
    assert found[0].name == "Stock"
    assert [column.name for column in found[0].columns] == ["Item", "2024 / Q1", "2024 / Q2"]
    assert [row.values for row in rows_of(found[0])] == [("Chair", 2.0, 3.0), ("Desk", 4.0, 5.0)]
    assert len(found) == 1


def test_tables_of_word_with_merged_cells(tmp_path: Path) -> None:
    document = Document()
    document.add_heading("Stock", 1)
    table = document.add_table(4, 3)
    for row, line in zip(table.rows, (*LINES, ("", "5", "1.00 €")), strict=True):
        for cell, text in zip(row.cells, line, strict=True):
            cell.text = text
    table.cell(2, 0).merge(table.cell(3, 0))
    path = tmp_path / "a.docx"
    document.save(str(path))
    found = only("a.docx", path.read_bytes())
    assert (found.name, columns(found)) == ("Stock", EXPECTED)
    assert [row.values[0] for row in rows_of(found)] == ["Chair", "Desk", "Desk"]


def open_document(kind: str, content: str) -> bytes:
    target = io.BytesIO()
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
        for short in ("office", "table", "text", "style")
    )
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("mimetype", f"application/vnd.oasis.opendocument.{kind}")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr(
            "content.xml", f"<office:document-content {spaces}>{content}</office:document-content>"
        )
    return target.getvalue()


def test_tables_of_opendocument_texts() -> None:
    rows = "".join(
        "<table:table-row>"
        + "".join(f"<table:table-cell><text:p>{c}</text:p></table:table-cell>" for c in line)
        + "</table:table-row>"
        for line in LINES
    )
    body = (
        "<office:body><office:text><text:h text:outline-level='1'>Stock</text:h>"
        f"<table:table>{rows}</table:table></office:text></office:body>"
    )
    found = only("a.odt", open_document("text", body))
    assert (found.name, columns(found)) == ("Stock", EXPECTED)


def test_opendocument_sheets_have_types_and_hidden_parts() -> None:
    def cell(text: str, said: str = "office:value-type='string'") -> str:
        return f"<table:table-cell {said}><text:p>{text}</text:p></table:table-cell>"

    price = "office:value-type='currency' office:currency='EUR' office:value='9.5'"
    share = "office:value-type='percentage' office:value='0.055'"
    head = "".join(map(cell, ("Item", "Price", "Share")))
    line = cell("A") + cell("9,50 €", price) + cell("5,5 %", share)
    content = f"""<office:automatic-styles><style:style style:name='hid' style:family='table'>
      <style:table-properties table:display='false'/></style:style></office:automatic-styles>
    <office:body><office:spreadsheet><table:table table:name='Prices' table:style-name='hid'>
      <table:table-column/><table:table-column table:visibility='collapse'/><table:table-column/>
      <table:table-row>{head}</table:table-row>
      <table:table-row table:number-rows-repeated='2'>{line}</table:table-row>
      <table:table-row table:number-rows-repeated='1048573'><table:table-cell/></table:table-row>
    </table:table></office:spreadsheet></office:body>"""
    found = only("a.ods", open_document("spreadsheet", content))
    assert (found.name, found.hidden, found.row_count) == ("Prices", True, 2)
    assert columns(found) == [
        ("Item", "text", ""),
        ("Price", "money", "EUR"),
        ("Share", "percent", "%"),
    ]
    assert [column.hidden for column in found.columns] == [False, True, False]
    assert rows_of(found)[1].values == ("A", 9.5, 5.5)


def test_sheets_have_types_from_their_number_formats() -> None:
    def fill(book: openpyxl.Workbook) -> None:
        sheet = book.active
        sheet.append(["Item", "Price", "Share", "Bought", "At", "Length", "Weight"])
        for _ in range(2):
            sheet.append(["A", 9.5, 0.055, date(2024, 3, 5), datetime(2024, 3, 5, 14, 30), 1.5, 3])
        for row in sheet.iter_rows(min_row=2):
            formats = (
                None,
                '#,##0.00 "€"',
                "0.0%",
                "d/m/yy",
                "yyyy-mm-dd hh:mm",
                "[h]:mm",
                '0 "kg"',
            )
            for cell, code in zip(row, formats, strict=True):
                cell.number_format = code or "General"

    found = only("a.xlsx", workbook(fill))
    assert [(c.type, c.unit) for c in found.columns] == [
        ("text", ""),
        ("money", "EUR"),
        ("percent", "%"),
        ("date", ""),
        ("date", ""),
        ("duration", "s"),
        ("number", "kg"),
    ]
    assert rows_of(found)[0].values == (
        "A",
        9.5,
        5.5,
        "2024-03-05",
        "2024-03-05T14:30",
        129600.0,
        3.0,
    )
    assert rows_of(found)[0].cells[1:3] == ("9.50 €", "5.5%")


def test_hidden_sheets_rows_and_columns_are_marked() -> None:
    def fill(book: openpyxl.Workbook) -> None:
        book.active.append(["Visible", "Table"])
        book.active.append(["a", 1])
        sheet = book.create_sheet("Secret")
        for line in (["Name", "Wage"], ["Ann", 10], ["Ben", 20]):
            sheet.append(line)
        sheet.sheet_state = "hidden"
        sheet.column_dimensions["B"].hidden = True
        sheet.row_dimensions[3].hidden = True

    shown, secret = tables("a.xlsx", workbook(fill))
    assert (shown.hidden, secret.hidden, secret.name, secret.page) == (False, True, "Secret", 2)
    assert [column.hidden for column in secret.columns] == [False, True]
    assert [row.hidden for row in rows_of(secret)] == [False, True]


def test_merged_headers_and_formulas_without_values() -> None:
    def fill(book: openpyxl.Workbook) -> None:
        sheet = book.active
        for line in (
            ["Region", "2024", None],
            [None, "Q1", "Q2"],
            ["North", 1, 2],
            ["South", 3, 4],
            ["All", "=SUM(B3:B4)", "=SUM(C3:C4)"],
        ):
            sheet.append(line)
        sheet.merge_cells("B1:C1")
        sheet.merge_cells("A1:A2")

    found = only("a.xlsx", workbook(fill))
    assert [column.name for column in found.columns] == ["Region", "2024 / Q1", "2024 / Q2"]
    assert [column.type for column in found.columns] == ["text", "number", "number"]
    assert rows_of(found)[-1].cells == ("All", "=SUM(B3:B4)", "=SUM(C3:C4)")
    assert rows_of(found)[-1].values == ("All", None, None)
    assert rows_of(found)[-1].total


def test_two_tables_of_a_sheet_are_two_where_rows_between_them_are_not_stored() -> None:
    def fill(book: Any) -> None:
        sheet = book.active
        for row in (["Employee", "City"], ["Anna", "Bonn"], ["Ben", "Rome"], []):
            sheet.append(row)
        for row in (["Machine", "Room"], ["Saw", "A1"], ["Drill", "B1"]):
            sheet.append(row)
        for cell in (*sheet[1], *sheet[5]):
            cell.font = openpyxl.styles.Font(bold=True)
        for number, row in enumerate((["Car", "Since"], ["VW", 7], ["Kia", 9]), 1):
            sheet.cell(number, 4, row[0])
            sheet.cell(number, 5, date(2025, 4, row[1]) if number > 1 else row[1])

    found = tables("plan.xlsx", workbook(fill))
    assert [[name for name, _, _ in columns(table)] for table in found] == [
        ["Employee", "City"],
        ["Car", "Since"],
        ["Machine", "Room"],
    ]
    assert columns(found[1]) == [("Car", "text", ""), ("Since", "date", "")]


def test_a_file_decides_the_order_of_its_dates() -> None:
    by_date = b"Item,Day\nA,03/04/2024\nB,05/06/2024\n"
    assert only("a.csv", by_date).columns[1].order == "unknown"
    proven = b"Item,Day,Sent\nA,03/04/2024,12/31/2024\nB,05/06/2024,01/15/2024\n"
    assert rows_of(only("a.csv", proven))[0].values[1] == "2024-03-04"


def test_tables_of_attachments_are_named_by_their_file() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("stock.csv", "\n".join(",".join(line) for line in LINES))
    assert only("a.zip", target.getvalue()).name == "stock.csv"


def test_tables_that_take_too_long_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [GridRow(n, list(map(GridCell, line))) for n, line in enumerate(LINES, 1)]
    monkeypatch.setattr("app.adapters.extraction.tables.document_tables.SECONDS", -1.0)
    assert not list(tables_of([Grid(rows)], "", clean))


def test_sheets_in_an_unusual_form_are_read_alike() -> None:
    rows = [["Item", "Note"], ["A & B", "two\nlines"], ["C", 'say "x"']]

    def fill(book: openpyxl.Workbook) -> None:
        for line in rows:
            book.active.append(line)

    data = workbook(fill)
    plain = only("a.xlsx", data)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    turned = re.sub(rb'<c( r="A2")((?: \w+="\w+")*)', rb"<c\2\1", parts[sheet])
    assert turned != parts[sheet]
    parts[sheet] = turned
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    other = only("a.xlsx", target.getvalue())
    assert rows_of(other) == rows_of(plain)
    assert rows_of(plain)[0].cells == ("A & B", "two\nlines")


def test_a_table_that_breaks_off_costs_the_others_nothing() -> None:
    def broken() -> Iterator[GridRow]:
        yield GridRow(1, [GridCell("Name"), GridCell("Age")])
        raise ParseError("cut short")

    whole = [GridRow(n, list(map(GridCell, line))) for n, line in enumerate(LINES, 1)]
    (table,) = tables_of([Grid(broken()), Grid(whole)], "", clean)
    assert columns(table) == EXPECTED


def test_cells_hide_no_text() -> None:
    table = only("a.csv", "Na\u200bme,Age\nA\u202enn\x07,30\nBen,40\n".encode())
    assert table.columns[0].name == "Name"
    assert rows_of(table)[0].cells == ("Ann", "30")


@pytest.mark.parametrize("spoil", ["hidden", "narrow", "fewer", "block"])
def test_tables_of_a_compromised_process_are_refused(spoil: str) -> None:
    document = read("a.csv", io.BytesIO(b"Name,Age\nAnn,30\nBen,40\n"))
    (table,) = document.tables
    rows = rows_of(table)
    assert decode_answer(encode_document(document), 100) == document
    if spoil == "hidden":
        rows[0] = replace(rows[0], cells=("A\u202enn", "30"))
    elif spoil == "narrow":
        rows[0] = replace(rows[0], cells=("Ann",))
    elif spoil == "fewer":
        rows.pop()
    blocks = (b"x",) if spoil == "block" else (packed(rows),)
    spoilt = replace(document, tables=(replace(table, blocks=blocks),))
    with pytest.raises(DocumentCrashed):
        decode_answer(encode_document(spoilt), 100)

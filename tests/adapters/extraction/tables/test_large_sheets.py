"""A sheet of 200,000 rows is read in bounded memory."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROWS = 200_000
MOST_MEGABYTES = 220
"""Of the whole process that reads; the text of the sheet alone is 60."""
READ = """
import sys, zipfile
from app.adapters.extraction.tables.xlsx_sheets import read_sheets
from app.core.tables.grids import Conventions
from app.core.tables.typed_tables import typed_tables

with zipfile.ZipFile(sys.argv[1]) as archive:
    (table,) = [t for grid in read_sheets(archive) for t in typed_tables(grid, Conventions())]
with open("/proc/self/status") as status:  # ru_maxrss counts the parent, too, until exec
    peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) // 1024
print(table.row_count, [column.type for column in table.columns], peak)
"""
_PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
    'content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd'
    '.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
    'relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/'
    '2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>'
    '<sheet name="Sales" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/'
    '2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/'
    'officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
}


def _text(text: str) -> str:
    return f'<c t="inlineStr"><is><t>{text}</t></is></c>'


def _sheet(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in _PARTS.items():
            archive.writestr(name, text)
        with archive.open("xl/worksheets/sheet1.xml", "w") as sheet:
            head = "".join(map(_text, ("Customer", "City", "Day", "Units", "Price")))
            sheet.write(
                b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
                b"<sheetData>" + f"<row>{head}</row>".encode()
            )
            for n in range(ROWS):
                texts = (f"Customer {n % 5000}", f"City {n % 300}", f"2026-0{n % 9 + 1}-11")
                numbers = f"<c><v>{n % 40}</v></c><c><v>{n % 977}.25</v></c>"
                sheet.write(f"<row>{''.join(map(_text, texts))}{numbers}</row>".encode())
            sheet.write(b"</sheetData></worksheet>")


@pytest.mark.skipif(sys.platform != "linux", reason="reads the peak from /proc")
@pytest.mark.timeout(900)
def test_a_sheet_of_200000_rows_is_read_in_bounded_memory(tmp_path: Path) -> None:
    path = tmp_path / "sales.xlsx"
    _sheet(path)
    ran = subprocess.run(
        [sys.executable, "-c", READ, path], capture_output=True, text=True, check=True
    )
    rows, peak = int(ran.stdout.split()[0]), int(ran.stdout.split()[-1])
    assert rows == ROWS, ran.stdout
    assert "'date', 'number', 'number'" in ran.stdout
    assert peak < MOST_MEGABYTES, ran.stdout

"""Parses spreadsheets and old presentations with Kreuzberg, whose native parsers for them are good.

OCR, caching and downloads are turned off.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
from collections.abc import Iterator, Sequence
from typing import Any
from xml.etree.ElementTree import ParseError

from app.adapters.extraction.tables import ods_sheets, xls_layout, xlsx_sheets
from app.adapters.extraction.tables.xls_layout import SheetLayout
from app.adapters.extraction.text.builder import TextBuilder, table_row
from app.core.domain import file_kinds
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import DocumentDamaged, DocumentEmpty, DocumentEncrypted
from app.core.tables.grids import EMPTY, Grid, GridCell, GridRow
from app.core.tables.merged_cells import with_ranges
from app.core.text.tables import BAR, names_columns

_MIDNIGHT = " 00:00:00"
"""Time that Kreuzberg appends to dates."""
_MASTER = re.compile(
    r"^(?:Click to edit Master .*|(?:Second|Third|Fourth|Fifth) level)$\n*", re.MULTILINE
)
"""PowerPoint's placeholder text on master slides."""


def read_spreadsheet(data: bytes, kind: str) -> ExtractedDocument:
    """Extract a heading for each sheet and a line for each row; sheets are pages.

    Raises ``DocumentEmpty`` when no cell is filled.
    """
    result = _extract(data, kind)
    names = result.metadata.get("sheet_names") or []
    builder = TextBuilder(kind)
    for grid in _grids(data, kind, result.tables, names):
        builder.table(grid)
    for table in result.tables:
        cells = [[cell.removesuffix(_MIDNIGHT) for cell in row] for row in table.cells]
        lines = [line for line in map(table_row, cells) if line]
        if lines:
            builder.page(table.page_number)
            builder.heading(1, dict(enumerate(names, 1)).get(table.page_number, ""))
            first = lines[0]  # if it names the columns, every passage below is told them
            if len(lines) > 1 and BAR in first and names_columns(first):
                builder.heading(2, lines.pop(0))
            builder.add("\n".join(lines))
    document = builder.build()
    if not document.text:
        raise DocumentEmpty(f"No cell is filled in the sheets {', '.join(names)}.")
    return document


def _grids(data: bytes, kind: str, tables: Any, names: Sequence[str]) -> Iterator[Grid]:
    """The sheets as grids: with formats and hidden cells where these can be read, else as
    Kreuzberg's texts."""
    if sheets := {"xlsx": xlsx_sheets, "ods": ods_sheets}.get(kind):
        try:
            yield from sheets.read_sheets(zipfile.ZipFile(io.BytesIO(data)))
            return
        except (DocumentDamaged, zipfile.BadZipFile, ParseError, KeyError, ValueError):
            pass  # Kreuzberg reads more of what is damaged
    found = _layouts(data) if kind == "xls" else {}
    for table in tables:
        page = table.page_number
        sheet = found.get(page, SheetLayout(hidden=False))
        yield Grid(
            with_ranges(_rows(table.cells, sheet), sheet.merged),
            dict(enumerate(names, 1)).get(page, ""),
            page,
            sheet.hidden,
            frozenset(sheet.hidden_columns),
        )


def _layouts(data: bytes) -> dict[int, SheetLayout]:
    try:
        return dict(enumerate(xls_layout.layouts(data), 1))
    except (struct.error, OSError, IndexError):
        return {}


def _rows(lines: Sequence[Sequence[str]], sheet: SheetLayout) -> Iterator[GridRow]:
    """Kreuzberg's rows, which begin with the first filled row and column."""
    before = [EMPTY] * sheet.first_column
    for number, line in enumerate(lines, sheet.first_row):
        cells = [GridCell(cell.removesuffix(_MIDNIGHT).strip()) for cell in line]
        yield GridRow(number + 1, before + cells, number in sheet.hidden_rows)


def read_slides(data: bytes, kind: str) -> ExtractedDocument:
    """Extract the text, without pages and headings."""
    result = _extract(data, kind)
    builder = TextBuilder(kind)
    builder.add(_MASTER.sub("", result.content))
    return builder.build(result.metadata.get("title") or result.metadata.get("subject") or "")


def _extract(data: bytes, kind: str) -> Any:
    import kreuzberg

    config = kreuzberg.ExtractionConfig(
        use_cache=False,
        disable_ocr=True,
        enable_quality_processing=False,
        concurrency=kreuzberg.ConcurrencyConfig(max_threads=1),
    )
    try:
        return kreuzberg.extract_bytes_sync(data, file_kinds.find(kind).mime, config)
    except kreuzberg.KreuzbergError as error:
        reason = " ".join(str(error).split())[:300]
        if "password" in reason.lower() or "encrypted" in reason.lower():
            raise DocumentEncrypted("A password protects it.") from error
        raise DocumentDamaged(f"Its content does not follow the format: {reason}") from error

"""Checks of what an extractor process answers, which a malicious document may have compromised."""

from __future__ import annotations

import math

from app.adapters.extraction.text.builder import is_clean
from app.core.domain.documents import ExtractedDocument
from app.core.domain.tabular.tables import ExtractedTable, TableRow
from app.core.tables.row_blocks import BLOCK_ROWS, unpacked
from app.core.tables.typed_tables import MOST_ROWS

LONGEST_TITLE = 10_000
"""Characters; a process that reads documents makes shorter ones."""
MOST_PAGES = 1_000_000
"""The largest number of a page, sheet or slide. Pages without text are counted one by one."""
LARGEST_NUMBER = 1 << 31
"""Of a row or column. The database keeps numbers of 64 bits."""


def is_as_built(document: ExtractedDocument) -> bool:
    """Whether a document is as a ``TextBuilder`` makes it: clean, with spans in its text, and with
    numbers that pages and tables can have."""
    fits = all(map(_is_short, (document.title or "", document.kind))) and _spans_fit(document)
    return (
        fits
        and _pages_fit(document)
        and is_clean(document.text)
        and len(document.tables) <= len(document.text)
        and all(map(_is_table, document.tables))
    )


def _is_short(text: str) -> bool:
    return len(text) <= LONGEST_TITLE and is_clean(text)


def _spans_fit(document: ExtractedDocument) -> bool:
    length = len(document.text)
    return all(
        0 <= span.start <= span.end <= length
        for spans in (document.pages, document.headings, document.boxes)
        for span in spans
    )


def _pages_fit(document: ExtractedDocument) -> bool:
    numbers = (*(page.number for page in document.pages), *document.unread)
    edges = (e for b in document.boxes for e in (b.box.left, b.box.top, b.box.right, b.box.bottom))
    return (
        0 <= document.page_count <= MOST_PAGES
        and max(len(document.pages), len(document.unread)) <= MOST_PAGES
        and all(1 <= number <= MOST_PAGES for number in numbers)
        and all(map(math.isfinite, edges))
    )


def _is_table(table: ExtractedTable) -> bool:
    """Whether a table is whole: its rows have its columns, no text hides anything, and its numbers
    can be kept."""
    names = (table.name, *(part for c in table.columns for part in (c.name, c.unit, *c.units)))
    numbers = (table.left_out, *(column.position for column in table.columns))
    if not all(map(_is_short, names)) or not all(0 <= n <= LARGEST_NUMBER for n in numbers):
        return False
    if len(table.blocks) > MOST_ROWS // BLOCK_ROWS + 1 or not 1 <= (table.page or 1) <= MOST_PAGES:
        return False
    count = 0
    for block in table.blocks:
        try:
            rows = unpacked(block)
        except ValueError:
            return False
        count += len(rows)
        if not _are_rows(rows, len(table.columns)):
            return False
    return count == table.row_count and 0 <= table.total_count <= count


def _are_rows(rows: list[TableRow], width: int) -> bool:
    for row in rows:
        if len(row.cells) != width or len(row.values) != width or len(row.units) not in (0, width):
            return False
        finite = all(math.isfinite(value) for value in row.values if isinstance(value, float))
        if not finite or not 0 <= row.number <= LARGEST_NUMBER:
            return False
    parts = (part for row in rows for part in (*row.cells, *row.values, *row.units))
    return is_clean("\n".join(part for part in parts if isinstance(part, str)))

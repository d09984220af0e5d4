"""Makes typed tables of a grid: finds where they lie in it, their headers, types and totals.

Rows are taken one by one and kept in compressed blocks, so that a sheet of any length needs little
memory: types are decided by the first rows of a table.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice, pairwise

from app.core.domain.tabular.tables import ExtractedTable, TableColumn, TableRow
from app.core.tables.column_types import ColumnReader, column_reader, conventions
from app.core.tables.grids import EMPTY, Conventions, Grid, GridCell, GridRow
from app.core.tables.headers import Header, begins_table, header_of, is_set_apart, looks_like_header
from app.core.tables.row_blocks import BLOCK_ROWS, packed
from app.core.tables.totals import Totals, is_aside

SAMPLE = 2000
"""Rows by which header and types are decided."""
MOST_ROWS = 200_000
MOST_COLUMNS = 500
LONGEST_CELL = 1000
LONGEST_NAME = 120
_ASIDES = 1 / 3
"""Largest share of rows with a single cell that are headings and notes; more are rows like others,
of a table that is mostly empty."""
_LOOK_BACK, _LOOK_AHEAD = 3, 8
"""Rows around one by which it is told whether another table begins with it."""
_FIGURE = re.compile(r"(?<![\dQqHh])(?!(?:19|20)\d\d(?!\d))\d")
"""A figure that is no year or quarter, which a title or header may name."""
_TITLE_LINES, _TITLE_GAP = 3, 3
"""Most lines of a title, and the distance of its last from the table."""
_LAYOUT = 500
"""Characters of a cell from which on a table is there for the layout of a page."""


def typed_tables(grid: Grid, file: Conventions) -> list[ExtractedTable]:
    """The tables of a grid, in order. Rows apart by a blank one are of one table, unless they
    begin with a header of their own or lie in other columns."""
    made: list[_Table] = []
    open_tables: list[_Table] = []
    held: list[GridRow] = []
    """Lines of a single text: a title of what follows, or a note on what is above."""
    for band in _bands(grid.rows):
        head = list(islice(band, SAMPLE))
        if _may_be_title(head):
            _add(open_tables, held)
            held = head
            continue
        if open_tables and _continues(head, open_tables):
            _add(open_tables, chain(held, head, band))
            held = []
            continue
        if held and head[0].number - held[-1].number <= _TITLE_GAP:
            head = [*held, *head]
        else:
            _add(open_tables, held)
        held = []
        open_tables = [
            found
            for left, right in _column_groups(head)
            if (found := _table(grid, head, left, right, file))
        ]
        made += open_tables
        _add(open_tables, band)
    _add(open_tables, held)
    return [table.finished() for table in made]


def _add(tables: Sequence[_Table], rows: Iterable[GridRow]) -> None:
    for row in rows:
        for table in tables:
            table.add(row)


def _may_be_title(rows: Sequence[GridRow]) -> bool:
    """Whether rows are few lines of a single text, or of one for each of several tables: with no
    other beside it."""
    for row in rows:
        filled = [n for n, cell in enumerate(row.cells) if cell.text and not cell.covered]
        if any(b - a == 1 for a, b in pairwise(filled)):
            return False
    return len(rows) <= _TITLE_LINES


def _bands(rows: Iterable[GridRow]) -> Iterator[Iterator[GridRow]]:
    """Groups of rows without a blank one between them, nor another table beginning in them. Each
    must be used up before the next."""
    source = _Ahead(rows)
    while source.skip_blank():
        yield _band(source)


def _band(source: _Ahead) -> Iterator[GridRow]:
    """The rows up to a blank one, or up to where another table begins. A header that is repeated,
    as on each page, begins none."""
    before: deque[GridRow] = deque(maxlen=_LOOK_BACK)
    header: list[str] = []
    while (row := source.next()) is not None:
        texts = [cell.text for cell in row.cells]
        if before and texts != header and not _FIGURE.search(" ".join(texts)):
            if begins_table(before, [row, *source.following(_LOOK_AHEAD)]):
                source.give_back(row)
                return
        elif not header and len(list(filter(None, texts))) > 1:
            header = texts
        before.append(row)
        yield row
        if source.is_blank_next():
            return


class _Ahead:
    """Rows with those that follow; rows that a file leaves out are blank ones."""

    def __init__(self, rows: Iterable[GridRow]) -> None:
        self._rows = iter(rows)
        self._waiting: deque[GridRow] = deque()
        self._last = 0

    def next(self) -> GridRow | None:
        found = self._waiting.popleft() if self._waiting else next(self._rows, None)
        if found is not None:
            self._last = found.number
        return found

    def give_back(self, row: GridRow) -> None:
        self._waiting.appendleft(row)

    def skip_blank(self) -> bool:
        """Go to the next filled row, if there is one."""
        while (row := self.next()) is not None:
            if _is_filled(row):
                self.give_back(row)
                return True
        return False

    def is_blank_next(self) -> bool:
        """Whether a blank row, or none, comes next."""
        following = self.following(1)
        return not following or self._is_gap(self._last, following[0])

    def following(self, count: int) -> list[GridRow]:
        """The next filled rows, up to a blank one."""
        while len(self._waiting) < count and (row := next(self._rows, None)) is not None:
            self._waiting.append(row)
        found: list[GridRow] = []
        number = self._last
        for row in islice(self._waiting, count):
            if self._is_gap(number, row):
                break
            found.append(row)
            number = row.number
        return found

    def _is_gap(self, number: int, row: GridRow) -> bool:
        return row.number > number + 1 or not _is_filled(row)


def _is_filled(row: GridRow) -> bool:
    return any(cell.text for cell in row.cells)


def _continues(head: Sequence[GridRow], tables: Sequence[_Table]) -> bool:
    """Whether rows go on with the tables above a blank one."""
    left, right = tables[0].columns[0], tables[-1].columns[-1] + 1
    extent = _extent(head)
    if extent[0] < left or extent[1] > right:
        return False
    inside = [row._replace(cells=row.cells[left:right], hidden=False) for row in head[:40]]
    wide = [row for row in inside if sum(1 for cell in row.cells if cell.text) > 1]
    if not wide or head[0].header:
        return not head[0].header
    return not (looks_like_header(wide, right - left) or is_set_apart(wide))


def _extent(rows: Sequence[GridRow]) -> tuple[int, int]:
    """The first filled column, and the one behind the last."""
    left, right = MOST_COLUMNS, 0
    for row in rows:
        filled = [
            column
            for column, cell in enumerate(row.cells[:MOST_COLUMNS])
            if cell.text and cell.covered != "left"
        ]
        if filled:
            left, right = min(left, filled[0]), max(right, filled[-1] + 1)
    return left, right


def _column_groups(rows: Sequence[GridRow]) -> list[tuple[int, int]]:
    """The columns [left, right) of each table in a band: tables side by side are apart by a blank
    column, and differ in length or repeat a name."""
    left, right = _extent(rows)
    used = {
        column
        for row in rows
        for column, cell in enumerate(row.cells[:right])
        if cell.text and cell.covered != "left"
    }
    groups: list[tuple[int, int]] = []
    start = left
    for column in range(left, right + 1):
        if column in used and column < right:
            continue
        if start < column:
            groups.append((start, column))
        start = column + 1
    if len(groups) < 2 or any(end - begin < 2 for begin, end in groups):
        return [(left, right)]
    extents = {_rows_of(rows, group) for group in groups}
    names = [_first_texts(rows, group) for group in groups]
    if len(extents) > 1 or any(set(a) & set(b) for a, b in pairwise(names)):
        return groups
    return groups if all(_stands_alone(rows, group) for group in groups) else [(left, right)]


def _stands_alone(rows: Sequence[GridRow], group: tuple[int, int]) -> bool:
    """Whether columns begin with one that names their rows: texts that all differ, below a
    header."""
    left, right = group
    inside = [row._replace(cells=row.cells[left:right]) for row in rows[:60]]
    inside = [row for row in inside if _is_filled(row)]
    header = header_of(inside, right - left)
    if not header.lines:
        return False
    body = inside[header.skipped + header.lines :]
    keys = [row.cells[0].text for row in body if row.cells and row.cells[0].text]
    texts = [cell for row in body for cell in row.cells[:1] if cell.text]
    named = all(not cell.type and not any(map(str.isdigit, cell.text[:1])) for cell in texts)
    return len(keys) > 1 and named and len(set(keys)) == len(keys)


def _rows_of(rows: Sequence[GridRow], group: tuple[int, int]) -> tuple[int, int]:
    wide = (row for row in rows if sum(1 for cell in row.cells if cell.text) > 1)
    filled = [row.number for row in wide if any(c.text for c in row.cells[slice(*group)])]
    return (filled[0], filled[-1]) if filled else (0, 0)


def _first_texts(rows: Sequence[GridRow], group: tuple[int, int]) -> list[str]:
    for row in rows:
        texts = [cell.text for cell in row.cells[slice(*group)] if cell.text]
        if len(texts) > 1:
            return texts
    return []


def _table(
    grid: Grid, head: Sequence[GridRow], left: int, right: int, file: Conventions
) -> _Table | None:
    """The table in some columns of a band; None if they hold none."""
    columns = [column for column in range(left, right) if _is_used(head, column)]
    rows = [row._replace(cells=_in_columns(row, columns)) for row in head]
    while rows and not _is_filled(rows[-1]):
        rows.pop()
    while rows and not _is_filled(rows[0]):
        rows.pop(0)
    header = header_of(rows[:60], len(columns))
    body = [r for r in rows[header.skipped + header.lines :] if not _says_header(r.cells, header)]
    if len(columns) < 2 or not body or (len(body) < 2 and not header.lines):
        return None
    if grid.may_lay_out and any(len(cell.text) > _LAYOUT for row in rows for cell in row.cells):
        return None
    own = conventions(cell.text for row in body for cell in row.cells if not cell.type)
    readers = [
        column_reader(name, [row.cells[column] for row in body], own, file)
        for column, name in enumerate(header.names)
    ]
    asides = sum(is_aside([cell.text for cell in row.cells]) for row in body)
    table = _Table(grid, columns, header, readers, asides <= _ASIDES * len(body))
    for row in head:
        if row.number >= body[0].number:
            table.add(row)
    return table


class _Table:
    """A table that rows are added to."""

    def __init__(
        self,
        grid: Grid,
        columns: list[int],
        header: Header,
        readers: list[ColumnReader],
        has_asides: bool,
    ) -> None:
        self.columns = columns
        self._grid = grid
        self._header = header
        self._readers = readers
        self._has_asides = has_asides
        self._units = any(reader.units for reader in readers)
        self._totals = Totals(len(readers))
        self._rows: list[TableRow] = []
        self._blocks: list[bytes] = []
        self._count = self._total_count = self._left_out = 0

    def add(self, row: GridRow) -> None:
        """Add a row of the grid; one that is blank in the table's columns is none."""
        cells = _in_columns(row, self.columns)
        if not any(cell.text for cell in cells) or _says_header(cells, self._header):
            return
        if self._count >= MOST_ROWS:
            self._left_out += 1
            return
        texts, values, units = [], [], []
        for found, reader in zip(cells, self._readers, strict=True):
            cell = _uncovered(found)
            value, unit = reader.read(cell)
            texts.append(cell.text[:LONGEST_CELL])
            values.append(value[:LONGEST_CELL] if isinstance(value, str) else value)
            units.append(unit)
        sums = [cell.sums for cell in cells]
        total = self._totals.is_total(texts, values, sums)
        total = total or (self._has_asides and is_aside(texts, values))
        own_units = tuple(units) if self._units and any(units) else ()
        self._rows.append(
            TableRow(row.number, tuple(texts), tuple(values), total, row.hidden, own_units)
        )
        self._count += 1
        self._total_count += total
        if len(self._rows) == BLOCK_ROWS:
            self._pack()

    def finished(self) -> ExtractedTable:
        """The table with all its rows."""
        if self._rows:
            self._pack()
        return ExtractedTable(
            name=(self._header.title or self._grid.name)[:LONGEST_NAME],
            page=self._grid.page,
            columns=tuple(map(self._column, range(len(self._readers)))),
            row_count=self._count,
            total_count=self._total_count,
            hidden=self._grid.hidden,
            left_out=self._left_out,
            blocks=tuple(self._blocks),
        )

    def _column(self, column: int) -> TableColumn:
        reader = self._readers[column]
        return TableColumn(
            self._header.names[column],
            reader.type,
            reader.unit,
            self.columns[column] in self._grid.hidden_columns,
            self.columns[column] + 1,
            reader.units,
            reader.shown_order,
        )

    def _pack(self) -> None:
        self._blocks.append(packed(self._rows))
        self._rows.clear()


def _says_header(cells: Sequence[GridCell], header: Header) -> bool:
    """Whether a row says the header once more, as at the top of a page."""
    texts = tuple(" ".join(cell.text.split()) for cell in cells)
    return header.lines == 1 and texts == header.names


def _uncovered(cell: GridCell) -> GridCell:
    """A cell of the body: of a merged one, text is said in each row, and figures only once."""
    if cell.covered == "left" or (cell.covered and cell.type):
        return EMPTY
    return cell


def _in_columns(row: GridRow, columns: Sequence[int]) -> list[GridCell]:
    cells, width = row.cells, len(row.cells)
    return [cells[c] if c < width else EMPTY for c in columns]


def _is_used(rows: Sequence[GridRow], column: int) -> bool:
    """Whether a column holds anything of its own."""
    return any(
        row.cells[column].text and row.cells[column].covered != "left"
        for row in rows
        if column < len(row.cells)
    )

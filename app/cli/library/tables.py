"""``alcove tables``: the tables of the library as data."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from app.cli import formatting
from app.cli.answering.scopes import add_files, not_there, scope_of_files
from app.cli.output import table
from app.cli.parser import Commands, absolute, count, number, words
from app.cli.session import Session
from app.core.domain.errors import UsageError
from app.core.domain.search import Scope
from app.core.domain.tabular.tables import TableColumn, TableInfo, TableRow

if TYPE_CHECKING:  # help needs no engine
    from app.core.facade import Facade

STEP = 500
"""Rows that are asked for at once."""
NUMERIC = frozenset({"number", "money", "percent", "duration"})


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    group = commands.group("tables", "The tables of the library.", "alcove tables list")
    add_files(
        group.add(
            "list", "List the tables with their columns.", "alcove tables list --json", show_all
        )
    )
    rows = group.add(
        "rows",
        "Show the rows of a table as they were read, with the type of each column.",
        'alcove tables rows ~/Documents/prices.xlsx --table "Sheet1"',
        show_rows,
    )
    rows.add_argument("file", metavar="FILE", type=absolute, help="the file with the table")
    rows.add_argument(
        "--table",
        metavar="NAME",
        type=words,
        help="the name of the table, or its number in the list (default: the first)",
    )
    rows.add_argument(
        "--offset", metavar="N", type=number, default=0, help="leave out the first N rows"
    )
    rows.add_argument("--limit", metavar="N", type=count, default=100, help="at most N rows (100)")


def show_all(session: Session) -> None:
    """List the tables."""
    with session.engine() as engine:
        found = engine.tables.tables(scope_of_files(session.args, engine.library))
    session.output.result(
        {"tables": found},
        lambda: (
            table("Table", "Rows", "Columns", rows=map(_row, found), numbers=["Rows"])
            if found
            else "No tables."
        ),
    )


def show_rows(session: Session) -> None:
    """Show rows of one table."""
    args = session.args
    with session.engine() as engine:
        tables = _tables_of(args.file, engine)
        info = _chosen(tables, args)
        rows = list(_rows(engine, info.id, args.offset, args.limit))
    if len(tables) > 1 and args.table is None:
        names = ", ".join(formatting.printable(each.name) or "?" for each in tables[1:])
        session.output.remark(f"The first of {len(tables)} tables; --table shows others: {names}")
    session.output.result(
        {"table": info, "rows": rows},
        lambda: table(
            "Row",
            *(_heading(column) for column in info.columns),
            rows=map(_cells, rows),
            numbers=["Row", *(_heading(c) for c in info.columns if c.type in NUMERIC)],
        ),
    )


def _tables_of(file: str, engine: Facade) -> list[TableInfo]:
    """The tables of a file, or of the one that it links to, whichever is in the library."""
    for place in dict.fromkeys((file, os.path.realpath(file))):
        if found := engine.tables.tables(Scope(place)):
            return found
        if engine.library.documents("", 1, Scope(place)):
            raise UsageError(
                f"No table was found in {formatting.path(place)}.",
                remedy="`alcove tables list` lists all tables.",
            )
    raise not_there(file)


def _chosen(tables: Sequence[TableInfo], args: argparse.Namespace) -> TableInfo:
    """The table that is asked for. Raises ``UsageError``."""
    if args.table is None:
        return tables[0]
    for info in tables:
        if args.table.casefold() == info.name.casefold():
            return info
    if args.table.isdecimal() and 0 < int(args.table) <= len(tables):
        return tables[int(args.table) - 1]
    names = ", ".join(f"{n} ({formatting.printable(t.name)})" for n, t in enumerate(tables, 1))
    raise UsageError(
        f'It has no table "{formatting.printable(args.table)}".', remedy=f"Its tables are: {names}."
    )


def _rows(engine: Facade, table_id: int, offset: int, limit: int) -> Iterator[TableRow]:
    while limit > 0:
        rows = engine.tables.rows(table_id, offset, min(limit, STEP))
        yield from rows
        if len(rows) < min(limit, STEP):
            return
        offset += STEP
        limit -= STEP


def _row(info: TableInfo) -> tuple[str, ...]:
    place = formatting.place(info.path, info.page)
    name = formatting.printable(info.name)
    marks = " (hidden)" if info.hidden else ""
    marks += f" (without {info.left_out:,} rows, as it is too long)" if info.left_out else ""
    columns = ", ".join(map(_heading, info.columns))
    return f"{place}{': ' if name else ''}{name}{marks}", f"{info.row_count:,}", columns


def _heading(column: TableColumn) -> str:
    kind = column.type if column.type != "text" else ""
    units = column.unit or "/".join(column.units)
    said = " ".join(filter(None, (kind, units, "hidden" if column.hidden else "")))
    name = formatting.printable(column.name)
    return f"{name} ({said})" if said else name


def _cells(row: TableRow) -> list[str]:
    marks = (" total" if row.total else "") + (" hidden" if row.hidden else "")
    return [f"{row.number:,}{marks}", *map(formatting.printable, row.cells)]

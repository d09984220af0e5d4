"""The rows of the list of tables."""

from __future__ import annotations

import os
from collections.abc import Sequence

from app.core.domain import file_kinds
from app.core.domain.tabular.tables import MarkedCells, TableInfo
from app.ui.foundation import wording
from app.ui.foundation.wording import translate
from app.ui.theme import icons
from app.ui.widgets.rows import Entry


def entries(tables: Sequence[TableInfo], words: str = "") -> list[Entry]:
    """The tables that hold every one of some words in their name, file or columns."""
    wanted = words.casefold().split()
    return [_entry(table) for table in tables if _holds(table, wanted)]


def _holds(table: TableInfo, words: Sequence[str]) -> bool:
    if not words:
        return True
    said = " ".join((os.path.basename(table.path), table.name, *(c.name for c in table.columns)))
    said = said.casefold()
    return all(word in said for word in words)


def _entry(table: TableInfo) -> Entry:
    file = wording.name(table.path)
    named = f"{file} – {table.name}" if table.name else wording.place(table.path, table.page)
    columns = ", ".join(column.name for column in table.columns)
    count = translate("tables", "%n rows", "", table.row_count - table.total_count)
    hidden = translate("tables", "hidden") if table.hidden else ""
    tail = wording.SEPARATOR.join(filter(None, (hidden, count)))
    return Entry(
        named,
        icons.of_kind(file_kinds.named(table.path)),
        tail=tail,
        lines=(columns,),
        tip=wording.tip(*filter(None, (wording.home_relative(table.path), columns, _cut(table)))),
        item=MarkedCells(table.path, table.ordinal, ()),
    )


def _cut(table: TableInfo) -> str:
    if not table.left_out:
        return ""
    return translate("tables", "It is too long: %n rows were not kept.", "", table.left_out)

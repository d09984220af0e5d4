"""The page of tables, and the grid beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.core.domain.tabular.tables import MarkedCells, TableColumn
from app.ui.sources.table_grid import column_lines
from app.ui.tables import table_rows
from app.ui.theme import look
from tests.ui.demo_facade import STAFF


@pytest.fixture
def main_view(desktop):
    return desktop.main_view


@pytest.fixture
def page(qtbot, main_view):
    main_view.commands["tables"].trigger()
    whole = main_view.pages.currentWidget()
    whole.tabs.setCurrentIndex(1)
    found = whole.documents
    qtbot.waitUntil(lambda: found.list.rows.rowCount() > 0)
    return found


def shown(grid, row: int, column: int, role=Qt.ItemDataRole.DisplayRole):
    return grid.table.index(row, column).data(role)


def test_tables_are_listed_and_searched(qtbot, page) -> None:
    assert [page.list.rows.index(0).data()] == ["staff.xlsx – Staff"]
    page.search.setText("wage name")
    assert page.list.rows.rowCount() == 1
    page.search.setText("salary")
    assert page.list.rows.rowCount() == 0
    assert page.nothing.isVisibleTo(page)


def test_a_table_opens_as_a_grid_beside_the_list(qtbot, main_view, page) -> None:
    page.list.setCurrentIndex(page.list.rows.index(0))
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    grid = main_view.source.grid
    qtbot.waitUntil(lambda: grid.table.rowCount() == 1000 and shown(grid, 0, 0) == "N2")
    assert main_view.right.isVisibleTo(main_view)
    assert shown(grid, 0, 1, Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert grid.table.headerData(1, Qt.Orientation.Horizontal) == "Wage"
    assert grid.table.headerData(9, Qt.Orientation.Vertical) == "12"  # a blank line is counted
    assert shown(grid, 0, 1, Qt.ItemDataRole.AccessibleTextRole) == "Wage: 2.00 €"


def test_rows_are_fetched_when_they_are_shown(qtbot, main_view, demo_facade) -> None:
    main_view.show_table(MarkedCells(STAFF.path, 0, ()))
    grid = main_view.source.grid
    qtbot.waitUntil(lambda: grid.table.rowCount() == 1000)
    qtbot.waitUntil(lambda: shown(grid, 999, 0) == "N1112")
    assert "total" in shown(grid, 999, 0, Qt.ItemDataRole.AccessibleTextRole)


def test_cells_of_an_answer_are_marked_and_scrolled_to(qtbot, main_view) -> None:
    main_view.show_table(MarkedCells(STAFF.path, 0, ((557, 1), (558, 1))))
    grid = main_view.source.grid
    qtbot.waitUntil(lambda: grid.currentIndex().row() == 500)
    index = grid.table.index(500, 1)
    qtbot.waitUntil(lambda: grid.table.is_marked(index))
    assert not grid.table.is_marked(grid.table.index(500, 0))
    highlight = look.pen(look.colours().highlight)
    assert index.data(Qt.ItemDataRole.BackgroundRole).color() == highlight
    assert "used by the answer" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_selection_is_copied(qtbot, main_view) -> None:
    main_view.show_table(MarkedCells(STAFF.path, 0, ()))
    grid = main_view.source.grid
    qtbot.waitUntil(lambda: grid.table.rowCount() == 1000 and shown(grid, 1, 1) == "3.00 €")
    grid.selectRow(1)
    qtbot.keyClick(grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "N3\t3.00 €\tx"


def test_a_table_that_is_gone_is_said_so(qtbot, main_view) -> None:
    main_view.show_table(MarkedCells(STAFF.path, 5, ()))
    qtbot.waitUntil(lambda: "not there any more" in main_view.source._note.text())


def test_a_list_row_says_file_table_rows_and_columns() -> None:
    (entry,) = table_rows.entries([STAFF])
    assert entry.lines == ("Name, Wage, Note",)
    assert entry.item == MarkedCells(STAFF.path, 0, ())


def test_a_column_says_its_type_and_what_to_mind() -> None:
    mixed = TableColumn("Price", "money", units=("EUR", "USD"), hidden=True)
    lines = column_lines(mixed)
    assert lines[1] == "money (EUR, USD)"
    assert len(lines) == 4
    assert len(column_lines(TableColumn("Day", "date", order="unknown"))) == 3

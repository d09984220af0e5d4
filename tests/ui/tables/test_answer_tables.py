"""Tables made by questions: started, read, shown as a grid, corrected and exported."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox

from app.core.domain.search import Scope
from app.core.domain.tabular.answer_tables import Condition, Group
from app.ui.tables.schema_dialog import SchemaDialog
from tests.ui.demo_facade import FRIDGE
from tests.ui.tables.answer_facade import QUESTION, ROWS, SCHEMA, AnswerFacade

RETURN, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Down


@pytest.fixture
def demo_facade() -> AnswerFacade:
    return AnswerFacade()


@pytest.fixture
def main_view(desktop):
    desktop.window.resize(1400, 900)
    return desktop.main_view


@pytest.fixture
def page(main_view):
    main_view.commands["tables"].trigger()
    return main_view.pages.currentWidget()


@pytest.fixture
def view(qtbot, demo_facade, page):
    """The view of a finished table."""
    demo_facade.keep()
    page.open_table(1)
    qtbot.waitUntil(lambda: page.view.grid.answer.rowCount() == 3)
    return page.view


def text(grid, row: int, column: int, role=Qt.ItemDataRole.DisplayRole):
    return grid.answer.index(row, column).data(role)


def titles(grid) -> list[str]:
    return [text(grid, row, 0) for row in range(grid.answer.rowCount())]


def go_to(grid, row: int, column: int) -> None:
    grid.setFocus()
    grid.setCurrentIndex(grid.answer.index(row, column))


def called(facade, name: str) -> list[dict]:
    return [given for path, given in facade.calls if path == f"answer_tables.{name}"]


def test_a_question_becomes_a_table(qtbot, page, demo_facade) -> None:
    demo_facade.readable.clear()
    qtbot.keyClicks(page.answers.box.edit, QUESTION)
    qtbot.keyClick(page.answers.box.edit, RETURN)
    qtbot.waitUntil(lambda: page.view.isVisible() and page.view.table is not None)
    assert "20 of 57 documents read" in page.view.progress.text()
    assert "left" in page.view.progress.text()
    assert not page.view.export.isEnabled()
    demo_facade.readable.set()
    qtbot.waitUntil(lambda: page.view.grid.answer.rowCount() == 3)
    assert not page.view.progress.isVisible()
    assert page.view.certificate.text() == (
        "57 of 57 documents read: 40 of the kind “contract”, 2 match, 1 unsure, 1 set aside, "
        "1 without text. The table may be incomplete."
    )


def test_a_question_that_cannot_be_planned_comes_back(qtbot, page, demo_facade, main_view) -> None:
    demo_facade.unreadable = "It names nothing."
    qtbot.keyClicks(page.answers.box.edit, "Hm")
    qtbot.keyClick(page.answers.box.edit, RETURN)
    qtbot.waitUntil(main_view.banner.isVisible)
    assert page.answers.box.edit.toPlainText() == "Hm"


def test_kept_tables_are_listed_and_opened_by_key(qtbot, page, demo_facade) -> None:
    demo_facade.keep()
    page.refresh()
    rows = page.answers.list.rows
    qtbot.waitUntil(lambda: rows.rowCount() == 1)
    assert rows.index(0).data() == QUESTION
    page.answers.list.setCurrentIndex(rows.index(0))
    qtbot.keyClick(page.answers.list, RETURN)
    qtbot.waitUntil(lambda: page.view.grid.answer.rowCount() == 3)
    page.view.left.emit()
    assert page.answers.isVisible()


def test_reading_is_paused_and_resumed(qtbot, page, demo_facade) -> None:
    demo_facade.readable.clear()
    demo_facade.keep(state="running")
    page.open_table(1)
    qtbot.waitUntil(lambda: page.view.pause.text() == "Pause")
    page.view.pause.click()
    qtbot.waitUntil(lambda: page.view.pause.text() == "Resume")
    assert page.view.progress.text().startswith("Paused")
    demo_facade.readable.set()
    page.view.pause.click()
    qtbot.waitUntil(lambda: page.view.grid.answer.rowCount() == 3)
    assert page.view.pause.text() == "Read again"


def test_cells_say_their_state(view) -> None:
    grid = view.grid
    assert text(grid, 0, 3) == "1,200.50 EUR"
    assert "31 March" not in text(grid, 0, 2)
    assert "begins 2025-04-01" in text(grid, 0, 2, Qt.ItemDataRole.ToolTipRole)
    assert "unsure" in text(grid, 1, 2, Qt.ItemDataRole.AccessibleTextRole)
    assert text(grid, 1, 2, Qt.ItemDataRole.DecorationRole) is not None
    assert text(grid, 0, 2, Qt.ItemDataRole.DecorationRole) is None
    assert "amendment.pdf" in text(grid, 1, 0, Qt.ItemDataRole.ToolTipRole)
    assert "not followed" in text(grid, 2, 0, Qt.ItemDataRole.AccessibleTextRole)


def test_a_cell_opens_its_words_in_the_source(qtbot, main_view, view) -> None:
    go_to(view.grid, 0, 1)
    qtbot.keyClick(view.grid, RETURN)
    qtbot.waitUntil(lambda: main_view.source.text.marked == "fridge")
    assert main_view.right.isVisible()


def test_a_click_opens_the_source_too(qtbot, main_view, view) -> None:
    grid = view.grid
    spot = grid.visualRect(grid.answer.index(0, 1)).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(spot))
    qtbot.waitUntil(lambda: main_view.source.text.marked == "fridge")


def test_a_cell_is_corrected_and_taken_back(qtbot, view, demo_facade) -> None:
    grid = view.grid
    go_to(grid, 1, 2)
    qtbot.keyClick(grid, Qt.Key.Key_F2)
    editor = grid.viewport().findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "2027-01-31")
    qtbot.keyClick(editor, RETURN)
    qtbot.waitUntil(lambda: text(grid, 1, 2) == "2027-01-31")
    assert "2027-01-15" in text(grid, 1, 2, Qt.ItemDataRole.ToolTipRole)
    assert grid.currentIndex().row() == 1
    assert called(demo_facade, "correct")[0]["value"] == "2027-01-31"
    qtbot.keyClick(grid, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: text(grid, 1, 2) == "2027-01-15")


def test_an_unchanged_cell_is_no_correction(qtbot, view, demo_facade) -> None:
    go_to(view.grid, 1, 2)
    qtbot.keyClick(view.grid, Qt.Key.Key_F2)
    qtbot.keyClick(view.grid.viewport().findChild(QLineEdit), RETURN)
    assert called(demo_facade, "correct") == []


def test_a_column_is_added_by_a_question(qtbot, view, demo_facade) -> None:
    qtbot.keyClicks(view.adding, "Who signed it?")
    qtbot.keyClick(view.adding, RETURN)
    qtbot.waitUntil(lambda: view.grid.answer.columnCount() == 5)
    assert view.grid.answer.headerData(4, Qt.Orientation.Horizontal) == "Who signed it?"
    assert view.adding.text() == ""
    assert view.groups.findText("Who signed it?") > 0


def test_rows_are_filtered_and_sorted(qtbot, view) -> None:
    grid = view.grid
    assert titles(grid) == [row.title for row in ROWS[:3]]
    grid.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert [text(grid, row, 2) for row in range(3)] == ["2027-01-15", "2027-03-31", "2027-11-30"]
    grid.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    assert [text(grid, row, 3) for row in range(3)] == ["1,200.50 EUR", "800 EUR", "90 EUR"]
    qtbot.keyClicks(view.search, "bright")
    assert titles(grid) == ["Cleaning contract"]
    view.search.clear()
    view.rows.setCurrentIndex(view.rows.findData("all"))
    assert len(titles(grid)) == 4
    assert titles(grid)[-1] == "Hosting contract"  # it has no fee


def test_groups_have_totals_and_unsure_amounts_are_not_counted(view) -> None:
    assert view.total.text() == "3 rows · Monthly fee: 2,000.50 EUR (of 2 rows)"
    view.groups.setCurrentIndex(view.groups.findText("Party"))
    assert titles(view.grid)[:2] == ["Brightly (1)", "Cleaning contract"]
    assert text(view.grid, 2, 3) == "800 EUR"
    menu = view.grid.menu(view.grid.answer.index(1, 2))
    next(a for a in menu.actions() if a.text() == "No groups").trigger()
    assert view.groups.currentIndex() == 0


def test_names_are_shown_on_demand(qtbot, view) -> None:
    assert not view.named.isVisible()
    qtbot.keyClick(view.names, Qt.Key.Key_Space)
    assert view.named.isVisible()
    rows = view.named.rows
    said = [rows.index(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(rows.rowCount())]
    assert "memo.txt, memo, not contract" in said
    assert "scan.pdf, no text" in said


def test_a_figure_and_its_groups_are_shown(qtbot, page, demo_facade) -> None:
    table = demo_facade.keep()
    groups = (Group("2026 Q1", "300", 2, "EUR"), Group("2026 Q2", "450.5", 3, "EUR"))
    demo_facade.kept[1] = replace(table, value="750.5", unit="EUR", groups=groups)
    page.open_table(1)
    rows = page.view.figures.rows
    qtbot.waitUntil(lambda: rows.rowCount() == 3)
    assert rows.index(0).data() == "750.50 EUR"
    assert rows.index(2).data() == "2026 Q2: 450.50 EUR"


def test_the_schema_is_changed(qtbot, view, demo_facade) -> None:
    view.change.click()
    dialog = view.findChild(SchemaDialog)
    assert dialog.conditions[0].field.currentText() == "End"
    dialog.fields[2].name.setText("Fee")
    dialog.conditions[0].operator.setCurrentIndex(dialog.conditions[0].operator.findData(">="))
    qtbot.keyClick(dialog.kind, RETURN)
    qtbot.waitUntil(lambda: bool(called(demo_facade, "change")))
    changed = called(demo_facade, "change")[0]["schema"]
    assert [field.name for field in changed.fields] == ["Party", "End", "Fee"]
    assert changed.filter == (Condition("End", ">=", "2027-01-01"),)
    qtbot.waitUntil(lambda: view.grid.answer.headerData(3, Qt.Orientation.Horizontal) == "Fee")


def test_columns_need_names_of_their_own(qtbot, view, demo_facade) -> None:
    view.change.click()
    dialog = view.findChild(SchemaDialog)
    dialog.fields[0].name.setText("end")
    qtbot.keyClick(dialog.kind, RETURN)
    assert dialog.isVisible()
    assert called(demo_facade, "change") == []
    dialog.reject()


def test_a_table_is_exported_by_the_window_itself(qtbot, view, monkeypatch, tmp_path) -> None:
    """The engine may write in the data folder only."""
    asked = (str(tmp_path / "ends"), "CSV (*.csv)")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given, **more: asked)
    with qtbot.waitSignal(view.said):
        view.export.click()
    assert (tmp_path / "ends.csv").read_text() == "a table as .csv"


@pytest.mark.parametrize("sure", [True, False])
def test_a_table_is_deleted_once_that_is_confirmed(
    qtbot, page, view, demo_facade, monkeypatch, sure
):
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.buttons()[not sure].click())
    monkeypatch.setattr(
        QMessageBox,
        "clickedButton",
        lambda box: next(b for b in box.buttons() if (b.text() == "Delete") == sure),
    )
    view._remove()
    if sure:
        qtbot.waitUntil(page.answers.isVisible)
        assert demo_facade.kept == {}
    else:
        assert view.isVisible()
        assert demo_facade.kept


def test_a_table_follows_its_folders(qtbot, main_view, view, demo_facade, desktop) -> None:
    demo_facade.rows = ROWS[:1]
    demo_facade.kept[1] = replace(demo_facade.kept[1], rows=())
    desktop.context.library.changed.emit()
    qtbot.waitUntil(lambda: view.grid.answer.rowCount() == 1)
    assert called(demo_facade, "resume")


def test_rows_stay_while_a_table_is_read_again(qtbot, view, demo_facade) -> None:
    demo_facade.readable.clear()
    demo_facade.kept[1] = replace(demo_facade.kept[1], rows=())
    view.pause.click()  # 'Read again'
    qtbot.waitUntil(lambda: view.pause.text() == "Pause")
    assert view.grid.answer.rowCount() == 3
    demo_facade.readable.set()
    qtbot.waitUntil(lambda: view.pause.text() == "Read again")


def test_rows_stay_while_a_new_column_is_read(qtbot, view, demo_facade) -> None:
    demo_facade.readable.clear()
    table = demo_facade.answer_tables_add_field(1, "Who signed it?")
    running = replace(table.progress, state="running")
    demo_facade.kept[1] = replace(table, rows=(), progress=running)
    view.refresh()
    qtbot.waitUntil(lambda: view.grid.answer.columnCount() == 5)
    assert text(view.grid, 0, 1) == "Northwind"
    assert text(view.grid, 0, 4) == "–"


def test_the_selection_is_copied(qtbot, view) -> None:
    view.grid.selectRow(0)
    qtbot.keyClick(view.grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == (
        "Vaccine fridge\tNorthwind\t2027-03-31\t1,200.50 EUR"
    )


def test_ten_thousand_rows_are_there_at_once(qtbot, page, demo_facade) -> None:
    demo_facade.rows = tuple(
        replace(ROWS[0], path=f"/docs/{n}", title=f"D{n}") for n in range(10_000)
    )
    demo_facade.keep()
    page.open_table(1)
    grid = page.view.grid
    qtbot.waitUntil(lambda: grid.answer.rowCount() == 10_000)
    go_to(grid, 0, 1)
    qtbot.keyClick(grid, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert grid.currentIndex().row() == 9_999


def test_a_question_from_elsewhere_starts_a_table(qtbot, page, demo_facade) -> None:
    page.start(QUESTION, Scope(folder="/docs"))
    qtbot.waitUntil(lambda: page.view.grid.answer.rowCount() == 3)
    assert called(demo_facade, "plan")[0]["scope"] == Scope(folder="/docs")
    assert called(demo_facade, "start")[0]["schema"] == SCHEMA


def test_a_document_without_words_opens_at_its_beginning(qtbot, view) -> None:
    with qtbot.waitSignal(view.opened) as caught:
        go_to(view.grid, 0, 0)
        qtbot.keyClick(view.grid, RETURN)
    assert (caught.args[0].path, caught.args[0].start) == (FRIDGE, 0)

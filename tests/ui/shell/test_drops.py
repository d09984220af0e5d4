"""Files that are dropped from the file manager are for the library, wherever they fall."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.library.imports import DropQuestion


@pytest.fixture
def main_view(desktop):
    return desktop.main_view


@pytest.fixture
def dragged(tmp_path) -> QMimeData:
    """A file as file managers pass it on: as an address, and as text."""
    note = tmp_path / "note.txt"
    note.write_text("The keys are under the mat.")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(note))])
    data.setText(str(note))
    return data


def drop(onto: QWidget, data: QMimeData) -> None:
    """Drop as Qt does: on the innermost widget that takes the data."""
    copy, left, no_key = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    part: QWidget | None = onto
    place = onto.rect().center()
    while part is not None:
        if part.acceptDrops():
            enter = QDragEnterEvent(QPointF(place), copy, data, left, no_key)
            enter.ignore()
            QApplication.sendEvent(part, enter)
            if enter.isAccepted():
                QApplication.sendEvent(part, QDropEvent(QPointF(place), copy, data, left, no_key))
                return
        place = part.mapToParent(place)
        part = part.parentWidget()
    raise AssertionError("Nothing takes the file.")


def imported(main_view, demo_facade) -> None:
    (question,) = main_view.findChildren(DropQuestion)
    assert question.isVisible()
    question.reject()
    question.setParent(None)


def test_a_file_falls_on_the_conversation_the_box_or_a_list(qtbot, main_view, demo_facade, dragged):
    for onto in (
        main_view.page.view.viewport(),
        main_view.page.box.edit.viewport(),
        main_view.sidebar.folders.list.viewport(),
        main_view.sidebar.history.search,
    ):
        drop(onto, dragged)
        assert not main_view._drop_hint.isVisible()
        imported(main_view, demo_facade)
    assert main_view.page.box.edit.toPlainText() == ""
    assert main_view.sidebar.history.search.text() == ""


def test_a_file_falls_on_the_fields_of_a_page(qtbot, main_view, demo_facade, dragged):
    main_view.commands["documents"].trigger()
    search = main_view.pages.currentWidget().search
    drop(search, dragged)
    imported(main_view, demo_facade)
    assert search.text() == ""
    main_view.commands["tables"].trigger()
    question = main_view.pages.currentWidget().answers.box.edit
    drop(question.viewport(), dragged)
    imported(main_view, demo_facade)
    assert question.toPlainText() == ""


def test_the_hint_covers_the_window_while_a_file_is_over_it(qtbot, main_view, dragged):
    centre = QPointF(50, 50)
    enter = QDragEnterEvent(
        centre,
        Qt.DropAction.CopyAction,
        dragged,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(main_view, enter)
    assert main_view._drop_hint.isVisible()
    assert main_view._drop_hint.size() == main_view.window().size()

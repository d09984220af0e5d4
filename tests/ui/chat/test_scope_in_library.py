"""Only what is in the library can be searched: it is offered, and the rest must be added first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.core.domain.errors import FolderOutside
from app.ui.documents.scope_chooser import ScopeChooser
from tests.ui.demo_facade import LEASE, SAMPLES

CONTRACTS, PROCEDURES = str(SAMPLES / "contracts"), str(SAMPLES / "procedures")


@pytest.fixture
def main_view(desktop):
    return desktop.main_view


def opened(qtbot, main_view, kind: str) -> ScopeChooser:
    main_view.page.box.adding.emit(kind)
    (chooser,) = main_view.findChildren(ScopeChooser)
    qtbot.waitUntil(chooser._choose.isEnabled)
    return chooser


def choose_elsewhere(monkeypatch, chooser: ScopeChooser, path: str) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))
    chooser.another.click()


def test_folders_of_the_library_are_offered_first(qtbot, main_view):
    chooser = opened(qtbot, main_view, "folder")
    qtbot.waitUntil(lambda: len(chooser.tree.folders.tree) > 3)
    names = {chooser.tree.folders.folder(chooser.tree.currentIndex()).path}
    names |= {folder.path for folder in chooser.tree.folders.tree}
    assert {CONTRACTS, PROCEDURES, "/media/archive/Scans"} <= names
    chooser.tree.setCurrentIndex(chooser.tree.folders.at(PROCEDURES))
    qtbot.mouseClick(chooser._choose, Qt.MouseButton.LeftButton)
    assert main_view.page.box.scope_filter.paths == (PROCEDURES,)


def test_documents_of_the_library_are_offered_by_their_names(qtbot, main_view):
    chooser = opened(qtbot, main_view, "file")
    qtbot.keyClicks(chooser.search, "coopers")
    qtbot.waitUntil(lambda: chooser.list.rows.rowCount() == 1)
    qtbot.mouseClick(chooser._choose, Qt.MouseButton.LeftButton)
    assert main_view.page.box.scope_filter.paths == (LEASE,)


def test_a_folder_outside_is_refused_until_it_is_added(
    qtbot, main_view, demo_facade, monkeypatch, tmp_path
):
    chooser = opened(qtbot, main_view, "folder")
    choose_elsewhere(monkeypatch, chooser, str(tmp_path))
    assert chooser.isVisible()
    assert chooser.add.isVisible()
    assert "is not in the library" in chooser._why.text()
    assert main_view.page.box.scope_filter.paths == ()
    chooser.add.click()
    qtbot.waitUntil(lambda: main_view.page.box.scope_filter.paths == (str(tmp_path),))
    added = [given for name, given in demo_facade.calls if name == "library.import_paths"]
    assert added == [{"paths": (str(tmp_path),), "copy": False}]


def test_a_folder_of_the_library_is_taken_from_the_systems_dialog(qtbot, main_view, monkeypatch):
    chooser = opened(qtbot, main_view, "folder")
    choose_elsewhere(monkeypatch, chooser, CONTRACTS)
    assert main_view.page.box.scope_filter.paths == (CONTRACTS,)
    assert not chooser.isVisible()


def test_a_refused_question_offers_to_add_its_folder_and_is_asked_again(
    qtbot, main_view, desktop, demo_facade, tmp_path
):
    conversation = desktop.context.conversation
    main_view.ask_about([CONTRACTS, str(tmp_path)])
    demo_facade.model_error = FolderOutside(str(tmp_path))
    main_view.page.ask("What is the notice?")
    qtbot.waitUntil(lambda: conversation.turns[-1].phase == "failed")
    box = main_view.page.view._views[0]._error
    assert box._title.text() == "The folder is not in the library"
    assert str(tmp_path) in box._reason.text()
    assert "Add it first" in box._remedy.text()
    assert not box._button.isVisible()
    demo_facade.model_error = None
    qtbot.mouseClick(box._add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: conversation.turns[-1].phase == "done")
    added = [given for name, given in demo_facade.calls if name == "library.import_paths"]
    assert added == [{"paths": (str(tmp_path),), "copy": False}]


def test_a_table_is_limited_to_folders_of_the_library(qtbot, main_view, monkeypatch, tmp_path):
    main_view.commands["tables"].trigger()
    page = main_view.pages.currentWidget()
    page.answers.box.adding.emit("folder")
    (chooser,) = page.findChildren(ScopeChooser)
    choose_elsewhere(monkeypatch, chooser, str(tmp_path))
    assert chooser.add.isVisible()
    assert page.answers.box.scope_filter.paths == ()

"""The settings dialog: finding, changing and resetting every setting."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from app.core.settings.settings import MachineSettings, Settings, describe
from app.ui.settings.settings_dialog import SettingsDialog


@pytest.fixture
def parent(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def dialog(parent):
    own = [("Stay in the tray", "Closing leaves it running.", QCheckBox())]
    dialog = SettingsDialog(Settings(passages=7, exclude=("a", "b")), own, parent)
    dialog.show()
    return dialog


def test_every_setting_has_its_editor_with_its_value(dialog):
    assert set(dialog._editors) == set(describe())
    values = {name: editor.read() for name, editor in dialog._editors.items()}
    assert Settings(**values) == Settings(passages=7, exclude=("a", "b"))


def test_only_changes_are_saved(qtbot, dialog):
    dialog._editors["answer_tokens"].write(512)
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog._save()
    assert saved.args[0] == Settings(passages=7, exclude=("a", "b"), answer_tokens=512)


def test_nothing_changed_is_nothing_to_save(qtbot, dialog):
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog._save()
    assert saved.args[0] is None


def test_a_change_that_needs_a_restart_says_so(dialog):
    later = next(
        label for label in dialog.findChildren(QLabel) if label.text().startswith("Takes effect")
    )
    assert not later.isVisible()
    dialog._editors["answer_tokens"].write(512)
    assert later.isVisible()
    dialog._editors["answer_tokens"].write(Settings().answer_tokens)
    assert not later.isVisible()


def test_bounds_hold(dialog):
    editor = dialog._editors["passages"]
    editor.write(10_000)
    assert editor.read() == describe()["passages"].high


def test_imported_embedders_are_offered_and_others_can_be_named(parent):
    dialog = SettingsDialog(Settings(embedder="/mine"), [], parent, ["/home/embedders/e5"])
    editor = dialog._editors["embedder"]
    assert editor.read() == "/mine"
    assert editor.widget.findText("/home/embedders/e5") >= 0
    editor.widget.setCurrentIndex(editor.widget.findText("/home/embedders/e5"))
    assert editor.read() == "/home/embedders/e5"
    editor.write("")
    assert editor.read() == ""


def test_what_is_locked_is_shown_with_the_reason_and_cannot_be_changed(parent):
    machine = MachineSettings("/etc/x", Settings(passages=5), {"passages": "Call 4711."})
    dialog = SettingsDialog(Settings(passages=5), [], parent, machine=machine)
    assert not dialog._editors["passages"].widget.isEnabled()
    assert dialog._editors["answer_tokens"].widget.isEnabled()
    dialog.show()
    dialog.search.setText("call 4711")
    shown = [row for _, rows in dialog._sections for row in rows if row.isVisible()]
    assert len(shown) == 1


def test_search_shows_what_fits(dialog):
    dialog.search.setText("passage")
    shown = [row for _, rows in dialog._sections for row in rows if row.isVisible()]
    assert 1 <= len(shown) < len(describe())
    assert all("passage" in row.property("about") for row in shown)
    dialog.search.clear()
    assert sum(row.isVisible() for _, rows in dialog._sections for row in rows) > len(shown)

"""Unlocking a library, and turning encryption on and off, in the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.core.domain.errors import LibraryDamaged
from app.ui.foundation.engine_process import EngineProcess
from app.ui.settings.vault_dialog import PassphraseDialog
from app.ui.shell.desktop import Desktop
from app.ui.shell.main_view import DRAFT
from app.ui.shell.tasks import OwnSettings
from tests.ui.conftest import running
from tests.ui.demo_facade import DemoFacade

PHRASE, OTHER = "correct horse battery", "another passphrase"


class Person:
    """Types passphrases and presses buttons."""

    def __init__(self, qtbot, desktop: Desktop) -> None:
        self.bot, self.desktop = qtbot, desktop

    def dialog(self) -> PassphraseDialog:
        """The visible dialog."""
        self.bot.waitUntil(lambda: len(self._shown()) == 1)
        return self._shown()[0]

    def gone(self) -> bool:
        return not self._shown()

    def type(self, *texts: str) -> PassphraseDialog:
        dialog = self.dialog()
        for field, text in zip(dialog.findChildren(QLineEdit), texts, strict=True):
            field.clear()
            self.bot.keyClicks(field, text)
        return dialog

    def press(self, words: str) -> None:
        buttons = self.dialog().findChildren(QPushButton)
        (button,) = [found for found in buttons if found.text() == words]
        self.bot.mouseClick(button, Qt.MouseButton.LeftButton)

    def known(self) -> None:
        self.bot.waitUntil(lambda: self.desktop.context.library.known)

    def manage(self) -> None:
        """Press the button in the settings."""
        own = OwnSettings(self.desktop.context)
        own._vault.setParent(self.desktop.window)
        own._vault.click()
        own.setParent(self.desktop)

    def _shown(self) -> list[PassphraseDialog]:
        found = self.desktop.window.findChildren(PassphraseDialog)
        return [dialog for dialog in found if dialog.isVisible()]


@pytest.fixture
def person(qapp, qtbot, home, demo_facade: DemoFacade) -> Iterator[Person]:
    def end() -> None:
        demo_facade.locked = demo_facade.encrypted != "off"

    engine = EngineProcess(home, lambda: demo_facade, ["none"], qapp, end)
    with running(qapp, home, engine) as desktop:
        yield Person(qtbot, desktop)


@pytest.fixture
def locked(demo_facade: DemoFacade) -> DemoFacade:
    demo_facade.encrypted, demo_facade.locked, demo_facade.passphrase = "on", True, PHRASE
    return demo_facade


def test_a_locked_library_asks_for_its_passphrase_first(locked, person):
    dialog = person.type(OTHER)
    assert not person.desktop.context.library.known
    person.press("Unlock")
    person.bot.waitUntil(lambda: "does not open" in dialog._problem.text())
    person.bot.keyClicks(person.type(PHRASE).findChildren(QLineEdit)[0], "\r")
    person.known()
    assert person.gone()


def test_who_does_not_want_to_now_can_later(locked, person):
    person.dialog()
    person.press("Not now")
    banner = person.desktop.main_view.banner
    person.bot.waitUntil(banner.isVisible)
    assert "locked" in banner._title.text()
    banner._button.click()
    person.type(PHRASE)
    person.press("Unlock")
    person.known()


def test_an_engine_that_cannot_tell_is_no_endless_start(
    demo_facade, qapp, qtbot, home, monkeypatch
):
    def fails() -> None:
        raise LibraryDamaged("vault.json: its format is not known.")

    monkeypatch.setattr(demo_facade.vault, "status", fails)
    with running(qapp, home, EngineProcess(home, lambda: demo_facade, ["none"], qapp)) as desktop:
        qtbot.waitUntil(desktop.main_view.banner.isVisible)
        monkeypatch.undo()
        desktop.main_view.banner._button.click()
        qtbot.waitUntil(lambda: desktop.context.library.known)


def test_it_is_encrypted_locked_changed_and_decrypted_from_the_settings(demo_facade, person):
    person.known()
    person.manage()
    dialog = person.type(PHRASE, OTHER)
    person.press("Encrypt")
    person.bot.waitUntil(lambda: "do not match" in dialog._problem.text())
    person.type(PHRASE, PHRASE)
    person.press("Encrypt")
    person.bot.waitUntil(lambda: demo_facade.encrypted == "on" and person.gone())
    assert not demo_facade.locked

    person.manage()
    person.press("Lock now")
    person.bot.waitUntil(lambda: demo_facade.locked)
    person.type(PHRASE)
    person.press("Unlock")
    person.bot.waitUntil(lambda: not demo_facade.locked and person.gone())

    person.manage()
    person.type(PHRASE, OTHER, OTHER)
    person.press("Change")
    person.bot.waitUntil(lambda: demo_facade.passphrase == OTHER and person.gone())

    person.manage()
    person.type(OTHER, "", "")
    person.press("Turn off encryption")
    person.bot.waitUntil(lambda: demo_facade.encrypted == "off" and person.gone())
    assert not person.desktop.context.ui_state.private


def test_what_is_begun_to_be_written_is_not_kept(locked, person, home):
    person.type(PHRASE)
    person.press("Unlock")
    person.known()
    person.desktop.main_view.page.box.edit.setPlainText("Where is the blue key?")
    person.desktop.main_view.leave()
    person.desktop.context.ui_state.save()
    assert person.desktop.context.ui_state.text(DRAFT) == ""
    assert "blue key" not in Path(home, "desktop.ini").read_text("utf-8")

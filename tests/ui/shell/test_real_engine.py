"""The main path with the real engine and both default models, without a screen."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from app.adapters.storage.database import is_plain
from app.core.domain.errors import EngineDied
from app.core.security.vault import VaultStatus
from app.ui.foundation.turns import Turn
from app.ui.library.imports import DropQuestion
from app.ui.settings import vault_dialog
from app.ui.settings.vault_dialog import PassphraseDialog
from app.ui.shell.desktop import Desktop, engine_over
from app.ui.shell.tasks import OwnSettings
from app.ui.theme import look
from app.ui.theme.colours import DARK
from tests.ui.conftest import running
from tests.ui.demo_facade import SAMPLES

PATIENCE_MS = 180_000
LEASE = SAMPLES / "contracts" / "lease-coopers-wharf.pdf"
AREA = "What is the net internal area of the premises?"
PHRASE = "correct horse battery"
SERVICED = "Who serviced the boiler?"
BOILER = "What colour is the boiler of the house?"


class Person:
    """Operates the desktop and waits for results."""

    def __init__(self, qtbot: Any, desktop: Desktop) -> None:
        self._bot = qtbot
        self.main_view, self.context = desktop.main_view, desktop.context
        self.conversation = desktop.context.conversation

    def wait(self, condition: Callable[[], object]) -> None:
        self._bot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def indexed(self) -> int:
        return (
            self.context.library.status.files.get("indexed", 0)
            if self.context.library.status
            else 0
        )

    def begin(self, question: str) -> Turn:
        """Ask, and wait for the passages found."""
        self._bot.keyClicks(self.main_view.page.box.edit, question)
        self._bot.keyClick(self.main_view.page.box.edit, Qt.Key.Key_Return)
        turn = self.conversation.turns[-1]
        assert turn.question == question
        self.wait(lambda: turn.passages or not turn.running)
        return turn

    def ask(self, question: str) -> Turn:
        turn = self.begin(question)
        self.wait(lambda: not self.conversation.running)
        return turn

    def drop(self, path: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        for kind in (QDragEnterEvent, QDropEvent):
            event = kind(
                QPointF(50, 50),
                Qt.DropAction.CopyAction,
                data,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
            QApplication.sendEvent(self.main_view, event)

    def click_citation(self) -> None:
        text = self.main_view.page.view._views[len(self.conversation.turns) - 1]._text
        place = text._area(text._chips[0]).center().toPoint()
        self._bot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def marked(self) -> str:
        selection = self.main_view.source.pdf.selection
        return " ".join(selection.text().split()) if selection else ""


@pytest.mark.timeout(600)
def test_from_a_folder_to_a_marked_page_and_through_the_death_of_the_engine(
    qtbot, qapp, home, tmp_path, monkeypatch
):
    documents = tmp_path / "documents"
    documents.mkdir()
    (documents / "keys.txt").write_text("The spare keys of the clinic lie under the blue pot.")
    engine = engine_over(home, qapp)
    with running(qapp, home, engine) as desktop:
        person = Person(qtbot, desktop)
        main_view, context, conversation = person.main_view, person.context, person.conversation
        person.wait(lambda: context.library.known)
        assert (
            main_view.pages.currentWidget() is main_view.pages._made["welcome"]
        )  # the first start
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(documents))
        main_view.commands["add-folder"].trigger()
        person.wait(lambda: person.indexed() == 1)
        main_view.commands["ask"].trigger()

        (documents / "boiler.md").write_text("The boiler was serviced by Anna Roth in May.")
        person.wait(lambda: person.indexed() == 2)
        turn = person.ask(SERVICED)
        assert "Anna Roth" in turn.text
        assert turn.provenance in ("documents", "partly")

        turn = person.begin("Where do the spare keys of the clinic lie?")
        main_view.commands["stop"].trigger()
        person.wait(lambda: not conversation.running)
        assert turn.phase == "stopped"

        person.drop(LEASE)
        (question,) = main_view.findChildren(DropQuestion)
        question.watch.click()
        person.wait(main_view.toast.isVisible)
        main_view.toast._button.click()
        assert main_view.page.box.scope_filter.paths == (str(LEASE),)
        person.wait(lambda: person.indexed() == 3)
        main_view.commands["new-chat"].trigger()
        turn = person.ask(AREA)
        assert {hit.path for hit in turn.passages} == {str(LEASE)}
        person.click_citation()
        assert "286 square metres" in person.marked()
        assert main_view.source.pdf.page == turn.citations[0].page
        chat = conversation.chat_id
        person.ask("And in words?")  # a follow-up
        assert conversation.chat_id == chat

        turn = person.begin("How long is the lease?")
        with qtbot.waitSignal(engine.up, timeout=5000):
            os.kill(engine.pid, signal.SIGKILL)
        person.wait(lambda: not conversation.running)
        assert turn.phase == "failed"
        assert isinstance(turn.error, EngineDied)
        person.wait(lambda: len(context.library.folders) == 2)
        main_view.page.view._views[2]._error._button.click()
        person.wait(lambda: conversation.turns[-1].phase == "done")

        qtbot.keyClicks(main_view.sidebar.history.search, "anna")
        person.wait(lambda: [c.title for c, _ in context.chats.shown] == [SERVICED])
        main_view.sidebar.history.list.chosen.emit(context.chats.shown[0][0])
        person.wait(lambda: [t.question for t in conversation.turns][:1] == [SERVICED])
        target = tmp_path / "chat.md"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), "(*.md)"))
        main_view.commands["export"].trigger()
        person.wait(target.exists)
        assert str(documents / "boiler.md") in target.read_text("utf-8")

        own = OwnSettings(context)
        own._look.setCurrentIndex(own._look.findData("dark"))
        own._language.setCurrentIndex(own._language.findData("de"))
        own.apply()
        assert look.colours() == DARK
        assert desktop.main_view.commands["new-chat"].text() == "Neues Gespräch"
        context.look.choose("system")
        context.language.choose("en")
    assert not Path(home, "running").exists()


@pytest.mark.timeout(300)
@pytest.mark.qt_log_ignore("Destroyed while process")  # a busy system is slow to end what is killed
@pytest.mark.parametrize("work", ["starting", "indexing", "answering", "importing"])
def test_closing_during_any_work_loses_nothing(qtbot, qapp, home, tmp_path, work):
    documents = tmp_path / "documents"
    documents.mkdir()
    for number in range(300 if work == "indexing" else 1):
        (documents / f"note-{number}.txt").write_text(
            f"The boiler of house {number} is blue. " * 40
        )
    engine = engine_over(home, qapp)
    with running(qapp, home, engine) as desktop:
        person = Person(qtbot, desktop)
        person.wait(lambda: engine.pid)
        if work != "starting":
            person.main_view.drop_imports.take([str(documents)])
            person.wait(lambda: person.indexed() >= 1)
            begin(work, person, tmp_path)
        person.main_view.page.box.edit.setPlainText("Half a question")
        pid = engine.pid
        desktop.close()
    qtbot.waitUntil(lambda: not alive(pid))  # what was made to end may take the system a while
    known = person.indexed()
    engine = engine_over(home, qapp)
    with running(qapp, home, engine) as desktop:
        person = Person(qtbot, desktop)
        *unanswered, begun = person.main_view.page.box.edit.toPlainText().splitlines()
        assert begun == "Half a question"
        person.wait(lambda: desktop.context.library.known)
        assert person.indexed() >= known
        if work == "answering":
            assert unanswered == [BOILER]
        if work == "importing":
            assert not [p for p in Path(home, "models").glob("*") if p.suffix != ".gguf"]
            assert (tmp_path / "better.gguf").exists()


def begin(work: str, person: Person, folder: Path) -> None:
    """Bring the desktop into the middle of some work."""
    if work == "indexing":
        person.wait(lambda: person.context.library.indexing.active)
    elif work == "answering":
        assert person.begin(BOILER).running
    elif work == "importing":
        models: list[Any] = []
        person.context.calls.ask(lambda facade: facade.models.all(), models.extend)
        person.wait(lambda: models)
        shutil.copy(models[0].path, folder / "better.gguf")
        person.main_view.drop_imports.take([str(folder / "better.gguf")])
        bar = person.main_view.pages.models._bar
        person.wait(lambda: bar.maximum() > 0)


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_question_that_nothing_has_come_of_is_kept_when_it_is_closed(qtbot, demo_facade, desktop):
    demo_facade.answer = replace(demo_facade.answer, answer="")
    demo_facade.hold = True
    desktop.main_view.ask("What about the roof?")
    qtbot.waitUntil(lambda: desktop.context.conversation.running)
    desktop.close()
    assert desktop.context.ui_state.text("draft") == "What about the roof?"


def test_a_question_that_the_engine_kept_is_not_kept_again(qtbot, demo_facade, desktop):
    """The answer was stopped by closing the window, with text that the view had not received."""

    def ask(request, listen, cancel):
        demo_facade.started.set()
        while not cancel.is_set():
            demo_facade.release.wait(0.005)
        return demo_facade.answer

    demo_facade.answers.ask = ask
    desktop.main_view.ask("What about the roof?")
    qtbot.waitUntil(demo_facade.started.is_set)
    desktop.main_view.page.box.edit.setPlainText("Half a")
    desktop.close()
    assert desktop.context.ui_state.text("draft") == "Half a"


@pytest.mark.timeout(300)
def test_a_library_is_encrypted_in_the_window_and_opened_by_its_passphrase(
    qtbot, qapp, home, tmp_path
):
    documents = tmp_path / "documents"
    documents.mkdir()
    (documents / "keys.txt").write_text("The spare keys of the clinic lie under the blue pot.")
    with running(qapp, home, engine_over(home, qapp)) as desktop:
        person = Person(qtbot, desktop)
        person.wait(lambda: desktop.context.library.known)
        person.main_view.drop_imports.take([str(documents)])
        person.wait(lambda: person.indexed() == 1)
        vault_dialog.encrypting(desktop.context.vault, desktop.window).open()
        answer(person, desktop, PHRASE, PHRASE)
        person.wait(lambda: desktop.context.vault.status == VaultStatus("on", False))
    assert not is_plain(os.path.join(home, "library.db"))
    with running(qapp, home, engine_over(home, qapp)) as desktop:
        person = Person(qtbot, desktop)
        answer(person, desktop, "not the passphrase")
        person.wait(lambda: "does not open" in dialogs(desktop)[0]._problem.text())
        answer(person, desktop, PHRASE)
        person.wait(lambda: person.indexed() == 1)
        assert not dialogs(desktop)


def dialogs(desktop: Desktop) -> list[PassphraseDialog]:
    found = desktop.window.findChildren(PassphraseDialog)
    return [dialog for dialog in found if dialog.isVisible()]


def answer(person: Person, desktop: Desktop, *passphrases: str) -> None:
    """Fill in a dialog."""
    person.wait(lambda: dialogs(desktop) and dialogs(desktop)[0]._fields[0].isEnabled())
    (dialog,) = dialogs(desktop)
    for field, text in zip(dialog._fields, passphrases, strict=True):
        field.setText(text)
    dialog._buttons[-1].click()

"""The desktop as a person uses it: asking, checking, finding, changing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from app.core.domain import events
from app.core.domain.answers import Chat
from app.core.domain.errors import (
    EngineDied,
    EngineError,
    LibraryUnwritable,
    ModelMissing,
    ModelTooLarge,
)
from app.core.domain.search import Scope
from app.ui.chat import history_rows
from app.ui.chat.conversation_view import SHOWN
from app.ui.chat.export import write
from app.ui.library import library_state
from app.ui.library.imports import DropQuestion
from app.ui.shell.tasks import OwnSettings
from app.ui.theme import look
from app.ui.theme.colours import DARK
from tests.ui.demo_facade import LEASE, SAMPLES, lease_passage


@pytest.fixture
def room(desktop):
    return desktop.room


@pytest.fixture
def conversation(desktop):
    return desktop.desk.conversation


def ask(qtbot, room, question: str = "What is the notice period?") -> None:
    qtbot.keyClicks(room.page.box.edit, question)
    qtbot.keyClick(room.page.box.edit, Qt.Key.Key_Return)


def answered(qtbot, conversation) -> None:
    qtbot.waitUntil(lambda: bool(conversation.turns) and not conversation.running)


def request(clinic):
    return [arguments["request"] for name, arguments in clinic.calls if name == "ask"][-1]


def test_a_question_is_answered_with_badge_chips_and_figures(qtbot, room, conversation, clinic):
    ask(qtbot, room)
    answered(qtbot, conversation)
    turn = conversation.turns[0]
    assert turn.ground == "partly"
    shown = room.page.view.widget().findChildren(QWidget)
    texts = [w.text() for w in shown if hasattr(w, "text") and callable(w.text)]
    assert "partly from your documents" in texts
    assert any("tok/s" in text for text in texts)
    assert request(clinic).question == "What is the notice period?"
    assert request(clinic).scope == Scope()


def test_what_an_answer_takes_is_loaded_while_the_question_is_written(qtbot, room, clinic):
    box = room.page.box.edit
    qtbot.keyClicks(box, "What")
    readied = ("warm_up", {})
    qtbot.waitUntil(lambda: readied in clinic.calls)
    qtbot.keyClicks(box, " is the notice period?")
    assert clinic.calls.count(readied) == 1
    box.clear()
    qtbot.keyClicks(box, "W")
    qtbot.waitUntil(lambda: clinic.calls.count(readied) == 2)


def test_what_came_from_the_list_of_files_says_so_and_can_be_searched_for(
    qtbot, room, conversation, clinic
):
    clinic.answer = replace(clinic.answer, stages={"catalog_ms": 2.0, "ttft_ms": 2.0}, model="")
    ask(qtbot, room, "How many documents must the tenant hand over?")
    answered(qtbot, conversation)
    view = room.page.view._views[0]
    assert view._badge_words.text() == "from your list of files"
    assert "instead" in view._again.toolTip()
    view._again.click()
    answered(qtbot, conversation)
    assert request(clinic).instead_of is not None


def test_a_folder_is_summarised_from_its_menu(qtbot, room, conversation, clinic):
    room.sidebar.folders.summary_wanted.emit("/home/ana/Contracts")
    answered(qtbot, conversation)
    assert request(clinic).question == "Summarise this folder"
    assert request(clinic).scope.paths == ("/home/ana/Contracts",)


@pytest.mark.parametrize(("pressed", "forgotten"), [("Forget", True), ("Cancel", False)])
def test_a_folder_is_forgotten_after_a_question(
    qtbot, room, clinic, monkeypatch, pressed, forgotten
):
    told: list[str] = []

    def press(box):
        button = next(b for b in box.buttons() if b.text().replace("&", "") == pressed)
        button.click()

    monkeypatch.setattr(QMessageBox, "exec", press)
    monkeypatch.setattr(clinic, "forget_folder", told.append)
    room.sidebar.folders._forget("/home/ana/Contracts")
    qtbot.waitUntil(lambda: bool(told) == forgotten)
    assert told == (["/home/ana/Contracts"] if forgotten else [])


def test_a_citation_opens_the_page_with_the_passage_marked(qtbot, room, conversation):
    ask(qtbot, room)
    answered(qtbot, conversation)
    turn_view = room.page.view._views[0]
    turn_view.cited.emit(1)
    pdf = room.source.pdf
    assert room.right.isVisible()
    assert pdf.page == 3
    marked = " ".join(pdf.selection.text().split())
    assert marked == " ".join(lease_passage().split())
    assert len(pdf.selection.bounds()) >= 3  # a rectangle a line


def test_a_citation_of_a_text_file_shows_its_text(qtbot, room, conversation, clinic):
    ask(qtbot, room)
    answered(qtbot, conversation)
    room.page.view._views[0].cited.emit(2)
    qtbot.waitUntil(lambda: room.source.text.marked != "")
    citation = conversation.turns[0].citations[1]
    assert room.source.text.marked == citation.text


def test_stop_keeps_what_was_written(qtbot, room, conversation, clinic):
    clinic.hold = True
    ask(qtbot, room)
    qtbot.waitUntil(lambda: conversation.turns[0].text != "")
    room.commands["stop"].trigger()
    answered(qtbot, conversation)
    assert conversation.turns[0].phase == "stopped"
    assert conversation.turns[0].text.startswith("The tenant must give")
    assert clinic.cancelled.is_set()


def test_a_follow_up_goes_to_the_same_chat_and_asking_again_replaces(
    qtbot, room, conversation, clinic
):
    ask(qtbot, room)
    answered(qtbot, conversation)
    ask(qtbot, room, "And in writing?")
    answered(qtbot, conversation)
    assert request(clinic).chat_id == conversation.chat_id is not None
    room.commands["again"].trigger()
    answered(qtbot, conversation)
    assert len(conversation.turns) == 2
    assert request(clinic).instead_of == conversation.turns[-1].message_id


def test_an_engine_that_dies_is_told_of_and_the_question_can_be_asked_again(
    qtbot, room, conversation, clinic
):
    clinic.hold = True
    ask(qtbot, room)
    qtbot.waitUntil(lambda: conversation.turns[0].text != "")
    clinic.error = EngineDied("It was killed.")
    clinic.fail.set()
    answered(qtbot, conversation)
    assert conversation.turns[0].phase == "failed"
    assert "It was killed." in str(conversation.turns[0].error)
    clinic.error, clinic.hold = None, False
    clinic.fail.clear()
    conversation.ask_again()
    answered(qtbot, conversation)
    assert conversation.turns[0].phase == "done"


def test_thumbs_are_kept_and_can_be_taken_back(qtbot, room, conversation, clinic):
    ask(qtbot, room)
    answered(qtbot, conversation)
    view = room.page.view._views[0]
    view._up.click()
    qtbot.waitUntil(lambda: ("rate", {"message_id": 7000, "rating": 1}) in clinic.calls)
    view._up.click()
    qtbot.waitUntil(lambda: ("rate", {"message_id": 7000, "rating": 0}) in clinic.calls)


def test_a_reference_becomes_a_chip_and_limits_the_question(qtbot, room, conversation, clinic):
    qtbot.keyClicks(room.page.box.edit, "What does @coopers")
    popup = room.references.popup
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(room.page.box.edit, Qt.Key.Key_Return)
    assert room.page.box.scoping.paths == (LEASE,)
    assert room.page.box.edit.toPlainText() == "What does "
    ask(qtbot, room, "it say?")
    answered(qtbot, conversation)
    assert request(clinic).scope.paths == (LEASE,)


def test_the_finder_finds_chats_documents_and_commands(qtbot, room, conversation):
    room.commands["find"].trigger()
    qtbot.keyClicks(room.finder.field, "lease")
    rows = room.finder.list.rows
    qtbot.waitUntil(lambda: rows.rowCount() >= 5)
    texts = [rows.index(n).data() for n in range(rows.rowCount())]
    assert "Notice period of the lease" in texts
    assert "lease-coopers-wharf.pdf" in texts
    assert texts[-1] == "Ask: lease"
    qtbot.keyClick(room.finder.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: conversation.chat_id == 2)
    assert room.page.title.text() == "Notice period of the lease"


def test_history_is_searched(qtbot, room, desktop):
    history = room.sidebar.history
    qtbot.keyClicks(history.search, "fridge")
    rows = history.list.rows
    qtbot.waitUntil(lambda: rows.rowCount() == 2)
    assert rows.index(1).data() == "What if the vaccine fridge is too warm?"
    history.search.clear()
    qtbot.waitUntil(lambda: rows.rowCount() > 6)


def test_a_deleted_chat_can_be_taken_back(qtbot, room, desktop, clinic):
    chats = desktop.desk.chats
    chat = chats.find(2)
    chats.delete(chat)
    assert chat not in [shown for shown, _ in chats.shown]
    assert room.page.toast.isVisible()
    room.page.toast._button.click()
    assert chat in [shown for shown, _ in chats.shown]
    chats.delete(chat)
    chats.settle()
    qtbot.waitUntil(lambda: 2 not in clinic.history)
    qtbot.waitUntil(lambda: chats.find(2) is None)


def test_chats_are_renamed_and_pinned(qtbot, desktop, clinic):
    chats = desktop.desk.chats
    chats.rename(chats.find(3), "  Warm fridge ")
    qtbot.waitUntil(lambda: chats.find(3).title == "Warm fridge")
    chats.pin(chats.find(3), True)
    qtbot.waitUntil(lambda: chats.shown[0][0].id == 3)


@pytest.mark.parametrize("kind", ["md", "html", "pdf"])
def test_a_chat_is_exported_with_its_sources(kind, clinic, tmp_path, qapp):
    path = tmp_path / f"chat.{kind}"
    write(str(path), "Notice <period>", clinic.messages(2))
    content = path.read_bytes()
    if kind == "pdf":
        from PySide6.QtPdf import QPdfDocument

        document = QPdfDocument()
        assert document.load(str(path)) == QPdfDocument.Error.None_
        content = document.getAllText(0).text().encode()
    assert b"three months' notice" in content or b"three months&#x27; notice" in content
    assert b"lease-coopers-wharf.pdf, p. 3" in content.replace(b"\r\n", b"")
    assert b"<period>" in content or b"&lt;period&gt;" in content or b"\\<period\\>" in content


def test_dropped_files_are_taken_in_and_one_click_asks_about_them(qtbot, room, clinic, tmp_path):
    note = tmp_path / "note.txt"
    note.write_text("The keys are under the mat.")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(note))])
    enter = QDragEnterEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(room, enter)
    assert enter.isAccepted()
    drop = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(room, drop)
    (question,) = room.findChildren(DropQuestion)
    question.copy.click()
    qtbot.waitUntil(room.page.toast.isVisible)
    assert ("import_paths", {"paths": (str(note),), "copy": True}) in clinic.calls
    room.page.toast._button.click()
    assert room.page.box.scoping.paths == (str(note),)
    room.intake.take([str(note)])  # asked once
    qtbot.waitUntil(lambda: [name for name, _ in clinic.calls].count("import_paths") == 2)


def test_a_pasted_file_is_taken_in_and_pasted_text_is_text(qtbot, room, clinic):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(SAMPLES))])
    room.page.box.edit.insertFromMimeData(data)
    qtbot.waitUntil(
        lambda: ("import_paths", {"paths": (str(SAMPLES),), "copy": False}) in clinic.calls
    )
    words = QMimeData()
    words.setText("plain <b>words</b>")
    room.page.box.edit.insertFromMimeData(words)
    assert room.page.box.edit.toPlainText() == "plain <b>words</b>"


def test_a_dropped_model_is_imported(qtbot, room, clinic):
    room.intake.take(["/downloads/better.gguf"])
    wanted = ("import_model", {"path": "/downloads/better.gguf", "choose": True})
    qtbot.waitUntil(lambda: wanted in clinic.calls)


def test_two_dropped_models_can_both_be_stopped(qtbot, room, clinic):
    room.commands["models"].trigger()
    page = room.pages.currentWidget()
    clinic.hold = True
    room.intake.take(["/downloads/better.gguf"])
    room.intake.take(["/downloads/best.gguf"])
    qtbot.waitUntil(lambda: sum(name == "import_model" for name, _ in clinic.calls) == 2)
    first, second = page._running
    with qtbot.waitSignal(first.ended):
        first.cancel()
    assert page._working.isVisible()
    with qtbot.waitSignal(second.ended):
        page._cancel()
    assert not page._working.isVisible()


def test_a_dropped_pack_is_imported(qtbot, room, clinic):
    room.intake.take(["/stick/models.alcovepack"])
    wanted = ("import_pack", {"path": "/stick/models.alcovepack", "choose": True})
    qtbot.waitUntil(lambda: wanted in clinic.calls)
    assert all(name != "import_paths" for name, _ in clinic.calls)


def test_a_newcomer_is_offered_what_other_programs_have(qtbot, room, clinic, tmp_path):
    clinic.found = [str(tmp_path)]
    room.commands["welcome"].trigger()
    steps = room.pages.currentWidget()
    qtbot.waitUntil(lambda: steps._found.count() > 0)
    box, path = steps._boxes[-1]
    assert (path, "GPT4All" in box.text(), box.isChecked()) == (str(tmp_path), True, False)
    steps._found.itemAt(0).widget().click()
    wanted = ("choose_model", {"path": clinic.found_models()[0].path})
    qtbot.waitUntil(lambda: wanted in clinic.calls)


def test_progress_is_shown_with_file_rate_and_time_left(qtbot, room, desktop, clinic):
    clinic.tell(events.Scanned("/x", 90, 90), events.Progress(12, 90, 300, 45.0, "/x/scan_42.pdf"))
    section = room.sidebar.folders._progress
    qtbot.waitUntil(lambda: desktop.desk.library.indexing.done == 12)
    assert section.isVisible()
    assert section._file.text() == "scan_42.pdf"
    assert section._figures.text() == "12 of 90 · 45 passages/s"
    clinic.tell(events.LibraryChanged())
    qtbot.waitUntil(lambda: not desktop.desk.library.indexing.active)
    assert not section.isVisible()


def test_pausing_stops_watching_and_is_remembered(qtbot, room, desktop, clinic):
    qtbot.waitUntil(lambda: len(clinic.listening) == 1)
    room.commands["pause"].trigger()
    qtbot.waitUntil(lambda: not clinic.listening)
    assert room.commands["pause"].text() == "Go on indexing"
    assert desktop.desk.remembered.flag("paused")
    room.commands["pause"].trigger()
    qtbot.waitUntil(lambda: len(clinic.listening) == 1)


def test_documents_in_languages_the_embedder_does_not_know_are_named(qtbot, room, clinic):
    row = room.sidebar.folders._by_words
    assert row.isHidden()
    clinic.uncovered = {"es": 12, "zh": 3}
    room._desk.library.refresh()
    qtbot.waitUntil(row.isVisible)
    assert row.text() == "15 documents: found by words"
    assert "Español, 中文" in row.toolTip()


def test_problems_can_be_retried_and_left_out(qtbot, room, clinic):
    room.commands["problems"].trigger()
    page = room.pages.currentWidget()
    page.list.setCurrentIndex(page.list.rows.index(0))
    path = clinic.problems()[0].path
    page.retry.click()
    qtbot.waitUntil(lambda: ("retry", {"path": path}) in clinic.calls)
    page._exclude.click()
    qtbot.waitUntil(lambda: ("exclude", {"path": path}) in clinic.calls)
    room.commands["stop"].trigger()
    assert room.pages.currentWidget() is room.page


def test_models_are_listed_chosen_and_verified(qtbot, room, clinic):
    room.commands["models"].trigger()
    page = room.pages.currentWidget()
    qtbot.waitUntil(lambda: page.list.rows.rowCount() == 6)
    assert page.current.active
    page._verify.click()
    qtbot.waitUntil(lambda: any(name == "verify_model" for name, _ in clinic.calls))
    page.list.setCurrentIndex(page.list.rows.index(1))
    page._use.click()
    chosen = ("choose_model", {"path": clinic.models()[1].path})
    qtbot.waitUntil(lambda: chosen in clinic.calls)


def test_an_error_of_a_model_leads_to_the_models(room):
    room.troubles.show(ModelTooLarge("It needs 40 GB; there are 16 GB."))
    assert room.banner.isVisible()
    room.banner._button.click()
    assert room.pages.currentWidget() is room.pages._made["models"]
    assert not room.banner.isVisible()


def test_the_look_changes_and_is_worn_by_all(qtbot, room, desktop, conversation):
    ask(qtbot, room)
    answered(qtbot, conversation)
    desktop.desk.look.choose("dark")
    assert look.colours() == DARK
    ground = room.grab().toImage().pixelColor(room.width() // 2, 300)
    assert ground.name() == DARK.surface
    desktop.desk.look.choose("system")


def test_every_control_has_a_name_for_a_screen_reader(qtbot, room, desktop, conversation):
    ask(qtbot, room)
    answered(qtbot, conversation)
    room.show_source(conversation.turns[0], 1)
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractItemView, QComboBox)
    for key in ("problems", "models", "offline", "help", "welcome", "compare", "panel", "find"):
        room.commands[key].trigger()
        nameless = [
            widget
            for kind in kinds
            for widget in room.findChildren(kind)
            if widget.isVisible()
            and not (widget.accessibleName() or getattr(widget, "text", str)())
            and not isinstance(widget.parentWidget(), QLineEdit)
        ]
        assert nameless == [], key


def test_all_of_the_window_can_be_reached_with_tab(qtbot, room):
    room.activateWindow()
    room.page.box.edit.setFocus()
    seen = set()
    for _ in range(60):
        focus = QApplication.focusWidget()
        seen.add(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert {room.sidebar.history.list, room.sidebar.folders.list,
            room.sidebar.history.search, room.status.offline} <= seen  # fmt: skip


def test_a_narrow_window_folds_the_side_column(room, desktop):
    desktop.window.resize(800, 600)
    assert (room.sidebar.isVisible(), room.rail.isVisible()) == (False, True)
    room.commands["side"].trigger()
    assert (room.sidebar.isVisible(), room.rail.isVisible()) == (True, False)
    desktop.window.resize(1200, 600)
    assert room.sidebar.isVisible()


def test_geometry_is_remembered(room, desktop):
    desktop.window.resize(1111, 666)
    desktop.window.close()
    assert not desktop.desk.remembered.state("window").isEmpty()


def test_a_long_talk_draws_only_its_last_turns(qtbot, room, conversation, clinic):
    clinic.talks[2] = [
        replace(message, id=1000 + 2 * n + side)
        for n in range(60)
        for side, message in enumerate(clinic.messages(2))
    ]
    conversation.open(2)
    qtbot.waitUntil(lambda: len(conversation.turns) == 60)
    view = room.page.view
    assert len(view._views) == SHOWN
    view._earlier.click()
    assert len(view._views) == 2 * SHOWN
    assert min(view._views) == 60 - 2 * SHOWN


def test_the_reader_is_not_moved_while_an_answer_grows(qtbot, room, conversation, clinic):
    long = "\n\n".join(f"Line {n} of a long answer." for n in range(80))
    clinic.answer = replace(clinic.answer, answer=long, unsupported=(), citations=())
    ask(qtbot, room)
    answered(qtbot, conversation)
    bar = room.page.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 500)
    assert bar.value() == bar.maximum()
    bar.setValue(100)
    conversation.turns[0].text += "\n\nMore and more."
    conversation.changed.emit(0)
    QApplication.processEvents()
    assert bar.value() == 100


def test_the_first_start_invites(qtbot, room, desktop, clinic):
    clinic.roots = []
    desktop.desk.library.refresh()
    welcome = room.page.welcome
    qtbot.waitUntil(lambda: welcome._title.text() == "Drop a folder here")
    assert welcome._first.isVisible()
    room.commands["welcome"].trigger()
    page = room.pages.currentWidget()
    qtbot.waitUntil(lambda: page._questions.count() == 3)
    page._questions.itemAt(0).widget().click()
    qtbot.waitUntil(lambda: ("index", {"paths": (str(SAMPLES),)}) in clinic.calls)
    qtbot.waitUntil(lambda: bool(desktop.desk.conversation.turns))
    assert Path(SAMPLES).is_dir()


def test_without_a_model_it_is_still_a_search_tool(qtbot, room, conversation, clinic):
    clinic.model_error = ModelMissing("SmolLM2.gguf is not there.")
    ask(qtbot, room)
    answered(qtbot, conversation)
    turn = conversation.turns[0]
    assert turn.phase == "failed"
    assert [citation.n for citation in turn.citations] == [1, 2, 3]
    room.page.view._views[0].cited.emit(1)
    assert room.source.pdf.page == 3


def test_a_watch_that_fails_can_be_started_again(qtbot, room, desktop, clinic):
    qtbot.waitUntil(lambda: len(clinic.listening) == 1)
    clinic.stall.append(LibraryUnwritable("No space is left."))
    qtbot.waitUntil(room.banner.isVisible)
    assert not clinic.listening
    room.banner._button.click()
    qtbot.waitUntil(lambda: len(clinic.listening) == 1)


def test_watching_begins_again_after_a_fault_of_the_engine(
    qtbot, room, desktop, clinic, monkeypatch
):
    monkeypatch.setattr(library_state, "RETRY_MS", (0,))
    qtbot.waitUntil(lambda: len(clinic.listening) == 1)
    clinic.stall += [EngineError("watch: ValueError: bad"), EngineError("watch: ValueError: bad")]
    qtbot.waitUntil(lambda: not clinic.stall and len(clinic.listening) == 1)
    assert room.banner.isVisible()
    assert room.banner._title.text() == "The engine failed"
    assert "watch: ValueError: bad" in room.banner._reason.text()
    assert "alcove doctor" in room.banner._reason.text()
    room.banner.hide()
    with qtbot.waitSignal(desktop.desk.library._watch.ended):
        clinic.stall.append(EngineError("watch: ValueError: bad"))
    assert not room.banner.isVisible()  # it was said
    qtbot.waitUntil(lambda: len(clinic.listening) == 1)


def test_a_look_at_the_library_that_fails_is_told_of(qtbot, room, desktop, clinic):
    clinic.broken = EngineError("status: ValueError: bad")
    desktop.desk.library.refresh()
    qtbot.waitUntil(room.banner.isVisible)
    assert "status: ValueError: bad" in room.banner._reason.text()
    clinic.broken = None
    with qtbot.waitSignal(desktop.desk.library.changed):
        room.banner._button.click()


def test_a_search_shows_what_it_found_in_a_chat():
    chat = Chat(1, "Notice", 0.0, 0.0)
    (_, row) = history_rows.entries([(chat, "the period is\n six months")], date(2026, 1, 1))
    assert row.lines == ("the period is six months",)


def test_the_desktops_own_settings_are_kept(room, desktop):
    own = OwnSettings(desktop.desk)
    assert len(own.rows()) == 7
    own._look.setCurrentIndex(own._look.findData("dark"))
    own._size.setCurrentIndex(own._size.findData("1.5"))
    own._intake.setCurrentIndex(own._intake.findData("copy"))
    own.apply()
    remembered = desktop.desk.remembered
    assert (remembered.text("look"), remembered.text("size")) == ("dark", "1.5")
    assert remembered.text("taking-in") == "copy"
    assert desktop.desk.look.choice == "dark"
    desktop.desk.look.choose("system")


def test_a_running_answer_tells_its_speed(qtbot, room, conversation, clinic):
    clinic.hold = True
    clinic.pace = 0.01
    ask(qtbot, room)
    turn = conversation.turns[0]
    qtbot.waitUntil(lambda: turn.pieces > 20)
    assert turn.running
    assert 0 < turn.tokens_per_second < 200
    assert room.status._speed.text().endswith("tok/s")
    room.commands["panel"].trigger()
    conversation.changed.emit(0)
    assert room.performance._speed._value.text() == room.status._speed.text()


def test_what_is_half_written_is_kept(room, desktop):
    room.page.box.edit.setPlainText("Half a")
    desktop.desk.language.choose("de")
    assert desktop.room.page.box.edit.toPlainText() == "Half a"
    desktop.desk.language.choose("en")
    desktop.close()
    assert desktop.desk.remembered.text("draft") == "Half a"


def test_what_failed_for_want_of_space_can_be_tried_again(qtbot, room, desktop, clinic, tmp_path):
    clinic.error = LibraryUnwritable("No space is left.")
    room.intake.take([str(tmp_path)])
    qtbot.waitUntil(room.banner.isVisible)
    assert "Free some space" in room.banner._reason.text()
    clinic.error = None
    room.banner._button.click()
    qtbot.waitUntil(room.page.toast.isVisible)


def test_a_folder_that_goes_away_is_told_of_and_can_be_looked_for(qtbot, room, desktop, clinic):
    path = clinic.roots[0].path
    clinic.roots[0] = replace(clinic.roots[0], state="offline")
    desktop.desk.library.refresh()
    qtbot.waitUntil(room.banner.isVisible)
    assert room.banner._title.text() == "The folder is not there"
    room.banner._button.click()
    qtbot.waitUntil(lambda: ("retry", {"path": path}) in clinic.calls)
    qtbot.waitUntil(lambda: desktop.calls.idle or len(clinic.listening) == 1)
    assert not room.banner.isVisible()  # it was away before: told of once


def test_without_a_model_the_answer_leads_to_the_models(qtbot, room, conversation, clinic):
    clinic.model_error = ModelMissing("SmolLM2.gguf is not there.")
    ask(qtbot, room)
    answered(qtbot, conversation)
    room.page.view._views[0]._error._models.click()
    assert room.pages.currentWidget() is room.pages._made["models"]


def test_chats_are_renamed_and_deleted_with_keys(qtbot, room, desktop, clinic, monkeypatch):
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Fridge", True))
    rows = room.sidebar.history.list
    rows.setFocus()
    rows.setCurrentIndex(rows.rows.where(lambda chat: chat.id == 3))
    desktop.window.activateWindow()
    qtbot.keyClick(rows, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: desktop.desk.chats.find(3).title == "Fridge")
    rows.setCurrentIndex(rows.rows.where(lambda chat: chat.id == 3))
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert 3 not in [chat.id for chat, _ in desktop.desk.chats.shown]
    desktop.desk.chats.restore()


def test_files_can_be_pasted_wherever_the_focus_is(qtbot, room, clinic):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(SAMPLES))])
    QApplication.clipboard().setMimeData(data)
    qtbot.keyClick(room.sidebar.folders.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(
        lambda: ("import_paths", {"paths": (str(SAMPLES),), "copy": False}) in clinic.calls
    )
    QApplication.clipboard().clear()


def test_an_export_that_fails_can_be_tried_elsewhere(qtbot, room, desktop, tmp_path, monkeypatch):
    targets = iter([str(tmp_path / "nowhere" / "chat.md"), str(tmp_path / "chat.md")])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (next(targets), "(*.md)"))
    room.tasks.export(desktop.desk.chats.find(2))
    qtbot.waitUntil(room.banner.isVisible)
    room.banner._button.click()
    qtbot.waitUntil((tmp_path / "chat.md").exists)

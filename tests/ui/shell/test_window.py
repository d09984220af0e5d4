"""The desktop as a user operates it: asking, checking, finding, changing."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from app.core.answering.citations import NOT_FOUND
from app.core.domain import events
from app.core.domain.answers import Chat
from app.core.domain.errors import (
    EngineDied,
    EngineError,
    LibraryUnwritable,
    ModelMissing,
    ModelTooLarge,
)
from app.core.domain.search import Correction, Narrowing, Scope
from app.ui.chat import history_rows
from app.ui.chat.conversation_view import SHOWN
from app.ui.chat.scope import ScopeFilter
from app.ui.library import library_state
from app.ui.library.imports import DropQuestion
from app.ui.shell.tasks import OwnSettings
from app.ui.shell.window import Window
from app.ui.theme import look
from app.ui.theme.colours import DARK
from app.ui.widgets.controls import Elided
from tests.ui.demo_facade import FRIDGE, LEASE, SAMPLES, lease_passage


@pytest.fixture
def main_view(desktop):
    return desktop.main_view


@pytest.fixture
def conversation(desktop):
    return desktop.context.conversation


def ask(qtbot, main_view, question: str = "What is the notice period?") -> None:
    qtbot.keyClicks(main_view.page.box.edit, question)
    qtbot.keyClick(main_view.page.box.edit, Qt.Key.Key_Return)


def answered(qtbot, conversation) -> None:
    qtbot.waitUntil(lambda: bool(conversation.turns) and not conversation.running)


def request(demo_facade):
    return [arguments["request"] for name, arguments in demo_facade.calls if name == "answers.ask"][
        -1
    ]


def test_a_question_is_answered_with_badge_chips_and_figures(
    qtbot, main_view, conversation, demo_facade
):
    ask(qtbot, main_view)
    answered(qtbot, conversation)
    turn = conversation.turns[0]
    assert turn.provenance == "partly"
    shown = main_view.page.view.widget().findChildren(QWidget)
    texts = [w.text() for w in shown if hasattr(w, "text") and callable(w.text)]
    assert "partly from your documents" in texts
    assert any("tok/s" in text for text in texts)
    assert request(demo_facade).question == "What is the notice period?"
    assert request(demo_facade).scope == Scope()


def test_what_an_answer_takes_is_loaded_while_the_question_is_written(
    qtbot, main_view, demo_facade
):
    box = main_view.page.box.edit
    qtbot.keyClicks(box, "What")
    readied = ("answers.warm_up", {})
    qtbot.waitUntil(lambda: readied in demo_facade.calls)
    qtbot.keyClicks(box, " is the notice period?")
    assert demo_facade.calls.count(readied) == 1
    box.clear()
    qtbot.keyClicks(box, "W")
    qtbot.waitUntil(lambda: demo_facade.calls.count(readied) == 2)


def test_while_one_waits_the_likely_passage_is_shown_and_the_stage_is_named(
    qtbot, main_view, conversation, demo_facade
):
    demo_facade.hold, demo_facade.read = True, 1
    ask(qtbot, main_view)
    view = main_view.page.view._views[0]
    qtbot.waitUntil(lambda: conversation.turns[0].progress is not None)
    qtbot.waitUntil(lambda: view._work._words.text() == "Reading 2 of 3 passages · about 5 s left")
    card = view._likely
    assert card.isVisible()
    assert card._place.text().startswith("lease-coopers-wharf.pdf p. 3")
    assert "\">one month's notice</span>" in unescape(card._text.text())
    qtbot.mouseClick(card._open, Qt.MouseButton.LeftButton)
    assert main_view.source.pdf.page == 3
    demo_facade.hold = False
    answered(qtbot, conversation)
    assert not card.isVisible()
    assert view._opened is None


def test_a_rewritten_question_is_shown_and_can_be_changed(
    qtbot, main_view, conversation, demo_facade
):
    ask(qtbot, main_view)
    answered(qtbot, conversation)
    assert not main_view.page.view._views[0]._query.isVisible()
    demo_facade.answer = replace(demo_facade.answer, query="What is the rent of the clinic?")
    ask(qtbot, main_view, "And the rent?")
    answered(qtbot, conversation)
    view = main_view.page.view._views[1]
    assert view._searched.text() == "Understood as: What is the rent of the clinic?"
    box = main_view.page.box.edit
    qtbot.keyClicks(box, "something else")
    qtbot.mouseClick(view._edit_query, Qt.MouseButton.LeftButton)
    assert box.toPlainText() == "What is the rent of the clinic?"
    box.undo()
    assert box.toPlainText() == "something else"
    box.redo()
    qtbot.keyClicks(box, " Of the flat?")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    answered(qtbot, conversation)
    assert request(demo_facade).question == "What is the rent of the clinic? Of the flat?"
    assert request(demo_facade).replaces is None


def test_corrected_words_are_shown_and_can_be_searched_for_as_typed(
    qtbot, main_view, conversation, demo_facade
):
    plain = demo_facade.answer
    demo_facade.answer = replace(plain, corrections=(Correction("notcie", "notice"),))
    ask(qtbot, main_view, "What is the notcie period?")
    answered(qtbot, conversation)
    view = main_view.page.view._views[0]
    assert view._corrections._words.text() == 'Searched for "notice" instead of "notcie".'
    button = view._corrections._button
    assert (button.text(), button.isVisible()) == ('Search for "notcie"', True)
    demo_facade.answer = plain
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    answered(qtbot, conversation)
    assert (request(demo_facade).as_typed, request(demo_facade).replaces is not None) == (
        True,
        True,
    )
    assert not view._corrections.isVisible()


def test_filters_in_the_words_of_a_question_are_shown_and_can_be_removed(
    qtbot, main_view, conversation, demo_facade
):
    only = Scope(kind="email", dated=("2026-05-01", "2026-05-31"), sender="Brandt")
    plain = demo_facade.answer
    demo_facade.answer = replace(plain, narrowing=Narrowing(only, ("Kunden",)), named=("/d/a.pdf",))
    ask(qtbot, main_view, "the e-mails from Brandt in May")
    answered(qtbot, conversation)
    view = main_view.page.view._views[0]
    assert view._only.text() == "Only: E-mails, from Brandt, May 2026"
    assert view._remarks.text() == (
        "No document fits: Kunden. The search was not limited by it.\n"
        "These files have the name: a.pdf"
    )
    demo_facade.answer = plain
    qtbot.mouseClick(view._only, Qt.MouseButton.LeftButton)
    answered(qtbot, conversation)
    assert request(demo_facade).scope == Scope(fixed=True)
    assert request(demo_facade).replaces is not None
    assert not view._narrowed.isVisible()
    assert not view._remarks.isVisible()


def test_an_unsure_answer_says_so_and_shows_its_passages(
    qtbot, main_view, conversation, demo_facade
):
    demo_facade.answer = replace(demo_facade.answer, unsure=True, confidence=0.31)
    ask(qtbot, main_view)
    answered(qtbot, conversation)
    view = main_view.page.view._views[0]
    assert view._badge_words.text() == "Unsure"
    shown = [card for card in view._opened._cards if card.isVisible()]
    assert [card._place.text() for card in shown] == [
        "[1] lease-coopers-wharf.pdf p. 3",
        "[2] vaccine-fridge.md",
    ]
    qtbot.mouseClick(shown[1]._open, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: main_view.source.text.marked != "")
    demo_facade.answer = replace(demo_facade.answer, unsure=False)
    view._again.click()
    answered(qtbot, conversation)
    assert not view._opened.isVisible()


def test_a_refusal_shows_the_nearest_passages_and_the_words_that_they_lack(
    qtbot, main_view, conversation, demo_facade
):
    answer = replace(demo_facade.answer, answer=NOT_FOUND, abstained=True, citations=())
    demo_facade.answer = answer
    ask(qtbot, main_view, "Is the Zeppelin used for its notice?")
    answered(qtbot, conversation)
    opened = main_view.page.view._views[0]._opened
    assert opened._advice.text() == "The nearest passages:"
    shown = [card for card in opened._cards if card.isVisible()]
    assert [card._n for card in shown] == [1, 2, 3]
    assert opened._absent.text() == "Not found in any passage: “Zeppelin”"
    assert "notice</span>" in unescape(shown[0]._text.text())


def test_what_came_from_the_list_of_files_says_so_and_can_be_searched_for(
    qtbot, main_view, conversation, demo_facade
):
    demo_facade.answer = replace(
        demo_facade.answer, stages={"catalog_ms": 2.0, "ttft_ms": 2.0}, model=""
    )
    ask(qtbot, main_view, "How many documents must the tenant hand over?")
    answered(qtbot, conversation)
    view = main_view.page.view._views[0]
    assert view._badge_words.text() == "from your list of files"
    assert "instead" in view._again.toolTip()
    view._again.click()
    answered(qtbot, conversation)
    assert request(demo_facade).replaces is not None


def test_an_answer_over_all_documents_is_kept_as_a_table(
    qtbot, main_view, conversation, demo_facade
):
    demo_facade.answer = replace(demo_facade.answer, stages={"tabulate_ms": 2.0, "ttft_ms": 2.0})
    ask(qtbot, main_view, "Which contracts end in 2027?")
    answered(qtbot, conversation)
    view = main_view.page.view._views[0]
    assert view._table.isVisible()
    view._table.click()
    qtbot.waitUntil(main_view.pages.currentWidget().view.isVisible)
    planned = next(given for path, given in demo_facade.calls if path == "answer_tables.plan")
    assert planned["question"] == "Which contracts end in 2027?"


def test_a_folder_is_summarised_from_its_menu(qtbot, main_view, conversation, demo_facade):
    main_view.sidebar.folders.summary_wanted.emit("/home/ana/Contracts")
    answered(qtbot, conversation)
    assert request(demo_facade).question == "Summarise this folder"
    assert request(demo_facade).scope.paths == ("/home/ana/Contracts",)


@pytest.mark.parametrize(("pressed", "forgotten"), [("Delete", True), ("Cancel", False)])
def test_a_folder_is_forgotten_after_a_question(
    qtbot, main_view, demo_facade, monkeypatch, pressed, forgotten
):
    told: list[str] = []

    def press(box):
        assert "no longer watched" in box.informativeText()
        button = next(b for b in box.buttons() if b.text().replace("&", "") == pressed)
        button.click()

    monkeypatch.setattr(QMessageBox, "exec", press)
    monkeypatch.setattr(demo_facade.library, "forget_folder", told.append)
    main_view.sidebar.folders._forget("/home/ana/Contracts")
    qtbot.waitUntil(lambda: bool(told) == forgotten)
    assert told == (["/home/ana/Contracts"] if forgotten else [])


def test_what_was_erased_is_no_longer_shown(qtbot, main_view, conversation, demo_facade):
    ask(qtbot, main_view)
    answered(qtbot, conversation)
    main_view.sidebar.history.opened.emit(demo_facade.chats.all()[0].id)
    qtbot.waitUntil(lambda: conversation.chat_id is not None and bool(conversation.turns))
    demo_facade.chats.delete(conversation.chat_id)  # as the engine does with what quotes it
    main_view._context.library.forget("/home/ana/Contracts")
    qtbot.waitUntil(lambda: conversation.chat_id is None)
    assert not conversation.turns
    said = [label.text() for label in main_view.toast.findChildren(QLabel)]
    assert "Everything that Alcove knew of Contracts is deleted." in said


def test_a_citation_opens_the_page_with_the_sentence_marked(qtbot, main_view, conversation):
    ask(qtbot, main_view)
    answered(qtbot, conversation)
    turn_view = main_view.page.view._views[0]
    turn_view.cited.emit(1)
    pdf = main_view.source.pdf
    assert main_view.right.isVisible()
    assert pdf.page == 3
    marked = " ".join(pdf.selection.text().split())
    assert marked.startswith("If they cannot be used for more than nine months")
    assert " ".join(lease_passage().split()).endswith(marked)
    assert len(pdf.selection.bounds()) >= 2  # a rectangle a line


def test_in_the_cited_page_the_sentence_is_marked_that_carries_the_answer(
    qtbot, main_view, conversation, demo_facade
):
    said = "After more than nine months either party may end the lease with one month's notice [1]."
    demo_facade.answer = replace(demo_facade.answer, answer=said, unsupported=())
    ask(qtbot, main_view)
    answered(qtbot, conversation)
    main_view.page.view._views[0].cited.emit(1)
    marked = " ".join(main_view.source.pdf.selection.text().split())
    assert marked.startswith("If they cannot be used for more than nine months, either party")
    assert " ".join(lease_passage().split()).endswith(marked)


def test_a_citation_of_a_text_file_shows_its_text(qtbot, main_view, conversation, demo_facade):
    ask(qtbot, main_view)
    answered(qtbot, conversation)
    main_view.page.view._views[0].cited.emit(2)
    qtbot.waitUntil(lambda: main_view.source.text.marked != "")
    citation = conversation.turns[0].citations[1]
    marked = main_view.source.text.marked
    assert marked in citation.text  # the sentence nearest to the answer
    assert len(marked) < len(citation.text)
    said = "It holds vaccines, insulin and reconstituted antibiotics [2]."
    demo_facade.answer = replace(demo_facade.answer, answer=said, unsupported=())
    ask(qtbot, main_view, "What is in the fridge?")
    answered(qtbot, conversation)
    main_view.page.view._views[1].cited.emit(2)
    qtbot.waitUntil(lambda: main_view.source.text.marked.startswith("It holds vaccines, insulin"))


def test_stop_keeps_what_was_written(qtbot, main_view, conversation, demo_facade):
    demo_facade.hold = True
    ask(qtbot, main_view)
    qtbot.waitUntil(lambda: conversation.turns[0].text != "")
    main_view.commands["stop"].trigger()
    answered(qtbot, conversation)
    assert conversation.turns[0].phase == "stopped"
    assert conversation.turns[0].text.startswith("Either party may end")
    assert demo_facade.cancelled.is_set()


def test_a_follow_up_goes_to_the_same_chat_and_asking_again_replaces(
    qtbot, main_view, conversation, demo_facade
):
    ask(qtbot, main_view)
    answered(qtbot, conversation)
    ask(qtbot, main_view, "And in writing?")
    answered(qtbot, conversation)
    assert request(demo_facade).chat_id == conversation.chat_id is not None
    main_view.commands["again"].trigger()
    answered(qtbot, conversation)
    assert len(conversation.turns) == 2
    assert request(demo_facade).replaces == conversation.turns[-1].message_id


def test_an_engine_that_dies_is_told_of_and_the_question_can_be_asked_again(
    qtbot, main_view, conversation, demo_facade
):
    demo_facade.hold = True
    ask(qtbot, main_view)
    qtbot.waitUntil(lambda: conversation.turns[0].text != "")
    demo_facade.error = EngineDied("It was killed.")
    demo_facade.fail.set()
    answered(qtbot, conversation)
    assert conversation.turns[0].phase == "failed"
    assert "It was killed." in str(conversation.turns[0].error)
    demo_facade.error, demo_facade.hold = None, False
    demo_facade.fail.clear()
    conversation.ask_again()
    answered(qtbot, conversation)
    assert conversation.turns[0].phase == "done"


def test_thumbs_are_kept_and_can_be_taken_back(qtbot, main_view, conversation, demo_facade):
    ask(qtbot, main_view)
    answered(qtbot, conversation)
    view = main_view.page.view._views[0]
    view._up.click()
    qtbot.waitUntil(lambda: ("chats.rate", {"message_id": 7000, "rating": 1}) in demo_facade.calls)
    view._up.click()
    qtbot.waitUntil(lambda: ("chats.rate", {"message_id": 7000, "rating": 0}) in demo_facade.calls)


def test_a_reference_becomes_a_chip_and_limits_the_question(
    qtbot, main_view, conversation, demo_facade
):
    qtbot.keyClicks(main_view.page.box.edit, "What does @coopers")
    popup = main_view.mentions.popup
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(main_view.page.box.edit, Qt.Key.Key_Return)
    assert main_view.page.box.scope_filter.paths == (LEASE,)
    assert main_view.page.box.edit.toPlainText() == "What does "
    ask(qtbot, main_view, "it say?")
    answered(qtbot, conversation)
    assert request(demo_facade).scope.paths == (LEASE,)


def test_all_figures_of_an_answer_can_be_read(qtbot, main_view, desktop, conversation):
    desktop.window.resize(1280, 800)
    ask(qtbot, main_view)
    answered(qtbot, conversation)
    turn = conversation.turns[0]
    read = len(turn.passages)
    turn.left_out, turn.confidence, turn.broken = 7, 0.85, ("language", "length", "citation")
    conversation.changed.emit(0)
    QApplication.processEvents()
    line = next(
        label
        for label in main_view.page.view.findChildren(QLabel)
        if f"{read} of {read + 7} passages" in label.text()
    )
    whole = Qt.TextFlag.TextWordWrap
    assert not isinstance(line, Elided)

    def fits() -> bool:
        needed = line.fontMetrics().boundingRect(line.rect(), whole, line.text()).size()
        return line.width() >= needed.width() and line.height() >= needed.height()

    qtbot.waitUntil(fits)
    assert line.height() > 2 * line.fontMetrics().height()


def test_a_new_chat_searches_everywhere(qtbot, main_view, conversation):
    box, said = main_view.page.box, main_view.page.welcome._words
    everywhere = said.text()
    main_view.ask_about([LEASE])
    qtbot.waitUntil(lambda: "from 1 document," in said.text())
    ask(qtbot, main_view)
    answered(qtbot, conversation)
    assert box.scope_filter.paths == (LEASE,)
    main_view.commands["new-chat"].trigger()
    assert box.scope_filter.paths == ()
    assert said.text() == everywhere
    assert everywhere.startswith("Answers come from ")


def test_backspace_in_the_empty_box_removes_the_last_chip(qtbot, main_view):
    box = main_view.page.box
    box.limit(ScopeFilter((LEASE, FRIDGE), days=7))
    qtbot.keyClicks(box.edit, "a")
    qtbot.keyClick(box.edit, Qt.Key.Key_Backspace)
    assert box.scope_filter == ScopeFilter((LEASE, FRIDGE), days=7)
    qtbot.keyClick(box.edit, Qt.Key.Key_Backspace)
    assert box.scope_filter == ScopeFilter((LEASE, FRIDGE))
    qtbot.keyClick(box.edit, Qt.Key.Key_Backspace)
    assert box.scope_filter == ScopeFilter((LEASE,))
    qtbot.waitUntil(lambda: "from 1 document," in main_view.page.welcome._words.text())


def test_a_follow_up_says_that_it_is_rewritten(qtbot, main_view, conversation, demo_facade):
    ask(qtbot, main_view)
    answered(qtbot, conversation)
    demo_facade.rewriting.clear()
    ask(qtbot, main_view, "What is the floor area of the premises?")
    words = main_view.page.view._views[1]._work._words
    qtbot.waitUntil(lambda: words.text() == "Searching your documents")
    demo_facade.rewriting.set()
    answered(qtbot, conversation)
    demo_facade.rewriting.clear()
    demo_facade.answer = replace(demo_facade.answer, query="What is the rent of the clinic?")
    demo_facade.hold, demo_facade.read = True, 0
    ask(qtbot, main_view, "And the rent?")
    words = main_view.page.view._views[2]._work._words
    qtbot.waitUntil(lambda: words.text() == "Rewriting the question")
    demo_facade.rewriting.set()
    qtbot.waitUntil(lambda: words.text().startswith("Reading "))
    demo_facade.hold = False
    answered(qtbot, conversation)


def test_history_is_searched(qtbot, main_view, desktop):
    history = main_view.sidebar.history
    qtbot.keyClicks(history.search, "fridge")
    rows = history.list.rows
    qtbot.waitUntil(lambda: rows.rowCount() == 2)
    assert rows.index(1).data() == "What if the vaccine fridge is too warm?"
    history.search.clear()
    qtbot.waitUntil(lambda: rows.rowCount() > 6)


def test_a_deleted_chat_can_be_taken_back(qtbot, main_view, desktop, demo_facade):
    chats = desktop.context.chats
    chat = chats.find(2)
    chats.delete(chat)
    assert chat not in [shown for shown, _ in chats.shown]
    assert main_view.toast.isVisible()
    main_view.toast._button.click()
    assert chat in [shown for shown, _ in chats.shown]
    chats.delete(chat)
    chats.finish_deletion()
    qtbot.waitUntil(lambda: 2 not in demo_facade.history)
    qtbot.waitUntil(lambda: chats.find(2) is None)


def test_chats_are_renamed_and_pinned(qtbot, desktop, demo_facade):
    chats = desktop.context.chats
    chats.rename(chats.find(3), "  Warm fridge ")
    qtbot.waitUntil(lambda: chats.find(3).title == "Warm fridge")
    chats.pin(chats.find(3), True)
    qtbot.waitUntil(lambda: chats.shown[0][0].id == 3)


def test_dropped_files_are_taken_in_and_one_click_asks_about_them(
    qtbot, main_view, demo_facade, tmp_path
):
    note = tmp_path / "note.txt"
    note.write_text("The keys are under the mat.")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(note))])
    enter = QDragEnterEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(main_view, enter)
    assert enter.isAccepted()
    drop = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(main_view, drop)
    (question,) = main_view.findChildren(DropQuestion)
    question.copy.click()
    qtbot.waitUntil(main_view.toast.isVisible)
    assert ("library.import_paths", {"paths": (str(note),), "copy": True}) in demo_facade.calls
    main_view.toast._button.click()
    assert main_view.page.box.scope_filter.paths == (str(note),)
    main_view.drop_imports.take([str(note)])  # asked once
    qtbot.waitUntil(
        lambda: [name for name, _ in demo_facade.calls].count("library.import_paths") == 2
    )


def test_a_pasted_file_is_taken_in_and_pasted_text_is_text(qtbot, main_view, demo_facade):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(SAMPLES))])
    main_view.page.box.edit.insertFromMimeData(data)
    qtbot.waitUntil(
        lambda: (
            ("library.import_paths", {"paths": (str(SAMPLES),), "copy": False}) in demo_facade.calls
        )
    )
    words = QMimeData()
    words.setText("plain <b>words</b>")
    main_view.page.box.edit.insertFromMimeData(words)
    assert main_view.page.box.edit.toPlainText() == "plain <b>words</b>"


def test_a_dropped_model_is_imported(qtbot, main_view, demo_facade):
    main_view.drop_imports.take(["/downloads/better.gguf"])
    wanted = ("models.import_file", {"path": "/downloads/better.gguf", "choose": False})
    qtbot.waitUntil(lambda: wanted in demo_facade.calls)


def test_two_dropped_models_can_both_be_stopped(qtbot, main_view, demo_facade):
    main_view.commands["models"].trigger()
    page = main_view.pages.currentWidget()
    demo_facade.hold = True
    main_view.drop_imports.take(["/downloads/better.gguf"])
    main_view.drop_imports.take(["/downloads/best.gguf"])
    qtbot.waitUntil(lambda: sum(name == "models.import_file" for name, _ in demo_facade.calls) == 2)
    first, second = page._running
    with qtbot.waitSignal(first.ended):
        first.cancel()
    assert page._working.isVisible()
    with qtbot.waitSignal(second.ended):
        page._cancel()
    assert not page._working.isVisible()


def test_a_dropped_pack_is_imported(qtbot, main_view, demo_facade):
    main_view.drop_imports.take(["/stick/models.alcovepack"])
    wanted = ("models.import_pack", {"path": "/stick/models.alcovepack", "choose": False})
    qtbot.waitUntil(lambda: wanted in demo_facade.calls)
    assert all(name != "library.import_paths" for name, _ in demo_facade.calls)


def test_a_newcomer_is_offered_what_other_programs_have(qtbot, main_view, demo_facade, tmp_path):
    demo_facade.found = [str(tmp_path)]
    main_view.commands["welcome"].trigger()
    steps = main_view.pages.currentWidget()
    qtbot.waitUntil(lambda: steps._found.count() > 0)
    box, path = steps._boxes[-1]
    assert (path, "GPT4All" in box.text(), box.isChecked()) == (str(tmp_path), True, False)
    steps._found.itemAt(0).widget().click()
    wanted = ("models.choose", {"path": demo_facade.models.found()[0].path})
    qtbot.waitUntil(lambda: wanted in demo_facade.calls)


def test_progress_is_shown_with_file_rate_and_time_left(qtbot, main_view, desktop, demo_facade):
    demo_facade.tell(
        events.FolderWalked("/x", 90, 90), events.Progress(12, 90, 300, 45.0, "/x/scan_42.pdf")
    )
    section = main_view.sidebar.folders._progress
    qtbot.waitUntil(lambda: desktop.context.library.indexing.done == 12)
    assert section.isVisible()
    assert section._file.text() == "scan_42.pdf"
    assert section._figures.text() == ("12 of 90 files searchable by words · 45 passages/s")
    demo_facade.tell(events.LibraryChanged())
    qtbot.waitUntil(lambda: not desktop.context.library.indexing.active)
    assert not section.isVisible()


def test_pausing_stops_watching_and_is_remembered(qtbot, main_view, desktop, demo_facade):
    qtbot.waitUntil(lambda: len(demo_facade.listening) == 1)
    main_view.commands["pause"].trigger()
    qtbot.waitUntil(lambda: not demo_facade.listening)
    assert main_view.commands["pause"].text() == "Resume indexing"
    assert desktop.context.ui_state.flag("paused")
    main_view.commands["pause"].trigger()
    qtbot.waitUntil(lambda: len(demo_facade.listening) == 1)


def test_documents_in_languages_the_embedder_does_not_know_are_named(qtbot, main_view, demo_facade):
    row = main_view.sidebar.folders._by_words
    assert row.isHidden()
    demo_facade.uncovered = {"es": 12, "zh": 3}
    main_view._context.library.refresh()
    qtbot.waitUntil(row.isVisible)
    assert row.text() == "15 documents: keyword search"
    assert "not trained for Spanish, Chinese," in row.toolTip()


def test_problems_can_be_retried_and_left_out(qtbot, main_view, demo_facade):
    main_view.commands["problems"].trigger()
    page = main_view.pages.currentWidget()
    page.list.setCurrentIndex(page.list.rows.index(0))
    path = demo_facade.library.problems()[0].path
    page.retry.click()
    qtbot.waitUntil(lambda: ("library.retry", {"path": path}) in demo_facade.calls)
    page._exclude.click()
    qtbot.waitUntil(lambda: ("library.exclude", {"path": path}) in demo_facade.calls)
    main_view.commands["stop"].trigger()
    assert main_view.pages.currentWidget() is main_view.page


def test_models_are_listed_chosen_and_verified(qtbot, main_view, demo_facade):
    main_view.commands["models"].trigger()
    page = main_view.pages.currentWidget()
    qtbot.waitUntil(lambda: page.list.rows.rowCount() == 6)
    assert page.current.active
    page._verify.click()
    qtbot.waitUntil(lambda: any(name == "models.verify" for name, _ in demo_facade.calls))
    page.list.setCurrentIndex(page.list.rows.index(1))
    page._use.click()
    chosen = ("models.choose", {"path": demo_facade.models.all()[1].path})
    qtbot.waitUntil(lambda: chosen in demo_facade.calls)


def test_an_open_page_is_filled_when_the_engine_is_back(qtbot, main_view, desktop, demo_facade):
    asked = threading.Event()

    def lost():
        asked.set()
        raise EngineDied("It was killed.")

    listed, demo_facade.models_all = demo_facade.models_all, lost
    main_view.commands["models"].trigger()
    page = main_view.pages.currentWidget()
    qtbot.waitUntil(asked.is_set)
    demo_facade.models_all = listed
    desktop._engine.died.emit()
    desktop._engine.up.emit(demo_facade)
    qtbot.waitUntil(lambda: page.list.rows.rowCount() == 6)


def test_an_error_of_a_model_leads_to_the_models(main_view):
    main_view.error_banner.show(ModelTooLarge("It needs 40 GB; there are 16 GB."))
    assert main_view.banner.isVisible()
    main_view.banner._button.click()
    assert main_view.pages.currentWidget() is main_view.pages._made["models"]
    assert not main_view.banner.isVisible()


def test_the_look_changes_and_is_worn_by_all(qtbot, main_view, desktop, conversation):
    ask(qtbot, main_view)
    answered(qtbot, conversation)
    desktop.context.look.choose("dark")
    assert look.colours() == DARK
    ground = main_view.grab().toImage().pixelColor(main_view.width() // 2, 300)
    assert ground.name() == DARK.surface
    desktop.context.look.choose("system")


def test_every_control_has_a_name_for_a_screen_reader(qtbot, main_view, desktop, conversation):
    ask(qtbot, main_view)
    answered(qtbot, conversation)
    main_view.show_source(conversation.turns[0], 1)
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractItemView, QComboBox)
    for key in ("problems", "models", "offline", "help", "welcome", "compare", "panel", "find"):
        main_view.commands[key].trigger()
        nameless = [
            widget
            for kind in kinds
            for widget in main_view.findChildren(kind)
            if widget.isVisible()
            and not (widget.accessibleName() or getattr(widget, "text", str)())
            and not isinstance(widget.parentWidget(), QLineEdit)
        ]
        assert nameless == [], key


def test_all_of_the_window_can_be_reached_with_tab(qtbot, main_view):
    main_view.activateWindow()
    main_view.page.box.edit.setFocus()
    seen = set()
    for _ in range(60):
        focus = QApplication.focusWidget()
        seen.add(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert {
        main_view.sidebar.history.list,
        main_view.sidebar.folders.list,
        main_view.sidebar.history.search,
        main_view.status.offline,
    } <= seen


def test_a_narrow_window_folds_the_side_column(main_view, desktop):
    desktop.window.resize(800, 600)
    assert (main_view.sidebar.isVisible(), main_view.rail.isVisible()) == (False, True)
    main_view.commands["side"].trigger()
    assert (main_view.sidebar.isVisible(), main_view.rail.isVisible()) == (True, False)
    desktop.window.resize(1200, 600)
    assert main_view.sidebar.isVisible()


def test_a_source_leaves_the_conversation_readable_in_a_small_window(
    qtbot, main_view, desktop, conversation
):
    desktop.window.resize(900, 600)
    assert main_view.sidebar.isVisible()
    ask(qtbot, main_view)
    answered(qtbot, conversation)
    main_view.show_source(conversation.turns[0], 1)
    qtbot.waitUntil(lambda: main_view.page.view.width() >= 470)
    assert main_view.source.isVisible()
    assert main_view.rail.isVisible()
    main_view.source.closed.emit()
    assert main_view.sidebar.isVisible()
    desktop.window.resize(1280, 800)
    main_view.show_source(conversation.turns[0], 1)
    assert main_view.sidebar.isVisible()


def test_a_window_that_was_larger_than_the_screen_is_made_to_fit(desktop, tmp_path):
    screen = desktop.window.screen().availableSize()
    desktop.window.resize(2 * screen)
    desktop.context.ui_state.set("window", desktop.window.saveGeometry())
    again = Window(desktop.context.ui_state)
    assert again.size().boundedTo(screen) == again.size()
    again.deleteLater()


def test_geometry_is_remembered(main_view, desktop):
    desktop.window.resize(1111, 666)
    desktop.window.close()
    assert not desktop.context.ui_state.state("window").isEmpty()


def test_a_long_talk_draws_only_its_last_turns(qtbot, main_view, conversation, demo_facade):
    demo_facade.talks[2] = [
        replace(message, id=1000 + 2 * n + side)
        for n in range(60)
        for side, message in enumerate(demo_facade.chats.messages(2))
    ]
    conversation.open(2)
    qtbot.waitUntil(lambda: len(conversation.turns) == 60)
    view = main_view.page.view
    assert len(view._views) == SHOWN
    view._earlier.click()
    assert len(view._views) == 2 * SHOWN
    assert min(view._views) == 60 - 2 * SHOWN


def test_the_reader_is_not_moved_while_an_answer_grows(qtbot, main_view, conversation, demo_facade):
    long = "\n\n".join(f"Line {n} of a long answer." for n in range(80))
    demo_facade.answer = replace(demo_facade.answer, answer=long, unsupported=(), citations=())
    ask(qtbot, main_view)
    answered(qtbot, conversation)
    bar = main_view.page.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 500)
    turn = conversation.turns[0]
    turn.phase = "writing"

    def grow() -> None:
        turn.text += "\n\nMore and more."
        conversation.changed.emit(0)
        QApplication.processEvents()

    bar.setValue(bar.maximum())
    grow()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    bar.setValue(100)
    grow()
    assert bar.value() == 100


def test_what_comes_below_an_answer_leaves_its_question_in_sight(
    qtbot, desktop, main_view, conversation, demo_facade
):
    desktop.window.resize(1024, 640)
    passages = demo_facade.answer.passages
    long = tuple(replace(one, text=f"The lease. {one.text} " * 9) for one in passages)
    demo_facade.answer = replace(
        demo_facade.answer, answer=NOT_FOUND, abstained=True, citations=(), passages=long
    )
    for _ in range(2):
        ask(qtbot, main_view)
        answered(qtbot, conversation)
    view = main_view.page.view
    bar = view.verticalScrollBar()

    def top() -> int:
        return view._views[1].mapTo(view.viewport(), QPoint(0, 0)).y()

    qtbot.waitUntil(lambda: bar.maximum() > 500 and 0 <= top() <= 24)
    assert bar.value() < bar.maximum()


def choice_of_a_folder(page) -> str:
    names = [button.text() for button in page.findChildren(QAbstractButton)]
    return next(name for name in names if name.endswith(" folder…"))


def test_the_first_steps_offer_another_folder_after_the_first(
    qtbot, main_view, desktop, demo_facade, tmp_path, monkeypatch
):
    demo_facade.roots, demo_facade.found = [], [str(tmp_path)]
    desktop.context.library.refresh()
    qtbot.waitUntil(lambda: not desktop.context.library.folders)
    main_view.commands["welcome"].trigger()
    page = main_view.pages.currentWidget()
    offered = f"{tmp_path} (used by GPT4All)"
    qtbot.waitUntil(lambda: any(b.text() == offered for b in page.findChildren(QCheckBox)))
    box = next(b for b in page.findChildren(QCheckBox) if b.text() == offered)
    assert choice_of_a_folder(page) == "Choose a folder…"
    box.setChecked(True)
    assert choice_of_a_folder(page) == "Another folder…"
    box.setChecked(False)
    assert choice_of_a_folder(page) == "Choose a folder…"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: str(tmp_path))
    qtbot.mouseClick(
        next(b for b in page.findChildren(QAbstractButton) if b.text() == "Choose a folder…"),
        Qt.MouseButton.LeftButton,
    )
    assert choice_of_a_folder(page) == "Another folder…"
    qtbot.waitUntil(lambda: any(name == "library.add_folder" for name, _ in demo_facade.calls))


def test_a_sample_question_leads_to_the_chat_while_the_samples_are_indexed(
    qtbot, main_view, desktop, conversation, demo_facade
):
    demo_facade.roots = []
    desktop.context.library.refresh()
    qtbot.waitUntil(lambda: not desktop.context.library.folders)
    demo_facade.indexable.clear()
    main_view.commands["welcome"].trigger()
    page = main_view.pages.currentWidget()
    question = demo_facade.library_samples().questions[0]
    qtbot.waitUntil(lambda: any(b.text() == question for b in page.findChildren(QAbstractButton)))
    next(b for b in page.findChildren(QAbstractButton) if b.text() == question).click()
    assert main_view.pages.currentWidget() is main_view.page
    said = [label.text() for label in main_view.toast.findChildren(QLabel)]
    assert said == ["Indexing the sample library…"]
    assert not conversation.turns
    demo_facade.indexable.set()
    answered(qtbot, conversation)
    assert conversation.turns[0].question == question


def test_what_another_page_asks_stops_no_running_answer(
    qtbot, main_view, conversation, demo_facade
):
    demo_facade.hold = True
    ask(qtbot, main_view)
    main_view.ask("And the rent?")
    assert main_view.page.box.edit.toPlainText() == "And the rent?"
    assert not conversation.turns[0].cut
    demo_facade.hold = False
    answered(qtbot, conversation)
    assert conversation.turns[0].phase == "done"


def test_the_first_start_invites(qtbot, main_view, desktop, demo_facade):
    demo_facade.roots = []
    desktop.context.library.refresh()
    welcome = main_view.page.welcome
    qtbot.waitUntil(lambda: welcome._title.text() == "Drop a folder here")
    assert welcome._first.isVisible()
    main_view.commands["welcome"].trigger()
    page = main_view.pages.currentWidget()
    qtbot.waitUntil(lambda: page._questions.count() == 3)
    page._questions.itemAt(0).widget().click()
    qtbot.waitUntil(lambda: ("library.index", {"paths": (str(SAMPLES),)}) in demo_facade.calls)
    qtbot.waitUntil(lambda: bool(desktop.context.conversation.turns))
    assert Path(SAMPLES).is_dir()


def test_without_a_model_it_is_still_a_search_tool(qtbot, main_view, conversation, demo_facade):
    demo_facade.model_error = ModelMissing("SmolLM2.gguf is not there.")
    ask(qtbot, main_view)
    answered(qtbot, conversation)
    turn = conversation.turns[0]
    assert turn.phase == "failed"
    assert [citation.n for citation in turn.citations] == [1, 2, 3]
    main_view.page.view._views[0].cited.emit(1)
    assert main_view.source.pdf.page == 3


def test_a_watch_that_fails_can_be_started_again(qtbot, main_view, desktop, demo_facade):
    qtbot.waitUntil(lambda: len(demo_facade.listening) == 1)
    demo_facade.stall.append(LibraryUnwritable("No space is left."))
    qtbot.waitUntil(main_view.banner.isVisible)
    assert not demo_facade.listening
    main_view.banner._button.click()
    qtbot.waitUntil(lambda: len(demo_facade.listening) == 1)


def test_watching_begins_again_when_the_new_engine_is_up_before_the_old_watch_has_ended(
    qtbot, desktop
):
    library = desktop.context.library
    qtbot.waitUntil(lambda: library._watch is not None)
    old = library._watch
    library.release_engine()
    library.start()
    qtbot.waitUntil(lambda: library._watch not in (None, old))


def test_watching_begins_again_after_a_fault_of_the_engine(
    qtbot, main_view, desktop, demo_facade, monkeypatch
):
    monkeypatch.setattr(library_state, "RETRY_MS", (0,))
    qtbot.waitUntil(lambda: len(demo_facade.listening) == 1)
    demo_facade.stall += [
        EngineError("watch: ValueError: bad"),
        EngineError("watch: ValueError: bad"),
    ]
    qtbot.waitUntil(lambda: not demo_facade.stall and len(demo_facade.listening) == 1)
    assert main_view.banner.isVisible()
    assert main_view.banner._title.text() == "The engine failed"
    assert "watch: ValueError: bad" in main_view.banner._reason.text()
    assert "alcove doctor" in main_view.banner._reason.text()
    main_view.banner.hide()
    with qtbot.waitSignal(desktop.context.library._watch.ended):
        demo_facade.stall.append(EngineError("watch: ValueError: bad"))
    assert not main_view.banner.isVisible()  # it was said
    qtbot.waitUntil(lambda: len(demo_facade.listening) == 1)


def test_a_look_at_the_library_that_fails_is_told_of(qtbot, main_view, desktop, demo_facade):
    demo_facade.broken = EngineError("status: ValueError: bad")
    desktop.context.library.refresh()
    qtbot.waitUntil(main_view.banner.isVisible)
    assert "status: ValueError: bad" in main_view.banner._reason.text()
    demo_facade.broken = None
    with qtbot.waitSignal(desktop.context.library.changed):
        main_view.banner._button.click()


def test_a_search_shows_what_it_found_in_a_chat():
    chat = Chat(1, "Notice", 0.0, 0.0)
    (_, row) = history_rows.entries([(chat, "the period is\n six months")], date(2026, 1, 1))
    assert row.lines == ("the period is six months",)


def test_the_desktops_own_settings_are_kept(main_view, desktop):
    own = OwnSettings(desktop.context)
    assert len(own.rows()) == 7
    own._look.setCurrentIndex(own._look.findData("dark"))
    own._size.setCurrentIndex(own._size.findData("1.5"))
    own._dropped_files.setCurrentIndex(own._dropped_files.findData("copy"))
    own.apply()
    ui_state = desktop.context.ui_state
    assert (ui_state.text("look"), ui_state.text("size")) == ("dark", "1.5")
    assert ui_state.text("taking-in") == "copy"
    assert desktop.context.look.choice == "dark"
    desktop.context.look.choose("system")


def test_a_running_answer_tells_its_speed(qtbot, main_view, conversation, demo_facade):
    demo_facade.hold = True
    demo_facade.pace = 0.01
    ask(qtbot, main_view)
    turn = conversation.turns[0]
    qtbot.waitUntil(lambda: turn.pieces > 20)
    assert turn.running
    assert 0 < turn.tokens_per_second < 200
    assert main_view.status._speed.text().endswith("tok/s")
    main_view.commands["panel"].trigger()
    conversation.changed.emit(0)
    assert main_view.performance._speed._value.text() == main_view.status._speed.text()


def test_what_is_half_written_is_kept(main_view, desktop):
    main_view.page.box.edit.setPlainText("Half a")
    desktop.context.language.choose("de")
    assert desktop.main_view.page.box.edit.toPlainText() == "Half a"
    desktop.context.language.choose("en")
    desktop.close()
    assert desktop.context.ui_state.text("draft") == "Half a"


def test_what_failed_for_want_of_space_can_be_tried_again(
    qtbot, main_view, desktop, demo_facade, tmp_path
):
    demo_facade.error = LibraryUnwritable("No space is left.")
    main_view.drop_imports.take([str(tmp_path)])
    qtbot.waitUntil(main_view.banner.isVisible)
    assert "Free some disk space" in main_view.banner._reason.text()
    demo_facade.error = None
    main_view.banner._button.click()
    qtbot.waitUntil(main_view.toast.isVisible)


def test_a_folder_that_goes_away_is_told_of_and_can_be_looked_for(
    qtbot, main_view, desktop, demo_facade
):
    path = demo_facade.roots[0].path
    demo_facade.roots[0] = replace(demo_facade.roots[0], state="offline")
    desktop.context.library.refresh()
    qtbot.waitUntil(main_view.banner.isVisible)
    assert main_view.banner._title.text() == "Folder not found"
    main_view.banner._button.click()
    qtbot.waitUntil(lambda: ("library.retry", {"path": path}) in demo_facade.calls)
    qtbot.waitUntil(lambda: desktop.calls.idle or len(demo_facade.listening) == 1)
    assert not main_view.banner.isVisible()  # it was away before: told of once


def test_without_a_model_the_answer_leads_to_the_models(
    qtbot, main_view, conversation, demo_facade
):
    demo_facade.model_error = ModelMissing("SmolLM2.gguf is not there.")
    ask(qtbot, main_view)
    answered(qtbot, conversation)
    main_view.page.view._views[0]._error._models.click()
    assert main_view.pages.currentWidget() is main_view.pages._made["models"]


def test_chats_are_renamed_and_deleted_with_keys(
    qtbot, main_view, desktop, demo_facade, monkeypatch
):
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Fridge", True))
    rows = main_view.sidebar.history.list
    rows.setFocus()
    rows.setCurrentIndex(rows.rows.where(lambda chat: chat.id == 3))
    desktop.window.activateWindow()
    qtbot.keyClick(rows, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: desktop.context.chats.find(3).title == "Fridge")
    rows.setCurrentIndex(rows.rows.where(lambda chat: chat.id == 3))
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert 3 not in [chat.id for chat, _ in desktop.context.chats.shown]
    desktop.context.chats.restore()


def test_files_can_be_pasted_wherever_the_focus_is(qtbot, main_view, demo_facade):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(SAMPLES))])
    QApplication.clipboard().setMimeData(data)
    qtbot.keyClick(
        main_view.sidebar.folders.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier
    )
    qtbot.waitUntil(
        lambda: (
            ("library.import_paths", {"paths": (str(SAMPLES),), "copy": False}) in demo_facade.calls
        )
    )
    QApplication.clipboard().clear()


def test_an_export_that_fails_can_be_tried_elsewhere(
    qtbot, main_view, desktop, tmp_path, monkeypatch
):
    targets = iter([str(tmp_path / "nowhere" / "chat.md"), str(tmp_path / "chat.md")])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (next(targets), "(*.md)"))
    main_view.tasks.export(desktop.context.chats.find(2))
    qtbot.waitUntil(main_view.banner.isVisible)
    main_view.banner._button.click()
    qtbot.waitUntil((tmp_path / "chat.md").exists)

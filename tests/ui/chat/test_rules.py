"""Rules of a chat: dialog, display, storage, and sending with the first question."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.core.domain.guardrails import Guardrails
from app.ui.chat import rules_dialog
from app.ui.chat.rules_dialog import RulesDialog


def dialog_of(desktop) -> RulesDialog:
    desktop.main_view.commands["rules"].trigger()
    return desktop.window.findChild(RulesDialog)


def save(qtbot, dialog: RulesDialog) -> None:
    (button,) = [b for b in dialog.findChildren(QPushButton) if b.isDefault()]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_new_chat_begins_with_the_rules_it_was_given(desktop, qtbot, demo_facade):
    desktop.main_view.new_chat()
    dialog = dialog_of(desktop)
    dialog.editors["language"].write("es")
    dialog.editors["must_cite"].write(True)
    dialog.editors["refused_topics"].write(("salary",))
    save(qtbot, dialog)
    page = desktop.main_view.page
    assert page.rules.text() == "Español · only with a source · not about salary"
    page.ask("When does the lease end?")
    qtbot.waitUntil(lambda: not desktop.context.conversation.running)
    (request,) = [call["request"] for name, call in demo_facade.calls if name == "answers.ask"]
    assert request.guardrails == Guardrails("es", must_cite=True, refused_topics=("salary",))


def test_the_rules_of_a_chat_can_be_changed_and_are_shown_when_it_is_opened(
    desktop, qtbot, demo_facade
):
    chat = desktop.context.chats.shown[0][0]
    desktop.context.conversation.open(chat.id)
    qtbot.waitUntil(lambda: desktop.context.conversation.chat_id == chat.id)
    assert desktop.main_view.page.rules.isHidden()
    dialog = dialog_of(desktop)
    dialog.editors["length"].write("sentence")
    save(qtbot, dialog)
    qtbot.waitUntil(lambda: any(name == "chats.set_rules" for name, _ in demo_facade.calls))
    desktop.main_view.new_chat()
    assert desktop.main_view.page.rules.isHidden()
    desktop.context.conversation.open(chat.id)
    qtbot.waitUntil(lambda: desktop.main_view.page.rules.text() == "one sentence")


def test_rules_in_words(language):
    assert rules_dialog.words(Guardrails()) == ""
    assert (
        rules_dialog.words(Guardrails(form="{}", persona="x"))
        == "in a fixed form · with a role of the model"
    )

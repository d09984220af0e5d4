"""The languages of the desktop: complete, fitting, and changed while it runs."""

from __future__ import annotations

import re
from collections import Counter
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale

from app.ui.foundation import wording
from app.ui.foundation.language import FOLDER, NAMES, system_language

PLACES = re.compile(r"\{\d?\}|%n")


def messages(code: str):
    return ElementTree.parse(FOLDER / f"alcove_{code}.ts").getroot().iter("message")


@pytest.mark.parametrize("code", NAMES)
def test_every_text_is_translated(code):
    unfinished = [
        message.findtext("source")
        for message in messages(code)
        if message.find("translation").get("type") == "unfinished"
    ]
    assert unfinished == []


@pytest.mark.parametrize("code", NAMES)
def test_what_is_filled_in_has_its_place(code):
    for message in messages(code):
        source, translation = message.findtext("source"), message.find("translation")
        forms = [form.text for form in translation.findall("numerusform")] or [translation.text]
        for form in forms:
            assert Counter(PLACES.findall(form)) == Counter(PLACES.findall(source)), source


def test_every_language_has_the_same_texts():
    english = {m.findtext("source") for m in messages("de")}
    for code in set(NAMES) - {"en", "de"}:
        assert {m.findtext("source") for m in messages(code)} == english


@pytest.mark.parametrize(
    ("code", "one", "many"),
    [("en", "1 document", "1,523 documents"), ("de", "1 Dokument", "1.523 Dokumente"),
     ("ru", "1 документ", "1523 документа"), ("zh_CN", "1 个文档", "1,523 个文档")],
)  # fmt: skip
def test_numbers_have_their_plural_and_their_separators(language, code, one, many):
    language.choose(code)
    assert wording.documents(1) == one
    assert re.sub(r"\s", " ", wording.documents(1523)).replace("1 523", "1523") == many


def test_the_window_speaks_another_language_at_once(qtbot, desktop, clinic):
    desktop.desk.conversation.open(2)
    qtbot.waitUntil(lambda: bool(desktop.desk.conversation.turns))
    desktop.desk.language.choose("de")
    room = desktop.room
    assert room.page.box.edit.placeholderText() == "Fragen Sie Ihre Dokumente"
    assert room.commands["new-chat"].text() == "Neues Gespräch"
    assert desktop.window.centralWidget() is room
    assert len(room.page.view._views) == 1
    assert room.sidebar.folders.list.rows.rowCount() == 3
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    room.ask("Und jetzt?")  # is heard by the new room alone
    qtbot.waitUntil(lambda: not desktop.desk.conversation.running)
    assert len(room.page.view._views) == 2
    desktop.desk.language.choose("en")
    assert desktop.room.commands["new-chat"].text() == "New chat"


def test_the_language_of_the_system_is_taken_where_it_is_known(monkeypatch):
    monkeypatch.setattr(QLocale, "uiLanguages", lambda self: ["fr-FR", "es-MX", "en"])
    assert system_language() == "es"
    monkeypatch.setattr(QLocale, "uiLanguages", lambda self: ["fr-FR"])
    assert system_language() == "en"

"""Translations of the desktop: complete, well-formed, and changed while it runs."""

from __future__ import annotations

import ast
import re
from collections import Counter
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale

from app.core.domain.errors import DocumentEncrypted, EngineDied, EngineReason
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


def test_no_text_is_inside_an_f_string_where_lupdate_does_not_find_it():
    hidden = [
        f"{path.name}:{call.lineno}"
        for path in FOLDER.parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.JoinedStr)
        for call in ast.walk(node)
        if isinstance(call, ast.Call)
        and ast.unparse(call.func) in ("self.tr", "translate")
        and isinstance(call.args[-1], ast.Constant)
    ]
    assert hidden == []


@pytest.mark.parametrize("code", NAMES)
def test_what_is_filled_in_has_its_place(code):
    for message in messages(code):
        source, translation = message.findtext("source"), message.find("translation")
        forms = [form.text for form in translation.findall("numerusform")] or [translation.text]
        for form in forms:
            assert Counter(PLACES.findall(form)) == Counter(PLACES.findall(source)), source


def forms(code):
    """The texts of a language, each form of a plural."""
    for message in messages(code):
        translation = message.find("translation")
        yield from [form.text for form in translation.findall("numerusform")] or [translation.text]


def test_an_ellipsis_behind_a_whole_word_has_its_space_in_german():
    assert [text for text in forms("de") if re.search(r"[a-zäöüß]…", text)] == []


def test_chinese_sentences_end_with_their_own_full_stop():
    assert [text for text in forms("zh_CN") if re.search(r"[\u4e00-\u9fff]\.(\s|$)", text)] == []


def test_the_full_stop_behind_a_title_is_that_of_the_language(language):
    language.choose("zh_CN")
    title = wording.core_text(DocumentEncrypted.title)
    assert wording.sentence(title) == f"{title}。"
    language.choose("de")
    assert wording.sentence("Die Datei fehlt") == "Die Datei fehlt."


def test_every_language_has_the_same_texts():
    english = {m.findtext("source") for m in messages("de")}
    for code in set(NAMES) - {"en", "de"}:
        assert {m.findtext("source") for m in messages(code)} == english


@pytest.mark.parametrize(
    ("code", "one", "many"),
    [
        ("en", "1 document", "1,523 documents"),
        ("de", "1 Dokument", "1.523 Dokumente"),
        ("ru", "1 документ", "1523 документа"),
        ("zh_CN", "1 个文档", "1,523 个文档"),
    ],
)
def test_numbers_have_their_plural_and_their_separators(language, code, one, many):
    language.choose(code)
    assert wording.documents(1) == one
    assert re.sub(r"\s", " ", wording.documents(1523)).replace("1 523", "1523") == many


def test_the_window_speaks_another_language_at_once(qtbot, desktop, demo_facade):
    desktop.context.conversation.open(2)
    qtbot.waitUntil(lambda: bool(desktop.context.conversation.turns))
    desktop.context.language.choose("de")
    main_view = desktop.main_view
    assert main_view.page.box.edit.placeholderText() == "Fragen Sie Ihre Dokumente"
    assert main_view.commands["new-chat"].text() == "Neues Gespräch"
    assert desktop.window.centralWidget() is main_view
    assert len(main_view.page.view._views) == 1
    assert main_view.sidebar.folders.list.rows.rowCount() == 3
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    main_view.ask("Und jetzt?")  # only the new main view reacts
    qtbot.waitUntil(lambda: not desktop.context.conversation.running)
    assert len(main_view.page.view._views) == 2
    desktop.context.language.choose("en")
    assert desktop.main_view.commands["new-chat"].text() == "New chat"


def test_the_language_of_the_system_is_taken_where_it_is_known(monkeypatch):
    monkeypatch.setattr(QLocale, "uiLanguages", lambda self: ["fr-FR", "es-MX", "en"])
    assert system_language() == "es"
    monkeypatch.setattr(QLocale, "uiLanguages", lambda self: ["fr-FR"])
    assert system_language() == "en"


def test_reasons_of_engine_errors_are_translated(language):
    ended = EngineDied(EngineReason.ENDED.format("/data/alcove", "answers.ask"))
    assert wording.reason(ended) == ended.reason
    other = EngineDied("exit status 3")
    language.choose("de")
    said = wording.reason(ended)
    assert said == "Die Engine für /data/alcove endete während des Aufrufs answers.ask."
    assert wording.reason(other) == "exit status 3"

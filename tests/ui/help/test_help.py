"""The offline manual: finding, reading and searching pages, without opening links."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QPushButton

from app.ui.help import help_page, manual


@pytest.fixture
def page(desktop):
    desktop.main_view.commands["help"].trigger()
    return desktop.main_view.pages.currentWidget()


def shown(page) -> str:
    return page.text.toPlainText() if page._stack.currentIndex() == help_page.PAGE else ""


def titles(page) -> list[str]:
    return [page.found.rows.index(row).data() for row in range(page.found.rows.rowCount())]


def test_the_pages_for_users_come_first():
    assert list(manual.pages())[: len(manual.FIRST)] == list(manual.FIRST)
    assert manual.pages()["troubleshooting.md"] == "When something goes wrong"


def test_every_page_can_be_opened_and_read(page):
    for name, title in manual.pages().items():
        page.open_page(name)
        assert shown(page).startswith(title), name
    page._contents.click()
    assert (shown(page), page._contents.isVisible()) == ("", False)


def test_a_page_is_opened_by_its_card(page):
    cards = {card.text(): card for card in page.findChildren(QPushButton)}
    cards["Installing"].click()
    assert "sha256sum" in shown(page)


def test_the_search_finds_sections_and_shows_them(page):
    page.search.setText("flipped nonsense")
    assert titles(page) == ["Nothing found."]
    page.search.setText("disk is full")
    assert "Cannot write to the library" in titles(page)
    page.search.setText("cannot write to the library")
    assert titles(page)[0] == "Cannot write to the library"
    page.found.clicked.emit(page.found.rows.index(0))
    assert page.text.textCursor().block().text() == "Cannot write to the library"
    page.search.clear()
    assert not page._contents.isVisible()


def test_links_between_pages_lead_on_and_others_are_only_shown(page, qtbot):
    page.open_page("install.md")
    page.text.anchorClicked.emit(QUrl("air-gapped.md"))
    assert shown(page).startswith("A computer without a network")
    page.text.anchorClicked.emit(QUrl("administration.md#backup"))
    assert page.text.textCursor().block().text() == "Backup"
    with qtbot.waitSignal(page.said) as said:
        page.text.anchorClicked.emit(QUrl("https://example.org/x"))
    assert "https://example.org/x" in said.args[0]
    assert shown(page).startswith("Administration")


LANGUAGES = {"de": "de", "es": "es", "ru": "ru", "zh": "zh_CN"}
"""Folders of translated pages, and the language of the desktop."""
TRANSLATED = ("first-steps.md", "all-documents.md", "confidence.md")


def outline(page: str, language: str) -> list[int]:
    """The levels of the headings of a page."""
    lines = manual.markdown(page, language).splitlines()
    return [len(line) - len(line.lstrip("#")) for line in lines if line.startswith("#")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TRANSLATED)
def test_a_translated_page_has_the_headings_and_links_of_the_english_one(name, language):
    assert manual.is_read_in(name, language)
    assert manual.markdown(name, language) != manual.markdown(name)
    assert outline(name, language) == outline(name, "en")
    links = re.compile(r"\]\(([^)]+)\)")
    said = links.findall(manual.markdown(name, language))
    assert [link.removeprefix("../") for link in said] == links.findall(manual.markdown(name))


def test_help_is_in_the_language_of_the_desktop_as_far_as_it_is_written(qtbot, desktop):
    for folder, code in LANGUAGES.items():
        desktop.context.language.choose(code)
        help_shown = desktop.main_view.pages.open("help")
        help_shown.open_page("confidence.md")
        help_shown.text.anchorClicked.emit(QUrl("../evaluation.md#a-file-of-questions"))
        assert help_shown.text.textCursor().block().text() == "A file of questions"
        for name in TRANSLATED:
            title = manual.markdown(name, folder).splitlines()[0].removeprefix("# ")
            assert manual.shown_title(name) == title  # the card and the page
            help_shown.open_page(name)
            assert shown(help_shown).startswith(title)
    help_shown.search.setText("置信度为 85%")
    assert titles(help_shown) == ["数字说明什么"]
    desktop.context.language.choose("en")


def test_without_the_manual_help_is_short(monkeypatch, qtbot, desktop, tmp_path):
    monkeypatch.setattr(manual, "DOCS", tmp_path)
    manual.pages.cache_clear()
    made = help_page.HelpPage(desktop.main_view.commands)
    qtbot.addWidget(made)
    made.show()
    assert not made.search.isVisible()
    manual.pages.cache_clear()

"""The help page: short topics, keyboard shortcuts, and the searchable manual."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui.foundation.commands import Actions
from app.ui.foundation.wording import translate
from app.ui.help import manual
from app.ui.help.manual_text import ManualText
from app.ui.theme import scale
from app.ui.widgets import controls
from app.ui.widgets.controls import button, column, label, panel, row
from app.ui.widgets.dialog import Dialog, scrolling
from app.ui.widgets.flow import Flow
from app.ui.widgets.page import Page
from app.ui.widgets.rows import Entry, RowList

CONTENTS, FOUND, PAGE = range(3)
CELL = 320
"""Width in pixels of a key and its command."""
WIDTH = 720
"""Width in pixels of the shortcut sheet."""


class HelpPage(Page):
    """Shows text that comes with the program; nothing is fetched."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(translate("help", "Help"))
        self.search = QLineEdit()
        self.search.setProperty("kind", "search")
        self.search.setPlaceholderText(translate("help", "Search the manual"))
        self.search.setAccessibleName(translate("help", "Search the manual"))
        self.search.setClearButtonEnabled(True)
        controls.add_search_icon(self.search)
        self.search.textChanged.connect(self._find)
        self.found = RowList(translate("help", "Search the manual"))
        self.found.chosen.connect(lambda section: self.open_page(section.page, section.title))
        self._contents = button(translate("help", "All topics"), self._show_contents)
        self._contents.hide()
        self.text = ManualText()
        self.text.followed.connect(self.open_page)
        self.text.pointed.connect(self._point)
        self._stack = QStackedWidget()
        for part in (scrolling(_contents(actions, self.open_page)), self.found, self.text):
            self._stack.addWidget(part)
        content = column(self.search, self._stack, gap=scale.BETWEEN)
        content.setStretch(1, 1)
        self.fill(content, self._contents)
        self.search.setVisible(bool(manual.pages()))

    def open_page(self, page: str, heading: str = "") -> None:
        """Show a page of the manual, scrolled to a heading."""
        self.text.show_page(page, heading)
        self._show(PAGE)

    def _show_contents(self) -> None:
        self.search.clear()
        self._show(CONTENTS)

    def _show(self, part: int) -> None:
        self._stack.setCurrentIndex(part)
        self._contents.setVisible(part != CONTENTS)

    def _find(self, text: str) -> None:
        found = [
            Entry(
                section.title, tail=manual.shown_title(section.page), lines=(piece,), item=section
            )
            for section, piece in manual.search(text)
        ]
        nothing = Entry(translate("help", "Nothing found."), heading=True)
        self.found.rows.show(found or [nothing])
        self._show(FOUND if text.strip() else CONTENTS)

    def _point(self, target: str) -> None:
        self.said.emit(
            translate("help", "Alcove does not open web links. The address is: {}").format(target)
        )


def _contents(actions: Actions, open_page: Callable[[str], object]) -> QVBoxLayout:
    content = column(gap=scale.UNIT)
    for title, words in topics():
        heading = label(title, "strong")
        heading.setContentsMargins(0, 12, 0, 0)
        content.addWidget(heading)
        text = label(words, wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        content.addWidget(text)
    if manual.pages():
        content.addWidget(_heading(translate("help", "Manual")))
        known = [page for page in manual.pages() if manual.is_read_in(page, manual.language())]
        others = [page for page in manual.pages() if page not in known]
        content.addLayout(_page_grid(known, open_page))
        if others:
            content.addWidget(label(translate("help", "In English:"), "quiet"))
            content.addLayout(_page_grid(others, open_page))
    content.addWidget(_heading(translate("help", "Keys")))
    content.addLayout(key_table(actions))
    content.addStretch(1)
    return content


def _heading(words: str) -> QLabel:
    made = label(words, "strong")
    made.setContentsMargins(0, 12, 0, 4)
    return made


def _page_grid(pages: Sequence[str], open_page: Callable[[str], object]) -> QGridLayout:
    grid = QGridLayout()
    grid.setSpacing(scale.INSIDE)
    for number, page in enumerate(pages):
        made = controls.elided_button(manual.shown_title(page), partial(open_page, page), "card")
        grid.addWidget(made, number // 2, number % 2)
    return grid


class ShortcutSheet(Dialog):
    """A dialog with the keyboard shortcuts."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        title = translate("help", "Keyboard shortcuts")
        super().__init__(title, parent, WIDTH)
        close = button(translate("help", "Close"), self.accept)
        self.fill(
            column(label(title, "title")), column(key_table(actions)), Flow(close, right=True)
        )


def key_table(actions: Actions) -> Flow:
    """All commands that have a shortcut, in columns where there is room."""
    listed = [command for command in actions.commands if command.keys]
    keys = [_key(actions.keys(command.key)) for command in listed]
    cells = [
        panel(_cell(key, label(command.text.rstrip("…"), wrap=True)))
        for key, command in zip(keys, listed, strict=True)
    ]
    widest = max(key.sizeHint().width() for key in keys)
    for key, cell in zip(keys, cells, strict=True):
        key.setMinimumWidth(widest)
        cell.setMinimumWidth(CELL)
    return Flow(*cells, gap=6)


def _cell(key: QLabel, name: QLabel) -> QLayout:
    line = row(key, name, gap=12)
    line.setStretch(1, 1)
    return line


def topics() -> list[tuple[str, str]]:
    """Short help topics: title and text."""
    return [
        (
            translate("help", "Add documents"),
            translate(
                "help",
                "Drop files or folders on the window, paste them, or press Ctrl+O. Alcove watches "
                "folders and rereads changed files within seconds.",
            ),
        ),
        (
            translate("help", "Ask"),
            translate(
                "help",
                "Write a question and press Enter. Type @ to limit it to a folder or file, or use "
                "the funnel to limit it to a file type or date. Follow-up questions can build on "
                "earlier ones.",
            ),
        ),
        (
            translate("help", "Check an answer"),
            translate(
                "help",
                "Numbers like [1] are sources: click one to open the page with the passage "
                "highlighted. A dotted underline marks a sentence that no passage supports. The "
                "badge shows whether the answer comes from your documents.",
            ),
        ),
        (
            translate("help", "Stay in control"),
            translate(
                "help",
                "Esc stops an answer; the pause button pauses indexing. Files that could not be "
                "read are listed with the reason and what to do. Your files are never changed.",
            ),
        ),
        (
            translate("help", "Privacy"),
            translate(
                "help",
                "Everything happens on this computer, unless your settings name servers on your "
                "network. Click the badge at the bottom left to see how network access is "
                "blocked, or what is sent where.",
            ),
        ),
    ]


def _key(keys: str) -> QLabel:
    made = label(keys, "key")
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    controls.style(made, words="key")
    return made

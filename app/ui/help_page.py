"""Help on one page: what the program does, and the keys for all of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QWidget

from app.ui import controls
from app.ui.commands import Actions
from app.ui.controls import button, column, label, row
from app.ui.page import Page
from app.ui.theme import scale
from app.ui.wording import translate


class HelpPage(Page):
    """Static text; nothing is fetched."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(translate("help", "Help"), scrolls=True)
        content = column(gap=scale.UNIT)
        for title, words in topics():
            heading = label(title, "strong")
            heading.setContentsMargins(0, 12, 0, 0)
            content.addWidget(heading)
            text = label(words, wrap=True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            content.addWidget(text)
        heading = label(translate("help", "Keys"), "strong")
        heading.setContentsMargins(0, 12, 0, 4)
        content.addWidget(heading)
        content.addLayout(key_table(actions))
        content.addStretch(1)
        self.fill(content)


class ShortcutSheet(QDialog):
    """The keys alone."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("help", "Keyboard shortcuts"))
        close = button(translate("help", "Close"), self.accept)
        self.setLayout(
            column(
                label(translate("help", "Keyboard shortcuts"), "title"), scale.INSIDE,
                key_table(actions), scale.INSIDE, row(None, close), margins=scale.AROUND,
            )
        )  # fmt: skip


def key_table(actions: Actions) -> QGridLayout:
    """Every command that has keys, in two columns."""
    table = QGridLayout()
    table.setHorizontalSpacing(scale.AROUND)
    table.setVerticalSpacing(6)
    listed = [command for command in actions.commands if command.keys]
    half = (len(listed) + 1) // 2
    for number, command in enumerate(listed):
        line, side = number % half, 3 * (number // half)
        table.addWidget(_key(actions.keys(command.key)), line, side)
        table.addWidget(label(command.text.rstrip("…")), line, side + 1)
    table.setColumnStretch(1, 1)
    table.setColumnStretch(4, 1)
    return table


def topics() -> list[tuple[str, str]]:
    """What a person may want to know, with a short answer each."""
    return [
        (
            translate("help", "Add documents"),
            translate(
                "help",
                "Drop files or folders on the window, paste them, or press Ctrl+O. Folders are "
                "watched: what changes in them is read again within seconds.",
            ),
        ),
        (
            translate("help", "Ask"),
            translate(
                "help",
                "Write a question and press Enter. Type @ to limit it to a folder or file, or "
                "use the funnel for a kind of file or a time. Follow-up questions may lean on "
                "what was said before.",
            ),
        ),
        (
            translate("help", "Check an answer"),
            translate(
                "help",
                "Numbers like [1] are sources: press one to see the page with the passage marked. "
                "A sentence underlined in dots is not supported by any passage. The badge says "
                "whether the answer is from your documents.",
            ),
        ),
        (
            translate("help", "Stay in control"),
            translate(
                "help",
                "Esc stops an answer; the pause button stops indexing. Files that could not be "
                "read are listed with the reason and what to do. Your files are never changed.",
            ),
        ),
        (
            translate("help", "Privacy"),
            translate(
                "help",
                "Everything happens on this computer. Press the badge at the bottom left to see "
                "how the network is denied.",
            ),
        ),
    ]


def _key(keys: str) -> QLabel:
    made = label(keys, "key")
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    controls.dress(made, words="key")
    return made

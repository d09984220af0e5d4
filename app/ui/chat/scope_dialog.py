"""Dialog that pins a chat to a scope, under a name and a colour."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QLineEdit, QToolButton, QWidget

from app.core.domain.answers import ChatScope
from app.ui.chat.scope import ScopeFilter
from app.ui.foundation import wording
from app.ui.foundation.wording import translate
from app.ui.theme import scale
from app.ui.theme.colours import LABELS
from app.ui.widgets.controls import button, column, icon_button, label, row


class ScopeDialog(QDialog):
    """Emits ``saved`` with the ``ChatScope`` that the chat is to be pinned to, or None."""

    saved = Signal(object)

    def __init__(
        self, chosen: ScopeFilter, pinned: ChatScope | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._chosen = chosen = chosen.plain
        self.setWindowTitle(self.tr("Pin this chat to a scope"))
        self._scope = label(", ".join(chip.text for chip in chosen.chips()), wrap=True)
        self.name = QLineEdit(pinned.name if pinned else _suggested(chosen))
        self.name.setPlaceholderText(self.tr("A matter, a client, a project"))
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setMaxLength(60)
        self.name.textChanged.connect(self._look)
        self.colours = QButtonGroup(self)
        buttons = [self._colour(number, role) for number, role in enumerate(LABELS)]
        role = pinned.colour if pinned else ""
        buttons[LABELS.index(role) if role in LABELS else 0].setChecked(True)
        self._save_button = button(self.tr("Pin"), self._save, "primary")
        self._save_button.setDefault(True)
        unpin = button(self.tr("Unpin"), self._unpin)
        unpin.setVisible(pinned is not None)
        note = self.tr("Every question of this chat searches only here, until you change it.")
        self.setLayout(
            column(
                label(self.tr("Pin this chat to a scope"), "title"),
                label(note, "muted", wrap=True),
                scale.INSIDE,
                self._scope,
                scale.INSIDE,
                label(self.tr("Name"), "caption"),
                self.name,
                label(self.tr("Colour"), "caption"),
                row(*buttons, None, gap=scale.UNIT),
                None,
                row(unpin, None, button(self.tr("Cancel"), self.reject), self._save_button),
                gap=scale.INSIDE,
                margins=(24, 16, 24, 16),
            )
        )
        self.setMinimumWidth(420)
        self._look()

    def _colour(self, number: int, role: str) -> QToolButton:
        made = icon_button("tag", colour_words(role), role=role, size=20)
        made.setCheckable(True)
        self.colours.addButton(made, number)
        return made

    def _look(self) -> None:
        self._save_button.setEnabled(bool(self.name.text().strip() and self._chosen.chips()))

    def _save(self) -> None:
        colour = LABELS[max(0, self.colours.checkedId())]
        self.saved.emit(self._chosen.pinned(self.name.text().strip(), colour))
        self.accept()

    def _unpin(self) -> None:
        self.saved.emit(None)
        self.accept()


def colour_words(role: str) -> str:
    """The name of a colour."""
    words = {
        "red": translate("colours", "Red"),
        "orange": translate("colours", "Orange"),
        "green": translate("colours", "Green"),
        "teal": translate("colours", "Teal"),
        "blue": translate("colours", "Blue"),
        "violet": translate("colours", "Violet"),
    }
    return words[role]


def _suggested(chosen: ScopeFilter) -> str:
    """The name of the only folder or file."""
    return wording.name(chosen.paths[0]) if len(chosen.paths) == 1 else ""

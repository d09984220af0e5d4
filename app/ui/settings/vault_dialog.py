"""Asks for passphrases: to open the library, to encrypt it, and to change or end that."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QLineEdit, QProgressBar, QWidget

from app.core.domain.errors import AppError, UsageError
from app.ui.foundation import wording
from app.ui.foundation.wording import translate
from app.ui.settings.vault import Vault
from app.ui.theme import scale
from app.ui.widgets.controls import button, column, label, row

WIDTH = 480
Act = Callable[[list[str]], object]
"""Does what a button says, with the passphrases that were typed."""


class PassphraseDialog(QDialog):
    """Stays until the vault has done what was wished, and shows why when it has not."""

    def __init__(self, vault: Vault, title: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._fields: list[QLineEdit] = []
        self.setWindowTitle(title)
        self._problem = label(words="strong", wrap=True, tone="negative")
        self._problem.hide()
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.hide()
        self._inside = column(gap=scale.INSIDE)
        self._foot = row(None, margins=(0, 16, 0, 0))
        self._buttons: list[QWidget] = []
        self.setLayout(
            column(
                label(title, "title"), label(words, "muted", wrap=True), self._inside,
                self._problem, self._busy, None, self._foot, gap=12, margins=(24, 16, 24, 16),
            )
        )  # fmt: skip
        self.setMinimumWidth(WIDTH)
        vault.changed.connect(self.accept)
        vault.failed.connect(self.show_problem)
        self.finished.connect(self.deleteLater)

    def add_field(self, name: str) -> QLineEdit:
        """A passphrase that is asked for."""
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(name)
        self._fields.append(field)
        self._inside.addWidget(label(name))
        self._inside.addWidget(field)
        return field

    def add_button(self, text: str, act: Act, kind: str = "") -> None:
        """Something that can be done with the passphrases; the primary one by Return, too."""
        made = button(text, lambda: self._do(act), kind)
        made.setDefault(kind == "primary")
        self._foot.addWidget(made)
        self._buttons.append(made)

    def add_leave(self, text: str) -> None:
        """A button that does nothing."""
        made = button(text, self.reject)
        self._foot.addWidget(made)
        self._buttons.append(made)

    def show_problem(self, error: AppError) -> None:
        """Say why it was not done."""
        self._wait(False)
        words = (
            wording.core_text(error.title) + ".",
            error.reason,
            wording.core_text(error.remedy),
        )
        self._problem.setText(" ".join(filter(None, words)))
        self._problem.show()
        self._fields[0].setFocus()
        self._fields[0].selectAll()

    def reject(self) -> None:
        """Not while something is under way."""
        if self._busy.isHidden():
            super().reject()

    def _do(self, act: Act) -> None:
        typed = [field.text() for field in self._fields]
        self._problem.hide()
        self._wait(True)
        try:
            act(typed)
        except UsageError as error:
            self.show_problem(error)

    def _wait(self, waiting: bool) -> None:
        self._busy.setVisible(waiting)
        for part in (*self._fields, *self._buttons):
            part.setEnabled(not waiting)


def unlocking(vault: Vault, parent: QWidget) -> PassphraseDialog:
    """Opens a locked library."""
    words = translate("vault", "What Alcove keeps of your documents and chats is encrypted.")
    dialog = PassphraseDialog(vault, translate("vault", "The library is locked"), words, parent)
    dialog.add_field(translate("vault", "Passphrase"))
    dialog.add_leave(translate("vault", "Not now"))
    dialog.add_button(translate("vault", "Unlock"), lambda typed: vault.unlock(typed[0]), "primary")
    return dialog


def encrypting(vault: Vault, parent: QWidget) -> PassphraseDialog:
    """Encrypts a library that is not."""
    words = translate(
        "vault",
        "What Alcove keeps of your documents and chats is then encrypted on the disk, and every"
        " start asks for the passphrase. The documents themselves are left as they are. Who"
        " forgets the passphrase has lost the library: nobody can open it, you included.",
    )
    dialog = PassphraseDialog(vault, translate("vault", "Encrypt the library"), words, parent)
    _add_new(dialog)
    dialog.add_leave(translate("vault", "Cancel"))
    dialog.add_button(
        translate("vault", "Encrypt"), lambda typed: vault.encrypt(_same(typed)), "primary"
    )
    return dialog


def managing(vault: Vault, parent: QWidget) -> PassphraseDialog:
    """For a library that is encrypted: another passphrase, none, or the lock."""
    words = translate("vault", "A new passphrase is only needed to change it.")
    dialog = PassphraseDialog(vault, translate("vault", "Encryption"), words, parent)
    dialog.add_field(translate("vault", "Passphrase"))
    _add_new(dialog)
    dialog.add_leave(translate("vault", "Cancel"))
    dialog.add_button(translate("vault", "Lock now"), lambda typed: _lock(vault, dialog))
    dialog.add_button(
        translate("vault", "Turn encryption off"), lambda typed: vault.decrypt(typed[0])
    )
    dialog.add_button(
        translate("vault", "Change"),
        lambda typed: vault.change(typed[0], _same(typed[1:])),
        "primary",
    )
    return dialog


def for_status(vault: Vault, parent: QWidget) -> PassphraseDialog:
    """What can be done now."""
    return (managing if vault.encrypted else encrypting)(vault, parent)


def _add_new(dialog: PassphraseDialog) -> None:
    dialog.add_field(translate("vault", "New passphrase"))
    dialog.add_field(translate("vault", "New passphrase, once more"))


def _same(typed: Sequence[str]) -> str:
    """Raises ``UsageError`` when the two differ."""
    if typed[0] != typed[1]:
        raise UsageError(translate("vault", "The two passphrases differ."), remedy="")
    return typed[0]


def _lock(vault: Vault, dialog: PassphraseDialog) -> None:
    dialog.accept()
    vault.lock()

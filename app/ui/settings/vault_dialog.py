"""Passphrase dialogs: to unlock the library, to encrypt it, and to manage the encryption."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget

from app.core.domain.errors import AppError, UsageError
from app.ui.foundation import wording
from app.ui.foundation.wording import translate
from app.ui.settings.vault import Vault
from app.ui.theme import scale
from app.ui.widgets.controls import button, column, label
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.flow import Flow

WIDTH = 480
Act = Callable[[list[str]], object]
"""Action of a button, given the typed passphrases."""


class PassphraseDialog(Dialog):
    """Stays open until the vault has made the change; shows the error if it fails."""

    def __init__(self, vault: Vault, title: str, words: str, parent: QWidget) -> None:
        super().__init__(title, parent, WIDTH)
        self._fields: list[QLineEdit] = []
        self._problem = label(words="strong", wrap=True, tone="negative")
        self._problem.hide()
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.hide()
        self._inside = column(gap=scale.INSIDE)
        self._foot = Flow(right=True)
        self._buttons: list[QWidget] = []
        content = column(
            label(words, "muted", wrap=True), self._inside, self._problem, self._busy, None, gap=12
        )
        self.fill(column(label(title, "title")), content, self._foot)
        vault.changed.connect(self.accept)
        vault.failed.connect(self.show_problem)
        self.finished.connect(self.deleteLater)

    def add_field(self, name: str) -> QLineEdit:
        """Add a passphrase field."""
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(name)
        self._fields.append(field)
        self._inside.addWidget(label(name))
        self._inside.addWidget(field)
        return field

    def add_button(self, text: str, act: Act, kind: str = "") -> None:
        """Add a button that acts on the passphrases; Return presses the primary one."""
        made = button(text, lambda: self._run(act), kind)
        made.setDefault(kind == "primary")
        self._foot.addWidget(made)
        self._buttons.append(made)

    def add_cancel(self, text: str) -> None:
        """Add a button that closes the dialog."""
        made = button(text, self.reject)
        self._foot.addWidget(made)
        self._buttons.append(made)

    def show_problem(self, error: AppError) -> None:
        """Show why the change failed."""
        self._set_busy(False)
        words = (
            wording.sentence(wording.core_text(error.title)),
            wording.reason(error),
            wording.core_text(error.remedy),
        )
        self._problem.setText(" ".join(filter(None, words)))
        self._problem.show()
        self._fields[0].setFocus()
        self._fields[0].selectAll()

    def reject(self) -> None:
        """Close, unless a change is under way."""
        if self._busy.isHidden():
            super().reject()

    def _run(self, act: Act) -> None:
        typed = [field.text() for field in self._fields]
        self._problem.hide()
        self._set_busy(True)
        try:
            act(typed)
        except UsageError as error:
            self.show_problem(error)

    def _set_busy(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        for part in (*self._fields, *self._buttons):
            part.setEnabled(not busy)


def unlocking(vault: Vault, parent: QWidget) -> PassphraseDialog:
    """Build the dialog that unlocks the library."""
    words = translate("vault", "Your indexed documents and chats are encrypted.")
    dialog = PassphraseDialog(vault, translate("vault", "The library is locked"), words, parent)
    dialog.add_field(translate("vault", "Passphrase"))
    dialog.add_cancel(translate("vault", "Not now"))
    dialog.add_button(translate("vault", "Unlock"), lambda typed: vault.unlock(typed[0]), "primary")
    return dialog


def encrypting(vault: Vault, parent: QWidget) -> PassphraseDialog:
    """Build the dialog that encrypts the library."""
    words = translate(
        "vault",
        "Alcove encrypts the index of your documents and your chats on disk, and asks for the"
        " passphrase at every start. Your documents themselves are not changed. Keep the"
        " passphrase safe: without it the library cannot be recovered.",
    )
    dialog = PassphraseDialog(vault, translate("vault", "Encrypt the library"), words, parent)
    _add_new(dialog)
    dialog.add_cancel(translate("vault", "Cancel"))
    dialog.add_button(
        translate("vault", "Encrypt"), lambda typed: vault.encrypt(_same(typed)), "primary"
    )
    return dialog


def managing(vault: Vault, parent: QWidget) -> PassphraseDialog:
    """Build the dialog of an encrypted library: change the passphrase, decrypt, or lock."""
    words = translate("vault", "Enter a new passphrase only to change it.")
    dialog = PassphraseDialog(vault, translate("vault", "Encryption"), words, parent)
    dialog.add_field(translate("vault", "Passphrase"))
    _add_new(dialog)
    dialog.add_cancel(translate("vault", "Cancel"))
    dialog.add_button(translate("vault", "Lock now"), lambda typed: _lock(vault, dialog))
    dialog.add_button(
        translate("vault", "Turn off encryption"), lambda typed: vault.decrypt(typed[0])
    )
    dialog.add_button(
        translate("vault", "Change"),
        lambda typed: vault.change(typed[0], _same(typed[1:])),
        "primary",
    )
    return dialog


def for_status(vault: Vault, parent: QWidget) -> PassphraseDialog:
    """Build the dialog that fits the state of the library."""
    return (managing if vault.encrypted else encrypting)(vault, parent)


def _add_new(dialog: PassphraseDialog) -> None:
    dialog.add_field(translate("vault", "New passphrase"))
    dialog.add_field(translate("vault", "Repeat the new passphrase"))


def _same(typed: Sequence[str]) -> str:
    """Return the new passphrase. Raises ``UsageError`` when the two entries differ."""
    if typed[0] != typed[1]:
        raise UsageError(translate("vault", "The passphrases do not match."), remedy="")
    return typed[0]


def _lock(vault: Vault, dialog: PassphraseDialog) -> None:
    dialog.accept()
    vault.lock()

"""What takes a person more than one step: adding, exporting, changing settings."""

from __future__ import annotations

import os
from functools import partial

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from app.core.domain.answers import Chat, Message
from app.core.domain.errors import AppError
from app.core.domain.settings import MachineSettings, Settings
from app.ui.chat import export
from app.ui.chat.rules_dialog import RulesDialog
from app.ui.foundation import autostart, reveal
from app.ui.foundation.calls import Requests
from app.ui.foundation.language import NAMES, SYSTEM
from app.ui.foundation.ui_state import SIZE
from app.ui.library.imports import CHOICE, COPY, WATCH, DropImports
from app.ui.settings import vault_dialog
from app.ui.settings.settings_dialog import SettingsDialog
from app.ui.shell.app_context import AppContext
from app.ui.theme import look
from app.ui.widgets import controls

SIZES = ("1", "1.25", "1.5", "1.75", "2")


class Tasks(QObject):
    """Asks what has to be asked, then does it."""

    failed = Signal(object, object)
    """An AppError, and what tries again."""
    said = Signal(str, str, object)
    """Words, the words of a button, and what it does."""

    def __init__(self, desk: AppContext, intake: DropImports, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._settings = Requests(desk.calls)
        self._intake = intake
        self._window = window

    def add_folder(self) -> None:
        """Let a person choose a folder for the library."""
        title = self.tr("Add a folder")
        if path := QFileDialog.getExistingDirectory(self._window, title, beginning()):
            self._intake.take([path])

    def add_files(self) -> None:
        """Let a person choose files for the library."""
        title = self.tr("Add files")
        paths, _ = QFileDialog.getOpenFileNames(self._window, title, beginning())
        if paths:
            self._intake.take(paths)

    def choose_path(self, kind: str) -> str:
        """A folder or a file to ask about; empty when none was chosen."""
        if kind == "folder":
            title = self.tr("Ask about a folder")
            return QFileDialog.getExistingDirectory(self._window, title, beginning())
        title = self.tr("Ask about a file")
        path, _ = QFileDialog.getOpenFileName(self._window, title, beginning())
        return path

    def export_current(self) -> None:
        """Export the chat that is open."""
        if chat := self._desk.chats.find(self._desk.conversation.chat_id):
            self.export(chat)

    def export(self, chat: Chat) -> None:
        """Let a person choose where a chat goes, and in which form."""
        kinds = ";;".join((self.tr("PDF (*.pdf)"), self.tr("Web page (*.html)"),
                           self.tr("Markdown (*.md)")))  # fmt: skip
        path, chosen = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export the chat"),
            os.path.join(beginning(), export.file_name(chat.title)),
            kinds,
        )
        if path:
            if not os.path.basename(path).lower().endswith(export.ENDINGS):
                path += chosen[chosen.rindex("*") + 1 : -1]
            self._desk.calls.ask(
                lambda facade: facade.chats.messages(chat.id),
                partial(self._write, path, chat),
                lambda error: self.failed.emit(error, partial(self.export, chat)),
            )  # fmt: skip

    def _write(self, path: str, chat: Chat, messages: list[Message]) -> None:
        try:
            export.write(path, chat.title, messages)
        except AppError as error:
            self.failed.emit(error, partial(self.export, chat))
            return
        show = partial(reveal.show_in_folder, path)
        self.said.emit(self.tr("The chat was exported."), self.tr("Show in folder"), show)

    def change_rules(self) -> None:
        """Show the rules of the chat of now."""
        conversation = self._desk.conversation
        dialog = RulesDialog(conversation.rules, self._window)
        dialog.saved.connect(conversation.keep_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def change_settings(self) -> None:
        """Show the settings once the engine has told them."""
        self._settings.ask_instead(
            lambda facade: (
                facade.system.settings(),
                facade.models.embedders(),
                facade.system.machine_settings(),
            ),
            lambda told: self._show_settings(*told),
            lambda error: self.failed.emit(error, self.change_settings),
        )

    def _show_settings(
        self, settings: Settings, embedders: list[str], machine: MachineSettings
    ) -> None:
        own = OwnSettings(self._desk)
        dialog = SettingsDialog(settings, own.rows(), self._window, embedders, machine)
        own.setParent(dialog)
        dialog.accepted.connect(own.apply)
        dialog.saved.connect(self._save_settings)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save_settings(self, settings: Settings | None) -> None:
        if settings is not None:
            self._desk.library.do(lambda facade: facade.system.change_settings(settings))


class OwnSettings(QObject):
    """The desktop's own settings, which the engine does not know of."""

    def __init__(self, desk: AppContext) -> None:
        super().__init__()
        self._desk = desk
        self._vault = controls.button("", self._change_vault)
        self._show_vault()
        desk.vault.changed.connect(self._show_vault)
        looks = {
            "system": self.tr("As the system has it"), "light": self.tr("Light"),
            "dark": self.tr("Dark"), "contrast": self.tr("High contrast"),
        }  # fmt: skip
        self._look = _choice({key: looks[key] for key in look.CHOICES}, desk.look.choice)
        languages = {SYSTEM: self.tr("As the system has it"), **NAMES}
        self._language = _choice(languages, desk.language.choice)
        sizes = {"": self.tr("As the system has it"),
                 **{size: f"{float(size):.0%}" for size in SIZES}}  # fmt: skip
        self._size = _choice(sizes, desk.remembered.text(SIZE))
        intakes = {"": self.tr("Ask each time"), WATCH: self.tr("Watch where they are"),
                   COPY: self.tr("Keep a copy")}  # fmt: skip
        self._intake = _choice(intakes, desk.remembered.text(CHOICE))
        self._tray = controls.Check()
        self._tray.setChecked(desk.remembered.flag("tray"))
        self._login = controls.Check()
        self._login.setChecked(autostart.is_on())
        self._login.setEnabled(autostart.is_possible())

    def rows(self) -> list[tuple[str, str, QWidget]]:
        """Name, help and widget of each."""
        return [
            (self.tr("Look"), self.tr("Light or dark, or with the strongest contrast."),
             self._look),
            (self.tr("Size"), self.tr("Of everything; takes effect at the next start."),
             self._size),
            (self.tr("Language"), self.tr("The language of the windows, not of answers."),
             self._language),
            (self.tr("Files you drop"), self.tr("What happens with files; folders are watched."),
             self._intake),
            (self.tr("Stay in the tray"), self.tr("Closing the window leaves Alcove running."),
             self._tray),
            (self.tr("Start at login"), self.tr("Begin to watch when you log in."), self._login),
            (self.tr("Encryption"),
             self.tr("Of what is kept of documents and chats, with a passphrase."), self._vault),
        ]  # fmt: skip

    def _show_vault(self) -> None:
        encrypted = self._desk.vault.encrypted
        self._vault.setText(self.tr("Change…") if encrypted else self.tr("Encrypt…"))

    def _change_vault(self) -> None:
        vault_dialog.for_status(self._desk.vault, self._vault.window()).open()

    def apply(self) -> None:
        """Make it so, and remember it."""
        remembered = self._desk.remembered
        remembered.keep(CHOICE, str(self._intake.currentData()))
        remembered.keep(SIZE, str(self._size.currentData()))
        remembered.keep("tray", self._tray.isChecked())
        if self._login.isChecked() != autostart.is_on():
            autostart.turn(self._login.isChecked())
        remembered.keep("look", str(self._look.currentData()))
        self._desk.look.choose(str(self._look.currentData()))
        remembered.keep("language", str(self._language.currentData()))
        self._desk.language.choose(str(self._language.currentData()))


def beginning() -> str:
    """Where a person begins to look for documents."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _choice(texts: dict[str, str], chosen: str) -> QComboBox:
    box = controls.Choice()
    for key, text in texts.items():
        box.addItem(text, key)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box

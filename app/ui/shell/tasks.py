"""Actions that need a dialog: adding files, exporting, changing settings."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from app.core.domain.answers import Chat, Message
from app.core.domain.errors import AppError, SaveTitle
from app.core.settings.settings import MachineSettings, Settings
from app.ui.asking import saving
from app.ui.asking.saving import Place
from app.ui.chat import export
from app.ui.chat.rules_dialog import RulesDialog
from app.ui.documents.scope_chooser import ScopeChooser
from app.ui.foundation import autostart, reveal
from app.ui.foundation.calls import Requests
from app.ui.foundation.language import NAMES, SYSTEM
from app.ui.foundation.turns import turns_of
from app.ui.foundation.ui_state import SIZE
from app.ui.library.imports import CHOICE, COPY, WATCH, DropImports
from app.ui.settings import vault_dialog
from app.ui.settings.settings_dialog import OwnRow, SettingsDialog
from app.ui.shell.app_context import AppContext
from app.ui.theme import look
from app.ui.widgets import controls

SIZES = ("1", "1.25", "1.5", "1.75", "2")


class Tasks(QObject):
    """Shows the dialogs and carries out what the user chose."""

    failed = Signal(object, object)
    """An AppError, and a callable that tries again."""
    said = Signal(str, str, object)
    """A message, the text of a button, and its callable."""

    def __init__(self, context: AppContext, drop_imports: DropImports, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._settings = Requests(context.calls)
        self._drop_imports = drop_imports
        self._window = window

    def add_folder(self) -> None:
        """Let the user choose a folder for the library."""
        title = self.tr("Add a folder")
        if path := QFileDialog.getExistingDirectory(self._window, title, reveal.start_folder()):
            self._drop_imports.take([path])

    def add_files(self) -> None:
        """Let the user choose files for the library."""
        title = self.tr("Add files")
        paths, _ = QFileDialog.getOpenFileNames(self._window, title, reveal.start_folder())
        if paths:
            self._drop_imports.take(paths)

    def choose_scope(self, kind: str, use: Callable[[str], object]) -> None:
        """Let the user choose a folder or file of the library to ask about."""
        chooser = ScopeChooser(kind, self._context.calls, self._context.library, self._window)
        chooser.chosen.connect(use)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def export_current(self) -> None:
        """Export the open chat."""
        if chat := self._context.chats.find(self._context.conversation.chat_id):
            self.export(chat)

    def export(self, chat: Chat) -> None:
        """Let the user choose a file and format, and export a chat."""
        again = partial(self.export, chat)
        try:
            place = saving.choose("chat", export.file_name(chat.title), self._window)
        except AppError as error:
            self.failed.emit(error, again)
            return
        if place is not None:
            self._context.calls.ask(
                lambda facade: facade.chats.messages(chat.id),
                partial(self._write, place, chat),
                lambda error: self.failed.emit(error, again),
            )

    def _write(self, place: Place, chat: Chat, messages: list[Message]) -> None:
        try:
            made = export.content(place.ending, chat.title, turns_of(messages))
            place.write(made, SaveTitle.CHAT)
        except AppError as error:
            self.failed.emit(error, partial(self.export, chat))
            return
        show = partial(reveal.show_in_folder, place.path)
        self.said.emit(self.tr("Chat exported."), self.tr("Show in folder"), show)

    def change_rules(self) -> None:
        """Edit the rules of the open chat."""
        conversation = self._context.conversation
        dialog = RulesDialog(conversation.rules, self._window)
        dialog.saved.connect(conversation.set_rules)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def change_settings(self) -> None:
        """Fetch the settings from the engine and show the dialog."""
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
        own = OwnSettings(self._context)
        dialog = SettingsDialog(settings, own.rows(), self._window, embedders, machine)
        own.setParent(dialog)
        dialog.accepted.connect(own.apply)
        dialog.saved.connect(self._save_settings)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save_settings(self, settings: Settings | None) -> None:
        if settings is not None:
            self._context.library.do(lambda facade: facade.system.change_settings(settings))


class OwnSettings(QObject):
    """Settings of the desktop itself, which the engine does not have."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._vault = controls.button("", self._change_vault)
        self._show_vault()
        context.vault.changed.connect(self._show_vault)
        looks = {
            "system": self.tr("Same as system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        self._look = _choice({key: looks[key] for key in look.CHOICES}, context.look.choice)
        languages = {SYSTEM: self.tr("Same as system"), **NAMES}
        self._language = _choice(languages, context.language.choice)
        sizes = {"": self.tr("Same as system"), **{size: f"{float(size):.0%}" for size in SIZES}}
        self._size = _choice(sizes, context.ui_state.text(SIZE))
        choices = {
            "": self.tr("Ask each time"),
            WATCH: self.tr("Watch where they are"),
            COPY: self.tr("Keep a copy"),
        }
        self._dropped_files = _choice(choices, context.ui_state.text(CHOICE))
        self._tray = controls.Check()
        self._tray.setChecked(context.ui_state.flag("tray"))
        self._login = controls.Check()
        self._login.setChecked(autostart.is_on())
        self._login.setEnabled(autostart.is_possible())

    def rows(self) -> list[OwnRow]:
        """Group, English texts and widget of each setting."""
        texts = _own_texts()
        general, privacy = "general", "privacy"
        return [
            (general, texts["look"], self._look),
            (general, texts["size"], self._size),
            (general, texts["language"], self._language),
            (general, texts["dropped"], self._dropped_files),
            (general, texts["tray"], self._tray),
            (general, texts["login"], self._login),
            (privacy, texts["encryption"], self._vault),
        ]

    def _show_vault(self) -> None:
        encrypted = self._context.vault.encrypted
        self._vault.setText(self.tr("Change…") if encrypted else self.tr("Encrypt…"))

    def _change_vault(self) -> None:
        vault_dialog.for_status(self._context.vault, self._vault.window()).open()

    def apply(self) -> None:
        """Apply and save the settings."""
        ui_state = self._context.ui_state
        ui_state.set(CHOICE, str(self._dropped_files.currentData()))
        ui_state.set(SIZE, str(self._size.currentData()))
        ui_state.set("tray", self._tray.isChecked())
        if self._login.isChecked() != autostart.is_on():
            autostart.turn(self._login.isChecked())
        ui_state.set("look", str(self._look.currentData()))
        self._context.look.choose(str(self._look.currentData()))
        ui_state.set("language", str(self._language.currentData()))
        self._context.language.choose(str(self._language.currentData()))


def _own_texts() -> dict[str, tuple[str, ...]]:
    """Name, help, and other words to search by of each setting, which the dialog translates."""
    texts = {
        "look": (
            QT_TRANSLATE_NOOP("OwnSettings", "Theme"),
            QT_TRANSLATE_NOOP("OwnSettings", "Light, dark or high contrast."),
            QT_TRANSLATE_NOOP(
                "OwnSettings", "dark mode, night mode, light mode, colours, colors, appearance"
            ),
        ),
        "size": (
            QT_TRANSLATE_NOOP("OwnSettings", "Size of text and controls"),
            QT_TRANSLATE_NOOP(
                "OwnSettings",
                "Makes everything in the window larger or smaller. Takes effect after a restart.",
            ),
            QT_TRANSLATE_NOOP(
                "OwnSettings", "font size, text size, zoom, scale, bigger, letters, readable"
            ),
        ),
        "language": (
            QT_TRANSLATE_NOOP("OwnSettings", "Language"),
            QT_TRANSLATE_NOOP(
                "OwnSettings",
                "Language of the window. The language of answers is in the group Answers.",
            ),
            QT_TRANSLATE_NOOP(
                "OwnSettings",
                "interface language, translation, English, German, Spanish, Russian, Chinese",
            ),
        ),
        "dropped": (
            QT_TRANSLATE_NOOP("OwnSettings", "Dropped files"),
            QT_TRANSLATE_NOOP(
                "OwnSettings",
                "What happens to files that you drop on the window. Folders are always watched.",
            ),
            QT_TRANSLATE_NOOP("OwnSettings", "drag and drop, copy, paste, import, add files"),
        ),
        "tray": (
            QT_TRANSLATE_NOOP("OwnSettings", "Keep in the tray"),
            QT_TRANSLATE_NOOP(
                "OwnSettings",
                "Alcove keeps running when you close the window. Its icon brings it back.",
            ),
            QT_TRANSLATE_NOOP("OwnSettings", "background, minimise, minimize, close, quit"),
        ),
        "login": (
            QT_TRANSLATE_NOOP("OwnSettings", "Start at login"),
            QT_TRANSLATE_NOOP("OwnSettings", "Start Alcove and watch folders when you log in."),
            QT_TRANSLATE_NOOP("OwnSettings", "autostart, startup, boot, launch"),
        ),
        "encryption": (
            QT_TRANSLATE_NOOP("OwnSettings", "Encryption"),
            QT_TRANSLATE_NOOP(
                "OwnSettings",
                "Protects the index and your chats with a passphrase, which Alcove asks for at "
                "each start. Your own files are not changed.",
            ),
            QT_TRANSLATE_NOOP("OwnSettings", "password, passphrase, lock, protect, security"),
        ),
    }
    return {key: tuple(map(str, each)) for key, each in texts.items()}


def _choice(texts: dict[str, str], chosen: str) -> QComboBox:
    box = controls.Choice()
    for key, text in texts.items():
        box.addItem(text, key)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box

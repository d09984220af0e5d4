"""The commands of the desktop: the single source for menus, buttons, shortcuts, the finder and the
shortcut sheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.foundation.wording import translate
from app.ui.theme import icons


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its text, its icon, and its shortcut in ``QKeySequence`` notation."""

    key: str
    text: str
    icon: str
    keys: str = ""


def commands() -> list[Command]:
    """All commands, in the order of the shortcut sheet, in the current language."""
    return [
        Command("ask", translate("commands", "Ask a question"), "answer", "Ctrl+L"),
        Command("find", translate("commands", "Find anything"), "search", "Ctrl+K"),
        Command("new-chat", translate("commands", "New chat"), "new-chat", "Ctrl+N"),
        Command("add-folder", translate("commands", "Add a folder…"), "folder", "Ctrl+O"),
        Command("add-files", translate("commands", "Add files…"), "file", "Ctrl+Shift+O"),
        Command("stop", translate("commands", "Stop the answer"), "stop", "Esc"),
        Command("again", translate("commands", "Answer again"), "again", "Ctrl+R"),
        Command("rules", translate("commands", "Rules of this chat…"), "sliders"),
        Command("export", translate("commands", "Export this chat…"), "export", "Ctrl+S"),
        Command("panel", translate("commands", "Speed and machine"), "gauge", "Ctrl+."),
        Command("measurements", translate("commands", "Measurements"), "gauge", "Ctrl+Shift+M"),
        Command("side", translate("commands", "Fold or unfold the side column"), "side", "Ctrl+B"),
        Command(
            "problems", translate("commands", "Files that are not indexed"), "warning", "Ctrl+P"
        ),
        Command("models", translate("commands", "Models"), "cpu", "Ctrl+M"),
        Command("settings", translate("commands", "Settings…"), "settings", "Ctrl+,"),
        Command("pause", translate("commands", "Pause indexing"), "pause", "Ctrl+Shift+P"),
        Command("offline", translate("commands", "How the network is denied"), "shield"),
        Command("api", translate("commands", "Local API"), "key"),
        Command("welcome", translate("commands", "First steps"), "idea"),
        Command("evaluation", translate("commands", "Test my documents"), "test"),
        Command("help", translate("commands", "Help"), "question", "F1"),
        Command("shortcuts", translate("commands", "Keyboard shortcuts"), "keyboard", "Ctrl+/"),
        Command("compare", translate("commands", "Compare models"), "gauge"),
        Command("quit", translate("commands", "Quit Alcove"), "power", "Ctrl+Q"),
    ]


class Actions:
    """The commands as ``QAction`` objects of a window."""

    def __init__(self, window: QWidget) -> None:
        self.commands = commands()
        self._actions: dict[str, QAction] = {}
        for command in self.commands:
            action = QAction(icons.icon(command.icon), command.text, window)
            action.setShortcut(QKeySequence(command.keys))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            window.addAction(action)
            self._actions[command.key] = action
            if command.keys:
                action.setToolTip(f"{command.text.rstrip('…')} ({self.keys(command.key)})")

    def __getitem__(self, key: str) -> QAction:
        return self._actions[key]

    def keys(self, key: str) -> str:
        """The shortcut of a command in the notation of this system."""
        return self._actions[key].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def connect(self, key: str, run: Callable[[], object]) -> None:
        """Run a function when the command is triggered."""
        self._actions[key].triggered.connect(lambda: run())

"""The commands of the desktop: the single source for menus, buttons, shortcuts, the finder, the
shortcut sheet and the pages of the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.foundation.wording import translate
from app.ui.theme import icons


class Place(Enum):
    """A part of the window that offers commands, each in the order of ``commands``."""

    ADD = "the menu below the plus sign"
    FOOT = "the foot of the left column"
    RAIL = "the left column folded to icons"


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its text, its icon, and its shortcut in ``QKeySequence`` notation.

    A command that opens a page names its class, as in ``package.module:Class`` below ``app.ui``.
    The finder offers every command; ``places`` are those that offer it besides.
    """

    key: str
    text: str
    icon: str
    keys: str = ""
    places: tuple[Place, ...] = ()
    page: str = ""


def commands() -> list[Command]:
    """All commands, in the order of the shortcut sheet, in the current language."""
    add, foot, rail = Place.ADD, Place.FOOT, Place.RAIL
    return [
        Command("ask", translate("commands", "Ask a question"), "answer", "Ctrl+L"),
        Command("find", translate("commands", "Find anything"), "search", "Ctrl+K", (rail,)),
        Command("new-chat", translate("commands", "New chat"), "new-chat", "Ctrl+N", (rail,)),
        Command(
            "add-folder", translate("commands", "Add a folder…"), "folder", "Ctrl+O", (add, rail)
        ),
        Command("add-files", translate("commands", "Add files…"), "import", "Ctrl+Shift+O", (add,)),
        Command(
            "find-in", translate("commands", "Find in the document shown"), "find-in", "Ctrl+F"
        ),
        Command("stop", translate("commands", "Stop the answer"), "stop", "Esc"),
        Command("again", translate("commands", "Answer again"), "again", "Ctrl+R"),
        Command("rules", translate("commands", "Rules of this chat…"), "sliders"),
        Command("export", translate("commands", "Export this chat…"), "export", "Ctrl+S"),
        Command("side", translate("commands", "Fold or unfold the side column"), "side", "Ctrl+B"),
        Command(
            "problems",
            translate("commands", "Files that are not searchable"),
            "warning",
            "Ctrl+P",
            (rail,),
            "library.problems_page:ProblemsPage",
        ),
        Command(
            "documents",
            translate("commands", "Documents"),
            "file",
            "Ctrl+D",
            (foot, rail),
            "documents.documents_page:DocumentsPage",
        ),
        Command(
            "tables",
            translate("commands", "Tables"),
            "table",
            "Ctrl+T",
            (foot, rail),
            "tables.tables_page:TablesPage",
        ),
        Command(
            "models",
            translate("commands", "Models"),
            "cpu",
            "Ctrl+M",
            (add, foot, rail),
            "models.models_page:ModelsPage",
        ),
        Command(
            "panel",
            translate("commands", "Speed"),
            "gauge",
            "Ctrl+.",
            (foot, rail),
        ),
        Command(
            "measurements",
            translate("commands", "Measurements"),
            "chart",
            "Ctrl+Shift+M",
            page="metrics.measurements_page:MeasurementsPage",
        ),
        Command(
            "evaluation",
            translate("commands", "Tests"),
            "test",
            places=(foot, rail),
            page="evaluation.evaluation_page:EvaluationPage",
        ),
        Command("settings", translate("commands", "Settings…"), "settings", "Ctrl+,", (foot, rail)),
        Command("pause", translate("commands", "Pause indexing"), "pause", "Ctrl+Shift+P"),
        Command(
            "offline",
            translate("commands", "Network access"),
            "shield",
            page="settings.offline_page:OfflinePage",
        ),
        Command("api", translate("commands", "Local API"), "key", page="settings.api_page:ApiPage"),
        Command(
            "welcome",
            translate("commands", "First steps"),
            "idea",
            page="shell.first_steps:FirstSteps",
        ),
        Command(
            "help",
            translate("commands", "Help"),
            "question",
            "F1",
            (foot, rail),
            "help.help_page:HelpPage",
        ),
        Command("shortcuts", translate("commands", "Keyboard shortcuts"), "keyboard", "Ctrl+/"),
        Command(
            "compare",
            translate("commands", "Compare models"),
            "scales",
            page="models.compare_page:ComparePage",
        ),
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

    def at(self, place: Place) -> list[QAction]:
        """Those that a part of the window offers."""
        return [self[command.key] for command in self.commands if place in command.places]

    def name(self, action: QAction) -> str:
        """The name of what an action opens."""
        return action.text().rstrip("… ")

    def keys(self, key: str) -> str:
        """The shortcut of a command in the notation of this system."""
        return self._actions[key].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def connect(self, key: str, run: Callable[[], object]) -> None:
        """Run a function when the command is triggered."""
        self._actions[key].triggered.connect(lambda: run())

"""Open every page and dialog on a screen, and print what does not fit:
``python -m tests.ui.screen_views SCREEN SCALE LANGUAGE... [--pictures FOLDER] [--size WxH]``.

SCREEN is ``WIDTHxHEIGHT`` in physical pixels, SCALE what they are divided by. The window fills the
screen, or has the given size. Prints a JSON object of faults by language and view.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.core.answering.citations import NOT_FOUND
from app.core.domain.events import FileStarted, Progress
from app.core.domain.search import Scope
from app.ui.asking import opening_warning
from app.ui.documents.scope_chooser import ScopeChooser
from app.ui.foundation import pyside_refcount
from app.ui.foundation.engine_process import EngineProcess
from app.ui.foundation.ui_state import UiState
from app.ui.library.imports import DropQuestion
from app.ui.settings import vault_dialog
from app.ui.shell.desktop import Desktop
from app.ui.shell.window import Window
from app.ui.theme.look import Look
from tests.ui.demo_facade import DemoFacade
from tests.ui.screen_faults import faults, is_on_screen

LEAST_CONVERSATION = 420
"""Pixels in which a conversation can be read."""
PATIENCE_MS = 60_000


class Views:
    """Opens one view after another, each in the state in which a person would see it."""

    def __init__(self, desktop: Desktop, facade: DemoFacade) -> None:
        self.desktop = desktop
        self.facade = facade
        self.context = desktop.context
        self.answer = facade.answer

    def all(self) -> Iterator[tuple[str, QWidget]]:
        """The name of each view and its window, which is open until the next is asked for."""
        yield from self._conversation()
        yield from self._pages()
        yield from self._dialogs()

    @property
    def main_view(self):
        return self.desktop.main_view

    def settle(self) -> None:
        """Wait until what was asked of the engine is shown."""
        for _ in range(2):
            done: list[None] = []
            self.desktop.calls.ask(lambda facade: None, done.append)
            until(lambda done=done: bool(done))
        for _ in range(4):
            QApplication.processEvents()

    def _conversation(self) -> Iterator[tuple[str, QWidget]]:
        window, main_view = self.desktop.window, self.main_view
        main_view.new_chat()
        self.settle()
        yield "empty", window
        self._ask(self.answer)
        yield "conversation", window
        main_view.show_source(self.context.conversation.turns[-1], 1)
        self.settle()
        yield "source", window
        main_view.show_source(self.context.conversation.turns[-1], 2)
        self.settle()
        yield "source of a text", window
        main_view.fold(False)
        self.settle()
        yield "source beside the side column", window
        main_view.right.hide()
        self._ask(replace(self.answer, answer=NOT_FOUND, abstained=True, citations=()))
        yield "refusal", window
        main_view.commands["panel"].trigger()
        self.settle()
        yield "panel", window
        main_view.commands["panel"].trigger()
        main_view.fold(False)
        self.settle()
        yield "side column", window
        self.facade.tell(
            FileStarted("/home/ana/Documents/a-rather-long-name-of-a-document.pdf", 3, 40),
            Progress(3, 900, 20, 41.5, "/home/ana/Documents/a-rather-long-name-of-a-document.pdf"),
        )
        until(lambda: self.context.library.indexing.active)
        self.settle()
        yield "indexing", window
        main_view.commands["find"].trigger()
        main_view.finder.field.setText("lease")
        self.settle()
        yield "finder", window
        main_view.finder.hide()

    def _pages(self) -> Iterator[tuple[str, QWidget]]:
        for command in self.main_view.commands.commands:
            if command.page:
                self.main_view.pages.open(command.key)
                self.settle()
                yield command.key, self.desktop.window
        self.main_view.pages.close_page()

    def _dialogs(self) -> Iterator[tuple[str, QWidget]]:
        window = self.desktop.window
        keys: list[tuple[str, Callable[[], object]]] = [
            (key, self.main_view.commands[key].trigger)
            for key in ("settings", "rules", "shortcuts")
        ]
        made = {
            "dropped files": partial(DropQuestion, 3, window),
            **{
                f"choose {kind}": partial(
                    ScopeChooser, kind, self.context.calls, self.context.library, window
                )
                for kind in ("folder", "file")
            },
            "unlock": partial(vault_dialog.unlocking, self.context.vault, window),
            "encrypt": partial(vault_dialog.encrypting, self.context.vault, window),
            "encrypted": partial(vault_dialog.managing, self.context.vault, window),
        }
        keys += [(name, lambda make=make: make().open()) for name, make in made.items()]
        warning = opening_warning.asked("/home/ana/invoice.exe")
        keys.append(("opening", warning.open))
        for name, show in keys:
            show()
            until(lambda: bool(shown_dialogs()), name)
            self.settle()
            for dialog in shown_dialogs():
                yield name, dialog
                yield from self._parts(name, dialog)
                dialog.close()
                dialog.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _parts(self, name: str, dialog: QWidget) -> Iterator[tuple[str, QWidget]]:
        """The groups of the settings, one after the other."""
        groups = getattr(dialog, "groups", None)
        for number in range(groups.rows.rowCount() if groups else 0):
            groups.setCurrentIndex(groups.rows.index(number))
            self.settle()
            yield f"{name} {number}", dialog

    def _ask(self, answer) -> None:
        self.facade.answer = answer
        conversation = self.context.conversation
        conversation.ask("What is the notice period of the lease of Coopers Wharf?", Scope())
        until(lambda: not conversation.running)
        self.settle()


def shown_dialogs() -> list[QWidget]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]


def until(condition: Callable[[], bool], what: str = "") -> None:
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not condition():
        assert not deadline.hasExpired(), f"it did not come about in time: {what}"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def examine(desktop: Desktop, window: QWidget) -> list[str]:
    """What does not fit in a view."""
    found = faults(window)
    if not is_on_screen(window):
        size, screen = window.size(), window.screen().availableGeometry()
        found.append(
            f"the window of {size.width()}x{size.height()} is larger than the screen of "
            f"{screen.width()}x{screen.height()}"
        )
    page = desktop.main_view.page
    if window is desktop.window and page.isVisible() and page.width() < LEAST_CONVERSATION:
        found.append(f"the conversation has {page.width()} pixels")
    return found


@contextmanager
def shown(home: str, facade: DemoFacade) -> Iterator[Desktop]:
    """The desktop over a facade."""
    application = QApplication.instance() or QApplication([])
    ui_state = UiState(home)
    ui_state.set("welcomed", True)
    window = Window(ui_state)
    engine = EngineProcess(home, lambda: facade, ["none"], application)
    desktop = Desktop(application, window, ui_state, Look(application, parent=window), engine)
    window.show()
    desktop.start()
    until(lambda: desktop.context.library.known and bool(desktop.context.chats.shown))
    try:
        yield desktop
    finally:
        desktop.close()


def run(arguments: argparse.Namespace, home: str) -> dict[str, list[str]]:
    """Open all views in all languages; return the faults by language and view."""
    found: dict[str, list[str]] = {}
    facade = DemoFacade()
    with shown(home, facade) as desktop:
        screen = desktop.window.screen().availableGeometry()
        width, height = arguments.size or (screen.width(), screen.height())
        desktop.window.setGeometry(0, 0, width, height)
        desktop.context.look.choose(arguments.look)
        for language in arguments.languages:
            desktop.context.language.choose(language)
            views = Views(desktop, facade)
            for name, window in views.all():
                if wrong := examine(desktop, window):
                    found[f"{language} {name}"] = wrong
                if arguments.pictures and (not arguments.only or name in arguments.only):
                    file = f"{name}-{arguments.look}-{language}.png".replace(" ", "_")
                    window.grab().save(str(Path(arguments.pictures) / file))
            facade.answer = views.answer
    return found


def use_screen(width: int, height: int, scale: float, folder: str) -> None:
    """Let Qt start with a screen of these physical pixels; before the application is made."""
    screen = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file = Path(folder) / "screens.json"
    file.write_text(json.dumps({"screens": [screen]}), "utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"
    os.environ["QT_SCALE_FACTOR"] = str(scale)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("screen", type=_size)
    parser.add_argument("scale", type=float)
    parser.add_argument("languages", nargs="+")
    parser.add_argument("--size", type=_size)
    parser.add_argument("--look", default="light")
    parser.add_argument("--pictures")
    parser.add_argument("--only", nargs="*")
    arguments = parser.parse_args()
    pyside_refcount.keep_alive()
    with TemporaryDirectory() as folder:
        use_screen(*arguments.screen, arguments.scale, folder)
        started = time.monotonic()
        found = run(arguments, folder)
    print(json.dumps(found, indent=1, ensure_ascii=False))
    print(f"{time.monotonic() - started:.0f} s", file=sys.stderr)


if __name__ == "__main__":
    main()

"""Runs the desktop through its main use and prints the result: ``desktop_tour HOME FOLDER``.

It starts as for a user: the engine is a child process, and the window is real.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from app import ui
from app.core.evaluation.evaluation import Plan, Run
from app.ui.shell.desktop import Desktop

TICK_MS = 50
QUESTION = "What temperature range is allowed in the vaccine fridge?"


class Tour(QObject):
    """Starts each step when the condition of the previous one holds."""

    def __init__(self, desktop: Desktop, folder: str) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._steps = self._walk(folder)
        self._until = next(self._steps)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        if self._until():
            following = next(self._steps, None)
            if following is None:
                self._timer.stop()
                QCoreApplication.quit()
            else:
                self._until = following

    def _walk(self, folder: str) -> Iterator[Callable[[], object]]:
        context, main_view = self._desktop.context, self._desktop.main_view
        library, conversation = context.library, context.conversation
        yield lambda: library.known
        main_view.drop_imports.take([folder])
        yield lambda: library.status and library.status.files.get("indexed", 0) == 2
        main_view.ask(QUESTION)
        yield lambda: conversation.turns and not conversation.running
        runs: list[Run] = []
        plan = Plan(count=2, settings={"answer_tokens": "8"})
        context.calls.ask(lambda facade: facade.evaluation.evaluate(plan), runs.append)
        yield lambda: runs
        turn = conversation.turns[-1]
        told = {
            "phase": turn.phase,
            "answer": turn.text,
            "cited": [citation.text for citation in turn.citations],
            "evaluated": [outcome.answer for outcome in runs[0].outcomes],
        }
        print(json.dumps(told), flush=True)


def main(home: str, folder: str) -> int:
    """Run the tour; returns the exit code of the desktop."""
    start = Desktop.start

    def started(desktop: Desktop) -> None:
        start(desktop)
        Tour(desktop, folder)

    Desktop.start = started  # type: ignore[method-assign] - the desktop is made where none can reach
    return ui.main(home)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

"""Benchmark of the desktop: first paint beside a bare window, memory growth over many answers,
and responsiveness under load.

``python -m app.ui.bench.benchmark`` prints one JSON object; ``alcove bench desktop`` runs it.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.ui import has_display
from app.ui.foundation import pyside_refcount

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.ui.foundation.engine_process import Connect
    from app.ui.foundation.turns import Turn
    from app.ui.shell.desktop import Desktop

FILES = 500
"""Files that are indexed while the delays are measured."""
LISTED = 100_000
"""Files of the library, all of which the page of documents lists meanwhile."""
IN_A_FOLDER = 1000
PAIRS = 7
"""Alternating starts of each kind, so that both run under the same conditions."""
ANSWERS, TOKENS = 100, 500
"""Answers that are streamed one after the other, and tokens of each."""
BEAT_MS = 5
"""Interval of the timer whose delays are measured."""
SCROLL_BEATS, SORT_BEATS = 8, 600
"""Beats between two steps in the list of documents, and between two orders of it."""
LONGEST_SECONDS = 1800.0


def main(
    pairs: int = PAIRS,
    files: int = FILES,
    answers: int = ANSWERS,
    tokens: int = TOKENS,
    listed: int = LISTED,
) -> None:
    """Run all benchmarks, and print one JSON object."""
    pyside_refcount.keep_alive()
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(prefix="alcove-bench-") as home:
        # The small models answer and embed: the window is measured, and not how fast they are.
        os.environ["XDG_CACHE_HOME"] = os.path.join(home, "cache")
        measured = {
            **first_paint(home, pairs),
            **streaming(home, answers, tokens),
            **responsiveness(home, files, listed),
        }
    sys.stdout.write(json.dumps(measured) + "\n")


def first_paint(home: str, pairs: int = PAIRS) -> dict[str, float]:
    """Median milliseconds from process start to first paint, of a bare and of the real window."""
    bare, real = [], []
    for _ in range(pairs):
        bare.append(_started([sys.executable, "-m", "app.ui.bench.first_paint"]))
        real.append(_started([sys.executable, "-m", "app.ui.bench.first_paint", home]))
    return {
        "first_paint_ms": statistics.median(real),
        "first_paint_bare_ms": statistics.median(bare),
        "first_paint_ratio": statistics.median(real) / statistics.median(bare),
    }


def streaming(home: str, answers: int = ANSWERS, tokens: int = TOKENS) -> dict[str, float]:
    """Memory of the desktop after the first and after the last answer streamed into one chat.

    The first answer loads what every answer needs, so it is not counted as growth.
    """
    from app.ui.bench.scripted_facade import ScriptedFacade

    facade = ScriptedFacade(home, tokens)
    with _opened(home, lambda: facade) as (application, desktop):
        conversation = desktop.context.conversation
        memory: list[float] = []

        def ask_next(turn: Turn) -> None:
            memory.append(_memory_mb())
            if len(memory) < answers:
                conversation.ask("What is the notice period?")
            else:
                application.exit()

        conversation.changed.connect(facade.taken.set)
        conversation.answered.connect(ask_next)
        desktop.start()
        conversation.ask("What is the notice period?")
        application.exec()
    return {
        "streamed_answers": answers,
        "streamed_tokens": tokens,
        "memory_before_mb": memory[0],
        "memory_after_mb": memory[-1],
        "memory_growth": memory[-1] / memory[0] - 1,
    }


def responsiveness(home: str, files: int = FILES, listed: int = LISTED) -> dict[str, float]:
    """Gaps between timer events of the event loop while the real engine notices ``listed`` files,
    indexes ``files`` of them and answers, and the page of documents is scrolled and sorted."""
    from PySide6.QtCore import Qt, QTimer

    from app.core.metrics.stopwatch import percentile
    from app.ipc.client import Client
    from app.ui.documents.documents_page import DocumentsPage

    folder = _write_files(Path(home) / "documents", listed)
    data = os.path.join(home, "data")
    gaps: list[float] = []
    with _opened(data, lambda: Client(data)) as (application, desktop):
        library, conversation = desktop.context.library, desktop.context.conversation
        page = desktop.main_view.pages.open("documents")
        assert isinstance(page, DocumentsPage)
        bar, documents = page.grid.verticalScrollBar(), page.grid.documents
        last = begun = time.perf_counter()
        shown = 0

        def beat() -> None:
            nonlocal last, shown
            now = time.perf_counter()
            gaps.append((now - last) * 1000)
            last = now
            shown = max(shown, documents.rowCount())
            if len(gaps) % SCROLL_BEATS == 0:
                bar.setValue((bar.value() + bar.pageStep()) % max(1, bar.maximum()))
            if len(gaps) % SORT_BEATS == 0:
                descending = len(gaps) // SORT_BEATS % 2 > 0
                order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
                documents.sort(0, order)
            done = library.status.documents.searchable if library.status else 0
            if not conversation.running and 0 < done < files:
                conversation.ask("What does note 7 say about the boiler?")
            if (done >= files and shown >= listed) or now - begun > LONGEST_SECONDS:
                application.exit()

        desktop.start()
        library.do(lambda facade: facade.library.add_folder(str(folder)))
        timer = QTimer(interval=BEAT_MS)
        timer.timeout.connect(beat)
        timer.start()
        application.exec()
        timer.stop()
        answers = sum(turn.phase == "done" for turn in conversation.turns)
        memory = _memory_mb()
    return {
        "stall_max_ms": max(gaps),
        "stall_p99_ms": percentile(gaps, 0.99),
        "files": files,
        "listed": shown,
        "answers": answers,
        "seconds": time.perf_counter() - begun,
        "desktop_mb": memory,
    }


@contextmanager
def _opened(home: str, connect: Connect) -> Iterator[tuple[QApplication, Desktop]]:
    """Open a desktop over an engine, shown but not started, and close it at the end."""
    from PySide6.QtWidgets import QApplication

    from app.ui.foundation.engine_process import EngineProcess, command
    from app.ui.foundation.ui_state import UiState
    from app.ui.shell.desktop import Desktop
    from app.ui.shell.window import Window
    from app.ui.theme.look import Look

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    ui_state = UiState(home)
    ui_state.set("welcomed", True)
    window = Window(ui_state)
    engine = EngineProcess(home, connect, command(home), window)
    desktop = Desktop(application, window, ui_state, Look(application, parent=window), engine)
    window.show()
    yield application, desktop
    desktop.close()
    window.deleteLater()


def _write_files(folder: Path, count: int) -> Path:
    for number in range(count):
        below = folder / f"street-{number // IN_A_FOLDER:03}"
        if number % IN_A_FOLDER == 0:
            below.mkdir(parents=True)
        text = f"Note {number}. The boiler of house {number} was serviced and is in order."
        (below / f"note-{number:06}.txt").write_text(text, "utf-8")
    return folder


def _started(command: list[str]) -> float:
    begun = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        return (time.perf_counter() - begun) * 1000


def _memory_mb() -> float:
    import psutil

    return float(psutil.Process().memory_info().rss) / 1e6


if __name__ == "__main__":
    main()

"""Measures the desktop beside a bare window, what answers leave in its memory, and how steadily it
answers while work goes on.

``python -m app.ui.bench.benchmark`` prints one JSON object; ``alcove bench desktop`` starts it.
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

FILES = 2000
PAIRS = 7
"""Starts of each kind, in turn, so that both see the same machine."""
ANSWERS, TOKENS = 100, 500
"""Streamed one after the other to see what they leave in memory."""
BEAT_MS = 5
LONGEST_SECONDS = 1800.0


def main(
    pairs: int = PAIRS, files: int = FILES, answers: int = ANSWERS, tokens: int = TOKENS
) -> None:
    """Everything, as one JSON object on standard output."""
    pyside_refcount.keep_alive()
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(prefix="alcove-bench-") as home:
        measured = {
            **first_paint(home, pairs),
            **streaming(home, answers, tokens),
            **steadiness(home, files),
        }
    sys.stdout.write(json.dumps(measured) + "\n")


def first_paint(home: str, pairs: int = PAIRS) -> dict[str, float]:
    """Milliseconds from the start of a process to its first paint, bare and real, medians."""
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
    """Memory of the desktop before and after answers that are streamed into one chat.

    Before is after the first answer: what is loaded for any answer is loaded then.
    """
    from app.ui.bench.scripted_facade import ScriptedFacade

    reciter = ScriptedFacade(home, tokens)
    with _opened(home, lambda: reciter) as (application, desktop):
        conversation = desktop.context.conversation
        memory: list[float] = []

        def go_on(turn: Turn) -> None:
            memory.append(_resident())
            if len(memory) < answers:
                conversation.ask("What is the notice period?")
            else:
                application.exit()

        conversation.changed.connect(reciter.taken.set)
        conversation.answered.connect(go_on)
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


def steadiness(home: str, files: int = FILES) -> dict[str, float]:
    """Gaps between beats of the event loop while the real engine indexes and answers."""
    from PySide6.QtCore import QTimer

    from app.core.metrics.stopwatch import percentile
    from app.ipc.client import Client

    folder = _write_files(Path(home) / "documents", files)
    data = os.path.join(home, "data")
    gaps: list[float] = []
    with _opened(data, lambda: Client(data)) as (application, desktop):
        library, conversation = desktop.context.library, desktop.context.conversation
        last = begun = time.perf_counter()

        def beat() -> None:
            nonlocal last
            now = time.perf_counter()
            gaps.append((now - last) * 1000)
            last = now
            done = library.status.files.get("indexed", 0) if library.status else 0
            if not conversation.running and 0 < done < files:
                conversation.ask("What does note 7 say about the boiler?")
            if done >= files or now - begun > LONGEST_SECONDS:
                application.exit()

        desktop.start()
        library.do(lambda facade: facade.library.add_folder(str(folder)))
        timer = QTimer(interval=BEAT_MS)
        timer.timeout.connect(beat)
        timer.start()
        application.exec()
        timer.stop()
        answers = sum(turn.phase == "done" for turn in conversation.turns)
        memory = _resident()
    return {
        "stall_max_ms": max(gaps),
        "stall_p99_ms": percentile(gaps, 0.99),
        "files": files,
        "answers": answers,
        "seconds": time.perf_counter() - begun,
        "desktop_mb": memory,
    }


@contextmanager
def _opened(home: str, connect: Connect) -> Iterator[tuple[QApplication, Desktop]]:
    """A desktop over an engine, on the screen but not started; closed at the end."""
    from PySide6.QtWidgets import QApplication

    from app.ui.foundation.engine_process import EngineProcess, command
    from app.ui.foundation.ui_state import UiState
    from app.ui.shell.desktop import Desktop
    from app.ui.shell.window import Window
    from app.ui.theme.look import Look

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    remembered = UiState(home)
    remembered.set("welcomed", True)
    window = Window(remembered)
    engine = EngineProcess(home, connect, command(home), window)
    desktop = Desktop(application, window, remembered, Look(application, parent=window), engine)
    window.show()
    yield application, desktop
    desktop.close()
    window.deleteLater()


def _write_files(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        text = f"Note {number}. The boiler of house {number} was serviced and is in order."
        (folder / f"note-{number:04}.txt").write_text(text, "utf-8")
    return folder


def _started(command: list[str]) -> float:
    begun = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        return (time.perf_counter() - begun) * 1000


def _resident() -> float:
    import psutil

    return float(psutil.Process().memory_info().rss) / 1e6


if __name__ == "__main__":
    main()

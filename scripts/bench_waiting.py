"""Measures the time to first token during indexing, relative to an idle engine.

``.venv/bin/python scripts/bench_waiting.py``: a library of synthetic files in a folder of its own.
Questions alternate between an idle engine and one that is indexing; none is asked twice.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.adapters.system.lock_file import acquire
from app.bootstrap import assemble
from app.core.domain.answers import AskRequest
from app.core.domain.errors import Cancelled
from app.core.domain.events import Event, FileDone
from app.core.facade import UnlockedFacade
from app.services.metrics.latency_benchmark import A_QUESTION, SyntheticText

ASKS_THE_MODEL = "[answers]\nwrong_refusals = 0\nanswer_tokens = 16\n"
"""Synthetic questions have no answer; otherwise nearly all would be refused without the model."""
FIRST_FILES, A_FILE = 20, 600
"""Files before the first question, and words of a file."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--pairs", type=int, default=5)
    arguments = parser.parse_args()
    text_source = SyntheticText()
    with tempfile.TemporaryDirectory(prefix="alcove-bench-") as folder:
        documents, home = Path(folder) / "documents", Path(folder) / "home"
        write(documents, text_source, 0, FIRST_FILES)
        home.mkdir()
        (home / "settings.toml").write_text(ASKS_THE_MODEL, encoding="utf-8")
        with acquire(str(home)):
            facade = assemble(str(home))
            try:
                facade.library.index([str(documents)])
                write(documents, text_source, FIRST_FILES, arguments.files)
                measure(facade, text_source, arguments.pairs)
            finally:
                facade.close()


def write(folder: Path, text_source: SyntheticText, start: int, end: int) -> None:
    folder.mkdir(exist_ok=True)
    for number in range(start, end):
        (folder / f"{number}.txt").write_text(text_source.text(A_FILE), encoding="utf-8")


def measure(facade: UnlockedFacade, text_source: SyntheticText, pairs: int) -> None:
    ask(facade, text_source)  # loads what loads at first use
    ratios, files = [], 0
    for pair in range(pairs):
        idle = ask(facade, text_source)
        busy, done = ask_while_indexing(facade, text_source)
        files += done
        ratios.append(busy / idle)
        print(
            f"{pair + 1}: idle {idle:.0f} ms, while indexing {busy:.0f} ms: {ratios[-1]:.2f}",
            flush=True,
        )
    spread = f"{median(ratios):.2f}, {min(ratios):.2f} to {max(ratios):.2f}"
    print(f"first token while indexing, relative to idle: median {spread}")
    print(f"files indexed meanwhile: {files}")


def ask(facade: UnlockedFacade, text_source: SyntheticText) -> float:
    """Milliseconds to the first token of a new question that the model answers."""
    while True:
        request = AskRequest(text_source.text(A_QUESTION), passages=1, search_only=True)
        answer = facade.answers.ask(request)
        if answer.tokens.generated:
            return answer.stages["ttft_ms"]


def ask_while_indexing(facade: UnlockedFacade, text_source: SyntheticText) -> tuple[float, int]:
    """The same during an indexing run, which is then stopped; also the number of files it
    indexed."""
    going, stop, done = threading.Event(), threading.Event(), []

    def listen(event: Event) -> None:
        if isinstance(event, FileDone):
            done.append(event.path)
            going.set()

    def index() -> None:
        try:
            facade.library.index(listen=listen, cancel=stop)
        except Cancelled:
            pass  # it was asked to
        finally:
            going.set()

    worker = threading.Thread(target=index)
    worker.start()
    going.wait()
    spent = ask(facade, text_source)
    stop.set()
    worker.join()
    return spent, len(done)


if __name__ == "__main__":
    main()

"""Fuzzes extraction and preview: ``.venv/bin/python scripts/fuzz_documents.py``.

Seeds are the hostile corpus, the sample library and, with ``--seeds``, a folder of your own. The
same ``--seed`` makes the same documents. A run fails on an error in this process that is not a
``DocumentError``, a document beyond the time limit, an unexpected file, or more memory in this
process than a few documents at a time can need. Crashed extractor processes are counted only:
isolating crashes is their purpose.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.adapters.extraction.pool import ExtractionPool  # noqa: E402 - found only now
from app.core.domain.errors import DocumentError  # noqa: E402
from app.core.security.offline_proof import Violation  # noqa: E402
from app.ui.foundation import pyside_refcount  # noqa: E402
from tests.hostile.corpus import cases  # noqa: E402
from tests.hostile.mutation import mutated  # noqa: E402

SECONDS = 10.0
SLACK_SECONDS = 30.0
"""Seconds to restart an extractor process on a busy machine."""
LARGEST = 1 << 20
"""Bytes of a seed."""
BATCH = 200
MOST_MEMORY_MB = 1024
"""Memory limit of this process in MB; previews that leak would add up to more."""


@dataclass
class Tally:
    """Outcomes of the documents; ``faults`` are those that must not happen."""

    outcomes: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0
    faults: list[str] = field(default_factory=list)


def peak_memory() -> float:
    """The most memory that this process has had, in MB. ``ru_maxrss`` is not asked where it can be
    helped: at first it is that of the process that started this one."""
    status = Path("/proc/self/status")
    if status.exists():
        lines = dict(line.split(":", 1) for line in status.read_text().splitlines())
        return int(lines["VmHWM"].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seeds", type=Path)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    wanted = parser.parse_args(arguments)
    tally = run(seeds(wanted.seeds), wanted.count, wanted.seed, wanted.workers)
    memory = peak_memory()
    if memory > MOST_MEMORY_MB:
        tally.faults.append(f"memory: {memory:.0f} MB")
    print(f"slowest {tally.slowest:.1f} s, memory of this process at most {memory:.0f} MB")
    for outcome, count in tally.outcomes.most_common():
        print(f"{count:7,} {outcome}")
    print(*tally.faults[:20], f"{len(tally.faults)} faults", sep="\n")
    return 1 if tally.faults else 0


def seeds(folder: Path | None) -> list[tuple[str, bytes]]:
    """Endings and contents."""
    found = [(Path(case.name).suffix, case.content) for case in cases()]
    for place in filter(None, [ROOT / "assets" / "sample-library", folder]):
        found += [(path.suffix, path.read_bytes()) for path in place.rglob("*") if path.is_file()]
    return [(ending, content) for ending, content in found if len(content) <= LARGEST]


def run(given: list[tuple[str, bytes]], count: int, seed: int, workers: int) -> Tally:
    pyside_refcount.keep_alive()  # as the desktop does
    chance = random.Random(seed)
    tally = Tally()
    attempts: list[Violation] = []
    with tempfile.TemporaryDirectory(prefix="alcove-fuzz-") as folder:
        pool = ExtractionPool(workers, 1024, SECONDS, 32, note=attempts.append)
        with ThreadPoolExecutor(workers) as threads:
            for begun in range(0, count, BATCH):
                paths = list(documents(given, Path(folder), chance, min(BATCH, count - begun)))
                for path, text in zip(
                    paths, threads.map(lambda p: read(pool, p, tally), paths), strict=True
                ):
                    preview(path, text, tally)
                left = set(Path(folder).iterdir()) - set(paths)
                tally.faults += [f"written: {path}" for path in left]
                for path in paths:
                    path.unlink()
                print(f"{begun + len(paths):,} of {count:,}", file=sys.stderr, flush=True)
        pool.close()
    tally.faults += [f"network: {refusal.target}" for refusal in attempts]
    return tally


def documents(
    given: list[tuple[str, bytes]], folder: Path, chance: random.Random, count: int
) -> Iterator[Path]:
    for number in range(count):
        ending, content = chance.choice(given)
        path = folder / f"{number}{ending}"
        path.write_bytes(mutated(content, chance.choice(given)[1], chance))
        yield path


def read(pool: ExtractionPool, path: Path, tally: Tally) -> str:
    begun, text = time.monotonic(), ""
    try:
        text = pool.extract(str(path)).text
        tally.outcomes["read"] += 1
    except DocumentError as error:
        tally.outcomes[error.code] += 1
    except Exception as error:  # any error is a finding
        tally.faults.append(f"{path.name}: {type(error).__name__}: {error}")
    spent = time.monotonic() - begun
    tally.slowest = max(tally.slowest, spent)
    if spent > SECONDS + SLACK_SECONDS:
        tally.faults.append(f"{path.name} took {spent:.1f} s")
    return text


def preview(path: Path, text: str, tally: Tally) -> None:
    """As the source panel shows it; a crash of Qt ends this process."""
    from PySide6.QtCore import QEvent, QSize
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtWidgets import QApplication

    from app.core.domain.documents import ExtractedDocument
    from app.ui.chat.turn.answer_text import AnswerText
    from app.ui.sources.text_page import TextPage

    _ = QApplication.instance() or QApplication([])
    if path.suffix == ".pdf" and text:  # others are never cited
        document = QPdfDocument()
        if document.load(str(path)) == QPdfDocument.Error.None_ and document.pageCount():
            document.render(0, QSize(200, 200))
        document.close()
    if text:
        page = TextPage()
        page.show_passage(ExtractedDocument(text, "txt"), [(0, min(50, len(text)))])
        answer = AnswerText()
        answer.show_answer(text[:2000])
        page.deleteLater()
        answer.deleteLater()
        # No event loop runs here, which would do this by itself.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
    tally.outcomes["previewed"] += bool(text)


if __name__ == "__main__":
    sys.exit(main())

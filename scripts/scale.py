"""What a library costs as it grows: memory, time and size a file, a run with nothing to do, recall.

    .venv/bin/python scripts/scale.py --files 20000 --steps 5

Writes files of one passage each, indexes them in steps with the bundled embedder, and prints a
line of a table after each. Recall is that of Chroma's index against looking at every vector.
``--quick`` loads the embedder, so that its memory counts, but draws vectors near one of a thousand
centres by chance: all but the rate is then as it would be. ``--idle SECONDS`` watches the files for
so long and tells the share of a core that this takes, a look at every file every ten minutes
included.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import sys
import tempfile
import threading
import time
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app import bootstrap
from app.bootstrap import library
from app.core.events import Event, Scanned
from app.core.models import Vector
from app.services.watching import LOOK_AGAIN

WORDS = 20_000
SETTLE = 5.0
"""Seconds after the first look until nothing is left to do."""
ASKED = 200
COLUMNS = (
    "files",
    "new a second",
    "peak",
    "library",
    "reconcile beside a walk",
    "recall@10",
    "idle",
)


def main() -> None:
    options = _options()
    with tempfile.TemporaryDirectory(prefix="alcove-scale-") as folder:
        base = Path(options.keep or folder)
        documents, home = base / "documents", base / "home"
        documents.mkdir(parents=True, exist_ok=True)
        print("|", " | ".join(COLUMNS), "|\n" + "|---" * len(COLUMNS) + "|", flush=True)
        for step in range(1, options.steps + 1):
            files = options.files * step // options.steps
            _write(documents, files)
            idle = options.idle if step == options.steps else 0.0
            print(_line(home, documents, files, options.quick, idle), flush=True)


def _line(home: Path, documents: Path, files: int, quick: bool, idle: float) -> str:
    """One run of an engine, in a process of its own so that its peak is its own."""
    reader, writer = os.pipe()
    if (child := os.fork()) == 0:
        if quick:
            library.SentenceTransformersEmbedder = DrawnVectors  # type: ignore[misc]
        os.write(writer, _measured(str(home), documents, files, idle).encode())
        os._exit(0)
    os.close(writer)
    with open(reader, encoding="utf-8") as answer:
        line = answer.read()
    os.waitpid(child, 0)
    return line


def _measured(home: str, documents: Path, files: int, idle: float) -> str:
    engine = bootstrap.assemble(home)
    begun = time.perf_counter()
    report = engine.index([str(documents)])
    rate = report.files.indexed / (time.perf_counter() - begun)
    ratios = []
    for _ in range(3):
        begun = time.perf_counter()
        engine.index()
        spent = time.perf_counter() - begun
        ratios.append(spent / _walk(documents))
    watching = f"{_idle(engine, idle):.2%}" if idle else ""
    recall = _recall(engine)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    engine.close()
    size = sum(path.stat().st_size for path in Path(home).rglob("*") if path.is_file()) / 1e6
    return (
        f"| {files:,} | {rate:.0f} | {peak:,.0f} MB | {size:,.0f} MB | {min(ratios):.1f} |"
        f" {recall:.3f} | {watching} |"
    )


def _idle(engine: Any, seconds: float) -> float:
    """Share of a core that watching takes while nothing changes."""
    begun = time.process_time()
    engine.index()
    look = time.process_time() - begun
    looked, done = threading.Event(), threading.Event()

    def listen(event: Event) -> None:
        if isinstance(event, Scanned):
            looked.set()

    watching = threading.Thread(target=engine.watch, args=(listen, done))
    watching.start()
    looked.wait()
    time.sleep(SETTLE)
    begun = time.process_time()
    time.sleep(seconds)
    spent = time.process_time() - begun
    done.set()
    watching.join()
    return spent / seconds + look / LOOK_AGAIN


class DrawnVectors(library.SentenceTransformersEmbedder):
    """The bundled embedder, which embeds one text and then draws vectors instead."""

    def embed(self, texts: Sequence[str]) -> list[Vector]:
        if not self.loaded:
            super().embed(texts[:1])
        return [self._drawn(text) for text in texts]

    def _drawn(self, text: str) -> Vector:
        import numpy

        centre = zlib.crc32(" ".join(sorted(text.split())[:1]).encode()) % 1000
        around = numpy.random.default_rng(centre).standard_normal(self.identity.dimension)
        noise = numpy.random.default_rng(zlib.crc32(text.encode()))
        row = around + 0.7 * noise.standard_normal(self.identity.dimension)
        return (row / numpy.linalg.norm(row)).astype("<f4").tobytes()


def _walk(folder: Path) -> float:
    """Seconds of a bare scandir with stat."""
    begun = time.perf_counter()
    pending = [str(folder)]
    while pending:
        with os.scandir(pending.pop()) as listing:
            for entry in listing:
                if entry.is_dir(follow_symlinks=False):
                    pending.append(entry.path)
                else:
                    entry.stat(follow_symlinks=False)
    return time.perf_counter() - begun


def _recall(engine: Any) -> float:
    """Share of the ten nearest vectors that the index finds, over some of its own vectors."""
    services = engine._services
    passages, stamp = services.passages, services.facts.embedder
    index = services.searcher._mirror.index
    vectors = passages.vectors(passages.hashes(stamp), stamp)
    found = 0
    for name in random.Random(1).sample(sorted(vectors), min(ASKED, len(vectors))):
        exact = {other for other, _ in index.rank(vectors[name], vectors, 10)}
        found += len(exact & {other for other, _ in index.nearest(vectors[name], 10)})
    return found / (10 * min(ASKED, len(vectors)))


def _write(folder: Path, files: int) -> None:
    chance = random.Random(files)
    have = sum(1 for _ in folder.rglob("*.txt"))
    for number in range(have, files):
        path = folder / f"{number // 500:04}" / f"{number:06}.txt"
        path.parent.mkdir(exist_ok=True)
        topic = chance.randrange(1000)
        words = (chance.choice((topic * 20 + chance.randrange(20), chance.randrange(WORDS)))
                 for _ in range(30))  # fmt: skip
        path.write_text(" ".join(_word(w) for w in words) + ".\n", "utf-8")


def _word(number: int) -> str:
    syllables = ("ba", "co", "di", "fu", "ga", "he", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu")
    word = ""
    for _ in range(4):
        number, at = divmod(number, len(syllables))
        word += syllables[at]
    return word


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--steps", type=int, default=4)
    parser.add_argument("--quick", action="store_true", help="draw vectors by chance")
    parser.add_argument("--idle", type=float, default=0.0, metavar="SECONDS")
    parser.add_argument("--keep", help="a folder to work in, which is kept")
    return parser.parse_args()


if __name__ == "__main__":
    main()

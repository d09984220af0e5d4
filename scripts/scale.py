"""Measures a growing library: memory, time, size, a run with nothing to do, searches and recall.

    .venv/bin/python scripts/scale.py --files 20000 --steps 5

Writes files of ``--passages`` passages each, indexes them in steps with the bundled embedder, and
prints a table row after each step. Recall compares Chroma's index with an exact search. Search
time is the median of ``QUESTIONS``, in the whole library, a quarter of it and one folder, relative
to the first step. ``--quick`` loads the embedder, so that its memory counts, but draws random
vectors near one of a thousand centres: only the indexing rate is then unrealistic. ``--idle
SECONDS`` watches the files for that long and prints the share of a core used, including a full walk
every ten minutes.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import random
import resource
import statistics
import sys
import tempfile
import threading
import time
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app import bootstrap
from app.bootstrap import library
from app.core.domain.events import Event, FolderWalked
from app.core.domain.passages import Vector
from app.core.domain.search import EVERYWHERE, Scope
from app.services.library.watch_loop import COMPARE_SECONDS

WORDS = 20_000
TOPICS = 1000
LENGTH = 30
FILLED = 2000
"""Files per folder, times ``QUARTERS``."""
SETTLE = 5.0
"""Seconds after the first walk until nothing is left to do."""
ASKED = 200
QUESTIONS = 20
TERMS = 8
STOPPING = 5
"""Number of the most frequent synthetic words, left out of questions like stop words."""
QUARTERS = 4
COLUMNS = (
    "passages",
    "new per second",
    "peak",
    "library",
    "reconcile relative to a walk",
    "one changed file relative to that",
    "recall@10",
    "search",
    "in a quarter",
    "in a folder",
    "idle",
)
Figures = dict[str, float]


def main() -> None:
    options = _options()
    with tempfile.TemporaryDirectory(prefix="alcove-scale-") as folder:
        base = Path(options.keep or folder)
        documents, home = base / "documents", base / "home"
        documents.mkdir(parents=True, exist_ok=True)
        print("|", " | ".join(COLUMNS), "|\n" + "|---" * len(COLUMNS) + "|", flush=True)
        first: Figures = {}
        for step in range(1, options.steps + 1):
            files = options.files * step // options.steps
            _write(documents, files, options.passages)
            idle = options.idle if step == options.steps else 0.0
            figures = _apart(home, documents, options.quick, idle)
            first = first or figures
            print(_line(figures, first), flush=True)


def _apart(home: Path, documents: Path, quick: bool, idle: float) -> Figures:
    """Run one step in a process of its own, so that its peak memory is measured alone."""
    reader, writer = os.pipe()
    if (child := os.fork()) == 0:
        if quick:
            library.SentenceTransformersEmbedder = DrawnVectors  # type: ignore[misc]
        os.write(writer, json.dumps(_measured(str(home), documents, idle)).encode())
        os._exit(0)
    os.close(writer)
    with open(reader, encoding="utf-8") as answer:
        told = answer.read()
    os.waitpid(child, 0)
    figures: Figures = json.loads(told)
    return figures


def _line(now: Figures, first: Figures) -> str:
    searches = (f"{now[name]:.3f} s, {now[name] / first[name]:.1f}x" for name in SEARCHES)
    cells = (
        f"{now['passages']:,.0f}",
        f"{now['rate']:.0f}",
        f"{now['peak']:,.0f} MB",
        f"{now['size']:,.0f} MB",
        f"{now['reconcile']:.1f}",
        f"{now['change']:.1f}",
        f"{now['recall']:.3f}",
        *searches,
        f"{now['idle']:.2%}" if now["idle"] else "",
    )
    return f"| {' | '.join(cells)} |"


def _measured(home: str, documents: Path, idle: float) -> Figures:
    engine = bootstrap.assemble(home)
    begun = time.perf_counter()
    report = engine.library.index([str(documents)])
    figures = {"rate": report.passages / (time.perf_counter() - begun)}
    looks, ratios, changes = [], [], []
    for number in range(3):
        begun = time.perf_counter()
        engine.library.index()
        looks.append(time.perf_counter() - begun)
        ratios.append(looks[-1] / _walk(documents))
        (documents / "changing.txt").write_text(f"{report.passages} and {number}", "utf-8")
        begun = time.perf_counter()
        engine.library.index()
        changes.append(time.perf_counter() - begun)
    figures["reconcile"] = min(ratios)
    figures["change"] = min(changes) / min(looks)
    figures["passages"] = engine.system.status().passages
    figures |= _searches(engine, documents)
    figures["idle"] = _idle(engine, idle) if idle else 0.0
    figures["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    figures["recall"] = _recall(engine)  # last, as it takes memory itself
    engine.close()
    figures["size"] = sum(p.stat().st_size for p in Path(home).rglob("*") if p.is_file()) / 1e6
    return figures


SEARCHES = ("search", "in a quarter", "in a folder")


def _searches(engine: Any, documents: Path) -> Figures:
    """Median seconds of a search; the first of each kind warms up."""
    chance = random.Random(2)
    quarter = documents / "0"
    folder = next(iter(sorted(quarter.iterdir())))
    scopes = (EVERYWHERE, Scope(folder=str(quarter)), Scope(folder=str(folder)))
    found: Figures = {}
    for name, scope in zip(SEARCHES, scopes, strict=True):
        spent = []
        for _ in range(QUESTIONS + 1):
            words = _words(chance, chance.randrange(TOPICS), STOPPING)
            question = " ".join(itertools.islice(words, TERMS))
            begun = time.perf_counter()
            engine.answers.search(question, 10, scope)
            spent.append(time.perf_counter() - begun)
        found[name] = statistics.median(spent[1:])
    return found


def _idle(engine: Any, seconds: float) -> float:
    """Share of a core used by watching while nothing changes."""
    begun = time.process_time()
    engine.library.index()
    look = time.process_time() - begun
    looked, done = threading.Event(), threading.Event()

    def listen(event: Event) -> None:
        if isinstance(event, FolderWalked):
            looked.set()

    watching = threading.Thread(target=engine.library.watch, args=(listen, done))
    watching.start()
    looked.wait()
    time.sleep(SETTLE)  # what follows a start is not counted
    begun = time.process_time()
    time.sleep(seconds)  # the time that is measured: nothing is to happen in it
    spent = time.process_time() - begun
    done.set()
    watching.join()
    return spent / seconds + look / COMPARE_SECONDS


class DrawnVectors(library.SentenceTransformersEmbedder):
    """The bundled embedder, but only the first text is embedded; other vectors are random."""

    def embed(self, texts: Sequence[str]) -> list[Vector]:
        if not self.loaded:
            super().embed(texts[:1])
        return [self._drawn(text) for text in texts]

    def embed_question(self, text: str) -> Vector:
        return self._drawn(text)

    def _drawn(self, text: str) -> Vector:
        import numpy

        centre = zlib.crc32(text[-16:].encode()) % 1000
        around = numpy.random.default_rng(centre).standard_normal(self.identity.dimension)
        noise = numpy.random.default_rng(zlib.crc32(text.encode()))
        row = around + 0.7 * noise.standard_normal(self.identity.dimension)
        return (row / numpy.linalg.norm(row)).astype("<f4").tobytes()


def _walk(folder: Path) -> float:
    """Seconds of a bare scandir walk with stat."""
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
    """recall@10 of the index, with a sample of its own vectors as queries."""
    import numpy

    searcher = engine.answers._searcher
    passages, stamp = searcher._passages, searcher._embedder.identity.stamp
    index = searcher._mirror.index
    names = sorted(passages.hashes(stamp))
    held = passages.vectors(names, stamp)
    rows = numpy.frombuffer(b"".join(held[name] for name in names), "<f4").reshape(len(names), -1)
    found = 0
    asked = random.Random(1).sample(range(len(names)), min(ASKED, len(names)))
    for number in asked:
        nearest = numpy.argpartition(rows @ rows[number], -10)[-10:]
        exact = {names[at] for at in nearest}
        found += len(exact & {name for name, _ in index.nearest(held[names[number]], 10)})
    return found / (10 * len(asked))


def _write(folder: Path, files: int, passages: int) -> None:
    chance = random.Random(files)
    have = sum(1 for _ in folder.rglob("*.md"))
    for number in range(have, files):
        path = folder / str(number % QUARTERS) / f"{number // FILLED:04}" / f"{number:06}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        sections = []
        for _ in range(passages):
            words = _words(chance, chance.randrange(TOPICS))
            text = " ".join(itertools.islice(words, LENGTH))
            sections.append(f"# {next(words)}\n\n{text}.\n")
        path.write_text("\n".join(sections), "utf-8")


def _words(chance: random.Random, topic: int, most_frequent: int = 0) -> Iterator[str]:
    """Words with Zipf's frequencies, half from the topic's vocabulary, half from all words."""
    while True:
        rank = int(WORDS ** chance.random())
        if rank >= most_frequent:
            yield _word(chance.choice((topic * 20 + chance.randrange(20), rank)))


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
    parser.add_argument("--passages", type=int, default=1, help="passages per file")
    parser.add_argument("--steps", type=int, default=4)
    parser.add_argument("--quick", action="store_true", help="random vectors instead of embeddings")
    parser.add_argument("--idle", type=float, default=0.0, metavar="SECONDS")
    parser.add_argument("--keep", help="working folder, which is kept")
    return parser.parse_args()


if __name__ == "__main__":
    main()

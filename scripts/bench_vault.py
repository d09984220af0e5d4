"""Measures the cost of encryption: two libraries with the same content, one encrypted, alternating.

    .venv/bin/python scripts/bench_vault.py --passages 20000

Prints ratios, encrypted to plain, and milliseconds: for filling a library with synthetic passages,
opening one until the first search returns, a search, and indexing the sample library with the
bundled embedder. Also prints the time to build the index in memory, which is part of the opening,
and the time to rebuild Chroma's instead.
"""

from __future__ import annotations

import argparse
import secrets
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app.adapters.bench.synthetic_vectors import synthetic_vectors
from app.adapters.vectors.chroma import ChromaIndex
from app.adapters.vectors.memory import MemoryIndex
from app.bootstrap.library import LibraryParts, open_library
from app.core.domain.passages import Vector
from app.core.ports.vectors import VectorIndex
from app.services.metrics.latency_benchmark import A_QUESTION, SyntheticText, fill_library

SAMPLES = Path(__file__).resolve().parents[1] / "assets" / "sample-library"
DIMENSION = 384
"""Vector length of the bundled embedder."""
ROUNDS = 5
QUESTIONS = 40
Measured = Callable[[str, bytes | None], float]
KEYS = (None, secrets.token_bytes(32))
"""Plain, then encrypted."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--passages", type=int, default=20_000)
    passages = parser.parse_args().passages
    with tempfile.TemporaryDirectory(prefix="alcove-vault-") as folder:
        homes = [f"{folder}/plain", f"{folder}/encrypted"]
        _say(f"filling with {passages:,} passages", _turns(homes, partial(_fill, passages), 1))
        _say("opening, until the first search returns", _turns(homes, _opened))
        _say("a search, without embedding the question", _turns(homes, _search))
        _say("indexing the sample library", _turns(homes, _indexed))
        vectors = synthetic_vectors(DIMENSION)(passages)
        made = [_made(MemoryIndex(), vectors), _made(ChromaIndex(f"{folder}/new", "new"), vectors)]
        print(f"building the index: {made[0] * 1000:,.0f} ms, Chroma's {made[1] * 1000:,.0f} ms")


def _say(what: str, times: list[float]) -> None:
    plain, encrypted = times
    print(f"{what}: {encrypted / plain:.2f} ({encrypted * 1000:,.0f} / {plain * 1000:,.0f} ms)")


def _turns(homes: list[str], measured: Measured, rounds: int = ROUNDS) -> list[float]:
    """Median seconds, plain and encrypted, alternating."""
    found: list[list[float]] = [[], []]
    for _ in range(rounds):
        for times, home, key in zip(found, homes, KEYS, strict=True):
            times.append(measured(home, key))
    return [median(times) for times in found]


def _fill(passages: int, home: str, key: bytes | None) -> float:
    with _library(home, key) as parts:
        identity = parts.embedder.identity
        make = synthetic_vectors(identity.dimension)
        begun = time.perf_counter()
        fill_library(
            parts.catalog, parts.passages, parts.vector_sync, identity.stamp, make, passages
        )
        return time.perf_counter() - begun


def _opened(home: str, key: bytes | None) -> float:
    """Seconds to open, without the embedder, which loads in the same time for both."""
    begun = time.perf_counter()
    with _library(home, key) as parts:
        vector = synthetic_vectors(parts.embedder.identity.dimension)(1)[0]
        assert parts.vector_sync.index.nearest(vector, 10)
        return time.perf_counter() - begun


def _search(home: str, key: bytes | None) -> float:
    """Median seconds without embedding the question; the first search, which loads data, is left
    out."""
    text_source, times = SyntheticText(seed=1), list[float]()
    with _library(home, key) as parts:
        for _ in range(QUESTIONS + 1):
            found = parts.searcher.find(text_source.text(A_QUESTION))
            times.append(found.stages["search_ms"] / 1000)
    return median(times[1:])


def _indexed(home: str, key: bytes | None) -> float:
    with tempfile.TemporaryDirectory(dir=home) as folder, _library(folder, key) as parts:
        parts.warm()
        begun = time.perf_counter()
        parts.library.index([str(SAMPLES)])
        return time.perf_counter() - begun


def _made(index: VectorIndex, vectors: Sequence[Vector]) -> float:
    begun = time.perf_counter()
    index.add({str(number): vector for number, vector in enumerate(vectors)})
    assert index.nearest(vectors[0], 1)[0][0] == "0"
    spent = time.perf_counter() - begun
    index.close()
    return spent


@contextmanager
def _library(home: str, key: bytes | None) -> Iterator[LibraryParts]:
    parts = open_library(home, key)
    try:
        yield parts
    finally:
        parts.close()


if __name__ == "__main__":
    main()

"""The vector index in an embedded Chroma: a rebuildable cache over the vectors in SQLite."""

from __future__ import annotations

import itertools
import logging
import re
import shutil
import threading
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from app.core.models import Vector

log = logging.getLogger(__name__)

EF_SEARCH = 200
"""Candidates HNSW keeps while it searches; see the recall table in docs/benchmarks.md."""
BATCH = 2000
"""Vectors added in one call; Chroma refuses more than about 5,400."""


class ChromaIndex:
    """``VectorIndex`` over one collection; each embedder has its own."""

    def __init__(self, folder: str, collection: str) -> None:
        """Nothing is loaded before the first use. A folder that cannot be opened is set aside."""
        self._folder = Path(folder)
        self._name = re.sub(r"[^a-zA-Z0-9._-]", "-", collection)[:100]
        self._opening = threading.Lock()
        self._client: Any = None
        self._opened: Any = None

    def add(self, vectors: Mapping[str, Vector]) -> None:
        names = list(vectors)
        for at in range(0, len(names), BATCH):
            part = names[at : at + BATCH]
            self._collection.upsert(part, embeddings=_matrix([vectors[n] for n in part]))

    def remove(self, names: Iterable[str]) -> None:
        wanted = list(names)
        for at in range(0, len(wanted), BATCH):
            self._collection.delete(wanted[at : at + BATCH])

    def nearest(self, vector: Vector, k: int) -> list[tuple[str, float]]:
        k = min(k, self.count())
        if k == 0:
            return []
        found = self._collection.query(
            query_embeddings=_matrix([vector]), n_results=k, include=["distances"]
        )
        return [(n, 1.0 - d) for n, d in zip(found["ids"][0], found["distances"][0], strict=True)]

    def rank(
        self, vector: Vector, candidates: Mapping[str, Vector], k: int
    ) -> list[tuple[str, float]]:
        if not candidates:
            return []
        scores = _matrix(candidates.values()) @ _matrix([vector])[0]
        best = scores.argsort()[::-1][:k]
        names = list(candidates)
        return [(names[at], float(scores[at])) for at in best]

    def names(self) -> set[str]:
        return set(self._collection.get(include=[])["ids"])

    def count(self) -> int:
        return int(self._collection.count())

    def clear(self) -> None:
        self.close()
        _forget_clients()
        shutil.rmtree(self._folder, ignore_errors=True)

    def close(self) -> None:
        with self._opening:
            if self._client is not None:
                self._client.close()
            self._client = self._opened = None

    @property
    def _collection(self) -> Any:
        with self._opening:
            if self._opened is None:
                self._opened = self._open()
            return self._opened

    def _open(self) -> Any:
        try:
            self._client = _client(self._folder)
            collection = self._create()
            collection.count()
        except Exception as error:  # Chroma and its Rust core raise whatever they meet
            aside = _aside(self._folder)
            log.warning("The vector index cannot be opened (%s); set aside as %s", error, aside)
            self._folder.rename(aside)
            _forget_clients()
            self._client = _client(self._folder)
            collection = self._create()
        return collection

    def _create(self) -> Any:
        return self._client.get_or_create_collection(
            self._name,
            embedding_function=None,
            configuration={"hnsw": {"space": "cosine", "ef_search": EF_SEARCH}},
        )


def _client(folder: Path) -> Any:
    import chromadb
    from chromadb.config import Settings

    settings = Settings(anonymized_telemetry=False, allow_reset=False)
    return chromadb.PersistentClient(str(folder), settings=settings)


def _forget_clients() -> None:
    """Chroma keeps one client a folder for the whole process, also one that failed to start."""
    from chromadb.api.shared_system_client import SharedSystemClient

    SharedSystemClient.clear_system_cache()


def _aside(folder: Path) -> Path:
    """A free name beside a folder."""
    numbers = itertools.count(1)
    return next(
        p for n in numbers if not (p := folder.with_name(f"{folder.name}.damaged-{n}")).exists()
    )


def _matrix(vectors: Iterable[Vector]) -> Any:
    """Rows of float32, one a vector."""
    import numpy

    rows = list(vectors)
    return numpy.frombuffer(b"".join(rows), dtype="<f4").reshape(len(rows), -1)

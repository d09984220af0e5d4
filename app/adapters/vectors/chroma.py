"""The vector index in an embedded Chroma: a rebuildable cache over the vectors in SQLite."""

from __future__ import annotations

import contextlib
import itertools
import logging
import re
import shutil
import threading
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from app.adapters.storage.clean_shutdown import break_seal, seal
from app.adapters.vectors.chroma_healthcheck import holds
from app.adapters.vectors.memory import matrix, rank
from app.core.domain.errors import LibraryDamaged, LibraryUnwritable
from app.core.domain.passages import Vector

log = logging.getLogger(__name__)

EF_SEARCH = 400
"""Candidates HNSW keeps while it searches; see the recall table in docs/benchmarks.md."""
BATCH = 2000
"""Vectors added in one call; Chroma refuses more than about 5,400."""


class ChromaIndex:
    """``VectorIndex`` over one collection; each embedder has its own."""

    def __init__(self, folder: str, collection: str) -> None:
        """Nothing is loaded before the first use. A folder that cannot be opened is set aside."""
        self._folder = Path(folder)
        self._seal = Path(f"{folder}.seal")
        self._name = collection_name(collection)
        self._opening = threading.Lock()
        self._client: Any = None
        self._opened: Any = None
        self._changes = 0
        self._counted = (-1, 0)
        """After how many changes it was counted last, and the count: Chroma takes longer to count
        than to search."""

    def add(self, vectors: Mapping[str, Vector]) -> None:
        names = list(vectors)
        for at in range(0, len(names), BATCH):
            part = names[at : at + BATCH]
            with self._translated() as collection:
                collection.upsert(part, embeddings=matrix([vectors[n] for n in part]))
            self._changes += 1

    def remove(self, names: Iterable[str]) -> None:
        wanted = list(names)
        for at in range(0, len(wanted), BATCH):
            with self._translated() as collection:
                collection.delete(wanted[at : at + BATCH])
            self._changes += 1

    def nearest(self, vector: Vector, k: int) -> list[tuple[str, float]]:
        k = min(k, self.count())
        if k == 0:
            return []
        with self._translated() as collection:
            found = collection.query(
                query_embeddings=matrix([vector]), n_results=k, include=["distances"]
            )
        return [(n, 1.0 - d) for n, d in zip(found["ids"][0], found["distances"][0], strict=True)]

    def rank(
        self, vector: Vector, candidates: Mapping[str, Vector], k: int
    ) -> list[tuple[str, float]]:
        return rank(vector, candidates, k)

    def names(self) -> set[str]:
        with self._translated() as collection:
            return set(collection.get(include=[])["ids"])

    def count(self) -> int:
        changes = self._changes
        if self._counted[0] != changes:
            with self._translated() as collection:
                self._counted = (changes, int(collection.count()))
        return self._counted[1]

    def clear(self) -> None:
        self.close()
        self._changes += 1
        _forget_clients()
        shutil.rmtree(self._folder, ignore_errors=True)
        self._seal.unlink(missing_ok=True)

    def close(self) -> None:
        with self._opening:
            if self._client is not None:
                self._client.close()
                seal(self._seal, self._folder)
            self._client = self._opened = None

    @property
    def _collection(self) -> Any:
        with self._opening:
            if self._opened is None:
                self._opened = self._open()
                self._changes += 1
            return self._opened

    def _open(self) -> Any:
        sealed = break_seal(self._seal, self._folder)
        if self._folder.exists() and not sealed and not holds(self._folder, self._name):
            self._set_aside("a trial of it failed")
        try:
            self._client = client(self._folder)
            collection = self._create()
            collection.count()
        except Exception as error:  # Chroma and its Rust core raise whatever they meet
            self._set_aside(str(error))
            _forget_clients()
            self._client = client(self._folder)
            collection = self._create()
        return collection

    def _set_aside(self, reason: str) -> None:
        aside = _aside(self._folder)
        log.warning("The vector index cannot be used (%s); set aside as %s", reason, aside)
        self._folder.rename(aside)

    @contextlib.contextmanager
    def _translated(self) -> Iterator[Any]:
        """The collection. When something fails in it, it is tried out before its next use."""
        collection = self._collection
        try:
            yield collection
        except Exception as error:  # Chroma and its Rust core raise whatever they meet
            with self._opening:
                self._client.close()
                self._client = self._opened = None
            reason = f"The vector index in {self._folder} failed: {error}."
            full = re.search("disk is full|No space left|read-?only", str(error), re.IGNORECASE)
            raise (LibraryUnwritable if full else LibraryDamaged)(reason) from error

    def _create(self) -> Any:
        return self._client.get_or_create_collection(
            self._name,
            embedding_function=None,
            configuration={"hnsw": {"space": "cosine", "ef_search": EF_SEARCH}},
        )


def client(folder: Path) -> Any:
    """Chroma over a folder, which tells nobody about it. Raises whatever Chroma raises."""
    import chromadb
    from chromadb.config import Settings

    settings = Settings(anonymized_telemetry=False, allow_reset=False)
    return chromadb.PersistentClient(str(folder), settings=settings)


def collection_name(text: str) -> str:
    """As Chroma wants it."""
    return re.sub(r"[^a-zA-Z0-9._-]", "-", text)[:100]


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

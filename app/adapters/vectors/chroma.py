"""The vector index in an embedded Chroma: a rebuildable cache over the vectors in SQLite."""

from __future__ import annotations

import contextlib
import logging
import re
import threading
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from app.adapters.files.document_copies import erase
from app.adapters.storage.clean_shutdown import break_seal, seal
from app.adapters.storage.set_aside import set_aside
from app.adapters.vectors.chroma_client import client, forget_clients
from app.adapters.vectors.chroma_healthcheck import holds
from app.adapters.vectors.memory import matrix, rank
from app.core.domain.errors import IndexDamaged, LibraryError, LibraryUnwritable
from app.core.domain.passages import Vector

log = logging.getLogger(__name__)

EF_SEARCH = 400
"""Candidates HNSW keeps while it searches; see the recall table in docs/benchmarks.md."""
BATCH = 2000
"""Vectors named in one call; Chroma refuses more than about 5,400."""
ADDED = 32
"""Vectors added in one call, for all of which a search waits within Chroma: 15 to 30 ms."""


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
        self._filled = False  # whether it is known to hold something
        self._changes = 0
        self._counted = (-1, 0)
        """After how many changes it was counted last, and the count: Chroma takes longer to count
        than to search."""

    def add(self, vectors: Mapping[str, Vector]) -> None:
        names = list(vectors)
        for at in range(0, len(names), ADDED):
            part = names[at : at + ADDED]
            rows = matrix([vectors[name] for name in part])
            self._ask("upsert", part, embeddings=rows)
            self._changes += 1

    def remove(self, names: Iterable[str]) -> None:
        wanted = list(names)
        for at in range(0, len(wanted), BATCH):
            self._ask("delete", wanted[at : at + BATCH])
            self._changes += 1
            self._filled = False

    def nearest(self, vector: Vector, k: int) -> list[tuple[str, float]]:
        if k == 0 or self.is_empty():
            return []
        rows = matrix([vector])
        found = self._ask("query", query_embeddings=rows, n_results=k, include=["distances"])
        return [(n, 1.0 - d) for n, d in zip(found["ids"][0], found["distances"][0], strict=True)]

    def rank(
        self, vector: Vector, candidates: Mapping[str, Vector], k: int
    ) -> list[tuple[str, float]]:
        return rank(vector, candidates, k)

    def names(self) -> set[str]:
        return set(self._ask("get", include=[])["ids"])

    def count(self) -> int:
        changes = self._changes
        if self._counted[0] != changes:
            self._counted = (changes, int(self._ask("count")))
        return self._counted[1]

    def is_empty(self) -> bool:
        if not self._filled:
            self._filled = self.count() > 0
        return not self._filled

    def clear(self) -> None:
        with self._opening:
            self._shut()
            forget_clients()
            erase(str(self._folder))
            self._seal.unlink(missing_ok=True)

    def close(self) -> None:
        with self._opening:
            if self._opened is not None:
                self._shut()
                seal(self._seal, self._folder)

    def _ask(self, what: str, *given: object, **named: object) -> Any:
        """Call a method of the collection. When something fails in it, it is tried out before its
        next use."""
        while True:
            collection = self._collection
            try:
                return getattr(collection, what)(*given, **named)
            except Exception as error:  # Chroma and its Rust core raise whatever they meet
                with self._opening:
                    if mine := self._opened is collection:
                        self._shut()
                if mine:
                    raise self._translated(error) from error
                # Another thread closed it meanwhile: that is why it failed, or it failed there too.

    @property
    def _collection(self) -> Any:
        with self._opening:
            if self._opened is None:
                try:
                    self._opened = self._open()
                except Exception as error:  # as above
                    self._shut()
                    raise self._translated(error) from error
            return self._opened

    def _open(self) -> Any:
        sealed = break_seal(self._seal, self._folder)
        if self._folder.exists() and not sealed and not holds(self._folder, self._name):
            self._set_aside("a trial of it failed")
        try:
            return self._open_collection()
        except Exception as error:  # as above
            if _full(error):
                raise
            self._shut()
            self._set_aside(str(error))
            forget_clients()
            return self._open_collection()

    def _open_collection(self) -> Any:
        self._client = client(self._folder)
        collection = self._create()
        collection.count()
        return collection

    def _shut(self) -> None:
        """Close what is open, if it can still be closed."""
        opened, self._client, self._opened = self._client, None, None
        self._changes += 1
        self._filled = False
        if opened is not None:
            with contextlib.suppress(Exception):  # as above; whatever is wrong, it is given up
                opened.close()

    def _set_aside(self, reason: str) -> None:
        if self._folder.exists():
            aside = set_aside(self._folder)
            log.warning("The vector index cannot be used (%s); set aside as %s", reason, aside)

    def _translated(self, error: Exception) -> LibraryError:
        reason = f"The vector index in {self._folder} failed: {error}."
        return (LibraryUnwritable if _full(error) else IndexDamaged)(reason)

    def _create(self) -> Any:
        return self._client.get_or_create_collection(
            self._name,
            embedding_function=None,
            configuration={"hnsw": {"space": "cosine", "ef_search": EF_SEARCH}},
        )


def collection_name(text: str) -> str:
    """As Chroma wants it."""
    return re.sub(r"[^a-zA-Z0-9._-]", "-", text)[:100]


def _full(error: Exception) -> bool:
    return bool(re.search("disk is full|No space left|read-?only", str(error), re.IGNORECASE))

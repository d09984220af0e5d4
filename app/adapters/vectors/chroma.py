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
from app.adapters.storage.recovery.clean_shutdown import mark_clean, mark_in_use
from app.adapters.storage.recovery.set_aside import set_aside
from app.adapters.vectors.chroma_client import (
    blank_unused,
    client,
    close_client,
    forget_client,
    has_graph,
)
from app.adapters.vectors.chroma_healthcheck import is_sound
from app.adapters.vectors.memory import matrix, rank
from app.core.domain.errors import IndexDamaged, LibraryError, LibraryUnwritable
from app.core.domain.passages import Vector

log = logging.getLogger(__name__)

EF_SEARCH = 400
"""HNSW's ef_search, the candidates kept while searching; recall is in docs/benchmarks.md."""
BATCH = 2000
"""Vectors deleted in one call; Chroma refuses more than about 5,400."""
ADDED = 32
"""Vectors added in one call, which blocks searches within Chroma for 15 to 30 ms."""


class ChromaIndex:
    """``VectorIndex`` over one collection; each embedder has its own."""

    def __init__(self, folder: str, collection: str) -> None:
        """Chroma is loaded on first use. A folder that cannot be opened is set aside."""
        self._folder = Path(folder)
        self._clean_mark = Path(f"{folder}.seal")
        self._name = collection_name(collection)
        self._opening = threading.Lock()
        self._client: Any = None
        self._opened: Any = None
        self._filled = False  # whether it is known not to be empty
        self._new = False  # whether the files of its graph are still to be made
        self._changes = 0
        self._counted = (-1, 0)
        """The last count, after the number of changes at that time: Chroma takes longer to count
        than to search."""

    def add(self, vectors: Mapping[str, Vector]) -> None:
        names = list(vectors)
        for at in range(0, len(names), ADDED):
            part = names[at : at + ADDED]
            rows = matrix([vectors[name] for name in part])
            self._call("upsert", part, embeddings=rows)
            self._changes += 1
            if self._new:
                self._blank_new()

    def remove(self, names: Iterable[str]) -> None:
        wanted = list(names)
        for at in range(0, len(wanted), BATCH):
            self._call("delete", wanted[at : at + BATCH])
            self._changes += 1
            self._filled = False

    def nearest(self, vector: Vector, k: int) -> list[tuple[str, float]]:
        if k == 0 or self.is_empty():
            return []
        rows = matrix([vector])
        found = self._call("query", query_embeddings=rows, n_results=k, include=["distances"])
        return [(n, 1.0 - d) for n, d in zip(found["ids"][0], found["distances"][0], strict=True)]

    def rank(
        self, vector: Vector, candidates: Mapping[str, Vector], k: int
    ) -> list[tuple[str, float]]:
        return rank(vector, candidates, k)

    def names(self) -> set[str]:
        return set(self._call("get", include=[])["ids"])

    def count(self) -> int:
        changes = self._changes
        if self._counted[0] != changes:
            self._counted = (changes, int(self._call("count")))
        return self._counted[1]

    def is_empty(self) -> bool:
        if not self._filled:
            self._filled = self.count() > 0
        return not self._filled

    def clear(self) -> None:
        with self._opening:
            self._close_client()
            forget_client(self._folder)
            erase(str(self._folder))
            self._clean_mark.unlink(missing_ok=True)

    def close(self) -> None:
        with self._opening:
            if self._opened is not None:
                self._close_client()
                mark_clean(self._clean_mark, self._folder)

    def _call(self, what: str, *given: object, **named: object) -> Any:
        """Call a method of the collection. After a failure the folder gets a health check before
        its next use."""
        while True:
            collection = self._collection
            try:
                return getattr(collection, what)(*given, **named)
            except Exception as error:  # Chroma and its Rust core raise whatever they meet
                with self._opening:
                    if mine := self._opened is collection:
                        self._close_client()
                if mine:
                    raise self._translated(error) from error
                # Another thread closed the collection meanwhile, after its own failure: try again.

    @property
    def _collection(self) -> Any:
        with self._opening:
            if self._opened is None:
                try:
                    self._opened = self._open()
                except Exception as error:  # as above
                    self._close_client()
                    raise self._translated(error) from error
            return self._opened

    def _open(self) -> Any:
        clean = mark_in_use(self._clean_mark, self._folder)
        if self._folder.exists() and not clean and not is_sound(self._folder, self._name):
            self._set_aside("its health check failed")
        try:
            return self._open_collection()
        except Exception as error:  # as above
            if _full(error):
                raise
            self._close_client()
            self._set_aside(str(error))
            forget_client(self._folder)
            return self._open_collection()

    def _open_collection(self) -> Any:
        self._new = not has_graph(self._folder)
        self._client = client(self._folder)
        collection = self._create()
        collection.count()
        return collection

    def _close_client(self) -> bool:
        """Close the client, ignoring failures; return whether none is open."""
        opened, self._client, self._opened = self._client, None, None
        self._changes += 1
        self._filled = False
        if opened is None:
            return True
        with contextlib.suppress(Exception):  # as above; it is dropped anyway
            close_client(opened, self._folder)
            return True
        return False

    def _blank_new(self) -> None:
        """Leave nothing in new files that memory held before. The next use opens them again."""
        with self._opening:
            if self._new and has_graph(self._folder) and self._close_client():
                with contextlib.suppress(OSError):  # what cannot be written will fail elsewhere
                    blank_unused(self._folder)
                self._new = False

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
    """Return a valid name for a Chroma collection."""
    return re.sub(r"[^a-zA-Z0-9._-]", "-", text)[:100]


def _full(error: Exception) -> bool:
    return bool(re.search("disk is full|No space left|read-?only", str(error), re.IGNORECASE))

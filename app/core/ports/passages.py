"""The port of stored passages, vectors and full-text search."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from app.core.domain.files import IndexedFile, NamedFile
from app.core.domain.passages import (
    KnownEmbedder,
    Passage,
    QueuedFile,
    StoredPassage,
    Vector,
)
from app.core.domain.search import EVERYWHERE, Scope


class PassageStore(Protocol):
    """The passages of all files, their vectors, the full-text index, and the outbox of pending
    operations for the vector index."""

    def transaction(self) -> AbstractContextManager[object]:
        """Make all changes of the block, also of the catalog, in one transaction."""

    def store(self, file: IndexedFile, passages: Sequence[Passage], *embedders: str) -> bool:
        """Replace a file's passages in one transaction, and put it into the queue of each embedder
        that has no vector of some of them, after restoring vectors that were set aside. False, and
        nothing is stored, when the file is excluded or its root was removed."""

    def keep_vectors(self, vectors: Mapping[str, Vector], embedder: str) -> None:
        """Keep the vectors of texts that (still) have a passage, and enqueue the operations."""

    def vectors(self, hashes: Iterable[str], embedder: str) -> dict[str, Vector]: ...

    def question_vector(self, text_hash: str, embedder: str) -> Vector | None:
        """The cached vector of a recent question."""

    def keep_question(self, text_hash: str, embedder: str, vector: Vector) -> None:
        """Cache the vector of a question; only the latest thousand are kept. Does not wait for
        writers."""

    def to_embed(self, embedder: str, limit: int) -> list[QueuedFile]:
        """The files to embed next: what was noticed last comes first, and then the newest. At most
        ``limit`` passages in all."""

    def mark_embedded(self, queued: Iterable[int]) -> None:
        """Take files off the queue, by the ids of their entries. One that was stored again
        meanwhile has a new entry, and stays."""

    def queue_unembedded(self, embedder: str) -> None:
        """Queue every file with a text that has no vector of this embedder."""

    def queued(self, embedder: str, scope: Scope = EVERYWHERE) -> int:
        """Files within a scope that wait to be embedded."""

    def unembedded(self, embedder: str, limit: int) -> list[StoredPassage]:
        """Passages without a vector of this embedder, one for each text."""

    def pending(self, embedder: str, limit: int) -> list[tuple[int, str, str]]:
        """The oldest pending operations: (id, "add" or "remove", text hash)."""

    def acknowledge(self, operations: Iterable[int]) -> None:
        """Delete applied operations from the outbox."""

    def collect_garbage(self) -> int:
        """Set vectors without a passage aside for ``UNDO_SECONDS``, and enqueue their removal;
        return how many."""

    def enqueue(self, operation: str, hashes: Iterable[str], embedder: str) -> None:
        """Add operations to the outbox."""

    def vector_count(self, embedder: str) -> int: ...

    def hashes(self, embedder: str) -> set[str]:
        """All text hashes that belong in the vector index."""

    def lexical(self, expression: str, k: int, scope: Scope) -> list[tuple[int, float]]:
        """Up to ``k`` (passage id, BM25, higher is better) for an FTS5 expression, best first."""

    def named(self, expression: str, k: int, scope: Scope) -> list[NamedFile]:
        """Up to ``k`` files whose name, folders, title or opening match an FTS5 expression."""

    def name_counts(self, terms: Sequence[str]) -> tuple[dict[str, int], int]:
        """In how many files' names, folders, titles and openings each term is, and the number of
        files."""

    def holds(self, scope: Scope) -> bool:
        """Whether there is any passage within a scope."""

    def in_order(self, scope: Scope) -> list[int]:
        """Ids of all passages within a scope, by path and position."""

    def held_elsewhere(self, scope: Scope) -> set[int]:
        """The ids of passages within a scope whose text documents outside of it hold, too."""

    def best_of_files(self, expression: str, scope: Scope) -> list[tuple[int, str]]:
        """(passage id, path) of the best passage of each file that matches an FTS5 expression,
        best first."""

    def passages(self, ids: Iterable[int]) -> dict[int, StoredPassage]: ...

    def terms(self, ids: Iterable[int]) -> dict[int, str]:
        """The index terms of passages, as made by ``lexical_terms.passage_terms``."""

    def with_hashes(self, hashes: Sequence[str], scope: Scope) -> dict[str, list[StoredPassage]]:
        """Passages within ``scope`` by text hash."""

    def scope_vectors(self, scope: Scope, embedder: str, limit: int) -> dict[str, Vector] | None:
        """All vectors within a scope; None if there are more than ``limit``."""

    def neighbours(self, file_id: int, first: int, last: int) -> list[StoredPassage]:
        """Passages of a file whose ordinal lies in [first, last]."""

    def count(self) -> int: ...


class EmbedderStore(Protocol):
    """The embedders of the library, and the data of each."""

    def known(self) -> list[KnownEmbedder]: ...

    def add(self, stamp: str, folder: str | None, place: str) -> None:
        """Record an embedder, or where it is now, and queue all files that it has not embedded."""

    def answer_with(self, stamp: str) -> None:
        """Record that the vectors of this embedder answer from now on, and no other's."""

    def remove(self, stamp: str) -> None:
        """Delete the record of an embedder; its vectors are no longer used."""

    def removed(self) -> list[str]:
        """Embedders without a record whose vectors are still there."""

    def erase(self, stamp: str, stop: Callable[[], bool]) -> bool:
        """Delete all vectors of an embedder, in small transactions until ``stop``; return whether
        none is left."""

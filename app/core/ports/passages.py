"""The port of stored passages, vectors and full-text search."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from app.core.domain.files import IndexedFile
from app.core.domain.passages import Passage, StoredPassage, Vector
from app.core.domain.search import Scope


class PassageStore(Protocol):
    """The passages of all files, their vectors, their full-text index, and what is owed to the
    vector index."""

    def store(self, file: IndexedFile, passages: Sequence[Passage], embedder: str) -> bool:
        """Replace a file's passages in one transaction that also writes the outbox. False, and
        nothing is kept, when the file is excluded or its root was removed.

        The vectors of all passages must have been kept before.
        """

    def without_vector(self, hashes: Iterable[str], embedder: str) -> set[str]:
        """Those of ``hashes`` that have no vector of this embedder, after spare ones of them
        were taken into use again."""

    def keep_vectors(self, vectors: Mapping[str, Vector], embedder: str) -> None: ...

    def vectors(self, hashes: Iterable[str], embedder: str) -> dict[str, Vector]: ...

    def question_vector(self, text_hash: str, embedder: str) -> Vector | None:
        """The vector of a question that was asked not long ago."""

    def keep_question(self, text_hash: str, embedder: str, vector: Vector) -> None:
        """Remember it, and forget the oldest beyond a thousand. Waits for no one who writes."""

    def has_stale_embeddings(self, embedder: str) -> bool:
        """Whether files were indexed with another embedder."""

    def mark_embedded(self, embedder: str) -> None:
        """Every file has vectors of this embedder now."""

    def unembedded(self, embedder: str, limit: int, after: str = "") -> list[StoredPassage]:
        """Passages that have no vector of this embedder, one for each text, by its hash: those
        that come ``after`` one."""

    def pending(self, embedder: str, limit: int) -> list[tuple[int, str, str]]:
        """The oldest operations of the outbox: (id, "add" or "remove", text hash)."""

    def acknowledge(self, operations: Iterable[int]) -> None:
        """These operations were applied."""

    def collect_garbage(self) -> int:
        """Put vectors no passage has any more aside, for ``UNDO_SECONDS``, and owe their removal;
        says how many."""

    def enqueue(self, operation: str, hashes: Iterable[str], embedder: str) -> None:
        """Write operations into the outbox."""

    def vector_count(self, embedder: str) -> int: ...

    def hashes(self, embedder: str) -> set[str]:
        """Every text hash the vector index should hold."""

    def lexical(self, expression: str, k: int, scope: Scope) -> list[tuple[int, float]]:
        """Up to ``k`` (passage id, BM25, higher is better) for an FTS5 expression, best first."""

    def in_order(self, scope: Scope) -> list[int]:
        """Every passage (id) within a scope, by path and place."""

    def best_of_files(self, expression: str, scope: Scope) -> list[tuple[int, str]]:
        """(passage id, path) of the best passage for an FTS5 expression in every file that has
        one, best first."""

    def passages(self, ids: Iterable[int]) -> dict[int, StoredPassage]: ...

    def terms(self, ids: Iterable[int]) -> dict[int, str]:
        """The analysed words of passages, as ``terms.index_terms`` made them."""

    def with_hashes(self, hashes: Sequence[str], scope: Scope) -> dict[str, list[StoredPassage]]:
        """Passages within ``scope`` that have these texts."""

    def scope_vectors(self, scope: Scope, embedder: str, limit: int) -> dict[str, Vector] | None:
        """All vectors within a scope, or None when there are more than ``limit``."""

    def neighbours(self, file_id: int, first: int, last: int) -> list[StoredPassage]:
        """Passages of a file whose ordinal lies in [first, last]."""

    def count(self) -> int: ...

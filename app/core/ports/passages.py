"""The port of stored passages, vectors and full-text search."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from app.core.domain.files import IndexedFile, NamedFile
from app.core.domain.passages import Passage, StoredPassage, Vector
from app.core.domain.search import Scope


class PassageStore(Protocol):
    """The passages of all files, their vectors, the full-text index, and the outbox of pending
    operations for the vector index."""

    def store(self, file: IndexedFile, passages: Sequence[Passage], embedder: str) -> bool:
        """Replace a file's passages, and enqueue the operations, in one transaction. False, and
        nothing is stored, when the file is excluded or its root was removed.

        The vectors of all passages must have been stored before.
        """

    def without_vector(self, hashes: Iterable[str], embedder: str) -> set[str]:
        """The ``hashes`` without a vector of this embedder, after restoring vectors that were set
        aside."""

    def keep_vectors(self, vectors: Mapping[str, Vector], embedder: str) -> None: ...

    def vectors(self, hashes: Iterable[str], embedder: str) -> dict[str, Vector]: ...

    def question_vector(self, text_hash: str, embedder: str) -> Vector | None:
        """The cached vector of a recent question."""

    def keep_question(self, text_hash: str, embedder: str, vector: Vector) -> None:
        """Cache the vector of a question; only the latest thousand are kept. Does not wait for
        writers."""

    def has_stale_embeddings(self, embedder: str) -> bool:
        """Whether files were indexed with another embedder."""

    def mark_embedded(self, embedder: str) -> None:
        """Record that all files have vectors of this embedder."""

    def unembedded(self, embedder: str, limit: int, after: str = "") -> list[StoredPassage]:
        """Passages without a vector of this embedder, one for each text, ordered by its hash and
        starting past ``after``."""

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

    def best_of_files(self, expression: str, scope: Scope) -> list[tuple[int, str]]:
        """(passage id, path) of the best passage of each file that matches an FTS5 expression,
        best first."""

    def passages(self, ids: Iterable[int]) -> dict[int, StoredPassage]: ...

    def terms(self, ids: Iterable[int]) -> dict[int, str]:
        """The index terms of passages, as made by ``lexical_terms.index_terms``."""

    def with_hashes(self, hashes: Sequence[str], scope: Scope) -> dict[str, list[StoredPassage]]:
        """Passages within ``scope`` by text hash."""

    def scope_vectors(self, scope: Scope, embedder: str, limit: int) -> dict[str, Vector] | None:
        """All vectors within a scope; None if there are more than ``limit``."""

    def neighbours(self, file_id: int, first: int, last: int) -> list[StoredPassage]:
        """Passages of a file whose ordinal lies in [first, last]."""

    def count(self) -> int: ...

"""The embedder whose vectors answer, and the one that takes over once it has embedded everything.

Until then questions are embedded by the former and searched among its vectors.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.core.domain.errors import AppError
from app.core.domain.passages import EmbedderIdentity, Vector
from app.core.ports.embedding import Embedder
from app.core.ports.passages import EmbedderStore, PassageStore
from app.services.vectors.vector_sync import VectorSync


class CurrentEmbedder:
    """``Embedder`` that answers; another one may take its place."""

    def __init__(self, embedder: Embedder) -> None:
        self.embedder = embedder

    @property
    def identity(self) -> EmbedderIdentity:
        return self.embedder.identity

    @property
    def loaded(self) -> bool:
        return self.embedder.loaded

    @property
    def batch_size(self) -> int:
        return self.embedder.batch_size

    def embed(self, texts: Sequence[str]) -> list[Vector]:
        return self.embedder.embed(texts)

    def embed_question(self, text: str) -> Vector:
        return self.embedder.embed_question(text)

    def count(self, texts: Sequence[str]) -> int:
        return self.embedder.count(texts)

    def close(self) -> None:
        self.embedder.close()


@dataclass(frozen=True, slots=True)
class EmbedderSync:
    """An embedder, and what keeps the index of its vectors in sync."""

    embedder: Embedder
    sync: VectorSync

    @property
    def stamp(self) -> str:
        return self.embedder.identity.stamp


class Embedders:
    """All embedders that files are embedded by, and the change from one to the next."""

    def __init__(
        self,
        store: EmbedderStore,
        passages: PassageStore,
        current: CurrentEmbedder,
        sync: VectorSync,
        upcoming: EmbedderSync | None = None,
    ) -> None:
        self._store = store
        self._passages = passages
        self._current = current
        self._sync = sync
        self.upcoming = upcoming

    @property
    def answering(self) -> Embedder:
        """The embedder that answers, whichever that is at the moment of a call."""
        return self._current

    @property
    def current(self) -> EmbedderSync:
        return EmbedderSync(self._current.embedder, self._sync)

    @property
    def all(self) -> tuple[EmbedderSync, ...]:
        """The one that answers comes first."""
        return (self.current, self.upcoming) if self.upcoming else (self.current,)

    @property
    def stamps(self) -> tuple[str, ...]:
        return tuple(each.stamp for each in self.all)

    def waiting(self) -> EmbedderSync | None:
        """Return the first with files in its queue."""
        return next((each for each in self.all if self._passages.to_embed(each.stamp, 1)), None)

    def apply(self) -> None:
        """Apply the pending operations to the index of each."""
        for each in self.all:
            each.sync.apply()

    def rebuild(self) -> None:
        """Rebuild the index of each: its files keep data that was removed from it."""
        for each in self.all:
            each.sync.rebuild()

    def take_over(self) -> None:
        """Let the upcoming embedder answer, whose vectors are complete, and erase those of the
        former. Raises ``RemoteError`` while its index is unavailable.

        It is recorded first: after a crash the new embedder answers, and the rest is erased then.
        """
        if (new := self.upcoming) is None:
            return
        new.sync.verify()
        self._store.answer_with(new.stamp)
        former = self.current
        index = self._sync.take_over(new.sync, lambda: self._switch(new.embedder))
        self.upcoming = None
        former.embedder.close()
        with contextlib.suppress(AppError):  # a server may be away; nothing reads it any more
            index.clear()
        self._store.remove(former.stamp)

    def erase_former(self, stop: Callable[[], bool]) -> None:
        """Erase the vectors of embedders that the library has no longer."""
        for stamp in self._store.removed():
            if not self._store.erase(stamp, stop):
                return

    def close(self) -> None:
        for each in self.all:
            each.embedder.close()
            each.sync.close()

    def _switch(self, embedder: Embedder) -> None:
        self._current.embedder = embedder

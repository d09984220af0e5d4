"""Verifies the whole library and repairs it, without extracting or embedding anything again."""

from __future__ import annotations

from collections.abc import Callable

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.events import Listener, ignore
from app.core.domain.library import Repair
from app.core.metrics.stopwatch import Stopwatch
from app.core.ports.passages import PassageStore
from app.services.library.embedding_lane import EmbeddingLane
from app.services.library.folders import Library
from app.services.vectors.embedders import Embedders


class Repairer:
    """Repairs the database, then missing vectors, then the vector index."""

    def __init__(
        self,
        library: Library,
        passages: PassageStore,
        embedders: Embedders,
        embedding: EmbeddingLane,
        repair_database: Callable[[], list[Repair]],
    ) -> None:
        self._library = library
        self._passages = passages
        self._embedders = embedders
        self._embedding = embedding
        self._repair_database = repair_database

    def repair(self, listen: Listener = ignore, cancel: CancelToken = NEVER) -> list[Repair]:
        """Every part with what was checked and mended. Raises ``LibraryDamaged``."""
        with self._library.index_lock(cancel):
            mended = self._repair_database()
            for stamp in self._embedders.stamps:
                self._passages.queue_unembedded(stamp)
            made = self._embedding.run(Stopwatch(), listen, cancel)
            sync = self._embedders.current.sync
            differed = sync.verify()
            held = sync.index.count()
        return [*mended, Repair("vectors", held, made), Repair("vector index", held, differed)]

"""Verifies the whole library and repairs it, without extracting or embedding anything again."""

from __future__ import annotations

from collections.abc import Callable

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.events import Listener, ignore
from app.core.domain.library import Repair
from app.core.metrics.stopwatch import Stopwatch
from app.services.library.folders import Library
from app.services.library.indexer import Indexer
from app.services.library.vector_sync import VectorSync


class Repairer:
    """Repairs the database, then missing vectors, then the vector index."""

    def __init__(
        self,
        library: Library,
        indexer: Indexer,
        vector_sync: VectorSync,
        repair_database: Callable[[], list[Repair]],
    ) -> None:
        self._library = library
        self._indexer = indexer
        self._vector_sync = vector_sync
        self._repair_database = repair_database

    def repair(self, listen: Listener = ignore, cancel: CancelToken = NEVER) -> list[Repair]:
        """Every part with what was checked and mended. Raises ``LibraryDamaged``."""
        with self._library.index_lock(cancel):
            mended = self._repair_database()
            made = self._indexer.embed_missing(Stopwatch(), listen, cancel, always=True)
            differed = self._vector_sync.verify()
            held = self._vector_sync.index.count()
        return [*mended, Repair("vectors", held, made), Repair("vector index", held, differed)]

"""Verifies the whole library and mends what it can, without reading or embedding what is there."""

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
    """``mend`` mends the database; what it owes the vector index follows from that."""

    def __init__(
        self,
        library: Library,
        indexer: Indexer,
        mirror: VectorSync,
        mend: Callable[[], list[Repair]],
    ) -> None:
        self._library = library
        self._indexer = indexer
        self._mirror = mirror
        self._mend = mend

    def repair(self, listen: Listener = ignore, cancel: CancelToken = NEVER) -> list[Repair]:
        """Every part with what was checked and mended. Raises ``LibraryDamaged``."""
        with self._library.index_lock(cancel):
            mended = self._mend()
            made = self._indexer.embed_missing(Stopwatch(), listen, cancel, always=True)
            differed = self._mirror.verify()
            held = self._mirror.index.count()
        return [*mended, Repair("vectors", held, made), Repair("vector index", held, differed)]

"""Embeds what can be searched by words already: what was noticed last first, and then the newest.

Reading goes first: while files are read, embedding waits, but not for ever. It takes no lock of the
index: vectors are stored only for texts that still have a passage at that moment.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterator, Mapping, Sequence

from app.core.cancellation import CancelToken
from app.core.domain.errors import Cancelled, TextNotEmbedded
from app.core.domain.events import (
    Embedding,
    FileEmbedded,
    LibraryChanged,
    Listener,
    Loading,
    Notice,
)
from app.core.domain.passages import Vector
from app.core.metrics.stopwatch import Stopwatch
from app.core.ports.catalog import Catalog
from app.core.ports.passages import PassageStore
from app.core.text.chunking import embedding_text
from app.services.library.background import RETRY_SECONDS, Lane
from app.services.library.foreground_priority import Rest, never_rest
from app.services.library.index_lock import TICK, turn
from app.services.vectors.embedders import Embedders, EmbedderSync

COLLECTED_BATCHES = 8
"""Embedder batches collected over files before embedding, so that similar lengths share a batch."""
PATIENCE = 30.0
"""Seconds that embedding waits for reading before each of its rounds, which take a few: a long
reading is not slowed down much, and the newest files can be searched by meaning before its end."""

PROGRESS_SECONDS = 0.5
"""Seconds between two reports of progress, for which all files are counted."""


class EmbeddingLane:
    """Embeds the files in the queues of all embedders, one round at a time."""

    def __init__(
        self,
        catalog: Catalog,
        passages: PassageStore,
        embedders: Embedders,
        rest: Rest = never_rest,
    ) -> None:
        self._catalog = catalog
        self._passages = passages
        self._embedders = embedders
        self._rest = rest
        self._one = threading.Lock()
        self._lane = Lane()
        self._read = threading.Condition()
        self._reading = 0
        self._failed: set[tuple[str, str]] = set()
        """Texts that an embedder failed on in this run: (stamp, hash). Keywords find them."""

    @property
    def stamps(self) -> tuple[str, ...]:
        """The embedders that files are to be embedded by."""
        return self._embedders.stamps

    def wake(self) -> None:
        """Signal that files may be in the queue."""
        self._lane.wake()

    @contextlib.contextmanager
    def reading(self) -> Iterator[None]:
        """Mark the block as reading files, which goes first."""
        with self._read:
            self._reading += 1
        try:
            yield
        finally:
            with self._read:
                self._reading -= 1
                self._read.notify_all()

    @contextlib.contextmanager
    def beside(self, listen: Listener, cancel: CancelToken) -> Iterator[None]:
        """Embed in a background thread within the block, whenever ``wake`` is called."""

        def work(listen: Listener, stop: CancelToken) -> None:
            self.run(Stopwatch(), listen, stop)
            if unavailable := self._embedders.current.sync.retry_unavailable():
                raise unavailable

        with self._lane.beside(work, listen, cancel, RETRY_SECONDS):
            yield

    def run(self, stages: Stopwatch, listen: Listener, cancel: CancelToken) -> int:
        """Embed all queued files, even if several threads call this; return how many texts this
        one embedded. Raises ``Cancelled``; what was stored before stays."""
        made, started, told = 0, time.monotonic(), -PROGRESS_SECONDS
        self._failed.clear()
        self._embedders.erase_former(cancel.is_set)
        while self._embedders.waiting():
            self._wait_for_reading(cancel)
            with turn(self._one, cancel):
                if each := self._embedders.waiting():
                    made += self._round(each, stages, listen, cancel)
            now = time.monotonic()
            if each and now - told >= PROGRESS_SECONDS:
                told = now
                self._progress(each, made / max(now - started, 1e-9), listen)
        if self._embedders.upcoming:
            with turn(self._one, cancel):
                self._embedders.take_over()
            listen(LibraryChanged())
            self._embedders.erase_former(cancel.is_set)
        elif made:
            listen(LibraryChanged())
        return made

    def _wait_for_reading(self, cancel: CancelToken) -> None:
        until = time.monotonic() + PATIENCE
        with self._read:
            while self._reading and not cancel.is_set() and time.monotonic() < until:
                self._read.wait(TICK)
        if cancel.is_set():
            raise Cancelled()

    def _round(
        self, each: EmbedderSync, stages: Stopwatch, listen: Listener, cancel: CancelToken
    ) -> int:
        """Embed and store the texts to embed next; return how many were embedded."""
        if not each.embedder.loaded:
            listen(Loading("embedder", each.embedder.identity.name))
        stamp = each.stamp
        files = self._passages.to_embed(stamp, COLLECTED_BATCHES * each.embedder.batch_size)
        texts = {
            p.text_hash: embedding_text(p.passage)
            for file in files
            for p in file.passages
            if (stamp, p.text_hash) not in self._failed
        }
        spent = self._embed(each, texts, stages, listen, cancel)
        with stages.measure("store"):
            self._passages.mark_embedded(f.id for f in files if f.complete or not texts)
            each.sync.apply()
        durations = dict(spent)
        for file in files:
            # A text of several files counts for the first.
            if ms := sum(durations.pop(p.text_hash, 0.0) for p in file.passages):
                listen(FileEmbedded(file.passages[0].path, ms))
        return len(spent)

    def _embed(
        self,
        each: EmbedderSync,
        texts: Mapping[str, str],
        stages: Stopwatch,
        listen: Listener,
        cancel: CancelToken,
    ) -> dict[str, float]:
        """Embed texts and store each batch of vectors at once, so that none is computed twice.
        Return the milliseconds spent on each, without those that the embedder failed on."""
        spent: dict[str, float] = {}
        # Sorted by length: a batch is padded to its longest text.
        names = sorted(texts, key=lambda name: len(texts[name]))
        batch_size = each.embedder.batch_size
        for at in range(0, len(names), batch_size):
            self._rest(cancel)
            if cancel.is_set():
                raise Cancelled()
            part = names[at : at + batch_size]
            timer = Stopwatch()
            vectors = self._vectors(each, part, texts, listen)
            took = timer.elapsed_ms
            stages.add("embed", took)
            characters = sum(len(texts[name]) for name in part)
            spent.update((name, took * len(texts[name]) / characters) for name in vectors)
            with stages.measure("store"):
                self._passages.keep_vectors(vectors, each.stamp)
        return spent

    def _vectors(
        self, each: EmbedderSync, names: Sequence[str], texts: Mapping[str, str], listen: Listener
    ) -> dict[str, Vector]:
        """Return vectors by name, skipping only texts that the embedder fails on."""
        try:
            made = each.embedder.embed([texts[name] for name in names])
        except TextNotEmbedded as error:
            if len(names) == 1:
                self._failed.add((each.stamp, names[0]))
                listen(Notice(error.title, error.reason, error.remedy))
                return {}
            parts = [self._vectors(each, [name], texts, listen) for name in names]
            return {name: vector for part in parts for name, vector in part.items()}
        return dict(zip(names, made, strict=True))

    def _progress(self, each: EmbedderSync, rate: float, listen: Listener) -> None:
        files = self._catalog.counts().get("indexed", 0)
        upcoming = each.stamp != self._embedders.current.stamp
        name = each.embedder.identity.name if upcoming else ""
        embedded = max(0, files - self._passages.queued(each.stamp))
        listen(Embedding(embedded, files, rate, name))

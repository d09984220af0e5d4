"""Progress of the current indexing run, folded from the events of the engine."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.core.domain.events import (
    Embedding,
    Event,
    FileStarted,
    FolderWalked,
    LibraryChanged,
    Loading,
    Progress,
)

STEADY_SECONDS = 3.0
"""Least time to measure the rate over before the time left is estimated."""
STEADY_FILES = 5
"""Least files to measure the rate over before the time left is estimated."""


@dataclass(frozen=True, slots=True)
class Indexing:
    """An indexing run: files are read, after which they can be searched by words, and embedded,
    after which they can be searched by meaning.

    ``rate`` is passages per second; ``initial_done`` files were done at its first event, at
    ``started`` (seconds of a monotonic clock). Of ``embeddable`` files in the library, ``embedded``
    are embedded, by the model ``embedder`` if that is to take over from another.
    """

    done: int = 0
    total: int = 0
    path: str = ""
    rate: float = 0.0
    loading: str = ""
    started: float | None = None
    updated: float = 0.0
    initial_done: int = 0
    page: int = 0
    pages: int = 0
    embedded: int = 0
    embeddable: int = 0
    embedder: str = ""
    embedding: float | None = None
    """When the first event of embedding came."""
    initial_embedded: int = 0

    @property
    def active(self) -> bool:
        return self.started is not None

    @property
    def name(self) -> str:
        """The file being read, without its folder."""
        return os.path.basename(self.path)

    @property
    def share(self) -> float | None:
        """Share that is done, 0 to 1, of reading while files are read; None while unknown."""
        done, total = (self.done, self.total) if self.reads else (self.embedded, self.embeddable)
        return min(1.0, done / total) if total else None

    @property
    def reads(self) -> bool:
        """Whether there are files to be read."""
        return self.queue > 0 or not self.embeddable

    @property
    def queue(self) -> int:
        return max(0, self.total - self.done)

    @property
    def seconds_left(self) -> float | None:
        """Estimate at the average rate so far; None until that is reliable."""
        since, made, left = self.started, self.done - self.initial_done, self.queue
        if not self.reads:
            since, made = self.embedding, self.embedded - self.initial_embedded
            left = self.embeddable - self.embedded
        if since is None or made < STEADY_FILES:
            return None
        spent = self.updated - since
        return left * spent / made if spent >= STEADY_SECONDS else None


IDLE = Indexing()


def fold(state: Indexing, event: Event, now: float) -> Indexing:
    """The state after an event received at ``now``."""
    match event:
        case FolderWalked(_, _, changed):
            return replace(state, total=state.total + changed)
        case FileStarted(path, page, pages):
            return replace(_begun(state, 0, now), path=path, page=page, pages=pages)
        case Loading("embedder", name):
            return replace(_begun(state, 0, now), loading=name)
        case Progress(done, total, _, rate, path):
            known = _begun(state, done, now)
            if path not in ("", known.path):
                known = replace(known, page=0, pages=0)
            return replace(
                known,
                done=done,
                total=total,
                path=path or known.path,
                rate=rate,
                loading="",
                updated=now,
            )
        case Embedding(embedded, files) if embedded >= files and not state.queue:
            return IDLE
        case Embedding(embedded, files, rate, embedder):
            known = _begun(state, state.done, now)
            if known.embedding is None or known.embedder != embedder:
                known = replace(known, embedding=now, initial_embedded=embedded)
            return replace(
                known,
                embedded=embedded,
                embeddable=files,
                embedder=embedder,
                rate=rate,
                loading="",
                updated=now,
            )
        case LibraryChanged():
            return IDLE
    return state


def coalesced(events: Iterable[Event]) -> list[Event]:
    """The events without progress that later events supersede."""
    kept: list[Event] = []
    places: dict[type[Event], int] = {}
    for event in events:
        if isinstance(event, (Progress, FileStarted, Embedding)):
            if type(event) in places:
                kept[places[type(event)]] = event
                continue
            places[type(event)] = len(kept)
        kept.append(event)
    return kept


def _begun(state: Indexing, done: int, now: float) -> Indexing:
    if state.active:
        return state
    return replace(state, started=now, updated=now, done=done, initial_done=done)

"""Keeps what answers took, and how fast things go right now."""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import replace

from app.core.answers import Answer, errand_in
from app.core.events import AnswerPiece, Event, LibraryChanged, Progress
from app.core.models import Gauges, Measurement
from app.core.ports import Machine, MeasurementStore

WINDOW = 2.0
"""Seconds over which the rate of now is taken."""


class Recorder:
    """Listens to the work, and is told of every answer."""

    def __init__(self, store: MeasurementStore, machine: Machine) -> None:
        self._store = store
        self._machine = machine
        self._lock = threading.Lock()
        self._pieces: deque[float] = deque(maxlen=1000)
        self._indexing = (0.0, 0.0)
        self._answering = 0

    def hear(self, event: Event) -> None:
        """An event of an answer or of indexing."""
        now = time.monotonic()
        with self._lock:
            match event:
                case AnswerPiece():
                    self._pieces.append(now)
                case Progress(rate=rate):
                    self._indexing = (now, rate)
                case LibraryChanged():
                    self._indexing = (now, 0.0)

    def begin(self) -> None:
        """An answer is being made."""
        with self._lock:
            self._answering += 1

    def end(self, answer: Answer | None) -> None:
        """It is done, or failed."""
        with self._lock:
            self._answering -= 1
        # A summary's first word comes after all its parts: it would spoil the history of answers.
        if answer is not None and answer.model and not errand_in(answer.stages):
            self._store.add(Measurement(time.time(), answer.model, answer.stages, answer.tokens))

    def gauges(self) -> Gauges:
        """The machine and the rates of now."""
        since = time.monotonic() - WINDOW
        with self._lock:
            pieces = sum(at > since for at in self._pieces)
            at, rate = self._indexing
            answering = self._answering
        return replace(
            self._machine.read(),
            tokens_per_second=pieces / WINDOW,
            passages_per_second=rate if at > since else 0.0,
            answering=answering,
        )

    def measurements(self, k: int) -> list[Measurement]:
        return self._store.latest(k)

"""Records durations of answers and files, and measures current rates."""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import replace
from statistics import median
from typing import Protocol

from app.core.domain.answers import Answer, answer_route
from app.core.domain.events import (
    AnswerPiece,
    Embedding,
    Event,
    FileDone,
    FileEmbedded,
    LibraryChanged,
    Progress,
)
from app.core.domain.measurements import Gauges, Measurement, TokenCounts, WorkKind
from app.core.metrics.histograms import Trend, figures
from app.core.metrics.load_test import Sweep
from app.core.ports.metrics import Machine, MeasurementStore, SweepStore


class MetricsStore(MeasurementStore, SweepStore, Protocol):
    """Stores measurements and load tests."""


WINDOW = 2.0
"""Seconds over which current rates are averaged."""
LATEST, LEAST_READ = 40, 100
"""Answers whose median prefill rate predicts the next one's, and the prompt tokens an answer must
have computed to count: fewer follow changes faster, more are steadier."""
TOGETHER = 64
"""Files whose measurements are written together: a write for each would slow indexing."""


class Recorder:
    """Collects measurements from events and answers."""

    def __init__(
        self, store: MetricsStore, machine: Machine, version: str = "", embedder: str = ""
    ) -> None:
        self._store = store
        self._machine = machine
        self._version = version
        self._embedder = embedder
        self._lock = threading.Lock()
        self._pieces: deque[float] = deque(maxlen=1000)
        self._files: list[Measurement] = []
        self._indexing = (0.0, 0.0)
        self._answering = 0

    def hear(self, event: Event) -> None:
        """Record an event of an answer or of indexing."""
        now = time.monotonic()
        with self._lock:
            match event:
                case AnswerPiece():
                    self._pieces.append(now)
                case Progress(rate=rate) | Embedding(rate=rate):
                    self._indexing = (now, rate)
                case FileDone(stages=stages) if stages:
                    self._files.append(self._measured(self._embedder, stages, "file"))
                case FileEmbedded(ms=ms):
                    self._files.append(self._measured(self._embedder, {"embed": ms}, "file"))
                case LibraryChanged():
                    self._indexing = (now, 0.0)
            full = len(self._files) >= TOGETHER or isinstance(event, LibraryChanged)
        if full:
            self.flush()

    def flush(self) -> None:
        """Write the collected measurements of files."""
        with self._lock:
            files, self._files = self._files, []
        if files:
            self._store.add(files)

    def begin(self) -> float | None:
        """Note that an answer was begun; return the energy counter, to be passed to ``end``."""
        with self._lock:
            self._answering += 1
        return self._machine.energy()

    def end(self, answer: Answer | None, device: str = "", began: float | None = None) -> None:
        """Note that an answer was finished, or failed; ``device`` is where its model computes."""
        with self._lock:
            self._answering -= 1
        if answer is not None:
            ended = self._machine.energy()
            taken = None if began is None or ended is None else ended - began
            wrapped = taken is not None and taken < 0  # the counter overflowed
            self.note([answer], device, None if wrapped else taken)

    def note(self, answers: list[Answer], device: str = "", energy: float | None = None) -> None:
        """Store the durations of answers; ``energy`` is in joules for each."""
        # Leaves out summaries: their first token comes after all parts and would distort history.
        kept = [answer for answer in answers if answer.model and not answer_route(answer.stages)]
        made = [self._measured(answer.model, answer.stages) for answer in kept]
        if made:
            self._store.add(
                [
                    replace(m, tokens=answer.tokens, device=device, energy=energy)
                    for m, answer in zip(made, kept, strict=True)
                ]
            )

    def gauges(self) -> Gauges:
        """Return the machine's gauges and current rates."""
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

    def latest(self, k: int = 200, kind: WorkKind = "answer") -> list[Measurement]:
        self.flush()
        return self._store.latest(k, kind)

    def prefill_rate(self, model: str) -> float | None:
        """Return a model's prompt tokens a second, the median of its last answers here; None while
        no answer computed enough tokens."""
        latest = [m for m in self._store.latest(LATEST) if m.model == model]
        read = [m for m in latest if m.tokens.prompt - m.tokens.reused >= LEAST_READ]
        rates = [figures(m)["prefill_rate"] for m in read if m.stages.get("prefill_ms")]
        return median(rates) if rates else None

    def decode_rate(self, model: str) -> float | None:
        """Return the tokens a second that a model writes, the median of its last answers here;
        None while there are none."""
        latest = [figures(m) for m in self._store.latest(LATEST) if m.model == model]
        rates = [rates["decode_rate"] for rates in latest if "decode_rate" in rates]
        return median(rates) if rates else None

    def trends(self, kind: WorkKind = "answer") -> list[Trend]:
        """Distributions by day, model, version and device, the oldest first."""
        self.flush()
        return self._store.trends(kind)

    def sweeps(self) -> list[Sweep]:
        return self._store.sweeps()

    def _measured(
        self, model: str, stages: dict[str, float], kind: WorkKind = "answer"
    ) -> Measurement:
        return Measurement(time.time(), model, stages, TokenCounts(), kind, self._version)

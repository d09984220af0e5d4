"""Continuous batching: one thread runs many generations over one model, step by step.

A step computes the next token of everyone who is decoding, in one batch, and then a piece of the
oldest prompt still to be read, in another. Requests join and leave between steps. The two batches
are apart so that each answer is the same as if it had been made alone (``llm_runtime``). While
somebody waits for an answer, those in the background rest; they always leave one sequence free.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from contextlib import suppress

from app.adapters.llm.decoder import Decoder, Step
from app.adapters.llm.kv_cache_store import KvCacheStore
from app.adapters.llm.prefill_chunking import PrefillChunking
from app.adapters.llm.request import Request
from app.adapters.llm.sequences import Place, Sequences
from app.core.domain.errors import ModelError

logger = logging.getLogger(__name__)


class Scheduler:
    """Runs requests over a decoder in a thread of its own: first those that somebody waits for,
    then those in the background, and of each first come, first served."""

    def __init__(self, decoder: Decoder, states: KvCacheStore | None = None) -> None:
        """With ``states``, what is computed outlasts the scheduler."""
        self._decoder = decoder
        self._sequences = Sequences(decoder)
        self._pace = PrefillChunking(decoder.chunk)
        self._states = states
        if states:
            states.restore(decoder, list(self._sequences))
        self._waiting: tuple[deque[Request], deque[Request]] = (deque(), deque())
        """Those somebody waits for, and those in the background."""
        self._changed = threading.Condition()
        self._closing = self._forgetting = False
        self._thread = threading.Thread(target=self._run, name="language-model", daemon=True)
        self._thread.start()

    def submit(self, request: Request) -> None:
        """Queue a request. Raises ``ModelError`` when it can never fit, or after ``close``."""
        if request.size > self._decoder.window:
            raise ModelError(
                f"Prompt and answer may come to {request.size} tokens, but "
                f"{self._decoder.window} fit."
            )
        with self._changed:
            if self._closing:
                raise ModelError("The model was closed.", remedy="Ask again.")
            self._waiting[request.background].append(request)
            self._changed.notify()

    @property
    def waiting(self) -> int:
        """Requests without a sequence."""
        return sum(map(len, self._waiting))

    @property
    def running(self) -> int:
        """Requests with a sequence."""
        return len(self._sequences.busy())

    @property
    def held(self) -> int:
        """Tokens in the model's memory."""
        return self._sequences.held

    def close(self) -> None:
        """Take no more requests, finish those there are, and end the thread."""
        with self._changed:
            self._closing = True
            self._changed.notify()
        self._thread.join()
        if self._states:
            self._states.keep(self._decoder, list(self._sequences))

    def forget(self) -> None:
        """Reuse nothing of what was computed up to now."""
        with self._changed:
            self._forgetting = True
            self._changed.notify()

    def _run(self) -> None:
        while True:
            try:
                if self._has_work():
                    self._step()
                elif self._closing:
                    return
            except ModelError as error:
                self._fail_batch(error)
            except Exception as error:  # whatever it is, those who wait must hear of it
                logger.exception("The scheduler begins anew")
                self._begin_anew(error)

    def _has_work(self) -> bool:
        with self._changed:
            self._changed.wait_for(
                lambda: (
                    any(self._waiting)
                    or self._sequences.busy()
                    or self._closing
                    or self._forgetting
                )
            )
            if self._forgetting:
                self._sequences.forget_all()
                self._forgetting = False
            return bool(any(self._waiting) or self._sequences.busy())

    def _step(self) -> None:
        for place, request in self._sequences.busy():
            if request.stopped:
                self._sequences.end(place)
        self._admit()
        busy = self._sequences.busy()
        urgent = [place for place, request in busy if not request.background]
        places = urgent or [place for place, _ in busy]
        reading = [place for place in places if len(place.upcoming) > 1]
        writing = [place for place in places if len(place.upcoming) == 1]
        # llama.cpp computes what follows one another in its memory at once, and the rest apart.
        writing.sort(key=lambda place: place.index)
        self._compute([self._next(place, 1)[0] for place in writing])
        if reading:
            left = len(reading[0].upcoming)
            piece = self._next(reading[0], self._pace.piece(left, alone=not writing))
            begun = time.perf_counter()
            self._compute(piece)
            self._pace.note(len(piece), time.perf_counter() - begun)

    def _next(self, place: Place, room: int) -> list[Step]:
        """Take up to ``room`` of the tokens a place has to compute next."""
        if len(place.upcoming) == room + 1 > 2:
            room -= 1  # a single token left over would be rounded differently (``llm_sequences``)
        taken, place.upcoming = place.upcoming[:room], place.upcoming[room:]
        start = len(place.computed)
        steps = [Step(token, start + i, place.index, False) for i, token in enumerate(taken)]
        if not place.upcoming:
            steps[-1] = steps[-1]._replace(last=True)
        return steps

    def _compute(self, steps: list[Step]) -> None:
        if not steps:
            return
        self._decoder.decode(steps)
        for row, step in enumerate(steps):
            place = self._sequences[step.sequence]
            place.computed.append(step.token)
            if step.last:
                self._advance(place, row)

    def _admit(self) -> None:
        """Begin what waits, in order, for as long as there is room."""
        with self._changed:
            for waiting in self._waiting:
                for request in [r for r in waiting if r.stopped]:
                    waiting.remove(request)
                    request.finish()
                while waiting and self._may_begin(waiting[0]):
                    waiting.popleft()

    def _may_begin(self, request: Request) -> bool:
        """Begin it if there is room; one in the background leaves a sequence free."""
        free = self._decoder.sequences - len(self._sequences.busy())
        if request.background and free == 1 and self._decoder.sequences > 1:
            return False
        return self._sequences.begin(request)

    def _advance(self, place: Place, row: int) -> None:
        """Hand out the next token of a place, and go on from it unless it is the end."""
        request, sampler = place.request, place.sampler
        if request is None or sampler is None or request.stopped:
            return
        token = sampler.choose(row)
        if not self._decoder.is_end(token):
            request.put(token)
            if request.generated < request.max_tokens:
                place.upcoming = [token]
                return
        self._sequences.end(place)

    def _fail_batch(self, error: ModelError) -> None:
        """Whoever was in it is told, and nothing computed is relied on."""
        try:
            for place, _ in self._sequences.busy():
                self._sequences.end(place, error)
            self._sequences.forget_all()
        except Exception as further:  # as in ``_run``
            logger.exception("The scheduler begins anew")
            self._begin_anew(further)

    def _begin_anew(self, error: Exception) -> None:
        """Everyone is told of a failure after which it is not known what lies where in memory.

        New sequences rely on nothing: each is emptied when the next request gets it.
        """
        told = ModelError(f"It failed: {type(error).__name__}: {error}.", remedy="Ask again.")
        with self._changed:
            lost = [request for _, request in self._sequences.busy()]
            for waiting in self._waiting:
                lost += waiting
                waiting.clear()
            self._forgetting = False
        for request in lost:
            request.finish(told)
        for place in self._sequences:
            if place.sampler:
                with suppress(Exception):  # it may be what failed
                    place.sampler.close()
        self._sequences = Sequences(self._decoder)

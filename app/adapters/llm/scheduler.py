"""Continuous batching: one thread runs many generations on one model, step by step.

A step decodes the next token of all answers in one batch, and prefills a piece of the oldest prompt
in another. Requests join and leave between steps. Two batches make each answer equal to one that is
generated alone (``runtime``). On a GPU, which rounds by the size of a batch anyway, one batch has
both, and is filled with further prompts. Background requests pause while there are others, and
always leave one sequence free.
"""

from __future__ import annotations

import logging
import math
import threading
import time
from collections import deque
from contextlib import suppress

from app.adapters.llm.decoder import Decoder, Sampler, Step
from app.adapters.llm.kv_cache_store import KvCacheStore
from app.adapters.llm.prefill_chunking import BESIDE_SECONDS, PrefillChunking
from app.adapters.llm.request import Request
from app.adapters.llm.sequences import Sequences, Slot
from app.core.domain.errors import ModelError

logger = logging.getLogger(__name__)


class Scheduler:
    """Runs requests on a decoder in its own thread: foreground before background requests, each
    kind first come, first served."""

    def __init__(
        self,
        decoder: Decoder,
        cache_store: KvCacheStore | None = None,
        token_wait: float | None = None,
    ) -> None:
        """With a ``cache_store``, KV caches are kept on disk. With ``token_wait``, prompts and
        answers are computed in one batch, which takes about so many seconds at most."""
        self._decoder = decoder
        self._sequences = Sequences(decoder)
        self._together = token_wait is not None
        self._chunking = PrefillChunking(decoder.chunk, token_wait or BESIDE_SECONDS)
        self._cache_store = cache_store
        if cache_store:
            cache_store.restore(decoder, list(self._sequences))
        self._waiting: tuple[deque[Request], deque[Request]] = (deque(), deque())
        """Queues of foreground and background requests."""
        self._changed = threading.Condition()
        self._closing = self._forgetting = False
        self._thread = threading.Thread(target=self._run, name="language-model", daemon=True)
        self._thread.start()

    def submit(self, request: Request) -> None:
        """Queue a request. Raises ``ModelError`` when it exceeds the window, or after ``close``."""
        if request.size > self._decoder.window:
            raise ModelError(
                f"Prompt and answer may take {request.size} tokens; the window holds "
                f"{self._decoder.window}."
            )
        with self._changed:
            if self._closing:
                raise ModelError("The model was closed.", remedy="Ask again.")
            self._waiting[request.background].append(request)
            self._changed.notify()

    @property
    def waiting(self) -> int:
        """Number of requests without a slot."""
        return sum(map(len, self._waiting))

    @property
    def running(self) -> int:
        """Number of requests with a slot."""
        return len(self._sequences.busy())

    @property
    def held(self) -> int:
        """Number of tokens in the KV cache."""
        return self._sequences.held

    def close(self) -> None:
        """Accept no more requests, finish the present ones, and end the thread."""
        with self._changed:
            self._closing = True
            self._changed.notify()
        self._thread.join()
        if self._cache_store:
            self._cache_store.keep(self._decoder, list(self._sequences))

    def forget(self) -> None:
        """Drop the KV caches computed so far."""
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
            except Exception as error:  # whatever it is, waiting callers must get it
                logger.exception("The scheduler is reset")
                self._reset(error)

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
        for slot, request in self._sequences.busy():
            if request.stopped:
                self._sequences.end(slot)
        self._admit()
        busy = self._sequences.busy()
        urgent = [slot for slot, request in busy if not request.background]
        slots = urgent or [slot for slot, _ in busy]
        reading = [slot for slot in slots if len(slot.upcoming) > 1]
        writing = [slot for slot in slots if len(slot.upcoming) == 1]
        # llama.cpp batches adjacent sequences, and computes others separately.
        writing.sort(key=lambda slot: slot.index)
        written = [self._next(slot, 1)[0] for slot in writing]
        if not self._together:
            self._compute(written)
            reading, written = reading[:1], []
        if reading:
            self._read(reading, written, alone=not any(map(_awaited, writing)))
        else:
            self._compute(written)

    def _read(self, reading: list[Slot], written: list[Step], alone: bool) -> None:
        """Compute a piece of prompts in one batch with ``written``."""
        piece = self._chunking.piece(sum(len(slot.upcoming) for slot in reading), alone)
        room = max(1, min(piece, self._decoder.chunk - len(written)))
        steps = list(written)
        for slot in reading:
            if room > 1 or slot is reading[0]:
                taken = self._next(slot, room)
                steps += taken
                room -= len(taken)
        begun = time.perf_counter()
        self._compute(steps)
        for slot in reading:
            if slot.request and slot.upcoming:
                slot.request.note_read(len(slot.computed))
        self._chunking.note(len(steps) - len(written), time.perf_counter() - begun)

    def _next(self, slot: Slot, room: int) -> list[Step]:
        """Take up to ``room`` of the tokens that a slot has to compute next."""
        if len(slot.upcoming) == room + 1 > 2:
            room -= 1  # a single token left over would be rounded differently (``sequences``)
        taken, slot.upcoming = slot.upcoming[:room], slot.upcoming[room:]
        read = len(slot.request.prompt) - 1 if slot.request else 0
        return [
            Step(token, at, slot.index, last=at >= read)
            for at, token in enumerate(taken, len(slot.computed))
        ]

    def _compute(self, steps: list[Step]) -> None:
        if not steps:
            return
        self._decoder.decode(steps)
        for row, step in enumerate(steps):
            slot = self._sequences[step.sequence]
            slot.computed.append(step.token)
            if step.last:
                self._advance(slot, row)

    def _admit(self) -> None:
        """Begin waiting requests in order while there are free slots."""
        with self._changed:
            for waiting in self._waiting:
                for request in [r for r in waiting if r.stopped]:
                    waiting.remove(request)
                    request.finish()
                while waiting and self._may_begin(waiting[0]):
                    waiting.popleft()

    def _may_begin(self, request: Request) -> bool:
        """Begin a request if possible; background ones leave a slot free."""
        free = self._decoder.sequences - len(self._sequences.busy())
        if request.background and free == 1 and self._decoder.sequences > 1:
            return False
        return self._sequences.begin(request)

    def _advance(self, slot: Slot, row: int) -> None:
        """Sample the next token of a slot and emit it, unless the answer ends."""
        request, sampler = slot.request, slot.sampler
        if request is None or sampler is None or request.stopped:
            return
        if request.given:
            given = request.given[request.generated]
            request.put(given, sampler.log_probability(row, given))
            if request.generated == len(request.given):
                self._sequences.end(slot)
            return
        token = _first_token(request, sampler, row)
        if token is None:
            token = sampler.choose(row)
        if not self._decoder.is_end(token):
            request.put(token, sampler.log_probability(row, token))
            if request.generated < request.max_tokens:
                slot.upcoming = [token]
                return
        self._sequences.end(slot)

    def _fail_batch(self, error: ModelError) -> None:
        """Fail all requests with a slot, and drop all KV caches."""
        try:
            for slot, _ in self._sequences.busy():
                self._sequences.end(slot, error)
            self._sequences.forget_all()
        except Exception as further:  # as in ``_run``
            logger.exception("The scheduler is reset")
            self._reset(further)

    def _reset(self, error: Exception) -> None:
        """Fail all requests after an error that leaves the KV cache in an unknown state.

        New slots assume nothing: each is emptied before its next request.
        """
        failure = ModelError(
            f"Internal error: {type(error).__name__}: {error}.", remedy="Ask again."
        )
        with self._changed:
            failed = [request for _, request in self._sequences.busy()]
            for waiting in self._waiting:
                failed += waiting
                waiting.clear()
            self._forgetting = False
        for request in failed:
            request.finish(failure)
        for slot in self._sequences:
            if slot.sampler:
                with suppress(Exception):  # it may be what failed
                    slot.sampler.close()
        self._sequences = Sequences(self._decoder)


def _awaited(slot: Slot) -> bool:
    """Whether somebody waits for the next token: an answer bound to a form is read as a whole."""
    return slot.request is not None and not slot.request.grammar


def _first_token(request: Request, sampler: Sampler, row: int) -> int | None:
    """The refusal, where the request begins and it is probable enough; else it is ruled out."""
    if request.refusal is None or request.generated:
        return None
    token, least = request.refusal
    request.refusal_log_probability = sampler.log_probability(row, token)
    if request.refusal_log_probability >= math.log(least):
        return token
    sampler.rule_out(row, token)
    return None

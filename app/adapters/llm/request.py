"""A generation request, shared by the caller's thread and the scheduler's."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from queue import SimpleQueue
from typing import NamedTuple

from app.core.cancellation import CancelToken
from app.core.llm.completions import Sampling
from app.core.llm.generation import Generation, PromptRead


class FirstToken(NamedTuple):
    """A token that comes first if it is at least as probable as ``least``, and else does not."""

    token: int
    least: float


class Request:
    """A prompt to be continued: the scheduler puts tokens in, the caller takes them out."""

    def __init__(
        self,
        prompt: Sequence[int],
        max_tokens: int,
        sampling: Sampling,
        cancel: CancelToken,
        grammar: str = "",
        background: bool = False,
        refusal: FirstToken | None = None,
        given: Sequence[int] = (),
    ) -> None:
        """``background`` requests yield to all others. ``refusal`` is the first
        token of a refusal. ``given`` tokens are not sampled: they continue the prompt, and their
        probabilities are reported."""
        self.prompt = prompt
        self.max_tokens = max_tokens
        self.sampling = sampling
        self.grammar = grammar
        self.background = background
        self.refusal = refusal
        self.given = given
        self.refusal_log_probability: float | None = None
        self.generated = 0
        self.reused = 0
        self._cancel = cancel
        self._abandoned = False
        self._out: SimpleQueue[int | PromptRead | Exception | None] = SimpleQueue()
        self._log_probabilities: list[float] = []
        self._submitted = time.perf_counter()
        self._begun: float | None = None
        self._first: float | None = None
        self._ended: float | None = None

    @property
    def size(self) -> int:
        """Most tokens of prompt and answer."""
        return len(self.prompt) + self.max_tokens

    @property
    def stopped(self) -> bool:
        """Whether it was cancelled or its caller stopped reading."""
        return self._abandoned or self._cancel.is_set()

    def begin(self, reused: int) -> None:
        self._begun, self.reused = time.perf_counter(), reused

    def note_read(self, tokens: int) -> None:
        """Announce how many tokens of the prompt are computed."""
        self._out.put(PromptRead(tokens))

    def put(self, token: int, log_probability: float) -> None:
        self._first = self._first or time.perf_counter()
        self.generated += 1
        self._log_probabilities.append(log_probability)
        self._out.put(token)

    def finish(self, error: Exception | None = None) -> None:
        self._ended = time.perf_counter()
        self._out.put(error)

    def tokens(self, follow: Callable[[PromptRead], None] = lambda _: None) -> Iterator[int]:
        """Yield tokens as they come, until the end; ``follow`` hears how far the prompt is read.
        Raises the error it was finished with."""
        try:
            while (item := self._out.get()) is not None:
                if isinstance(item, Exception):
                    raise item
                if isinstance(item, PromptRead):
                    follow(item)
                else:
                    yield item
        finally:
            self._abandoned = True

    @property
    def log_likelihood(self) -> float:
        """Natural logarithm of the probability of all tokens put in."""
        return sum(self._log_probabilities)

    def figures(self) -> Generation:
        """Return its timings; the duration of a batch counts for each request in it."""
        ended = self._ended or time.perf_counter()
        begun = self._begun or ended
        first = self._first or ended
        logs = self._log_probabilities
        return Generation(
            prompt_tokens=len(self.prompt),
            reused_tokens=self.reused,
            generated_tokens=self.generated,
            queue_ms=(begun - self._submitted) * 1000,
            prefill_ms=(first - begun) * 1000,
            decode_ms=(ended - first) * 1000,
            mean_log_probability=sum(logs) / len(logs) if logs else None,
            least_log_probability=min(logs, default=None),
            refusal_log_probability=self.refusal_log_probability,
        )

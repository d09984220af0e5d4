"""Completions: requests of other programs to the model itself, without the library."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from app.core.domain.answers import ChatMessage
from app.core.domain.measurements import TokenCounts
from app.core.domain.passages import Vector

TOP_P = 0.95
"""Nucleus sampling above temperature 0 (Holtzman et al. 2020)."""


@dataclass(frozen=True, slots=True)
class Sampling:
    """Sampling parameters: greedy at temperature 0, None for that of the settings; ``seed`` makes
    sampling repeatable."""

    temperature: float | None = None
    top_p: float = TOP_P
    seed: int | None = None


AS_SET = Sampling()


@dataclass(frozen=True, slots=True)
class CompletionRequest:
    """Messages or a raw ``text`` to complete. ``max_tokens`` None means as many as fit, ``form`` is
    as in ``LanguageModel.generate``; the completion ends before the first ``stop`` string."""

    messages: tuple[ChatMessage, ...] = ()
    text: str = ""
    max_tokens: int | None = None
    sampling: Sampling = AS_SET
    stop: tuple[str, ...] = ()
    form: str = ""


@dataclass(frozen=True, slots=True)
class Completion:
    """The generated text, why it ended ("length": at the token limit), and its cost."""

    text: str
    ended: Literal["stop", "length"]
    model: str
    tokens: TokenCounts = field(default_factory=TokenCounts)
    queue_ms: float = 0.0


@dataclass(frozen=True, slots=True)
class Embedded:
    """One vector a text, in order, and the number of tokens embedded."""

    vectors: tuple[Vector, ...]
    model: str
    tokens: int


class StopFilter:
    """Ends streamed text before the first stop string."""

    def __init__(self, stop: tuple[str, ...]) -> None:
        self._stop = tuple(filter(None, stop))
        self._held = ""
        self.stopped = False

    def feed(self, piece: str) -> str:
        """Return what can be shown now; hold back what may be the start of a stop string."""
        if self.stopped:
            return ""
        text = self._held + piece
        found = [at for stop in self._stop if (at := text.find(stop)) >= 0]
        if found:
            self.stopped, self._held = True, ""
            return text[: min(found)]
        held = max((_overlap(text, stop) for stop in self._stop), default=0)
        cut = len(text) - held
        self._held = text[cut:]
        return text[:cut]

    def close(self) -> str:
        """Return the rest at the end of the stream."""
        rest, self._held = self._held, ""
        return rest


def _overlap(text: str, stop: str) -> int:
    """Length of the longest suffix of ``text`` that is a prefix of ``stop``."""
    longest = min(len(text), len(stop) - 1)
    return next((n for n in range(longest, 0, -1) if text.endswith(stop[:n])), 0)

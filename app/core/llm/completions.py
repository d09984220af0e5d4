"""What other programs ask of the model itself, without the library: raw messages in, text out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from app.core.domain.answers import ChatMessage
from app.core.domain.measurements import TokenCounts
from app.core.domain.passages import Vector

TOP_P = 0.95
"""Share of the probability that is sampled from above temperature 0 (Holtzman et al. 2020)."""


@dataclass(frozen=True, slots=True)
class Sampling:
    """How tokens are chosen: greedily at temperature 0, None for that of the settings; ``seed``
    makes chance repeatable."""

    temperature: float | None = None
    top_p: float = TOP_P
    seed: int | None = None


AS_SET = Sampling()


@dataclass(frozen=True, slots=True)
class CompletionRequest:
    """Messages, or else a ``text``, to be gone on with. ``max_tokens`` is None for as many as fit,
    ``form`` as in ``LanguageModel.generate``; the text ends before the first of ``stop``."""

    messages: tuple[ChatMessage, ...] = ()
    text: str = ""
    max_tokens: int | None = None
    sampling: Sampling = AS_SET
    stop: tuple[str, ...] = ()
    form: str = ""


@dataclass(frozen=True, slots=True)
class Completion:
    """What the model wrote, why it ended ("length": it was not done), and what it took."""

    text: str
    ended: Literal["stop", "length"]
    model: str
    tokens: TokenCounts = field(default_factory=TokenCounts)
    queue_ms: float = 0.0


@dataclass(frozen=True, slots=True)
class Embedded:
    """One vector a text, in order, and how many tokens were read for them."""

    vectors: tuple[Vector, ...]
    model: str
    tokens: int


class StopFilter:
    """Ends a text that comes in pieces before the first of some texts."""

    def __init__(self, stop: tuple[str, ...]) -> None:
        self._stop = tuple(filter(None, stop))
        self._held = ""
        self.stopped = False

    def feed(self, piece: str) -> str:
        """What can be shown now; what may be the beginning of a stop is held back."""
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
        """The rest, when no more pieces come."""
        rest, self._held = self._held, ""
        return rest


def _overlap(text: str, stop: str) -> int:
    """Length of the longest end of ``text`` that ``stop`` begins with."""
    longest = min(len(text), len(stop) - 1)
    return next((n for n in range(longest, 0, -1) if text.endswith(stop[:n])), 0)

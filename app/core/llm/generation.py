"""Generated text, its figures, and the load of a model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Chunk:
    """Streamed text with its number of tokens."""

    text: str
    tokens: int


@dataclass(frozen=True, slots=True)
class PromptRead:
    """Tokens of the prompt that are computed so far, those reused from the KV cache included."""

    tokens: int


@dataclass(frozen=True, slots=True)
class Refusal:
    """What a model was told to write where it has no answer. It counts where the model gives its
    first token at least the probability ``least``, and is not written otherwise."""

    text: str
    least: float = 0.5


@dataclass(frozen=True, slots=True)
class Generation:
    """Figures of a finished generation: tokens and milliseconds."""

    prompt_tokens: int
    reused_tokens: int
    generated_tokens: int
    queue_ms: float
    prefill_ms: float
    decode_ms: float
    mean_log_probability: float | None = None
    """Mean natural logarithm of the probabilities that the model gave the tokens it wrote; None
    where they are unknown (a server) or nothing was written."""
    least_log_probability: float | None = None
    """The lowest of them."""
    refusal_log_probability: float | None = None
    """Natural logarithm of the probability that the first token was that of a refusal; None where
    it is unknown."""


def combined(parts: Sequence[Generation]) -> Generation:
    """The figures of generations that are parts of one answer, each after the other: it is as
    likely as the least likely of them."""
    means = [part.mean_log_probability for part in parts if part.mean_log_probability is not None]
    least = [part.least_log_probability for part in parts if part.least_log_probability is not None]
    refusals = [
        part.refusal_log_probability for part in parts if part.refusal_log_probability is not None
    ]
    return Generation(
        prompt_tokens=max(part.prompt_tokens for part in parts),
        reused_tokens=parts[0].reused_tokens,
        generated_tokens=sum(part.generated_tokens for part in parts),
        queue_ms=sum(part.queue_ms for part in parts),
        prefill_ms=sum(part.prefill_ms for part in parts),
        decode_ms=sum(part.decode_ms for part in parts),
        mean_log_probability=min(means, default=None),
        least_log_probability=min(least, default=None),
        refusal_log_probability=max(refusals, default=None),
    )


@dataclass(frozen=True, slots=True)
class ModelLoad:
    """Load of a model: queued generations, tokens in the KV cache, its capacity, and
    running generations."""

    waiting: int
    tokens: int
    capacity: int
    running: int = 0

"""Generated text, its figures, and the load of a model."""

from __future__ import annotations

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


@dataclass(frozen=True, slots=True)
class ModelLoad:
    """Load of a model: queued generations, tokens in the KV cache, its capacity, and
    running generations."""

    waiting: int
    tokens: int
    capacity: int
    running: int = 0

"""Generated text, its figures, and the load of a model."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Chunk:
    """Streamed text with its number of tokens."""

    text: str
    tokens: int


@dataclass(frozen=True, slots=True)
class Generation:
    """Figures of a finished generation: tokens and milliseconds."""

    prompt_tokens: int
    reused_tokens: int
    generated_tokens: int
    queue_ms: float
    prefill_ms: float
    decode_ms: float


@dataclass(frozen=True, slots=True)
class ModelLoad:
    """Load of a model: queued generations, tokens in the KV cache, its capacity, and
    running generations."""

    waiting: int
    tokens: int
    capacity: int
    running: int = 0

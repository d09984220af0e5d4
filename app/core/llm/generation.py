"""What a language model generates, and the figures of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Chunk:
    """What a model produced in one step: a piece of text and how many tokens it stands for."""

    text: str
    tokens: int


@dataclass(frozen=True, slots=True)
class Generation:
    """Figures of one finished generation: tokens, and milliseconds spent."""

    prompt_tokens: int
    reused_tokens: int
    generated_tokens: int
    queue_ms: float
    prefill_ms: float
    decode_ms: float


@dataclass(frozen=True, slots=True)
class ModelLoad:
    """How busy a model is: generations that wait, tokens its memory holds, of how many, and
    generations that run."""

    waiting: int
    tokens: int
    room: int
    running: int = 0

"""What was measured: of one answer or file, and of the machine now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

WorkKind = Literal["answer", "file"]


@dataclass(frozen=True, slots=True)
class Gauges:
    """The engine and its machine at one moment. Shares lie from 0 to 1, sizes are bytes.

    ``memory`` is that of the engine with its readers; without a GPU its fields are None. Rates
    are those of now, 0 when nothing is being done.
    """

    cpu: float
    memory: int
    memory_total: int
    gpu: float | None = None
    vram: int | None = None
    vram_total: int | None = None
    tokens_per_second: float = 0.0
    passages_per_second: float = 0.0
    answering: int = 0
    waiting: int = 0
    """Answers that wait for a place in the language model."""
    generating: int = 0
    """Texts that it writes now."""
    cache: int | None = None
    """Tokens in the model's memory (KV cache), of ``cache_total``; None while none is loaded."""
    cache_total: int | None = None
    power: float | None = None
    """Watts the GPU draws; None where nothing measures it."""


@dataclass(frozen=True, slots=True)
class TokenCounts:
    """Tokens of the prompt, how many of them were reused from the cache, and tokens made."""

    prompt: int = 0
    reused: int = 0
    generated: int = 0


@dataclass(frozen=True, slots=True)
class Measurement:
    """What one answer or one file took; ``at`` is seconds since the epoch, ``stages`` are
    milliseconds. ``model`` is the language model of an answer and the embedder of a file."""

    at: float
    model: str
    stages: dict[str, float]
    tokens: TokenCounts
    kind: WorkKind = "answer"
    version: str = ""
    """Of the program."""
    device: str = ""
    energy: float | None = None
    """Joules that processor and GPU took meanwhile; None where nothing measures them."""

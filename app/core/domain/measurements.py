"""Measurements of answers and files, and gauges of the machine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.core.domain.devices import IdleGpu

WorkKind = Literal["answer", "file"]


@dataclass(frozen=True, slots=True)
class Gauges:
    """Load of the engine and its machine at one moment. Shares lie from 0 to 1, sizes are bytes.

    ``memory`` includes the extractor processes. ``gpu`` is None where no tool measures it, memory
    of GPUs is None while none is used. Rates are current, 0 when idle.
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
    """Answers queued for the language model."""
    generating: int = 0
    """Texts being generated."""
    cache: int | None = None
    """Tokens in the KV cache, of ``cache_total``; None while no model is loaded."""
    cache_total: int | None = None
    power: float | None = None
    """Power draw of the GPU in watts; None if it cannot be measured."""
    gpus: tuple[str, ...] = ()
    """Names of the GPUs that the language model uses."""
    idle_gpu: IdleGpu | None = None
    """A GPU that it does not use."""


@dataclass(frozen=True, slots=True)
class TokenCounts:
    """Tokens of the prompt, those of them reused from the KV cache, and generated tokens."""

    prompt: int = 0
    reused: int = 0
    generated: int = 0


@dataclass(frozen=True, slots=True)
class Measurement:
    """Durations of one answer or file; ``at`` is seconds since the epoch, ``stages`` are
    milliseconds. ``model`` is the language model of an answer, the embedder of a file."""

    at: float
    model: str
    stages: dict[str, float]
    tokens: TokenCounts
    kind: WorkKind = "answer"
    version: str = ""
    """Version of the program."""
    device: str = ""
    energy: float | None = None
    """Joules used by CPU and GPU; None if they cannot be measured."""

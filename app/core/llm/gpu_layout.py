"""How a language model is laid out in a GPU's memory: what is tried first, and what when it fails.

What a person set is kept. Of the rest, answers at once go before the fineness of the model's
memory, and that before layers: a layer that is left to the processor slows down every token.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

AT_ONCE = (32, 16, 8, 4, 2, 1)
"""Answers at once that are tried; more hardly raise the throughput of one GPU."""
CACHE_BYTES = {"f16": 1.0, "q8_0": 34 / 64, "q4_0": 18 / 64}
"""Size of a KV cache beside F16: blocks of 32 numbers with a scale of two bytes (ggml)."""
SHARE = 0.92
"""Of the free memory that is used: drivers and fragments take the rest. By judgement."""
BUFFERS = 600 << 20
"""Bytes for llama.cpp's working buffers at batches of 512. By judgement: seen on processors were
50 to 250 MB, and CUDA brings a context of its own."""
STEPS = 8
"""Into so many parts the layers are divided when not all fit."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A model: bytes of its weights, its layers, and bytes a token takes in an F16 cache."""

    weights: int
    layers: int
    cache_bytes: int


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person set: tokens of an answer's window; -1 layers and 0 answers at once leave the
    choice open; ``flash`` is auto, on or off."""

    window: int
    layers: int = -1
    parallel: int = 0
    cache_type: str = "f16"
    flash: str = "auto"


@dataclass(frozen=True, slots=True)
class Fit:
    """A layout: ``layers`` on the GPU, that many answers at once, and the bytes it takes there."""

    layers: int
    sequences: int
    cache_type: str
    flash: str
    bytes: int


def layouts(shape: Shape, wishes: Wishes) -> Iterator[Fit]:
    """All that may be tried, the best first; the last has everything on the processor."""
    counts = [wishes.parallel] if wishes.parallel else AT_ONCE
    caches = [(wishes.cache_type, wishes.flash)]
    if wishes.cache_type == "f16" and wishes.flash == "auto":
        caches.append(("q8_0", "on"))  # llama.cpp quantises the values only with flash attention
    # One more than there are: the output layer counts too.
    whole = shape.layers + 1 if wishes.layers < 0 else min(wishes.layers, shape.layers + 1)
    for cache_type, flash in caches:
        for sequences in counts:
            yield _fit(shape, wishes, whole, sequences, cache_type, flash)
    if wishes.layers < 0:
        for step in range(STEPS - 1, 0, -1):
            cache_type, flash = caches[-1]
            layers = shape.layers * step // STEPS
            yield _fit(shape, wishes, layers, min(counts[-1], 4), cache_type, flash)
    yield Fit(0, wishes.parallel or 4, *caches[0], 0)


def choose(layouts: Sequence[Fit], free: int | None) -> list[Fit]:
    """Those that fit into ``free`` bytes, the best first; all of them where that is not known."""
    return [fit for fit in layouts if free is None or fit.bytes <= free * SHARE]


def _fit(
    shape: Shape, wishes: Wishes, layers: int, sequences: int, cache_type: str, flash: str
) -> Fit:
    share = min(1.0, layers / max(1, shape.layers))
    cells = wishes.window * sequences
    cache = cells * shape.cache_bytes * CACHE_BYTES[cache_type]
    return Fit(
        layers, sequences, cache_type, flash, round(share * (shape.weights + cache)) + BUFFERS
    )

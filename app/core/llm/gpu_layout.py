"""GPU layout: fits a language model into GPU memory, and orders the alternatives to try.

Settings of the user are kept. To save memory, first parallel answers are reduced, then the KV
cache is quantised, and last layers are moved to the CPU: each of those slows down every token.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

AT_ONCE = (32, 16, 8, 4, 2, 1)
"""Numbers of parallel answers to try; more hardly raise the throughput of one GPU."""
CACHE_BYTES = {"f16": 1.0, "q8_0": 34 / 64, "q4_0": 18 / 64}
"""Size of a KV cache relative to F16: blocks of 32 numbers with a two-byte scale (ggml)."""
SHARE = 0.92
"""Share of the free memory to use; the rest is a margin for drivers and fragmentation."""
BUFFERS = 600 << 20
"""Bytes for llama.cpp's working buffers at batches of 512: 50 to 250 MB were measured on CPUs, and
CUDA adds its context."""
USED = (1, 2, 4)
"""Parts of the longest context that an answer is assumed to take of a shared KV cache."""
STEPS = 8
"""Steps in which layers are moved to the CPU when not all fit."""


@dataclass(frozen=True, slots=True)
class ModelShape:
    """Size of a model: bytes of its weights, layers, and bytes of a token in an F16 KV cache."""

    weights: int
    layers: int
    cache_bytes: int


@dataclass(frozen=True, slots=True)
class LayoutRequest:
    """The settings: tokens of the context window, layers on the GPU (-1 for automatic), parallel
    answers (0 for automatic); ``flash`` is auto, on or off; ``shared`` is whether answers share
    one KV cache."""

    window: int
    layers: int = -1
    parallel: int = 0
    cache_type: str = "f16"
    flash: str = "auto"
    shared: bool = False


@dataclass(frozen=True, slots=True)
class GpuLayout:
    """A layout: ``layers`` on the GPU, parallel ``sequences``, and ``bytes`` of GPU memory.
    ``shared_cells`` are the tokens of a KV cache that the sequences share; 0 where each has its
    own."""

    layers: int
    sequences: int
    cache_type: str
    flash: str
    bytes: int
    shared_cells: int = 0


def layouts(shape: ModelShape, request: LayoutRequest) -> Iterator[GpuLayout]:
    """All layouts to try, the best first; the last runs on the CPU only."""
    counts = [request.parallel] if request.parallel else AT_ONCE
    caches = [(request.cache_type, request.flash)]
    if request.cache_type == "f16" and request.flash == "auto":
        caches.append(("q8_0", "on"))  # llama.cpp quantises V only with flash attention
    # One more than the layers of the model: the output layer counts too.
    whole = shape.layers + 1 if request.layers < 0 else min(request.layers, shape.layers + 1)
    for cache_type, flash in caches:
        for sequences in counts:
            for shared in _shared_cells(request, sequences):
                yield _fit(shape, request, whole, sequences, cache_type, flash, shared)
    if request.layers < 0:
        for step in range(STEPS - 1, 0, -1):
            cache_type, flash = caches[-1]
            layers = shape.layers * step // STEPS
            yield _fit(shape, request, layers, min(counts[-1], 4), cache_type, flash)
    yield GpuLayout(0, request.parallel or 4, *caches[0], 0)


def choose(layouts: Sequence[GpuLayout], free: int | None) -> list[GpuLayout]:
    """The layouts that fit into ``free`` bytes; all of them if that is unknown."""
    return [fit for fit in layouts if free is None or fit.bytes <= free * SHARE]


def _fit(
    shape: ModelShape,
    request: LayoutRequest,
    layers: int,
    sequences: int,
    cache_type: str,
    flash: str,
    shared: int = 0,
) -> GpuLayout:
    share = min(1.0, layers / max(1, shape.layers))
    cells = shared or request.window * sequences
    cache = cells * shape.cache_bytes * CACHE_BYTES[cache_type]
    used = round(share * (shape.weights + cache)) + BUFFERS
    return GpuLayout(layers, sequences, cache_type, flash, used, shared)


def _shared_cells(request: LayoutRequest, sequences: int) -> list[int]:
    """Sizes to try of a shared KV cache, the largest first; 0 for none."""
    if not request.shared or sequences == 1:
        return [0]
    whole = request.window * sequences
    return [whole // part for part in USED if whole // part >= request.window]

"""Chooses the layout of a model: on a GPU as far as it fits, else on the CPU."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress

from app.adapters.ggml.devices import back_ends, gpus
from app.adapters.ggml.native_library import native_log
from app.adapters.llm.runtime import Runtime
from app.adapters.models.gguf_model import GgufModel
from app.adapters.system.hardware import free_memory
from app.adapters.system.pci_gpus import pci_gpus
from app.core.domain.devices import ComputeDevice
from app.core.domain.diagnostics import Finding, FindingText, Remedy
from app.core.domain.errors import ModelInvalid, ModelTooLarge
from app.core.llm.gpu_layout import GpuLayout, LayoutRequest, choose, layouts
from app.core.llm.gpu_use import GpuSituation
from app.core.settings.settings import Settings

_SEQUENCES = 4
"""Parallel answers on a CPU; more gain little there (docs/benchmarks.md)."""


def candidate_layouts(
    model: GgufModel, settings: Settings, window: int, gpus: Sequence[ComputeDevice]
) -> list[GpuLayout]:
    """Return the layouts to try on ``gpus``, best first. Raises ``ModelTooLarge`` when none
    fits."""
    if not gpus:
        most = settings.parallel or _SEQUENCES
        cells = _cells(model, window, most)
        sequences, shared = (most, cells) if settings.shared_kv_cache else (cells // window, 0)
        return [GpuLayout(0, sequences, settings.cache_type, settings.flash_attention, 0, shared)]
    wanted = LayoutRequest(
        window,
        settings.gpu_layers,
        settings.parallel,
        settings.cache_type,
        settings.flash_attention,
        settings.shared_kv_cache,
    )
    return choose(list(layouts(model.shape, wanted)), sum(gpu.free for gpu in gpus) or None)


def first_that_loads(
    found: Sequence[GpuLayout], load: Callable[[GpuLayout], Runtime]
) -> tuple[Runtime, GpuLayout, int]:
    """Load the first layout that llama.cpp accepts; return also how many failed before.

    Raises the ``ModelInvalid`` of the last one.
    """
    for refused, fit in enumerate(found[:-1]):
        with suppress(ModelInvalid):  # the last one raises if it fails too
            return load(fit), fit, refused
    return load(found[-1]), found[-1], len(found) - 1


def layout_finding(
    fit: GpuLayout,
    model: GgufModel,
    window: int,
    cores: int,
    refused: int,
    gpus: Sequence[ComputeDevice],
) -> Finding:
    """Describe the layout for ``alcove doctor``."""
    if not fit.layers:
        on_processor = (str(cores), str(fit.sequences))
        return Finding("Layout", True, FindingText.ON_PROCESSOR, facts=on_processor)
    layers = model.shape.layers + 1
    facts = (
        str(fit.layers),
        str(layers),
        names_of(gpus),
        str(fit.sequences),
        f"{fit.shared_cells or window:,}",
        fit.cache_type,
        fit.flash,
    )
    less = refused or fit.layers < layers
    said = FindingText.ON_GPU_SHARED if fit.shared_cells else FindingText.ON_GPU
    return Finding("Layout", True, said, Remedy.MORE_ROOM if less else "", facts)


def gpu_situation(settings: Settings) -> GpuSituation:
    """What decides whether this machine's GPUs are used."""
    return GpuSituation(
        pci_gpus(),
        gpus() if settings.gpu_layers else [],
        back_ends(),
        native_log().at_start,
        settings.gpu_layers == 0,
        packaged=hasattr(sys, "_MEIPASS"),
    )


def names_of(devices: Sequence[ComputeDevice]) -> str:
    """Their makers' names."""
    return ", ".join(device.description or device.name for device in devices)


def _cells(model: GgufModel, window: int, most: int) -> int:
    """Return for how many tokens half of the free memory is enough, for one window at least and
    ``most`` at most. Raises ``ModelTooLarge`` when not even one fits.
    """
    free, needed = free_memory(), model.memory(window)
    if needed > free:
        raise ModelTooLarge(
            f"{model.info.name} needs {needed / 1e9:.1f} GB with a context of {window} tokens; "
            f"{free / 1e9:.1f} GB are free."
        )
    further = (free - needed) // 2 // max(model.cache_bytes, 1)
    return int(min(window * most, window + further))

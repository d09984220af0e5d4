"""Chooses the layout of a model: on a GPU as far as it fits, else on the CPU."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable, Sequence
from contextlib import suppress

from app.adapters.llm.native_library import ggml, llama_library
from app.adapters.llm.runtime import Runtime
from app.adapters.models.gguf_model import GgufModel
from app.adapters.system.hardware import free_memory
from app.core.domain.diagnostics import Finding, FindingText, Remedy
from app.core.domain.errors import ModelInvalid, ModelTooLarge
from app.core.llm.gpu_layout import GpuLayout, LayoutRequest, choose, layouts
from app.core.settings.settings import Settings

_SEQUENCES = 4
"""Parallel answers on a CPU; more gain little there (docs/benchmarks.md)."""


def candidate_layouts(
    model: GgufModel, settings: Settings, window: int, gpu: bool
) -> list[GpuLayout]:
    """Return the layouts to try, best first. Raises ``ModelTooLarge`` when none fits."""
    if not gpu:
        sequences = _sequences(model, window, settings.parallel or _SEQUENCES)
        return [GpuLayout(0, sequences, settings.cache_type, settings.flash_attention, 0)]
    wanted = LayoutRequest(
        window,
        settings.gpu_layers,
        settings.parallel,
        settings.cache_type,
        settings.flash_attention,
    )
    return choose(list(layouts(model.shape, wanted)), free_vram())


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
    fit: GpuLayout, model: GgufModel, window: int, cores: int, refused: int
) -> Finding:
    """Describe the layout for ``alcove doctor``."""
    if not fit.layers:
        remedy = Remedy.MORE_ROOM if refused else Remedy.CUDA if _nvidia() else ""
        on_processor = (str(cores), str(fit.sequences))
        return Finding("Layout", not remedy, FindingText.ON_PROCESSOR, remedy, on_processor)
    layers = model.shape.layers + 1
    facts = (
        str(fit.layers),
        str(layers),
        gpu_name(),
        str(fit.sequences),
        f"{window:,}",
        fit.cache_type,
        fit.flash,
    )
    less = refused or fit.layers < layers
    return Finding("Layout", True, FindingText.ON_GPU, Remedy.MORE_ROOM if less else "", facts)


def has_gpu() -> bool:
    """Return whether llama.cpp was built for a GPU and finds one."""
    return bool(llama_library().llama_supports_gpu_offload())


def gpu_name() -> str:
    """Return the name of the first GPU."""
    llama_library()
    libggml = ggml()
    describe = libggml.ggml_backend_dev_description
    describe.argtypes, describe.restype = [ctypes.c_void_p], ctypes.c_char_p
    by_type = libggml.ggml_backend_dev_by_type
    by_type.argtypes, by_type.restype = [ctypes.c_int], ctypes.c_void_p
    device = by_type(1)  # GGML_BACKEND_DEVICE_TYPE_GPU
    return describe(device).decode("utf-8", "replace") if device else "GPU"


def free_vram() -> int | None:
    """Return the free bytes of all NVIDIA GPUs this process may use; None if unknown."""
    try:
        import pynvml

        pynvml.nvmlInit()
        count = pynvml.nvmlDeviceGetCount()
        visible = os.environ.get("CUDA_VISIBLE_DEVICES")
        chosen = visible.split(",") if visible else map(str, range(count))
        handles = [pynvml.nvmlDeviceGetHandleByIndex(int(n)) for n in chosen if n.isdigit()]
        return sum(int(pynvml.nvmlDeviceGetMemoryInfo(handle).free) for handle in handles) or None
    except Exception:  # no driver, no library, no device: each raises another type
        return None


def _nvidia() -> bool:
    """Return whether there is a GPU that a build for CUDA could use."""
    return free_vram() is not None


def _sequences(model: GgufModel, window: int, most: int) -> int:
    """Return how many sequences fit into half of the free memory, at least one.

    Raises ``ModelTooLarge`` when not even one fits.
    """
    free, needed = free_memory(), model.memory(window)
    if needed > free:
        raise ModelTooLarge(
            f"{model.info.name} needs {needed / 1e9:.1f} GB with a context of {window} tokens; "
            f"{free / 1e9:.1f} GB are free."
        )
    further = (free - needed) // 2 // max(window * model.cache_bytes, 1)
    return int(min(most, 1 + further))

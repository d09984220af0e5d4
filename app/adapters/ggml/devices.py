"""Lists the devices of ggml's back ends: CUDA, Vulkan, Metal, ROCm and SYCL alike."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.adapters.ggml.native_library import ggml, llama_library
from app.core.domain.devices import ComputeDevice, DeviceKind

_KINDS: tuple[DeviceKind, ...] = ("processor", "gpu", "integrated", "accelerator")
"""By ggml's numbers (ggml-backend.h, ggml_backend_dev_type)."""
_LIBRARIES = {"cuda": "CUDA", "hip": "ROCm", "metal": "MTL", "sycl": "SYCL", "vulkan": "Vulkan"}
"""Names of back ends by the end of their libraries' names."""
_IN_USE = threading.Event()
"""Set when a model was first given the GPUs: to ask CUDA for its memory takes some of it."""
_POINTER, _TEXT, _SIZE = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t


class _Properties(ctypes.Structure):
    """ggml-backend.h, ggml_backend_dev_props; the capabilities at its end are not read."""

    _fields_ = (
        ("name", _TEXT),
        ("description", _TEXT),
        ("free", _SIZE),
        ("total", _SIZE),
        ("kind", ctypes.c_int),
        ("bus_address", _TEXT),
        ("capabilities", ctypes.c_bool * 64),
    )


def devices() -> list[ComputeDevice]:
    """All devices, with their free memory at this moment."""
    return [device for device, _ in _all()]


def gpus() -> list[ComputeDevice]:
    """The devices that a model's layers can be moved to."""
    return [device for device, _ in _gpus()]


def gpus_in_use() -> list[ComputeDevice]:
    """The same, once a model was loaded onto them."""
    return gpus() if _IN_USE.is_set() else []


def gpu_list(wanted: bool) -> Any:
    """The GPUs as llama.cpp takes them, or an empty list: it then uses none for anything."""
    found = [handle for _, handle in _gpus()] if wanted else []
    if found:
        _IN_USE.set()
    return (_POINTER * (len(found) + 1))(*found, None)


def back_ends() -> frozenset[str]:
    """Names of the back ends in the library, and of those beside it, which are not loaded where a
    driver is missing."""
    llama_library()
    library = ggml()
    count = _function(library, "ggml_backend_reg_count", _SIZE)
    get = _function(library, "ggml_backend_reg_get", _POINTER, _SIZE)
    name = _function(library, "ggml_backend_reg_name", _TEXT, _POINTER)
    loaded = {name(get(number)).decode() for number in range(count())}
    return frozenset(loaded | loadable(Path(library._name).parent))


def loadable(folder: Path) -> set[str]:
    """The back ends for GPUs that lie in a folder as libraries of their own."""
    names = {file.name.partition("ggml-")[2].partition(".")[0] for file in folder.glob("*ggml-*")}
    return {name for part, name in _LIBRARIES.items() if part in names}


def _gpus() -> list[tuple[ComputeDevice, int]]:
    """Those of the machine's cards; integrated GPUs where there are no others. A GPU that two
    back ends know is listed once, by the first: ggml lists CUDA before Vulkan."""
    every = list(_all())
    kinds = {device.kind for device, _ in every}
    wanted = "gpu" if "gpu" in kinds else "integrated"
    found: dict[str, tuple[ComputeDevice, int]] = {}
    for device, handle in every:
        if device.kind == wanted:
            found.setdefault(device.bus_address or device.name, (device, handle))
    return list(found.values())


def _all() -> Iterator[tuple[ComputeDevice, int]]:
    llama_library()
    library = ggml()
    count = _function(library, "ggml_backend_dev_count", _SIZE)
    get = _function(library, "ggml_backend_dev_get", _POINTER, _SIZE)
    read = _function(library, "ggml_backend_dev_get_props", None, _POINTER, _POINTER)
    owner = _function(library, "ggml_backend_dev_backend_reg", _POINTER, _POINTER)
    named = _function(library, "ggml_backend_reg_name", _TEXT, _POINTER)
    for number in range(count()):
        handle = get(number)
        found = _Properties()
        read(handle, ctypes.byref(found))
        if found.kind < len(_KINDS):
            yield (
                ComputeDevice(
                    _text(found.name),
                    _text(found.description).strip(),
                    _KINDS[found.kind],
                    _text(named(owner(handle))),
                    found.free,
                    found.total,
                    _text(found.bus_address).lower(),
                ),
                handle,
            )


def _text(value: bytes | None) -> str:
    return (value or b"").decode("utf-8", "replace")


def _function(library: Any, name: str, result: Any, *arguments: Any) -> Any:
    """A function of the library, by its types; ctypes would take pointers for integers."""
    function = library[name]  # a copy of its own: attributes are shared
    function.restype, function.argtypes = result, arguments
    return function

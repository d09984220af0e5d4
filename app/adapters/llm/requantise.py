"""Small models in formats that processors compute slowly are kept a second time in a fast one.

llama.cpp has no fast kernels on CPUs for the older "1" formats, which hold a scale and an offset a
block. Written as Q8_0, which is finer than what it is made from, the same weights are read from
memory in larger numbers but multiplied much faster (docs/benchmarks.md).
"""

from __future__ import annotations

import contextlib
import ctypes
import os
from pathlib import Path

from app.adapters.llm.lora_merge import merge
from app.adapters.llm.native_library import llama_library

SLOW = frozenset({"Q4_1", "Q5_1", "Q5_0"})
LARGEST = 500_000_000
"""Bytes of a file that is worth it: larger models are bound by memory, not by arithmetic."""


def fast_copy(
    path: str, quantisation: str, folder: Path, threads: int, adapter: str | None = None
) -> str:
    """The path of a Q8_0 copy in ``folder``, made on the first call, with ``adapter`` in its
    weights; ``path`` itself where there is nothing to gain, no room, or llama.cpp refuses."""
    found = os.stat(path)
    if quantisation not in SLOW or found.st_size > LARGEST:
        return path
    made_of = [found, os.stat(adapter)] if adapter else [found]
    stamp = "-".join(f"{status.st_size:x}-{status.st_mtime_ns:x}" for status in made_of)
    copy = folder / f"{Path(path).stem}-{stamp}.gguf"
    if not copy.exists():
        part = copy.with_suffix(".part")
        with contextlib.suppress(OSError, ValueError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if _write(path, part, threads):
                if adapter:
                    merge(part, path, adapter)
                part.replace(copy)
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return str(copy) if copy.exists() else path


def _write(path: str, target: Path, threads: int) -> bool:
    from app.adapters.llm.native_log import native_log

    native_log()
    llama_cpp = llama_library()
    parameters = llama_cpp.llama_model_quantize_default_params()
    parameters.nthread = threads
    parameters.ftype = llama_cpp.LLAMA_FTYPE_MOSTLY_Q8_0
    parameters.allow_requantize = True
    failed = llama_cpp.llama_model_quantize(
        os.fsencode(path), os.fsencode(target), ctypes.byref(parameters)
    )
    return not failed

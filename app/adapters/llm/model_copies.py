"""Prepares model files: finds the matching LoRA adapter, makes copies in a faster format.

llama.cpp has no fast CPU kernels for the older "1" formats, which store a scale and an offset a
block. Requantised to Q8_0, which is finer than its source, the same weights take more bytes but are
multiplied much faster (docs/benchmarks.md). The LoRA adapter is merged into that copy: kept apart,
llama.cpp computes it for every token, which takes a third of the time of prefill, and rounds a
batch of answers differently from a single one.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import json
import os
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from app.adapters.files.samples import ASSETS
from app.adapters.ggml.native_library import llama_library, native_log

LORA_FOLDER = ASSETS / "adapters"
"""Contains ``adapters.json``: rows of file, profile, base_size (bytes) and base_sha256."""


class Adapter(NamedTuple):
    """A LoRA adapter's file, and the writer profile whose prompts it was trained with."""

    path: str
    profile: str


def lora_for(path: str, folder: Path = LORA_FOLDER) -> Adapter | None:
    """Return the LoRA adapter for the model file at ``path``, or None.

    An adapter fits only the weights it was trained on and harms others, so models are identified by
    content and not by name. Only a file of the right size is hashed.
    """
    table = folder / "adapters.json"
    if not table.is_file():
        return None
    size = os.path.getsize(path)
    rows = [row for row in json.loads(table.read_text("utf-8")) if row["base_size"] == size]
    if not rows:
        return None
    content = _digest(path, os.stat(path).st_mtime_ns)
    for row in rows:
        file_path = folder / row["file"]
        if row["base_sha256"] == content and file_path.is_file():
            return Adapter(str(file_path), row["profile"])
    return None


@lru_cache
def _digest(path: str, changed_ns: int) -> str:
    """SHA-256 of a file, computed again once it has changed: a gigabyte takes a second."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


SLOW = frozenset({"Q4_1", "Q5_1", "Q5_0"})
LARGEST = 500_000_000
"""Largest file worth a copy, in bytes: larger models are bound by memory, not by arithmetic."""


def fast_copy(
    path: str, quantisation: str, folder: Path, threads: int, lora: str | None = None
) -> str:
    """Return the path of a Q8_0 copy in ``folder`` with ``lora`` merged, made on the first call;
    ``path`` itself where there is nothing to gain, no space, or llama.cpp fails."""
    found = os.stat(path)
    if quantisation not in SLOW or found.st_size > LARGEST:
        return path
    made_of = [found, os.stat(lora)] if lora else [found]
    stamp = "-".join(f"{status.st_size:x}-{status.st_mtime_ns:x}" for status in made_of)
    copy = folder / f"{Path(path).stem}-{stamp}.gguf"
    if not copy.exists():
        part = copy.with_suffix(".part")
        with contextlib.suppress(OSError, ValueError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if _write(path, part, threads):
                if lora:
                    _merge_lora(part, path, lora)
                part.replace(copy)
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return str(copy) if copy.exists() else path


def _write(path: str, target: Path, threads: int) -> bool:
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


def _merge_lora(copy: Path, original: str, lora: str) -> None:
    """Write ``original`` plus ``lora`` into ``copy``, which is the original in Q8_0.

    W + (alpha / rank) B A for each matrix W that the adapter has an A and a B for (Hu et al. 2021).
    Raises ``OSError`` or ``ValueError``; the copy is unusable then.
    """
    import gguf
    import numpy as np

    deltas = gguf.GGUFReader(lora)
    parts = {tensor.name: tensor.data for tensor in deltas.tensors}
    alpha = deltas.fields[gguf.Keys.Adapter.LORA_ALPHA].contents()
    sources = {tensor.name: tensor for tensor in gguf.GGUFReader(original).tensors}
    q8_0 = gguf.GGMLQuantizationType.Q8_0
    written = gguf.GGUFReader(copy, "r+")
    for tensor in written.tensors:
        name = tensor.name
        if f"{name}.lora_a" not in parts:
            continue
        if tensor.tensor_type != q8_0:
            raise ValueError(f"{name} is {tensor.tensor_type.name} and not Q8_0.")
        a = parts[f"{name}.lora_a"].astype(np.float32)
        b = parts[f"{name}.lora_b"].astype(np.float32)
        weights = gguf.dequantize(sources[name].data, sources[name].tensor_type)
        tensor.data[:] = gguf.quantize(weights + (alpha / len(a)) * (b @ a), q8_0)
    written.data.flush()

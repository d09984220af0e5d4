"""Prepares model files for this machine: the LoRA adapter that fits, a copy in a fast format.

llama.cpp has no fast kernels on CPUs for the older "1" formats, which hold a scale and an offset a
block. Written as Q8_0, which is finer than its source, the same weights are more bytes to read but
are multiplied much faster (docs/benchmarks.md). The LoRA adapter is added to the weights of that
copy: beside the model, llama.cpp would compute it anew for every token, which takes a third of the
time to read a prompt and rounds a batch of answers otherwise than one alone.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import json
import os
from pathlib import Path

from app.adapters.files.samples import ASSETS
from app.adapters.llm.native_library import llama_library, native_log

LORA_FOLDER = ASSETS / "adapters"
"""Holds ``adapters.json``: rows of file, base_size (bytes) and base_sha256."""


def adapter_for(path: str, folder: Path = LORA_FOLDER) -> str | None:
    """Path of the LoRA adapter made for the model file at ``path``; None where there is none.

    An adapter fits the very weights it was trained on and harms others, so a model is known by its
    content and not by its name. Only a file of the right size is read: a fraction of a second.
    """
    table = folder / "adapters.json"
    if not table.is_file():
        return None
    size = os.path.getsize(path)
    rows = [row for row in json.loads(table.read_text("utf-8")) if row["base_size"] == size]
    if not rows:
        return None
    with open(path, "rb") as file:
        content = hashlib.file_digest(file, "sha256").hexdigest()
    for row in rows:
        file_path = folder / row["file"]
        if row["base_sha256"] == content and file_path.is_file():
            return str(file_path)
    return None


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
                    _merge_lora(part, path, adapter)
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


def _merge_lora(copy: Path, original: str, adapter: str) -> None:
    """Write ``original`` plus ``adapter`` into ``copy``, which is the original in Q8_0.

    W + (alpha / rank) B A for each matrix W the adapter has an A and a B for (Hu et al. 2021).
    Raises ``OSError`` or ``ValueError``; the copy is of no use then.
    """
    import gguf
    import numpy as np

    deltas = gguf.GGUFReader(adapter)
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

"""Adds an adapter to the weights of a model file, so that using it costs nothing more.

Beside the model, llama.cpp computes the adapter anew for every token. That takes a third of the
time to read a prompt here, and rounds a batch of answers otherwise than one alone.
"""

from __future__ import annotations

from pathlib import Path


def merge(copy: Path, original: str, adapter: str) -> None:
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

"""Writes a LoRA adapter as the file that llama.cpp loads with the model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import gguf
import numpy as np
import torch  # noqa: TID253 - training is all this module serves

from training.adapter_model import PARTS, ROTATED, LoraLinear, rotary_order

NAME = "Alcove short answers with citations"


def write(model: Any, path: Path, alpha: float, halved: bool = False) -> None:
    """Write tensors in float32, or ``halved`` in float16: half the size, but its rounding makes
    some batched answers of small models differ from single ones.

    ``lora_b`` of queries and keys is in llama.cpp's order of rows.
    """
    kept = np.float16 if halved else np.float32
    writer = gguf.GGUFWriter(path, model.config.model_type)
    writer.add_type(gguf.GGUFType.ADAPTER)
    writer.add_string(gguf.Keys.Adapter.TYPE, "lora")
    writer.add_float32(gguf.Keys.Adapter.LORA_ALPHA, alpha)
    writer.add_name(NAME)
    for tensor, weight in tensors(model).items():
        writer.add_tensor(tensor, weight.detach().float().numpy().astype(kept))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def tensors(model: Any) -> dict[str, torch.Tensor]:
    """The adapter's matrices under the names that llama.cpp expects."""
    heads = {
        "attn_q": model.config.num_attention_heads,
        "attn_k": model.config.num_key_value_heads,
    }
    if model.config.model_type not in ROTATED:
        heads = {}
    found: dict[str, torch.Tensor] = {}
    for i, layer in enumerate(model.model.layers):
        for source, part in PARTS.items():
            linear = layer.get_submodule(source)
            assert isinstance(linear, LoraLinear)
            b = rotary_order(linear.lora_b, heads[part]) if part in heads else linear.lora_b
            found[f"blk.{i}.{part}.weight.lora_a"] = linear.lora_a
            found[f"blk.{i}.{part}.weight.lora_b"] = b.contiguous()
    return found

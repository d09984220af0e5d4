"""A model file as a trainable network with a LoRA adapter.

The quantised weights are used, so that the adapter learns to compensate their errors.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gguf
import torch  # noqa: TID253 - training is all this module serves

from training.branches import ATTENTION, attend

PARTS = {
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}
"""Linear layers of a block and their names in GGUF."""
BIASED = ("attn_q", "attn_k", "attn_v")
"""Layers that have a bias in some architectures."""
ROTATED = ("llama",)
"""Architectures whose query and key rows llama.cpp reorders, as its rotary embedding pairs
neighbours there."""
_NORMS = {"input_layernorm": "attn_norm", "post_attention_layernorm": "ffn_norm"}


class LoraLinear(torch.nn.Module):
    """A frozen layer plus a trained low-rank product (Hu et al. 2021, LoRA)."""

    def __init__(
        self, weight: torch.Tensor, rank: int, alpha: float, bias: torch.Tensor | None = None
    ) -> None:
        super().__init__()
        outputs, inputs = weight.shape
        self.weight = torch.nn.Parameter(weight, requires_grad=False)
        self.bias = None if bias is None else torch.nn.Parameter(bias.data, requires_grad=False)
        self.lora_a = torch.nn.Parameter(torch.empty(rank, inputs))
        self.lora_b = torch.nn.Parameter(torch.zeros(outputs, rank))
        self.scale = alpha / rank
        torch.nn.init.kaiming_uniform_(self.lora_a, a=math.sqrt(5))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        thin = torch.nn.functional.linear(x, self.lora_a) * self.scale
        return torch.nn.functional.linear(x, self.weight, self.bias) + torch.nn.functional.linear(
            thin, self.lora_b
        )


def load(path: Path, dtype: torch.dtype = torch.float32) -> Any:
    """A causal language model with the file's weights, all frozen. Architectures: llama, qwen2."""
    from transformers import (
        AttentionInterface,
        LlamaConfig,
        LlamaForCausalLM,
        Qwen2Config,
        Qwen2ForCausalLM,
    )

    AttentionInterface.register(ATTENTION, attend)
    reader = gguf.GGUFReader(path)
    kind = reader.fields["general.architecture"].contents()
    known = {
        "llama": (LlamaConfig, LlamaForCausalLM),
        "qwen2": (Qwen2Config, Qwen2ForCausalLM),
    }
    if kind not in known:
        raise ValueError(f"{path}: the architecture {kind} cannot be trained here")
    configured, network = known[kind]
    config = configured(**_shape(reader, kind), attn_implementation=ATTENTION, dtype=dtype)
    with torch.device("meta"):
        model = network(config)
    weights = {name: tensor.to(dtype) for name, tensor in _weights(reader, config)}
    missing, unexpected = model.load_state_dict(weights, strict=False, assign=True)
    if set(missing) - {"lm_head.weight"} or unexpected:
        raise ValueError(f"{path}: not the expected tensors: {missing} {unexpected}")
    model.tie_weights()
    model.model.rotary_emb = type(model.model.rotary_emb)(config)  # its buffers are not weights
    return model.requires_grad_(False)


def insert(model: Any, rank: int, alpha: float) -> None:
    """Insert a LoRA adapter, initially without effect, at every linear layer of every block."""
    for layer in model.model.layers:
        for name in PARTS:
            parent, _, child = name.rpartition(".")
            owner = layer.get_submodule(parent)
            linear = getattr(owner, child)
            setattr(owner, child, LoraLinear(linear.weight.data, rank, alpha, linear.bias))


def trained(model: Any) -> dict[str, torch.nn.Parameter]:
    """The adapter's weights by name."""
    return {name: p for name, p in model.named_parameters() if p.requires_grad}


def rotary_order(weight: torch.Tensor, heads: int) -> torch.Tensor:
    """Reorder the rows of a query or key projection from transformers (a head's halves rotate
    together) to llama.cpp (neighbours rotate together)."""
    return weight.unflatten(0, (heads, 2, -1)).transpose(1, 2).flatten(0, 2)


def _halves_order(weight: torch.Tensor, heads: int) -> torch.Tensor:
    return weight.unflatten(0, (heads, -1, 2)).transpose(1, 2).flatten(0, 2)


def _shape(reader: gguf.GGUFReader, kind: str) -> dict[str, Any]:
    def value(key: str) -> Any:
        return reader.fields[f"{kind}.{key}"].contents()

    return {
        "hidden_size": value("embedding_length"),
        "intermediate_size": value("feed_forward_length"),
        "num_hidden_layers": value("block_count"),
        "num_attention_heads": value("attention.head_count"),
        "num_key_value_heads": value("attention.head_count_kv"),
        "rms_norm_eps": value("attention.layer_norm_rms_epsilon"),
        "rope_parameters": {"rope_type": "default", "rope_theta": value("rope.freq_base")},
        "max_position_embeddings": value("context_length"),
        "vocab_size": next(
            int(tensor.shape[1]) for tensor in reader.tensors if tensor.name == "token_embd.weight"
        ),
        "tie_word_embeddings": True,
    }


def _weights(reader: gguf.GGUFReader, config: Any) -> Iterator[tuple[str, torch.Tensor]]:
    packed = {tensor.name: tensor for tensor in reader.tensors}

    def tensor(name: str) -> torch.Tensor:
        found = packed[name]
        return torch.from_numpy(gguf.dequantize(found.data, found.tensor_type).copy())

    yield "model.embed_tokens.weight", tensor("token_embd.weight")
    yield "model.norm.weight", tensor("output_norm.weight")
    heads = {"attn_q": config.num_attention_heads, "attn_k": config.num_key_value_heads}
    if config.model_type not in ROTATED:
        heads = {}
    for i in range(config.num_hidden_layers):
        for name, part in (PARTS | _NORMS).items():
            weight = tensor(f"blk.{i}.{part}.weight")
            own = _halves_order(weight, heads[part]) if part in heads else weight
            yield f"model.layers.{i}.{name}.weight", own
            if part in BIASED and f"blk.{i}.{part}.bias" in packed:
                yield f"model.layers.{i}.{name}.bias", tensor(f"blk.{i}.{part}.bias")

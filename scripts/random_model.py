"""Writes a model file with the shape of a large model and random weights: speed does not depend on
their values, and nothing needs to be downloaded.

``.venv/bin/python scripts/random_model.py OUT.gguf --like MODEL.gguf``: the tokenizer is that of
``MODEL.gguf``. The shape is that of Llama-2-13B, in the mixture of formats called Q4_K_M.
"""

from __future__ import annotations

import argparse
from typing import Any

import gguf
import numpy as np
from gguf import GGMLQuantizationType as Kind

LAYERS, WIDTH, HEADS, INNER, CONTEXT = 40, 5120, 40, 13824, 4096
"""Llama 2 13B (Touvron et al. 2023)."""
SCALES = {Kind.Q4_K: ((0, 2), (2, 4)), Kind.Q6_K: ((208, 210),)}
"""Byte ranges of a block with half-precision scales (ggml-common.h): random ones may be
infinite."""
SCALE = np.float16(0.002)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out")
    parser.add_argument("--like", required=True, metavar="MODEL.gguf")
    parser.add_argument("--layers", type=int, default=LAYERS)
    parser.add_argument("--width", type=int, default=WIDTH)
    parser.add_argument("--heads", type=int, default=HEADS)
    parser.add_argument("--inner", type=int, default=INNER)
    parser.add_argument("--tokenizer-only", action="store_true", help="without any weights")
    shape = parser.parse_args()
    donor = gguf.GGUFReader(shape.like)
    writer = gguf.GGUFWriter(shape.out, "llama")
    describe(writer, shape)
    vocabulary = copy_tokenizer(donor, writer)
    for name, rows, columns, kind in () if shape.tokenizer_only else tensors(shape, vocabulary):
        if kind is Kind.F32:
            writer.add_tensor(name, np.ones(columns, dtype=np.float32))
        else:
            writer.add_tensor(name, blocks(rows, columns, kind), raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def describe(writer: gguf.GGUFWriter, shape: argparse.Namespace) -> None:
    writer.add_name("random-13b" if shape.layers == LAYERS else "random")
    writer.add_block_count(shape.layers)
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(shape.width)
    writer.add_feed_forward_length(shape.inner)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.heads)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(shape.width // shape.heads)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q4_K_M)


def copy_tokenizer(donor: gguf.GGUFReader, writer: gguf.GGUFWriter) -> int:
    """Copy the tokenizer; returns the number of tokens."""
    count = 0
    for name, field in donor.fields.items():
        if name.startswith("tokenizer."):
            value: Any = field.contents()
            inner = field.types[1] if len(field.types) > 1 else None
            writer.add_key_value(name, value, field.types[0], inner)
            if name == "tokenizer.ggml.tokens":
                count = len(value)
    return count


def tensors(shape: argparse.Namespace, vocabulary: int) -> list[tuple[str, int, int, Kind]]:
    """(name, rows, columns, format): as llama.cpp mixes Q4_K_M, half of two matrices in Q6_K."""
    width, inner = shape.width, shape.inner
    found = [
        ("token_embd.weight", vocabulary, width, Kind.Q4_K),
        ("output_norm.weight", 1, width, Kind.F32),
        ("output.weight", vocabulary, width, Kind.Q6_K),
    ]
    for layer in range(shape.layers):
        finer = Kind.Q6_K if layer % 2 else Kind.Q4_K
        found += [
            (f"blk.{layer}.{name}.weight", rows, columns, kind)
            for name, rows, columns, kind in (
                ("attn_norm", 1, width, Kind.F32),
                ("ffn_norm", 1, width, Kind.F32),
                ("attn_q", width, width, Kind.Q4_K),
                ("attn_k", width, width, Kind.Q4_K),
                ("attn_v", width, width, finer),
                ("attn_output", width, width, Kind.Q4_K),
                ("ffn_gate", inner, width, Kind.Q4_K),
                ("ffn_up", inner, width, Kind.Q4_K),
                ("ffn_down", width, inner, finer),
            )
        ]
    return found


_made: dict[tuple[int, int, Kind], np.ndarray] = {}


def blocks(rows: int, columns: int, kind: Kind) -> np.ndarray:
    """Random quantised rows; matrices of one shape share them, which saves time and memory."""
    if (rows, columns, kind) not in _made:
        values, size = gguf.GGML_QUANT_SIZES[kind]
        count = rows * columns // values
        made = np.random.default_rng(count).integers(0, 256, (count, size), dtype=np.uint8)
        for start, end in SCALES[kind]:
            made[:, start:end] = np.frombuffer(SCALE.tobytes(), np.uint8)
        _made[rows, columns, kind] = made.reshape(rows, -1)
    return _made[rows, columns, kind]


if __name__ == "__main__":
    main()

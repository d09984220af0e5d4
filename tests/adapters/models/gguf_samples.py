"""Builds small GGUF files, valid and invalid ones."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any

LLAMA: dict[str, Any] = {
    "general.architecture": "llama",
    "general.name": "Tiny",
    "general.license": "apache-2.0",
    "general.file_type": 7,
    "llama.context_length": 2048,
    "llama.block_count": 4,
    "llama.embedding_length": 64,
    "llama.attention.head_count": 8,
    "llama.attention.head_count_kv": 2,
}


def text(value: str | bytes) -> bytes:
    data = value.encode() if isinstance(value, str) else value
    return struct.pack("<Q", len(data)) + data


def value(item: Any) -> bytes:
    """A typed metadata value: whole numbers, texts, and lists of either."""
    if isinstance(item, str):
        return struct.pack("<I", 8) + text(item)
    if isinstance(item, int):
        return struct.pack("<II", 4, item) if item < 1 << 32 else struct.pack("<IQ", 10, item)
    kind = 8 if item and isinstance(item[0], str) else 10
    body = b"".join(text(part) if kind == 8 else struct.pack("<Q", part) for part in item)
    return struct.pack("<IIQ", 9, kind, len(item)) + body


def header(
    metadata: Mapping[str, Any] = LLAMA, tensors: int = 1, weights: int = 64, kind: int = 0
) -> bytes:
    """A header that announces ``tensors`` tensors of ``weights`` weights, one after the other."""
    keys = b"".join(text(key) + value(item) for key, item in metadata.items())
    shapes = b"".join(
        text(f"blk.{n}") + struct.pack("<IQIQ", 1, weights, kind, n * weights * 4)
        for n in range(tensors)
    )
    return b"GGUF" + struct.pack("<IQQ", 3, tensors, len(metadata)) + keys + shapes


def write(path: Path, head: bytes, data: int = 256) -> str:
    """A file with ``data`` bytes of weights after the padded header."""
    path.write_bytes(head + bytes(-len(head) % 32) + bytes(data))
    return str(path)

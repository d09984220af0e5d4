"""Makes tiny models in the packed form, by the description of the format."""

from __future__ import annotations

import random
import struct
from pathlib import Path

HIDDEN, LAYERS, HEADS, FEED_FORWARD, POSITIONS, TYPES = 32, 1, 2, 64, 64, 2
PIECES = ["<s>", "<pad>", "</s>", "<unk>", "▁", "▁rent", "▁cat", "▁query", ":", "s", "▁passage"]
VOCABULARY = len(PIECES) + 3
"""The model has rows without a piece."""

Numbers = list[float]


def shapes() -> dict[str, tuple[int, bool]]:
    """Numbers of each tensor, and whether it is stored in four bits."""
    layer = {f"{name}.w": (HIDDEN * HIDDEN, True) for name in ("q", "k", "v", "ao")}
    layer |= {"fi.w": (FEED_FORWARD * HIDDEN, True), "fo.w": (HIDDEN * FEED_FORWARD, True)}
    layer |= {f"{name}.b": (HIDDEN, False) for name in ("q", "k", "v", "ao", "fo", "aln", "oln")}
    layer |= {"fi.b": (FEED_FORWARD, False), "aln.w": (HIDDEN, False), "oln.w": (HIDDEN, False)}
    return {
        "emb.word": (VOCABULARY * HIDDEN, True),
        "emb.pos": (POSITIONS * HIDDEN, True),
        "emb.type": (TYPES * HIDDEN, True),
        "emb.ln.w": (HIDDEN, False),
        "emb.ln.b": (HIDDEN, False),
        **{f"l0.{name}": shape for name, shape in layer.items()},
    }


def four_bits(chance: random.Random, count: int) -> tuple[bytes, Numbers]:
    """Packed blocks, and the numbers they stand for."""
    packed, numbers = b"", []
    for _ in range(-(-count // 32)):
        scale = chance.randrange(1, 64) / 256  # exact in fp16, and so is every product
        levels = [chance.randrange(16) for _ in range(32)]
        pairs = bytes(levels[at] | levels[at + 16] << 4 for at in range(16))
        packed += struct.pack("<e", scale) + pairs
        numbers += [scale * (level - 8) for level in levels]
    return packed, numbers[:count]


def write(path: Path, seed: int = 1) -> dict[str, Numbers]:
    """Write a packed model; return the numbers of its tensors."""
    chance, expected, tensors = random.Random(seed), {}, []
    for name, (count, is_packed) in shapes().items():
        if is_packed:
            data, expected[name] = four_bits(chance, count)
        else:
            expected[name] = [chance.randrange(-128, 128) / 64 for _ in range(count)]
            data = struct.pack(f"<{count}f", *expected[name])
        tensors.append((name.encode("ascii"), int(is_packed), count, data))
    texts = [piece.encode("utf-8") for piece in PIECES]
    sizes = (HIDDEN, LAYERS, HEADS, FEED_FORWARD, VOCABULARY, POSITIONS, TYPES)
    head = b"E5S1" + struct.pack("<I7if", 1, *sizes, 1e-12)
    head += struct.pack("<i5iQ", 32, len(PIECES), 0, 2, 1, 3, sum(map(len, texts)))
    head += struct.pack(
        f"<{len(texts) + 1}I", *(sum(map(len, texts[:n])) for n in range(len(texts) + 1))
    )
    head += struct.pack(
        f"<{len(texts)}f", *(0.0 if at < 4 else -1.0 - at / 8 for at in range(len(texts)))
    )
    head += b"".join(texts) + struct.pack("<iI", 2, 5) + b"table"
    head += struct.pack("<i", len(tensors))
    offset = len(head) + sum(2 + len(name) + 21 for name, *_ in tensors)
    for name, kind, count, data in tensors:
        head += struct.pack("<H", len(name)) + name
        head += struct.pack("<BIQQ", kind, count, offset, len(data))
        offset += len(data)
    path.write_bytes(head + b"".join(data for *_, data in tensors))
    return expected

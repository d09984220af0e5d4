"""An embedder whose vectors count words: texts that share words lie near each other."""

from __future__ import annotations

import math
import re
import struct
import zlib
from collections.abc import Sequence

from app.core.domain.errors import RemoteUnavailable, TextNotEmbedded
from app.core.domain.passages import EmbedderIdentity, Vector

DIMENSION = 64


class FakeEmbedder:
    """``Embedder`` that records every text it was given."""

    def __init__(self, name: str = "counting", languages: tuple[str, ...] = ()) -> None:
        self.identity = EmbedderIdentity(name, "0" * 64, DIMENSION, languages=languages)
        self.loaded = False
        self.batch_size = 16
        self.embedded: list[str] = []
        self.questions: list[str] = []
        self.closed = False
        self.poison = ""
        """Texts with this in them cannot be embedded."""
        self.unavailable = False
        """As one on another computer can be."""

    def embed(self, texts: Sequence[str]) -> list[Vector]:
        self._reach()
        self.loaded = True
        if any(self.poison and self.poison in text for text in texts):
            raise TextNotEmbedded("It makes no sense to it.")
        self.embedded += texts
        return [_vector(text) for text in texts]

    def embed_question(self, text: str) -> Vector:
        self._reach()
        self.loaded = True
        self.questions.append(text)
        return _vector(text)

    def count(self, texts: Sequence[str]) -> int:
        return sum(len(text.split()) for text in texts)

    def close(self) -> None:
        self.closed = True

    def _reach(self) -> None:
        if self.unavailable:
            raise RemoteUnavailable("gpu.lan:8081 is away.")


def _vector(text: str) -> Vector:
    counts = [1e-3] * DIMENSION
    for word in re.findall(r"\w+", text.lower()):
        counts[zlib.crc32(word.encode()) % DIMENSION] += 1
    length = math.sqrt(sum(count * count for count in counts))
    return struct.pack(f"<{DIMENSION}f", *(count / length for count in counts))

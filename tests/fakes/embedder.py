"""An ``Embedder`` whose vectors count words: texts that share words are similar."""

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
    """Records all texts."""

    def __init__(self, name: str = "counting", languages: tuple[str, ...] = ()) -> None:
        self.identity = EmbedderIdentity(name, "0" * 64, DIMENSION, languages=languages)
        self.loaded = False
        self.batch_size = 16
        self.embedded: list[str] = []
        self.questions: list[str] = []
        self.closed = False
        self.poison = ""
        """Texts that contain this cannot be embedded."""
        self.unavailable = False
        """Whether calls fail, as those of an unreachable server do."""

    def embed(self, texts: Sequence[str]) -> list[Vector]:
        self._reach()
        self.loaded = True
        if any(self.poison and self.poison in text for text in texts):
            raise TextNotEmbedded("The text was refused.")
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

"""The ports of embedding models and of extractive question answering."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.core.answering.confidence import Calibration
from app.core.domain.passages import EmbedderIdentity, Vector
from app.core.llm.answer_spans import Reading


class Embedder(Protocol):
    """Turns text into vectors that can be compared by their inner product."""

    @property
    def identity(self) -> EmbedderIdentity: ...

    @property
    def loaded(self) -> bool:
        """Whether the next call is answered without loading the model first."""

    @property
    def batch_size(self) -> int:
        """Texts that are embedded in one turn, after which a waiting question has its own."""

    def embed(self, texts: Sequence[str]) -> list[Vector]:
        """One unit-length vector a passage, in order. Any number of texts; batches itself."""

    def embed_question(self, text: str) -> Vector:
        """The vector of a question; goes before passages that wait."""

    def count(self, texts: Sequence[str]) -> int:
        """Tokens that are read of these texts together; what is beyond its window is not."""

    def close(self) -> None: ...


class ExtractiveQa(Protocol):
    """Finds where in passages the answer to a question stands."""

    @property
    def calibration(self) -> Calibration:
        """How sure its scores make."""

    def read(self, question: str, passages: Sequence[str]) -> list[Reading]:
        """One for each passage, in order. Raises ``ModelError``."""

    def close(self) -> None: ...

"""The ports of embedding models and of extractive question answering."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.core.answering.confidence import Calibration
from app.core.domain.passages import EmbedderIdentity, Vector
from app.core.llm.answer_spans import QaPrediction


class Embedder(Protocol):
    """Turns text into vectors to be compared by inner product."""

    @property
    def identity(self) -> EmbedderIdentity: ...

    @property
    def loaded(self) -> bool:
        """Whether the model is loaded."""

    @property
    def batch_size(self) -> int:
        """Texts of one batch; between batches a waiting question gets its turn."""

    def embed(self, texts: Sequence[str]) -> list[Vector]:
        """One unit-length vector a passage, in order. Splits any number of texts into batches."""

    def embed_question(self, text: str) -> Vector:
        """The vector of a question; has priority over waiting passages."""

    def count(self, texts: Sequence[str]) -> int:
        """The total of tokens embedded for these texts, without those beyond its window."""

    def close(self) -> None: ...


class ExtractiveQa(Protocol):
    """Extractive QA model: finds spans of passages that answer a question."""

    @property
    def calibration(self) -> Calibration:
        """Turns its scores into probabilities."""

    def read(self, question: str, passages: Sequence[str]) -> list[QaPrediction]:
        """Predict the answer spans of each passage, in order. Raises ``ModelError``."""

    def close(self) -> None: ...

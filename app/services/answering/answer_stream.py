"""An answer while it is written: its pieces on their way to who listens."""

from __future__ import annotations

from app.core.answering.citations import MarkFilter
from app.core.domain.events import AnswerPiece, Listener
from app.core.llm.generation import Chunk
from app.core.metrics.stopwatch import Stopwatch


class AnswerStream:
    """Passes an answer's pieces on as they come, without marks that name no passage."""

    def __init__(self, sent: int, listen: Listener, watch: Stopwatch, held: bool) -> None:
        """``held`` keeps the pieces back until ``show``: another answer may take their place."""
        self._filter = MarkFilter(sent)
        self._held = held
        self._listen = listen
        self._watch = watch
        self._text = ""

    def take(self, chunk: Chunk) -> None:
        self._add(self._filter.feed(chunk.text))

    def close(self) -> str:
        """The whole text."""
        self._add(self._filter.close())
        return self._text

    def show(self, piece: str) -> None:
        self._watch.stages.setdefault("ttft_ms", self._watch.elapsed_ms)
        self._listen(AnswerPiece(piece))

    def _add(self, piece: str) -> None:
        piece = piece if self._text else piece.lstrip()
        self._text += piece
        if piece and not self._held:
            self.show(piece)

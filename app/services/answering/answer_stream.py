"""Streams an answer to its listener while it is generated."""

from __future__ import annotations

from app.core.answering.citations import MarkFilter
from app.core.domain.events import AnswerPiece, Listener
from app.core.llm.generation import Chunk
from app.core.metrics.stopwatch import Stopwatch


class AnswerStream:
    """Passes on an answer's pieces as they come, without citation marks that match no passage."""

    def __init__(self, sent: int, listen: Listener, watch: Stopwatch, held: bool) -> None:
        """``held`` collects the pieces instead of passing them on: the answer may be replaced."""
        self._filter = MarkFilter(sent)
        self._held = held
        self._listen = listen
        self._watch = watch
        self._text = ""

    def take(self, chunk: Chunk) -> None:
        self._add(self._filter.feed(chunk.text))

    def close(self) -> str:
        """Return the whole text."""
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

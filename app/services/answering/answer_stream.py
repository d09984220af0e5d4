"""Streams an answer to its listener while it is generated."""

from __future__ import annotations

from collections.abc import Container

from app.core.answering import answer_checks
from app.core.answering.citations import MarkFilter
from app.core.cancellation import CancelToken
from app.core.domain.events import AnswerPiece, Listener
from app.core.llm.generation import Chunk
from app.core.metrics.stopwatch import Stopwatch


class AnswerStream:
    """Passes on an answer's pieces as they come, without citation marks that match no passage.

    It is also the cancel token of the generation: set when the user cancels, or when the model
    repeats itself without end, of which only the first time is kept.
    """

    def __init__(
        self,
        numbers: Container[int],
        listen: Listener,
        watch: Stopwatch,
        held: bool,
        cancel: CancelToken,
    ) -> None:
        """``numbers`` are those of the passages; ``held`` collects the pieces instead of passing
        them on: the answer may be replaced."""
        self.looped = False
        self._filter = MarkFilter(numbers)
        self._held = held
        self._listen = listen
        self._watch = watch
        self._cancel = cancel
        self._text = ""
        self._shown = 0

    def is_set(self) -> bool:
        return self.looped or self._cancel.is_set()

    def take(self, chunk: Chunk) -> None:
        if self.looped:
            return
        self._add(self._filter.feed(chunk.text))
        if (start := answer_checks.loop_start(self._text)) is not None:
            self.looped = True
            self._text = self._text[:start].rstrip()

    def close(self) -> str:
        """Return the whole text."""
        self._add("" if self.looped else self._filter.close())
        return self._text

    def show(self, piece: str) -> None:
        self._watch.stages.setdefault("ttft_ms", self._watch.elapsed_ms)
        self._listen(AnswerPiece(piece))

    def _add(self, piece: str) -> None:
        self._text += piece if self._text else piece.lstrip()
        # What may become a refusal is held back: its mark is no text for users.
        if self._held or answer_checks.may_refuse(self._text):
            return
        if len(self._text) > self._shown:
            self.show(self._text[self._shown :])
            self._shown = len(self._text)

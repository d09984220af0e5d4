"""Text that is written while it is made, and corrected where it stands once it is final."""

from __future__ import annotations

from itertools import takewhile

from app.cli import formatting
from app.cli.output import Output
from app.core.text import sentences

TAB = 8
"""Columns between the tab stops of a terminal."""


class StreamedText:
    """Streams text to a terminal; in a pipe it is written once, at its end."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self._text = ""
        self._space = ""
        """White space at the end, which is written when more text follows."""
        self.disturbed = False
        """Whether something else was written since the text began, so that it stands elsewhere."""

    @property
    def begun(self) -> bool:
        """Whether any of the text is there."""
        return bool(self._text)

    def add(self, piece: str) -> None:
        """Add a piece; white space around the text is left out."""
        piece = self._space + formatting.paragraphs(piece)
        piece = piece if self._text else piece.lstrip()
        shown = piece.rstrip()
        self._space = piece[len(shown) :]
        self._text += shown
        if self._output.on_terminal:
            self._output.stream(shown)

    def abandon(self) -> None:
        """End the text as far as it came."""
        if self._text:
            self._output.stream("\n" if self._output.on_terminal else f"{self._text}\n")

    def complete(self, final: str) -> None:
        """Write the rest of the final text. Where it differs from what was streamed, its end is
        written anew in place, or the changed sentences alone if that end has left the screen."""
        text = formatting.paragraphs(final.strip())
        shown = self._text if self._output.on_terminal else ""
        if text.startswith(shown):
            rest = text[len(shown) :]
        elif (start := self._erased_from(shown, text)) is not None:
            rest = text[start:]
        else:
            rest = f"\nCorrected: {_changed(shown, text)}"
        self._output.stream(f"{rest}\n")

    def _erased_from(self, shown: str, text: str) -> int | None:
        """Erase the lines of ``shown`` from its first difference to ``text``; return where they
        start, None if they cannot be erased."""
        console = self._output.console
        if self.disturbed or console.is_dumb_terminal or console.legacy_windows:
            return None
        pairs = zip(shown, text, strict=False)
        same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        start = shown.rfind("\n", 0, same) + 1
        rows = _rows(shown[start:], console.width)
        if rows > console.height:
            return None
        self._output.erase(rows)
        return start


def _rows(text: str, width: int) -> int:
    """The rows of a terminal that ``text`` takes, broken as terminals break it: at any character,
    when the next one does not fit."""
    from rich.cells import cell_len  # slow to import

    rows = 0
    for line in text.split("\n"):
        rows += 1
        column = 0
        for character in line:
            if character == "\t":
                column = min(width - 1, (column // TAB + 1) * TAB)
                continue
            cells = cell_len(character)
            if column + cells > width:
                rows += 1
                column = 0
            column += cells
    return rows


def _changed(shown: str, text: str) -> str:
    """The sentences of ``text`` that were not shown; all if it only became shorter."""
    parts = [text[start:end] for start, end in sentences.spans(text)]
    return " ".join(part for part in parts if part not in shown) or text

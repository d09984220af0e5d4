"""Shows the extracted text of a document with parts of it highlighted."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from app.core.answering.marking import Span
from app.core.domain.documents import ExtractedDocument
from app.ui.theme import look, scale

AROUND = 60_000
"""Characters shown before and after the passage; laying out a whole book would take seconds."""
SIZES = (scale.SMALL, scale.BODY, scale.READING, 18, 22, 28, 36)
"""Sizes of type in pixels."""
MOST_FOUND = 10_000
"""Most places that are found."""
MOST_MARKED = 300
"""Most places that are marked, those around the one that is shown."""


class TextPage(QPlainTextEdit):
    """A read-only text view, scrolled to what is highlighted."""

    found = Signal(int, int)
    """Which of the places that were sought is shown, from 0, and how many there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self._size = SIZES.index(scale.BODY)
        self.setFont(scale.font(scale.BODY))
        self.document().setDocumentMargin(scale.BETWEEN)
        self.setAccessibleName(self.tr("Source text"))
        self._text = ""
        self._shown: Span = (0, 0)
        """The part of the text that is laid out."""
        self._parts: Sequence[Span] = ()
        self._finds: list[Span] = []
        self._sought = ""
        self._at = 0
        self.marked = ""
        """The highlighted text."""

    def show_passage(self, document: ExtractedDocument, parts: Sequence[Span]) -> None:
        """Highlight the ``parts`` of the document's text, the first of which comes first, and show
        the text around them."""
        self._text, self._parts, self._finds, self._sought = document.text, parts, [], ""
        self.marked = " … ".join(document.text[start:end] for start, end in parts)
        self._lay_out((parts[0][0], parts[-1][1]))
        self._go_to(parts[0][0])

    def zoom(self, step: int) -> None:
        """Enlarge the type by a step, or make it smaller; 0 is the usual size. The passage stays in
        view if it is."""
        kept = self.viewport().rect().contains(self.cursorRect().center())
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        usual = SIZES.index(scale.BODY)
        self._size = max(0, min(self._size + step, len(SIZES) - 1)) if step else usual
        self.setFont(scale.font(SIZES[self._size]))
        if kept:
            self.centerCursor()
        else:
            bar.setValue(round(share * bar.maximum()))

    def search(self, text: str) -> None:
        """Mark all places of a text, and show the first after the cursor; none for no text."""
        if text == self._sought:
            return
        self._sought = text
        self._finds = list(islice(_places(text, self._text), MOST_FOUND)) if text else []
        if self._finds:
            here = self._shown[0] + len(_characters(self, self.textCursor().selectionStart()))
            starts = [start for start, _ in self._finds]
            self._show_find(bisect_left(starts, here) % len(starts))
        else:
            self._show_marks()
            self.found.emit(-1, 0)

    def step(self, by: int) -> None:
        """Show the next of the places that were sought, or the one before."""
        if self._finds:
            self._show_find((self._at + by) % len(self._finds))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def _show_find(self, number: int) -> None:
        self._at = number
        start, end = self._finds[number]
        if not self._shown[0] <= start < end <= self._shown[1]:
            self._lay_out((start, end))
        self._show_marks()
        self._go_to(start)
        self.found.emit(number, len(self._finds))

    def _lay_out(self, around: Span) -> None:
        """Show the text around a part."""
        self._shown = max(0, around[0] - AROUND), min(len(self._text), around[1] + AROUND)
        self.setPlainText(self._text[slice(*self._shown)])
        self._show_marks()

    def _go_to(self, place: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(self._text[self._shown[0] : place]))
        self.setTextCursor(cursor)
        self.centerCursor()

    def _show_marks(self) -> None:
        colours = look.colours()
        marks = [self._mark(part, colours.highlight, colours.on_highlight) for part in self._parts]
        first = max(0, self._at - MOST_MARKED // 2)
        near = list(enumerate(self._finds))[first : first + MOST_MARKED]
        for number, place in near:
            if number == self._at:
                marks.append(self._mark(place, colours.accent, colours.on_accent))
            else:
                marks.append(self._mark(place, colours.selection, colours.text))
        self.setExtraSelections([mark for mark in marks if mark is not None])

    def _mark(self, part: Span, back: str, text: str) -> QTextEdit.ExtraSelection | None:
        """A mark of a part of the text; None where it is not laid out."""
        start, end = (max(self._shown[0], min(edge, self._shown[1])) for edge in part)
        if start >= end:
            return None
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(self.document())
        mark.cursor.setPosition(_units(self._text[self._shown[0] : start]))
        to = _units(self._text[self._shown[0] : end])
        mark.cursor.setPosition(to, QTextCursor.MoveMode.KeepAnchor)
        mark.format = QTextCharFormat()
        mark.format.setBackground(look.pen(back))
        mark.format.setForeground(look.pen(text))
        return mark


def _places(sought: str, text: str) -> Iterable[Span]:
    """All places of some words, in any case and over line breaks."""
    pattern = r"\s+".join(map(re.escape, sought.split()))
    return (found.span() for found in re.finditer(pattern, text, re.IGNORECASE))


def _characters(view: QPlainTextEdit, units: int) -> str:
    """The text before a place that is counted as Qt counts."""
    cursor = QTextCursor(view.document())
    cursor.setPosition(units, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def _units(text: str) -> int:
    """Length in UTF-16 code units, as Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2

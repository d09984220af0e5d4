"""Shows the extracted text of a document with parts of it highlighted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from app.core.answering.marking import Span
from app.core.domain.documents import ExtractedDocument
from app.ui.theme import look, scale

AROUND = 60_000
"""Characters shown before and after the passage; laying out a whole book would take seconds."""


class TextPage(QPlainTextEdit):
    """A read-only text view, scrolled to what is highlighted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFont(scale.font(scale.BODY))
        self.document().setDocumentMargin(scale.BETWEEN)
        self.setAccessibleName(self.tr("Source text"))
        self.marked = ""
        """The highlighted text."""

    def show_passage(self, document: ExtractedDocument, parts: Sequence[Span]) -> None:
        """Highlight the ``parts`` of the document's text, the first of which comes first, and show
        the text around them."""
        first = max(0, parts[0][0] - AROUND)
        text = document.text[first : parts[-1][1] + AROUND]
        self.setPlainText(text)
        self.marked = " … ".join(document.text[start:end] for start, end in parts)
        marks = [self._mark(text, start - first, end - first) for start, end in parts]
        self.setExtraSelections(marks)
        cursor = QTextCursor(self.document())
        cursor.setPosition(marks[0].cursor.selectionStart())
        self.setTextCursor(cursor)
        self.centerCursor()

    def _mark(self, text: str, start: int, end: int) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(self.document())
        mark.cursor.setPosition(_units(text[:start]))
        mark.cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        mark.format = QTextCharFormat()
        mark.format.setBackground(look.pen(look.colours().highlight))
        mark.format.setForeground(look.pen(look.colours().on_highlight))
        return mark


def _units(text: str) -> int:
    """Length in UTF-16 code units, as Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2

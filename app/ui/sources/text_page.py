"""Shows the extracted text of a document with a passage highlighted."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from app.core.domain.documents import ExtractedDocument
from app.ui.theme import look, scale

AROUND = 60_000
"""Characters shown before and after the passage; laying out a whole book would take seconds."""


class TextPage(QPlainTextEdit):
    """A read-only text view, scrolled to the highlighted passage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFont(scale.font(scale.BODY))
        self.document().setDocumentMargin(scale.BETWEEN)
        self.setAccessibleName(self.tr("Source text"))
        self.marked = ""
        """The highlighted text."""

    def show_passage(self, document: ExtractedDocument, start: int, end: int) -> None:
        """Highlight [start, end) of the document's text and show the text around it."""
        first = max(0, start - AROUND)
        text = document.text[first : end + AROUND]
        self.setPlainText(text)
        self.marked = document.text[start:end]
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(text[: start - first]))
        length = _units(self.marked)
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(cursor)
        keep = QTextCursor.MoveMode.KeepAnchor
        mark.cursor.setPosition(cursor.position() + length, keep)
        mark.format = QTextCharFormat()
        mark.format.setBackground(look.pen(look.colours().highlight))
        mark.format.setForeground(look.pen(look.colours().on_highlight))
        self.setExtraSelections([mark])
        self.setTextCursor(cursor)
        self.centerCursor()


def _units(text: str) -> int:
    """Length in UTF-16 code units, as Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2

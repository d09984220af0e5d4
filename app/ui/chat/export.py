"""Export a chat with its sources to Markdown, HTML or PDF, by the extension of the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from app.core.answering import transcript
from app.core.domain.answers import Message
from app.core.domain.errors import LibraryUnwritable
from app.ui.chat.answer_text import SafeDocument

ENDINGS = (".pdf", ".html", ".md")
MARGIN = 20.0
"""Millimetres."""


def write(path: str, title: str, messages: list[Message]) -> None:
    """Write a chat to ``path``. Raises ``LibraryUnwritable`` when that fails."""
    kind = Path(path).suffix.lower().removeprefix(".")
    try:
        if kind == "pdf":
            _write_pdf(path, title, messages)
        else:
            text = (transcript.html if kind == "html" else transcript.markdown)(title, messages)
            Path(path).write_text(text, "utf-8")
    except OSError as error:
        raise LibraryUnwritable(
            f"{path}: {error.strerror}.",
            title="The chat could not be exported",
            remedy="Choose another folder, or free some space.",
        ) from error


def file_name(title: str) -> str:
    """A file name that is valid on every system."""
    kept = "".join(c if c.isalnum() or c in " -_" else " " for c in title)
    return " ".join(kept.split())[:80] or "chat"


def _write_pdf(path: str, title: str, messages: list[Message]) -> None:
    with open(path, "wb"):
        pass  # raises an OSError with a reason, which QPdfWriter does not
    writer = QPdfWriter(path)
    writer.setTitle(title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    document = SafeDocument()
    document.setHtml(transcript.html(title, messages))
    document.print_(writer)

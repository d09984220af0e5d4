"""Export a chat with its sources to PDF, Word, HTML or Markdown."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QBuffer, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.core.answering.export.docx import docx
from app.core.answering.export.transcript import Exchange, Source, Transcript, html, markdown
from app.ui.chat.scope import searched_words
from app.ui.chat.turn.answer_text import SafeDocument
from app.ui.foundation import wording
from app.ui.foundation.turns import Turn
from app.ui.foundation.wording import translate

MARGIN = 20.0
"""Millimetres."""
TEXT, FOOT = 12, 10
"""Points."""
SERIF = ["Georgia", "Noto Serif", "DejaVu Serif", "serif"]


def content(ending: str, title: str, turns: Sequence[Turn]) -> bytes:
    """The file of a chat, in the format of an ending such as ``.pdf``."""
    chat = transcript_of(title, turns, time.time())
    match ending:
        case ".pdf":
            return _pdf(chat)
        case ".docx":
            return docx(chat)
        case ".html":
            return html(chat).encode("utf-8")
        case _:
            return markdown(chat).encode("utf-8")


def file_name(title: str) -> str:
    """A file name that is valid on every system."""
    kept = "".join(c if c.isalnum() or c in " -_" else " " for c in title)
    return " ".join(kept.split())[:80] or "chat"


def transcript_of(title: str, turns: Sequence[Turn], now: float) -> Transcript:
    """What is exported of a chat, in the language of the desktop."""
    exported = translate("export", "Exported from Alcove on {}").format(wording.moment(now))
    exchanges = [_exchange(turn) for turn in turns]
    return Transcript(title, (exported,), exchanges, translate("export", "Sources"))


def _exchange(turn: Turn) -> Exchange:
    sources = turn.citations or turn.opened
    return Exchange(
        turn.question,
        (wording.SEPARATOR.join(_facts(turn)),),
        turn.text,
        tuple(_warnings(turn)),
        [
            Source(source.n, wording.full_place(source.path, source.page), source.text)
            for source in sources
        ],
    )


def _facts(turn: Turn) -> Iterator[str]:
    """When, of what and by which model it was asked, and what the answer is based on."""
    if turn.asked_at:
        yield wording.moment(turn.asked_at)
    if searched := searched_words(turn):
        yield translate("export", "Scope: {}").format(searched)
    if turn.model:
        yield translate("export", "Model: {}").format(turn.model)
    if based := wording.provenance(turn)[2]:
        yield based


def _warnings(turn: Turn) -> Iterator[str]:
    """What to know before relying on an answer: all that the window says about it."""
    if turn.query:
        yield translate("export", "Understood as: {}").format(turn.query)
    for one in turn.corrections:
        said = translate("export", "Searched for “{0}” instead of “{1}”.")
        yield said.format(one.searched, one.typed)
    if turn.provenance in ("unsure", "elsewhere"):
        yield translate("export", "Unsure: check this answer against its sources.")
    for start, end in turn.unsupported:
        yield translate("export", "No passage supports: “{}”").format(turn.text[start:end])
    yield from filter(
        None,
        (
            *(wording.broken(rule) for rule in turn.broken),
            wording.coverage(turn),
            wording.absent(turn),
            wording.warning(turn),
        ),
    )


def _pdf(chat: Transcript) -> bytes:
    made = QBuffer()
    made.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(made)
    writer.setTitle(chat.title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    document = SafeDocument()
    document.documentLayout().setPaintDevice(writer)  # points are as long as on its paper
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(TEXT))
    document.setHtml(html(chat))
    area = QRectF(writer.pageLayout().paintRectPixels(writer.resolution()))
    area.moveTo(0, 0)
    foot = 3 * FOOT * writer.resolution() / 72
    body = QRectF(0, 0, area.width(), area.height() - foot)
    document.setPageSize(QSizeF(body.size()))
    pages = document.pageCount()
    painter = QPainter(writer)
    for page in range(pages):
        if page:
            writer.newPage()
        painter.save()
        painter.translate(0, -page * body.height())
        document.drawContents(painter, body.translated(0, page * body.height()))
        painter.restore()
        painter.setFont(_font(FOOT))
        number = f"{wording.number(page + 1)} / {wording.number(pages)}"
        metrics = QFontMetricsF(painter.font(), writer)
        title = metrics.elidedText(chat.title, Qt.TextElideMode.ElideRight, area.width() * 0.8)
        for text, side in (
            (title, Qt.AlignmentFlag.AlignLeft),
            (number, Qt.AlignmentFlag.AlignRight),
        ):
            painter.drawText(area, side | Qt.AlignmentFlag.AlignBottom, text)
    painter.end()
    return bytes(made.data().data())


def _font(points: int) -> QFont:
    font = QFont(SERIF)
    font.setPointSize(points)
    return font

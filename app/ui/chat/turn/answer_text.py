"""The text of an answer: Markdown, citations as chips, unsupported sentences underlined in dots."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTableFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.core.domain.answers import Citation
from app.ui.chat.turn.selection import SelectableText
from app.ui.foundation import richtext, wording
from app.ui.foundation.richtext import Mark
from app.ui.foundation.wording import translate
from app.ui.theme import look, scale

FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)
SCHEME = "cite:"
PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


class SafeDocument(QTextDocument):
    """A document that loads no resources, whatever its text refers to."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return None


class TranscriptText(SelectableText):
    """A text view as high as its text."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocument(SafeDocument(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.setAccessibleName(name)
        self.viewport().setAutoFillBackground(False)
        self.document().setUndoRedoEnabled(False)  # it would store every streamed piece
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(scale.AROUND)
        self.document().setDefaultFont(scale.font(scale.READING))

    def sizeHint(self) -> QSize:
        return QSize(scale.reading_width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the conversation scrolls

    def fit(self) -> None:
        """Become as high as the text."""
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(round(self.document().size().height()) + 2)


class QuestionText(TranscriptText):
    """A question, which is plain text."""

    def __init__(self) -> None:
        super().__init__(translate("answer", "Question"))

    def show_question(self, text: str) -> None:
        """Show a question; a selection in it stays while it is the same."""
        text = richtext.INVISIBLE.sub("\ufffd", text)
        if text != self.toPlainText():
            self.setPlainText(text)
            self.fit()


class AnswerText(TranscriptText):
    """An answer; emits ``cited`` with the number of a clicked citation."""

    cited = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("answer", "Answer"), parent)
        self._chips: list[Mark] = []
        self._shown: tuple[object, ...] = ()
        self.anchorClicked.connect(self._follow)

    def show_answer(
        self,
        text: str,
        citations: Sequence[Citation] = (),
        unsupported: Sequence[tuple[int, int]] = (),
    ) -> None:
        """Show a text, complete or still streaming; a selection in it stays while it is the
        same."""
        shown = (text, tuple(citations), tuple(unsupported), look.colours())
        if shown == self._shown:
            return
        self._shown = shown
        cited = {citation.n: citation for citation in citations}
        self.document().setMarkdown(richtext.markdown(text, cited, unsupported), FEATURES)
        self._strip()
        marks, places = richtext.marks(self.document().toRawText())
        cursor = QTextCursor(self.document())
        for place in reversed(places):
            cursor.setPosition(place)
            cursor.deleteChar()
        style_blocks(self.document())
        for mark in marks:
            cursor.setPosition(mark.start)
            cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(_format(mark, cited))
        self._chips = [mark for mark in marks if mark.kind == "cite"]
        self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.pen(look.colours().selection))
        for chip in self._chips:
            painter.drawRoundedRect(self._area(chip), 5, 5)
        painter.end()
        super().paintEvent(event)

    def _area(self, chip: Mark) -> QRectF:
        block = self.document().findBlock(chip.start)
        line = block.layout().lineForTextPosition(chip.start - block.position())
        origin = self.document().documentLayout().blockBoundingRect(block).topLeft()
        left = _x(line, chip.start - block.position())
        right = _x(line, chip.end - block.position())
        height = scale.READING + 3.0
        top = origin.y() + line.y() + line.ascent() - scale.READING + 1
        return QRectF(origin.x() + left - 1, top, right - left + 2, height)

    def _strip(self) -> None:
        """Remove anchors and images that Qt's Markdown parser still made."""
        block = self.document().begin()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                fragment = pieces.fragment()
                pieces += 1
                form = fragment.charFormat()
                if form.isAnchor() or form.isImageFormat():
                    cursor = QTextCursor(self.document())
                    cursor.setPosition(fragment.position())
                    end = fragment.position() + fragment.length()
                    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                    cursor.setCharFormat(QTextCharFormat())
            block = block.next()

    def _follow(self, address: QUrl) -> None:
        if address.toString().startswith(SCHEME):
            self.cited.emit(int(address.toString().removeprefix(SCHEME)))


def style_blocks(document: QTextDocument) -> None:
    """Set line height, margins and table borders for reading."""
    natural = QFontMetricsF(document.defaultFont()).height()
    height = 100 * scale.READING * scale.LINE_HEIGHT / natural
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        lines = QTextBlockFormat()
        lines.setLineHeight(height, PROPORTIONAL)
        lines.setTopMargin(0)
        near = block.textList() or cursor.currentTable()
        lines.setBottomMargin(scale.UNIT if near else 3 * scale.UNIT)
        cursor.mergeBlockFormat(lines)
        if table := cursor.currentTable():
            table.setFormat(_table(table.format()))
        block = block.next()


def _table(form: QTextTableFormat) -> QTextTableFormat:
    form.setBorder(1)
    form.setBorderCollapse(True)
    form.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(look.pen(look.colours().hairline))
    form.setCellPadding(scale.UNIT + 2)
    form.setTopMargin(2 * scale.UNIT)
    form.setBottomMargin(2 * scale.UNIT)
    return form


def _x(line: Any, position: int) -> float:
    found = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)


def _format(mark: Mark, cited: dict[int, Citation]) -> QTextCharFormat:
    colours = look.colours()
    form = QTextCharFormat()
    if mark.kind == "unsupported":
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        form.setUnderlineColor(look.pen(colours.warning))
        tip = translate("answer", "No passage supports this sentence.")
        form.setToolTip(wording.tip(tip))
        return form
    citation = cited[mark.number]
    form.setAnchor(True)
    form.setAnchorHref(f"{SCHEME}{mark.number}")
    form.setForeground(look.pen(colours.accent))
    form.setFontWeight(QFont.Weight.DemiBold)
    form.setProperty(QTextCharFormat.Property.FontPixelSize, scale.SMALL)
    place = wording.place(citation.path, citation.page)
    form.setToolTip(richtext.passage_tip(place, citation.text))
    return form

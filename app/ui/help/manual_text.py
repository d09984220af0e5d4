"""Shows a page of the manual: loads no resources, and follows only links between pages."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from app.ui.chat.turn.answer_text import FEATURES, SafeDocument, style_blocks
from app.ui.foundation.wording import translate
from app.ui.help import manual
from app.ui.theme import scale


class ManualText(QTextBrowser):
    """A text view of one page."""

    followed = Signal(str, str)
    """A link to another page: its file name, and a heading or an empty string."""
    pointed = Signal(str)
    """A link out of the manual, which is not opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocument(SafeDocument(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAccessibleName(translate("help", "Manual page"))
        self.viewport().setAutoFillBackground(False)
        self.document().setDefaultFont(scale.font(scale.READING))
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._follow)

    def show_page(self, page: str, heading: str = "") -> None:
        """Show a page from the top, or from a heading."""
        self.document().setMarkdown(manual.markdown(page, manual.language()), FEATURES)
        style_blocks(self.document())
        block = self._find(heading) if heading else self.document().begin()
        self.moveCursor(QTextCursor.MoveOperation.End)  # so that the heading comes to the top
        self.setTextCursor(QTextCursor(block))
        self.ensureCursorVisible()

    def _find(self, heading: str) -> QTextBlock:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and block.text() == heading:
                return block
            block = block.next()
        return self.document().begin()

    def _follow(self, address: QUrl) -> None:
        target = address.toString()
        # A page in another language lies in a folder of its own, and names English ones above it.
        page, _, anchor = target.removeprefix("../").partition("#")
        if page in manual.pages():
            self.followed.emit(page, manual.heading(page, anchor))
        else:
            self.pointed.emit(target)

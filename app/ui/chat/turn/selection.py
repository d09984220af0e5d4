"""Selecting text across the questions and answers of a conversation, and copying it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QScrollArea, QTextBrowser

from app.ui.theme import icons

PARAGRAPHS = "\n\n"
"""What separates the texts of several messages."""
NEAR = 24
"""Pixels from the edge at which a selection scrolls the conversation."""


class SelectableText(QTextBrowser):
    """A text of the conversation, which may be selected together with others."""


class TranscriptSelection(QObject):
    """Extends a selection that is drawn with the mouse beyond the text in which it began."""

    def __init__(self, area: QScrollArea, texts: Callable[[], Sequence[SelectableText]]) -> None:
        """``texts`` lists those of the conversation from top to bottom."""
        super().__init__(area)
        self._area = area
        self._texts = texts
        self._from: SelectableText | None = None
        self._anchor = 0

    def watch(self, text: SelectableText) -> None:
        """Let selections begin in a text."""
        text.installEventFilter(self)
        text.viewport().installEventFilter(self)

    def text(self) -> str:
        """What is selected in more than one text; empty otherwise."""
        selected = [text for text in self._texts() if text.textCursor().hasSelection()]
        if len(selected) < 2:
            return ""
        return PARAGRAPHS.join(text.textCursor().selection().toPlainText() for text in selected)

    def copy(self) -> None:
        """Copy what is selected in several texts."""
        QGuiApplication.clipboard().setText(self.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            text = watched.parent()
            return isinstance(text, SelectableText) and self._draw(text, event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            # A text alone would copy only its own part.
            if event.matches(QKeySequence.StandardKey.Copy) and self.text():
                self.copy()
                return True
        elif isinstance(event, QContextMenuEvent) and self.text():
            self.menu().exec(event.globalPos())
            return True
        return False

    def menu(self) -> QMenu:
        """What can be done with a selection in several texts."""
        menu = QMenu(self._area)
        menu.addAction(icons.icon("copy"), self.tr("Copy")).triggered.connect(lambda: self.copy())
        return menu

    def _draw(self, text: SelectableText, event: QMouseEvent) -> bool:
        """Begin, extend or end a selection; return whether the text is not to do that itself."""
        if event.type() == QEvent.Type.MouseButtonPress:
            if event.button() == Qt.MouseButton.LeftButton:
                self._begin(text, event.position().toPoint())
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._from = None
        elif event.type() == QEvent.Type.MouseMove and self._from is text:
            return self._extend(event.globalPosition().toPoint())
        return False

    def _begin(self, text: SelectableText, where: QPoint) -> None:
        self._from = text
        self._anchor = text.cursorForPosition(where).position()
        for other in self._texts():
            if other is not text:
                _select(other, 0, 0)

    def _extend(self, where: QPoint) -> bool:
        """Select up to a point of the screen; False where the text itself can do that."""
        texts = self._texts()
        begun = self._from
        target = _at(texts, where)
        if begun is None or target is None or begun not in texts:
            return False
        first, last = sorted((texts.index(begun), texts.index(target)))
        for number, text in enumerate(texts):
            if not first <= number <= last:
                _select(text, 0, 0)
        self._scroll(where)
        if target is begun:
            return False
        down = texts.index(target) == last
        _select(begun, self._anchor, _end(begun) if down else 0)
        for text in texts[first + 1 : last]:
            _select(text, 0, _end(text))
        inside = target.viewport().mapFromGlobal(where)
        place = target.cursorForPosition(inside).position()
        _select(target, 0 if down else _end(target), place)
        return True

    def _scroll(self, where: QPoint) -> None:
        view = self._area.viewport()
        y = view.mapFromGlobal(where).y()
        bar = self._area.verticalScrollBar()
        if y < NEAR:
            bar.setValue(bar.value() - NEAR)
        elif y > view.height() - NEAR:
            bar.setValue(bar.value() + NEAR)


def _at(texts: Sequence[SelectableText], where: QPoint) -> SelectableText | None:
    """The text at a point, or the one nearest above or below it."""

    def distance(text: SelectableText) -> int:
        y = text.mapFromGlobal(where).y()
        return max(0, -y, y - text.height())

    return min(texts, key=distance, default=None)


def _select(text: SelectableText, start: int, end: int) -> None:
    cursor = text.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)


def _end(text: SelectableText) -> int:
    return text.document().characterCount() - 1

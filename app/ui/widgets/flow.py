"""A row whose widgets go on in the next line where the first is full."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from app.ui.theme import scale


class Flow(QLayout):
    """Widgets in their preferred sizes, in as many lines as they need."""

    def __init__(self, *widgets: QWidget, gap: int = scale.INSIDE, right: bool = False) -> None:
        """``right`` aligns the lines at the right edge."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._right = right
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def addWidget(self, widget: QWidget) -> None:
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        lines = self._lines(width - margins.left() - margins.right())
        high = sum(map(_height, lines)) + self._gap * max(0, len(lines) - 1)
        return high + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        shown = self._shown()
        wide = sum(item.sizeHint().width() for item in shown) + self._gap * max(0, len(shown) - 1)
        return self._with_margins(QSize(wide, _height(shown)))

    def minimumSize(self) -> QSize:
        shown = self._shown()
        wide = max((item.minimumSize().width() for item in shown), default=0)
        return self._with_margins(QSize(wide, _height(shown)))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        area = rect.marginsRemoved(self.contentsMargins())
        top = area.top()
        for line in self._lines(area.width()):
            widths = [min(item.sizeHint().width(), area.width()) for item in line]
            left = area.left()
            if self._right:
                left += area.width() - sum(widths) - self._gap * (len(line) - 1)
            high = _height(line)
            for item, width in zip(line, widths, strict=True):
                item.setGeometry(QRect(QPoint(left, top), QSize(width, high)))
                left += width + self._gap
            top += high + self._gap

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if not lines or left + self._gap + wide > width:
                lines.append([])
                left = -self._gap
            lines[-1].append(item)
            left += self._gap + wide
        return lines

    def _with_margins(self, size: QSize) -> QSize:
        return size.grownBy(self.contentsMargins())


def _height(items: Sequence[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in items), default=0)

"""Widgets for measurements: a number with a sparkline, a bar of stages, a meter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QGridLayout, QWidget

from app.core.metrics.stopwatch import percentile
from app.ui.foundation import wording
from app.ui.foundation.wording import translate
from app.ui.theme import look, scale
from app.ui.theme.colours import mixed
from app.ui.widgets import controls
from app.ui.widgets.controls import column, label, row

STAGES = ("embed_ms", "search_ms", "prompt_ms", "read_ms", "queue_ms", "prefill_ms", "decode_ms")
FILE_STAGES = ("extract", "chunk", "embed", "store")


class Figure(QWidget):
    """One large number, the latest value, with sparkline, median and 95th percentile."""

    def __init__(self, title: str, word: Callable[[float], str]) -> None:
        super().__init__()
        self._word = word
        self._value = label("–", "figure")
        self._spread = controls.Elided("muted")
        self._curve = Sparkline()
        self.setLayout(
            column(label(title, "caption"), self._value, self._curve, self._spread, gap=2)
        )
        self.setAccessibleName(title)

    def show_now(self, value: float) -> None:
        """Show the value being measured now, which is not in the sparkline yet."""
        self._value.setText(self._word(value))

    def show_values(self, values: Sequence[float], curve: Sequence[float] | None = None) -> None:
        """Show values, oldest first."""
        self._curve.show_values(curve if curve is not None else values)
        if not values:
            self._value.setText("–")
            self._spread.setText(translate("panel", "nothing measured yet"))
            return
        self._value.setText(self._word(values[-1]))
        middle, high = percentile(values, 0.5), percentile(values, 0.95)
        spread = translate("panel", "median {0}, 95% {1}")
        self._spread.setText(spread.format(self._word(middle), self._word(high)))


class Sparkline(QWidget):
    """A small line chart without axes."""

    def __init__(self) -> None:
        super().__init__()
        self._values: list[float] = []
        self.setFixedHeight(28)

    def show_values(self, values: Sequence[float]) -> None:
        self._values = list(values)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if len(self._values) < 2:
            return
        high = max(self._values) or 1.0
        step = self.width() / (len(self._values) - 1)
        height = self.height() - 4
        points = [
            QPointF(number * step, 2 + height * (1 - value / high))
            for number, value in enumerate(self._values)
        ]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = look.colours()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.pen(colours.selection))
        ends = [QPointF(self.width(), self.height()), QPointF(0, self.height())]
        painter.drawPolygon(QPolygonF([*points, *ends]))
        painter.setPen(look.pen(colours.accent))
        painter.drawPolyline(QPolygonF(points))
        painter.end()


class StageBar(QWidget):
    """A stacked bar of the stages of an answer, with a legend of their durations."""

    def __init__(self, names: Sequence[str] = STAGES) -> None:
        super().__init__()
        self._names = names
        self._bar = _Parts()
        self._legend = QGridLayout()
        self._legend.setHorizontalSpacing(scale.BETWEEN)
        self._legend.setVerticalSpacing(2)
        self._legend.setColumnStretch(1, 1)
        self.setLayout(column(self._bar, self._legend))

    def show_stages(self, stages: dict[str, float]) -> None:
        """Show stages, in milliseconds by name."""
        parts = [(name, stages[name]) for name in self._names if stages.get(name, 0) > 0]
        controls.empty(self._legend)
        for number, (name, spent) in enumerate(parts):
            self._legend.addWidget(_Swatch(self._names.index(name)), number, 0)
            self._legend.addWidget(label(stage_words(name), "small"), number, 1)
            time = label(wording.duration(spent / 1000), "muted")
            self._legend.addWidget(time, number, 2, Qt.AlignmentFlag.AlignRight)
        self._bar.show_parts([(self._names.index(name), spent) for name, spent in parts])


class Meter(QWidget):
    """A bar that shows how much of a resource is in use."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._value = label("", "muted")
        self._bar = _Level()
        self.setLayout(column(row(label(title, "small"), None, self._value), self._bar, gap=4))
        self.setAccessibleName(title)
        self.hide()

    def show_share(self, share: float | None, words: str) -> None:
        """Show a share from 0 to 1; None hides the meter, for a resource this machine lacks."""
        self.setVisible(share is not None)
        self._value.setText(words)
        self._bar.show_level(share or 0.0)


class _Level(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setFixedHeight(4)

    def show_level(self, share: float) -> None:
        self._share = min(1.0, max(0.0, share))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.pen(look.colours().hairline))
        painter.drawRoundedRect(self.rect(), 2, 2)
        painter.setBrush(look.pen(look.colours().accent))
        painter.drawRoundedRect(QRectF(0, 0, self.width() * self._share, self.height()), 2, 2)
        painter.end()


class _Parts(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._parts: list[tuple[int, float]] = []
        self.setFixedHeight(16)

    def show_parts(self, parts: list[tuple[int, float]]) -> None:
        self._parts = parts
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        total = sum(spent for _, spent in self._parts)
        painter = QPainter(self)
        left = 0.0
        for stage, spent in self._parts:
            width = self.width() * spent / total
            painter.fillRect(QRectF(left, 0, max(1.0, width - 1), self.height()), _shade(stage))
            left += width
        painter.end()


class _Swatch(controls.IconLabel):
    def __init__(self, stage: int) -> None:
        super().__init__(size=10)
        self._stage = stage

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), _shade(self._stage))
        painter.end()


def stage_words(name: str) -> str:
    """The display name of a stage of answering or indexing."""
    names = {
        "embed_ms": translate("panel", "Understanding the question"),
        "search_ms": translate("panel", "Searching"),
        "prompt_ms": translate("panel", "Building the prompt"),
        "read_ms": translate("panel", "Extracting the exact words"),
        "queue_ms": translate("panel", "Waiting for the model"),
        "prefill_ms": translate("panel", "Reading the passages (prefill)"),
        "decode_ms": translate("panel", "Writing (decode)"),
        "extract": translate("panel", "Reading files"),
        "chunk": translate("panel", "Splitting into passages"),
        "embed": translate("panel", "Computing embeddings"),
        "store": translate("panel", "Storing"),
    }
    return names[name]


def _shade(stage: int) -> QColor:
    colours = look.colours()
    share = (0.35, 0.55, 0.25, 0.45, 0.15, 0.75, 1.0)[stage]
    return look.pen(mixed(colours.accent, colours.surface, share))

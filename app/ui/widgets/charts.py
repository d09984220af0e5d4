"""Charts with titled axes in the current colours; hovering shows values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from app.core.metrics.spread import Spread
from app.ui.theme import look, scale

HEIGHT = 240
SERIES_COLOURS = ("accent", "warning", "negative", "muted", "text")
"""Colour roles of the series of a chart, in order."""


@dataclass(frozen=True, slots=True)
class Line:
    """A named line through points."""

    name: str
    xs: Sequence[float]
    ys: Sequence[float]


@dataclass(frozen=True, slots=True)
class Boxes:
    """A named series of boxes, one per tick of the axis; None where there is no data."""

    name: str
    spreads: Sequence[Spread | None]


def chart(title: str, across: str, up: str) -> Any:
    """An empty plot; ``across`` and ``up`` are the axis titles with units."""
    import pyqtgraph  # slow to import and not needed by the first window

    colours = look.colours()
    plot = pyqtgraph.PlotWidget(background=colours.surface)
    plot.setAccessibleName(title)
    plot.setMinimumHeight(HEIGHT)
    plot.setMouseEnabled(False, False)
    plot.setMenuEnabled(False)
    plot.hideButtons()
    plot.showGrid(x=False, y=True, alpha=0.15)
    for side, text in (("left", up), ("bottom", across)):
        axis = plot.getAxis(side)
        axis.setPen(look.pen(colours.hairline))
        axis.setTextPen(look.pen(colours.muted))
        axis.setTickFont(scale.font(scale.SMALL))
        axis.enableAutoSIPrefix(False)
        plot.setLabel(side, text, color=colours.muted)
    return plot


def draw_lines(plot: Any, lines: Sequence[Line], word: Callable[[float, float], str]) -> None:
    """Draw lines; ``word`` formats the tooltip of a point."""
    import pyqtgraph

    _add_legend(plot)
    for number, line in enumerate(lines):
        pen = pyqtgraph.mkPen(_shade(number), width=2)
        drawn = plot.plot(line.xs, line.ys, pen=pen, name=line.name)
        dots = pyqtgraph.ScatterPlotItem(
            x=line.xs,
            y=line.ys,
            size=7,
            pen=None,
            brush=_shade(number),
            hoverable=True,
            tip=lambda x, y, data: word(x, y),
        )
        dots.setParentItem(drawn)
        plot.addItem(dots)
    _from_zero(plot, [y for line in lines for y in line.ys])


def draw_marks(plot: Any, marks: Sequence[tuple[float, str]]) -> None:
    """Draw labelled vertical lines where something changed."""
    import pyqtgraph

    colours = look.colours()
    pen = pyqtgraph.mkPen(colours.warning, width=1, style=pyqtgraph.QtCore.Qt.PenStyle.DashLine)
    for number, (x, words) in enumerate(marks):
        height = 0.95 - 0.07 * (number % 3)  # stagger the labels of neighbours
        options = {"color": colours.warning, "position": height, "anchors": [(0, 0), (0, 0)]}
        plot.addItem(pyqtgraph.InfiniteLine(x, angle=90, pen=pen, label=words, labelOpts=options))


def draw_boxes(plot: Any, ticks: Sequence[str], rows: Sequence[Boxes]) -> None:
    """Draw vertical box plots side by side at each tick: quartiles, median, and whiskers to the
    extremes."""
    import pyqtgraph

    _add_legend(plot)
    width = 0.8 / max(1, len(rows))
    for number, boxes in enumerate(rows):
        colour = _shade(number)
        pen = pyqtgraph.mkPen(colour, width=1.5)
        plot.plot([], [], pen=pyqtgraph.mkPen(colour, width=6), name=boxes.name)
        for tick, spread in enumerate(boxes.spreads):
            if spread is not None:
                x = tick - 0.4 + width * (number + 0.5)
                _draw_box(pyqtgraph, plot, x, width * 0.7, spread, pen)
    plot.getAxis("bottom").setTicks([list(enumerate(ticks))])
    plot.setXRange(-0.5, len(ticks) - 0.5, padding=0)
    _from_zero(plot, [spread.high for boxes in rows for spread in boxes.spreads if spread])


def draw_histogram(plot: Any, values: Sequence[float]) -> None:
    """Draw a histogram with the bin width of Freedman and Diaconis (1981)."""
    import numpy as np
    import pyqtgraph

    counts, edges = np.histogram(values, bins="fd" if len(values) > 1 else 1)
    plot.addItem(
        pyqtgraph.BarGraphItem(
            x0=edges[:-1],
            x1=edges[1:],
            height=counts,
            pen=pyqtgraph.mkPen(look.colours().surface),
            brush=_shade(0),
        )
    )
    _from_zero(plot, [float(n) for n in counts])


def save(widget: QWidget, path: str) -> bool:
    """Save the widget as a PNG; False when it cannot be written."""
    return widget.grab().save(path, "PNG")


def _add_legend(plot: Any) -> None:
    colours = look.colours()
    legend = plot.addLegend(offset=(12, 8), labelTextColor=colours.text)
    legend.setBrush(look.pen(colours.raised))


def _from_zero(plot: Any, values: Sequence[float]) -> None:
    """Start the axis at zero, so that heights can be compared."""
    plot.setYRange(0, max(values, default=0) * 1.05 or 1, padding=0)


def _draw_box(pyqtgraph: Any, plot: Any, x: float, width: float, spread: Spread, pen: Any) -> None:
    for start, end in ((spread.low, spread.lower), (spread.upper, spread.high)):
        plot.plot([x, x], [start, end], pen=pen)
    plot.addItem(
        pyqtgraph.BarGraphItem(
            x=[x],
            width=width,
            y0=[spread.lower],
            y1=[spread.upper],
            pen=pen,
            brush=look.pen(look.colours().selection),
        )
    )
    ends = [x - width / 2, x + width / 2]
    plot.plot(ends, [spread.median] * 2, pen=pyqtgraph.mkPen(pen.color(), width=3))


def _shade(number: int) -> Any:
    return look.pen(getattr(look.colours(), SERIES_COLOURS[number % len(SERIES_COLOURS)]))

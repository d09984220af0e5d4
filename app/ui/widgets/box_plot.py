"""Box plots: for each name a box from the lower to the upper quartile, a line at the median, and
whiskers to the extremes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from app.core.metrics.spread import Spread
from app.ui.theme import look, scale

ROW = 36
AXIS = 40
HEIGHT = 0.5
"""Height of a box as a share of its row."""


def box_plot(title: str, names: Sequence[str], spreads: Sequence[Spread]) -> QWidget:
    """Draw a box plot in the current colours, the first name on top."""
    import pyqtgraph  # slow to import and not needed by the first window

    colours = look.colours()
    plot = pyqtgraph.PlotWidget(background=colours.surface)
    plot.setAccessibleName(title)
    plot.setFixedHeight(AXIS + ROW * len(names))
    plot.setMouseEnabled(False, False)
    plot.setMenuEnabled(False)
    plot.hideButtons()
    plot.getViewBox().invertY(True)
    for number, spread in enumerate(spreads):
        _draw(pyqtgraph, plot, number, spread)
    for side in ("left", "bottom"):
        axis = plot.getAxis(side)
        axis.setPen(look.pen(colours.hairline))
        axis.setTextPen(look.pen(colours.muted))
        axis.setTickFont(scale.font(scale.SMALL))
    plot.getAxis("left").setTicks([list(enumerate(names))])
    plot.setYRange(-0.5, len(names) - 0.5, padding=0)
    return plot  # type: ignore[no-any-return]  # pyqtgraph has no types


def _draw(pyqtgraph: Any, plot: Any, row: int, spread: Spread) -> None:
    colours = look.colours()
    whisker = pyqtgraph.mkPen(colours.outline, width=1.5)
    for start, end in ((spread.low, spread.lower), (spread.upper, spread.high)):
        plot.plot([start, end], [row, row], pen=whisker)
    plot.addItem(
        pyqtgraph.BarGraphItem(
            x0=[spread.lower],
            x1=[spread.upper],
            y=[row],
            height=HEIGHT,
            pen=pyqtgraph.mkPen(colours.accent),
            brush=look.pen(colours.selection),
        )
    )
    middle, half = spread.median, HEIGHT / 2
    plot.plot([middle] * 2, [row - half, row + half], pen=pyqtgraph.mkPen(colours.accent, width=3))

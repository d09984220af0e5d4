"""Trend of a figure: percentiles by day, with changes marked, and the distribution."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtWidgets import QWidget

from app.core.domain.measurements import Measurement
from app.core.metrics.histograms import Trend, figures
from app.ui.foundation import wording
from app.ui.foundation.wording import translate
from app.ui.metrics.measured_figures import TrackedFigure, tracked_figures
from app.ui.widgets import controls
from app.ui.widgets.charts import Line, chart, draw_histogram, draw_lines, draw_marks
from app.ui.widgets.controls import Choice, column, label, row

WIDTH = 160
"""Width in pixels of the choice of a figure."""


class TrendView(QWidget):
    """Trend and distribution of a chosen figure."""

    def __init__(self) -> None:
        super().__init__()
        self._trends: list[Trend] = []
        self._measured: list[Measurement] = []
        self.figure = Choice()
        self.figure.setAccessibleName(self.tr("Figure"))
        self.figure.setMinimumWidth(WIDTH)
        self._meaning = label(words="quiet", wrap=True)
        self._body = column(gap=8)
        head = row(self.figure, self._meaning, gap=12)
        head.setStretch(1, 1)
        self.setLayout(column(head, self._body))
        for figure in tracked_figures():
            self.figure.addItem(figure.title, figure)
        self.figure.currentIndexChanged.connect(self.redraw)

    def show_history(self, trends: Sequence[Trend], measured: Sequence[Measurement]) -> None:
        """Show the trends of answers; ``measured`` are the latest answers."""
        self._trends, self._measured = list(trends), list(measured)
        self.redraw()

    def redraw(self) -> None:
        """Redraw in the current colours."""
        controls.empty(self._body)
        chosen: TrackedFigure = self.figure.currentData()
        self._meaning.setText(chosen.meaning)
        known = [trend for trend in self._trends if chosen.key in trend.figures]
        values = [m[chosen.key] for m in map(figures, self._measured) if chosen.key in m]
        if not values:
            self._body.addWidget(label(translate("panel", "nothing measured yet"), "muted"))
            return
        if len(known) > 1:
            self._body.addWidget(label(_title(chosen), "caption", wrap=True))
            self._body.addWidget(_over_time(chosen, known))
        words = translate("panel", "{0}: distribution over the last {1} answers")
        title = words.format(chosen.title, wording.number(len(values)))
        self._body.addWidget(label(title, "caption", wrap=True))
        self._body.addWidget(_histogram(title, chosen, values))


def changes(trends: Sequence[Trend]) -> list[tuple[int, str]]:
    """Find changes of version, model or device: their places, and the new values."""
    found = []
    for number, (before, after) in enumerate(pairwise(trends), 1):
        old, new = before.origin, after.origin
        devices = wording.device(old.device), wording.device(new.device)
        pairs = ((old.version, new.version), (old.model, new.model), devices)
        if changed := [now for was, now in pairs if now and was != now]:
            found.append((number, ", ".join(changed)))
    return found


def _title(chosen: TrackedFigure) -> str:
    words = translate("panel", "{}: median, 95th and 99th percentile by day, with changes marked")
    return words.format(chosen.title)


def _over_time(chosen: TrackedFigure, trends: Sequence[Trend]) -> QWidget:
    plot: Any = chart(_title(chosen), translate("panel", "Day"), chosen.unit)
    places = list(range(len(trends)))
    found = [trend.figures[chosen.key] for trend in trends]
    names = (translate("panel", "99%"), translate("panel", "95%"), translate("panel", "median"))
    columns = ([d.p99 for d in found], [d.p95 for d in found], [d.p50 for d in found])
    lines = [
        Line(name, places, [value * chosen.factor for value in values])
        for name, values in zip(names, columns, strict=True)
    ]
    draw_lines(plot, lines, lambda x, y: chosen.show(y / chosen.factor))
    draw_marks(plot, [(place - 0.5, words) for place, words in changes(trends)])
    step = max(1, len(trends) // 8)
    days = [
        (n, wording.moment(trends[n].origin.day).split()[0].rstrip(",")) for n in places[::step]
    ]
    plot.getAxis("bottom").setTicks([days])
    return plot  # type: ignore[no-any-return]  # pyqtgraph has no types


def _histogram(title: str, chosen: TrackedFigure, values: Sequence[float]) -> QWidget:
    plot: Any = chart(title, f"{chosen.title} ({chosen.unit})", translate("panel", "answers"))
    draw_histogram(plot, [value * chosen.factor for value in values])
    return plot  # type: ignore[no-any-return]  # pyqtgraph has no types

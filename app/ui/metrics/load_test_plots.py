"""Plots of a load test by parallel questions: first token, time between tokens, tokens a second."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.core.metrics.load_test import Cell, Sweep
from app.core.metrics.spread import Spread
from app.ui.foundation import wording
from app.ui.foundation.wording import translate
from app.ui.widgets.charts import Boxes, Line, chart, draw_boxes, draw_lines

Named = tuple[str, str, QWidget]
"""Name in files, title, and the plot."""


def plots(sweeps: Sequence[Sweep]) -> list[Named]:
    """Plot one sweep, or several for comparison."""
    at_once = translate("sweep", "Parallel questions")
    waiting = translate("sweep", "Time to first token, including search")
    between = translate("sweep", "Time between tokens")
    together = translate("sweep", "Tokens per second, all answers together")
    s, ms = translate("sweep", "s"), translate("sweep", "ms")
    first_tokens = _boxes(sweeps, waiting, at_once, s, lambda cell: cell.first_token, 1.0)
    gaps = _boxes(sweeps, between, at_once, ms, lambda cell: cell.gap, 1000.0)
    return [
        ("first_token", waiting, first_tokens),
        ("between_tokens", between, gaps),
        ("tokens_per_second", together, _throughput(sweeps, together, at_once)),
    ]


def _boxes(
    sweeps: Sequence[Sweep],
    title: str,
    across: str,
    unit: str,
    of: Callable[[Cell], Spread],
    factor: float,
) -> QWidget:
    plot = chart(title, across, unit)
    ticks = _ticks(sweeps)
    rows = []
    for name, cells in _series(sweeps):
        spreads = {cell.concurrency: of(cell) for cell in cells}
        scaled = [_times(spreads[tick], factor) if tick in spreads else None for tick in ticks]
        rows.append(Boxes(name, scaled))
    draw_boxes(plot, [str(tick) for tick in ticks], rows)
    return plot  # type: ignore[no-any-return]  # pyqtgraph has no types


def _throughput(sweeps: Sequence[Sweep], title: str, across: str) -> QWidget:
    plot = chart(title, across, translate("sweep", "tokens/s"))
    ticks = _ticks(sweeps)
    lines = [
        Line(
            name, [ticks.index(c.concurrency) for c in cells], [c.tokens_per_second for c in cells]
        )
        for name, cells in _series(sweeps)
    ]
    draw_lines(plot, lines, lambda x, y: wording.speed(y))
    plot.getAxis("bottom").setTicks([[(n, str(tick)) for n, tick in enumerate(ticks)]])
    return plot  # type: ignore[no-any-return]  # pyqtgraph has no types


def _ticks(sweeps: Sequence[Sweep]) -> list[int]:
    return sorted({cell.concurrency for sweep in sweeps for cell in sweep.cells})


def _series(sweeps: Sequence[Sweep]) -> list[tuple[str, list[Cell]]]:
    """Cells by number of passages; with several sweeps, each name begins with its sweep."""
    found = []
    for sweep in sweeps:
        for contexts in sorted({cell.contexts for cell in sweep.cells}):
            words = translate("sweep", "Passages sent: {}").format(contexts)
            name = f"{sweep.model} {sweep.id}: {words}" if len(sweeps) > 1 else words
            cells = [cell for cell in sweep.cells if cell.contexts == contexts]
            found.append((name, sorted(cells, key=lambda cell: cell.concurrency)))
    return found


def _times(spread: Spread, factor: float) -> Spread:
    s = spread
    return Spread(*(value * factor for value in (s.low, s.lower, s.median, s.upper, s.high)))

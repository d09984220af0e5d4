"""The plots of a sweep: first token, time between tokens, tokens a second, by questions at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.core.metrics.load_test import Cell, Sweep
from app.core.metrics.spread import Spread
from app.ui.foundation import wording
from app.ui.foundation.wording import translate
from app.ui.widgets.charts import Boxes, Line, chart, draw_boxes, draw_lines

Named = tuple[str, str, QWidget]
"""What it is called in files, what it shows, and the plot."""


def plots(sweeps: Sequence[Sweep]) -> list[Named]:
    """Of one sweep, or of several to be compared."""
    at_once = translate("sweep", "Questions at once")
    waiting = translate("sweep", "Time to the first token, with the question's search")
    between = translate("sweep", "Time between two tokens of an answer")
    together = translate("sweep", "Tokens written in a second, by all answers together")
    return [
        ("first_token", waiting,
         _boxes(sweeps, waiting, at_once, translate("sweep", "s"), lambda c: c.first_token, 1.0)),
        ("between_tokens", between,
         _boxes(sweeps, between, at_once, translate("sweep", "ms"), lambda c: c.gap, 1000.0)),
        ("tokens_per_second", together, _throughput(sweeps, together, at_once)),
    ]  # fmt: skip


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
        held = {cell.concurrency: of(cell) for cell in cells}
        scaled = [_times(held[tick], factor) if tick in held else None for tick in ticks]
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
    """Cells by number of passages; with several sweeps the name of each stands before."""
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

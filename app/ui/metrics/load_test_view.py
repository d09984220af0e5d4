"""What sweeps measured, as the published studies draw it; two can be compared."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.core.metrics.load_test import Sweep
from app.ui.foundation import wording
from app.ui.foundation.wording import translate
from app.ui.metrics.load_test_plots import plots
from app.ui.widgets import controls
from app.ui.widgets.controls import Choice, column, label, row

WIDTH = 240
"""Of the choice of a sweep."""
COMMAND = "alcove bench sweep --questions questions.jsonl --out sweep"


class SweepView(QWidget):
    """Two choices of sweeps over their plots."""

    def __init__(self) -> None:
        super().__init__()
        self.sweep, self.other = Choice(), Choice()
        self.sweep.setAccessibleName(self.tr("Sweep"))
        self.other.setAccessibleName(self.tr("Compare with"))
        self._hint = label(words="quiet", wrap=True)
        self._body = column(gap=8)
        self._choices = row(self.sweep, label(self.tr("beside")), self.other, None)
        self.setLayout(column(self._hint, self._choices, self._body))
        for choice in (self.sweep, self.other):
            choice.setMinimumWidth(WIDTH)
            choice.currentIndexChanged.connect(self.redraw)

    def show_sweeps(self, sweeps: Sequence[Sweep]) -> None:
        """The latest first, which is chosen."""
        for choice, none in ((self.sweep, False), (self.other, True)):
            choice.blockSignals(True)
            choice.clear()
            if none:
                choice.addItem(translate("sweep", "no other"), None)
            for sweep in sweeps:
                choice.addItem(_named(sweep), sweep)
            choice.blockSignals(False)
            choice.setVisible(bool(sweeps))
        hint = translate("sweep", "How speed depends on passages sent and questions asked at once. "
                                  "`{}` measures it.")  # fmt: skip
        self._hint.setText(hint.format(COMMAND))
        self.redraw()

    def redraw(self) -> None:
        """In the colours of now."""
        controls.empty(self._body)
        chosen = [c.currentData() for c in (self.sweep, self.other) if c.currentData() is not None]
        sweeps = list({sweep.id: sweep for sweep in chosen}.values())
        if not sweeps:
            return
        for _, title, plot in plots(sweeps):
            self._body.addWidget(label(title, "caption"))
            self._body.addWidget(plot)
        for sweep in sweeps:
            self._body.addWidget(label(_summary(sweep), "muted", wrap=True))


def _named(sweep: Sweep) -> str:
    return wording.SEPARATOR.join([wording.moment(sweep.at), sweep.model, sweep.device])


def _summary(sweep: Sweep) -> str:
    """The best rate, and what is known of cost and accuracy."""
    best = max(sweep.cells, key=lambda cell: cell.tokens_per_second)
    words = translate("sweep", "{0}: at best {1}, with {2} at once and {3} sent")
    parts = [words.format(
        sweep.model, wording.speed(best.tokens_per_second), best.concurrency,
        wording.passages(best.contexts),
    )]  # fmt: skip
    costs = [cell.cost for cell in sweep.cells if cell.cost is not None]
    if costs:
        shown = wording.number(min(costs), 6)
        parts.append(translate("sweep", "a question costs from {}").format(shown))
    scores = {c.contexts: c.f1 for c in sweep.cells if c.f1 is not None}
    parts += [
        translate("sweep", "F1 with {0}: {1}").format(wording.passages(n), f"{score:.2f}")
        for n, score in sorted(scores.items())
    ]
    return "; ".join(parts) + "."

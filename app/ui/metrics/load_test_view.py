"""Load tests as plots, in the form of published studies; two can be compared."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.core.metrics.load_test import Sweep
from app.ui.foundation import wording
from app.ui.foundation.wording import translate
from app.ui.metrics.load_test_plots import plots
from app.ui.widgets import controls
from app.ui.widgets.controls import Choice, column, label, panel
from app.ui.widgets.flow import Flow

WIDTH = 240
"""Width in pixels of the choice of a sweep."""
COMMAND = "alcove bench sweep --questions questions.jsonl --out sweep"


class SweepView(QWidget):
    """Choices of one or two sweeps, above their plots."""

    def __init__(self) -> None:
        super().__init__()
        self.sweep, self.other = Choice(), Choice()
        self.sweep.setAccessibleName(self.tr("Load test"))
        self.other.setAccessibleName(self.tr("Compare with"))
        self._hint = label(words="quiet", wrap=True)
        self._body = column(gap=8)
        self._choices = panel(Flow(self.sweep, label(self.tr("compared with")), self.other))
        self._choices.hide()
        self.setLayout(column(self._hint, self._choices, self._body))
        for choice in (self.sweep, self.other):
            choice.setMinimumWidth(WIDTH)
            choice.currentIndexChanged.connect(self.redraw)

    def show_sweeps(self, sweeps: Sequence[Sweep]) -> None:
        """Offer sweeps, the latest first, and choose that one."""
        for choice, none in ((self.sweep, False), (self.other, True)):
            choice.blockSignals(True)
            choice.clear()
            if none:
                choice.addItem(translate("sweep", "none"), None)
            for sweep in sweeps:
                choice.addItem(_named(sweep), sweep)
            choice.blockSignals(False)
        self._choices.setVisible(bool(sweeps))
        hint = translate(
            "sweep",
            "Shows how speed depends on the passages sent and on parallel questions. Run `{}` to "
            "measure it.",
        )
        self._hint.setText(hint.format(COMMAND))
        self.redraw()

    def redraw(self) -> None:
        """Redraw in the current colours."""
        controls.empty(self._body)
        chosen = [c.currentData() for c in (self.sweep, self.other) if c.currentData() is not None]
        sweeps = list({sweep.id: sweep for sweep in chosen}.values())
        if not sweeps:
            return
        for _, title, plot in plots(sweeps):
            self._body.addWidget(label(title, "caption", wrap=True))
            self._body.addWidget(plot)
        for sweep in sweeps:
            self._body.addWidget(label(_summary(sweep), "muted", wrap=True))


def _named(sweep: Sweep) -> str:
    return wording.SEPARATOR.join(
        [wording.moment(sweep.at), sweep.model, wording.device(sweep.device)]
    )


def _summary(sweep: Sweep) -> str:
    """The best rate, and cost and accuracy where they were measured."""
    best = max(sweep.cells, key=lambda cell: cell.tokens_per_second)
    words = translate("sweep", "{0}: up to {1}, with {2} parallel questions and {3}")
    rate, passages = wording.speed(best.tokens_per_second), wording.passages(best.contexts)
    parts = [words.format(sweep.model, rate, best.concurrency, passages)]
    costs = [cell.cost for cell in sweep.cells if cell.cost is not None]
    if costs:
        shown = wording.number(min(costs), 6)
        parts.append(translate("sweep", "cost per question from {}").format(shown))
    scores = {c.contexts: c.f1 for c in sweep.cells if c.f1 is not None}
    said = translate("sweep", "Right words (F1) with {0}: {1}")
    parts += [
        said.format(wording.passages(n), f"{score:.2f}") for n, score in sorted(scores.items())
    ]
    return wording.sentence("; ".join(parts))

"""Figures of a run as large numbers in a row, with the change from another run below."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.core.evaluation.evaluation import Report, RunComparison, RunSummary
from app.ui.evaluation.evaluation_rows import difference, share
from app.ui.foundation import wording
from app.ui.foundation.wording import translate
from app.ui.theme import scale
from app.ui.widgets.controls import column, label
from app.ui.widgets.flow import Flow


class RunFigures(QWidget):
    """Retrieval, citation, answers, refusals and speed."""

    def __init__(self) -> None:
        super().__init__()
        self._tiles = {
            "hit_at_5": _Tile(
                translate("evaluation", "Found"),
                translate("evaluation", "The right passage was among the first five found."),
            ),
            "citation": _Tile(
                translate("evaluation", "Correct citations"),
                translate("evaluation", "Share of answers that cite a right passage."),
            ),
            "f1": _Tile(
                translate("evaluation", "Right words (F1)"),
                translate(
                    "evaluation",
                    "How far the words of an answer are those of the right one; a refusal counts "
                    "as 0.",
                ),
            ),
            "refusal_recall": _Tile(
                translate("evaluation", "Correctly refused"),
                translate(
                    "evaluation", "Share of the questions without an answer that were refused."
                ),
            ),
        }
        self._speed = _Tile(
            translate("evaluation", "Words per second"),
            translate("evaluation", "All answers together, several at a time."),
        )
        self.setLayout(Flow(*self._tiles.values(), self._speed, gap=scale.AROUND))

    def show_run(self, report: Report) -> None:
        """Show the figures of one run."""
        figures = report.overall
        below = {
            "hit_at_5": translate("evaluation", "ranked first: {}").format(share(figures.hit_at_1)),
            "f1": translate("evaluation", "exact match: {}").format(share(figures.exact_match)),
            "refusal_recall": translate("evaluation", "correct refusals: {}").format(
                share(figures.refusal_precision)
            ),
        }
        for name, tile in self._tiles.items():
            tile.show_value(share(getattr(figures, name)), below.get(name, ""))
        self._speed.show_value(_rate(report), "")

    def show_change(self, found: RunComparison, before: RunSummary, after: RunSummary) -> None:
        """Show the figures of the later of two runs, and the differences."""
        for name, tile in self._tiles.items():
            old, new = getattr(found.before, name), getattr(found.after, name)
            tile.show_value(share(new), difference(old, new))
        was = translate("evaluation", "before: {}").format(_rate(before.report))
        self._speed.show_value(_rate(after.report), was)


class _Tile(QWidget):
    def __init__(self, title: str, meaning: str) -> None:
        super().__init__()
        self._value = label("–", "figure")
        self._below = label(words="muted")
        self.setLayout(column(label(title, "caption"), self._value, self._below, gap=2))
        self.setToolTip(wording.tip(meaning))
        self.setAccessibleName(title)

    def show_value(self, value: str, below: str) -> None:
        self._value.setText(value)
        self._below.setText(below)


def _rate(report: Report) -> str:
    rate = report.words_per_second
    return "–" if rate is None else wording.number(rate, 1 if rate >= 1 else 2)

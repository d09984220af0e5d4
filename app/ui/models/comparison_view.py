"""Result of a model comparison: the verdict in words, the figures, and box plots."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.core.evaluation.comparison import Failure, Judge, ModelComparison, Verdict
from app.core.metrics.spread import Spread
from app.ui.foundation import wording
from app.ui.foundation.wording import translate
from app.ui.theme import scale
from app.ui.widgets import controls
from app.ui.widgets.box_plot import box_plot
from app.ui.widgets.controls import column, label


class ComparisonView(QWidget):
    """Shows a comparison; empty without one."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: ModelComparison | None = None
        self._body = column(gap=scale.INSIDE)
        self.setLayout(self._body)

    def show_comparison(self, compared: ModelComparison | None) -> None:
        """Show a comparison, or nothing for None."""
        self._shown = compared
        self.redraw()

    def redraw(self) -> None:
        """Redraw in the current colours."""
        controls.empty(self._body)
        if self._shown is not None:
            for part in _parts(self._shown):
                self._body.addWidget(part)


def _parts(compared: ModelComparison) -> list[QWidget]:
    names = [candidate.name for candidate in compared.candidates]
    asked = len(compared.questions)
    plots: list[tuple[str, Sequence[Spread]]] = [
        (translate("compare", "Ranks (1 is best)"), [c.rank for c in compared.candidates]),
        (translate("compare", "Words per answer"), [c.words for c in compared.candidates]),
    ]
    return [
        label(verdict_words(compared.verdict, asked), "strong", wrap=True),
        *(
            label(doubt_words(judge), wrap=True, tone="warning")
            for judge in compared.judges
            if judge.doubtful
        ),
        *(label(failure_words(f), wrap=True, tone="warning") for f in compared.failures),
        controls.panel(_table(compared)),
        *(
            part
            for title, found in plots
            for part in (label(title, "caption"), box_plot(title, names, found))
        ),
    ]


def _table(compared: ModelComparison) -> QGridLayout:
    table = QGridLayout()
    table.setHorizontalSpacing(scale.AROUND)
    table.setContentsMargins(0, scale.INSIDE, 0, scale.INSIDE)
    table.setColumnStretch(0, 1)
    heads = (
        translate("compare", "Model"),
        translate("compare", "Median rank"),
        translate("compare", "Words per second"),
        translate("compare", "Words per answer"),
    )
    right = Qt.AlignmentFlag.AlignRight
    for number, head in enumerate(heads):
        table.addWidget(label(head, "caption"), 0, number, *([right] if number else []))
    for row, candidate in enumerate(compared.candidates, 1):
        table.addWidget(label(candidate.name), row, 0)
        figures = (
            wording.number(candidate.rank.median, 2),
            wording.number(candidate.speed.median, 1),
            wording.number(candidate.words.median),
        )
        for number, figure in enumerate(figures, 1):
            table.addWidget(label(figure), row, number, right)
    return table


def verdict_words(verdict: Verdict, asked: int) -> str:
    """The verdict in a sentence, with its p value."""
    p = wording.number(verdict.p, 3)
    names = (verdict.better, verdict.worse)
    match verdict.kind:
        case "best":
            words = translate("compare", "{0} answers best over {1} questions (p = {2}).")
            return words.format(verdict.better, wording.number(asked), p)
        case "differ":
            words = translate(
                "compare",
                "{0} answers better than {1} over {2} questions (p = {3}); no model is ahead of "
                "all others.",
            )
            return words.format(*names, wording.number(asked), p)
    words = translate(
        "compare",
        "{2} questions show no significant difference. The largest, between {0} and {1}, may be "
        "chance (p = {3}).",
    )
    said = words.format(*names, wording.number(asked), p)
    return f"{said} {needed_words(verdict.more_questions)}"


def needed_words(more: int | None) -> str:
    """How many more questions would probably show a difference."""
    if more is None:
        return translate("compare", "No practical number of questions would show one.")
    words = translate("compare", "About {} more questions would probably show it.")
    return words.format(wording.number(more))


def doubt_words(judge: Judge) -> str:
    """Warning about a judge whose rankings depend on the order of the answers."""
    words = translate(
        "compare",
        "The judge {0} contradicts itself when the order of the answers changes (correlation "
        "{1}), so its rankings are unreliable.",
    )
    return words.format(judge.name, wording.number(judge.consistency or 0.0, 2))


def failure_words(failure: Failure) -> str:
    """Warning about a model that could not take part."""
    said = wording.sentence(wording.core_text(failure.title))
    return f"{wording.name(failure.path)}: {said} {failure.reason}"

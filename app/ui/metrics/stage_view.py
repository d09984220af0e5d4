"""Stages of an answer or of indexing as bars, with the bottleneck named."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.core.domain.measurements import Measurement
from app.core.metrics.stopwatch import longest
from app.ui.foundation import wording
from app.ui.foundation.wording import translate
from app.ui.widgets.controls import Choice, column, label
from app.ui.widgets.figures import FILE_STAGES, STAGES, StageBar, stage_words


class AnswerStages(QWidget):
    """Stages of an answer, chosen from the latest ones."""

    def __init__(self) -> None:
        super().__init__()
        self.answer = Choice()
        self.answer.setAccessibleName(self.tr("Answer"))
        self._bar = StageBar()
        self._verdict = label(words="strong", wrap=True)
        self._details = label(words="muted", wrap=True)
        self._nothing = label(translate("panel", "nothing measured yet"), "muted")
        self.setLayout(column(self._nothing, self.answer, self._verdict, self._bar, self._details))
        self.answer.currentIndexChanged.connect(self._show)

    def show_answers(self, measured: Sequence[Measurement]) -> None:
        """Offer answers, given oldest first, and choose the latest."""
        self.answer.blockSignals(True)
        self.answer.clear()
        for one in reversed(measured):
            self.answer.addItem(_named(one), one)
        self.answer.blockSignals(False)
        self._show()

    def redraw(self) -> None:
        """Redraw in the current colours."""
        self._show()

    def _show(self) -> None:
        one: Measurement | None = self.answer.currentData()
        self._nothing.setVisible(one is None)
        for part in (self.answer, self._verdict, self._bar, self._details):
            part.setVisible(one is not None)
        if one is None:
            return
        self._bar.show_stages(one.stages)
        self._verdict.setText(verdict(one.stages, STAGES))
        tokens = one.tokens
        words = translate("panel", "{0} prompt tokens, {1} of them cached; {2} tokens written.")
        counts = (tokens.prompt, tokens.reused, tokens.generated)
        self._details.setText(words.format(*map(wording.number, counts)))


class IndexingStages(QWidget):
    """Stages of the latest files, added up."""

    def __init__(self) -> None:
        super().__init__()
        self._bar = StageBar(FILE_STAGES)
        self._verdict = label(words="strong", wrap=True)
        self._details = label(words="muted", wrap=True)
        self._nothing = label(translate("panel", "nothing measured yet"), "muted")
        self.setLayout(column(self._nothing, self._verdict, self._bar, self._details))

    def show_files(self, measured: Sequence[Measurement]) -> None:
        """Add up and show the stages of files."""
        self._nothing.setVisible(not measured)
        for part in (self._verdict, self._bar, self._details):
            part.setVisible(bool(measured))
        stages = {name: sum(m.stages.get(name, 0.0) for m in measured) for name in FILE_STAGES}
        self._bar.show_stages(stages)
        self._verdict.setText(verdict(stages, FILE_STAGES))
        words = translate(
            "panel", "Total of the last {} files; reading and embedding run at the same time."
        )
        read = sum("extract" in each.stages for each in measured)  # others were embedded
        self._details.setText(words.format(wording.number(read)))


def verdict(stages: dict[str, float], names: Sequence[str]) -> str:
    """Name the longest stage and its share; empty without measurements."""
    if (name := longest(stages, names)) is None:
        return ""
    share = stages[name] / sum(stages.get(each, 0.0) for each in names)
    return translate("panel", "{0} took longest: {1}").format(stage_words(name), f"{share:.0%}")


def _named(one: Measurement) -> str:
    first = one.stages.get("ttft_ms")
    words = translate("wording", "{} to first word").format(wording.duration((first or 0) / 1000))
    return wording.SEPARATOR.join([wording.moment(one.at), one.model, words])

"""Page that compares models: choose models, judge and questions, run, and see the result."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QPlainTextEdit, QProgressBar

from app.core.domain.errors import AppError, Cancelled
from app.core.domain.events import Event, Loading, QuestionAnswered
from app.core.evaluation.comparison import (
    LEAST_QUESTIONS,
    MOST_MODELS,
    CompareRequest,
    ModelComparison,
)
from app.core.facade import Facade
from app.core.llm.model_info import ModelInfo
from app.ui.foundation import wording
from app.ui.foundation.calls import Call, Calls, Requests
from app.ui.foundation.wording import translate
from app.ui.models.comparison_view import ComparisonView
from app.ui.theme.look import Look
from app.ui.widgets import controls
from app.ui.widgets.controls import Check, Choice, button, column, label, panel, row
from app.ui.widgets.page import Page

NEEDED = 3
"""Models needed: two to compare, and a judge."""


class ComparePage(Page):
    """Runs one comparison at a time; its result stays until the next one."""

    def __init__(self, calls: Calls, look: Look) -> None:
        super().__init__(translate("compare", "Compare models"))
        self._calls = calls
        self._surveys = Requests(calls)
        self._run: Call | None = None
        self.checks: list[tuple[Check, ModelInfo]] = []
        self._known: list[ModelInfo] = []
        self._hint = label(words="quiet", wrap=True)
        self._list = column(gap=4)
        self.judge = Choice()
        self.judge.setAccessibleName(translate("compare", "Judge"))
        self.questions = QPlainTextEdit()
        self.questions.setAccessibleName(translate("compare", "Questions, one per line"))
        self.questions.setTabChangesFocus(True)
        self.questions.setFixedHeight(128)
        self._missing = label(words="muted", wrap=True)
        self.start = button(translate("compare", "Compare"), self._start, "primary")
        self._models = button(translate("compare", "Models"), partial(self.wanted.emit, "models"))
        starting = row(self.start, self._missing, gap=12)
        starting.setStretch(1, 1)
        self._form = panel(
            column(
                label(translate("compare", "Models to compare"), "caption"),
                self._list,
                label(translate("compare", "Judge"), "caption"),
                self.judge,
                label(translate("compare", "Questions, one per line"), "caption"),
                panel(column(self.questions, margins=4), ground="raised"),
                starting,
            )
        )
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(translate("compare", "Progress"))
        self._doing = controls.Elided("small")
        stop = button(translate("compare", "Cancel"), self._cancel)
        working = row(column(self._doing, self._bar, gap=4), stop)
        working.setStretch(0, 1)
        self._working = panel(working)
        self._working.hide()
        self.result = ComparisonView()
        content = column(self._hint, self._form, self._working, self.result, None, gap=16)
        self.fill(content, self._models)
        self.judge.currentIndexChanged.connect(self._validate)
        self.questions.textChanged.connect(self._validate)
        look.changed.connect(self.result.redraw)
        self._validate()

    def refresh(self) -> None:
        self._surveys.ask(_survey, self._take, self.failed.emit)

    @property
    def request(self) -> CompareRequest:
        """The request for the current choices."""
        lines = (line.strip() for line in self.questions.toPlainText().splitlines())
        judge = self.judge.currentData()
        return CompareRequest(
            tuple(model.path for check, model in self.checks if check.isChecked()),
            (judge,) if judge else (),
            tuple(dict.fromkeys(filter(None, lines))),
        )

    def _take(self, survey: tuple[list[ModelInfo], list[str]]) -> None:
        models, questions = survey
        enough = len(models) >= NEEDED
        self._form.setVisible(enough)
        self._hint.setText(hint(len(models)))
        if not self.questions.toPlainText():
            self.questions.setPlainText("\n".join(" ".join(q.split()) for q in questions))
        if [m.path for m in models] != [m.path for m in self._known]:
            self._known = models
            self._offer(models)
        self._validate()

    def _offer(self, models: list[ModelInfo]) -> None:
        """Offer the models: the last one as judge, the others as answering models."""
        self.judge.blockSignals(True)
        self.judge.clear()
        for model in models:
            self.judge.addItem(_named(model), model.path)
        self.judge.setCurrentIndex(len(models) - 1)
        self.judge.blockSignals(False)
        self.checks = [(Check(_named(model)), model) for model in models]
        for number, (check, _) in enumerate(self.checks):
            check.setChecked(number < min(len(models) - 1, MOST_MODELS))
            check.toggled.connect(self._validate)
        controls.fill(self._list, [check for check, _ in self.checks])

    def _validate(self) -> None:
        missing = missing_words(self.request)
        self._missing.setText(missing)
        self.start.setEnabled(not missing and self._run is None)

    def _start(self) -> None:
        request = self.request
        self.result.show_comparison(None)
        self._doing.setText("")
        self._bar.setRange(0, 0)
        self._working.show()
        call = self._run = self._calls.stream(
            lambda facade, listen, cancel: facade.evaluation.compare(request, listen, cancel)
        )
        call.received.connect(self._hear)
        call.done.connect(self._show)
        call.failed.connect(self._fail)
        call.ended.connect(self._finish)
        self._validate()

    def _show(self, compared: ModelComparison) -> None:
        self.result.show_comparison(compared)

    def _fail(self, error: AppError) -> None:
        if not isinstance(error, Cancelled):
            self.failed.emit(error)

    def _hear(self, events: list[Event]) -> None:
        for event in events:
            match event:
                case Loading(_, name):
                    self._doing.setText(translate("wording", "Loading {}…").format(name))
                case QuestionAnswered(name, done, total):
                    self._bar.setRange(0, total)
                    self._bar.setValue(done)
                    words = translate("wording", "{0} of {1}")
                    progress = words.format(wording.number(done), wording.number(total))
                    self._doing.setText(f"{name}{wording.SEPARATOR}{progress}")

    def _finish(self) -> None:
        self._run = None
        self._working.hide()
        self._validate()

    def _cancel(self) -> None:
        if self._run is not None:
            self._run.cancel()


def hint(models: int) -> str:
    """What the page does, or how many models it needs."""
    if models >= NEEDED:
        return translate(
            "compare",
            "The models answer the same questions from the same passages of your documents. A "
            "further model, the judge, ranks the answers several times in different orders. A "
            "statistical test then shows whether the differences are more than chance.",
        )
    return translate(
        "compare",
        "You need three models: two to answer, and one of another family to judge. Import more "
        "GGUF files on the Models page.",
    )


def missing_words(request: CompareRequest) -> str:
    """Why the comparison cannot start; empty when it can."""
    if not 2 <= len(request.models) <= MOST_MODELS:
        return translate("compare", "Choose two to {} models.").format(MOST_MODELS)
    if set(request.models) & set(request.judges):
        return translate("compare", "The judge cannot be one of the models compared.")
    if len(request.questions) < LEAST_QUESTIONS:
        words = translate("compare", "Enter at least {} questions; twenty give a clearer result.")
        return words.format(LEAST_QUESTIONS)
    return ""


def _named(model: ModelInfo) -> str:
    return wording.SEPARATOR.join((model.name, wording.model(model)))


def _survey(facade: Facade) -> tuple[list[ModelInfo], list[str]]:
    return facade.models.all(), facade.chats.recent_questions()

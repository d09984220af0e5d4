"""Form that starts a run (number of questions, folder, model) and shows its progress."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from app.core.domain.errors import AppError, Cancelled, UsageError
from app.core.domain.events import Event, Loading, QuestionAnswered
from app.core.domain.folders import RootStatus
from app.core.evaluation import question_file
from app.core.evaluation.evaluation import Plan
from app.core.llm.model_info import ModelInfo
from app.ui.foundation import wording
from app.ui.foundation.calls import Call, Calls
from app.ui.foundation.wording import translate
from app.ui.widgets import controls
from app.ui.widgets.controls import Choice, button, column, panel, row
from app.ui.widgets.flow import Flow

COUNTS = (10, 30, 100)
CHOICE = 240
"""Width in pixels of the choice of a folder or a model."""


class RunStart(QWidget):
    """Shows the choices for a run, or the progress of the current one."""

    finished = Signal(object)
    """The finished Run."""
    failed = Signal(object)

    def __init__(self, calls: Calls) -> None:
        super().__init__()
        self._calls = calls
        self._run: Call | None = None
        self.count, self.folder, self.model = Choice(), Choice(), Choice()
        self.folder.shrink()
        self.model.shrink()
        for count in COUNTS:
            words = translate("evaluation", "{} questions").format(wording.number(count))
            self.count.addItem(words, count)
        self.count.setCurrentIndex(1)
        self.count.setAccessibleName(translate("evaluation", "How many questions"))
        self.folder.setAccessibleName(translate("evaluation", "Which folder"))
        self.model.setAccessibleName(translate("evaluation", "Which model"))
        self.begin = button(translate("evaluation", "Start"), self.start, "primary")
        for choice in (self.folder, self.model):
            choice.setMinimumWidth(CHOICE)
        self._form = panel(Flow(self.count, self.folder, self.model, self.begin))
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(translate("evaluation", "Progress"))
        self._doing = controls.Elided("small")
        self.stop = button(translate("evaluation", "Cancel"), self._cancel)
        line = row(column(self._doing, self.bar, gap=4), self.stop)
        line.setStretch(0, 1)
        self._working = panel(line)
        self._working.hide()
        self.setLayout(column(self._form, self._working, gap=0))

    @property
    def running(self) -> bool:
        return self._run is not None

    def offer(self, folders: Sequence[RootStatus], models: Sequence[ModelInfo]) -> None:
        """Offer folders and models to choose from."""
        roots = [(status.root.path, wording.name(status.root.path)) for status in folders]
        fill(self.folder, [("", translate("evaluation", "All documents")), *roots])
        others = [(model.path, model.name) for model in models if not model.active]
        fill(self.model, [("", translate("evaluation", "The model in use")), *others])

    def start(self, questions: str = "") -> None:
        """Start a run with generated questions, or with those of a file."""
        model = self.model.currentData() or ""
        plan = Plan(self.count.currentData(), self.folder.currentData() or None, model=model)
        self._doing.setText(translate("evaluation", "Generating questions…"))
        self.bar.setRange(0, 0)
        self._show_working(True)
        call = self._run = self._calls.stream(
            lambda facade, listen, cancel: facade.evaluation.evaluate(
                _with_file(plan, questions), listen, cancel
            )
        )
        call.received.connect(self._hear)
        call.ended.connect(self._finish)
        call.failed.connect(self._fail)
        call.done.connect(self.finished)

    def _hear(self, events: list[Event]) -> None:
        for event in events:
            match event:
                case Loading(_, name):
                    self._doing.setText(translate("wording", "Loading {}…").format(name))
                case QuestionAnswered(_, done, total):
                    words = translate("evaluation", "{0} of {1} questions answered")
                    self._doing.setText(words.format(*map(wording.number, (done, total))))
                    self.bar.setRange(0, total)
                    self.bar.setValue(done)

    def _fail(self, error: AppError) -> None:
        if not isinstance(error, Cancelled):
            self.failed.emit(error)

    def _finish(self) -> None:
        self._run = None
        self._show_working(False)

    def _show_working(self, working: bool) -> None:
        self._form.setVisible(not working)
        self._working.setVisible(working)

    def _cancel(self) -> None:
        if self._run is not None:
            self._doing.setText(translate("evaluation", "Stopping…"))
            self._run.cancel()


def fill(choice: Choice, items: Sequence[tuple[object, str]]) -> None:
    """Replace the items of a choice; the chosen one stays chosen if it is among them."""
    chosen = choice.currentData()
    choice.blockSignals(True)
    choice.clear()
    for key, words in items:
        choice.addItem(words, key)
    choice.setCurrentIndex(max(choice.findData(chosen), 0 if items else -1))
    choice.blockSignals(False)


def _with_file(plan: Plan, path: str) -> Plan:
    """Put the questions of a file into the plan, if one is given."""
    if not path:
        return plan
    try:
        lines = Path(path).read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(
            f"{path} cannot be read: {error}.", remedy="Check the path; the file must be UTF-8."
        ) from error
    return Plan(questions=tuple(question_file.read(lines, path)), model=plan.model)

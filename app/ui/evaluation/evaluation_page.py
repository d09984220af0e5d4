"""Test my documents: questions with known answers, how they were answered, and earlier runs."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.evaluation import evaluation
from app.core.evaluation.evaluation import EvalQuestion, Outcome, Run, RunSummary
from app.core.facade import Facade
from app.core.llm.model_info import ModelInfo
from app.ui.evaluation import evaluation_rows
from app.ui.evaluation.run_figures import RunFigures
from app.ui.evaluation.run_start import RunStart, fill
from app.ui.foundation import wording
from app.ui.foundation.calls import Ask, Calls, Requests
from app.ui.foundation.wording import translate
from app.ui.library.library import Library
from app.ui.widgets.controls import Choice, button, column, icon_button, label, panel, row
from app.ui.widgets.page import Page
from app.ui.widgets.rows import RowList, entry_at

Survey = tuple[list[RunSummary], list[EvalQuestion], list[ModelInfo]]


class EvaluationPage(Page):
    """Starts runs, shows one, or what changed between two."""

    def __init__(self, calls: Calls, library: Library) -> None:
        super().__init__(translate("evaluation", "Test my documents"))
        self._calls = calls
        self._surveys, self._reports = Requests(calls), Requests(calls)
        self._library = library
        self._run: Run | None = None
        self._before: Run | None = None
        self._kept: list[EvalQuestion] = []
        hint = label(
            translate(
                "evaluation",
                "Alcove asks itself questions whose answers it knows, and counts how often it "
                "finds, cites and answers right. The questions are made by rule from tables, "
                "labels and sentences of your documents; they repeat their words, so those of "
                "people are harder. A quarter has no answer here and should be refused.",
            ),
            "quiet", wrap=True,
        )  # fmt: skip
        self.beginning = RunStart(calls)
        self.beginning.finished.connect(self._finish)
        self.beginning.failed.connect(self.failed)
        self.figures = RunFigures()
        self._note = label(words="quiet", wrap=True)
        self.drop = button(translate("evaluation", "Remove this test"), self._drop_probe)
        self.list = RowList(translate("evaluation", "Report"))
        self.list.chosen.connect(self._open)
        self.list.selectionModel().currentChanged.connect(self._show_buttons)
        content = column(
            hint, self.beginning, self._make_choice(), self.figures, self._note,
            row(self.drop, None), self.list, None, gap=12,
        )  # fmt: skip
        content.setStretch(6, 100)
        own = button(translate("evaluation", "Ask my own questions…"), self._choose_file)
        self.fill(content, own)
        self._show()

    def refresh(self) -> None:
        self._surveys.ask(_survey, self._take, self.failed.emit)

    def _make_choice(self) -> QWidget:
        self.runs, self.earlier = Choice(), Choice()
        self.runs.shrink()
        self.earlier.shrink()
        self.runs.setAccessibleName(translate("evaluation", "Run"))
        self.earlier.setAccessibleName(translate("evaluation", "Compare with"))
        self.runs.currentIndexChanged.connect(self._load)
        self.earlier.currentIndexChanged.connect(self._load)
        name = translate("evaluation", "Remove this run")
        line = row(self.runs, self.earlier, icon_button("delete", name, self._remove_run))
        line.setStretch(0, 1)
        line.setStretch(1, 1)
        self._choice = panel(line)
        return self._choice

    def _take(self, survey: Survey) -> None:
        runs, self._kept, models = survey
        self.beginning.offer(self._library.folders, models)
        names = [(run.id, evaluation_rows.run_name(run)) for run in runs]
        fill(self.runs, names)
        alone = translate("evaluation", "Compare with an earlier run…")
        fill(self.earlier, [(0, alone), *names])
        self._load()

    def _load(self) -> None:
        """Fetch the runs that are chosen."""
        run, before = self.runs.currentData(), self.earlier.currentData()
        if run is None:
            self._reports.drop()
            self._show_runs((None, None))
            return
        self._reports.ask_instead(
            lambda facade: (
                facade.evaluation.run(run),
                facade.evaluation.run(before) if before else None,
            ),
            self._show_runs,
            self.failed.emit,
        )

    def _show_runs(self, runs: tuple[Run | None, Run | None]) -> None:
        self._run, self._before = runs
        self._show()

    def _show(self) -> None:
        run, note = self._run, ""
        rows = evaluation_rows.of_kept(self._kept)
        if run is not None and self._before is not None:
            found = evaluation.compare(self._before, run)
            self.figures.show_change(found, self._before.summary, run.summary)
            note = translate("evaluation", "Over the {} questions that both runs asked.")
            note = note.format(wording.number(found.after.questions))
            rows = evaluation_rows.of_comparison(found)
            if not found.better and not found.worse:
                note += " " + translate("evaluation", "None was answered better or worse.")
        elif run is not None:
            self.figures.show_run(run.summary.report)
            rows = evaluation_rows.of_run(run) + rows
        self.list.rows.show(rows)
        self.list.setVisible(bool(rows))
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.figures.setVisible(run is not None)
        self._choice.setVisible(run is not None)
        self._show_buttons()

    def _show_buttons(self) -> None:
        found = entry_at(self.list.currentIndex())
        self.drop.setVisible(found is not None and isinstance(found.item, EvalQuestion))

    def _open(self, item: object) -> None:
        if isinstance(item, Outcome):
            turn = evaluation_rows.turn(item)
            if turn.citations:
                self.cited.emit(turn, 1)

    def _finish(self, run: Run) -> None:
        self._reports.drop()
        name = evaluation_rows.run_name(run.summary)
        fill(self.runs, [(run.summary.id, name)])  # chosen, when the others come to it
        fill(self.earlier, [])
        self.refresh()

    def _choose_file(self) -> None:
        title = translate("evaluation", "Ask my own questions")
        kinds = translate("evaluation", "Questions (*.jsonl)")
        path, _ = QFileDialog.getOpenFileName(self, title, filter=kinds)
        if path and not self.beginning.running:
            self.beginning.start(path)

    def _remove_run(self) -> None:
        if (run := self._run) is not None:
            self._change(lambda facade: facade.evaluation.remove_run(run.summary.id))

    def _drop_probe(self) -> None:
        found = entry_at(self.list.currentIndex())
        if found is not None and isinstance(probe := found.item, EvalQuestion):
            self._change(lambda facade: facade.evaluation.remove_question(probe.id))

    def _change(self, work: Ask) -> None:
        self._calls.ask(work, failed=self.failed.emit).ended.connect(self.refresh)


def _survey(facade: Facade) -> Survey:
    return facade.evaluation.runs(), facade.evaluation.kept_questions(), facade.models.all()

"""A ``RunStore`` in lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass, replace

from app.core.domain.errors import UsageError
from app.core.evaluation.evaluation import EvalQuestion, Outcome, Run, RunSummary


class FakeRunStore:
    def __init__(self) -> None:
        self.kept: dict[int, Run] = {}
        self.tests: dict[str, EvalQuestion] = {}
        self._made = 0

    def add(self, summary: RunSummary, outcomes: Sequence[Outcome]) -> Run:
        self._made += 1
        run = Run(replace(summary, id=self._made), tuple(outcomes))
        self.kept[self._made] = run
        return run

    def runs(self) -> list[RunSummary]:
        return [run.summary for run in reversed(self.kept.values())]

    def run(self, run_id: int) -> Run:
        if run_id not in self.kept:
            raise UsageError(f"There is no run {run_id}.")
        return self.kept[run_id]

    def remove_run(self, run_id: int) -> None:
        self.run(run_id)
        del self.kept[run_id]

    def keep_question(self, question: EvalQuestion) -> EvalQuestion:
        kept = replace(question, id=f"kept-{question.question}")
        self.tests.pop(kept.id, None)
        self.tests[kept.id] = kept
        return kept

    def kept_questions(self) -> list[EvalQuestion]:
        return list(reversed(self.tests.values()))

    def remove_question(self, question_id: str) -> None:
        self.tests.pop(question_id, None)

    def texts(self) -> list[str]:
        return [text for run in self.kept.values() for text in _strings(run.outcomes)] + [
            text for question in self.tests.values() for text in _strings(question)
        ]

    def forget(self, folder: str, quotes: Callable[[str], bool]) -> None:
        def goes(value: object) -> bool:
            texts = _strings(value)
            return any(quotes(t) or t == folder or t.startswith(f"{folder}/") for t in texts)

        self.kept = {key: run for key, run in self.kept.items() if not goes(run.outcomes)}
        self.tests = {key: question for key, question in self.tests.items() if not goes(question)}


def _strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if is_dataclass(value):
        return _strings([getattr(value, field.name) for field in fields(value)])
    if isinstance(value, (list, tuple)):
        return [text for part in value for text in _strings(part)]
    return []

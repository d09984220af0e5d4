"""Evaluation of answers, and comparison of models."""

from __future__ import annotations

from typing import Protocol

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.events import Listener, ignore
from app.core.evaluation.comparison import CompareRequest, ModelComparison
from app.core.evaluation.evaluation import EvalQuestion, Plan, Run, RunSummary


class EvaluationCalls(Protocol):
    """Calls about evaluations. Raises ``UsageError`` for a run that does not exist."""

    def evaluate(self, plan: Plan, listen: Listener = ignore, cancel: CancelToken = NEVER) -> Run:
        """Ask questions with known answers, score the answers and store the run; a cancelled run
        is not stored. A plan that calibrates raises ``UsageError`` after too few answers to
        calibrate on; its run is stored."""

    def compare(
        self, request: CompareRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> ModelComparison:
        """Compare models: they answer, and judges rank. Emits an event for each answer and each
        ranking."""

    def runs(self) -> list[RunSummary]:
        """All runs, the latest first."""

    def run(self, run_id: int) -> Run: ...

    def remove_run(self, run_id: int) -> None: ...

    def keep_question(self, question: EvalQuestion) -> EvalQuestion:
        """Save a question for later evaluations, or replace the one with the same text."""

    def kept_questions(self) -> list[EvalQuestion]:
        """The saved questions, the latest first."""

    def remove_question(self, question_id: str) -> None: ...

"""Tests of the answers, and comparisons of models."""

from __future__ import annotations

from typing import Protocol

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.events import Listener, ignore
from app.core.evaluation.comparison import CompareRequest, Comparison
from app.core.evaluation.evaluation import EvalQuestion, Plan, Run, RunSummary


class EvaluationCalls(Protocol):
    """Calls that test answers. Raises ``UsageError`` for a run that is not there."""

    def evaluate(self, plan: Plan, listen: Listener = ignore, cancel: CancelToken = NEVER) -> Run:
        """Ask questions whose answers are known, score and keep what came of them; a cancelled
        run leaves nothing."""

    def compare(
        self, request: CompareRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Comparison:
        """Let models answer and judges rank; announces each answer and each ranking."""

    def runs(self) -> list[RunSummary]:
        """Earlier evaluations, the latest first."""

    def run(self, run_id: int) -> Run: ...

    def remove_run(self, run_id: int) -> None: ...

    def keep_question(self, probe: EvalQuestion) -> EvalQuestion:
        """Make a question part of later evaluations, in the place of one with the same words."""

    def kept_questions(self) -> list[EvalQuestion]:
        """The latest first."""

    def remove_question(self, probe_id: str) -> None: ...

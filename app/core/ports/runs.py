"""The port of evaluation runs and saved evaluation questions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from app.core.evaluation.evaluation import EvalQuestion, Outcome, Run, RunSummary


class RunStore(Protocol):
    """Evaluation runs, and the evaluation questions that the user saved.

    Raises ``UsageError`` for a run that does not exist.
    """

    def add(self, summary: RunSummary, outcomes: Sequence[Outcome]) -> Run:
        """Store a run; the one returned has its id."""

    def runs(self) -> list[RunSummary]:
        """All runs, the latest first."""

    def run(self, run_id: int) -> Run: ...

    def remove_run(self, run_id: int) -> None: ...

    def keep_question(self, question: EvalQuestion) -> EvalQuestion:
        """Save a question, or replace the one with the same text; the result has its id."""

    def kept_questions(self) -> list[EvalQuestion]:
        """The saved questions, the latest first."""

    def remove_question(self, question_id: str) -> None:
        """Delete a saved question, if it exists."""

    def texts(self) -> list[str]:
        """All texts of runs and saved questions."""

    def forget(self, folder: str, quotes: Callable[[str], bool]) -> None:
        """Delete the runs and saved questions that name a file of ``folder`` or quote it."""

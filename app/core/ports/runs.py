"""The port of evaluation runs and kept questions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from app.core.evaluation.evaluation import EvalQuestion, Outcome, Run, RunSummary


class RunStore(Protocol):
    """Runs of evaluations, and the questions a person kept as tests.

    Raises ``UsageError`` for a run that is not there.
    """

    def add(self, summary: RunSummary, outcomes: Sequence[Outcome]) -> Run:
        """Keep a run; the one returned has the number it got."""

    def runs(self) -> list[RunSummary]:
        """The latest first."""

    def run(self, run_id: int) -> Run: ...

    def remove_run(self, run_id: int) -> None: ...

    def keep_question(self, probe: EvalQuestion) -> EvalQuestion:
        """Keep a probe, in the place of one with the same question; it gets an id."""

    def kept_questions(self) -> list[EvalQuestion]:
        """The latest first."""

    def remove_question(self, probe_id: str) -> None:
        """Forget a probe, if it is there."""

    def texts(self) -> list[str]:
        """Every text of every run and probe."""

    def forget(self, folder: str, quotes: Callable[[str], bool]) -> None:
        """Drop the runs and probes that name a file of ``folder`` or quote it."""

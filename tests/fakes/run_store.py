"""A ``RunStore`` in lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.core.errors import UsageError
from app.core.evaluating import Outcome, Probe, Run, RunSummary


class FakeRuns:
    def __init__(self) -> None:
        self.kept: dict[int, Run] = {}
        self.tests: dict[str, Probe] = {}
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

    def remove(self, run_id: int) -> None:
        self.run(run_id)
        del self.kept[run_id]

    def keep(self, probe: Probe) -> Probe:
        kept = replace(probe, id=f"kept-{probe.question}")
        self.tests.pop(kept.id, None)
        self.tests[kept.id] = kept
        return kept

    def probes(self) -> list[Probe]:
        return list(reversed(self.tests.values()))

    def drop(self, probe_id: str) -> None:
        self.tests.pop(probe_id, None)

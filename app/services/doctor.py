"""Examines the installation: each finding says what is, whether it is well, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.core.domain.diagnostics import Finding
from app.core.domain.errors import AppError

EvalQuestion = Callable[[], Finding]


class Doctor:
    """Runs named probes; one that fails is itself a finding."""

    def __init__(self, probes: Sequence[tuple[str, EvalQuestion]]) -> None:
        self._probes = probes

    def examine(self) -> list[Finding]:
        return [_examined(name, probe) for name, probe in self._probes]


def _examined(name: str, probe: EvalQuestion) -> Finding:
    try:
        return probe()
    except AppError as error:
        return Finding(name, False, "{}: {}", error.remedy, (error.title, error.reason))

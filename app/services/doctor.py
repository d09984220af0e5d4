"""Checks the installation: each finding states what was found, whether it is well, and a remedy."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.core.domain.diagnostics import Finding
from app.core.domain.errors import AppError

Check = Callable[[], Finding]


class Doctor:
    """Runs named checks; one that fails is itself a finding."""

    def __init__(self, checks: Sequence[tuple[str, Check]]) -> None:
        self._checks = checks

    def examine(self) -> list[Finding]:
        return [_examined(name, check) for name, check in self._checks]


def _examined(name: str, check: Check) -> Finding:
    try:
        return check()
    except AppError as error:
        return Finding(name, False, "{}: {}", error.remedy, (error.title, error.reason))

"""Support report: facts about the program and the machine, nothing about the documents.

An allowlist names every field that goes in; all else stays out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from app.core.domain.diagnostics import Finding
from app.core.domain.files import Problem
from app.core.domain.library import Status
from app.core.domain.measurements import Measurement
from app.core.settings.settings import Settings, describe

README = """\
This is everything the report contains. Read it before you send it.

report.json        the program, the machine, settings that are numbers or choices, counts of files
                   and of problems by type, findings of `alcove doctor`
measurements.json  durations of the stages of the latest answers and files
logs/              logs of the engine and the local API: times, types of events, errors

It contains no text of documents, questions, answers or chats, and no names of files or folders
except the model's name, which may be its file name.
Texts in settings are omitted; the report says only that they are set.
"""
COUNTED = (
    "roots",
    "files",
    "passages",
    "vectors",
    "queue",
    "embedder",
    "model",
    "version",
    "offline",
    "device",
    "uncovered",
)
"""Fields of the status that contain no path."""
FACTUAL = ("Machine", "Network", "Vector index", "Layout")
"""Findings whose facts contain no path."""
OMITTED = "(set, omitted)"


def report(
    status: Status,
    settings: Settings,
    findings: Sequence[Finding],
    problems: Sequence[Problem],
    machine: dict[str, str],
) -> dict[str, Any]:
    """The content of report.json; ``machine`` goes in unchanged."""
    known = asdict(status)
    return {
        "status": {name: known[name] for name in COUNTED},
        "settings": _settings(settings),
        "doctor": [
            {"name": f.name, "ok": f.ok, "said": f.value if f.name in FACTUAL else f.said}
            for f in findings
        ],
        "problems": dict(Counter(problem.code for problem in problems)),
        "machine": machine,
    }


def measured(measurements: Sequence[Measurement]) -> list[dict[str, Any]]:
    """The content of measurements.json."""
    return [asdict(measurement) for measurement in measurements]


def _settings(settings: Settings) -> dict[str, Any]:
    """The settings that differ from their default; texts are replaced by ``OMITTED``."""
    found: dict[str, Any] = {}
    for name, meta in describe().items():
        value = getattr(settings, name)
        if value != getattr(Settings(), name):
            plain = meta.choices or isinstance(value, int | float)
            found[name] = value if plain else OMITTED
    return found

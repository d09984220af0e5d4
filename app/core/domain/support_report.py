"""What a person may send to who helps: what is known of the program and the machine, and nothing
of the documents. It is made of what is let in by name; all else stays out.
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
from app.core.domain.settings import Settings, describe

README = """\
This is all that would be sent. Read it before you send it.

report.json        the program, the machine, settings that are numbers or choices, counts of files
                   and of problems by their kind, findings of `alcove doctor`
measurements.json  how long the stages of the latest answers and files took
logs/              the engine's and the local API's: times, kinds of events and errors

There is no text of documents, questions, answers or chats in it, and no name of a file or folder
but that of the model, which may be the name of its file.
Texts you wrote into settings are left out; that one is set is said.
"""
COUNTED = ("roots", "files", "passages", "vectors", "queue", "embedder", "model", "version",
           "offline", "device", "uncovered")  # fmt: skip
"""Of the status: what names no place."""
FACTUAL = ("Machine", "Network", "Vector index", "Layout")
"""Findings whose facts name no place."""
OMITTED = "(set, and left out)"


def report(
    status: Status,
    settings: Settings,
    findings: Sequence[Finding],
    problems: Sequence[Problem],
    machine: dict[str, str],
) -> dict[str, Any]:
    """The facts; ``machine`` is told as it is."""
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
    """What answers or files took."""
    return [asdict(measurement) for measurement in measurements]


def _settings(settings: Settings) -> dict[str, Any]:
    """Those that differ from the default; of texts only that they do."""
    found: dict[str, Any] = {}
    for name, meta in describe().items():
        value = getattr(settings, name)
        if value != getattr(Settings(), name):
            plain = meta.choices or isinstance(value, int | float)
            found[name] = value if plain else OMITTED
    return found

"""``alcove doctor --offline-proof``: every kind of process tries to reach the network."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from importlib.util import find_spec
from typing import TYPE_CHECKING

from app.cli import formatting
from app.cli.output import table
from app.cli.session import Session
from app.core.domain.errors import EngineError
from app.core.security.offline_proof import (
    OfflineProof,
    ProcessProof,
    ServerConnection,
    Uncovered,
    Violation,
)
from app.sandbox import environment
from app.sandbox.probe import examine

if TYPE_CHECKING:  # every command begins here, and help needs neither
    from rich.console import RenderableType

LEGEND = """\
Filter: the kernel refuses the process connections to other computers (seccomp).
Landlock: the kernel refuses it other processes, and writing outside Alcove's folders.
Memory: whether your other programs are kept from what it holds in memory.
Secrets: passphrases that its environment shows; there should be none.
Blocked: attempts that the system refused, of all that the process made just now; they follow.
Open sockets: its connections, which should lead to other processes of Alcove only."""
OPTION = "--offline-proof"
PROBE_SECONDS = 60.0
_others: dict[str, subprocess.Popen[bytes]] = {}
"""The probes of processes that this one does not start in daily use."""


def start_others(home: str) -> None:
    """Start the probes of a desktop that opens no window, and of a listener that opens no port.
    Call it before this process restricts itself: what they show is then their own restriction, and
    not one that they have inherited."""
    kinds = {"desktop": "PySide6", "listener": "uvicorn"}
    given = environment.for_child(
        environment.DISPLAY, QT_QPA_PLATFORM="offscreen", ALCOVE_HOME=home
    )
    for kind in (kind for kind, library in kinds.items() if find_spec(library) is not None):
        command = [sys.executable, "-m", "app", kind, "--probe"]
        _others[kind] = subprocess.Popen(
            command, env=given, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE
        )


def prove(session: Session) -> int:
    """Show the proof; returns 1 if anything was not blocked."""
    own = [examine("command line")]  # before this process may become the engine
    own += map(_proof_of, _others)
    with session.engine() as engine:
        found = engine.system.offline_proof()
    proof = replace(found, processes=(*own, *found.processes))
    data = {
        "ok": proof.holds,
        "refused": proof.refused,
        "servers": proof.servers,
        "connections": proof.connections,
        "processes": proof.processes,
        "ledger": proof.violations,
        "not_covered": list(Uncovered),
    }
    session.output.result(data, lambda: drawn(proof))
    return 0 if proof.holds else 1


def _proof_of(kind: str) -> ProcessProof:
    """Raises ``EngineError``."""
    from app.ipc.codec import typed

    with _others[kind] as process:
        try:
            said, _ = process.communicate(timeout=PROBE_SECONDS)
            proof: ProcessProof = typed(json.loads(said), ProcessProof)
        except (OSError, subprocess.SubprocessError, ValueError) as error:
            process.kill()
            raise EngineError(f"The {kind} process could not be probed: {error}.") from error
    return proof


def drawn(proof: OfflineProof) -> RenderableType:
    """The proof as text and tables."""
    from rich.console import Group

    parts: list[RenderableType] = [
        *_outcome(proof),
        "",
        table(
            "Process",
            "PID",
            "Filter",
            "Landlock",
            "Memory",
            "Secrets",
            "Blocked",
            "Open sockets",
            rows=map(_row, proof.processes),
        ),
        "",
        LEGEND,
        "",
        table(
            "Process",
            "Through",
            "What the system said",
            "Attempts",
            rows=(row for process in proof.processes for row in _attempts(process)),
        ),
        "",
        f"Attempts by Alcove and its libraries so far: {len(proof.violations):,}",
        *(_violation(violation) for violation in proof.violations),
        "",
        "Not covered:",
        *(f"- {sentence}" for sentence in Uncovered),
    ]
    return Group(*parts)


def _outcome(proof: OfflineProof) -> Iterator[RenderableType]:
    yield "All attempts were blocked." if proof.refused else "NOT ALL ATTEMPTS WERE BLOCKED."
    if not proof.servers:
        return
    sent = ", ".join(f"{name} to {place}" for name, place in proof.servers.items())
    yield f"BUT THIS IS NOT OFFLINE: your settings send {formatting.printable(sent)}."
    yield ""
    yield table(
        "Connections for",
        "Server",
        "Address",
        "Made",
        "Failed",
        "Latest",
        rows=map(_connection, proof.connections),
    )


def _connection(made: ServerConnection) -> tuple[str, ...]:
    place, address = formatting.printable(made.place), formatting.printable(made.address)
    numbers = (f"{made.made:,}", f"{made.failed:,}")
    return made.service, place, address, *numbers, formatting.date(made.latest)


def _row(process: ProcessProof) -> tuple[str, ...]:
    count = sum(attempt.refused for attempt in process.attempts)
    kernel = {None: "none", 0: "none", 2: "seccomp"}.get(process.seccomp, str(process.seccomp))
    privileges = ", no new privileges" if process.no_new_privileges else ""
    sockets = formatting.paragraphs("\n".join(process.sockets)) or "none"
    refused = f"{count} of {len(process.attempts)}"
    hidden = {True: "hidden", False: "OPEN TO OTHER PROCESSES", None: "unknown"}
    return (
        process.kind,
        str(process.pid),
        kernel + privileges,
        f"version {process.landlock}" if process.landlock else "none",
        hidden[process.memory_hidden],
        ", ".join(process.secrets) or "none",
        refused,
        sockets,
    )


def _attempts(process: ProcessProof) -> Iterator[tuple[str, ...]]:
    """One row per caller and system error."""
    ways: dict[tuple[str, str], list[str]] = {}
    for attempt in process.attempts:
        said = formatting.printable(attempt.said) if attempt.refused else "NOT BLOCKED"
        ways.setdefault((attempt.by, said), []).append(attempt.way)
    for (by, said), found in ways.items():
        yield process.kind, by, said, ", ".join(found)


def _violation(violation: Violation) -> str:
    when = formatting.date(violation.at)
    return formatting.printable(
        f"{when} {violation.process} {violation.library}: {violation.target}"
    )

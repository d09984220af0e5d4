"""``alcove doctor --offline-proof``: every kind of process tries to get out; what it met."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from importlib.util import find_spec

from rich.console import Group, RenderableType

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
from app.ipc.codec import typed
from app.sandbox.probe import examine

OTHER_SECONDS = 60.0


def prove(session: Session) -> int:
    """Show the proof; 1 when anything was not refused."""
    own = [examine("command line")]  # before there may be an engine in here
    if find_spec("PySide6") is not None:
        own.append(_other(session.home, "desktop", "--probe"))
    if find_spec("uvicorn") is not None:
        own.append(_other(session.home, "listener", "--probe"))
    with session.engine() as engine:
        found = engine.offline_proof()
    proof = replace(found, processes=(*own, *found.processes))
    data = {
        "ok": proof.holds,
        "refused": proof.refused,
        "servers": proof.servers,
        "connections": proof.connections,
        "processes": proof.processes,
        "ledger": proof.ledger,
        "not_covered": list(Uncovered),
    }
    session.output.result(data, lambda: drawn(proof))
    return 0 if proof.holds else 1


def _other(home: str, *words: str) -> ProcessProof:
    """A desktop that starts as it does, but opens no window, or a listener that opens no port.
    Raises ``EngineError``."""
    command = [sys.executable, "-m", "app", *words]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "ALCOVE_HOME": home}
    try:
        done = subprocess.run(
            command, env=environment, capture_output=True, check=True, timeout=OTHER_SECONDS
        )
        proof: ProcessProof = typed(json.loads(done.stdout), ProcessProof)
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        raise EngineError(f"The {words[0]} could not be examined: {error}.") from error
    return proof


def drawn(proof: OfflineProof) -> RenderableType:
    """For a person."""
    parts: list[RenderableType] = [
        *_outcome(proof),
        "",
        table("Process", "Number", "Filter", "Refused", "Open sockets",
              rows=map(_row, proof.processes)),
        "",
        table("Process", "By", "The system said", "To attempts at",
              rows=(row for process in proof.processes for row in _attempts(process))),
        "",
        f"Attempts by Alcove itself and its libraries so far: {len(proof.ledger):,}",
        *(_refusal(refusal) for refusal in proof.ledger),
        "",
        "Not covered:",
        *(f"- {sentence}" for sentence in Uncovered),
    ]  # fmt: skip
    return Group(*parts)


def _outcome(proof: OfflineProof) -> Iterator[RenderableType]:
    yield "Every attempt was refused." if proof.refused else "NOT EVERY ATTEMPT WAS REFUSED."
    if not proof.servers:
        return
    sent = ", ".join(f"{name} to {place}" for name, place in proof.servers.items())
    yield f"BUT THIS IS NOT OFFLINE: by your settings there is sent {formatting.printable(sent)}."
    yield ""
    yield table(
        "Connections for", "To", "At", "Made", "Failed", "Latest",
        rows=map(_connection, proof.connections),
    )  # fmt: skip


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
    return process.kind, str(process.pid), kernel + privileges, refused, sockets


def _attempts(process: ProcessProof) -> Iterator[tuple[str, ...]]:
    """A row for each party and answer."""
    ways: dict[tuple[str, str], list[str]] = {}
    for attempt in process.attempts:
        said = formatting.printable(attempt.said) if attempt.refused else "NOT REFUSED"
        ways.setdefault((attempt.by, said), []).append(attempt.way)
    for (by, said), found in ways.items():
        yield process.kind, by, said, ", ".join(found)


def _refusal(refusal: Violation) -> str:
    when = formatting.date(refusal.at)
    return formatting.printable(f"{when} {refusal.process} {refusal.library}: {refusal.target}")

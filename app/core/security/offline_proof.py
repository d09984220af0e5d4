"""What proves that nothing leaves: attempts that were refused, sockets, and what is not covered."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try to get out: its ``way`` (TCP, DNS ...), by whom, and what the system said."""

    way: str
    by: str
    refused: bool
    said: str


@dataclass(frozen=True, slots=True)
class ProcessProof:
    """What one process found about itself. ``seccomp`` is the kernel's word for a filter (2), and
    None where there is no such thing."""

    kind: str
    pid: int
    seccomp: int | None
    no_new_privileges: bool | None
    attempts: tuple[Attempt, ...]
    sockets: tuple[str, ...] = ()

    @property
    def refused(self) -> bool:
        """Whether every attempt was."""
        return bool(self.attempts) and all(attempt.refused for attempt in self.attempts)


@dataclass(frozen=True, slots=True)
class Violation:
    """An attempt of our own program or its libraries, which is a fault: ``at`` is seconds since the
    epoch, ``library`` who tried, ``target`` what, and ``stack`` the calls that led to it."""

    at: float
    process: str
    library: str
    target: str
    stack: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ServerConnection:
    """Connections that the courier made to one server of the settings, or tried to: ``place`` as
    set, ``address`` what it was found to be, ``latest`` in seconds since the epoch."""

    service: str
    place: str
    address: str
    made: int
    failed: int
    latest: float


@dataclass(frozen=True, slots=True)
class OfflineProof:
    """What the processes of the engine found, and what was refused in daily work so far.
    ``servers`` are the places that the settings send something to, by service."""

    processes: tuple[ProcessProof, ...]
    ledger: tuple[Violation, ...] = ()
    servers: dict[str, str] = field(default_factory=dict)
    connections: tuple[ServerConnection, ...] = ()

    @property
    def refused(self) -> bool:
        """Whether every attempt was: at anything but the servers of the settings, if there are."""
        return bool(self.processes) and all(process.refused for process in self.processes)

    @property
    def holds(self) -> bool:
        """Whether nothing leaves this computer."""
        return self.refused and not self.servers


class Uncovered(StrEnum):
    """What the proof does not cover."""

    OTHERS = "A document that you open in another program: that program does as it likes."
    DISPLAY = (
        "Local services (display, keyboard, desktop bus), which the window and commands can reach."
    )
    SYSTEM = "The operating system, an administrator, and who can change Alcove's files."
    FOLDERS = "Folders that are themselves on a network: reading them is the system's own traffic."
    CALLERS = (
        "Programs with a key to the local API, while it is on: they are answered, and go their way."
    )
    LEDGER = "Attempts of compiled code are refused, but listed only when they were made in Python."

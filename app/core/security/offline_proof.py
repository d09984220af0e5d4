"""The offline proof: blocked connection attempts, open sockets, and what is not covered."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Attempt:
    """A deliberate connection attempt: the protocol (``way``: TCP, DNS ...), the API used (``by``),
    and what the system replied."""

    way: str
    by: str
    refused: bool
    said: str


@dataclass(frozen=True, slots=True)
class ProcessProof:
    """Result of the network probe in one process. ``seccomp`` is the mode that the kernel reports
    (2 for a filter), None on systems without seccomp. ``landlock`` is the kernel's version of it,
    0 if it does not confine this process; ``memory_hidden`` whether other processes of this user
    are kept from its memory, None where that cannot be; ``secrets`` names what its environment
    should not hold."""

    kind: str
    pid: int
    seccomp: int | None
    no_new_privileges: bool | None
    attempts: tuple[Attempt, ...]
    sockets: tuple[str, ...] = ()
    landlock: int = 0
    memory_hidden: bool | None = None
    secrets: tuple[str, ...] = ()

    @property
    def refused(self) -> bool:
        """Whether every attempt was blocked, and nothing is open to other processes."""
        tried = bool(self.attempts) and all(attempt.refused for attempt in self.attempts)
        return tried and self.memory_hidden is not False and not self.secrets


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
    """Connections that the egress process made or tried to make to one server of the settings:
    ``place`` as set, ``address`` as resolved, ``latest`` in seconds since the epoch."""

    service: str
    place: str
    address: str
    made: int
    failed: int
    latest: float


@dataclass(frozen=True, slots=True)
class OfflineProof:
    """The network probes of all processes, and the violations logged in daily use. ``servers`` are
    the hosts and ports that the settings send data to, by service."""

    processes: tuple[ProcessProof, ...]
    violations: tuple[Violation, ...] = ()
    servers: dict[str, str] = field(default_factory=dict)
    connections: tuple[ServerConnection, ...] = ()

    @property
    def refused(self) -> bool:
        """Whether every attempt was blocked, connections to configured servers aside."""
        return bool(self.processes) and all(process.refused for process in self.processes)

    @property
    def holds(self) -> bool:
        """Whether nothing leaves this computer."""
        return self.refused and not self.servers


class Uncovered(StrEnum):
    """Limits of the proof."""

    OTHERS = "Documents you open in another program: that program is not restricted."
    DISPLAY = (
        "Services of your session that the window may ask: the display, the tray, notifications,"
        " file dialogs, screen readers, input methods."
    )
    SYSTEM = "The operating system, administrators, and anyone who can change Alcove's files."
    FOLDERS = "Folders on a network drive: the operating system reads them over the network."
    CALLERS = (
        "Programs with a key to the local API, while it is on: what they do with answers is not"
        " restricted."
    )
    COMPILED_CODE = (
        "Attempts by compiled code are blocked, but only attempts made from Python are listed."
    )

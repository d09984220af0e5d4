"""Block the network for this process irrevocably, so that "offline" is enforced by the kernel.

On Linux a seccomp filter refuses sockets of every family but Unix, whichever library asks; children
inherit it and nothing can lift it. macOS has its sandbox. Windows has nothing that a process can
apply to itself; the result says so.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import Enum

from app.core.domain.diagnostics import FindingText
from app.sandbox import telemetry_optout


@dataclass(frozen=True, slots=True)
class NetworkDenial:
    """Whether the operating system enforces it, and how or why not, as in ``Finding``."""

    enforced: bool
    said: str
    facts: tuple[str, ...] = ()


class Needs(Enum):
    """What a kind of process still needs, as flags for: Unix sockets, connecting to other processes
    by them, accepting on a TCP port it inherited, connecting to other machines by TCP, and whether
    another process decides about each connection (`connecting`)."""

    UNIX_SOCKETS = (True, True, False, False, False)
    """What asks a person, and has not read a document: connects to the display, and to services."""
    SUPERVISED = (True, True, False, False, True)
    """A client or the desktop: another process connects it to the engine, and to nothing else but
    what a window needs."""
    UNIX_SERVER = (True, False, False, False, False)
    """The engine: accepts connections, makes none."""
    INHERITED_PORT = (False, False, True, False, False)
    """The listener of the local API: accepts on its inherited port, connects to nothing."""
    NOTHING = (False, False, False, False, False)
    """An extractor process: its pipe is open already."""
    REMOTE_TCP = (True, True, False, True, False)
    """The egress process, which runs only while the settings name servers."""


def deny_network(needs: Needs) -> NetworkDenial:
    """Refuse all new sockets except those needed; ``socket`` then fails with EACCES.

    Applies to all threads and future children, irrevocably.
    """
    telemetry_optout.turn_off()
    unix, connect, accept, remote_tcp, supervised = needs.value
    try:
        if sys.platform == "linux":
            from app.sandbox import seccomp

            seccomp.load(unix, connect, remote_tcp, supervised)
        elif sys.platform == "darwin":
            from app.sandbox import seatbelt

            seatbelt.load(unix, connect, accept, remote_tcp)
        else:
            return NetworkDenial(False, FindingText.NO_FILTER)
    except OSError as error:
        return NetworkDenial(False, FindingText.FILTER_REFUSED, (str(error),))
    return NetworkDenial(
        True, FindingText.DENIED if sys.platform == "linux" else FindingText.SANDBOXED
    )

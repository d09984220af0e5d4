"""Takes the network away from this process for good, so that "offline" is a fact and not a promise.

On Linux a seccomp filter refuses to make sockets of any family but the local one, whichever
library asks; children inherit it and nothing can lift it. macOS has its sandbox. On Windows nothing
of the kind exists for a process to put on itself, and the answer says so.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import Enum

from app.core.domain.diagnostics import FindingText
from app.sandbox import telemetry_optout


@dataclass(frozen=True, slots=True)
class NetworkDenial:
    """Whether the operating system enforces it, and how or why not, as in a ``Finding``."""

    enforced: bool
    said: str
    facts: tuple[str, ...] = ()


class Needs(Enum):
    """What a kind of process still needs: (sockets on this machine, to reach others by them, to
    accept on a port that it was handed, to connect to other machines)."""

    OTHERS = (True, True, False, False)
    """A client, and the desktop: the engine, the display, the system's own services."""
    CLIENTS = (True, False, False, False)
    """An engine: it is reached, and reaches nobody."""
    CALLERS = (False, False, True, False)
    """The listener of the local API: its port is open already, and it reaches nobody."""
    NOTHING = (False, False, False, False)
    """A reader: its channel is there already."""
    SERVERS = (True, True, False, True)
    """The courier, which there is only when the settings name servers: it connects by TCP."""


def deny_network(needs: Needs) -> NetworkDenial:
    """Refuse every new socket except those that are needed.

    Holds for all threads and future children, irrevocably; ``socket`` then fails with EACCES.
    """
    telemetry_optout.turn_off()
    local, connect, accept, leave = needs.value
    try:
        if sys.platform == "linux":
            from app.sandbox import seccomp

            seccomp.load(local, connect, leave)
        elif sys.platform == "darwin":
            from app.sandbox import seatbelt

            seatbelt.load(local, connect, accept, leave)
        else:
            return NetworkDenial(False, FindingText.NO_FILTER)
    except OSError as error:
        return NetworkDenial(False, FindingText.FILTER_REFUSED, (str(error),))
    return NetworkDenial(
        True, FindingText.DENIED if sys.platform == "linux" else FindingText.SANDBOXED
    )

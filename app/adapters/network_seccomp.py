"""Takes the network away from this process for good, so that "offline" is a fact and not a promise.

On Linux a seccomp filter refuses to make sockets of any family but the local one, whichever
library asks; children inherit it and nothing can lift it. Elsewhere nothing of the kind exists
for a process to put on itself, and the answer says so.
"""

from __future__ import annotations

import errno
import socket
from dataclasses import dataclass

from app.core.findings import Said


@dataclass(frozen=True, slots=True)
class NetworkDenial:
    """Whether the operating system enforces it, and how or why not, as in a ``Finding``."""

    enforced: bool
    said: str
    facts: tuple[str, ...] = ()


def deny_network(*, local: bool = True) -> NetworkDenial:
    """Refuse every new socket except local (AF_UNIX) ones, and those too unless ``local``.

    Holds for all threads and future children, irrevocably. ``socket`` then fails with EACCES;
    ``io_uring_setup``, which could make sockets without that call, with ENOSYS.
    """
    try:
        import pyseccomp
    except (ImportError, OSError, RuntimeError) as error:  # it looks for libseccomp on import
        return NetworkDenial(False, Said.NO_LIBRARY, (str(error),))
    allowed = (pyseccomp.Arg(0, pyseccomp.NE, socket.AF_UNIX),) if local else ()
    try:
        rules = pyseccomp.SyscallFilter(defaction=pyseccomp.ALLOW)
        rules.set_attr(pyseccomp.Attr.CTL_TSYNC, 1)
        rules.add_rule(pyseccomp.ERRNO(errno.EACCES), "socket", *allowed)
        rules.add_rule(pyseccomp.ERRNO(errno.ENOSYS), "io_uring_setup")
        rules.load()
    except OSError as error:
        return NetworkDenial(False, Said.FILTER_REFUSED, (str(error),))
    return NetworkDenial(True, Said.DENIED)

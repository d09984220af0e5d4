"""The sandbox of macOS, by the only call with which a process can enter it.

Written from the documentation; not yet verified on a Mac.
"""

from __future__ import annotations

import ctypes
import errno

PROFILE = """(version 1)
(allow default)
(deny network*)
{}"""
LOCAL = "(allow network* (local unix-socket))\n"
REMOTE = "(allow network* (remote unix-socket))\n"
OUTBOUND = "(allow network-outbound (remote tcp))\n"
INBOUND = "(allow network-inbound (local tcp))\n"


def load(unix: bool, connect: bool, accept: bool, remote_tcp: bool) -> None:
    """As ``seccomp.load``; ``accept`` allows incoming TCP. Raises ``OSError``."""
    allowed = (LOCAL if unix else "") + (REMOTE if unix and connect else "")
    allowed += (INBOUND if accept else "") + (OUTBOUND if remote_tcp else "")
    library = ctypes.CDLL("/usr/lib/libSystem.dylib")
    message = ctypes.c_char_p()
    if library.sandbox_init(PROFILE.format(allowed).encode(), 0, ctypes.byref(message)):
        raise OSError(errno.EPERM, (message.value or b"").decode("utf-8", "replace"))

"""The sandbox of macOS, through the only call a process can put itself into it with.

Written from its documentation; not verified on a Mac yet.
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


def load(local: bool, connect: bool, accept: bool, leave: bool) -> None:
    """As ``seccomp.load``; ``accept`` leaves what comes in by TCP. Raises ``OSError``."""
    allowed = (LOCAL if local else "") + (REMOTE if local and connect else "")
    allowed += (INBOUND if accept else "") + (OUTBOUND if leave else "")
    library = ctypes.CDLL("/usr/lib/libSystem.dylib")
    message = ctypes.c_char_p()
    if library.sandbox_init(PROFILE.format(allowed).encode(), 0, ctypes.byref(message)):
        raise OSError(errno.EPERM, (message.value or b"").decode("utf-8", "replace"))

"""The desktop: windows, lists and pages over the facade of an engine in another process."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

NO_DISPLAY = "There is no display for a window. `alcove --help` tells what the command line can do."


def main(home: str | None = None, arguments: Sequence[str] = ()) -> int:
    """Run the desktop until it is quit; returns the exit code. ``arguments`` are files to add."""
    if not has_display():
        sys.stderr.write(NO_DISPLAY + "\n")
        return 1
    from app.ui.foundation import launcher, pyside_refcount

    launcher.split_off()
    pyside_refcount.keep_alive()
    from app.ui.shell import application

    try:
        return application.main(home, arguments)
    finally:
        launcher.close()


def has_display() -> bool:
    """Whether a window can open; without a display Qt would end the process."""
    if not sys.platform.startswith("linux"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)

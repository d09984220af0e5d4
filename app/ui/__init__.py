"""The desktop: windows, lists and pages over the facade of an engine in another process."""

from __future__ import annotations

from collections.abc import Sequence


def main(home: str | None = None, arguments: Sequence[str] = ()) -> int:
    """Run the desktop until it is quit; returns the exit code. ``arguments`` are files to add."""
    from app.ui import immortals

    immortals.keep_alive()
    from app.ui import application

    return application.main(home, arguments)

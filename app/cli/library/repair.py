"""``alcove repair``: verify and repair the library."""

from __future__ import annotations

from app.cli import progress
from app.cli.interrupt import Interrupt
from app.cli.output import table
from app.cli.parser import Commands
from app.cli.session import Session
from app.core.domain.library import Repair


def register(commands: Commands) -> None:
    """Add the command of this module."""
    commands.add(
        "repair",
        "Verify the whole library and repair it.",
        "alcove repair --json",
        repair,
    )


def repair(session: Session) -> None:
    """Repair, and show what was checked and repaired."""
    with (
        session.engine() as engine,
        Interrupt() as cancel,
        progress.shown(session.output, "Verifying") as listen,
    ):
        parts = engine.library.repair(listen, cancel)
    numbers = ("Checked", "Repaired")
    session.output.result(
        {"parts": parts}, lambda: table("Part", *numbers, rows=map(_row, parts), numbers=numbers)
    )


def _row(part: Repair) -> list[str]:
    return [part.part, f"{part.checked:,}", f"{part.mended:,}"]

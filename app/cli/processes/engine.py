"""``alcove engine``: the engine process. Hidden, since the desktop starts it."""

from __future__ import annotations

import signal

from app.cli.parser import Commands
from app.cli.session import Session

STANDARD_INPUT = 0


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    parser = commands.add(
        "engine",
        "Run the engine for the desktop and other commands, without network access.",
        "alcove engine --until-eof",
        engine,
        hidden=True,
    )
    parser.add_argument(
        "--until-eof", action="store_true", help="stop at the end of standard input"
    )


def engine(session: Session) -> None:
    """Run the engine until a shutdown request, a signal or the end of the parent."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # shut down cleanly, as with Ctrl+C
    session.wiring.run_engine(session.home, STANDARD_INPUT if session.args.until_eof else None)

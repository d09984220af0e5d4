"""``alcove engine``: the process the desktop starts; not meant for people and so not listed."""

from __future__ import annotations

import signal

from app.cli.parser import Commands
from app.cli.session import Session

STANDARD_INPUT = 0


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    parser = commands.add(
        "engine", "Do the work for the desktop and other commands, without the network.",
        "alcove engine --until-eof", engine, hidden=True,
    )  # fmt: skip
    parser.add_argument(
        "--until-eof", action="store_true", help="end when standard input does, however that ends"
    )


def engine(session: Session) -> None:
    """Be the engine until asked to end, by message, by signal or by the end of the parent."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # closes in order, as Ctrl+C does
    session.wiring.run_engine(session.home, STANDARD_INPUT if session.args.until_eof else None)

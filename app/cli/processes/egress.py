"""``alcove courier``: the process that connects to the servers of the settings. Programs alone
start it, and so it is not listed.
"""

from __future__ import annotations

from app.cli.parser import Commands
from app.cli.session import Session


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add(
        "courier", "Connect the engine to the servers that the settings name.",
        "alcove courier --home DIR", courier, hidden=True,
    )  # fmt: skip


def courier(session: Session) -> None:
    """Be the courier until standard input ends."""
    from app.egress import process, start

    if servers := start.wanted(session.home):
        process.carry(session.home, servers)

"""``alcove egress``: the process that connects to the servers of the settings. Hidden, since only
other processes of Alcove start it.
"""

from __future__ import annotations

from app.cli.parser import Commands
from app.cli.session import Session


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add(
        "egress",
        "Connect the engine to the servers named in the settings.",
        "alcove egress --home DIR",
        egress,
        hidden=True,
        own_rules=True,
    )


def egress(session: Session) -> None:
    """Run the egress process until standard input ends."""
    from app.egress import process, start

    if servers := start.configured_servers(session.home):
        process.run(session.home, servers)

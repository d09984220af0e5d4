"""``alcove egress``: the process that connects to the servers of the settings. Hidden, since only
other processes of Alcove start it.
"""

from __future__ import annotations

from app.cli.parser import Commands
from app.cli.session import Session
from app.core.settings.configured_servers import servers
from app.sandbox import consent


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    parser = commands.add(
        "egress",
        "Connect the engine to the servers named in the settings.",
        "alcove egress --home DIR",
        egress,
        hidden=True,
        own_rules=True,
    )
    parser.add_argument("--ask", action="store_true", help="ask in a window for what is new")


def egress(session: Session) -> None:
    """Run the egress process until standard input ends."""
    from app.egress import process, start

    settings = start.settings_of(session.home)
    if named := servers(settings):
        new = start.not_allowed(settings)
        if new and session.args.ask and consent.ask(new):
            consent.allow(new)
        process.run(session.home, named, start.allowed())

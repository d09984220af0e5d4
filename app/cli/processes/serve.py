"""``alcove serve``: the local API; and its listener process, hidden."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace

from app.cli.parser import Commands, number
from app.cli.session import Session
from app.cli.system.settings import in_force
from app.core.domain.errors import UsageError
from app.core.settings.settings import Settings
from app.egress import start
from app.sandbox import consent

STANDARD_INPUT = 0


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    parser = commands.add(
        "serve",
        "Serve an OpenAI-compatible API to programs on this computer.",
        "alcove serve --port 8484",
        serve,
        own_rules=True,
    )
    parser.add_argument(
        "--port", metavar="N", type=number, help="TCP port (default: the setting api_port, 8484)"
    )
    parser.add_argument(
        "--until-eof", action="store_true", help="stop at the end of standard input"
    )
    parser.add_argument(
        "--ask", action="store_true", help="ask in a window before other computers are let in"
    )
    hidden = commands.add(
        "listener",
        "Run the HTTP listener for `alcove serve`.",
        "alcove listener --probe",
        listener,
        hidden=True,
        own_rules=True,
    )
    hidden.add_argument("--port", type=int, help="descriptor of the open port")
    hidden.add_argument("--broker", type=int, help="descriptor of the socket to the parent")
    hidden.add_argument(
        "--probe", action="store_true", help="report what the process can reach, and exit"
    )


def serve(session: Session) -> int:
    """Serve until a signal or the end of standard input."""
    from app.api.supervisor import Supervisor, end_by_signal

    args = session.args
    settings = _settings(session)
    with closing(Supervisor(session.home, session.unlock)) as supervisor:
        address = supervisor.start(settings, args.port)
        end_by_signal(supervisor.stop)  # before this, a signal has its default effect
        session.output.result({"address": address}, lambda: f"Serving at {address}")
        if args.until_eof:
            threading.Thread(target=_stop_at_eof, args=[supervisor.stop], daemon=True).start()
        return supervisor.wait()


def listener(session: Session) -> None:
    """Run the HTTP listener."""
    from app.api import listener as process

    if session.args.probe:
        session.output.line(process.examine())
        return
    process.listen(session.home, session.args.port, session.args.broker)


def _settings(session: Session) -> Settings:
    """Read the settings without an engine: the port is opened first. Raises ``AppError``."""
    found = in_force(session)
    if not found.api and "api" in session.wiring.machine_settings().locked:
        raise UsageError(
            "The administrator has disabled the local API on this computer.",
            remedy="`alcove settings show` names the settings file.",
        )
    if session.args.port is not None:
        session.wiring.machine_settings().check(replace(found, api_port=session.args.port))
    _check_allowed(session, found)
    return found


def _check_allowed(session: Session, settings: Settings) -> None:
    """Raises ``UsageError`` if nobody has allowed that other computers reach the API there."""
    address = settings.api_address
    if address not in start.not_allowed(settings):
        return
    if not (session.args.ask and consent.ask([address])):
        raise UsageError(
            f"`api_address` is {address}, which other computers can reach, and has not been allowed"
            " yet.",
            remedy="`alcove settings allow` allows it, if it was you who set it.",
        )
    consent.allow([address])


def _stop_at_eof(stop: Callable[[], None]) -> None:
    with suppress(OSError):
        while os.read(STANDARD_INPUT, 1024):
            pass
    stop()

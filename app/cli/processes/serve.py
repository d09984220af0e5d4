"""``alcove serve``: the local API for other programs, and the process of it that hears them."""

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
from app.core.domain.settings import Settings

STANDARD_INPUT = 0


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    parser = commands.add(
        "serve", "Serve other programs on this computer: an OpenAI-compatible API.",
        "alcove serve --port 8484", serve,
    )  # fmt: skip
    parser.add_argument("--port", metavar="N", type=number, help="TCP port (api_port, 8484)")
    parser.add_argument(
        "--until-eof", action="store_true", help="end when standard input does, however that ends"
    )
    hidden = commands.add(
        "listener", "Hear other programs for `alcove serve`.", "alcove listener --probe", listener,
        hidden=True,
    )  # fmt: skip
    hidden.add_argument("--port", type=int, help="descriptor of the open port")
    hidden.add_argument("--broker", type=int, help="descriptor of the socket to the parent")
    hidden.add_argument("--probe", action="store_true", help="say what can be reached, and end")


def serve(session: Session) -> int:
    """Serve until asked to end."""
    from app.api.supervisor import Supervisor, end_by_signal

    args = session.args
    settings = _settings(session)
    with closing(Supervisor(session.home, session.unlock)) as supervisor:
        address = supervisor.start(settings, args.port)
        end_by_signal(supervisor.stop)  # until here, a signal ends it in its own way
        session.output.result({"address": address}, lambda: f"Serving at {address}")
        if args.until_eof:
            threading.Thread(target=_follow, args=[supervisor.stop], daemon=True).start()
        return supervisor.wait()


def listener(session: Session) -> None:
    """Be the process that hears other programs."""
    from app.api import listener as process

    if session.args.probe:
        session.output.line(process.examine())
        return
    process.listen(session.home, session.args.port, session.args.broker)


def _settings(session: Session) -> Settings:
    """Read before there is an engine: the port comes first. Raises ``AppError``."""
    found = in_force(session)
    if not found.api and "api" in session.wiring.machine_settings().locked:
        raise UsageError(
            "An administrator switched the local API off for this computer.",
            remedy="`alcove settings show` names the file that says so.",
        )
    if session.args.port is not None:
        session.wiring.machine_settings().check(replace(found, api_port=session.args.port))
    return found


def _follow(stop: Callable[[], None]) -> None:
    with suppress(OSError):
        while os.read(STANDARD_INPUT, 1024):
            pass
    stop()

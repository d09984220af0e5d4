"""Start the egress process, before this process gives up the network."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from app.adapters.system.data_paths import DataPaths, find_home
from app.adapters.system.settings_file import in_force, read_machine
from app.core.domain.errors import AppError, EngineUnavailable
from app.core.settings.configured_servers import reaching_out, servers
from app.core.settings.settings import Settings
from app.sandbox import consent, environment


def start(home: str) -> subprocess.Popen[bytes] | None:
    """Start the egress process if the settings of ``home`` name servers, unless a running engine
    already has one. It ends with this process."""
    try:
        if sys.platform == "win32" or not servers(settings_of(home)):
            return None
    except AppError:  # reported by whatever uses these settings
        return None
    from app.ipc.endpoint import reach  # imports a library that is seldom needed

    with suppress(EngineUnavailable):
        reach(home).close()
        return None
    command = [sys.executable, "-m", "app", "egress", "--home", home]
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, env=environment.for_child()
    )


def settings_of(home: str) -> Settings:
    """The settings of ``home``, read once: what a person is asked about has to be what is used.
    Raises ``AppError``."""
    return in_force(DataPaths(Path(home)).settings)


def allowed() -> frozenset[str]:
    """Origins of servers, and addresses of the local API, that a person or the administrator has
    allowed. Raises ``AppError``."""
    return reaching_out(read_machine().defaults) | consent.allowed()


def not_allowed(settings: Settings) -> list[str]:
    """What settings name that was not allowed. Raises ``AppError``."""
    return sorted(reaching_out(settings) - allowed())


def home_in(arguments: Sequence[str]) -> str:
    """The data folder that a command line names, before its full parsing."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("--home")
    try:
        known, _ = parser.parse_known_args(arguments)
    except argparse.ArgumentError:  # reported by the full parser
        return find_home()
    return find_home(known.home)

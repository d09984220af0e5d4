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
from app.core.domain.servers import Server
from app.core.settings.configured_servers import reaching_out, servers
from app.sandbox import consent, environment


def start(home: str) -> subprocess.Popen[bytes] | None:
    """Start the egress process if the settings of ``home`` name servers, unless a running engine
    already has one. It ends with this process."""
    try:
        if sys.platform == "win32" or not configured_servers(home):
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


def configured_servers(home: str) -> tuple[Server, ...]:
    """The servers that the settings of ``home`` name. Raises ``AppError``."""
    return servers(in_force(DataPaths(Path(home)).settings))


def not_allowed(home: str) -> list[str]:
    """What the settings of ``home`` name that neither a person nor the administrator has allowed:
    origins of servers, and the address of the local API. Raises ``AppError``."""
    named = reaching_out(in_force(DataPaths(Path(home)).settings))
    return sorted(named - reaching_out(read_machine().defaults) - consent.allowed())


def home_in(arguments: Sequence[str]) -> str:
    """The data folder that a command line names, before its full parsing."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("--home")
    try:
        known, _ = parser.parse_known_args(arguments)
    except argparse.ArgumentError:  # reported by the full parser
        return find_home()
    return find_home(known.home)

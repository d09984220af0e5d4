"""Starts the courier, before the process that starts it gives the network up."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from app.adapters.system.data_paths import DataPaths, find_home
from app.adapters.system.settings_file import in_force
from app.core.domain.errors import AppError, EngineUnavailable
from app.core.domain.servers import Server, servers


def start(home: str) -> subprocess.Popen[bytes] | None:
    """If the settings of ``home`` name servers, and no engine is there, which has one. It ends with
    this process."""
    try:
        if sys.platform == "win32" or not wanted(home):
            return None
    except AppError:  # whoever uses these settings says what is wrong with them
        return None
    from app.ipc.endpoint import reach  # loads a library, and is seldom needed

    with suppress(EngineUnavailable):
        reach(home).close()
        return None
    command = [sys.executable, "-m", "app", "courier", "--home", home]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)


def wanted(home: str) -> tuple[Server, ...]:
    """The servers that the settings of ``home`` name. Raises ``AppError``."""
    return servers(in_force(DataPaths(Path(home)).settings))


def home_in(arguments: Sequence[str]) -> str:
    """The data folder of a command line, before it is looked at as a whole."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("--home")
    try:
        known, _ = parser.parse_known_args(arguments)
    except argparse.ArgumentError:  # which the whole grammar reports
        return find_home()
    return find_home(known.home)

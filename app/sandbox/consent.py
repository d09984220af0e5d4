"""Which other computers, and which addresses of the local API, a person has allowed.

A process that was taken over can write settings for the next start, as the settings are in the data
folder. So the processes that reach out, or let others in, do only what was allowed: that is kept in
a file that no confined process may write, by a command, or by a process of its own that asks.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from app.sandbox import environment

QUESTION = "app.ui.asking.network_question"
"""Asks in a window; it ends with 0 if the person agrees."""


def allowed() -> frozenset[str]:
    """Origins such as http://chroma.lan:8000, and addresses of the local API."""
    try:
        found = json.loads(_file().read_text("utf-8"))
    except (OSError, RuntimeError, ValueError):  # no such file, no home folder, no JSON
        return frozenset()
    return frozenset(map(str, found)) if isinstance(found, list) else frozenset()


def allow(wanted: Iterable[str]) -> None:
    """Remember that they are allowed, by this user, for all data folders. Raises ``OSError``."""
    file = _file()
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = file.with_suffix(".part")
    part.write_text(json.dumps(sorted(allowed().union(wanted)), indent=1) + "\n", "utf-8")
    part.replace(file)


def ask(wanted: Iterable[str]) -> bool:
    """Ask in a window whether they are allowed."""
    command = [sys.executable, "-m", QUESTION, *wanted]
    return subprocess.run(command, env=environment.for_child(environment.DISPLAY)).returncode == 0


def _file() -> Path:
    given = os.environ.get("XDG_CONFIG_HOME", "")
    folder = Path(given) if Path(given).is_absolute() else Path.home() / ".config"
    return folder / "alcove" / "allowed.json"

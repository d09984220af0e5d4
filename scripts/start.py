"""Makes everything ready and starts Alcove: ``python3 scripts/start.py``.

With a display the desktop opens; without one, or with ``--demo``, the sample library is indexed and
asked in the terminal.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys

import environment
import machine

DESKTOP = environment.ROOT / "app" / "ui"
DEMO = environment.ROOT / "scripts" / "demo.py"


def main() -> int:
    arguments = parse(sys.argv[1:])
    alcove = environment.full(["desktop"])
    alcove.prepare(machine.needs())
    command = chosen(arguments, opens_desktop=has_display() and DESKTOP.is_dir())
    return subprocess.run([alcove.tool("python"), *command], cwd=environment.ROOT).returncode


def parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--demo", action="store_true", help="ask the sample library")
    parser.add_argument("--home", metavar="DIR", help="the data folder")
    return parser.parse_args(arguments)


def chosen(arguments: argparse.Namespace, opens_desktop: bool) -> list[str]:
    """What Python runs: the desktop, or the demonstration in a data folder of its own."""
    if opens_desktop and not arguments.demo:
        return ["-m", "app", *(("--home", arguments.home) if arguments.home else ())]
    home = os.path.abspath(arguments.home) if arguments.home else str(environment.ROOT / ".demo")
    return [str(DEMO), home]


def has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    environment.run(main)

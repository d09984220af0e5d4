"""Sets up the environment and starts Alcove: ``python3 scripts/start.py``.

With a display the desktop opens. Without one, or with ``--demo``, the sample library is indexed and
answers questions in the terminal.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys

import cuda
import environment
import machine

DESKTOP = environment.ROOT / "app" / "ui"
DEMO = environment.ROOT / "scripts" / "demo.py"


def main() -> int:
    arguments = parse(sys.argv[1:])
    alcove = environment.product()
    alcove.prepare(machine.needs())
    if arguments.cuda:
        cuda.build(alcove)
    command, home = chosen(arguments, opens_desktop=has_display() and DESKTOP.is_dir())
    settings = {"ALCOVE_HOME": os.path.abspath(home)} if home else {}
    return subprocess.run(
        [alcove.tool("python"), *command], cwd=environment.ROOT, env={**os.environ, **settings}
    ).returncode


def parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--demo", action="store_true", help="ask the sample library")
    parser.add_argument("--cuda", action="store_true", help="compute on an NVIDIA GPU")
    parser.add_argument("--home", metavar="DIR", help="the data folder")
    return parser.parse_args(arguments)


def chosen(arguments: argparse.Namespace, opens_desktop: bool) -> tuple[list[str], str | None]:
    """The script or module to run, and the data folder (None: the default); the demo has its
    own."""
    if opens_desktop and not arguments.demo:
        return ["-m", "app"], arguments.home
    return [str(DEMO)], arguments.home or str(environment.ROOT / ".demo")


def has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    environment.run(main)

"""Sets up the environment, fetches the models, and starts Alcove:
``python3 scripts/start.py``.

With a display the desktop opens. Without one, or with ``--demo``, the sample library is indexed and
answers questions in the terminal.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys

import environment
import gpu
import machine

DESKTOP = environment.ROOT / "app" / "ui"
DEMO = environment.ROOT / "scripts" / "demo.py"
CHOOSE_MODELS = environment.ROOT / "scripts" / "choose_models.py"


def main() -> int:
    arguments = parse(sys.argv[1:])
    alcove = environment.product()
    alcove.prepare(machine.needs())
    gpu.build(alcove, arguments.gpu)
    command, home = chosen(arguments, opens_desktop=has_display() and DESKTOP.is_dir())
    settings = {"ALCOVE_HOME": os.path.abspath(home)} if home else {}

    def run(*command: str) -> int:
        return subprocess.run(
            [alcove.tool("python"), *command], cwd=environment.ROOT, env={**os.environ, **settings}
        ).returncode

    return run(str(CHOOSE_MODELS), *model_options(arguments)) or run(*command)


def parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Set up the environment and start Alcove.")
    parser.add_argument("--demo", action="store_true", help="ask the sample library")
    parser.add_argument(
        "--gpu",
        choices=gpu.CHOICES,
        help="build the language model's engine for a GPU: auto takes what has a driver here",
    )
    parser.add_argument("--home", metavar="DIR", help="the data folder")
    parser.add_argument("--small", action="store_true", help="use the small models from now on")
    parser.add_argument(
        "--writer", metavar="NAME", help="fetch and use this language model from now on"
    )
    parser.add_argument(
        "--embedder", metavar="NAME", help="fetch and use this embedder from now on"
    )
    chosen = parser.parse_args(arguments)
    if chosen.small and (chosen.writer or chosen.embedder):
        parser.error("--small chooses both models: leave out --writer and --embedder")
    return chosen


def model_options(arguments: argparse.Namespace) -> list[str]:
    """The options that choose_models.py takes, too."""
    options = ["--small"] * arguments.small
    options += ["--writer", arguments.writer] if arguments.writer else []
    return options + (["--embedder", arguments.embedder] if arguments.embedder else [])


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

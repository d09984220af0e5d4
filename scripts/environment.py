"""The virtual environments of the checkout: made, completed, repaired or found to be ready.

Like the two modules it uses, it can be read by an old Python, so that an old Python gets a sentence
instead of a syntax error.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import machine
import progress

OLDEST_PYTHON = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "packaging" / "locks"
VERSION = ".".join(map(str, sys.version_info[:3]))


class Environment:
    """A folder with a Python of its own, filled from locks of ``packaging/locks``.

    A stamp is written last. Without it the environment is made anew: it was interrupted, and half a
    package cannot be told from a whole one. If it names other locks, pip runs on top.
    """

    def __init__(self, folder: Path, locks: tuple[str, ...], checkout: bool = False) -> None:
        self.folder = folder
        self.locks = locks
        self.checkout = checkout  # whether the program itself is installed, from where it lies
        self.stamp = folder / "complete.json"
        requirements = [LOCKS / f"{lock}.txt" for lock in (*locks, *["torch"] * checkout)]
        self.wanted = {
            "place": f"{ROOT}, Python {VERSION}",
            "requirements": fingerprint(ROOT / "pyproject.toml", *requirements),
            "locks": list(locks),
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
        if not usable:
            make = [sys.executable, "-m", "venv", "--clear", str(self.folder)]
            progress.require(f"Making {self.folder.name}", make)
        # A quarter of llama.cpp is about pictures and would be compiled for nothing.
        os.environ.setdefault("CMAKE_ARGS", "-DLLAVA_BUILD=OFF")
        for lock in self.locks:
            self.install(lock)
        if self.checkout:
            self._install_torch()
            self._pip("-e", ".")
        written = self.stamp.with_suffix(".part")
        written.write_text(json.dumps(self.wanted), encoding="utf-8")
        written.replace(self.stamp)

    def _install_torch(self) -> None:
        """The build for processors where pip finds it, else the one of the public index."""
        try:
            self.install("torch-cpu", title="Fetching PyTorch")
        except SystemExit:
            print("pip finds no PyTorch for processors alone; on Linux the other is larger by GBs.")
            self.install("torch")

    def install(self, lock: str, *options: str, only: str = "", title: str = "") -> None:
        """Install all of a lock or one package; an archive with another hash is refused."""
        requirements = LOCKS / f"{lock}.txt"
        if only:
            (entry,) = re.findall(rf"^{only}==.*(?:\n +--hash.*)*", requirements.read_text(), re.M)
            requirements = self.folder / f"{only}.txt"
            requirements.write_text(entry)
        self._pip(*options, "--require-hashes", "-r", str(requirements), title=title)

    def _pip(self, *arguments: str, title: str = "") -> None:
        # The locks name everything, and what builds packages is one of them: nothing else comes.
        exactly = ("--no-deps", "--no-build-isolation")
        install = [self.tool("python"), "-m", "pip", "install", "-v", *exactly, *arguments]
        log = self.folder / "install.log"
        title = title or f"Filling {self.folder.name}"
        progress.require(title, install, ROOT, log, progress.pip_step)


def product() -> Environment:
    """The program's environment; one that was made for development stays so."""
    folder = ROOT / ".venv"
    if "development" in read_stamp(folder).get("locks", ()):
        return development()
    return Environment(folder, ("build", "product"), checkout=True)


def development() -> Environment:
    """The program's environment with the tools that check and test it."""
    return Environment(ROOT / ".venv", ("build", "development"), checkout=True)


def bare() -> Environment:
    """An environment in which neither Qt nor any engine can be imported."""
    return Environment(ROOT / ".venv-core", ("bare",))


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

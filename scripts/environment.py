"""Creates, completes and repairs the virtual environments of the checkout.

Like the two modules it uses, it parses on an old Python, which then gets a message instead of a
syntax error.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import re
import shlex
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import machine
import progress

OLDEST_PYTHON = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "packaging" / "locks"
AMX_TILES = ROOT / "scripts" / "amx_tiles.h"
VERSION = ".".join(map(str, sys.version_info[:3]))


class Environment:
    """A virtual environment, filled from locks of ``packaging/locks``.

    A stamp is written last. Without it the environment is rebuilt: the last run was interrupted,
    and a partly installed package cannot be detected. If it names other locks, pip updates it.
    """

    def __init__(self, folder: Path, locks: tuple[str, ...], checkout: bool = False) -> None:
        self.folder = folder
        self.locks = locks
        self.checkout = checkout  # whether the program itself is installed, in editable mode
        self.stamp = folder / "complete.json"
        requirements = [LOCKS / f"{lock}.txt" for lock in (*locks, *["torch"] * checkout)]
        self.wanted = {
            "place": f"{ROOT}, Python {VERSION}",
            "requirements": fingerprint(ROOT / "pyproject.toml", *requirements),
            "locks": list(locks),
        }

    def tool(self, name: str) -> str:
        """The path of a command in the environment, such as ``python``."""
        windows = os.name == "nt"
        return str(self.folder / ("Scripts" if windows else "bin") / name) + ".exe" * windows

    def prepare(self, needs: list[machine.Need]) -> None:
        """Complete the environment if it is not. Raise ``SystemExit`` with the reason on
        failure."""
        found = read_stamp(self.folder)
        usable = found.get("place") == self.wanted["place"] and Path(self.tool("python")).exists()
        if usable and found == self.wanted:
            return
        machine.provide(needs)
        self.stamp.unlink(missing_ok=True)
        if not usable:
            make = [sys.executable, "-m", "venv", "--clear", str(self.folder)]
            progress.require(f"Making {self.folder.name}", make)
        # A quarter of llama.cpp is image support, which is not used.
        os.environ.setdefault("CMAKE_ARGS", "-DLLAVA_BUILD=OFF")
        repair_amx()
        for lock in self.locks:
            self.install(lock)
        if self.checkout:
            self._install_torch()
            self._pip("-e", ".")
        written = self.stamp.with_suffix(".part")
        written.write_text(json.dumps(self.wanted), encoding="utf-8")
        written.replace(self.stamp)

    def _install_torch(self) -> None:
        """Install the CPU build if pip finds it, otherwise the one on the public index."""
        try:
            self.install("torch-cpu", title="Fetching PyTorch")
        except SystemExit:
            print("pip finds no CPU build of PyTorch; on Linux the other one is several GB larger.")
            self.install("torch")

    def install(self, lock: str, *options: str, only: str = "", title: str = "") -> None:
        """Install a whole lock or one package; pip rejects an archive with another hash."""
        requirements = LOCKS / f"{lock}.txt"
        if only:
            requirements = self.folder / f"{only}.txt"
            requirements.write_text(lock_entry(lock, only))
        self._pip(*options, "--require-hashes", "-r", str(requirements), title=title)

    def _pip(self, *arguments: str, title: str = "") -> None:
        # The locks are complete, build requirements included, so pip needs to resolve nothing.
        exactly = ("--no-deps", "--no-build-isolation")
        install = [self.tool("python"), "-m", "pip", "install", "-v", *exactly, *arguments]
        log = self.folder / "install.log"
        title = title or f"Filling {self.folder.name}"
        progress.require(title, install, ROOT, log, progress.pip_step)


def repair_amx() -> None:
    """Have C++ files compiled with ``amx_tiles.h``, without which older GCCs compile llama.cpp so
    that it crashes on processors with AMX."""
    if sys.platform == "linux" and platform.machine() == "x86_64":
        include(AMX_TILES)


def include(header: Path) -> None:
    """Have C++ files compiled with a header of ours, once."""
    option = f"-include {shlex.quote(str(header))}"
    flags = os.environ.get("CXXFLAGS", "")
    if option not in flags:
        os.environ["CXXFLAGS"] = f"{flags} {option}".strip()


def product() -> Environment:
    """The program's environment; a development environment stays one."""
    folder = ROOT / ".venv"
    if "development" in read_stamp(folder).get("locks", ()):
        return development()
    return Environment(folder, ("build", "product"), checkout=True)


def development() -> Environment:
    """The program's environment with the tools for checks and tests."""
    return Environment(ROOT / ".venv", ("build", "development"), checkout=True)


def bare() -> Environment:
    """An environment in which neither Qt nor any engine can be imported."""
    return Environment(ROOT / ".venv-core", ("bare",))


def fingerprint(*files: Path) -> str:
    """A hash of the contents of all files."""
    digest = hashlib.sha256()
    for file in files:
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def lock_entry(lock: str, package: str) -> str:
    """The lines of a package in a lock: its version and hashes."""
    text = (LOCKS / f"{lock}.txt").read_text(encoding="utf-8")
    (entry,) = re.findall(rf"^{package}==.*(?:\n +--hash.*)*", text, re.M)
    return entry


def read_stamp(folder: Path) -> dict:
    """The locks that the environment was made from; empty if it is incomplete."""
    return read_json(folder / "complete.json")


def read_json(file: Path) -> dict:
    """What a script noted; empty if it noted nothing."""
    try:
        return json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def run(main: Callable[[], int]) -> None:
    """Run a script's main function; exit with a message on an old Python and on Ctrl+C."""
    if sys.version_info[:2] < OLDEST_PYTHON:
        needed = ".".join(map(str, OLDEST_PYTHON))
        sys.exit(f"Alcove needs Python {needed} or newer; {sys.executable} is {VERSION}.")
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        print("\nInterrupted. Run the same command again to continue.", file=sys.stderr)
        sys.exit(130)

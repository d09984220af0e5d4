"""Runs tests as an ordinary user, where this process is root: some of what keeps processes apart
holds for root in another way, or not at all. Needs Linux.

The user is nobody, with a home folder for the time of the tests and a copy of the checkout. Where
the interpreter is in a folder that nobody may enter, such as /root, the tests see that folder
with nothing but the interpreter in it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from environment import ROOT

NOBODY = 65534
WHY_NOT = "this needs root, Linux, the commands setpriv and unshare, and a readable interpreter."
LEFT_OUT = shutil.ignore_patterns(".git", ".venv*", "__pycache__", ".*_cache", "build", "dist")
COMMANDS = ("setpriv", "unshare")
KEPT = ("LANG", "PATH", "QT_QPA_PLATFORM")
SEEING = """
set -e
closed=$1 stage=$2
mount --make-rprivate /
mount --rbind "$closed" "$stage"
mount -t tmpfs -o mode=755 tmpfs "$closed"
shift 2
while [ "$1" != -- ]; do
    mkdir -p "$closed/$1"
    mount --rbind "$stage/$1" "$closed/$1"
    shift
done
umount -l "$stage"
shift
exec "$@"
"""
"""Run in a mount namespace of its own, with the closed folder, an empty one, and what to show."""


def pytest(python: str, arguments: Sequence[str]) -> int | None:
    """Run tests with an interpreter; return its exit code, or None where that is not possible."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not all(map(shutil.which, COMMANDS)):
        return None
    with tempfile.TemporaryDirectory(prefix="alcove-nobody-") as name:
        place = Path(name)
        place.chmod(0o755)
        checkout, home, stage = (place / part for part in ("checkout", "home", "stage"))
        shutil.copytree(ROOT, checkout, symlinks=True, ignore=LEFT_OUT)
        for folder in (home, stage):
            folder.mkdir(mode=0o755)
        os.chown(home, NOBODY, NOBODY)
        given = {name: os.environ[name] for name in KEPT if name in os.environ}
        given |= {"HOME": str(home), "TMPDIR": str(home), "PYTHONDONTWRITEBYTECODE": "1"}
        become = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "--"]

        def run(words: Sequence[str]) -> int:
            command = [*_seeing(python, stage), *become, python, *words]
            return subprocess.run(command, cwd=checkout, env=given).returncode

        if run(["-c", "import app, pytest"]):
            return None
        return run(["-m", "pytest", "-p", "no:cacheprovider", *arguments])


def _seeing(python: str, stage: Path) -> list[str]:
    """What to start before a command so that nobody can read the interpreter."""
    asked = "import sys; print(sys.prefix, sys.base_prefix, sep='\\n')"
    told = subprocess.check_output([python, "-c", asked], text=True).splitlines()
    folders = [Path(folder).resolve() for folder in told]
    closed = {
        parent
        for folder in folders
        for parent in (*folder.parents, folder)
        if not parent.stat().st_mode & 0o001
    }
    if not closed:
        return []
    outer = min(closed, key=lambda folder: len(folder.parts))
    shown = [str(folder.relative_to(outer)) for folder in folders if folder.is_relative_to(outer)]
    return ["unshare", "--mount", "sh", "-c", SEEING, "sh", str(outer), str(stage), *shown, "--"]

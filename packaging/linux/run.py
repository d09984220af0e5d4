"""Builds the ``.run`` with makeself: for other distributions, one user, without root."""

from __future__ import annotations

import os
import shutil
import stat
from pathlib import Path

import bundle
import progress
import tree

HERE = Path(__file__).resolve().parent


def make(folder: Path, version: str, flavour: str, output: Path) -> Path:
    """Write the installer and return its path. Raise ``SystemExit`` with makeself's reason."""
    root = bundle.BUILD / "run"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(folder, root / "alcove", symlinks=True)
    moment = int(os.environ["SOURCE_DATE_EPOCH"])
    # ``install.sh`` replaces this placeholder by the path of the program.
    tree.fill(folder, root / "share", version, "@PROGRAM@", moment)
    for script in ("install.sh", "uninstall.sh"):
        copied = Path(shutil.copy(HERE / script, root))
        copied.chmod(copied.stat().st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)
    bundle.dated(root)
    installer = output / f"alcove{flavour}-{version}-x86_64.run"
    command = [
        "makeself",
        "--xz",
        "--threads",
        "2",
        "--sha256",
        "--tar-quietly",
        "--tar-extra",
        "--owner=0 --group=0 --numeric-owner --sort=name",
        "--packaging-date",
        str(moment),
        str(root),
        str(installer),
        f"Alcove {version}",
        "./install.sh",
    ]
    progress.require("Packing the .run", command)
    return bundle.existing(installer)

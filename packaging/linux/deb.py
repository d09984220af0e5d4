"""Builds the ``.deb``: for Debian and Ubuntu, for all users of a machine."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import bundle
import progress
import tree

HERE = Path(__file__).resolve().parent
DEPENDS = (
    "libc6 (>= 2.36)",
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libfreetype6",
    "libgl1",
    "libglib2.0-0 | libglib2.0-0t64",
    "libx11-6",
    "libx11-xcb1",
    "libxcb1",
    "zlib1g",
)
"""Packages that every Debian desktop already has; everything else is bundled."""


def make(folder: Path, version: str, flavour: str, output: Path) -> Path:
    """Write the package and return its path. Raise ``SystemExit`` with dpkg's reason."""
    root = bundle.BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    program = root / "usr" / "lib" / "alcove"
    shutil.copytree(folder, program, symlinks=True)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / "alcove").symlink_to("../lib/alcove/alcove")
    moment = int(os.environ["SOURCE_DATE_EPOCH"])
    share = root / "usr" / "share"
    tree.fill(folder, share, version, "alcove", moment)
    own = share / "doc" / "alcove"
    own.mkdir(parents=True)
    shutil.copy(HERE / "copyright", own / "copyright")
    shutil.copy(bundle.ROOT / "CHANGELOG.md", own / "changelog")
    tree.compressed(own / "changelog")
    overrides = share / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copy(HERE / "lintian-overrides", overrides / "alcove")
    tidy(root)
    size = sum(file.lstat().st_size for file in root.rglob("*")) // 1024
    control = (HERE / "control").read_text("utf-8")
    bundle.written(
        root / "DEBIAN" / "control",
        control,
        version=version,
        size=str(size),
        depends=", ".join(DEPENDS),
    )
    bundle.dated(root)
    package = output / f"alcove{flavour}_{version}_amd64.deb"
    build = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--threads-max=2", "--build"]
    progress.require("Packing the .deb", [*build, str(root), str(package)])
    return bundle.existing(package)


def tidy(root: Path) -> None:
    """Set modes as Debian requires: readable by all, writable by the owner, programs executable."""
    for path in (root, *root.rglob("*")):
        if path.is_symlink():
            continue
        runs = path.is_dir() or (path.name == "alcove" and path.parent.name == "alcove")
        path.chmod(0o755 if runs else 0o644)

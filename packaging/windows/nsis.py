"""Builds the installer for Windows with NSIS. Not tested on Windows yet."""

from __future__ import annotations

from pathlib import Path

import bundle
import progress

HERE = Path(__file__).resolve().parent


def make(folder: Path, version: str, flavour: str, output: Path) -> Path:
    """Write the installer and return its path. Raise ``SystemExit`` with makensis' reason."""
    installer = output / f"alcove{flavour}-{version}-setup.exe"
    values = {"VERSION": version, "FOLDER": folder, "OUTPUT": installer, "HERE": HERE}
    defined = [f"/D{name}={value}" for name, value in values.items()]
    progress.require("Packing the installer", ["makensis", *defined, str(HERE / "alcove.nsi")])
    return bundle.existing(installer)

"""Builds the disk image for macOS with an application bundle. Not tested on macOS yet."""

from __future__ import annotations

import plistlib
import shutil
from pathlib import Path

import bundle
import progress

ICONS = bundle.ROOT / "assets" / "icons"


def make(folder: Path, version: str, flavour: str, output: Path) -> Path:
    """Write the image and return its path. Raise ``SystemExit`` with the reason of a failed
    step."""
    stage = bundle.BUILD / "dmg"
    shutil.rmtree(stage, ignore_errors=True)
    application = stage / "Alcove.app"
    contents = application / "Contents"
    shutil.copytree(folder, contents / "MacOS", symlinks=True)
    (contents / "Resources").mkdir()
    icon = contents / "Resources" / "alcove.icns"
    progress.require(
        "Making the icon",
        ["sips", "-s", "format", "icns", str(ICONS / "alcove-256.png"), "--out", str(icon)],
    )
    with (contents / "Info.plist").open("wb") as plist:
        plistlib.dump(described(version), plist)
    # Without a developer certificate macOS asks before the first start; docs/packaging.md.
    progress.require("Signing", ["codesign", "--force", "--deep", "--sign", "-", str(application)])
    (stage / "Applications").symlink_to("/Applications")
    image = output / f"alcove{flavour}-{version}.dmg"
    image.unlink(missing_ok=True)
    create = ["hdiutil", "create", "-volname", f"Alcove {version}", "-format", "UDZO"]
    progress.require("Packing the .dmg", [*create, "-srcfolder", str(stage), str(image)])
    return bundle.existing(image)


def described(version: str) -> dict:
    """The keys of Info.plist."""
    pack = {
        "CFBundleTypeName": "Models for Alcove",
        "CFBundleTypeExtensions": ["alcovepack"],
        "CFBundleTypeRole": "Viewer",
    }
    return {
        "CFBundleName": "Alcove",
        "CFBundleIdentifier": "org.alcove.Alcove",
        "CFBundleExecutable": "alcove",
        "CFBundleIconFile": "alcove.icns",
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDocumentTypes": [pack],
        "LSMinimumSystemVersion": "12.0",
        "NSHighResolutionCapable": True,
    }

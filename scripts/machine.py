"""System packages that the environment needs, and how to install them."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shlex
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass

import progress

# Debian and Ubuntu package -> library that Qt loads from it.
QT = {
    "libdbus-1-3": "libdbus-1.so.3",
    "libegl1": "libEGL.so.1",
    "libfontconfig1": "libfontconfig.so.1",
    "libgl1": "libGL.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-randr0": "libxcb-randr.so.0",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-xkb1": "libxcb-xkb.so.1",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libxkbcommon0": "libxkbcommon.so.0",
}

# Debian and Ubuntu package -> program without which tests are skipped.
TOOLS = {
    "iproute2": "ip",
    "openbox": "openbox",
    "openssl": "openssl",
    "strace": "strace",
    "util-linux": "unshare",
    "xdotool": "xdotool",
    "xvfb": "Xvfb",
}


@dataclass(frozen=True)
class Need:
    """Something that pip cannot install; ``packages`` are Debian's and Ubuntu's names for it."""

    what: str
    packages: tuple[str, ...]
    present: Callable[[], bool]
    required: bool = True


def needs(testing: bool = False) -> list[Need]:
    """All needs; Qt's libraries are only required for tests."""
    if sys.platform == "darwin":
        return [Need("a C++ compiler (xcode-select --install)", (), has_compiler)]
    if sys.platform != "linux":
        return []
    venv = "python{}.{}-venv".format(*sys.version_info[:2])
    found = [
        Need("Python's venv module", (venv,), has_venv),
        Need("a C++ compiler", ("g++",), has_compiler),
        Need("the libraries of Qt", tuple(QT), lambda: all(map(loads, QT.values())), testing),
    ]
    if testing:
        found.append(Need("what some tests start", tuple(TOOLS), has_tools, required=False))
    return found


def has_venv() -> bool:
    return importlib.util.find_spec("ensurepip") is not None


def has_compiler() -> bool:
    return any(map(shutil.which, ("c++", "g++", "clang++")))


def has_tools() -> bool:
    return all(map(shutil.which, TOOLS.values()))


def loads(library: str) -> bool:
    """Whether the dynamic linker finds the library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def provide(wanted: list[Need]) -> None:
    """As root, install what is missing; otherwise print the command, and exit if it is required."""
    missing = [need for need in wanted if not need.present()]
    if not missing:
        return
    print("Missing on this machine:", ", ".join(need.what for need in missing), file=sys.stderr)
    commands = install_commands(missing)
    if commands and is_root() and shutil.which("apt-get"):
        for command in commands:
            unattended = ["env", "DEBIAN_FRONTEND=noninteractive", *command]
            progress.require(" ".join(command[:2]), unattended)
        missing = [need for need in missing if not need.present()]
    elif commands:
        line = " && ".join("sudo " + shlex.join(command) for command in commands)
        print(f"On Debian and Ubuntu, install it with:\n\n    {line}\n", file=sys.stderr)
    lacking = [need.what for need in missing if need.required]
    if lacking:
        sys.exit(f"Alcove cannot be set up without {', '.join(lacking)}.")


def install_commands(missing: list[Need]) -> list[list[str]]:
    """apt-get commands for what is missing; none if there are no packages for it."""
    packages = sorted(package for need in missing for package in need.packages)
    if not packages:
        return []
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    return [["apt-get", "update"], install]


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0

"""Starts what must not inherit the desktop's refusal of the network.

A browser or an office program without it, or without the right to new privileges, is broken, and
the local API must open its port before it gives the network up. So a process that is split off
before the refusal starts them. It knows four orders, to open a file or folder of this machine by
its absolute path, to start the local API over a data folder, to end it, and to start the courier
(`app/egress`), which ends at once unless the settings name servers; it ends with the desktop, and
what it started with it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

ENDING_SECONDS = 20.0
_orders = -1
"""Descriptor the opener reads from; there is one for the whole process, or none."""


def split_off() -> None:
    """Start the opener; call it before there are threads, and before the network is denied."""
    global _orders
    if sys.platform != "linux" or _orders >= 0:
        return
    reading, writing = os.pipe()
    if os.fork() == 0:
        try:
            os.close(writing)
            _obey(reading)
        finally:
            os._exit(0)
    os.close(reading)
    _orders = writing


def is_there() -> bool:
    """Whether ``open_path`` can be asked."""
    return _orders >= 0


def open_path(path: str) -> bool:
    """Ask for a file or folder to be opened; whether the opener is there to do it."""
    return _order({"open": path})


def serve(home: str) -> bool:
    """Ask for the local API; ``outcome`` tells what came of it. False where nobody does it."""
    return _order({"serve": home})


def stop_serving() -> bool:
    """Ask for the end of the local API that was started here."""
    return _order({"stop": True})


def carry(home: str) -> bool:
    """Ask for the courier over a data folder. False where nobody does it."""
    return _order({"carry": home})


def outcome(home: str) -> Path:
    """The file in which the local API says its address, or why it could not start."""
    return Path(home, "logs", "serve.json")


def close() -> None:
    """Let the opener end."""
    global _orders
    if _orders >= 0:
        os.close(_orders)
        _orders = -1
        with suppress(ChildProcessError):
            os.wait()


def _order(order: dict[str, object]) -> bool:
    try:
        os.write(_orders, json.dumps(order).encode("ascii") + b"\n")
    except OSError:
        return False
    return True


def _obey(reading: int) -> None:
    api: subprocess.Popen[bytes] | None = None
    courier: subprocess.Popen[bytes] | None = None
    with open(reading, "rb") as orders:
        for line in orders:
            match json.loads(line):
                case {"open": str(path)}:
                    _open(path)
                case {"serve": str(home)} if api is None or api.poll() is not None:
                    api = _serve(home)
                case {"carry": str(home)} if courier is None or courier.poll() is not None:
                    courier = _carry(home)
                case {"stop": True} if api is not None:
                    _end(api)
                    api = None
    for child in filter(None, (api, courier)):
        _end(child)


def _open(path: str) -> None:
    if Path(path).is_absolute() and os.path.exists(path):
        with suppress(OSError):  # there is no such program here
            subprocess.Popen(["xdg-open", path], stdin=subprocess.DEVNULL, env=_environment())


def _serve(home: str) -> subprocess.Popen[bytes] | None:
    command = [sys.executable, "-m", "app", "serve", "--home", home, "--json", "--until-eof"]
    said = outcome(home)
    with suppress(OSError):
        said.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Of an encrypted library nothing is written that might tell of what is asked.
        log = os.devnull if Path(home, "vault.json").exists() else said.with_suffix(".log")
        with open(said, "wb") as out, open(log, "wb") as errors:
            return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=out, stderr=errors)
    return None


def _carry(home: str) -> subprocess.Popen[bytes] | None:
    command = [sys.executable, "-m", "app", "egress", "--home", home]
    with suppress(OSError):
        return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    return None


def _end(child: subprocess.Popen[bytes]) -> None:
    if child.stdin:
        with suppress(OSError):
            child.stdin.close()
    with suppress(subprocess.TimeoutExpired):
        child.wait(ENDING_SECONDS)


def _environment() -> dict[str, str]:
    """What other programs should see: without the packaged program's own libraries."""
    environment = dict(os.environ)
    before = environment.pop("LD_LIBRARY_PATH_ORIG", None)  # kept there by PyInstaller
    if getattr(sys, "frozen", False):
        environment.pop("LD_LIBRARY_PATH", None)
    return environment | ({"LD_LIBRARY_PATH": before} if before else {})

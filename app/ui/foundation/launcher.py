"""Starts programs that must not inherit the desktop's network denial.

A browser or an office program breaks without network access or without the right to new
privileges, and the local API must open its port before it denies itself the network. So the
desktop forks this launcher process before it confines itself. It accepts five orders: open a
file or folder by its absolute path (after a question of its own, if it can load or run something),
start the local API of a data folder, stop it, start the
egress process (`app/egress`), which exits at once unless the settings name servers, and have the
desktop started at login or not. The launcher
ends with the desktop, and so do the local API and the egress process.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from app.core.domain import file_kinds
from app.sandbox import environment

BACKGROUND = "--background"
"""Desktop argument: start minimised, or in the tray if that is enabled."""
ENTRY = """[Desktop Entry]
Type=Application
Name=Alcove
Exec={command}
Icon=alcove
X-GNOME-Autostart-enabled=true
"""
WARNING = "app.ui.shell.opening_warning"
"""Asks before it opens a file."""
PASSIVE = (
    file_kinds.PDF,
    file_kinds.WORD,
    file_kinds.SPREADSHEET,
    file_kinds.PRESENTATION,
    file_kinds.EMAIL,
    file_kinds.EBOOK,
    file_kinds.MARKDOWN,
    file_kinds.TEXT,
    file_kinds.CALENDAR,
    file_kinds.SUBTITLES,
    file_kinds.IMAGE,
)
"""Groups of files that are opened without a question."""
ACTIVE = frozenset({"svg", "svgz", "mht", "mhtml", "docm", "dotm", "xlsm", "xlsb", "pptm", "ppsm"})
"""Endings in these groups that are active all the same: pages, and documents with macros."""
ENDING_SECONDS = 20.0
"""Longest wait for a child to end."""
_orders = -1
"""Write end of the pipe to the launcher; -1 without one. There is one per process."""


def split_off() -> None:
    """Fork the launcher; call this before there are threads, and before the network denial."""
    global _orders
    if sys.platform != "linux" or _orders >= 0:
        return
    reading, writing = os.pipe()
    if os.fork() == 0:
        try:
            os.close(writing)
            _run_orders(reading)
        finally:
            os._exit(0)
    os.close(reading)
    _orders = writing


def is_there() -> bool:
    """Whether the launcher runs."""
    return _orders >= 0


def open_path(path: str) -> bool:
    """Open a file or folder with its program; False without a launcher."""
    return _order({"open": path})


def start_api(home: str) -> bool:
    """Start the local API; its result is in ``api_outcome``. False without a launcher."""
    return _order({"api": home})


def stop_api() -> bool:
    """Stop the local API that was started here. False without a launcher."""
    return _order({"stop_api": True})


def set_autostart(on: bool) -> bool:
    """Start the desktop at login, or no more. False without a launcher."""
    return is_there() and _order({"autostart": on})


def desktop_command() -> list[str]:
    """Command that starts the desktop in the background."""
    return [sys.executable, "-m", "app", "desktop", BACKGROUND]


def autostart_entry() -> Path:
    """The file by which a Linux session starts the desktop."""
    given = os.environ.get("XDG_CONFIG_HOME")
    folder = Path(given) if given and Path(given).is_absolute() else Path.home() / ".config"
    return folder / "autostart" / "alcove.desktop"


def write_autostart_entry(on: bool) -> None:
    """Write or remove that file. Raises ``OSError``."""
    entry = autostart_entry()
    if on:
        entry.parent.mkdir(parents=True, exist_ok=True)
        quoted = " ".join(f'"{part}"' for part in desktop_command())
        entry.write_text(ENTRY.format(command=quoted), "utf-8")
    else:
        entry.unlink(missing_ok=True)


def start_egress(home: str) -> bool:
    """Start the egress process of a data folder. False without a launcher."""
    return _order({"egress": home})


def api_outcome(home: str) -> Path:
    """The file to which the local API writes its address, or why it could not start."""
    return Path(home, "logs", "serve.json")


def close() -> None:
    """End the launcher."""
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


def _run_orders(reading: int) -> None:
    api: subprocess.Popen[bytes] | None = None
    egress: subprocess.Popen[bytes] | None = None
    with open(reading, "rb") as orders:
        for line in orders:
            match json.loads(line):
                case {"open": str(path)}:
                    _open(path)
                case {"api": str(home)} if api is None or api.poll() is not None:
                    api = _start_api(home)
                case {"egress": str(home)} if egress is None or egress.poll() is not None:
                    egress = _start_egress(home)
                case {"autostart": bool(on)}:
                    with suppress(OSError):
                        write_autostart_entry(on)
                case {"stop_api": True} if api is not None:
                    _end(api)
                    api = None
    for child in filter(None, (api, egress)):
        _end(child)


def is_passive(path: str) -> bool:
    """Whether a file is of a kind that only shows something: a document, a picture, a text. Where a
    link leads counts, too."""
    endings = [Path(name).suffix[1:].lower() for name in (path, os.path.realpath(path))]
    return all(
        ending not in ACTIVE
        and file_kinds.is_known(ending)
        and file_kinds.find(file_kinds.named(f"x.{ending}")).group in PASSIVE
        for ending in endings
    )


def _open(path: str) -> None:
    if not (Path(path).is_absolute() and os.path.exists(path)):
        return
    command, given = ["xdg-open", path], _users_environment()
    if not os.path.isdir(path) and not is_passive(path):
        command = [sys.executable, "-m", WARNING, path]
        given |= {name: environment.for_child()[name] for name in environment.OWN_MODULES}
    with suppress(OSError):  # xdg-open is not installed
        subprocess.Popen(command, stdin=subprocess.DEVNULL, env=given)


def _start_api(home: str) -> subprocess.Popen[bytes] | None:
    command = [sys.executable, "-m", "app", "serve", "--home", home, "--json", "--until-eof"]
    said = api_outcome(home)
    with suppress(OSError):
        said.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # The log of an encrypted library could reveal questions, so none is kept.
        log = os.devnull if Path(home, "vault.json").exists() else said.with_suffix(".log")
        with open(said, "wb") as out, open(log, "wb") as errors:
            return subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=out,
                stderr=errors,
                env=environment.for_child(),
            )
    return None


def _start_egress(home: str) -> subprocess.Popen[bytes] | None:
    command = [sys.executable, "-m", "app", "egress", "--home", home]
    with suppress(OSError):
        return subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, env=environment.for_child()
        )
    return None


def _end(child: subprocess.Popen[bytes]) -> None:
    if child.stdin:
        with suppress(OSError):
            child.stdin.close()
    with suppress(subprocess.TimeoutExpired):
        child.wait(ENDING_SECONDS)


def _users_environment() -> dict[str, str]:
    """The user's environment, for other programs: without the packaged program's own libraries."""
    given = dict(os.environ)
    before = given.pop("LD_LIBRARY_PATH_ORIG", None)  # kept there by PyInstaller
    if getattr(sys, "frozen", False):
        given.pop("LD_LIBRARY_PATH", None)
    return given | ({"LD_LIBRARY_PATH": before} if before else {})

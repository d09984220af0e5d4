"""Starts programs that must not inherit the desktop's network denial.

A browser or an office program breaks without network access or without the right to new
privileges, and the local API must open its port before it denies itself the network. So the
desktop forks this launcher process before it confines itself. It is told the data folder once,
and then accepts six orders: open a file or folder by its absolute path (after a question of its
own, if it can load or run something, or if the desktop can have written it), show the dialog in
which a person saves a file, start the local API, stop it, start the egress process (`app/egress`),
which exits at once unless the settings name servers, and have the desktop started at login or not.
The launcher ends with the desktop, and so do the local API and the egress process.
"""

from __future__ import annotations

import codecs
import json
import os
import re
import shutil
import socket
import stat
import subprocess
import sys
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.core.domain import file_kinds
from app.sandbox import confinement, environment, private_folder

BACKGROUND = "--background"
"""Desktop argument: start minimised, or in the tray if that is enabled."""
ENTRY = """[Desktop Entry]
Type=Application
Name=Alcove
Exec={command}
Icon=alcove
X-GNOME-Autostart-enabled=true
"""
WARNING = "app.ui.asking.opening_warning"
"""Asks before it opens a file."""
OWN = "--own"
"""Argument that says why: the desktop can have written it. After it comes the folder for a copy,
which is opened, as the desktop cannot change that."""
SAVING = "app.ui.asking.save_dialog"
"""Asks where to save a file, and writes it."""
LONGEST = 1 << 16
"""Bytes of the longest order."""
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
ACTIVE_CONTENT = re.compile(
    rb"\s*(?:<|#!|mz|\x7felf)"
    rb"|.*(?:<(?:!doctype|html|head|body|script|svg|\?xml)|\[(?:desktop entry|internetshortcut))",
    re.IGNORECASE | re.DOTALL,
)
"""Beginnings of pages, pictures with scripts and programs: some systems choose the program by the
content, whatever the name says."""
BEGINNING = 8192
"""Bytes in which such content is looked for: twice as many as `file` looks at."""
OUTCOME, LOG = "logs/serve.json", "logs/serve.log"
"""What the local API writes, below the data folder."""
ENDING_SECONDS = 20.0
"""Longest wait for a child to end."""
_orders: socket.socket | None = None
"""This end of the channel to the launcher, if there is one; a message is an order."""
_others: list[subprocess.Popen[bytes]] = []
"""Within the launcher: processes that end by themselves."""
_folders: list[str] = []
"""Within the launcher: the folder for copies, if there is one."""


@dataclass(frozen=True, slots=True)
class _Place:
    """The data folder, with a descriptor that was opened before anything could replace it."""

    home: str
    folder: int

    def opened(self, name: str) -> int:
        """A descriptor to write a file anew. Raises ``OSError``."""
        flags = os.O_WRONLY | os.O_CREAT
        descriptor = private_folder.open_below(self.folder, name, flags)
        os.ftruncate(descriptor, 0)
        os.set_blocking(descriptor, True)
        return descriptor


def split_off() -> None:
    """Fork the launcher; call this before there are threads, and before the network denial."""
    global _orders
    if sys.platform != "linux" or _orders is not None:
        return
    giving, taking = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    if os.fork() == 0:
        try:
            giving.close()
            _run_orders(taking)
        finally:
            for folder in _folders:
                shutil.rmtree(folder, ignore_errors=True)
            os._exit(0)
    taking.close()
    _orders = giving


def keep_to(home: str) -> bool:
    """Name the data folder, before anything is read that could take over this process: the launcher
    serves no other, and no other path in its place. False without a launcher."""
    return _order({"home": home})


def is_there() -> bool:
    """Whether the launcher runs."""
    return _orders is not None


def open_path(path: str) -> bool:
    """Open a file or folder with its program; False without a launcher."""
    return _order({"open": path})


def save(channel: socket.socket) -> bool:
    """Show the dialog in which a person saves a file, by a process that is spoken to over
    ``channel`` (`save_dialog`). False without a launcher."""
    return _order({"save": True}, channel.fileno())


def start_api() -> bool:
    """Start the local API; its result is in ``api_outcome``. False without a launcher."""
    return _order({"api": True})


def stop_api() -> bool:
    """Stop the local API that was started here. False without a launcher."""
    return _order({"stop_api": True})


def set_autostart(on: bool) -> bool:
    """Start the desktop at login, or no more. False without a launcher."""
    return is_there() and _order({"autostart": on})


def desktop_command() -> list[str]:
    """Command that starts the desktop in the background."""
    safe = [] if getattr(sys, "frozen", False) else ["-P"]  # import nothing from where it starts
    return [sys.executable, *safe, "-m", "app", "desktop", BACKGROUND]


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


def start_egress() -> bool:
    """Start the egress process. False without a launcher."""
    return _order({"egress": True})


def api_outcome(home: str) -> Path:
    """The file to which the local API writes its address, or why it could not start."""
    return Path(home, OUTCOME)


def close() -> None:
    """End the launcher."""
    global _orders
    if _orders is not None:
        _orders.close()
        _orders = None
        with suppress(ChildProcessError):
            os.wait()


def _order(order: dict[str, object], *descriptors: int) -> bool:
    if _orders is None:
        return False
    try:
        socket.send_fds(_orders, [json.dumps(order).encode("ascii")], descriptors)
    except OSError:
        return False
    return True


def _run_orders(taking: socket.socket) -> None:
    place: _Place | None = None
    api: subprocess.Popen[bytes] | None = None
    egress: subprocess.Popen[bytes] | None = None
    while True:
        line, descriptors, _, _ = socket.recv_fds(taking, LONGEST, 1)
        if not line:
            break
        try:
            match json.loads(line):
                case {"home": str(home)} if place is None:
                    place = _Place(home, os.open(home, os.O_RDONLY | os.O_DIRECTORY))
                case {"open": str(path)} if place:
                    _keep(_open(path, place.home))
                case {"save": True} if descriptors:
                    _keep(_show_save_dialog(descriptors[0]))
                case {"api": True} if place and (api is None or api.poll() is not None):
                    api = _start_api(place)
                case {"egress": True} if place and (egress is None or egress.poll() is not None):
                    egress = _start_egress(place)
                case {"autostart": bool(on)}:
                    with suppress(OSError):
                        write_autostart_entry(on)
                case {"stop_api": True} if api is not None:
                    _end(api)
                    api = None
        finally:
            for descriptor in descriptors:
                os.close(descriptor)
    for child in filter(None, (api, egress)):
        _end(child)


def _keep(child: subprocess.Popen[bytes] | None) -> None:
    """Remember a process that ends by itself, and wait for those that have: else they would stay
    as zombies."""
    _others[:] = [other for other in (*_others, child) if other and other.poll() is None]


def is_passive(path: str) -> bool:
    """Whether a file is of a kind that only shows something: a document, a picture, a text; by its
    name, that of the file to which a link leads, and its content."""
    endings = [Path(name).suffix[1:].lower() for name in (path, os.path.realpath(path))]
    named_so = all(
        ending not in ACTIVE
        and file_kinds.is_known(ending)
        and file_kinds.find(file_kinds.named(f"x.{ending}")).group in PASSIVE
        for ending in endings
    )
    return named_so and not ACTIVE_CONTENT.match(_as_bytes(_beginning(path)))


def _as_bytes(beginning: bytes) -> bytes:
    """The beginning of a text with one byte for each sign of ASCII, also of one in UTF-16."""
    for mark in (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        beginning = beginning.removeprefix(mark)
    return beginning.replace(b"\0", b"")


def _beginning(path: str) -> bytes:
    """The first bytes of a file; those of a program for what is no file, or cannot be read."""
    with suppress(OSError):
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        with open(descriptor, "rb") as file:
            if stat.S_ISREG(os.fstat(descriptor).st_mode):
                return file.read(BEGINNING)
    return b"#!"


def _open(path: str, home: str) -> subprocess.Popen[bytes] | None:
    if not Path(path).is_absolute():
        return None
    path = os.path.realpath(path)  # the desktop could change a link while it is opened
    if not os.path.exists(path):
        return None
    place = confinement.desktop_writes_in(path, home)
    if os.path.isdir(path):
        path = place or path  # within the place, it could be exchanged for a page
        command, given = ["xdg-open", path], _users_environment()
    elif place or not is_passive(path):
        command = [sys.executable, "-m", WARNING, path, *([OWN, _copies(home)] if place else [])]
        given = _users_environment() | _own_modules()
    else:
        command, given = ["xdg-open", path], _users_environment()
    with suppress(OSError):  # xdg-open is not installed
        return subprocess.Popen(command, stdin=subprocess.DEVNULL, env=given)
    return None


def _copies(home: str) -> str:
    """A folder for copies of what the desktop can write, where it cannot; it ends with this
    process."""
    if not _folders:
        folder = tempfile.mkdtemp(prefix="alcove-opened-")
        if confinement.desktop_writes_in(folder, home):
            Path(folder).rmdir()
            folder = tempfile.mkdtemp(prefix="alcove-opened-", dir=private_folder.SHARED)
        _folders.append(folder)
    return _folders[0]


def _show_save_dialog(channel: int) -> subprocess.Popen[bytes]:
    command, given = [sys.executable, "-m", SAVING], _users_environment() | _own_modules()
    return subprocess.Popen(command, stdin=channel, stdout=subprocess.DEVNULL, env=given)


def _own_modules() -> dict[str, str]:
    return {name: environment.for_child()[name] for name in environment.OWN_MODULES}


def _start_api(place: _Place) -> subprocess.Popen[bytes] | None:
    command = ["-m", "app", "serve", "--home", place.home, "--json", "--until-eof", "--ask"]
    with suppress(OSError):
        # The log of an encrypted library could reveal questions, so none is kept.
        private = Path(place.home, "vault.json").exists()
        out = place.opened(OUTCOME)
        errors = os.open(os.devnull, os.O_WRONLY) if private else place.opened(LOG)
        with open(out, "wb") as said, open(errors, "wb") as log:
            return subprocess.Popen(
                [sys.executable, *command],
                stdin=subprocess.PIPE,
                stdout=said,
                stderr=log,
                env=environment.for_child(environment.DISPLAY),  # for the question
            )
    return None


def _start_egress(place: _Place) -> subprocess.Popen[bytes] | None:
    command = [sys.executable, "-m", "app", "egress", "--home", place.home, "--ask"]
    given = environment.for_child(environment.DISPLAY)  # for the question
    with suppress(OSError):
        return subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, env=given
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

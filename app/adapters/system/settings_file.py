"""settings.toml: the user's wishes, read and written, over what an administrator decided.

A change edits the file where it stands: comments and order are the person's.
"""

from __future__ import annotations

import os
import re
import sys
import threading
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import Comment, Table

from app.core.domain.errors import LibraryUnwritable, SettingsError
from app.core.domain.servers import check_own, servers
from app.core.domain.settings import MachineSettings, Settings, describe, differing
from app.core.domain.settings_text import FILE, as_toml, parse, parse_machine, render


def machine_file() -> Path:
    """Where an administrator decides for all users of this machine; it need not be there."""
    if sys.platform == "win32":
        folder = Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "alcove"
    elif sys.platform == "darwin":
        folder = Path("/Library/Application Support/alcove")
    else:
        folder = Path("/etc/alcove")
    return folder / FILE


def read_machine(path: Path | None = None) -> MachineSettings:
    """What an administrator decided, nothing where there is no such file. A file that cannot be
    used is no reason to go on without it: raises ``SettingsError``."""
    path = path or machine_file()
    try:
        return parse_machine(path.read_text("utf-8"), str(path))
    except (FileNotFoundError, NotADirectoryError):
        return MachineSettings()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"{path} cannot be read: {error}.", remedy="Ask who administers this machine."
        ) from error


def in_force(path: Path) -> Settings:
    """What a file and the machine's decide, without making the file. Raises ``SettingsError``."""
    machine = read_machine()
    try:
        text = path.read_text("utf-8")
    except (FileNotFoundError, NotADirectoryError):
        text = ""
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} cannot be read: {error}.") from error
    return machine.enforced(parse(text, machine.defaults))


class SettingsFile:
    """``SettingsStore`` over a file, which is made with every default explained."""

    def __init__(self, path: Path, machine: Path | None = None) -> None:
        """``machine`` is the administrator's file, if not where the system has it. Raises
        ``SettingsError`` that names the line when one of them cannot be used."""
        self._path = path
        self._lock = threading.Lock()
        self.machine = read_machine(machine)
        if not path.exists():
            self._write(render(self.machine.defaults, self.machine))
        self._settings = self.machine.enforced(parse(self._text(), self.machine.defaults))

    @property
    def own(self) -> list[str]:
        """Names of the settings this file decides."""
        return differing(self.read(), self.machine.defaults)

    def read(self) -> Settings:
        with self._lock:
            return self._settings

    def change(self, settings: Settings) -> None:
        """Validate and write; the file is replaced as a whole."""
        checked = parse(render(settings))
        changed = differing(checked, self.read())
        for server in servers(checked):  # or the next engine could not start
            if f"{server.service}_url" in changed:
                check_own(server)
        self.machine.check(checked)
        with self._lock:
            self._write(_edited(self._text(), checked, self.machine.defaults))
            self._settings = checked

    def _text(self) -> str:
        try:
            return self._path.read_text("utf-8")
        except FileNotFoundError:  # deleted meanwhile
            return render(self.machine.defaults, self.machine)
        except (OSError, UnicodeDecodeError) as error:
            raise SettingsError(f"{self._path} cannot be read: {error}.") from error

    def _write(self, text: str) -> None:
        part = self._path.with_name(self._path.name + ".part")
        try:
            part.write_text(text, "utf-8")
            part.replace(self._path)
        except UnicodeEncodeError as error:
            raise SettingsError(f"{error.object!r} is not valid Unicode.") from error
        except OSError as error:
            raise LibraryUnwritable(f"{self._path} cannot be written: {error.strerror}.") from error


def _edited(text: str, wished: Settings, defaults: Settings) -> str:
    """The text of a settings.toml, changed where it says anything other than ``wished``."""
    try:
        for name in differing(wished, parse(text, defaults)):
            text = _with(text, name, getattr(wished, name), getattr(defaults, name))
    except TOMLKitError as error:
        raise SettingsError(f"{FILE} cannot be changed: {error}.") from error
    return text


def _with(text: str, name: str, value: Any, default: Any) -> str:
    """The text with one setting at another value. At its default it is commented out, and where
    it was it comes back."""
    document, section = tomlkit.parse(text), describe()[name].section
    if section not in document:
        document.add(section, tomlkit.table())
    table: Any = document[section]
    lines = table.value.body if isinstance(table, Table) else []
    commented = [
        n
        for n, (_, line) in enumerate(lines)
        if isinstance(line, Comment) and re.match(rf"# *{name} *=", line.as_string().strip())
    ]
    if value != default and name not in table and commented:
        lines[commented[-1]] = (tomlkit.key(name), tomlkit.item(value))
    elif value != default:
        table[name] = value
    elif lines and not commented:
        at, said = next((n, line) for n, (key, line) in enumerate(lines) if key and key.key == name)
        remark = f"{said.trivia.comment_ws}{said.trivia.comment}"
        lines[at] = (None, tomlkit.comment(f"{name} = {as_toml(default)}{remark}"))
    else:
        del table[name]
    return document.as_string()

"""Reads and writes settings.toml, on top of the administrator's settings.

A change edits the file in place and keeps the user's comments and order.
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

from app.core.domain.errors import LibraryUnwritable, SettingsError, reason_of
from app.core.domain.servers import check_own
from app.core.settings.configured_servers import servers
from app.core.settings.settings import MachineSettings, Settings, describe, differing
from app.core.settings.settings_text import FILE, UNUSABLE, as_toml, parse, parse_machine, render
from app.sandbox import private_folder


def machine_file() -> Path:
    """Return the path of the administrator's settings for all users, which need not exist."""
    if sys.platform == "win32":
        folder = Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "alcove"
    elif sys.platform == "darwin":
        folder = Path("/Library/Application Support/alcove")
    else:
        folder = Path("/etc/alcove")
    return folder / FILE


def read_machine(path: Path | None = None) -> MachineSettings:
    """Read the administrator's settings; empty if there is no file. Raises ``SettingsError`` for an
    invalid file, rather than ignore it."""
    path = path or machine_file()
    try:
        return parse_machine(path.read_text("utf-8"), str(path))
    except (FileNotFoundError, NotADirectoryError):
        return MachineSettings()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"{path} cannot be read: {reason_of(error)}.",
            remedy="Ask the administrator of this machine.",
        ) from error


def in_force(path: Path) -> Settings:
    """Return the settings in force, without creating the file. Raises ``SettingsError``."""
    machine = read_machine()
    try:
        text = private_folder.read_text(path)
    except (FileNotFoundError, NotADirectoryError):
        text = ""
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"{path} cannot be read: {reason_of(error)}.", remedy=UNUSABLE
        ) from error
    return machine.enforced(parse(text, machine.defaults, str(path)))


class SettingsFile:
    """``SettingsStore`` over a file, which is created with all defaults and their help."""

    def __init__(self, path: Path, machine: Path | None = None) -> None:
        """``machine`` is the administrator's file, if not at its default path. Raises
        ``SettingsError`` with the line when a file is invalid."""
        self._path = path
        self._lock = threading.Lock()
        self.machine = read_machine(machine)
        if not path.exists():
            self._write(render(self.machine.defaults, self.machine))
        self._settings = self.machine.enforced(
            parse(self._text(), self.machine.defaults, str(path))
        )

    @property
    def own(self) -> list[str]:
        """Names of the settings that this file changes."""
        return differing(self.read(), self.machine.defaults)

    def read(self) -> Settings:
        with self._lock:
            return self._settings

    def change(self, settings: Settings) -> None:
        """Validate settings and write them, replacing the file atomically."""
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
            return private_folder.read_text(self._path)
        except FileNotFoundError:  # deleted meanwhile
            return render(self.machine.defaults, self.machine)
        except (OSError, UnicodeDecodeError) as error:
            raise SettingsError(
                f"{self._path} cannot be read: {reason_of(error)}.", remedy=UNUSABLE
            ) from error

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
    """Edit the text of a settings.toml so that it sets ``wished``."""
    try:
        for name in differing(wished, parse(text, defaults)):
            text = _with(text, name, getattr(wished, name), getattr(defaults, name))
    except TOMLKitError as error:
        raise SettingsError(f"{FILE} cannot be changed: {error}.") from error
    return text


def _with(text: str, name: str, value: Any, default: Any) -> str:
    """Set one setting in the text. At its default it is commented out, and later restored in the
    same place."""
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

"""settings.toml: the user's wishes, read and written, over what an administrator decided."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

from app.core.domain.errors import LibraryUnwritable, SettingsError
from app.core.domain.servers import servers
from app.core.domain.settings import (
    FILE,
    MachineSettings,
    Settings,
    differing,
    parse,
    parse_machine,
    render,
)


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
            self._write(self.machine.defaults)
        try:
            text = path.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise SettingsError(f"{path} cannot be read: {error}.") from error
        self._settings = self.machine.enforced(parse(text, self.machine.defaults))

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
        servers(checked)  # or the next engine could not start
        self.machine.check(checked)
        with self._lock:
            self._write(checked)
            self._settings = checked

    def _write(self, settings: Settings) -> None:
        part = self._path.with_name(self._path.name + ".part")
        try:
            part.write_text(render(settings, self.machine), "utf-8")
            part.replace(self._path)
        except UnicodeEncodeError as error:
            raise SettingsError(f"{error.object!r} is not valid Unicode.") from error
        except OSError as error:
            raise LibraryUnwritable(f"{self._path} cannot be written: {error.strerror}.") from error

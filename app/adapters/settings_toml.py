"""settings.toml: the user's wishes, read and written."""

from __future__ import annotations

import threading
from pathlib import Path

from app.core.errors import LibraryUnwritable, SettingsError
from app.core.settings import Settings, parse, render


class SettingsFile:
    """``SettingsStore`` over a file, which is made with every default explained."""

    def __init__(self, path: Path) -> None:
        """Raises ``SettingsError`` that names the line when the file cannot be used."""
        self._path = path
        self._lock = threading.Lock()
        if not path.exists():
            self._write(Settings())
        try:
            text = path.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise SettingsError(f"{path} cannot be read: {error}.") from error
        self._settings = parse(text)

    def read(self) -> Settings:
        with self._lock:
            return self._settings

    def change(self, settings: Settings) -> None:
        """Validate and write; the file is replaced as a whole."""
        checked = parse(render(settings))
        with self._lock:
            self._write(checked)
            self._settings = checked

    def _write(self, settings: Settings) -> None:
        part = self._path.with_name(self._path.name + ".part")
        try:
            part.write_text(render(settings), "utf-8")
            part.replace(self._path)
        except UnicodeEncodeError as error:
            raise SettingsError(f"{error.object!r} is not valid Unicode.") from error
        except OSError as error:
            raise LibraryUnwritable(f"{self._path} cannot be written: {error.strerror}.") from error

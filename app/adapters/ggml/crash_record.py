"""Remembers that the process died while a model was on a GPU.

A GPU that is lost ends the process: llama.cpp's libraries for CUDA and Vulkan do not return from
such an error. Python's handler of fatal signals then writes into a file, and the next process, with
which the desktop replaces a dead engine, leaves the GPU alone. A process that is killed, or that
loses its power, writes nothing.
"""

from __future__ import annotations

import faulthandler
import os
import threading
from contextlib import suppress
from pathlib import Path
from typing import TextIO


class CrashRecord:
    """A file about the GPU in use; ``found`` is the one that the former process died with."""

    def __init__(self, path: Path) -> None:
        """Read and remove the record of the former process."""
        self._path = path
        self._lock = threading.Lock()
        self._users = 0
        self._file: TextIO | None = None
        self.found = ""
        with suppress(OSError):
            device, _, crash = path.read_text("utf-8", "replace").partition("\n")
            path.unlink()
            self.found = device if crash.strip() else ""

    def begin(self, device: str) -> None:
        """Record crashes from now on: a model is being moved to ``device``."""
        with self._lock:
            self._users += 1
            if self._file is None:
                with suppress(OSError):  # then there is no record
                    self._file = self._open()
                    self._file.write(device + "\n")
                    self._file.flush()
                    faulthandler.enable(self._file, all_threads=False)

    def end(self) -> None:
        """A model has left the device, or did not get there."""
        with self._lock:
            self._users -= 1
            if not self._users and self._file is not None:
                faulthandler.disable()
                self._file.close()
                self._file = None
                self._path.unlink(missing_ok=True)

    def _open(self) -> TextIO:
        owner_only = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        return os.fdopen(owner_only, "w", encoding="utf-8")

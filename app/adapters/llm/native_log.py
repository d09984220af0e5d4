"""What llama.cpp says goes to Python's logging instead of stderr, and its errors to who asks."""

from __future__ import annotations

import functools
import logging
from collections import deque
from typing import Any

_LOG = logging.getLogger("app.llama_cpp")
_LOG.addHandler(logging.NullHandler())
_WARNING, _ERROR = 3, 4
"""Of enum ggml_log_level in ggml.h."""
_LEVELS = {_WARNING: logging.INFO, _ERROR: logging.WARNING}
"""Each a step lower, all else for debugging: what a person must know is raised."""


class NativeLog:
    """The one receiver of llama.cpp's log, which is global to the process."""

    def __init__(self) -> None:
        import llama_cpp

        self._errors: deque[str] = deque(maxlen=20)
        self._callback: Any = llama_cpp.llama_log_callback(self._receive)
        llama_cpp.llama_log_set(self._callback, None)

    def forget_errors(self) -> None:
        self._errors.clear()

    def errors(self) -> list[str]:
        """The latest error lines, oldest first."""
        return list(self._errors)

    def _receive(self, level: int, text: bytes, _: object) -> None:
        line = text.decode("utf-8", "replace").strip()
        if not line:
            return
        _LOG.log(_LEVELS.get(level, logging.DEBUG), "%s", line)
        if level == _ERROR:
            self._errors.append(line)


@functools.cache
def native_log() -> NativeLog:
    """The receiver, set up at the first call; never released, since llama.cpp keeps a pointer."""
    return NativeLog()

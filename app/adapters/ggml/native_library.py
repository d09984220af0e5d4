"""Loads llama.cpp's native library with its code for this CPU, and redirects its log.

llama.cpp's messages go to ``logging`` instead of standard error; its errors are kept for callers.
"""

from __future__ import annotations

import functools
import logging
import os
from collections import deque
from pathlib import Path
from typing import Any

_LOG = logging.getLogger("app.llama_cpp")
_LOG.addHandler(logging.NullHandler())
_WARNING, _ERROR = 3, 4
"""Values of enum ggml_log_level in ggml.h."""
_LEVELS = {_WARNING: logging.INFO, _ERROR: logging.WARNING}
"""Python's levels, each one lower, all others DEBUG: what matters to users is raised anyway."""


class NativeLog:
    """Receives llama.cpp's log, which is global to the process."""

    def __init__(self) -> None:
        import llama_cpp

        self._errors: deque[str] = deque(maxlen=20)
        self._callback: Any = llama_cpp.llama_log_callback(self._receive)
        llama_cpp.llama_log_set(self._callback, None)
        self.at_start = ""
        """The errors of the start, when devices are looked for."""

    def keep_start(self) -> None:
        self.at_start = "\n".join(self._errors)

    def forget_errors(self) -> None:
        self._errors.clear()

    def errors(self) -> list[str]:
        """Return the latest error lines, oldest first."""
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
    """Return the receiver, created on the first call; kept forever, as llama.cpp has a pointer."""
    return NativeLog()


@functools.cache
def llama_library() -> Any:
    """Return the module ``llama_cpp``, ready to load a model.

    A build with GGML_BACKEND_DL has no device of its own: it loads a library for this type of
    CPU, and one for each kind of GPU whose driver is there. It would look for them beside the
    interpreter.
    """
    os.environ.setdefault("GGML_NO_BACKTRACE", "1")  # it would start a debugger
    import llama_cpp

    native_log()
    library = ggml()
    if not library.ggml_backend_reg_count():
        library.ggml_backend_load_all_from_path(os.fsencode(Path(library._name).parent))
    native_log().keep_start()
    return llama_cpp


def ggml() -> Any:
    """Return the library of ggml. ``llama_cpp._ggml`` would load a second copy where the library's
    two names are two files, as in a wheel."""
    from llama_cpp.llama_cpp import _lib

    return _lib

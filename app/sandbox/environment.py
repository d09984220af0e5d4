"""The environment of this process and of those it starts: secrets are taken out, and children get
an allow-listed copy.

Otherwise every child would hold them, and so would the kernel's copy of this process's own
environment (``/proc/PID/environ``), which ``unsetenv`` leaves as it was.
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

import app
from app.sandbox import telemetry_optout

SECRETS = ("ALCOVE_PASSPHRASE", "ALCOVE_NEW_PASSPHRASE")
"""Variables that ``take_secrets`` removes."""
_NAMES = """
    PATH HOME USER LOGNAME LANG LANGUAGE TZ TMPDIR TERM COLUMNS LINES NO_COLOR VIRTUAL_ENV
    LD_LIBRARY_PATH LD_LIBRARY_PATH_ORIG FONTCONFIG_FILE FONTCONFIG_PATH
    ALCOVE_HOME ALCOVE_MODELS TOKENIZERS_PARALLELISM TRANSFORMERS_OFFLINE
    SYSTEMROOT WINDIR SYSTEMDRIVE TEMP TMP COMSPEC PATHEXT USERPROFILE APPDATA LOCALAPPDATA
    PROGRAMDATA PROGRAMFILES COMMONPROGRAMFILES NUMBER_OF_PROCESSORS PROCESSOR_ARCHITECTURE
"""
PASSED = frozenset(_NAMES.split())
"""Variables that Alcove's own processes need: places, language, what libraries load."""
PASSED_KINDS = (
    "LC_", "XDG_", "PYTHON", "_PYI_", "OMP_", "KMP_", "MKL_", "OPENBLAS_", "GGML_", "LLAMA_",
    "CUDA_", "NVIDIA_", "HIP_", "ROCR_", "VK_",
)  # fmt: skip  # a table of prefixes
"""First letters of further ones: the locale, the interpreter, threads of libraries, the GPU."""
DISPLAY = ("DISPLAY", "WAYLAND_", "XAUTHORITY", "QT_", "DBUS_SESSION_BUS_ADDRESS", "DESKTOP_")
"""First letters of those that a window needs as well."""
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "ALL_PROXY", "SSL_CERT_", "PIP_", "UV_")
"""First letters of those that the script which fetches models needs as well."""

OWN_MODULES = ("PYTHONPATH", "PYTHONSAFEPATH")
"""What ``for_child`` sets, so that a child imports this copy of Alcove."""

_taken: dict[str, str] = {}


def take_secrets() -> None:
    """Move the secrets out of the environment, and overwrite the kernel's copy. Call it first."""
    for name in SECRETS:
        if name in os.environ:
            _taken[name] = os.environ[name]
            _overwrite(name)
            del os.environ[name]


def secret(name: str) -> str | None:
    """The secret of this name, which can be taken once; None if it was not given."""
    return _taken.pop(name, None) or os.environ.pop(name, None)


def for_child(more: tuple[str, ...] = (), **given: str) -> dict[str, str]:
    """The environment for a process of Alcove; ``more`` are first letters of further variables."""
    kinds = (*PASSED_KINDS, *more)
    optouts = {name for group in telemetry_optout.ENVIRONMENT.values() for name in group}
    known = PASSED | optouts

    def passes(name: str) -> bool:
        name = name.upper()  # those of Windows are known in any case, those of proxies in both
        return name not in SECRETS and (name in known or name.startswith(kinds))

    allowed = {name: value for name, value in os.environ.items() if passes(name)}
    return allowed | _own_modules(allowed.get("PYTHONPATH", "")) | given


def _own_modules(before: str) -> dict[str, str]:
    """Have children import this copy of Alcove, and nothing from the folder that they start in,
    where anybody may have put a package of the same name."""
    places = [str(Path(app.__file__).parents[1]), *filter(os.path.isabs, before.split(os.pathsep))]
    return {"PYTHONPATH": os.pathsep.join(dict.fromkeys(places)), "PYTHONSAFEPATH": "1"}


def unexpected() -> tuple[str, ...]:
    """Names of secrets that the kernel still shows of this process; there should be none."""
    try:
        shown = Path("/proc/self/environ").read_bytes().split(b"\0")
    except OSError:  # it may not be readable, or not exist
        shown = [os.fsencode(f"{name}={value}") for name, value in os.environ.items()]
    given = dict(entry.partition(b"=")[::2] for entry in shown)
    return tuple(name for name in SECRETS if given.get(name.encode()))


def _overwrite(name: str) -> None:
    """Zero the value where the kernel reads it; it stays valid memory of this process."""
    if sys.platform == "win32":
        return
    libc = ctypes.CDLL(None)
    libc.getenv.restype = ctypes.c_void_p
    place = libc.getenv(name.encode())
    if place:
        ctypes.memset(place, 0, len(ctypes.string_at(place)))

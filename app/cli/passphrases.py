"""Read a passphrase from a descriptor, the environment, or the terminal.

Not from arguments, which every user of the computer can see.
"""

from __future__ import annotations

import getpass
import os
import sys

from app.core.domain.errors import LibraryLocked, UsageError
from app.sandbox import environment

OLD = "ALCOVE_PASSPHRASE"
NEW = "ALCOVE_NEW_PASSPHRASE"


def ask(variable: str = OLD, prompt: str = "Library passphrase: ") -> str:
    """The passphrase. Raises ``LibraryLocked`` without a terminal to ask on."""
    given = _given(variable)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise LibraryLocked(
            "The library is encrypted, and there is no terminal to ask for the passphrase.",
            remedy=f"Run the command in a terminal, or pass the passphrase in the file descriptor"
            f" given by {variable}_FD.",
        )
    return getpass.getpass(prompt)


def choose(variable: str) -> str:
    """A new passphrase, typed twice on a terminal. Raises ``UsageError`` if they differ."""
    given = _given(variable)
    if given is not None:
        return given
    chosen = ask(variable, "New passphrase: ")
    if getpass.getpass("Repeat the new passphrase: ") != chosen:
        raise UsageError("The passphrases differ.", remedy="Try again.")
    return chosen


def _given(variable: str) -> str | None:
    number = os.environ.get(f"{variable}_FD", "")
    if number.isdecimal():
        return _read(int(number))
    return environment.secret(variable)


def _read(descriptor: int) -> str:
    """Read a descriptor to its end; strips the final newline."""
    try:
        with open(descriptor, encoding="utf-8") as file:
            return file.read().removesuffix("\n")
    except OSError as error:
        raise UsageError(f"Cannot read descriptor {descriptor}: {error.strerror}.") from error

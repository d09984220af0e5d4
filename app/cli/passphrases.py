"""Where a command gets a passphrase: from a descriptor, the environment, or the terminal.

Never from its arguments, which every user of the computer can see.
"""

from __future__ import annotations

import getpass
import os
import sys

from app.core.domain.errors import LibraryLocked, UsageError

OLD = "ALCOVE_PASSPHRASE"
NEW = "ALCOVE_NEW_PASSPHRASE"


def ask(variable: str = OLD, prompt: str = "Passphrase of the library: ") -> str:
    """The passphrase. Raises ``LibraryLocked`` where nobody can be asked."""
    given = _given(variable)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise LibraryLocked(
            "It is encrypted, and there is no terminal to ask for its passphrase.",
            remedy=f"Run the command in a terminal, or hand the passphrase over in a descriptor"
            f" that {variable}_FD names.",
        )
    return getpass.getpass(prompt)


def choose(variable: str) -> str:
    """A new passphrase, typed twice in a terminal. Raises ``UsageError`` when they differ."""
    given = _given(variable)
    if given is not None:
        return given
    chosen = ask(variable, "New passphrase: ")
    if getpass.getpass("Once more: ") != chosen:
        raise UsageError("The two passphrases differ.", remedy="Try again.")
    return chosen


def _given(variable: str) -> str | None:
    number = os.environ.get(f"{variable}_FD", "")
    if number.isdecimal():
        return _read(int(number))
    return os.environ.pop(variable, None)  # readers and other children must not inherit it


def _read(descriptor: int) -> str:
    """What is in a descriptor, once; without the end of its line."""
    try:
        with open(descriptor, encoding="utf-8") as file:
            return file.read().removesuffix("\n")
    except OSError as error:
        raise UsageError(f"Descriptor {descriptor} cannot be read: {error.strerror}.") from error

"""Argument parsing: every command has a help text and an example."""

from __future__ import annotations

import argparse
import difflib
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from app.cli.session import Session
from app.core.domain.errors import UsageError, reason_of

_ALIKE = (
    ("show", "list", "ls", "get", "print", "view", "status"),
    ("remove", "delete", "rm", "unset", "reset"),
    ("add", "new", "create", "import"),
    ("set", "change", "put"),
)
"""Words for commands that people take for each other."""
Run = Callable[[Session], int | None]
"""Returns an exit code, if it is not 0."""


class Parser(argparse.ArgumentParser):
    """Raises invalid usage as an ``AppError``, so that it is shown like other errors."""

    def parse(self, arguments: Sequence[str]) -> argparse.Namespace:
        """Parse the arguments. Raises ``UsageError``, for an unknown one with the help of its
        command."""
        args, unknown = self.parse_known_args(arguments)
        if unknown:
            args.parser.error(f"unrecognized arguments: {' '.join(unknown)}")
        return args

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        """Name the command that was meant instead of one that is not there, where that is clear."""
        known = list(action.choices or ())
        if action.dest is not argparse.SUPPRESS or value in known:
            super()._check_value(action, value)
            return
        meant = [name for words in _ALIKE if value in words for name in known if name in words]
        meant = meant or difflib.get_close_matches(value, known, 1)
        raise UsageError(
            f"There is no command `{self.prog} {value}`.",
            remedy=(f"Did you mean `{self.prog} {meant[0]}`? " if meant else "")
            + f"See `{self.prog} --help`.",
        )

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{self.prog}: {message}.", remedy=f"See `{self.prog} --help`.")


class Commands:
    """Commands on one level of the command line."""

    def __init__(self, parser: argparse.ArgumentParser) -> None:
        self._level = parser.add_subparsers(
            title="commands", metavar="COMMAND", required=True, parser_class=Parser
        )

    def add(
        self,
        name: str,
        help: str,
        example: str,
        run: Run,
        *,
        hidden: bool = False,
        own_rules: bool = False,
    ) -> Parser:
        """Add a command; returns its parser. Hidden commands are for internal use. One with
        ``own_rules`` confines itself."""
        listed: dict[str, Any] = {} if hidden else {"help": help}
        parser: Parser = self._level.add_parser(name, **listed, **style(help, example))
        parser.set_defaults(run=run, parser=parser, own_rules=own_rules)
        return parser

    def group(self, name: str, help: str, example: str) -> Commands:
        """Add a group of commands."""
        return Commands(self._level.add_parser(name, help=help, **style(help, example)))


def style(description: str, example: str) -> dict[str, Any]:
    """Arguments common to all parsers."""
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--home", metavar="DIR", help="the data folder (or set ALCOVE_HOME)")
    common.add_argument(
        "--json", action="store_true", help="write one JSON object to standard output"
    )
    return {
        "description": description,
        "epilog": f"example:\n  {example}",
        "parents": [common],
        "formatter_class": argparse.RawDescriptionHelpFormatter,
        "allow_abbrev": False,
    }


class NewFile(str):
    """The absolute path of a file or folder that a command makes: it may write to its folder."""

    __slots__ = ()


def new_file(text: str) -> NewFile:
    """The path of a file or folder to be made."""
    return NewFile(absolute(text))


def absolute(text: str) -> str:
    """An absolute path, since the engine may run in another folder."""
    if not text:
        raise argparse.ArgumentTypeError("must not be empty")
    return os.path.abspath(text)


def folder(text: str) -> str:
    """The real path of a folder, without symbolic links, as the library stores it."""
    return os.path.realpath(absolute(text))


def text_of(path: str) -> str:
    """The content of a text file."""
    try:
        return Path(path).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise argparse.ArgumentTypeError(f"cannot read {path}: {reason_of(error)}") from error


def words(text: str) -> str:
    """Text that is not blank."""
    if not text.strip():
        raise argparse.ArgumentTypeError("must not be empty")
    return text


def number(text: str) -> int:
    """An integer of at least 0."""
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not an integer of at least 0")
    return int(text)


def count(text: str) -> int:
    """An integer of at least 1."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not an integer of at least 1")
    return int(text)

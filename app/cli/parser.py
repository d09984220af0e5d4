"""The grammar of the command line: every command has a help and an example."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from app.cli.session import Session
from app.core.domain.errors import UsageError

Run = Callable[[Session], int | None]
"""Returns an exit code, if it is not 0."""


class Parser(argparse.ArgumentParser):
    """Reports bad usage as an ``AppError``, so that it is shown like every other."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{self.prog}: {message}.", remedy=f"See `{self.prog} --help`.")


class Commands:
    """Commands on one level of the command line."""

    def __init__(self, parser: argparse.ArgumentParser) -> None:
        self._level = parser.add_subparsers(
            title="commands", metavar="COMMAND", required=True, parser_class=Parser
        )

    def add(self, name: str, help: str, example: str, run: Run, *, hidden: bool = False) -> Parser:
        """A command; returns its parser, for its arguments. Programs alone use a hidden one."""
        listed: dict[str, Any] = {} if hidden else {"help": help}
        parser: Parser = self._level.add_parser(name, **listed, **style(help, example))
        parser.set_defaults(run=run)
        return parser

    def group(self, name: str, help: str, example: str) -> Commands:
        """A command that is a group of others."""
        return Commands(self._level.add_parser(name, help=help, **style(help, example)))


def style(description: str, example: str) -> dict[str, Any]:
    """What every parser of the command line has in common."""
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--home", metavar="DIR", help="the data folder (also ALCOVE_HOME)")
    common.add_argument("--json", action="store_true", help="one JSON object on standard output")
    return {
        "description": description,
        "epilog": f"example:\n  {example}",
        "parents": [common],
        "formatter_class": argparse.RawDescriptionHelpFormatter,
        "allow_abbrev": False,
    }


def absolute(text: str) -> str:
    """An absolute path: the engine may work in another folder than the person."""
    if not text:
        raise argparse.ArgumentTypeError("a path is needed")
    return os.path.abspath(text)


def folder(text: str) -> str:
    """The absolute path of a folder without links in it: as the library knows its folders."""
    return os.path.realpath(absolute(text))


def text_of(path: str) -> str:
    """What a file holds."""
    try:
        return Path(path).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise argparse.ArgumentTypeError(f"{path} cannot be read: {error}") from error


def words(text: str) -> str:
    """Text that says something."""
    if not text.strip():
        raise argparse.ArgumentTypeError("a few words are needed")
    return text


def number(text: str) -> int:
    """A whole number from 0 on."""
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 on")
    return int(text)


def count(text: str) -> int:
    """A whole number from 1 on."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 on")
    return int(text)

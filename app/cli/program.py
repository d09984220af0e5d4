"""Run the command line: parse arguments, run the command, report errors and exit codes."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import redirect_stdout

from app import __version__
from app.cli.answering import answer, answer_tables, ask, chats, search
from app.cli.library import archive, folders, index, problems, repair, tables, vault
from app.cli.models import compare, evaluate, models
from app.cli.output import Output
from app.cli.parser import Commands, NewFile, Parser, style
from app.cli.processes import egress, engine, keys, mcp, serve
from app.cli.session import Session, Wiring
from app.cli.system import bench, settings, status, support
from app.core.domain.errors import AppError, Cancelled, UsageError

GROUPS = (
    folders,
    index,
    search,
    ask,
    answer,
    answer_tables,
    status,
    problems,
    tables,
    repair,
    archive,
    models,
    chats,
    settings,
    bench,
    compare,
    evaluate,
    serve,
    keys,
    mcp,
    vault,
    support,
    engine,
    egress,
)
"""Modules that register commands, in the order of the help and of ``docs/commands.md``."""

FAILED = 1
USAGE = 2
INTERRUPTED = 130
"""128 + the signal number, as in shells."""

logger = logging.getLogger(__name__)


def build() -> Parser:
    """The parser of the whole command line."""
    description = "A private AI assistant for the documents on this computer."
    parser = Parser(prog="alcove", **style(description, 'alcove ask "When does the lease end?"'))
    parser.add_argument("--version", action="version", version=f"alcove {__version__}")
    commands = Commands(parser)
    for group in GROUPS:
        group.register(commands)
    return parser


def run(
    arguments: Sequence[str],
    load: Callable[[], Wiring],
    confine: Callable[[str | None, Sequence[str]], object] = lambda home, made: None,
) -> int:
    """Run one command and return its exit code; raises ``SystemExit`` only for help and version.

    ``load`` imports the composition root, which help does not need. ``confine`` is called before,
    as libraries start threads, with the data folder if one is given, and the files that the command
    is to make.
    """
    output = Output(as_json="--json" in arguments)
    try:
        args = build().parse(arguments)
        if not args.own_rules:
            made = [value for value in vars(args).values() if isinstance(value, NewFile)]
            confine(getattr(args, "home", None), made)
        session = Session(args, output, load())
        with redirect_stdout(sys.stderr):  # output of libraries must not mix with the result
            return args.run(session) or 0
    except AppError as error:
        output.error(error)
        return _code(error)
    except KeyboardInterrupt:
        output.error(Cancelled())
        return INTERRUPTED
    except BrokenPipeError:  # e.g. `head` closed the pipe
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # or the flush at exit would fail again
        return FAILED
    except Exception as error:  # a bug: show a message, log the details
        logger.exception("The command failed")
        output.error(AppError(f"{type(error).__name__}: {error}"))
        return FAILED


def _code(error: AppError) -> int:
    if isinstance(error, Cancelled):
        return INTERRUPTED
    return USAGE if isinstance(error, UsageError) else FAILED

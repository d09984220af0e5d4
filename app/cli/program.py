"""One run of the command line: parse, run the command, turn every error into words and a code."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import redirect_stdout

from app import __version__
from app.cli.answering import answer, ask, chats, search
from app.cli.library import archive, folders, index, problems, repair, vault
from app.cli.models import compare, evaluate, models
from app.cli.output import Output
from app.cli.parser import Commands, Parser, style
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
    status,
    problems,
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
"""128 + the number of the signal, as shells have it."""

logger = logging.getLogger(__name__)


def build() -> Parser:
    """The whole command line."""
    description = "A private assistant for the documents on this computer."
    parser = Parser(prog="alcove", **style(description, 'alcove ask "When does the lease end?"'))
    parser.add_argument("--version", action="version", version=f"alcove {__version__}")
    commands = Commands(parser)
    for group in GROUPS:
        group.register(commands)
    return parser


def run(arguments: Sequence[str], load: Callable[[], Wiring]) -> int:
    """Run one command and return its exit code; ``SystemExit`` after help or version only.

    ``load`` imports what the program is made of, which help does not need.
    """
    output = Output(as_json="--json" in arguments)
    try:
        args = build().parse_args(arguments)
        with redirect_stdout(sys.stderr):  # a chatty library must not spoil the result
            return args.run(Session(args, output, load())) or 0
    except AppError as error:
        output.error(error)
        return _code(error)
    except KeyboardInterrupt:
        output.error(Cancelled())
        return INTERRUPTED
    except BrokenPipeError:  # the reader of the output has enough, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # or the flush at exit would fail again
        return FAILED
    except Exception as error:  # a fault of ours: a person gets words, the log the details
        logger.exception("The command failed")
        output.error(AppError(f"{type(error).__name__}: {error}"))
        return FAILED


def _code(error: AppError) -> int:
    if isinstance(error, Cancelled):
        return INTERRUPTED
    return USAGE if isinstance(error, UsageError) else FAILED

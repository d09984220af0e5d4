"""``alcove problems``: the files that could not be indexed, with reason and remedy."""

from __future__ import annotations

import argparse
import os

from app.cli import formatting
from app.cli.answering.scopes import holds, not_there
from app.cli.parser import Commands, absolute
from app.cli.session import Session
from app.core.domain.files import Problem
from app.core.facade.library import LibraryCalls


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    parser = commands.add(
        "problems",
        "List the files that could not be indexed, with reason and remedy.",
        "alcove problems --retry ~/Documents",
        problems,
    )
    parser.add_argument(
        "--retry",
        metavar="PATH",
        nargs="?",
        default=argparse.SUPPRESS,
        type=absolute,
        help="retry failed files (below PATH) at the next `alcove index`",
    )


def problems(session: Session) -> None:
    """List the problems, or queue their files again."""
    args = session.args
    with session.engine() as engine:
        if "retry" not in args:
            found = engine.library.problems()
            session.output.result({"problems": found}, lambda: _drawn(found))
            return
        count = engine.library.retry(args.retry and _stored(args.retry, engine.library))
    files = formatting.plural(count, "file")
    session.output.result(
        {"retried": count}, lambda: f"{files} will be retried by the next `alcove index`."
    )


def _stored(path: str, library: LibraryCalls) -> str:
    """The path, or the one that it links to, whichever is in the library."""
    for place in (path, os.path.realpath(path)):
        if holds(place, library):
            return place
    raise not_there(path)


def _drawn(found: list[Problem]) -> str:
    if not found:
        return "No problems."
    return "\n\n".join(map(_problem, found))


def _problem(problem: Problem) -> str:
    title = formatting.printable(problem.title)
    return (
        f"{formatting.path(problem.path)} ({problem.state})\n"
        f"  {title}: {formatting.printable(problem.reason)}\n"
        f"  {formatting.printable(problem.remedy)}"
    )

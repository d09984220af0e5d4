"""``alcove problems``: what is not indexed, why, and what to do."""

from __future__ import annotations

import argparse

from app.cli import formatting
from app.cli.parser import Commands, absolute
from app.cli.session import Session
from app.core.domain.files import Problem


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    parser = commands.add(
        "problems", "List the files that are not indexed, with reason and remedy.",
        "alcove problems --retry ~/Documents", problems,
    )  # fmt: skip
    parser.add_argument(
        "--retry", metavar="PATH", nargs="?", default=argparse.SUPPRESS, type=absolute,
        help="try the failed files again (below PATH) at the next index",
    )  # fmt: skip


def problems(session: Session) -> None:
    """List the problems, or put their files back into the queue."""
    args = session.args
    with session.engine() as engine:
        if "retry" not in args:
            found = engine.library.problems()
            session.output.result({"problems": found}, lambda: _drawn(found))
            return
        count = engine.library.retry(args.retry)
    files = formatting.plural(count, "file")
    session.output.result(
        {"retried": count}, lambda: f"{files} will be tried again by the next `alcove index`."
    )


def _drawn(found: list[Problem]) -> str:
    if not found:
        return "There are no problems."
    return "\n\n".join(map(_problem, found))


def _problem(problem: Problem) -> str:
    title = formatting.printable(problem.title)
    return (
        f"{formatting.path(problem.path)} ({problem.state})\n"
        f"  {title}: {formatting.printable(problem.reason)}\n"
        f"  {formatting.printable(problem.remedy)}"
    )

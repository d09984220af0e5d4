"""``alcove compare``: which of several models answers best, judged by others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli import formatting, progress
from app.cli.answering import question_files
from app.cli.interrupt import Interrupt
from app.cli.output import table
from app.cli.parser import Commands, absolute, count
from app.cli.session import Session
from app.core.evaluation.comparison import (
    Candidate,
    CompareRequest,
    Judge,
    ModelComparison,
    Verdict,
)
from app.core.metrics.spread import Spread

if TYPE_CHECKING:  # rich takes a while to import, and help needs none of it
    from rich.console import RenderableType


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    parser = commands.add(
        "compare", "Let models answer the same questions, and others rank their answers.",
        "alcove compare --models small.gguf large.gguf --judge other.gguf --count 30", compare,
    )  # fmt: skip
    parser.add_argument(
        "--models", metavar="FILE.gguf", nargs="+", type=absolute, required=True,
        help="the models that answer",
    )  # fmt: skip
    parser.add_argument(
        "--judge", metavar="FILE.gguf", action="append", type=absolute, required=True,
        help="a model that ranks; given several times, the median of their ranks counts",
    )  # fmt: skip
    source = parser.add_mutually_exclusive_group()
    source.add_argument(
        "--questions", metavar="FILE.jsonl", type=absolute,
        help="a JSON object with question a line; without it the last ones asked in the chats",
    )  # fmt: skip
    source.add_argument(
        "--count", metavar="N", type=count, default=20, help="how many of the last ones (20)"
    )
    parser.add_argument(
        "--repeats", metavar="N", type=count, default=3,
        help="times each judge ranks the answers to a question, in other orders (3)",
    )  # fmt: skip


def compare(session: Session) -> None:
    """Answer, judge, and say what came of it."""
    args, output = session.args, session.output
    with session.engine() as engine, Interrupt() as cancel:
        asked = (
            question_files.texts(args.questions)
            if args.questions
            else engine.chats.recent_questions(args.count)
        )
        request = CompareRequest(tuple(args.models), tuple(args.judge), tuple(asked), args.repeats)
        rounds = len(request.models) + len(request.judges) * request.repeats
        with progress.shown(output, "Comparing", rounds * len(asked)) as listen:
            compared = engine.evaluation.compare(request, listen, cancel)
    for failure in compared.failures:
        said = f"{formatting.path(failure.path)}: {failure.title}. {failure.reason}"
        output.remark(formatting.paragraphs(said), "yellow")
    output.result(compared, lambda: _drawn(compared))


def _drawn(compared: ModelComparison) -> RenderableType:
    from rich.console import Group

    columns = ("Mean rank", "Median rank", "Words a second", "Words")
    figures = table("Model", *columns, rows=map(_row, compared.candidates), numbers=columns)
    return Group(figures, "", *_sentences(compared))


def _row(candidate: Candidate) -> list[str]:
    return [
        formatting.printable(candidate.name),
        f"{candidate.mean_rank:.2f}",
        f"{candidate.rank.median:.2f}",
        _spread(candidate.speed, 1),
        _spread(candidate.words, 0),
    ]


def _spread(found: Spread, decimals: int) -> str:
    """The median, and the quartiles around it."""
    low, middle, high = (f"{n:,.{decimals}f}" for n in (found.lower, found.median, found.upper))
    return f"{middle} ({low} to {high})"


def _sentences(compared: ModelComparison) -> list[str]:
    asked = formatting.plural(len(compared.questions), "question")
    return [_said(compared.verdict, asked), *filter(None, map(_doubt, compared.judges))]


def _said(verdict: Verdict, asked: str) -> str:
    better, worse = formatting.printable(verdict.better), formatting.printable(verdict.worse)
    match verdict.kind:
        case "best":
            return f"{better} answers best, over {asked} (p = {verdict.p:.3f})."
        case "differ":
            return (
                f"{better} answers better than {worse}, over {asked} (p = {verdict.p:.3f}); no "
                "model is ahead of all others."
            )
    if verdict.more_questions is None:
        needed = "no reasonable number of questions would show one"
    else:
        needed = (
            f"{formatting.plural(verdict.more_questions, 'more question')} would probably show it"
        )
    return (
        f"No difference is proven over {asked}. The largest, between {better} and "
        f"{worse}, may be chance (p = {verdict.p:.3f}); {needed}."
    )


def _doubt(judge: Judge) -> str:
    if not judge.doubtful:
        return ""
    return (
        f"The judge {formatting.printable(judge.name)} contradicts itself when the answers are "
        f"shown in another order (correlation {judge.consistency:.2f}): its ranks say little."
    )

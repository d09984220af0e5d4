"""``alcove compare``: compare the answers of models, ranked by judge models."""

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
        "compare",
        "Compare the answers of several models, ranked by judge models.",
        "alcove compare --models small.gguf large.gguf --judge other.gguf --count 30",
        compare,
    )
    parser.add_argument(
        "--models",
        metavar="FILE.gguf",
        nargs="+",
        type=absolute,
        required=True,
        help="the models to compare",
    )
    parser.add_argument(
        "--judge",
        metavar="FILE.gguf",
        action="append",
        type=absolute,
        required=True,
        help="a model that ranks the answers; repeatable: the median rank counts",
    )
    source = parser.add_mutually_exclusive_group()
    source.add_argument(
        "--questions",
        metavar="FILE.jsonl",
        type=absolute,
        help="one JSON object per line, with question (default: recent questions from chats)",
    )
    source.add_argument(
        "--count", metavar="N", type=count, default=20, help="number of recent questions (20)"
    )
    parser.add_argument(
        "--repeats",
        metavar="N",
        type=count,
        default=3,
        help="rankings per judge and question, in different orders (3)",
    )


def compare(session: Session) -> None:
    """Run the comparison and show the verdict."""
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

    columns = ("Mean rank", "Median rank", "Words per second", "Words")
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
                f"{better} answers better than {worse}, over {asked} (p = {verdict.p:.3f}); "
                "no model is better than all others."
            )
    if verdict.more_questions is None:
        needed = "no reasonable number of questions would show a difference"
    else:
        needed = (
            f"{formatting.plural(verdict.more_questions, 'more question')} would probably show one"
        )
    return (
        f"No significant difference over {asked}. The largest, between {better} and "
        f"{worse}, may be chance (p = {verdict.p:.3f}); {needed}."
    )


def _doubt(judge: Judge) -> str:
    if not judge.doubtful:
        return ""
    return (
        f"The judge {formatting.printable(judge.name)} contradicts itself when the answers are "
        f"shown in another order (correlation {judge.consistency:.2f}). Do not rely on its "
        "rankings."
    )

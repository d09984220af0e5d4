"""``alcove evaluate``: evaluate answers with questions whose answers are known."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from dataclasses import astuple, fields
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import formatting, progress
from app.cli.answering.question_files import numbered_lines
from app.cli.interrupt import Interrupt
from app.cli.output import table
from app.cli.parser import Commands, absolute, count, folder
from app.cli.session import Session
from app.core.domain.answers import Question
from app.core.domain.errors import UsageError, reason_of
from app.core.domain.search import Scope
from app.core.evaluation import completeness, evaluation, question_file
from app.core.evaluation.calibration import CalibrationFigures
from app.core.evaluation.evaluation import (
    Change,
    EvalQuestion,
    Figures,
    Outcome,
    Plan,
    Run,
    RunComparison,
    RunSummary,
)

if TYPE_CHECKING:  # rich takes a while to import, and help needs none of it
    from rich.console import RenderableType

COLUMNS = (
    "Questions",
    "Found first",
    "Found in 5",
    "Cited right",
    "Exact",
    "F1",
    "Refusal precision",
    "Refusal recall",
)
"""Column headings for the fields of ``Figures``."""
HOW_MADE = (
    "Generated questions are made by rule from table cells, labelled values and gaps in sentences. "
    "They repeat words of the documents, so users' own questions are harder. Questions to be "
    "refused ask about invented things, or have all passages hidden that contain the answer in the "
    "same words."
)
CALIBRATION_COUNT = 120
"""Questions generated to calibrate on; refusals do not count."""


def register(commands: Commands) -> None:
    """Add the command of this module."""
    parser = commands.add(
        "evaluate",
        "Evaluate answers from your documents, with questions whose answers are known.",
        "alcove evaluate --count 30 --folder ~/Documents/contracts",
        evaluate,
    )
    add = parser.add_argument
    add(
        "--questions",
        metavar="FILE.jsonl",
        type=absolute,
        help="ask these: one JSON object per line, with question, answers (none if the question is"
        " to be refused) and path",
    )
    add(
        "--count",
        metavar="N",
        type=count,
        help=f"number of generated questions ({Plan().count},"
        f" or {CALIBRATION_COUNT} with --calibrate)",
    )
    add("--seed", metavar="N", type=count, default=0, help="seed for other generated questions")
    add("--folder", metavar="P", type=folder, help="only documents below this folder")
    add("--model", metavar="PATH", type=absolute, help="use this GGUF file for this run")
    add(
        "--set",
        metavar="NAME=VALUE",
        type=_setting,
        action="append",
        default=[],
        help="use this setting for this run; repeatable",
    )
    add(
        "--calibrate",
        action="store_true",
        help="fit the confidence of this model's answers to those of this run, and show it with its"
        " answers from then on",
    )
    add(
        "--complete",
        metavar="FILE.jsonl",
        type=absolute,
        help="score answers that all documents are read for: one JSON object per line, with"
        " question and either files (names of those that match) or value (a number)",
    )
    add("--runs", action="store_true", help="list the saved runs")
    add("--compare", metavar=("A", "B"), type=count, nargs=2, help="compare two runs")


def evaluate(session: Session) -> None:
    """Run an evaluation, or show saved runs."""
    if session.args.runs:
        _list(session)
    elif session.args.compare:
        _compare(session)
    elif session.args.complete:
        _run_complete(session)
    else:
        _run(session)


def _run(session: Session) -> None:
    args = session.args
    probes = _read(args.questions) if args.questions else ()
    plan = Plan(
        args.count or (CALIBRATION_COUNT if args.calibrate else Plan().count),
        args.folder,
        probes,
        args.model or "",
        dict(args.set),
        args.seed,
        args.calibrate,
    )
    with (
        session.engine() as engine,
        Interrupt() as cancel,
        progress.shown(session.output, "Answering") as listen,
    ):
        run = engine.evaluation.evaluate(plan, listen, cancel)
    result = {"run": run.summary, "outcomes": run.outcomes}
    session.output.result(result, lambda: _drawn(run))


def _run_complete(session: Session) -> None:
    """Ask questions over all documents, and score rows, figures and honesty."""
    args = session.args
    asked = completeness.questions(numbered_lines(args.complete))
    with (
        session.engine() as engine,
        Interrupt() as cancel,
        progress.shown(session.output, "Answering") as listen,
    ):
        scope = Scope(args.folder)
        sent = [Question(str(n), each.question, scope) for n, each in enumerate(asked)]
        answers = engine.answers.answer_many(sent, listen, cancel)
    outcomes = [completeness.outcome(q, a) for q, a in zip(asked, answers, strict=True)]
    found = completeness.report(outcomes)
    session.output.result(
        {"report": found, "outcomes": outcomes},
        lambda: table(
            "Questions",
            "Right",
            "File precision",
            "File recall",
            "Honest when wrong",
            rows=[[str(found.questions), *map(_share, list(astuple(found))[1:])]],
        ),
    )


def _list(session: Session) -> None:
    with session.engine() as engine:
        runs = engine.evaluation.runs()
    rows = [[*_head(run), *_shares(run.report.overall)] for run in runs]
    session.output.result(
        {"runs": runs},
        lambda: table("Run", "Date", "Model", *COLUMNS, rows=rows, numbers=("Run", *COLUMNS)),
    )


def _compare(session: Session) -> None:
    first, second = session.args.compare
    with session.engine() as engine:
        before, after = engine.evaluation.run(first), engine.evaluation.run(second)
    comparison = evaluation.compare(before, after)
    session.output.result(
        {"before": before.summary, "after": after.summary, "comparison": comparison},
        lambda: _compared(before.summary, after.summary, comparison),
    )


def _setting(text: str) -> tuple[str, str]:
    name, given, value = text.partition("=")
    if not given or not name.strip():
        raise argparse.ArgumentTypeError(f"{text!r} is not NAME=VALUE")
    return name.strip(), value.strip()


def _read(path: str) -> tuple[EvalQuestion, ...]:
    try:
        lines = Path(path).read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(
            f"Cannot read {path}: {reason_of(error)}.",
            remedy="Check the path; the file must be UTF-8.",
        ) from error
    return tuple(question_file.read(lines, path))


def _drawn(run: Run) -> RenderableType:
    from rich.console import Group

    report = run.summary.report
    groups = {"all": report.overall, **report.kinds}
    groups |= {formatting.path(folder): figures for folder, figures in report.folders.items()}
    rows = [[formatting.printable(name), *_shares(found)] for name, found in groups.items()]
    speed = report.words_per_second or 0.0
    heads = ("Score", "Question", "Accepted", "Answer")
    wrong = [_row(outcome) for outcome in run.outcomes if outcome.score < 1]
    made = any(outcome.probe.kind not in ("given", "kept") for outcome in run.outcomes)
    parts: list[RenderableType] = [
        f"Run {run.summary.id}: {formatting.printable(run.summary.model)}, {speed:,.1f} words/s",
        table("Questions of", *COLUMNS, rows=rows, numbers=COLUMNS),
    ]
    if calibration := run.summary.calibration:
        parts += ["", *_calibrated(calibration)]
    if wrong:
        parts += ["", table(*heads, rows=wrong, numbers=heads[:1])]
    if made:
        parts += ["", HOW_MADE]
    return Group(*parts)


def _calibrated(figures: CalibrationFigures) -> Iterable[RenderableType]:
    wrong = f"Wrong of {figures.sure} answers with a confidence of 80% or more"
    rows = [
        ["Expected calibration error", _share(figures.expected_calibration_error)],
        ["AUROC", _share(figures.auroc)],
        [wrong, _share(figures.sure_wrong)],
    ]
    return [
        f"Calibrated on {figures.answers} answers, {figures.right} of them right. From now on"
        " answers of this model show their confidence.",
        table("Confidence, on answers left out of the fit", "", rows=rows, numbers=("",)),
    ]


def _compared(before: RunSummary, after: RunSummary, found: RunComparison) -> RenderableType:
    from rich.console import Group

    speeds = (before.report.words_per_second, after.report.words_per_second)
    pairs = [
        *zip(COLUMNS, astuple(found.before), astuple(found.after), strict=True),
        ("Words per second", *speeds),
    ]
    rows = [[name, _share(a), _share(b), _difference(a, b)] for name, a, b in pairs]
    heads = [f"{run.id} ({formatting.printable(run.model)})" for run in (before, after)]
    heads.append("Difference")
    settings = [
        f"{name}: {formatting.printable(old)} → {formatting.printable(new)}"
        for name, (old, new) in found.settings.items()
    ]
    return Group(
        *settings,
        table("Questions in both runs", *heads, rows=rows, numbers=heads),
        *_changes("Better", found.better),
        *_changes("Worse", found.worse),
    )


def _changes(title: str, changes: Sequence[Change]) -> Iterable[RenderableType]:
    rows = [
        [formatting.printable(c.before.probe.question), *map(_said, (c.before, c.after))]
        for c in changes
    ]
    return ["", table(f"{title}: {len(rows)}", "Before", "After", rows=rows)] if rows else []


def _head(run: RunSummary) -> tuple[str, str, str]:
    return str(run.id), formatting.date(run.at), formatting.printable(run.model)


def _row(outcome: Outcome) -> list[str]:
    accepted = " / ".join(outcome.probe.answers) or "(refusal)"
    cells = (outcome.probe.question, accepted, outcome.answer)
    return [f"{outcome.score:.2f}", *map(formatting.printable, cells)]


def _said(outcome: Outcome) -> str:
    return formatting.printable(outcome.answer)


def _shares(figures: Figures) -> list[str]:
    return [_share(getattr(figures, field.name)) for field in fields(figures)]


def _share(value: float | None) -> str:
    if value is None:
        return "–"
    return f"{value:,}" if isinstance(value, int) else f"{value:.2f}"


def _difference(before: float | None, after: float | None) -> str:
    if before is None or after is None or before == after:
        return ""
    return f"{after - before:+.2f}"

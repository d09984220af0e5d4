"""``alcove answer``: answer a file of questions in batches."""

from __future__ import annotations

import time

from app.cli import formatting, progress
from app.cli.answering import question_files
from app.cli.interrupt import Interrupt
from app.cli.parser import Commands, absolute
from app.cli.session import Session
from app.core.answering.citations import plain
from app.core.domain.answers import Question

BATCH = 256
"""Questions per call: enough to keep the engine's batches full, few enough that the answers fit in
one message and little is lost on interruption."""


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    parser = commands.add(
        "answer",
        "Answer all questions in a file.",
        "alcove answer questions.jsonl --out predictions.jsonl",
        answer,
    )
    parser.add_argument(
        "questions",
        metavar="QUESTIONS.jsonl",
        type=absolute,
        help="one JSON object per line, with id and question",
    )
    parser.add_argument(
        "--out",
        metavar="PREDICTIONS.jsonl",
        type=absolute,
        required=True,
        help="output file",
    )


def answer(session: Session) -> None:
    """Answer all questions and write a line for each."""
    args, output = session.args, session.output
    asked = question_files.read(args.questions)
    started, abstained = time.monotonic(), 0
    with (
        session.engine() as engine,
        Interrupt() as cancel,
        question_files.draft(args.out) as write,
        progress.shown(output, "Answering", len(asked)) as listen,
    ):
        for first in range(0, len(asked), BATCH):
            batch = asked[first : first + BATCH]
            sent = [Question(str(line.id), line.question) for line in batch]
            for line, given in zip(
                batch, engine.answers.answer_many(sent, listen, cancel), strict=True
            ):
                found = question_files.sources(given.passages)
                write(
                    {
                        "id": line.id,
                        "answer": plain(given.answer),
                        **found,
                        "abstained": given.abstained,
                    }
                )
                abstained += given.abstained
    seconds = time.monotonic() - started
    report = {"questions": len(asked), "abstained": abstained, "seconds": seconds, "out": args.out}
    output.result(
        report,
        lambda: (
            f"{formatting.plural(len(asked), 'question')}, {abstained:,} refused, in "
            f"{formatting.duration(seconds)} → {formatting.path(args.out)}"
        ),
    )

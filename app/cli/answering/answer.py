"""``alcove answer``: answer a file of questions in batches."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from typing import Any

from app.cli import formatting, progress
from app.cli.answering import question_files
from app.cli.answering.question_files import AskedQuestion
from app.cli.answering.rules import add_rules, rules_of
from app.cli.interrupt import Interrupt
from app.cli.json_output import shape
from app.cli.parser import Commands, absolute, new_file
from app.cli.session import Session
from app.core.answering.citations import plain
from app.core.domain.answers import Answer, Question, figure
from app.core.domain.events import AnswerGiven, Event
from app.core.domain.guardrails import Guardrails
from app.core.domain.search import Scope
from app.core.facade.library import LibraryCalls

BATCH = 256
"""Questions per call: enough to keep the engine's batches full, few enough that the answers fit in
one message."""


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
        help="one JSON object per line, with id and question; optional: length (words, sentence, "
        "paragraph), folder (a folder or file to search), chat (lines with the same value are "
        "turns of one conversation)",
    )
    parser.add_argument(
        "--out",
        metavar="PREDICTIONS.jsonl",
        type=new_file,
        required=True,
        help="output file",
    )
    add_rules(parser)


def answer(session: Session) -> None:
    """Answer all questions and write a line for each."""
    args, output = session.args, session.output
    asked = question_files.read(args.questions)
    started = time.monotonic()
    given: dict[int, Answer] = {}
    abstained: list[bool] = []
    with session.engine() as engine, Interrupt() as cancel:
        questions = _questions(asked, rules_of(args), engine.library)
        with (
            question_files.draft(args.out) as write,
            progress.shown(output, "Answering", len(asked)) as listen,
        ):

            def keep(n: int, answered: Answer) -> None:
                """Write all answers that are there, in the order of the file."""
                if n >= len(abstained):
                    given[n] = answered
                while (n := len(abstained)) in given:
                    answered = given.pop(n)
                    write({"id": asked[n].id, **_line(answered)})
                    abstained.append(answered.abstained)

            for batch in _batches(questions):

                def heard(event: Event, batch: Sequence[int] = batch) -> None:
                    if isinstance(event, AnswerGiven):
                        keep(batch[event.position], event.answer)
                    else:
                        listen(event)

                sent = [questions[n] for n in batch]
                answers = engine.answers.answer_many(sent, heard, cancel)
                for n, answered in zip(batch, answers, strict=True):
                    keep(n, answered)
    seconds, refused = time.monotonic() - started, sum(abstained)
    report = {"questions": len(asked), "abstained": refused, "seconds": seconds, "out": args.out}
    output.result(
        report,
        lambda: (
            f"{formatting.plural(len(asked), 'question')}, {refused:,} refused, in "
            f"{formatting.duration(seconds)} → {formatting.path(args.out)}"
        ),
    )


def _questions(
    asked: Sequence[AskedQuestion], rules: Guardrails, library: LibraryCalls
) -> list[Question]:
    """The questions with their scopes and rules; a line's own length goes before that of all."""
    folders = question_files.folders(asked, library)
    return [
        Question(
            str(line.id),
            line.question,
            Scope(folders.get(line.folder)),
            Guardrails(length=line.length).within(rules),
            line.chat,
        )
        for line in asked
    ]


def _batches(questions: Sequence[Question]) -> Iterator[list[int]]:
    """Positions of the questions of each call, which holds whole chats."""
    chats: dict[int | str, list[int]] = {}
    for n, question in enumerate(questions):
        chats.setdefault(question.chat or n, []).append(n)
    batch: list[int] = []
    for turns in chats.values():
        if batch and len(batch) + len(turns) > BATCH:
            yield batch
            batch = []
        batch += turns
    if batch:
        yield batch


def _line(answer: Answer) -> dict[str, Any]:
    return {
        "answer": plain(answer.answer),
        **question_files.sources(answer.passages),
        "abstained": answer.abstained,
        "confidence": answer.confidence,
        "unsure": answer.unsure,
        "value": figure(answer),
        "rows": shape(answer.rows),
        "coverage": shape(answer.coverage),
        "words_only": answer.words_only,
        "query": answer.query,
        "corrections": shape(answer.corrections),
    }

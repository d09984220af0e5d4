"""``alcove ask``: answer a question, streamed, with citations."""

from __future__ import annotations

import time
from contextlib import ExitStack
from dataclasses import replace

from app.cli import formatting, progress
from app.cli.answering.corrections import add_as_typed, corrected
from app.cli.answering.rules import BROKEN, add_rules, rules_of
from app.cli.answering.scopes import add_scope, name_lines, narrowing_lines, scope_of
from app.cli.interrupt import Interrupt
from app.cli.output import Output
from app.cli.parser import Commands, count, words
from app.cli.session import Session
from app.cli.streamed_text import StreamedText
from app.core.answering import marking
from app.core.answering.injection import suspicious_texts
from app.core.domain.answers import Answer, AskRequest, Citation, Coverage, answer_route
from app.core.domain.events import AnswerPiece, Event, Notice
from app.core.domain.search import Hit, Scope
from app.core.facade import Facade
from app.core.retrieval.spelling import Corrected

PASSAGES_TO_CHECK = 3
"""Passages listed below an unsure answer that cites none, and below a refusal."""


EMPTY = "No folder is in the library yet: `alcove index FOLDER` adds one."


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    parser = commands.add(
        "ask",
        "Answer a question from your documents, with citations.",
        'alcove ask "When does the lease end?" --folder ~/Contracts',
        ask,
    )
    parser.add_argument("question", metavar="QUESTION", type=words, help="the question")
    add_scope(parser)
    parser.add_argument(
        "--passages", metavar="N", type=count, help="maximum number of passages sent to the model"
    )
    parser.add_argument(
        "--plain",
        action="store_true",
        help="always search, even for questions about the list of files",
    )
    add_as_typed(parser)
    parser.add_argument(
        "--chat", metavar="ID", type=count, help="continue this chat, within its scope"
    )
    parser.add_argument(
        "-v",
        "--timing",
        action="store_true",
        help="show the time of each stage, the number of tokens and the model below the answer",
    )
    add_rules(parser)


def ask(session: Session) -> None:
    """Ask, stream the answer, and show its citations."""
    args = session.args
    with session.engine() as engine:
        request = AskRequest(
            args.question,
            _scope(session, engine),
            args.passages,
            chat_id=args.chat,
            search_only=args.plain,
            guardrails=rules_of(args),
            as_typed=args.as_typed,
        )
        with Interrupt() as cancel, Stream(session.output) as stream:
            answer = engine.answers.ask(request, stream.listen, cancel)
        unfound = answer.abstained and not answer.passages
        empty = unfound and not engine.system.status().roots
    if not session.output.as_json:
        stream.text.disturbed |= cancel.is_set()  # Ctrl+C wrote to the terminal
        stream.text.complete(answer.answer)
    if empty:
        session.output.remark(EMPTY)
    session.output.result(answer, lambda: _details(answer, args.question, args.timing))


def _scope(session: Session, engine: Facade) -> Scope:
    """The scope that the options name, within the one that the chat is pinned to."""
    given = scope_of(session.args, engine.library)
    chats = engine.chats.all() if session.args.chat is not None else []
    pinned = next((chat.scope for chat in chats if chat.id == session.args.chat), None)
    if pinned is None:
        return given
    session.output.remark(f"The chat is pinned to “{formatting.printable(pinned.name)}”.")
    limit = pinned.scope(time.time())
    return replace(given, kind=given.kind or limit.kind, paths=limit.paths, since=limit.since)


class Stream:
    """Shows the current stage until the answer starts, then the answer as it is generated."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self._wait = ExitStack()
        self._streams = output.on_terminal and not output.as_json
        self.text = StreamedText(output)

    def __enter__(self) -> Stream:
        self._show_stage = self._wait.enter_context(progress.waiting(self._output, "Searching"))
        return self

    def __exit__(self, failure: type[BaseException] | None, *_: object) -> None:
        self._wait.close()
        if failure and not self._output.as_json:
            self.text.abandon()

    def listen(self, event: Event) -> None:
        """Show one event."""
        if isinstance(event, AnswerPiece):
            if self._streams:
                self._wait.close()
            else:
                self._show_stage(event)
            if not self._output.as_json:
                self.text.add(event.text)
        elif isinstance(event, Notice) or not (self._streams and self.text.begun):
            self.text.disturbed = self.text.begun
            self._show_stage(event)


def _details(answer: Answer, question: str, timing: bool) -> str:
    asked = Corrected(answer.query or question, answer.corrections).searched
    lines = _reliability(answer)
    lines += [_cited(f"[{cited.n}] ", cited, asked, answer.answer) for cited in answer.citations]
    if (answer.unsure or answer.abstained) and not answer.citations:
        lines += _nearest(answer, asked)
    for start, end in answer.unsupported:
        lines.append(f"Not supported by the passages: {formatting.quote(answer.answer[start:end])}")
    if answer.left_out and (answer.unsure or answer.abstained or timing):
        lines.append(
            f"{formatting.plural(answer.left_out, 'more passage')} skipped to meet the time limit "
            "(setting `first_token_seconds`)."
        )
    if answer.words_only:
        lines.append(formatting.words_only(answer.words_only))
    lines += [BROKEN[rule] for rule in answer.broken]
    lines += [
        _warned(answer.passages[n - 1])
        for n in suspicious_texts(hit.text for hit in answer.passages)
    ]
    if timing:
        lines.append(_timing(answer))
    return "\n".join(["", *lines] if lines else lines)


def _nearest(answer: Answer, question: str) -> list[str]:
    """The nearest passages, and the words of the question that none of them has."""
    hits = answer.passages
    lines = ["The nearest passages:"] if answer.abstained and hits else []
    lines += [_cited("", hit, question) for hit in hits[:PASSAGES_TO_CHECK]]
    texts = (f"{hit.path} {hit.heading} {hit.text}" for hit in hits)
    if answer.abstained and hits and (absent := marking.absent(question, texts)):
        words = ", ".join(f"“{formatting.printable(word)}”" for word in absent)
        lines.append(f"Not found in any passage: {words}")
    return lines


def _timing(answer: Answer) -> str:
    tokens = answer.tokens
    return (
        f"{formatting.milliseconds(answer.stages)} · {tokens.prompt:,} prompt tokens "
        f"({tokens.reused:,} reused), {tokens.generated:,} generated"
        + (f" · {formatting.printable(answer.model)}" if answer.model else "")
        + (f" · processor only: {answer.idle_gpu.why}" if answer.idle_gpu else "")
    )


def _warned(hit: Hit) -> str:
    where = formatting.place(hit.path, hit.page)
    return f"Warning: {where} contains instructions aimed at AI. They were ignored."


def _reliability(answer: Answer) -> list[str]:
    """How far the answer can be relied on, and what it was made from."""
    complete = answer_route(answer.stages) == "complete"  # its certificate says what is unsure
    verdict = ["Unsure"] if answer.unsure and not complete else []
    if answer.confidence is not None and not answer.abstained:
        verdict.append(f"Confidence {answer.confidence:.0%}")
    lines = [" · ".join(verdict)] if verdict else []
    lines += corrected(answer.corrections)
    if answer.query:
        lines.append(f"Understood as: {formatting.printable(answer.query)}")
    lines += narrowing_lines(answer.narrowing)
    if answer.coverage and not complete:
        lines.append(_covered(answer.coverage))
    lines += name_lines(answer.named)
    return lines


def _covered(coverage: Coverage) -> str:
    of = formatting.plural(coverage.of, "document")
    unsure = f", {formatting.plural(coverage.unsure, 'value')} unsure" if coverage.unsure else ""
    if coverage.read < coverage.of:
        return f"From the best passages of {coverage.read:,} of {of}; not all were read{unsure}."
    return f"{coverage.read:,} of {of} read{unsure}."


def _cited(mark: str, source: Citation | Hit, question: str, answer: str = "") -> str:
    """A source around the sentence that carries the answer, or else the words asked for."""
    where = formatting.place(source.path, source.page)
    spans = marking.carrying(answer, source, question) if isinstance(source, Citation) else ()
    around = spans or marking.asked_for(question, source.text)
    return f"{mark}{where}\n    {formatting.quote(source.text, around)}"

"""``alcove ask``: answer a question, streamed, with citations."""

from __future__ import annotations

from contextlib import ExitStack

from app.cli import formatting, progress
from app.cli.answering.rules import BROKEN, add_rules, rules_of
from app.cli.answering.scopes import add_scope, name_lines, narrowing_lines, scope_of
from app.cli.interrupt import Interrupt
from app.cli.output import Output
from app.cli.parser import Commands, count, words
from app.cli.session import Session
from app.cli.streamed_text import StreamedText
from app.core.answering.injection import suspicious_texts
from app.core.domain.answers import Answer, AskRequest, Citation, Coverage
from app.core.domain.events import AnswerPiece, Event, Notice
from app.core.domain.search import Hit

PASSAGES_TO_CHECK = 3
"""Passages listed below an unsure answer that cites none."""


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
    parser.add_argument("--chat", metavar="ID", type=count, help="continue this chat")
    add_rules(parser)


def ask(session: Session) -> None:
    """Ask, stream the answer, and show its citations and timings."""
    args = session.args
    with session.engine() as engine:
        request = AskRequest(
            args.question,
            scope_of(args, engine.library),
            args.passages,
            chat_id=args.chat,
            search_only=args.plain,
            guardrails=rules_of(args),
        )
        with Interrupt() as cancel, Stream(session.output) as stream:
            answer = engine.answers.ask(request, stream.listen, cancel)
    if not session.output.as_json:
        stream.text.disturbed |= cancel.is_set()  # Ctrl+C wrote to the terminal
        stream.text.complete(answer.answer)
    session.output.result(answer, lambda: _details(answer))


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


def _details(answer: Answer) -> str:
    lines = _reliability(answer)
    lines += [_cited(f"[{cited.n}] ", cited) for cited in answer.citations]
    if answer.unsure and not answer.citations:
        lines += [_cited("", hit) for hit in answer.passages[:PASSAGES_TO_CHECK]]
    for start, end in answer.unsupported:
        lines.append(f"Not supported by the passages: {formatting.quote(answer.answer[start:end])}")
    if answer.left_out:
        lines.append(
            f"{formatting.plural(answer.left_out, 'more passage')} skipped to meet the time limit."
        )
    lines += [BROKEN[rule] for rule in answer.broken]
    lines += [
        _warned(answer.passages[n - 1])
        for n in suspicious_texts(hit.text for hit in answer.passages)
    ]
    tokens = answer.tokens
    lines.append(
        f"{formatting.milliseconds(answer.stages)} · {tokens.prompt:,} prompt tokens "
        f"({tokens.reused:,} reused), {tokens.generated:,} generated"
        + (f" · {formatting.printable(answer.model)}" if answer.model else "")
    )
    return "\n" + "\n".join(lines)


def _warned(hit: Hit) -> str:
    where = formatting.place(hit.path, hit.page)
    return f"Warning: {where} contains instructions aimed at AI. They were ignored."


def _reliability(answer: Answer) -> list[str]:
    """How far the answer can be relied on, and what it was made from."""
    verdict = ["Unsure"] if answer.unsure else []
    if answer.confidence is not None and not answer.abstained:
        verdict.append(f"Confidence {answer.confidence:.0%}")
    lines = [" · ".join(verdict)] if verdict else []
    if answer.query:
        lines.append(f"Searched for: {formatting.printable(answer.query)}")
    lines += narrowing_lines(answer.narrowing)
    if answer.coverage:
        lines.append(_covered(answer.coverage))
    lines += name_lines(answer.named)
    return lines


def _covered(coverage: Coverage) -> str:
    of = formatting.plural(coverage.of, "document")
    unsure = f", {formatting.plural(coverage.unsure, 'value')} unsure" if coverage.unsure else ""
    if coverage.read < coverage.of:
        return f"From the best passages of {coverage.read:,} of {of}; not all were read{unsure}."
    return f"{coverage.read:,} of {of} read{unsure}."


def _cited(mark: str, source: Citation | Hit) -> str:
    where = formatting.place(source.path, source.page)
    return f"{mark}{where}\n    {formatting.quote(source.text)}"

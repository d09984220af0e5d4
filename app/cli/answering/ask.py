"""``alcove ask``: one question, answered as it is written, with what the answer rests on."""

from __future__ import annotations

from contextlib import ExitStack

from app.cli import formatting, progress
from app.cli.answering.rules import BROKEN, add_rules, rules_of
from app.cli.interrupt import Interrupt
from app.cli.output import Output
from app.cli.parser import Commands, count, folder, words
from app.cli.session import Session
from app.core.answering.injection import suspicious_texts
from app.core.domain import file_kinds
from app.core.domain.answers import Answer, AskRequest, Citation
from app.core.domain.events import AnswerPiece, Event
from app.core.domain.search import Hit, Scope


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    parser = commands.add(
        "ask", "Answer a question from the documents, with citations.",
        'alcove ask "When does the lease end?" --folder ~/Contracts', ask,
    )  # fmt: skip
    parser.add_argument("question", metavar="QUESTION", type=words, help="the question")
    parser.add_argument("--folder", metavar="PATH", type=folder, help="only below this folder")
    parser.add_argument("--kind", metavar="KIND", help=file_kinds.FILTER_HELP)
    parser.add_argument(
        "--passages", metavar="N", type=count, help="passages sent with the question at most"
    )
    parser.add_argument(
        "--plain", action="store_true",
        help="search, even where the list of files seems to be asked",
    )  # fmt: skip
    parser.add_argument("--chat", metavar="ID", type=count, help="go on with this chat")
    add_rules(parser)


def ask(session: Session) -> None:
    """Ask, stream the answer, and show its citations and times."""
    args = session.args
    request = AskRequest(
        args.question, Scope(args.folder, args.kind), args.passages, chat_id=args.chat,
        search_only=args.plain, guardrails=rules_of(args),
    )  # fmt: skip
    with session.engine() as engine, Interrupt() as cancel, Stream(session.output) as stream:
        answer = engine.answers.ask(request, stream.listen, cancel)
    if not session.output.as_json:
        stream.complete(answer.answer)
    session.output.result(answer, lambda: _ground(answer))


class Stream:
    """Shows what is waited for until the first piece comes, then the pieces as they come."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self._shown = ""
        self._wait = ExitStack()

    def __enter__(self) -> Stream:
        self._waited = self._wait.enter_context(progress.waiting(self._output, "Searching"))
        return self

    def __exit__(self, failure: type[BaseException] | None, *_: object) -> None:
        self._wait.close()
        if failure and self._shown:
            self._output.stream("\n")

    def listen(self, event: Event) -> None:
        """Show one event."""
        if isinstance(event, AnswerPiece) and not self._output.as_json:
            self._wait.close()
            self._output.stream(event.text)
            self._shown += event.text
        else:
            self._waited(event)

    def complete(self, text: str) -> None:
        """End the line. What was added at the end is shown, and the whole text again when it
        became another, or names other sources."""
        shown, text = self._shown.strip(), text.strip()
        if text.startswith(shown):
            self._output.stream(text[len(shown) :])
        else:
            self._output.stream(f"\n{text}")
        self._output.stream("\n")


def _ground(answer: Answer) -> str:
    lines = [_cited(citation) for citation in answer.citations]
    for start, end in answer.unsupported:
        lines.append(f"No passage says: {formatting.quote(answer.answer[start:end])}")
    if answer.left_out:
        lines.append(f"{answer.left_out} more passages were left out so that it began in time.")
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
    return f"Warning: {where} speaks to an assistant instead of a reader. Nothing of it was done."


def _cited(citation: Citation) -> str:
    where = formatting.place(citation.path, citation.page)
    return f"[{citation.n}] {where}\n    {formatting.quote(citation.text)}"

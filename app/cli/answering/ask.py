"""``alcove ask``: answer a question, streamed, with citations."""

from __future__ import annotations

from contextlib import ExitStack

from app.cli import formatting, progress
from app.cli.answering.rules import BROKEN, add_rules, rules_of
from app.cli.interrupt import Interrupt
from app.cli.output import Output
from app.cli.parser import Commands, count, folder, words
from app.cli.session import Session
from app.core.answering.injection import suspicious_texts
from app.core.domain.answers import Answer, AskRequest, Citation
from app.core.domain.events import AnswerPiece, Event
from app.core.domain.search import Hit, Scope


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    parser = commands.add(
        "ask",
        "Answer a question from your documents, with citations.",
        'alcove ask "When does the lease end?" --folder ~/Contracts',
        ask,
    )
    parser.add_argument("question", metavar="QUESTION", type=words, help="the question")
    parser.add_argument(
        "--folder", metavar="PATH", type=folder, help="only files below this folder"
    )
    parser.add_argument("--kind", metavar="KIND", help="only files of this kind, e.g. pdf or docx")
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
    request = AskRequest(
        args.question,
        Scope(args.folder, args.kind),
        args.passages,
        chat_id=args.chat,
        search_only=args.plain,
        guardrails=rules_of(args),
    )
    with session.engine() as engine, Interrupt() as cancel, Stream(session.output) as stream:
        answer = engine.answers.ask(request, stream.listen, cancel)
    if not session.output.as_json:
        stream.complete(answer.answer)
    session.output.result(answer, lambda: _details(answer))


class Stream:
    """Shows the current stage until the answer starts, then the answer as it is generated."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self._shown = ""
        self._wait = ExitStack()

    def __enter__(self) -> Stream:
        self._show_stage = self._wait.enter_context(progress.waiting(self._output, "Searching"))
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
            self._show_stage(event)

    def complete(self, text: str) -> None:
        """Show the rest of the final text, or all of it if it differs from what was streamed."""
        shown, text = self._shown.strip(), text.strip()
        if text.startswith(shown):
            self._output.stream(text[len(shown) :])
        else:
            self._output.stream(f"\n{text}")
        self._output.stream("\n")


def _details(answer: Answer) -> str:
    lines = [_cited(citation) for citation in answer.citations]
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


def _cited(citation: Citation) -> str:
    where = formatting.place(citation.path, citation.page)
    return f"[{citation.n}] {where}\n    {formatting.quote(citation.text)}"

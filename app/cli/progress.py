"""Show progress on a terminal; in a pipe only what takes long and cannot be told otherwise: that a
model is being loaded, and each tenth of the documents read for a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from app.cli import formatting
from app.cli.output import Output
from app.core.domain.events import (
    AnswerPiece,
    BytesDone,
    Embedding,
    Event,
    FileStarted,
    FolderWalked,
    LikelyPassage,
    Listener,
    Loading,
    Notice,
    Progress,
    PromptProgress,
    QuestionAnswered,
    QuestionRewritten,
    SummaryProgress,
    TableProgressed,
)
from app.core.domain.search import Hit

TENTHS = 10
"""Parts of a table of which each is told in a pipe."""


@contextmanager
def shown(output: Output, title: str, total: int | None = None) -> Iterator[Listener]:
    """A listener that draws a progress bar of files or questions; ``total`` if known."""
    if not output.interactive:
        yield _teller(output)
        return
    from rich import progress

    columns = (
        progress.TextColumn("{task.description}"),
        progress.BarColumn(),
        progress.TextColumn("{task.fields[count]}", markup=False),
        progress.TimeElapsedColumn(),
        progress.TextColumn("{task.fields[detail]}", markup=False),
    )
    with progress.Progress(*columns, console=output.remarks, transient=True) as bar:
        task = bar.add_task(title, total=total, count="", detail="")

        def listen(event: Event) -> None:
            notice(output, event)
            match event:
                case QuestionAnswered(_, _, asked):
                    bar.advance(task)
                    whole = total or asked
                    count = f"{bar.tasks[0].completed:,.0f}/{whole:,}"
                    bar.update(task, total=whole, count=count)
                case Progress(done, files, path=path):
                    count = f"{done:,} of {files:,} files searchable by words"
                    bar.update(task, completed=done, total=files, count=count, detail=_short(path))
                case Embedding(embedded, files, rate, name):
                    count = _embedded(embedded, files, name)
                    detail = f"{rate:,.0f} passages/s"
                    bar.update(task, completed=embedded, total=files, count=count, detail=detail)
                case TableProgressed(progress=read):
                    count = f"{read.read:,} of {read.of:,} documents"
                    detail = _time_left(read.seconds_left).lstrip(", ")
                    bar.update(
                        task, completed=read.read, total=read.of or None, count=count, detail=detail
                    )
                case BytesDone(path, done, size):
                    count = f"{formatting.size(done)} of {formatting.size(size)}"
                    bar.update(task, completed=done, total=size, count=count, detail=_short(path))
                case FolderWalked() | FileStarted() | Loading():
                    bar.update(task, detail=_words(event))

        yield listen


@contextmanager
def waiting(output: Output, title: str) -> Iterator[Listener]:
    """A listener that shows a status line for the length of the block."""
    if not output.interactive:
        yield _teller(output)
        return
    from rich.text import Text

    with output.remarks.status(title) as status:

        def listen(event: Event) -> None:
            notice(output, event)
            match event:
                case LikelyPassage(passage, spans):
                    output.remark(_likely(passage, spans), "dim")
                case (
                    Loading()
                    | QuestionRewritten()
                    | PromptProgress()
                    | AnswerPiece()
                    | SummaryProgress()
                    | TableProgressed()
                ):
                    status.update(Text(_words(event)))  # a plain string would be read as markup

        yield listen


def _teller(output: Output) -> Listener:
    """A listener that writes lines."""
    told = 0

    def tell(event: Event) -> None:
        nonlocal told
        notice(output, event)
        match event:
            case Loading():
                output.remark(f"{_words(event)} …")
            case TableProgressed(progress=read) if read.of and read.read * TENTHS // read.of > told:
                told = read.read * TENTHS // read.of
                output.remark(_words(event))

    return tell


def notice(output: Output, event: Event) -> None:
    """Show a notice, with or without a terminal."""
    if isinstance(event, Notice):
        text = f"{event.title}: {event.reason} {event.remedy}"
        output.remark(formatting.paragraphs(text), "yellow")


def _words(
    event: FolderWalked
    | FileStarted
    | Loading
    | QuestionRewritten
    | PromptProgress
    | AnswerPiece
    | SummaryProgress
    | TableProgressed,
) -> str:
    match event:
        case FolderWalked(root, files, changed):
            return f"{formatting.path(root)}: {changed:,} of {files:,} files to index"
        case FileStarted(path, page, pages):
            return f"{_short(path)}, page {page:,} of {pages:,}" if pages else _short(path)
        case Loading(part, name):
            return f"Loading the {part} {formatting.printable(name)}"
        case QuestionRewritten(question):
            return f"Searching for: {formatting.printable(question)}"
        case PromptProgress(done, total, left):
            return f"Reading {done:,} of {formatting.plural(total, 'passage')}{_time_left(left)}"
        case AnswerPiece():
            return "Answering"
        case SummaryProgress(done, total, documents, passages, left):
            count = formatting.plural
            read = f"{count(passages, 'passage')} of {count(documents, 'document')}"
            return f"Summarising {read}: {done:,} of {count(total, 'part')}{_time_left(left)}"
        case TableProgressed(progress=progress):
            of = formatting.plural(progress.of, "document")
            return f"Reading {progress.read:,} of {of}{_time_left(progress.seconds_left)}"


def _embedded(embedded: int, files: int, name: str) -> str:
    if name:
        return f"{embedded:,} of {files:,} files embedded by {formatting.printable(name)}"
    return f"{files:,} files searchable by words, {embedded:,} by meaning"


def _likely(passage: Hit, spans: Sequence[tuple[int, int]]) -> str:
    """The place of the passage that likely holds the answer, and its likely words."""
    start, end = spans[0] if spans else (0, len(passage.text))
    where = formatting.place(passage.path, passage.page)
    return f"Likely in {where}: {formatting.quote(passage.text[start:end])}"


def _time_left(seconds: float | None) -> str:
    if seconds is None:
        return ""
    left = f"{seconds:.0f} s" if seconds < 59.5 else formatting.duration(seconds)
    return f", about {left} left"


def _short(path: str) -> str:
    shown = formatting.path(path)
    return shown if len(shown) <= 40 else f"…{shown[-39:]}"

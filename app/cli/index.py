"""``alcove index`` and ``alcove watch``: keep the library up to date, once or for good."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import fields
from typing import Any

from app.cli import progress, wording
from app.cli.grammar import Commands, absolute
from app.cli.interrupt import Interrupt
from app.cli.output import Output
from app.cli.session import Session
from app.core.errors import Cancelled
from app.core.events import Event, FileDone, FileGone
from app.core.models import IndexReport


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    indexing = commands.add(
        "index", "Bring the library up to date once.", "alcove index ~/Documents", index
    )
    indexing.add_argument(
        "paths", metavar="PATH", nargs="*", type=absolute, help="folders to add before"
    )
    commands.add(
        "watch", "Keep the library up to date until Ctrl+C; prints every change.",
        "alcove watch", watch,
    )  # fmt: skip


def index(session: Session) -> None:
    """Index once and report."""
    with (
        session.engine() as engine,
        Interrupt() as cancel,
        progress.shown(session.output, "Indexing") as listen,
    ):
        report = engine.index(session.args.paths, listen, cancel)
    session.output.result(report, lambda: _summary(report))


def watch(session: Session) -> None:
    """Watch and print a line for every change."""
    output = session.output

    def listen(event: Event) -> None:
        progress.notice(output, event)
        if isinstance(event, (FileDone, FileGone)):
            _change(output, event)

    with session.engine() as engine, Interrupt() as cancel, suppress(Cancelled):
        output.remark("Watching. Press Ctrl+C to stop.")
        engine.watch(listen, cancel)


def _summary(report: IndexReport) -> str:
    counts = {field.name: getattr(report.files, field.name) for field in fields(report.files)}
    files = " · ".join(f"{count:,} {name}" for name, count in counts.items() if count)
    lines = [
        f"Files: {files or 'none'}",
        f"{wording.plural(report.passages, 'passage')}, {report.embedded:,} embedded, "
        f"in {wording.duration(report.seconds)} ({wording.stages(report.stages)})",
    ]
    if report.problems:
        found = wording.plural(len(report.problems), "problem")
        lines.append(f"{found}: `alcove problems` says why and what to do.")
    return "\n".join(lines)


def _change(output: Output, event: FileDone | FileGone) -> None:
    change: dict[str, Any] = {"path": event.path}
    match event:
        case FileDone(path, state, passages, reason):
            change |= {"change": state, "passages": passages, "reason": reason}
            note = wording.printable(reason) or wording.plural(passages, "passage")
            text = f"{state:<11} {wording.path(path)} ({note})"
        case FileGone(path, None):
            change |= {"change": "removed"}
            text = f"{'removed':<11} {wording.path(path)}"
        case FileGone(path, str(target)):
            change |= {"change": "moved", "moved_to": target}
            text = f"{'moved':<11} {wording.path(path)} → {wording.path(target)}"
    output.result(change, lambda: text)

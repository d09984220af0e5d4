"""``alcove index`` and ``alcove watch``: update the library once or continuously."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import fields
from typing import Any

from app.cli import formatting, progress
from app.cli.interrupt import Interrupt
from app.cli.json_output import shape
from app.cli.output import Output
from app.cli.parser import Commands, absolute
from app.cli.session import Session
from app.core.domain.errors import Cancelled
from app.core.domain.events import Event, FileDone, FileGone
from app.core.domain.folders import RootStatus
from app.core.domain.library import IndexReport


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    indexing = commands.add("index", "Update the library once.", "alcove index ~/Documents", index)
    indexing.add_argument(
        "paths", metavar="PATH", nargs="*", type=absolute, help="folders to add first"
    )
    commands.add(
        "watch",
        "Keep the library up to date until Ctrl+C; prints every change.",
        "alcove watch",
        watch,
    )


def index(session: Session) -> None:
    """Index once and report."""
    with (
        session.engine() as engine,
        Interrupt() as cancel,
        progress.shown(session.output, "Indexing") as listen,
    ):
        report = engine.library.index(session.args.paths, listen, cancel)
        away = [found for found in engine.library.folders() if found.root.state == "offline"]
    session.output.result(
        shape(report) | {"unreachable": [found.root.path for found in away]},
        lambda: "\n".join([_summary(report), *map(_away, away)]),
    )


def watch(session: Session) -> None:
    """Watch and print a line for every change."""
    output = session.output

    def listen(event: Event) -> None:
        progress.notice(output, event)
        if isinstance(event, (FileDone, FileGone)):
            _change(output, event)

    with session.engine() as engine, Interrupt() as cancel, suppress(Cancelled):
        output.remark("Watching. Press Ctrl+C to stop.")
        engine.library.watch(listen, cancel)


def _summary(report: IndexReport) -> str:
    counts = {field.name: getattr(report.files, field.name) for field in fields(report.files)}
    files = " · ".join(f"{count:,} {name}" for name, count in counts.items() if count)
    lines = [
        f"Files: {files or 'none'}",
        f"{_passages(report)}, in {formatting.duration(report.seconds)} "
        f"({formatting.stages(report.stages)})",
    ]
    if report.problems:
        found = formatting.plural(len(report.problems), "problem")
        lines.append(f"{found}. Run `alcove problems` for details.")
    return "\n".join(lines)


def _passages(report: IndexReport) -> str:
    """What was read, and what can be searched by meaning since, which may have been read before."""
    count = formatting.plural
    if not report.passages:
        if not report.embedded:
            return "No new passages"
        read = count(report.embedded, "passage")
        return f"No new passages; {read} read earlier newly searchable by meaning"
    read = count(report.passages, "passage")
    return f"{read} read, {report.embedded:,} newly searchable by meaning"


def _away(status: RootStatus) -> str:
    stay = (
        f"; its {formatting.plural(status.indexed, 'file')} "
        f"{'stays' if status.indexed == 1 else 'stay'} searchable as of the last run"
        if status.indexed
        else ""
    )
    return f"{formatting.path(status.root.path)} is not reachable{stay}."


def _change(output: Output, event: FileDone | FileGone) -> None:
    change: dict[str, Any] = {"path": event.path}
    match event:
        case FileDone(path, state, passages, reason):
            change |= {"change": state, "passages": passages, "reason": reason}
            note = formatting.printable(reason) or formatting.plural(passages, "passage")
            text = f"{state:<11} {formatting.path(path)} ({note})"
        case FileGone(path, None):
            change |= {"change": "removed"}
            text = f"{'removed':<11} {formatting.path(path)}"
        case FileGone(path, str(target)):
            change |= {"change": "moved", "moved_to": target}
            text = f"{'moved':<11} {formatting.path(path)} → {formatting.path(target)}"
    output.result(change, lambda: text)

"""The folders of the library as rows: name, how many documents, and whether all is well."""

from __future__ import annotations

from app.core.domain.folders import RootStatus
from app.ui.foundation import wording
from app.ui.foundation.wording import translate
from app.ui.widgets.rows import Entry


def entry(status: RootStatus) -> Entry:
    """The row of a folder."""
    glyph, tone = _mark(status)
    tip = wording.tip(*details(status))
    path = status.root.path
    return Entry(wording.name(path), glyph, tone, tail(status), tip, item=path)


def tail(status: RootStatus) -> str:
    """How many documents, or how many of them are done."""
    if status.pending:
        done, known = status.indexed, status.indexed + status.pending
        return translate("library", "{0} of {1}").format(
            wording.number(done), wording.number(known)
        )
    return wording.number(status.indexed)


def details(status: RootStatus) -> list[str]:
    """Everything there is to say on a folder, a line each."""
    lines = [wording.home_relative(status.root.path), wording.documents(status.indexed)]
    if status.root.state == "offline":
        lines.append(
            translate("library", "It is not there now. What is known of it is kept, and used.")
        )
    if status.pending:
        lines.append(translate("library", "%n still to read", "", status.pending))
    if status.failed:
        lines.append(wording.problems(status.failed))
    if status.skipped:
        lines.append(translate("library", "%n left out", "", status.skipped))
    return lines


def _mark(status: RootStatus) -> tuple[str, str]:
    if status.root.state == "offline":
        return "drive", "warning"
    return ("warning", "warning") if status.failed else ("folder", "muted")

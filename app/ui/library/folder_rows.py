"""Rows of the folder list: name, number of documents, and state."""

from __future__ import annotations

from app.core.domain.folders import RootStatus
from app.ui.foundation import wording
from app.ui.foundation.wording import translate
from app.ui.widgets.rows import Entry


def entry(status: RootStatus) -> Entry:
    """Build the row of a folder."""
    glyph, tone = _mark(status)
    tip = wording.tip(*details(status))
    path = status.root.path
    return Entry(wording.name(path), glyph, tone, tail(status), tip, item=path)


def tail(status: RootStatus) -> str:
    """Number of documents, or how many of them were read so far."""
    known = status.documents
    if status.pending:
        done = known - status.pending
        return translate("library", "{0} of {1}").format(
            wording.number(done), wording.number(known)
        )
    return wording.number(known)


def details(status: RootStatus) -> list[str]:
    """Lines of a folder's tooltip."""
    lines = [wording.home_relative(status.root.path), wording.documents(status.documents)]
    if status.root.state == "offline":
        lines.append(
            translate("library", "This folder is not available now. Its documents stay searchable.")
        )
    if status.pending:
        lines.append(translate("library", "%n not yet indexed", "", status.pending))
    if status.failed:
        lines.append(translate("library", "%n could not be read", "", status.failed))
    if status.skipped:
        lines.append(translate("library", "%n without text", "", status.skipped))
    if status.left_out:
        lines.append(translate("library", "%n excluded", "", status.left_out))
    return lines


def _mark(status: RootStatus) -> tuple[str, str]:
    if status.root.state == "offline":
        return "drive", "warning"
    return ("warning", "warning") if status.failed else ("folder", "muted")

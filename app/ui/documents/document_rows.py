"""The words of the list of documents: states, tags, and the choices of its filters."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from app.core.domain import file_kinds
from app.core.domain.files import FileState
from app.core.domain.library import LibraryOverview, ListedDocument, Tag
from app.ui.foundation import wording
from app.ui.foundation.wording import translate

NAMED = 8
"""Pages or ranges of pages that are named; more are counted."""
Choices = list[tuple[str, object]]
"""Texts and values of a filter; the first, with None, stands for no filter."""


def state(of: FileState) -> str:
    """What became of a document."""
    match of:
        case "indexed":
            return translate("documents", "Searchable")
        case "pending":
            return translate("documents", "Waiting")
        case "failed":
            return translate("documents", "Could not be read")
        case "quarantined":
            return translate("documents", "Set aside")
        case "skipped":
            return translate("documents", "Without text")


def tags(document: ListedDocument) -> str:
    """What the reader says of a document: 'recognised, no text on pages 4, 7'."""
    said = []
    if document.recognised:
        said.append(translate("documents", "recognised"))
    if document.textless:
        of = pages(document.textless)
        said.append(
            translate("documents", "no text on page {}").format(of)
            if len(document.textless) == 1
            else translate("documents", "no text on pages {}").format(of)
        )
    if document.waiting:
        said.append(translate("documents", "waits for text recognition"))
    if document.problem:
        said.append(wording.core_text(document.problem))
    return ", ".join(said)


def pages(numbers: Sequence[int]) -> str:
    """Numbers of pages, in ranges: '4, 7–9'."""
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    said = [
        wording.number(first) if first == last else f"{first}–{last}"
        for first, last in ranges[:NAMED]
    ]
    return ", ".join(said) + (" …" if len(ranges) > NAMED else "")


def language(code: str) -> str:
    """The name of a document's language, as a label; empty if it is not known."""
    named = wording.language_name(code) if code else ""
    return named[:1].upper() + named[1:]


def kind(document: ListedDocument) -> str:
    """The kind of a document, or that of its name while nothing was read of it."""
    return document.kind or file_kinds.named(document.path)


def tip(document: ListedDocument) -> str:
    """The tooltip of a row."""
    lines = [
        wording.home_relative(document.path),
        wording.SEPARATOR.join((wording.size(document.size), wording.moment(document.modified_at))),
        wording.SEPARATOR.join(filter(None, (state(document.state), tags(document)))),
    ]
    return wording.tip(*filter(None, lines))


def kinds(overview: LibraryOverview) -> Choices:
    """The groups of kinds that the library has, with the number of documents of each."""
    counts: dict[str, int] = {}
    for id, number in overview.kinds.items():
        group = file_kinds.find(id).group.id
        counts[group] = counts.get(group, 0) + number
    labels = [(group.id, translate("kinds", group.label)) for group in file_kinds.GROUPS]
    return _choices(translate("documents", "All kinds"), labels, counts)


def states(overview: LibraryOverview) -> Choices:
    every: tuple[FileState, ...] = ("indexed", "pending", "failed", "quarantined", "skipped")
    labels = [(one, state(one)) for one in every]
    return _choices(translate("documents", "All states"), labels, overview.states)


def languages(overview: LibraryOverview) -> Choices:
    labels = sorted(((code, language(code)) for code in overview.languages), key=lambda x: x[1])
    return _choices(translate("documents", "All languages"), labels, overview.languages)


def remarks(overview: LibraryOverview) -> Choices:
    labels: list[tuple[Tag, str]] = [
        ("recognised", translate("documents", "Recognised")),
        ("textless", translate("documents", "Pages without text")),
        ("waiting", translate("documents", "Waits for text recognition")),
    ]
    return _choices(translate("documents", "All remarks"), labels, overview.tags)


def _choices(every: str, labels: Iterable[tuple[str, str]], counts: Mapping[str, int]) -> Choices:
    found: Choices = [(every, None)]
    for value, label in labels:
        if counts.get(value):
            found.append((f"{label} ({wording.number(counts[value])})", value))
    return found

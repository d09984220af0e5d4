"""The sources of an answer as rows: the cited ones, or all passages with their ranks."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from app.core.answering.injection import find_instructions
from app.core.domain import file_kinds
from app.core.domain.answers import Citation
from app.core.domain.search import Hit, Version
from app.ui.foundation import richtext, wording
from app.ui.foundation.turns import Turn
from app.ui.foundation.wording import translate
from app.ui.theme import icons
from app.ui.widgets.rows import Entry


@dataclass(frozen=True, slots=True)
class Folded:
    """Other versions of a document, folded in one row."""

    path: str


def cited(turn: Turn, opened: Collection[str] = ()) -> list[Entry]:
    """Only the cited sources; ``opened`` are paths of documents whose versions are listed."""
    versions = {hit.path: hit.versions for hit in reversed(turn.passages) if hit.versions}
    rows = []
    for citation in turn.citations:
        rows.append(_entry(turn, citation))
        rows += _versions(turn, citation.path, versions.pop(citation.path, ()), opened)
    return rows


def read(turn: Turn, opened: Collection[str] = ()) -> list[Entry]:
    """All passages sent to the model, best first, with their ranks."""
    rows = []
    told: set[str] = set()
    for citation, hit in zip(turn.read, turn.passages, strict=True):
        rows.append(_entry(turn, citation, reasons(hit)))
        if hit.path not in told:
            told.add(hit.path)
            rows += _versions(turn, hit.path, hit.versions, opened)
    return rows


def reasons(hit: Hit) -> str:
    """How a passage was found: its ranks by vector search and keyword search."""
    parts = []
    if hit.dense_rank is not None:
        parts.append(translate("sources", "meaning #{}").format(wording.number(hit.dense_rank)))
    if hit.lexical_rank is not None:
        parts.append(translate("sources", "keywords #{}").format(wording.number(hit.lexical_rank)))
    return wording.SEPARATOR.join(parts)


def _versions(
    turn: Turn, path: str, versions: Sequence[Version], opened: Collection[str]
) -> Iterator[Entry]:
    """The row that folds the other versions of a document, and those when it is opened."""
    if not versions:
        return
    is_open = path in opened
    count = translate("sources", "Other versions: {}").format(wording.number(len(versions)))
    yield Entry(count, "down" if is_open else "expand", item=Folded(path))
    for version in versions if is_open else ():
        citation = Citation(0, version.path, version.page, version.start, version.end, version.text)
        yield Entry(
            wording.place(version.path, version.page),
            icons.of_kind(file_kinds.named(version.path)),
            tail=wording.SEPARATOR.join(filter(None, (_relation(version), version.label))),
            tip=_tip(turn, citation),
            item=citation,
        )


def _relation(version: Version) -> str:
    match version.relation:
        case "older":
            return translate("sources", "older")
        case "newer":
            return translate("sources", "newer")
        case "draft":
            return translate("sources", "draft")
        case "copy":
            return translate("sources", "copy")


def _tip(turn: Turn, source: Citation) -> str:
    place = wording.home_relative(source.path)
    return richtext.passage_tip(place, source.text, turn.at_issue(source))


def _entry(turn: Turn, citation: Citation, tail: str = "") -> Entry:
    kind = icons.of_kind(file_kinds.named(citation.path))
    glyph, tone = ("warning", "warning") if find_instructions(citation.text) else (kind, "muted")
    return Entry(
        f"[{citation.n}] {wording.place(citation.path, citation.page)}",
        glyph,
        tone,
        tail=tail,
        tip=_tip(turn, citation),
        item=citation,
    )

"""The sources of an answer as rows: the cited ones, or all passages with how each was found."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from app.core.answering import marking
from app.core.answering.injection import find_instructions
from app.core.domain import file_kinds
from app.core.domain.answers import Citation
from app.core.domain.search import Hit, Version
from app.ui.foundation import richtext, wording
from app.ui.foundation.turns import Turn
from app.ui.foundation.wording import translate
from app.ui.theme import icons
from app.ui.widgets.rows import Entry

WORDS = 4
"""Most words of a question that are quoted as a reason."""


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
    """All passages sent to the model, best first, with how each was found."""
    rows = []
    told: set[str] = set()
    for citation, hit in zip(turn.read, turn.passages, strict=True):
        rows.append(_entry(turn, citation, hit))
        if hit.path not in told:
            told.add(hit.path)
            rows += _versions(turn, hit.path, hit.versions, opened)
    return rows


def found_by(hit: Hit) -> str:
    """How a passage was found, in a word or two."""
    match (hit.lexical_rank is not None, hit.dense_rank is not None):
        case (True, True):
            return translate("sources", "by words and meaning")
        case (True, False):
            return translate("sources", "by words")
        case (False, True):
            return translate("sources", "by meaning")
    return ""


def reasons(hit: Hit, question: str) -> str:
    """Why a passage was chosen for a question, in a sentence."""
    spans = marking.asked_for(question, hit.text) if hit.lexical_rank is not None else ()
    words = list(dict.fromkeys(hit.text[start:end].casefold() for start, end in spans))[:WORDS]
    quoted = translate("sources", ", ").join(
        translate("sources", "“{}”").format(wording.shown(word)) for word in words
    )
    match (hit.lexical_rank is not None, hit.dense_rank is not None):
        case (True, True) if quoted:
            said = translate(
                "sources", "Chosen because it has {} of your question, and its meaning is close."
            )
            return said.format(quoted)
        case (True, False) if quoted:
            return translate("sources", "Chosen because it has {} of your question.").format(quoted)
        case (True, True):
            return translate(
                "sources", "Chosen because it has words of your question, and its meaning is close."
            )
        case (True, False):
            return translate("sources", "Chosen because it has words of your question.")
        case (False, True):
            return translate("sources", "Chosen because its meaning is close to your question.")
    return ""


def ranks(hit: Hit) -> str:
    """The places of a passage among all that were found, by each way to search."""
    parts = []
    if hit.lexical_rank is not None:
        words = translate("sources", "Search by words: place {}")
        parts.append(words.format(wording.number(hit.lexical_rank)))
    if hit.dense_rank is not None:
        words = translate("sources", "Search by meaning: place {}")
        parts.append(words.format(wording.number(hit.dense_rank)))
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


def _tip(turn: Turn, source: Citation, hit: Hit | None = None) -> str:
    place = wording.home_relative(source.path)
    tip = richtext.passage_tip(place, source.text, turn.at_issue(source))
    return tip + (wording.tip(reasons(hit, turn.searched), ranks(hit)) if hit else "")


def _entry(turn: Turn, citation: Citation, hit: Hit | None = None) -> Entry:
    kind = icons.of_kind(file_kinds.named(citation.path))
    glyph, tone = ("warning", "warning") if find_instructions(citation.text) else (kind, "muted")
    return Entry(
        f"[{citation.n}] {wording.place(citation.path, citation.page)}",
        glyph,
        tone,
        tail=found_by(hit) if hit else "",
        tip=_tip(turn, citation, hit),
        item=citation,
    )

"""The sources of an answer as rows: the cited ones, or all passages with their ranks."""

from __future__ import annotations

from app.core.answering.injection import find_instructions
from app.core.domain import file_kinds
from app.core.domain.answers import Citation
from app.core.domain.search import Hit
from app.ui.foundation import richtext, wording
from app.ui.foundation.turns import Turn
from app.ui.foundation.wording import translate
from app.ui.theme import icons
from app.ui.widgets.rows import Entry


def cited(turn: Turn) -> list[Entry]:
    """Only the cited sources."""
    return [_entry(citation) for citation in turn.citations]


def read(turn: Turn) -> list[Entry]:
    """All passages sent to the model, best first, with their ranks."""
    return [
        _entry(citation, reasons(hit))
        for citation, hit in zip(turn.read, turn.passages, strict=True)
    ]


def reasons(hit: Hit) -> str:
    """How a passage was found: its ranks by vector search and keyword search."""
    parts = []
    if hit.dense_rank is not None:
        parts.append(translate("sources", "meaning #{}").format(wording.number(hit.dense_rank)))
    if hit.lexical_rank is not None:
        parts.append(translate("sources", "keywords #{}").format(wording.number(hit.lexical_rank)))
    return wording.SEPARATOR.join(parts)


def _entry(citation: Citation, tail: str = "") -> Entry:
    kind = icons.of_kind(file_kinds.named(citation.path))
    glyph, tone = ("warning", "warning") if find_instructions(citation.text) else (kind, "muted")
    return Entry(
        f"[{citation.n}] {wording.place(citation.path, citation.page)}",
        glyph,
        tone,
        tail=tail,
        tip=richtext.passage_tip(wording.home_relative(citation.path), citation.text),
        item=citation,
    )

"""Says with an answer what an older version of its source says instead."""

from __future__ import annotations

import os.path
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.core.answering.citations import Cited
from app.core.answering.passage_selection import place
from app.core.domain.answers import Citation
from app.core.domain.search import Hit, Version
from app.core.text import languages
from app.core.versions.statements import said_otherwise

_OLDER = defaultdict(
    lambda: "An older version ({}) says: “{}” [{}]",
    de="Eine ältere Fassung ({}) sagt: „{}“ [{}]",
    es="Una versión anterior ({}) dice: «{}» [{}]",
    ru="В более старой версии ({}) сказано: «{}» [{}]",
    zh="旧版本（{}）写道：“{}” [{}]",
)
"""Which version, what it says, and the number of its passage."""
_LONGEST = 300
"""Most characters quoted."""


def noted(
    cited: Cited,
    sent: Sequence[Hit],
    citable: Iterable[Citation],
    language: str,
    question: str,
) -> tuple[Cited, str]:
    """The answer with a note for each cited passage whose older version says otherwise, and the
    text that was added: in ``language``, or else that of the question. ``sent`` are the passages
    whose versions are known, ``citable`` all that have numbers in the prompt (``Prompt.citable``),
    which the notes' own follow."""
    if cited.abstained:
        return cited, ""
    form = _OLDER[language or languages.detect(question) or ""]
    number = max((passage.n for passage in citable), default=0)
    hits = {place(hit): hit for hit in sent}
    notes: list[str] = []
    added: dict[tuple[str, str], Citation] = {}
    for citation in cited.citations:
        hit = hits.get(place(citation))
        if hit is None:  # beside one that was found, or of an earlier turn
            continue
        for version in hit.versions:
            if version.relation != "older" or not version.text:
                continue
            older = said_otherwise(cited.text, hit.text, version.text)
            if older and (version.path, older) not in added:
                number += 1
                added[version.path, older] = _citation(number, version, older)
                which = version.label or os.path.basename(version.path)
                notes.append(form.format(which, " ".join(older.split())[:_LONGEST], number))
    if not notes:
        return cited, ""
    note = "\n\n" + "\n".join(notes)
    text = cited.text + note
    return replace(cited, text=text, citations=(*cited.citations, *added.values())), note


def _citation(n: int, version: Version, said: str) -> Citation:
    start = version.start + version.text.index(said)
    return Citation(n, version.path, version.page, start, start + len(said), said)

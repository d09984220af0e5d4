"""Finds which document an amendment changes, among those of its kind."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from app.core.tabulating.concepts import is_kind
from app.core.tabulating.sources import Source
from app.core.text.languages import STOP_WORDS

_HEAD = 700
"""First characters of a document, in which its parties stand."""
_RARE = 0.34
"""Most share of the documents that may have a word in their heads for it to tell them apart."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_COMMON = frozenset[str]().union(*STOP_WORDS.values())


def bases(amendments: Sequence[Source], others: Sequence[Source]) -> Mapping[str, str]:
    """The path of the document that each amendment changes, by its path; without those whose
    document is not among ``others``, or cannot be told."""
    heads = {source.path: _words(source) for source in others}
    counts = Counter(word for words in heads.values() for word in words)
    most = max(2, _RARE * len(heads)) if len(heads) > 2 else len(heads)
    found = {}
    for amendment in amendments:
        if named := _named_by(amendment, others):
            found[amendment.path] = named
            continue
        said = _words(amendment)
        scores = {
            path: sum(
                math.log(1 + len(heads) / counts[word])
                for word in words & said
                if counts[word] <= most
            )
            for path, words in heads.items()
        }
        best = sorted(scores, key=lambda path: -scores[path])[:2]
        if best and scores[best[0]] > 0 and (len(best) < 2 or scores[best[0]] > scores[best[1]]):
            found[amendment.path] = best[0]
    return found


def _named_by(amendment: Source, others: Sequence[Source]) -> str:
    """The path of the one document whose whole title an amendment gives where it opens; empty if
    there is none, or several."""
    opening = " ".join(amendment.text[:_HEAD].casefold().split())
    titled = [
        other.path
        for other in others
        if len(other.title.split()) > 1 and other.title.casefold() in opening
    ]
    return titled[0] if len(titled) == 1 else ""


def _words(source: Source) -> set[str]:
    """The names in the title and opening of a document."""
    head = (u for u in source.units if u.start < _HEAD and not u.envelope)
    text = " ".join([source.title, *map(source.said, head)])
    return {
        word.casefold()
        for word in _WORD.findall(text)
        if word[0].isupper() or "\u3400" <= word[0] <= "\u9fff"
        if not is_kind(word) and word.casefold() not in _COMMON
    }

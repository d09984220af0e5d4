"""One ranking from two: by meaning and by words.

Both legs propose passages; every proposal is then scored in the same way. Its cosine similarity to
the question is added to how well it covers the question's words: all of them, those close together,
and those in the question's order, each word weighted by how rare it is among the proposals; and
to half its BM25, which knows how rare they are in the whole library. So the words decide where the
embedder sees no difference, as in a language that it does not know, and meaning decides where
words do not tell.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from app.core.languages import covers, detect
from app.core.terms import CUT, STEM, index_terms, match_terms

LEXICAL = 0.0175
"""Cosine that one unit of inverse document frequency is worth; twice as much in languages that the
embedder was not trained for. From 0.015 to 0.02 the public sets do about equally well."""
NEAR = 20
"""Words within which terms of the question stand close together."""

Ranked = Sequence[tuple[str, float]]
"""(key, score), best first."""


class Fused(NamedTuple):
    """A passage in the common ranking; a rank is 1 for the best, None where a leg has it not."""

    key: str
    score: float
    dense_rank: int | None
    lexical_rank: int | None


def fuse(
    question: str,
    dense: Ranked,
    lexical: Ranked,
    similarities: Mapping[str, float],
    terms: Mapping[str, str],
    languages: tuple[str, ...],
) -> list[Fused]:
    """Every passage of both legs, best first. ``lexical`` comes with its BM25.

    ``similarities`` are cosines to the question and ``terms`` the analysed words
    (``terms.index_terms``) of each passage; ``languages`` are those the embedder was trained for.
    """
    weight = LEXICAL if covers(languages, detect(question)) else 2 * LEXICAL
    places = {
        "dense": {key: rank for rank, (key, _) in enumerate(dense, 1)},
        "lexical": {key: rank for rank, (key, _) in enumerate(lexical, 1)},
    }
    bm25 = dict(lexical)
    keys = list(dict.fromkeys([*places["dense"], *places["lexical"]]))
    words = _coverage(question, [terms.get(key, "").split() for key in keys])
    scored = [
        Fused(
            key,
            similarities.get(key, 0.0) + weight * (covered + bm25.get(key, 0.0) / 2),
            places["dense"].get(key),
            places["lexical"].get(key),
        )
        for key, covered in zip(keys, words, strict=True)
    ]
    return sorted(scored, key=lambda found: -found.score)


def _coverage(question: str, passages: Sequence[list[str]]) -> list[float]:
    """How well each passage covers the words of the question, in units of IDF."""
    asked = match_terms(question).keys()
    frequency = Counter(term for terms in passages for term in asked & set(terms))
    rarity = {term: _idf(frequency[term], len(passages)) for term in asked}
    pairs = set(_neighbours(_words(index_terms(question).split())))
    return [_covered(terms, rarity, pairs) for terms in passages]


def _idf(holding: int, of: int) -> float:
    """Inverse document frequency as in BM25 (Robertson and Zaragoza, 2009), never negative."""
    return math.log(1 + (of - holding + 0.5) / (holding + 0.5))


def _covered(terms: list[str], rarity: Mapping[str, float], pairs: set[tuple[str, str]]) -> float:
    hits: list[tuple[int, str]] = []
    place = 0
    for term in terms:
        place += not term.endswith(CUT)  # the shortened form stands where its word does
        if term in rarity:
            hits.append((place, term))
    everywhere = sum(rarity[term] for term in {term for _, term in hits})
    in_order = sum(
        _weight(one, rarity) + _weight(other, rarity)
        for one, other in pairs & set(_neighbours(_words(terms)))
    )
    return everywhere + _closest(hits, rarity) + in_order / 2


def _closest(hits: Sequence[tuple[int, str]], rarity: Mapping[str, float]) -> float:
    """The most that the different terms within ``NEAR`` words weigh, anywhere in the passage."""
    inside: Counter[str] = Counter()
    best = now = 0.0
    first = 0
    for place, term in hits:
        inside[term] += 1
        if inside[term] == 1:
            now += rarity[term]
        while hits[first][0] < place - NEAR:
            gone = hits[first][1]
            inside[gone] -= 1
            if not inside[gone]:
                now -= rarity[gone]
            first += 1
        best = max(best, now)
    return best


def _words(terms: Iterable[str]) -> list[str]:
    return [term for term in terms if not term.endswith(CUT)]


def _neighbours(words: Iterable[str]) -> Iterable[tuple[str, str]]:
    """Pairs of words that follow each other, by their first letters."""
    short = [word[:STEM] for word in words]
    return pairwise(short)


def _weight(short: str, rarity: Mapping[str, float]) -> float:
    return rarity.get(short, rarity.get(short + CUT, 0.0))

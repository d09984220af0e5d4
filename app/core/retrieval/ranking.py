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
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from app.core.retrieval.lexical_terms import CUT, STEM, index_terms, match_terms
from app.core.text.languages import covers, detect

NEAR = 25
"""Terms within which those of the question stand close together: about twenty words."""

Ranked = Sequence[tuple[str, float]]
"""(key, score), best first."""


class Fused(NamedTuple):
    """A passage in the common ranking; a rank is 1 for the best, None where a leg has it not."""

    key: str
    score: float
    dense_rank: int | None
    lexical_rank: int | None


class Weights(NamedTuple):
    """What each part of a score counts for; ``scripts/ablate_search.py`` tries others."""

    words: float = 0.0175
    """Cosine that one unit of inverse document frequency is worth. From 0.015 to 0.02 the public
    sets do about equally well."""
    strange: float = 2.0
    """Factor of ``words`` in languages that the embedder was not trained for."""
    covered: float = 1.0
    close: float = 1.0
    ordered: float = 0.5
    bm25: float = 0.5


WEIGHTS = Weights()


def fuse(
    question: str,
    dense: Ranked,
    lexical: Ranked,
    similarities: Mapping[str, float],
    terms: Mapping[str, str],
    languages: tuple[str, ...],
    weights: Weights = WEIGHTS,
) -> list[Fused]:
    """Every passage of both legs, best first. ``lexical`` comes with its BM25.

    ``similarities`` are cosines to the question and ``terms`` the analysed words
    (``terms.index_terms``) of each passage; ``languages`` are those the embedder was trained for.
    """
    factor = 1.0 if covers(languages, detect(question)) else weights.strange
    places = {
        "dense": {key: rank for rank, (key, _) in enumerate(dense, 1)},
        "lexical": {key: rank for rank, (key, _) in enumerate(lexical, 1)},
    }
    bm25 = dict(lexical)
    keys = list(dict.fromkeys([*places["dense"], *places["lexical"]]))
    words = _coverage(question, [terms.get(key, "").split() for key in keys], weights)
    scored = [
        Fused(
            key,
            similarities.get(key, 0.0)
            + weights.words * factor * (covered + weights.bm25 * bm25.get(key, 0.0)),
            places["dense"].get(key),
            places["lexical"].get(key),
        )
        for key, covered in zip(keys, words, strict=True)
    ]
    return sorted(scored, key=lambda found: -found.score)


def _coverage(question: str, passages: Sequence[list[str]], weights: Weights) -> list[float]:
    """How well each passage covers the words of the question, in units of IDF."""
    asked = match_terms(question).keys()
    frequency = Counter(term for terms in passages for term in asked & set(terms))
    words = [term for term in index_terms(question).split() if not _has_short(term)]
    pairs = {pair for pair in pairwise(words) if not asked.isdisjoint(pair)}
    rarity = dict.fromkeys((term for pair in pairs for term in pair), 0.0)
    rarity |= {term: _idf(frequency[term], len(passages)) for term in asked}
    return [_covered(terms, rarity, pairs, weights) for terms in passages]


def _has_short(term: str) -> bool:
    """Whether a word's shortened form follows it among the terms."""
    return len(term) >= STEM and not term.endswith(CUT) and not term.isdigit()


def _idf(holding: int, of: int) -> float:
    """Inverse document frequency as in BM25 (Robertson and Zaragoza, 2009), never negative."""
    return math.log(1 + (of - holding + 0.5) / (holding + 0.5))


def _covered(
    terms: list[str],
    rarity: Mapping[str, float],
    pairs: set[tuple[str, str]],
    weights: Weights,
) -> float:
    hits = [(place, term) for place, term in enumerate(terms) if term in rarity]
    everywhere = math.fsum(rarity[term] for term in {term for _, term in hits})
    chain = [(place, term) for place, term in hits if not _has_short(term)]
    in_order = {
        (one, other)
        for (place, one), (next_place, other) in pairwise(chain)
        if next_place - place <= 2 and (one, other) in pairs
    }
    ordered = math.fsum(rarity[one] + rarity[other] for one, other in in_order)
    return (
        weights.covered * everywhere
        + weights.close * _closest(hits, rarity)
        + weights.ordered * ordered
    )


def _closest(hits: Sequence[tuple[int, str]], rarity: Mapping[str, float]) -> float:
    """The most that the different terms within ``NEAR`` weigh, anywhere in the passage."""
    inside: Counter[str] = Counter()
    best = now = 0.0
    first = 0
    for place, term in hits:
        if not inside[term]:
            now += rarity[term]
        inside[term] += 1
        while hits[first][0] < place - NEAR:
            gone = hits[first][1]
            inside[gone] -= 1
            if not inside[gone]:
                now -= rarity[gone]
            first += 1
        best = max(best, now)
    return best

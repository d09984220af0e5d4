"""Hybrid ranking: fuses the results of dense (embedding) and lexical (full-text) search.

Both searches propose candidates, which are then scored alike: cosine similarity to the question,
plus the coverage of the question's words (all of them, those close together, those in the same
order; weighted by inverse document frequency among the candidates), plus half of BM25, which knows
the frequencies in the whole library. So words decide where the embedder sees no difference, as in a
language it was not trained for, and embeddings decide where words do not help.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from app.core.domain.passages import is_e5
from app.core.retrieval.lexical_terms import CUT, STEM, index_terms, match_terms
from app.core.text.languages import covers, detect

NEAR = 25
"""Window in terms for words close together: about twenty words."""

Ranked = Sequence[tuple[str, float]]
"""(key, score), best first."""


class Fused(NamedTuple):
    """A ranked passage. Ranks start at 1; None where that search missed it."""

    key: str
    score: float
    dense_rank: int | None
    lexical_rank: int | None


class Weights(NamedTuple):
    """Weights of the parts of a score; ``scripts/ablate_search.py`` tries others."""

    words: float = 0.0175
    """Weight of a unit of inverse document frequency in units of cosine similarity. 0.015 to 0.02
    do about equally well on the public data sets."""
    unsupported_language: float = 2.0
    """Factor of ``words`` for languages that the embedder was not trained for."""
    covered: float = 1.0
    close: float = 1.0
    ordered: float = 0.5
    bm25: float = 0.5
    unrelated: float = 0.0
    """Cosine of texts that have nothing to do with each other."""
    scale: float = 1.0
    """Factor that makes the embedder's cosines as wide apart as those of all-MiniLM-L6-v2."""


WEIGHTS = Weights()
E5_WEIGHTS = Weights(unrelated=0.73, scale=4.2)
"""For the E5 models, whose cosines lie between 0.7 and 1: they were trained with a temperature of
0.01. So the cosines of squad's candidates have the median (0.28) and the standard deviation within
a question (0.114) that all-MiniLM-L6-v2 gives them; multilingual-e5-small alone: 0.79 and 0.027."""


def weights_for(embedder: str) -> Weights:
    """The weights for an embedder, by its name."""
    return E5_WEIGHTS if is_e5(embedder) else WEIGHTS


def fuse(
    question: str,
    dense: Ranked,
    lexical: Ranked,
    similarities: Mapping[str, float],
    terms: Mapping[str, str],
    languages: tuple[str, ...],
    weights: Weights = WEIGHTS,
) -> list[Fused]:
    """Rank all passages of both searches, best first. ``lexical`` has BM25 scores.

    ``similarities`` are cosines to the question and ``terms`` the index terms
    (``lexical_terms.index_terms``) of each passage; ``languages`` are those of the embedder.
    """
    factor = 1.0 if covers(languages, detect(question)) else weights.unsupported_language
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
            weights.scale * (similarities.get(key, weights.unrelated) - weights.unrelated)
            + weights.words * factor * (covered + weights.bm25 * bm25.get(key, 0.0)),
            places["dense"].get(key),
            places["lexical"].get(key),
        )
        for key, covered in zip(keys, words, strict=True)
    ]
    return sorted(scored, key=lambda found: -found.score)


def _coverage(question: str, passages: Sequence[list[str]], weights: Weights) -> list[float]:
    """Coverage of the question's words by each passage, in units of IDF."""
    asked = match_terms(question).keys()
    frequency = Counter(term for terms in passages for term in asked & set(terms))
    words = [term for term in index_terms(question).split() if not _has_short(term)]
    pairs = {pair for pair in pairwise(words) if not asked.isdisjoint(pair)}
    rarity = dict.fromkeys((term for pair in pairs for term in pair), 0.0)
    rarity |= {term: _idf(frequency[term], len(passages)) for term in asked}
    return [_covered(terms, rarity, pairs, weights) for terms in passages]


def _has_short(term: str) -> bool:
    """Whether the truncated form of a word follows it among the terms."""
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
    """The largest total weight of distinct terms within ``NEAR`` terms of each other."""
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

"""Hybrid ranking: fuses the results of dense (embedding) and lexical (full-text) search.

Both searches propose candidates, which are then scored alike, by a weighted sum of cosine
similarity to the question, the coverage of the question's words (all of them, those close together,
those in the same order; weighted by inverse document frequency among the candidates), and BM25,
which knows the frequencies in the whole library, and what the names of its document are worth. So
words decide where the embedder sees no difference, as in a language it was not trained for, and
embeddings decide where words do not help, as between languages. The weights are fitted for each
embedder by ``scripts/fit_ranking.py``.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from app.core.domain.passages import is_e5
from app.core.retrieval.exact_terms import DECISIVE
from app.core.retrieval.lexical_terms import (
    CUT,
    STEM,
    exact_phrases,
    index_terms,
    match_terms,
)
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


class Features(NamedTuple):
    """What is known of a candidate: its cosine to the question, and of words, in units of inverse
    document frequency, the weight of those that it covers, that stand close together, and that
    stand in order; BM25; and what the names of its document are worth (``names.worth``)."""

    similarity: float
    covered: float
    close: float
    ordered: float
    bm25: float
    named: float


class Weights(NamedTuple):
    """Weights of the features of a candidate: cosine on a scale of its own, plus ``words`` times
    the sum of the others."""

    words: float = 0.0175
    unsupported_language: float = 2.0
    """Factor of ``words`` for languages that the embedder was not trained for."""
    covered: float = 1.4
    close: float = 1.0
    ordered: float = 0.5
    bm25: float = 0.25
    """These four lie half way between weights chosen by hand and fitted ones, which find more in
    long reports and less in SQuAD."""
    unrelated: float = 0.0
    """Cosine of texts that have nothing to do with each other."""
    scale: float = 1.0
    """Factor that makes the embedder's cosines as wide apart as those of all-MiniLM-L6-v2."""
    latest: float = 0.15
    """Added to the latest of several reports where a question asks for it: as far as passages of
    different reports on the same subject lie apart."""
    other_language: float = 0.0
    """Added to the cosine of a passage in another language than the question: embedders place texts
    of one language closer together."""
    translated: float = 0.0
    """Share of the words of the best candidate in the question's language that one in another
    language is taken to have: a translation shares hardly any."""
    foreign_words: float = 1.0
    """What words of a passage in another language than the question count for: beside names they
    often only look alike."""
    exact: float = 0.2
    """Weight of a unit of inverse document frequency of a code, an address or a file name, in units
    of cosine similarity: a passage about another part does not answer."""
    exact_value: float = 0.05
    """The same of dates, amounts, sections, versions and quotations."""
    named: float = 1.0
    """Weight of the names, title and opening of a passage's document (``names.worth``)."""
    near: float = 0.3
    """Least cosine of a passage that is said to be about a text."""


WEIGHTS = Weights()
E5_WEIGHTS = Weights(
    covered=1.0,
    close=2.0,
    bm25=0.1,
    named=0.5,
    unrelated=0.73,
    scale=6.0,
    other_language=0.015,
    translated=0.8,
    foreign_words=0.25,
    near=0.8,
)
"""For the E5 models, whose cosines lie between 0.7 and 1: they were trained with a temperature of
0.01. The first six are from a coarse grid over squad, nq_qed and covidqa, on a plateau: doubling or
halving one changes hit@1 by 0.01 to 0.02. In a library of four languages, each document in one, the
last two raise hit@1 and hit@5 of questions in another language from 0.20 and 0.54 to 0.58 and 0.95;
more would cost questions in the same language a hit of 60."""


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
    spoken: Mapping[str, str] = {},
    latest: Collection[str] = (),
    named: Mapping[str, float] = {},
) -> list[Fused]:
    """Rank all passages of both searches, best first. ``lexical`` has BM25 scores, ``named`` what
    the names of documents are worth, also for passages that neither search found.

    ``similarities`` are cosines to the question, ``terms`` the index terms
    (``lexical_terms.index_terms``) and ``spoken`` the languages, where known, of each passage;
    ``languages`` are those of the embedder; ``latest`` are the passages of the latest reports
    (``recency.latest``).
    """
    places = {
        "dense": {key: rank for rank, (key, _) in enumerate(dense, 1)},
        "lexical": {key: rank for rank, (key, _) in enumerate(lexical, 1)},
    }
    keys = list(dict.fromkeys([*places["dense"], *places["lexical"], *named]))
    exact = _exact(question, [terms.get(key, "") for key in keys], weights)
    found = features(question, keys, lexical, similarities, terms, weights.unrelated, named)
    asked = detect(question)
    factor = 1.0 if covers(languages, asked) else weights.unsupported_language
    others = {key for key in keys if _is_in_another(asked, spoken.get(key, ""), languages)}
    words = {key: factor * _of_words(found[key], weights) for key in keys}
    most = max((words[key] for key in keys if key not in others), default=0.0)
    words |= {
        key: max(weights.foreign_words * words[key], weights.translated * most) for key in others
    }
    scored = [
        Fused(
            key,
            _nearness(found[key], weights, key in others)
            + words[key]
            + factor * weights.words * weights.named * found[key].named
            + held
            + (weights.latest if key in latest else 0.0),
            places["dense"].get(key),
            places["lexical"].get(key),
        )
        for key, held in zip(keys, exact, strict=True)
    ]
    return sorted(scored, key=lambda found: -found.score)


def _exact(question: str, passages: Sequence[str], weights: Weights) -> list[float]:
    """What the exact terms of the question that each passage holds add to its score."""
    scores = [0.0] * len(passages)
    for phrases in exact_phrases(question):
        shares = [phrases.share_in(terms) for terms in passages]
        weight = weights.exact if phrases.kind in DECISIVE else weights.exact_value
        rarity = _idf(len(passages) - shares.count(0.0), len(passages))
        scores = [
            score + weight * rarity * share for score, share in zip(scores, shares, strict=True)
        ]
    return scores


def features(
    question: str,
    keys: Sequence[str],
    lexical: Ranked,
    similarities: Mapping[str, float],
    terms: Mapping[str, str],
    unrelated: float = 0.0,
    named: Mapping[str, float] = {},
) -> dict[str, Features]:
    """The features of each candidate; ``unrelated`` is the cosine of one whose own is unknown."""
    bm25 = dict(lexical)
    words = _coverage(question, [terms.get(key, "").split() for key in keys])
    return {
        key: Features(
            similarities.get(key, unrelated), *covered, bm25.get(key, 0.0), named.get(key, 0.0)
        )
        for key, covered in zip(keys, words, strict=True)
    }


def _nearness(found: Features, weights: Weights, other: bool) -> float:
    """The part of a score that comes from the embedder."""
    raised = weights.other_language if other else 0.0
    return weights.scale * (found.similarity + raised - weights.unrelated)


def _of_words(found: Features, weights: Weights) -> float:
    """The part of a score that comes from words."""
    return weights.words * (
        weights.covered * found.covered
        + weights.close * found.close
        + weights.ordered * found.ordered
        + weights.bm25 * found.bm25
    )


def _is_in_another(asked: str | None, spoken: str, languages: tuple[str, ...]) -> bool:
    """Whether a passage is in another language than the question, and the embedder knows both."""
    if not asked or not spoken or asked == spoken:
        return False
    return covers(languages, asked) and covers(languages, spoken)


def _coverage(question: str, passages: Sequence[list[str]]) -> list[tuple[float, float, float]]:
    """Coverage of the question's words by each passage, in units of IDF: all, close, in order."""
    asked = match_terms(question).keys()
    frequency = Counter(term for terms in passages for term in asked & set(terms))
    words = [term for term in index_terms(question).split() if not _has_short(term)]
    pairs = {pair for pair in pairwise(words) if not asked.isdisjoint(pair)}
    rarity = dict.fromkeys((term for pair in pairs for term in pair), 0.0)
    rarity |= {term: _idf(frequency[term], len(passages)) for term in asked}
    return [_covered(terms, rarity, pairs) for terms in passages]


def _has_short(term: str) -> bool:
    """Whether the truncated form of a word follows it among the terms."""
    return len(term) >= STEM and not term.endswith(CUT) and not term.isdigit()


def _idf(holding: int, of: int) -> float:
    """Inverse document frequency as in BM25 (Robertson and Zaragoza, 2009), never negative."""
    return math.log(1 + (of - holding + 0.5) / (holding + 0.5))


def _covered(
    terms: list[str], rarity: Mapping[str, float], pairs: set[tuple[str, str]]
) -> tuple[float, float, float]:
    hits = [(place, term) for place, term in enumerate(terms) if term in rarity]
    everywhere = math.fsum(rarity[term] for term in {term for _, term in hits})
    chain = [(place, term) for place, term in hits if not _has_short(term)]
    in_order = {
        (one, other)
        for (place, one), (next_place, other) in pairwise(chain)
        if next_place - place <= 2 and (one, other) in pairs
    }
    ordered = math.fsum(rarity[one] + rarity[other] for one, other in in_order)
    return everywhere, _closest(hits, rarity), ordered


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

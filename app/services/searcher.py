"""Finds passages: by meaning, by words, and fused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.core.measuring import Stopwatch
from app.core.models import EVERYWHERE, Hit, Scope, SearchResult, StoredPassage
from app.core.ports import Embedder, PassageStore
from app.core.ranking import fuse
from app.core.terms import index_terms, match_expression
from app.services.mirror import VectorMirror

DEPTH = 40
"""Passages each leg contributes."""
VERBATIM = 10
"""Passages that hold the question word for word, at most."""
COPIES = 3
"""Files with the same passage that are shown one after the other."""
EXACT = 20_000
"""Scopes with at most this many vectors are compared exactly, without the index."""

Ranked = list[tuple[str, float]]
"""(text hash, score), best first."""


@dataclass(frozen=True, slots=True)
class Legs:
    """What each way of searching found, and the passages (copies of one text) behind the names;
    ``verbatim`` ones hold the whole question as it stands."""

    dense: Ranked
    lexical: Ranked
    passages: Mapping[str, Sequence[StoredPassage]]
    verbatim: frozenset[str]


class Searcher:
    """Dense and lexical search over one library; texts that occur twice count once."""

    def __init__(self, passages: PassageStore, mirror: VectorMirror, embedder: Embedder) -> None:
        self._passages = passages
        self._mirror = mirror
        self._embedder = embedder

    def find(self, text: str, k: int = 10, scope: Scope = EVERYWHERE) -> SearchResult:
        """The ``k`` best passages; those that hold ``text`` word for word come first.

        Stages: embed_ms, search_ms (both legs, fusion, look-up), and its parts.
        """
        stages = Stopwatch()
        legs = self.legs(text, scope, stages)
        with stages.measure("fuse_ms"):
            texts = {name: stored[0].passage.text for name, stored in legs.passages.items()}
            languages = self._embedder.identity.languages
            fused = fuse(text, legs.dense, legs.lexical, texts, languages)
            fused = sorted(fused, key=lambda found: found.key not in legs.verbatim)
        hits = [
            hit(stored, f.score, f.dense_rank, f.lexical_rank)
            for f in fused
            for stored in legs.passages[f.key][:COPIES]
        ]
        found = stages.stages
        search = found["dense_ms"] + found["lexical_ms"] + found["lookup_ms"] + found["fuse_ms"]
        return SearchResult(tuple(hits[:k]), {**found, "search_ms": search})

    def legs(self, text: str, scope: Scope, stages: Stopwatch) -> Legs:
        """Both legs, each at most ``DEPTH`` long."""
        dense: Ranked = []
        with stages.measure("embed_ms"):
            vector = self._embedder.embed_question(text) if self._mirror.index.count() else None
        with stages.measure("dense_ms"):
            if vector is not None:
                dense = self._dense(vector, scope)
        with stages.measure("lexical_ms"):
            terms = index_terms(text)
            whole = f'"{terms}"' if terms else ""
            verbatim = self._passages.lexical(whole, VERBATIM, scope)
            words = self._passages.lexical(match_expression(text), DEPTH, scope)
        with stages.measure("lookup_ms"):
            by_id = self._passages.passages([number for number, _ in verbatim + words])
            hashes = [name for name, _ in dense] + [found.text_hash for found in by_id.values()]
            passages = self._passages.with_hashes(list(dict.fromkeys(hashes)), scope)
        lexical: dict[str, float] = {}
        for number, score in words + [(number, 0.0) for number, _ in verbatim]:
            if number in by_id:
                lexical.setdefault(by_id[number].text_hash, score)
        return Legs(
            # What left the library since the index was brought up to date is not found any more.
            [(name, score) for name, score in dense if name in passages][:DEPTH],
            list(lexical.items()),
            passages,
            frozenset(by_id[number].text_hash for number, _ in verbatim if number in by_id),
        )

    def _dense(self, vector: bytes, scope: Scope) -> Ranked:
        if scope.everything:
            return self._mirror.index.nearest(vector, DEPTH)
        stamp = self._embedder.identity.stamp
        vectors = self._passages.scope_vectors(scope, stamp, EXACT)
        if vectors is not None:
            return self._mirror.index.rank(vector, vectors, DEPTH)
        return self._widening(vector, scope)

    def _widening(self, vector: bytes, scope: Scope) -> Ranked:
        """Ask the index for more and more until enough of it lies within a large scope."""
        total, k = self._mirror.index.count(), DEPTH * 4
        while True:
            found = self._mirror.index.nearest(vector, k)
            inside = self._passages.with_hashes([name for name, _ in found], scope)
            if len(inside) >= DEPTH or k >= total:
                return [(name, score) for name, score in found if name in inside][:DEPTH]
            k *= 4


def hit(
    stored: StoredPassage, score: float, dense_rank: int | None, lexical_rank: int | None
) -> Hit:
    """A stored passage as a search result."""
    passage = stored.passage
    return Hit(
        path=stored.path,
        page=passage.page,
        start=passage.start,
        end=passage.end,
        text=passage.text,
        heading=passage.heading,
        score=score,
        dense_rank=dense_rank,
        lexical_rank=lexical_rank,
        passage_id=stored.id,
    )

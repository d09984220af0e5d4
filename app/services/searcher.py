"""Finds passages: by meaning, by words, and fused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.core.measuring import Stopwatch
from app.core.models import EVERYWHERE, Hit, Scope, SearchResult, StoredPassage
from app.core.ports import Embedder, PassageStore
from app.core.ranking import fuse
from app.core.terms import match_expression
from app.services.mirror import VectorMirror

DEPTH = 40
"""Passages each leg contributes."""
EXACT = 20_000
"""Scopes with at most this many vectors are compared exactly, without the index."""

Ranked = list[tuple[str, float]]
"""(text hash, score), best first."""


@dataclass(frozen=True, slots=True)
class Legs:
    """What each way of searching found, and the passages behind the names."""

    dense: Ranked
    lexical: Ranked
    passages: Mapping[str, StoredPassage]


class Searcher:
    """Dense and lexical search over one library; texts that occur twice count once."""

    def __init__(self, passages: PassageStore, mirror: VectorMirror, embedder: Embedder) -> None:
        self._passages = passages
        self._mirror = mirror
        self._embedder = embedder

    def find(self, text: str, k: int = 10, scope: Scope = EVERYWHERE) -> SearchResult:
        """The ``k`` best passages. Stages: embed_ms, search_ms (both legs, fusion, look-up)."""
        stages = Stopwatch()
        legs = self.legs(text, scope, stages)
        with stages.measure("fuse_ms"):
            texts = {name: stored.passage.text for name, stored in legs.passages.items()}
            languages = self._embedder.identity.languages
            fused = fuse(text, legs.dense, legs.lexical, texts, languages)
        hits = [hit(legs.passages[f.key], f.score, f.dense_rank, f.lexical_rank) for f in fused[:k]]
        found = stages.stages
        search = found["dense_ms"] + found["lexical_ms"] + found["lookup_ms"] + found["fuse_ms"]
        return SearchResult(tuple(hits), {**found, "search_ms": search})

    def legs(self, text: str, scope: Scope, stages: Stopwatch) -> Legs:
        """Both legs, each at most ``DEPTH`` long."""
        dense: Ranked = []
        with stages.measure("embed_ms"):
            vector = self._embedder.embed_question(text) if self._mirror.index.count() else None
        with stages.measure("dense_ms"):
            if vector is not None:
                dense = self._dense(vector, scope)
        with stages.measure("lexical_ms"):
            lexical = self._passages.lexical(match_expression(text), DEPTH, scope)
        with stages.measure("lookup_ms"):
            by_id = self._passages.passages([number for number, _ in lexical])
            by_hash = self._passages.with_hashes([name for name, _ in dense], scope)
        passages = {name: found[0] for name, found in by_hash.items()}
        words: dict[str, float] = {}
        for number, score in lexical:
            if number in by_id:
                stored = by_id[number]
                passages.setdefault(stored.text_hash, stored)
                words.setdefault(stored.text_hash, score)
        # What left the library since the index was brought up to date is not found any more.
        dense = [(name, score) for name, score in dense if name in passages][:DEPTH]
        return Legs(dense, list(words.items()), passages)

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

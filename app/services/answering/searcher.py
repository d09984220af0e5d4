"""Hybrid search: dense (vectors) and lexical (full text), fused."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.core.domain.errors import IndexDamaged, RemoteError, RemoteUnavailable
from app.core.domain.passages import StoredPassage, Vector
from app.core.domain.search import EVERYWHERE, Hit, Scope, SearchResult
from app.core.metrics.stopwatch import Stopwatch
from app.core.ports.embedding import Embedder
from app.core.ports.passages import PassageStore
from app.core.ports.vectors import VectorIndex
from app.core.retrieval.lexical_terms import match_expression, phrase_expression
from app.core.retrieval.ranking import fuse, weights_for
from app.services.library.exact_search import EXACT
from app.services.library.vector_sync import VectorSync

DEPTH = 40
"""Passages that each leg contributes at most."""
MOST_WIDENED = DEPTH * 1024
"""Nearest passages filtered at most to fill a large scope: takes about half a second."""
VERBATIM = 10
"""Most passages that contain the question verbatim."""
COPIES = 3
"""Most files shown for one identical passage."""
INDEX_ERRORS = (RemoteError, IndexDamaged)
"""Errors of the vector index after which a search uses the fallback."""

Ranked = list[tuple[str, float]]
"""(text hash, score), best first."""


@dataclass(frozen=True, slots=True)
class Legs:
    """Results of both legs. The mappings give, for each text hash, its passages (copies of one
    text), cosine similarity and analysed terms; ``verbatim`` texts contain the whole question."""

    dense: Ranked
    lexical: Ranked
    passages: Mapping[str, Sequence[StoredPassage]]
    similarities: Mapping[str, float]
    terms: Mapping[str, str]
    verbatim: frozenset[str]
    unavailable: str = ""
    """Why a server was unavailable, or empty."""


class Searcher:
    """Searches one library; identical texts count once."""

    def __init__(self, passages: PassageStore, vector_sync: VectorSync, embedder: Embedder) -> None:
        self._passages = passages
        self._vector_sync = vector_sync
        self._embedder = embedder

    def find(
        self, text: str, k: int = 10, scope: Scope = EVERYWHERE, *, question: str = ""
    ) -> SearchResult:
        """Return the ``k`` best passages; those that contain ``text`` verbatim come first.
        ``question`` is of no concern here.

        Stages: embed_ms, search_ms (both legs, fusion, look-up), and its parts.
        """
        stages = Stopwatch()
        legs = self.legs(text, scope, stages)
        with stages.measure("fuse_ms"):
            embedder = self._embedder.identity
            fused = fuse(
                text,
                legs.dense,
                legs.lexical,
                legs.similarities,
                legs.terms,
                embedder.languages,
                weights_for(embedder.name),
            )
            fused = sorted(fused, key=lambda found: found.key not in legs.verbatim)
        hits = [
            hit(stored, f.score, f.dense_rank, f.lexical_rank)
            for f in fused
            for stored in legs.passages[f.key][:COPIES]
        ]
        found = stages.stages
        search = found["dense_ms"] + found["lexical_ms"] + found["lookup_ms"] + found["fuse_ms"]
        return SearchResult(tuple(hits[:k]), {**found, "search_ms": search}, legs.unavailable)

    def legs(self, text: str, scope: Scope, stages: Stopwatch) -> Legs:
        """Run both legs; each returns at most ``DEPTH`` results."""
        dense: Ranked = []
        vector, unavailable = None, ""
        with stages.measure("embed_ms"):
            index = self._index()
            try:
                if not index.is_empty():
                    vector = self._vector(text)
            except RemoteUnavailable as error:  # no embedding server: keyword search only
                unavailable = error.reason
        with stages.measure("dense_ms"):
            if vector is not None:
                dense = self._dense(index, vector, scope)
        with stages.measure("lexical_ms"):
            verbatim = self._passages.lexical(phrase_expression(text), VERBATIM, scope)
            words = self._passages.lexical(match_expression(text), DEPTH, scope)
        with stages.measure("lookup_ms"):
            by_id = self._passages.passages([number for number, _ in verbatim + words])
            hashes = [name for name, _ in dense] + [found.text_hash for found in by_id.values()]
            passages = self._passages.with_hashes(list(dict.fromkeys(hashes)), scope)
            similarities = self._similarities(index, vector, dense, passages)
            firsts = {found[0].id: name for name, found in passages.items()}
            terms = {firsts[number]: t for number, t in self._passages.terms(firsts).items()}
        lexical: dict[str, float] = {}
        for number, score in words + [(number, 0.0) for number, _ in verbatim]:
            if number in by_id:
                lexical.setdefault(by_id[number].text_hash, score)
        return Legs(
            # Drops texts that left the library since the index was synchronised.
            [(name, score) for name, score in dense if name in passages][:DEPTH],
            list(lexical.items()),
            passages,
            similarities,
            terms,
            frozenset(by_id[number].text_hash for number, _ in verbatim if number in by_id),
            unavailable
            or (self._vector_sync.unavailable.reason if self._vector_sync.unavailable else ""),
        )

    def _index(self) -> VectorIndex:
        """Return the index, or its fallback if it turns out to be unusable."""
        index = self._vector_sync.index
        try:
            index.is_empty()
        except INDEX_ERRORS as error:
            return self._vector_sync.fall_back(error)
        return index

    def _vector(self, text: str) -> Vector:
        """Return the question's vector; it is cached, since loading the model takes long."""
        name = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        stamp = self._embedder.identity.stamp
        vector = self._passages.question_vector(name, stamp)
        if vector is None:
            vector = self._embedder.embed_question(text)
            self._passages.keep_question(name, stamp, vector)
        return vector

    def _similarities(
        self, index: VectorIndex, vector: Vector | None, dense: Ranked, names: Iterable[str]
    ) -> dict[str, float]:
        """Return the cosines of all texts, also of those that only the lexical leg found."""
        known = dict(dense)
        if vector is not None:
            stamp = self._embedder.identity.stamp
            others = self._passages.vectors([n for n in names if n not in known], stamp)
            known |= dict(index.rank(vector, others, len(others)))
        return known

    def _dense(self, index: VectorIndex, vector: Vector, scope: Scope) -> Ranked:
        try:
            return self._nearest(index, vector, scope)
        except INDEX_ERRORS as error:
            return self._nearest(self._vector_sync.fall_back(error), vector, scope)

    def _nearest(self, index: VectorIndex, vector: Vector, scope: Scope) -> Ranked:
        if scope.everything:
            return index.nearest(vector, DEPTH)
        stamp = self._embedder.identity.stamp
        vectors = self._passages.scope_vectors(scope, stamp, EXACT)
        if vectors is not None:
            return index.rank(vector, vectors, DEPTH)
        return self._widening(index, vector, scope)

    def _widening(self, index: VectorIndex, vector: Vector, scope: Scope) -> Ranked:
        """Query the index with growing ``k`` until enough results lie within a large scope.
        Beyond the ``MOST_WIDENED`` nearest, passages have little to do with the question."""
        most, k = min(index.count(), MOST_WIDENED), DEPTH * 4
        while True:
            found = index.nearest(vector, k)
            inside = self._passages.with_hashes([name for name, _ in found], scope)
            if len(inside) >= DEPTH or k >= most:
                return [(name, score) for name, score in found if name in inside][:DEPTH]
            k *= 4


def hit(
    stored: StoredPassage, score: float, dense_rank: int | None, lexical_rank: int | None
) -> Hit:
    """Make a search result of a stored passage."""
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

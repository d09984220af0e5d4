"""Hybrid search: dense (vectors) and lexical (full text), fused."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from app.core.domain.errors import IndexDamaged, RemoteError, RemoteUnavailable
from app.core.domain.events import Listener, Loading, ignore
from app.core.domain.files import NamedFile
from app.core.domain.passages import StoredPassage, Vector
from app.core.domain.search import EVERYWHERE, Hit, Scope, SearchResult
from app.core.metrics.stopwatch import Stopwatch
from app.core.ports.embedding import Embedder
from app.core.ports.passages import PassageStore
from app.core.ports.vectors import VectorIndex
from app.core.retrieval import names
from app.core.retrieval.language_shift import PARALLEL, LanguageShift
from app.core.retrieval.lexical_terms import (
    exact_expression,
    match_expression,
    phrase_expression,
    typing_expression,
)
from app.core.retrieval.ranking import Fused, fuse, weights_for
from app.core.retrieval.recency import latest
from app.core.text.languages import covers, detect
from app.services.answering.narrower import Narrower
from app.services.vectors.exact_search import EXACT
from app.services.vectors.vector_sync import VectorSync
from app.services.versions.folding import Fold, unfolded

DEPTH = 40
"""Passages that each leg contributes at most."""
MOST_WIDENED = DEPTH * 1024
"""Nearest passages filtered at most to fill a large scope: takes about half a second."""
VERBATIM = 10
"""Most passages that contain the question verbatim."""
BEST_NAMED = 3
"""Files with the best names, of which passages are looked for in any case."""
OF_NAMED = 10
"""Most passages that each leg adds of these files."""
OFFERED = 3
"""Most files that are offered for their name."""
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
    named: Mapping[str, float] = field(default_factory=dict)
    """What the names of its files are worth to a text."""
    files: Mapping[int, float] = field(default_factory=dict)
    """How well the names of files answer, by the files' ids."""
    names: tuple[str, ...] = ()
    """Paths of the files that the question names, best first."""

    def copies(self, key: str) -> list[StoredPassage]:
        """The passages of a text, those in the best named files first."""
        return sorted(self.passages[key], key=lambda stored: -self.files.get(stored.file_id, 0.0))


@dataclass(frozen=True, slots=True)
class _Named:
    """Files by how well their names answer, best first; the paths of those whose name has enough
    of the words of a question to be ``offered`` alone."""

    weights: Mapping[str, float]
    scores: Mapping[NamedFile, float]
    offered: tuple[str, ...]

    def worth(self, terms: str, copies: Sequence[StoredPassage]) -> float:
        """What the best of the files with a text is worth to it."""
        ids = {stored.file_id for stored in copies}
        return max(
            (names.worth(self.weights, f.names, terms) for f in self.scores if f.id in ids),
            default=0.0,
        )


@dataclass(frozen=True, slots=True)
class _Moved:
    """The vector of a question as it is compared with passages in another language: ``level`` says
    how near they are beside others, ``apart`` tells them apart (``LanguageShift``)."""

    language: str
    level: Vector
    apart: Vector
    factor: float

    def similarities(self, index: VectorIndex, vectors: Mapping[str, Vector]) -> dict[str, float]:
        """The cosines of passages, as near on average as to ``level``."""
        if not vectors:
            return {}
        level = dict(index.rank(self.level, vectors, len(vectors)))
        apart = dict(index.rank(self.apart, vectors, len(vectors)))
        raised = (sum(level.values()) - self.factor * sum(apart.values())) / len(vectors)
        return {name: self.factor * cosine + raised for name, cosine in apart.items()}


class Searcher:
    """Searches one library; identical texts count once."""

    def __init__(
        self,
        passages: PassageStore,
        vector_sync: VectorSync,
        embedder: Embedder,
        today: Callable[[], date] = date.today,
        fold: Fold = unfolded,
    ) -> None:
        """``fold`` folds versions of one document; ``today`` is when the one shown holds, and what
        'last week' and the like refer to."""
        self._today = today
        self._fold = fold
        self._passages = passages
        self._vector_sync = vector_sync
        self._embedder = embedder
        self._narrower = Narrower(passages, today)
        self._shift = LanguageShift(lambda text: self._vector(text, EVERYWHERE, ignore))

    def find(
        self,
        text: str,
        k: int = 10,
        scope: Scope = EVERYWHERE,
        *,
        question: str = "",
        listen: Listener = ignore,
    ) -> SearchResult:
        """Return the ``k`` best passages; those that contain ``text`` verbatim come first. The
        words of ``text`` narrow the scope, unless it is a further search for a ``question``. Of
        several versions of a document the one that ``question`` (or else ``text``) is about is
        found. ``listen`` hears that the embedder is being loaded.

        Stages: embed_ms, search_ms (both legs, fusion, look-up), and its parts.
        """
        stages = Stopwatch()
        with stages.measure("lexical_ms"):
            narrowing = None if question else self._narrower.narrow(text, scope)
            scope = scope.narrowed(narrowing.only) if narrowing else scope
        legs = self.legs(text, scope, stages, listen)
        with stages.measure("fuse_ms"):
            fused = self._fused(text, legs)
        hits = [
            hit(stored, f.score, f.dense_rank, f.lexical_rank)
            for f in fused
            for stored in legs.copies(f.key)[:COPIES]
        ]
        with stages.measure("fuse_ms"):
            hits = self._fold(hits, question or text, scope, self._today())
        found = stages.stages
        search = found["dense_ms"] + found["lexical_ms"] + found["lookup_ms"] + found["fuse_ms"]
        words_only = self._passages.queued(self._embedder.identity.stamp, scope)
        return SearchResult(
            tuple(hits[:k]),
            {**found, "search_ms": search},
            legs.unavailable,
            words_only,
            narrowing=narrowing,
            named=legs.names,
        )

    def passages_with(self, text: str, k: int) -> list[Hit]:
        """At most ``k`` passages with all words of a text that is being typed, best first, one of
        each text; no model is loaded."""
        expression = typing_expression(text)
        ranked = self._passages.lexical(expression, DEPTH, EVERYWHERE) if expression else []
        stored = self._passages.passages([number for number, _ in ranked])
        found: dict[str, Hit] = {}
        for place, (number, score) in enumerate(ranked, 1):
            if number in stored:
                passage = stored[number]
                found.setdefault(passage.text_hash, hit(passage, score, None, place))
        return list(found.values())[:k]

    def passages_about(self, text: str, k: int) -> list[Hit]:
        """At most ``k`` passages near a text in meaning, best first, one of each text; none where
        all are as far from it as from words without a meaning."""
        legs = self.legs(text, EVERYWHERE, Stopwatch())
        least = weights_for(self._embedder.identity.name).near
        near = [f for f in self._fused(text, legs) if legs.similarities.get(f.key, 0.0) >= least]
        return [hit(legs.copies(f.key)[0], f.score, f.dense_rank, f.lexical_rank) for f in near[:k]]

    def legs(self, text: str, scope: Scope, stages: Stopwatch, listen: Listener = ignore) -> Legs:
        """Run both legs, and look up names; each leg returns at most ``DEPTH`` results, and up to
        ``OF_NAMED`` more of the best named files."""
        with self._vector_sync.unswitched():
            return self._legs(text, scope, stages, listen)

    def _legs(self, text: str, scope: Scope, stages: Stopwatch, listen: Listener) -> Legs:
        dense: Ranked = []
        vector, moved, unavailable = None, None, ""
        with stages.measure("embed_ms"):
            index = self._index()
            try:
                if not index.is_empty():
                    vector = self._vector(text, scope, listen)
            except RemoteUnavailable as error:  # no embedding server: keyword search only
                unavailable = error.reason
        with stages.measure("dense_ms"):
            if vector is not None:
                dense = self._dense(index, vector, scope)
                moved = self._moved(text, vector, dense, scope)
            beyond = self._dense(index, moved.apart, scope) if moved else []
        with stages.measure("lexical_ms"):
            verbatim = self._passages.lexical(phrase_expression(text), VERBATIM, scope)
            words = self._passages.lexical(match_expression(text), DEPTH, scope)
            exact = self._passages.lexical(exact_expression(text), DEPTH, scope)
            named = self._named(text, scope)
            best = list(named.scores)[:BEST_NAMED]
            within = replace(scope, paths=tuple(file.path for file in best))
            if best:
                words += self._passages.lexical(match_expression(text), OF_NAMED, within)
            for file in best:
                words += [(first.id, 0.0) for first in self._passages.neighbours(file.id, 0, 0)]
        with stages.measure("dense_ms"):
            if best and vector is not None:
                dense += self._dense(index, vector, within)[:OF_NAMED]
        with stages.measure("lookup_ms"):
            by_id = self._passages.passages([number for number, _ in verbatim + exact + words])
            hashes = [name for name, _ in dense + beyond]
            hashes += [found.text_hash for found in by_id.values()]
            passages = self._passages.with_hashes(list(dict.fromkeys(hashes)), scope)
            similarities = self._similarities(index, vector, moved, dense, passages)
            if moved:
                near = {name: similarities.get(name, 0.0) for name, _ in dense + beyond}
                dense = sorted(near.items(), key=lambda found: -found[1])
            firsts = {found[0].id: name for name, found in passages.items()}
            terms = {firsts[number]: t for number, t in self._passages.terms(firsts).items()}
        lexical: dict[str, float] = {}
        for number, score in words + [(number, 0.0) for number, _ in verbatim + exact]:
            if number in by_id:
                lexical.setdefault(by_id[number].text_hash, score)
        return Legs(
            # Drops texts that left the library since the index was synchronised.
            [(name, score) for name, score in dict(dense).items() if name in passages],
            list(lexical.items()),
            passages,
            similarities,
            terms,
            frozenset(by_id[number].text_hash for number, _ in verbatim if number in by_id),
            unavailable
            or (self._vector_sync.unavailable.reason if self._vector_sync.unavailable else ""),
            {key: named.worth(terms.get(key, ""), copies) for key, copies in passages.items()},
            {file.id: score for file, score in named.scores.items()},
            named.offered,
        )

    def _fused(self, text: str, legs: Legs) -> list[Fused]:
        """Rank the passages of both legs; those that contain ``text`` verbatim come first."""
        identity = self._embedder.identity
        fused = fuse(
            text,
            legs.dense,
            legs.lexical,
            legs.similarities,
            legs.terms,
            identity.languages,
            weights_for(identity.name),
            {name: found[0].language for name, found in legs.passages.items()},
            latest(text, {k: found[0].passage.context for k, found in legs.passages.items()}),
            legs.named,
        )
        return sorted(fused, key=lambda found: found.key not in legs.verbatim)

    def _named(self, text: str, scope: Scope) -> _Named:
        """The files whose names answer best."""
        terms = names.asked_terms(text)
        weights = names.weights(*self._passages.name_counts(terms), names.proper(text))
        files = self._passages.named(names.expression(weights), DEPTH, scope)
        scores = {file: names.score(weights, file.names) for file in files}
        ranked = sorted(files, key=lambda file: -scores[file])
        enough = max(1.0, names.ENOUGH * len(terms))
        offered = [f.path for f in ranked if names.held(terms, f.names, names.NAMING) >= enough]
        return _Named(weights, {file: scores[file] for file in ranked}, tuple(offered[:OFFERED]))

    def _index(self) -> VectorIndex:
        """Return the index, or its fallback if it turns out to be unusable."""
        index = self._vector_sync.index
        try:
            index.is_empty()
        except INDEX_ERRORS as error:
            return self._vector_sync.fall_back(error)
        return index

    def _vector(self, text: str, scope: Scope, listen: Listener) -> Vector:
        """Return the question's vector; it is cached, since loading the model takes long. Each set
        of folders has its own: the time must not tell what was asked of others."""
        asked = "\0".join((text, *sorted((*scope.reach, *scope.paths))))
        name = hashlib.sha256(asked.encode("utf-8", "surrogatepass")).hexdigest()
        stamp = self._embedder.identity.stamp
        vector = self._passages.question_vector(name, stamp)
        if vector is None:
            if not self._embedder.loaded:
                listen(Loading("embedder", self._embedder.identity.name))
            vector = self._embedder.embed_question(text)
            self._passages.keep_question(name, stamp, vector)
        return vector

    def _moved(self, text: str, vector: Vector, dense: Ranked, scope: Scope) -> _Moved | None:
        """The vector of a question for passages in another language, where most of those found are
        in one that the embedder knows as well."""
        languages, asked = self._embedder.identity.languages, detect(text) or ""
        if asked not in PARALLEL or not covers(languages, asked):
            return None
        found = self._passages.with_hashes([name for name, _ in dense], scope)
        spoken = Counter(copies[0].language for copies in found.values())
        others = [one for one in PARALLEL if one != asked and covers(languages, one)]
        most = max(others, key=lambda one: spoken[one], default="")
        if not spoken[most]:
            return None
        try:
            return _Moved(
                most,
                self._shift.moved(vector, asked, most),
                *self._shift.apart(vector, asked, most),
            )
        except RemoteUnavailable:  # the question itself was embedded, now or before
            return None

    def _similarities(
        self,
        index: VectorIndex,
        vector: Vector | None,
        moved: _Moved | None,
        dense: Ranked,
        passages: Mapping[str, Sequence[StoredPassage]],
    ) -> dict[str, float]:
        """Return the cosines of all texts, also of those that only the lexical leg found; those in
        the language of ``moved`` to the question as moved there."""
        known, stamp = dict(dense), self._embedder.identity.stamp
        if vector is not None:
            others = self._passages.vectors([n for n in passages if n not in known], stamp)
            known |= dict(index.rank(vector, others, len(others)))
        if moved is not None:
            foreign = [n for n, copies in passages.items() if copies[0].language == moved.language]
            known |= moved.similarities(index, self._passages.vectors(foreign, stamp))
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

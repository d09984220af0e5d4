"""Finds the passages to answer from: searches, follows names, and looks up exact terms."""

from __future__ import annotations

import os.path
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from app.core.answering.questions import hops
from app.core.domain.events import Listener, ignore
from app.core.domain.passages import StoredPassage
from app.core.domain.search import EVERYWHERE, Hit, Scope, SearchResult
from app.core.metrics.stopwatch import Stopwatch
from app.core.retrieval.exact_terms import DECISIVE, ExactTerm, exact_terms, missing
from app.services.answering.searcher import hit

CANDIDATES = 14
"""Passages searched for: more than any profile sends, since duplicates are left out."""
WHOLE = 400
"""Most passages of a file that may be sent whole: more fit into no usual window."""
DEEP = 24
"""Passages searched for in one file that does not fit whole."""
REACH = 4
"""Passages looked at on either side of a passage for what adjoins it."""
LOOKED_UP = 5
"""Passages searched for one exact term."""


class PassageSearch(Protocol):
    """Finds passages for a question; thread-safe. Implemented by ``Searcher``."""

    def find(
        self,
        text: str,
        k: int = 10,
        scope: Scope = EVERYWHERE,
        *,
        question: str = "",
        listen: Listener = ignore,
    ) -> SearchResult:
        """``question`` is what was asked, where ``text`` is a further search for it."""


class DocumentPassages(Protocol):
    """The passages of files in their order; implemented by ``PassageStore``."""

    def in_order(self, scope: Scope) -> list[int]: ...

    def passages(self, ids: Iterable[int]) -> dict[int, StoredPassage]: ...


@dataclass(frozen=True, slots=True)
class Retrieved:
    """What was found, best first, and the decisive exact terms that stand nowhere in it."""

    found: SearchResult
    missing: tuple[ExactTerm, ...] = ()


class Retriever:
    """Searches for a question, once or several times."""

    def __init__(self, searcher: PassageSearch, documents: DocumentPassages | None = None) -> None:
        """Without ``documents`` no file is known whole."""
        self._searcher = searcher
        self._documents = documents

    def find(self, query: str, k: int, scope: Scope, listen: Listener = ignore) -> Retrieved:
        """Search once; passages with the exact terms of the question come first."""
        found = self._searcher.find(query, max(k, CANDIDATES), scope, listen=listen)
        if found.narrowing:
            scope = scope.narrowed(found.narrowing.only)
        terms = exact_terms(query)
        absent = missing(terms, [text_of(hit) for hit in found.hits])
        for term in absent:
            hits = self._searcher.find(term.text, LOOKED_UP, scope, question=query).hits
            holding = [hit for hit in hits if not missing([term], [text_of(hit)])]
            found = replace(found, hits=_in_front(holding, found.hits))
        absent = missing(absent, [text_of(hit) for hit in found.hits])
        return Retrieved(found, tuple(term for term in absent if term.kind in DECISIVE))

    def whole_file(self, scope: Scope, found: Sequence[Hit]) -> tuple[Hit, ...]:
        """All passages of the file in scope, in order; none where the scope is no single file, as
        what was ``found`` shows, or the file has more than ``WHOLE`` passages."""
        if not self._documents or {hit.path for hit in found} != {scope.folder}:
            return ()
        ids = self._documents.in_order(scope)
        if not 0 < len(ids) <= WHOLE:
            return ()
        stored = self._documents.passages(ids)
        hits = [hit(stored[n], 0.0, None, None) for n in ids if n in stored]
        return tuple(hits)

    def section(self, found: Hit) -> Sequence[Hit]:
        """The passages around one that was found, in a row and below the same heading; it alone
        where its file is not known."""
        if not self._documents:
            return (found,)
        ids = self._documents.in_order(Scope(found.path))
        if found.passage_id not in ids:
            return (found,)
        at = ids.index(found.passage_id)
        near = ids[max(0, at - REACH) : at + REACH + 1]
        stored = self._documents.passages(near)
        row = [hit(stored[n], 0.0, None, None) for n in near if n in stored]
        own = next(n for n, other in enumerate(row) if other.passage_id == found.passage_id)
        first = last = own
        while first and row[first - 1].heading == found.heading:
            first -= 1
        while last + 1 < len(row) and row[last + 1].heading == found.heading:
            last += 1
        return row[first : last + 1]

    def sent_in_part(self, scope: Scope, sent: Sequence[Hit]) -> set[str]:
        """The files within scope of which not all passages are among ``sent``."""
        if not self._documents:
            return set()
        left = set(self._documents.in_order(scope)) - {hit.passage_id for hit in sent}
        if len(left) > WHOLE:
            return {hit.path for hit in sent}  # there is more than could be sent of any file
        return {passage.path for passage in self._documents.passages(left).values()}

    def follow(self, query: str, found: SearchResult, scope: Scope, most: int) -> SearchResult:
        """Search again, at most ``most`` times, for names in the best passage that a question of
        several hops needs."""
        queries = hops.second_queries(query, found.hits, most)
        if not queries:
            return found
        watch = Stopwatch()
        with watch.measure("second_ms"):
            seconds = [
                self._searcher.find(text, CANDIDATES, scope, question=query).hits
                for text in queries
            ]
            hits = hops.merge(found.hits, seconds, max(len(found.hits), CANDIDATES))
        return replace(found, hits=hits, stages={**found.stages, **watch.stages})


def text_of(hit: Hit) -> str:
    """The text of a passage, with what names it: its file and its heading."""
    return f"{os.path.basename(hit.path)} {hit.heading} {hit.text}"


def _in_front(first: Sequence[Hit], others: Sequence[Hit]) -> tuple[Hit, ...]:
    known = {hit.passage_id for hit in first}
    return (*first, *(hit for hit in others if hit.passage_id not in known))

"""Recognises questions about the library as a whole, which no search answers, and routes them to
the catalog answerer or the summariser."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.core.cancellation import CancelToken
from app.core.catalog import topics
from app.core.catalog.intents import Intent, Summary, recognise
from app.core.domain.answers import Answer, AskRequest
from app.core.domain.events import Listener
from app.core.domain.search import Scope
from app.core.ports.catalog import Catalog
from app.services.answering.catalog_answerer import ALL_FILES, CatalogAnswerer
from app.services.answering.summariser import Summariser


class QueryRouter:
    """Routes a question by its words, before a search."""

    def __init__(
        self, catalog: Catalog, catalog_answerer: CatalogAnswerer, summariser: Summariser
    ) -> None:
        self._catalog = catalog
        self._catalog_answerer = catalog_answerer
        self._summariser = summariser

    def answer(
        self, request: AskRequest, earlier: Sequence[str], listen: Listener, cancel: CancelToken
    ) -> Answer | None:
        """Return the answer; None for a question about the contents of documents.

        ``earlier`` are the chat's earlier questions. Raises as ``Summariser.summarise`` does.
        """
        intent = recognise(request.question, earlier)
        if intent is None:
            return None
        scope = self._narrowed(intent, request.scope)
        if scope is None:
            if not intent.certain:
                return None
            return self._catalog_answerer.refuse(intent.language, intent.place, listen)
        if not isinstance(intent, Summary):
            return self._catalog_answerer.answer(intent, scope, listen)
        if intent.here and scope.everything:
            return self._catalog_answerer.refuse(intent.language, "", listen)
        return self._summariser.summarise(intent.language, scope, listen, cancel)

    def _narrowed(self, intent: Intent, scope: Scope) -> Scope | None:
        """Narrow the scope to the folder (or, for a summary, the file) that the question names."""
        if not intent.place:
            return scope
        paths = [file.path for file in self._catalog.documents("", ALL_FILES, scope)]
        found = topics.find_places(
            intent.place, intent.language, paths, isinstance(intent, Summary)
        )
        return replace(scope, paths=tuple(found)) if found else None

"""What is asked of the library as a whole, which no search can answer: taken from a question's
words, and given to whom can do it."""

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
from app.services.answering.catalog_answerer import EVERY, CatalogAnswerer
from app.services.answering.summariser import Summariser


class QueryRouter:
    """Asked before each question is searched for."""

    def __init__(
        self, catalog: Catalog, librarian: CatalogAnswerer, summariser: Summariser
    ) -> None:
        self._catalog = catalog
        self._librarian = librarian
        self._summariser = summariser

    def answer(
        self, request: AskRequest, earlier: Sequence[str], listen: Listener, cancel: CancelToken
    ) -> Answer | None:
        """The answer; None for a question about what stands in the documents.

        ``earlier`` are the chat's questions before. Raises as ``Summariser.summarise`` does.
        """
        intent = recognise(request.question, earlier)
        if intent is None:
            return None
        scope = self._placed(intent, request.scope)
        if scope is None:
            if not intent.certain:
                return None
            return self._librarian.refuse(intent.language, intent.place, listen)
        if not isinstance(intent, Summary):
            return self._librarian.answer(intent, scope, listen)
        if intent.here and scope.everything:
            return self._librarian.refuse(intent.language, "", listen)
        return self._summariser.summarise(intent.language, scope, listen, cancel)

    def _placed(self, intent: Intent, scope: Scope) -> Scope | None:
        """The scope, narrowed to the folder (for a summary: or the file) that was named."""
        if not intent.place:
            return scope
        paths = [file.path for file in self._catalog.documents("", EVERY, scope)]
        found = topics.find_places(
            intent.place, intent.language, paths, isinstance(intent, Summary)
        )
        return replace(scope, paths=tuple(found)) if found else None

"""What is asked of the library as a whole, which no search can answer: taken from a question's
words, and given to whom can do it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.core import topics
from app.core.answers import Answer, AskRequest
from app.core.events import Listener
from app.core.intents import Summary, recognise
from app.core.model_ports import CancelToken
from app.core.models import EVERYWHERE, Scope
from app.core.ports import Catalog
from app.services.librarian import EVERY, Librarian
from app.services.summariser import Summariser


class Errands:
    """Asked before each question is searched for."""

    def __init__(self, catalog: Catalog, librarian: Librarian, summariser: Summariser) -> None:
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
        summary = isinstance(intent, Summary)
        scope = self._placed(intent.place, request.scope, summary)
        if scope is None:
            if not intent.surely:
                return None
            return self._librarian.refuse(intent.language, intent.place, listen)
        if not summary:
            return self._librarian.answer(intent, scope, listen)
        if isinstance(intent, Summary) and intent.here and scope == EVERYWHERE:
            return self._librarian.refuse(intent.language, "", listen)
        return self._summariser.summarise(intent.language, scope, listen, cancel)

    def _placed(self, name: str, scope: Scope, files: bool) -> Scope | None:
        """The scope, narrowed to a folder (or one of the ``files``) of that name."""
        if not name:
            return scope
        paths = [file.path for file in self._catalog.documents("", EVERY, scope)]
        found = topics.places(name, paths, files)
        return replace(scope, paths=tuple(found)) if found else None

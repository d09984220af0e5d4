"""A passage search with given hits that records its calls."""

from __future__ import annotations

from app.core.domain.events import Listener, ignore
from app.core.domain.search import EVERYWHERE, Hit, Narrowing, Scope, SearchResult


class FakePassageSearch:
    def __init__(self, *hits: Hit) -> None:
        self.hits = hits
        self.narrowing: Narrowing | None = None
        self.named: tuple[str, ...] = ()
        self.calls: list[tuple[str, int, Scope]] = []
        self.further: list[tuple[str, int, Scope]] = []
        """Further searches for a question, which are not in ``calls``."""

    def find(
        self,
        text: str,
        k: int = 10,
        scope: Scope = EVERYWHERE,
        *,
        question: str = "",
        listen: Listener = ignore,
    ) -> SearchResult:
        (self.further if question else self.calls).append((text, k, scope))
        return SearchResult(
            self.hits[:k],
            {"embed_ms": 3.0, "dense_ms": 1.0, "lexical_ms": 1.0, "search_ms": 4.0},
            narrowing=self.narrowing,
            named=self.named,
        )

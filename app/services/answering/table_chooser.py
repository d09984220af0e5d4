"""Chooses the table that a question is about: the one in scope, or that of the best passages."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.core.answering.tables.asked_table import AskedTable, asked_table
from app.core.answering.tables.question_rules import RuledQuery, by_rules, computes
from app.core.domain.search import Hit, Scope
from app.core.domain.tables import TableInfo, TableRow
from app.core.ports.tables import TableQueries, TableStore

NEAR = 3
"""Best passages whose tables may answer a question without a scope."""
KEPT = 4
"""Tables kept loaded."""
MOST_TABLES = 6
"""Most tables looked at for one question."""
_READ = 2_000
"""Rows read at once."""
LIKELY = 0.5
"""Least share of a question's words that rules must understand for a table without a scope."""


@dataclass(frozen=True)
class ChosenTable:
    """A table that may answer, loaded, with the query that rules write for it. It is ``in_scope``
    where the scope is its file."""

    table: AskedTable
    queries: TableQueries
    ruled: RuledQuery | None
    in_scope: bool


class TableChooser:
    """Finds and loads tables; thread-safe."""

    def __init__(
        self, store: TableStore, load: Callable[[Sequence[AskedTable]], TableQueries]
    ) -> None:
        self._store = store
        self._load = load
        self._lock = threading.Lock()
        self._loaded: OrderedDict[int, tuple[AskedTable, TableQueries]] = OrderedDict()

    def choose(self, question: str, scope: Scope, hits: Sequence[Hit]) -> ChosenTable | None:
        """The table that answers a question, if one may."""
        only = self._in_scope(scope)
        infos = only or self._near(question, hits)
        best: tuple[float, ChosenTable] | None = None
        for place, info in enumerate(infos[:MOST_TABLES]):
            table, queries = self._opened(info)
            if not table.rows:
                continue
            ruled = by_rules(question, table)
            understood = ruled.explained if ruled else 0.0
            if not only and understood < LIKELY:
                continue
            found = ChosenTable(table, queries, ruled, bool(only))
            score = understood - 0.1 * place
            if best is None or score > best[0]:
                best = (score, found)
        return best[1] if best else None

    def _in_scope(self, scope: Scope) -> list[TableInfo]:
        """The tables of the scope, where that is one file."""
        path = scope.folder or (scope.paths[0] if len(scope.paths) == 1 else None)
        if path is None:
            return []
        infos = self._store.tables(scope)
        return infos if {info.path for info in infos} == {path} else []

    def _near(self, question: str, hits: Sequence[Hit]) -> list[TableInfo]:
        """The tables in which the best passages lie, best first, for a question that computes."""
        if not computes(question):
            return []
        found: list[TableInfo] = []
        for hit in hits[:NEAR]:
            for info in self._store.tables(Scope(hit.path)):
                if info not in found and (info.page is None or info.page == hit.page):
                    found.append(info)
        return found

    def _opened(self, info: TableInfo) -> tuple[AskedTable, TableQueries]:
        with self._lock:
            if info.id in self._loaded:
                self._loaded.move_to_end(info.id)
                return self._loaded[info.id]
        rows: list[TableRow] = []
        while read := self._store.rows(info.id, len(rows), _READ):
            rows += read
        table = asked_table(info, rows)
        opened = (table, self._load([table]))
        with self._lock:
            self._loaded[info.id] = opened
            if len(self._loaded) > KEPT:
                self._loaded.popitem(last=False)
        return opened

"""Chooses the table that a question is about: the one in scope, or that of the best passages."""

from __future__ import annotations

import re
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import permutations
from pathlib import PurePath
from typing import NamedTuple

from app.core.answering.questions.question_kinds import OVER_DOCUMENTS, kind_of
from app.core.answering.tables.asked_table import AskedTable, asked_table, folded
from app.core.answering.tables.questions.question_rules import (
    UNDERSTOOD,
    RuledQuery,
    by_rules,
    computes,
    narrows,
)
from app.core.domain.search import Hit, Scope
from app.core.domain.tabular.tables import TableInfo, TableRow
from app.core.ports.tabular.tables import TableQueries, TableStore
from app.core.tables.joined_tables import joined
from app.core.text.languages import STOP_WORDS

NEAR = 3
"""Best passages whose tables may answer a question without a scope."""
NAMED, MOST_NAMED = 3, 500
"""Tables that a question names that are looked at besides, and most among which they are sought."""
KEPT = 6
"""Tables kept loaded."""
MOST_TABLES = 6
"""Most tables looked at for one question."""
JOINED_ROWS = 20_000
"""Most rows of tables that are joined."""
_READ = 2_000
"""Rows read at once."""
PLACE, EQUAL = 0.1, 0.01
"""What each place of its file among the passages costs a table, and the difference by which one is
not taken rather than another."""
LIKELY = 0.5
"""Least share of a question's words that rules must understand for a table without a scope; all of
them, where it only narrows rows down."""


_WORD = re.compile(r"[^\W\d_]{3,}")
_STEM = 5
"""Letters by which words are compared, so that 'trip' is 'trips'."""
_COMMON = frozenset[str]().union(*STOP_WORDS.values())


@dataclass(frozen=True)
class ChosenTable:
    """A table that may answer, loaded, with the query that rules write for it. It is ``in_scope``
    where the scope is its file."""

    table: AskedTable
    queries: TableQueries
    ruled: RuledQuery | None
    in_scope: bool
    own_columns: int
    """How many of its columns are those of the table itself, not of one joined to it."""
    today: date
    others: tuple[TableInfo, ...] = ()
    """Tables of the same file that the question is about as well."""


class _Opened(NamedTuple):
    """A table, or two that are joined, ready for queries."""

    table: AskedTable
    queries: TableQueries
    own_columns: int


class TableChooser:
    """Finds and loads tables; thread-safe."""

    def __init__(
        self,
        store: TableStore,
        load: Callable[[AskedTable], TableQueries],
        today: Callable[[], date] = date.today,
    ) -> None:
        self._store = store
        self._load = load
        self._today = today
        self._lock = threading.Lock()
        self._loaded: OrderedDict[tuple[int, ...], _Opened] = OrderedDict()

    @property
    def has_tables(self) -> bool:
        return bool(self._store.tables())

    def choose(self, question: str, scope: Scope, hits: Sequence[Hit]) -> ChosenTable | None:
        """The table that answers a question, if one may: one by itself, or two of one file that a
        column joins, where the words of the question are in both."""
        only = self._in_scope(scope)
        infos = (only or self._near(question, scope, hits))[:MOST_TABLES]
        found = [self._opened((info,)) for info in infos]
        best, understood = self._best(question, found, bool(only))
        if len(infos) > 1 and understood < UNDERSTOOD:
            pairs = [self._opened(pair) for pair in permutations(infos, 2) if _may_join(*pair)]
            joined, more = self._best(question, pairs, bool(only))
            if more > understood:
                return joined
        return best

    def _best(
        self, question: str, found: Sequence[_Opened | None], in_scope: bool
    ) -> tuple[ChosenTable | None, float]:
        """The table of whose question rules understand most, and that share."""
        today = self._today()
        least = LIKELY if _over_rows(question) else UNDERSTOOD
        files = list(dict.fromkeys(opened.table.info.path for opened in found if opened))
        ranked: list[tuple[float, float, ChosenTable]] = []
        for opened in found:
            if opened is None or not opened.table.rows:
                continue
            ruled = by_rules(question, opened.table, today)
            understood = ruled.explained if ruled else 0.0
            if in_scope or understood >= least:
                place = files.index(opened.table.info.path)
                chosen = ChosenTable(
                    opened.table, opened.queries, ruled, in_scope, opened.own_columns, today
                )
                ranked.append((understood - PLACE * place, understood, chosen))
        if not ranked:
            return None, -1.0
        highest, most, best = max(ranked, key=lambda each: each[0])
        others = tuple(
            chosen.table.info
            for score, _, chosen in ranked
            if chosen is not best and chosen.ruled and highest - score < EQUAL
        )
        same_file = tuple(info for info in others if info.path == best.table.info.path)
        return replace(best, others=same_file if best.ruled else ()), most

    def _in_scope(self, scope: Scope) -> list[TableInfo]:
        """The tables of the scope, where that is one file."""
        path = scope.folder or (scope.paths[0] if len(scope.paths) == 1 else None)
        if path is None:
            return []
        infos = self._store.tables(scope)
        return infos if {info.path for info in infos} == {path} else []

    def _near(self, question: str, scope: Scope, hits: Sequence[Hit]) -> list[TableInfo]:
        """The tables in which the best passages lie, best first, for a question over rows, and
        those that it names."""
        if not (_over_rows(question) or narrows(question)):
            return []
        found: list[TableInfo] = []
        for hit in hits[:NEAR]:
            for info in self._store.tables(Scope(hit.path)):
                if info not in found and (info.page is None or info.page == hit.page):
                    found.append(info)
        named = [info for info in self._named(question, scope) if info not in found]
        return found[: MOST_TABLES - len(named)] + named

    def _named(self, question: str, scope: Scope) -> list[TableInfo]:
        """The tables that have most words of a question in their names and columns: prose about
        sales is often a better passage than the sheet with the figures."""
        infos = self._store.tables(scope)
        if len(infos) > MOST_NAMED:
            return []
        asked = _stems(question)
        shared = {info.id: len(asked & _stems(_names_of(info))) for info in infos}
        ranked = sorted(infos, key=lambda info: -shared[info.id])
        return [info for info in ranked[:NAMED] if shared[info.id]]

    def _opened(self, infos: tuple[TableInfo, ...]) -> _Opened | None:
        """One table, or two that are joined, ready for queries; None where nothing joins them."""
        key = tuple(info.id for info in infos)
        with self._lock:
            if key in self._loaded:
                self._loaded.move_to_end(key)
                return self._loaded[key]
        loaded = [(info, self._rows(info)) for info in infos]
        whole = joined(*loaded) if len(loaded) > 1 else loaded[0]
        if whole is None:
            return None
        table = asked_table(*whole)
        opened = _Opened(table, self._load(table), len(infos[0].columns))
        with self._lock:
            self._loaded[key] = opened
            if len(self._loaded) > KEPT:
                self._loaded.popitem(last=False)
        return opened

    def _rows(self, info: TableInfo) -> list[TableRow]:
        rows: list[TableRow] = []
        while read := self._store.rows(info.id, len(rows), _READ):
            rows += read
        return rows


def _names_of(info: TableInfo) -> str:
    stem = PurePath(info.path).stem.replace("_", " ")
    return " ".join([stem, info.name, *(column.name for column in info.columns)])


def _stems(text: str) -> frozenset[str]:
    """The beginnings of the words of a text that are not mere grammar."""
    words = (word.casefold() for word in _WORD.findall(text))
    return frozenset(word[:_STEM] for word in words if word not in _COMMON)


def _over_rows(question: str) -> bool:
    """Whether a question computes, or asks for all of a kind."""
    return computes(question) or kind_of(question) in OVER_DOCUMENTS


def _may_join(first: TableInfo, second: TableInfo) -> bool:
    """Whether two tables are small, of one file, and have a name of a column in common."""
    names = {folded(column.name) for column in first.columns}
    shared = any(column.name and folded(column.name) in names for column in second.columns)
    small = max(first.row_count, second.row_count) <= JOINED_ROWS
    return shared and small and first.path == second.path

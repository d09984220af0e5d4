"""Reads a query that a language model wrote. What is no single SELECT of the known form is refused
here, whatever SQLite would make of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from app.core.answering.tables.query import (
    COMPARISONS,
    FUNCTIONS,
    Between,
    Blank,
    Call,
    Case,
    Column,
    Expression,
    Not,
    Number,
    OneOf,
    Operation,
    Order,
    Select,
    Star,
    Subquery,
    Text,
    parts,
)

_T = TypeVar("_T")
DEEPEST = 12
"""Most terms within one another."""
LONGEST = 2_000
"""Most characters of a query."""
_TOKEN = re.compile(
    r"""\s*(?:
        (?P<text>'(?:[^']|'')*')
      | (?P<name>"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\])
      | (?P<number>\d+(?:\.\d+)?)
      | (?P<word>[^\W\d]\w*)
      | (?P<sign><>|!=|<=|>=|==|[-+*/%(),.=<>;])
    )""",
    re.VERBOSE,
)
_WORDS = frozenset(
    [
        "SELECT",
        "DISTINCT",
        "FROM",
        "WHERE",
        "GROUP",
        "BY",
        "HAVING",
        "ORDER",
        "LIMIT",
        "OFFSET",
        "AND",
        "OR",
        "NOT",
        "IN",
        "LIKE",
        "BETWEEN",
        "IS",
        "NULL",
        "CASE",
        "WHEN",
        "THEN",
        "ELSE",
        "END",
        "AS",
        "ASC",
        "DESC",
        "CAST",
    ]
)


class UnreadableQuery(Exception):
    """The text is no query of the known form; the message says where."""


def parsed(text: str) -> Select:
    """Return the query. Raises ``UnreadableQuery``."""
    if len(text) > LONGEST:
        raise UnreadableQuery("too long")
    reader = _Reader(_tokens(text))
    select = reader.select()
    reader.skip(";")
    if reader.kind:
        raise UnreadableQuery(f"unexpected {reader.token}")
    if not (select.table or any(isinstance(part, Subquery) for part in parts(select.items))):
        raise UnreadableQuery("no table")
    return select


def _tokens(text: str) -> list[tuple[str, str]]:
    found, at = [], 0
    text = text.rstrip()
    while at < len(text):
        match = _TOKEN.match(text, at)
        if not match or match.lastgroup is None:
            raise UnreadableQuery(f"unexpected {text[at : at + 20].strip()}")
        kind, token = match.lastgroup, match[match.lastgroup]
        if kind == "word" and token.upper() in _WORDS | FUNCTIONS:
            kind, token = "key", token.upper()
        elif kind == "text":
            token = token[1:-1].replace("''", "'")
        elif kind == "name":
            token = token[1:-1].replace('""', '"')
        elif kind == "word":
            kind = "name"
        found.append((kind, token))
        at = match.end()
    return found


def _counted(items: list[Expression], groups: Select) -> Select:
    """A count of groups: 'SELECT COUNT(*) FROM (SELECT x ... GROUP BY x HAVING ...)'."""
    counting = len(items) == 1 and isinstance(items[0], Call) and items[0].name == "COUNT"
    if not (counting and groups.group and groups.table):
        raise UnreadableQuery("a query of a query that does not count groups")
    key = groups.group[0]
    return Select(
        (Call("COUNT", (key,), distinct=True),),
        groups.table,
        where=OneOf(key, (Subquery(replace(groups, items=(key,))),)),
    )


class _Reader:
    """Reads tokens from left to right."""

    def __init__(self, tokens: list[tuple[str, str]]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0

    @property
    def kind(self) -> str:
        return self._tokens[self._at][0] if self._at < len(self._tokens) else ""

    @property
    def token(self) -> str:
        return self._tokens[self._at][1] if self._at < len(self._tokens) else "the end"

    def skip(self, *words: str) -> bool:
        """Skip these words or signs if they come next, all of them."""
        following = self._tokens[self._at : self._at + len(words)]
        if [(kind in ("key", "sign"), token) for kind, token in following] != [
            (True, word) for word in words
        ]:
            return False
        self._at += len(words)
        return True

    def expect(self, word: str) -> None:
        if not self.skip(word):
            raise UnreadableQuery(f"{word} expected, not {self.token}")

    def take(self, kind: str) -> str:
        if self.kind != kind:
            raise UnreadableQuery(f"a {kind} expected, not {self.token}")
        token = self.token
        self._at += 1
        return token

    def select(self) -> Select:
        self.expect("SELECT")
        distinct = self.skip("DISTINCT")
        items = [self._item()]
        while self.skip(","):
            items.append(self._item())
        table = ""
        if self.skip("FROM"):
            if self.skip("("):
                inner = self.select()
                self.expect(")")
                return _counted(items, inner)
            table = self.take("name")
            if self.kind == "name":  # an alias, which the names of columns do without
                self.take("name")
        where = self.condition() if self.skip("WHERE") else None
        group = self._list(self.condition) if self.skip("GROUP", "BY") else ()
        having = self.condition() if self.skip("HAVING") else None
        order = self._list(self._order) if self.skip("ORDER", "BY") else ()
        limit, offset = self._limit()
        return Select(
            tuple(items),
            table,
            where,
            tuple(group),
            having,
            tuple(order),
            limit,
            offset,
            distinct,
        )

    def _item(self) -> Expression:
        found = self.condition()
        if self.skip("AS"):
            self.take("name")
        return found

    def _list(self, read: Callable[[], _T]) -> tuple[_T, ...]:
        found = [read()]
        while self.skip(","):
            found.append(read())
        return tuple(found)

    def _order(self) -> Order:
        term = self.condition()
        descending = self.skip("DESC")
        self.skip("ASC")
        return Order(term, descending)

    def _limit(self) -> tuple[int | None, int]:
        if not self.skip("LIMIT"):
            return None, 0
        limit = int(float(self.take("number")))
        if self.skip("OFFSET"):
            return limit, int(float(self.take("number")))
        if self.skip(","):
            return int(float(self.take("number"))), limit
        return limit, 0

    def condition(self) -> Expression:
        self._depth += 1
        if self._depth > DEEPEST:
            raise UnreadableQuery("too deep")
        found = self._all_of()
        while self.skip("OR"):
            found = Operation("OR", found, self._all_of())
        self._depth -= 1
        return found

    def _all_of(self) -> Expression:
        found = self._negated()
        while self.skip("AND"):
            found = Operation("AND", found, self._negated())
        return found

    def _negated(self) -> Expression:
        return Not(self._negated()) if self.skip("NOT") else self._compared()

    def _compared(self) -> Expression:
        found = self._sum()
        if self.kind == "sign" and self.token in COMPARISONS | {"<>", "=="}:
            sign = {"<>": "!=", "==": "="}.get(self.token, self.token)
            self._at += 1
            return Operation(sign, found, self._sum())
        if self.skip("IS"):
            negated = self.skip("NOT")
            self.expect("NULL")
            return Not(Blank(found)) if negated else Blank(found)
        negated = self.skip("NOT")
        result: Expression
        if self.skip("LIKE"):
            result = Operation("LIKE", found, self._sum())
        elif self.skip("BETWEEN"):
            low = self._sum()
            self.expect("AND")
            result = Between(found, low, self._sum())
        elif self.skip("IN"):
            self.expect("(")
            if self.token == "SELECT":
                result = OneOf(found, (Subquery(self.select()),))
            else:
                result = OneOf(found, self._list(self._sum))
            self.expect(")")
        elif negated:
            raise UnreadableQuery(f"unexpected {self.token}")
        else:
            return found
        return Not(result) if negated else result

    def _sum(self) -> Expression:
        found = self._product()
        while self.kind == "sign" and self.token in "+-":
            sign = self.take("sign")
            found = Operation(sign, found, self._product())
        return found

    def _product(self) -> Expression:
        found = self._term()
        while self.kind == "sign" and self.token in "*/%":
            sign = self.take("sign")
            found = Operation(sign, found, self._term())
        return found

    def _term(self) -> Expression:
        if self.kind == "text":
            return Text(self.take("text"))
        if self.kind == "number":
            return Number(float(self.take("number")))
        if self.skip("-"):
            return Number(-float(self.take("number")))
        if self.skip("*"):
            return Star()
        if self.skip("NULL"):
            return Text("")
        if self.skip("CASE"):
            return self._case()
        if self.skip("CAST"):  # types are those of the columns
            self.expect("(")
            term = self.condition()
            self.expect("AS")
            self.take("name")
            self.expect(")")
            return term
        if self.skip("("):
            inner = Subquery(self.select()) if self.token == "SELECT" else self.condition()
            self.expect(")")
            return inner
        if self.kind == "key" and self.token in FUNCTIONS:
            return self._call()
        name = self.take("name")
        if self.skip("."):  # after the name of the table
            return Star() if self.skip("*") else Column(self.take("name"))
        return Column(name)

    def _call(self) -> Expression:
        name = self.take("key")
        self.expect("(")
        distinct = self.skip("DISTINCT")
        of = self._list(self.condition)
        self.expect(")")
        return Call(name, of, distinct)

    def _case(self) -> Expression:
        branches = []
        while self.skip("WHEN"):
            condition = self.condition()
            self.expect("THEN")
            branches.append((condition, self.condition()))
        otherwise = self.condition() if self.skip("ELSE") else None
        self.expect("END")
        if not branches:
            raise UnreadableQuery("WHEN expected")
        return Case(tuple(branches), otherwise)

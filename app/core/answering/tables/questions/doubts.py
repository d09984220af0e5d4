"""Signs that a query computes something else than the question asks: what it leaves out of account,
and what its result cannot be.

Two queries can be wrong in the same way, as rules and language models stumble over the same words.
A result is therefore only sure where nothing of this speaks against it, whoever wrote the query.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from app.core.answering.tables.asked_table import (
    ROW,
    AskedColumn,
    folded,
    number_of,
    parts_of,
    words,
    year_in,
    year_of,
)
from app.core.answering.tables.cautions import cautions
from app.core.answering.tables.query import (
    COMPARISONS,
    Call,
    Column,
    Not,
    Number,
    OneOf,
    Operation,
    Select,
    Star,
    Subquery,
    Text,
    is_condition,
    parts,
)
from app.core.answering.tables.questions.question_reading import (
    NUMBER,
    ORDINAL,
    YEAR,
    Mention,
    QuestionReading,
    alike,
)
from app.core.answering.tables.questions.value_links import ValueLink
from app.core.answering.tables.results import Result
from app.core.values.numbers import currency_of

Doubt = Literal[
    "cell",
    "column",
    "number",
    "comparison",
    "extreme",
    "figure",
    "negation",
    "alternative",
    "order",
    "position",
    "tied",
    "several",
    "kind",
    "asked",
    "time",
    "dates",
    "cells",
]
"""What a sign is about: a cell, column, number, comparison, superlative, sum or average, negation
or alternative that the question names and the query leaves out; a column that cannot be put in
order, or rows whose order is not that of their dates; rows that rank the same; several values where
one is asked for; a value of another kind than is asked for; another column than is asked for; a
time that the query leaves out, or that may be of another column or of several years; dates whose
order of day and month is not known; cells without a value, or with a figure in words."""

_EXTREMES = ("most", "least", "latest", "earliest", "dearest", "cheapest", "longest", "shortest")
_ENDS = ("first", "last")
_COMPARED = ("above", "below", "at_least", "at_most", "than")
_ONE = re.compile(
    r"(?<!\w)(?:only|single|sole|einzige[nrms]?|unic[oa]|единственн\w+)(?!\w)|唯一|只有"
)
_ONE_NAMED = re.compile(r"(?<!\w)(?:name(?: of)?|which is) (?:an?|the) (?:\w+ )?\w*[^s\W](?!\w)")
"""One thing is asked for by name, in English."""
_NUMBER_ASKED = ("count", "difference", "average")
_OR_MORE = re.compile(r"\bor (?:more|less|fewer|above|below|over|under|later|earlier|higher)\b")
_FEWEST_IN_ORDER = 0.9
"""Least share of cells that must have a number or date, for a column to be put in order by it."""


def doubts(reading: QuestionReading, select: Select, found: Result) -> tuple[Doubt, ...]:
    """The signs of doubt about a query and what it gave."""
    return tuple(dict.fromkeys(_Doubts(reading, select, found).all()))


class _Doubts:
    """A question, a query, and its result."""

    def __init__(self, reading: QuestionReading, select: Select, found: Result) -> None:
        self._reading, self._table = reading, reading.table
        self._select, self._found = select, found
        reading.mark_cues()
        self._nodes = list(_deep(select))
        self._literals = [
            folded(n.text.replace("%", " ")) for n in self._nodes if isinstance(n, Text)
        ]
        self._numbers = {n.value for n in self._nodes if isinstance(n, Number)}
        self._columns = {folded(n.name) for n in self._nodes if isinstance(n, Column)}
        self._calls = {n.name for n in self._nodes if isinstance(n, Call)}
        self._taken = self._taken_characters()

    def all(self) -> Iterator[Doubt]:
        yield from self._left_out()
        yield from self._of_times()
        yield from self._of_order()
        yield from self._of_result()
        if cautions(self._select, self._found, self._table).doubtful:
            yield "cells"

    def _left_out(self) -> Iterator[Doubt]:
        """What the question names and the query does not."""
        if any(self._is_left(link) for link in self._reading.links) or self._halves_a_name():
            yield "cell"
        if self._counts_too_little() or self._adds_currencies():
            yield "figure"
        if any(self._is_left_out(mention) for mention in self._reading.mentions):
            yield "column"
        if self._left_numbers():
            yield "number"
        ordered = any(isinstance(n, Select) and n.order for n in self._nodes)
        extreme = ordered or bool(self._calls & {"MIN", "MAX"})
        compared = any(
            isinstance(n, Operation) and n.operator in (COMPARISONS | {"+", "-"}) - {"=", "!="}
            for n in self._nodes
        )
        if self._says(*_COMPARED) and not (compared or extreme or "ABS" in self._calls):
            yield "comparison"
        if self._says(*_EXTREMES, *_ENDS) and not (extreme or compared or self._by_rank()):
            yield "extreme"
        if self._says("average") and "AVG" not in self._calls:
            yield "figure"
        if self._says("total") and not self._calls & {"SUM", "COUNT"}:
            yield "figure"
        negated = any(
            isinstance(n, Not) or (isinstance(n, Operation) and n.operator == "!=")
            for n in self._nodes
        )
        if self._says("not_", "besides") and not negated:
            yield "negation"
        either = any(
            isinstance(n, OneOf) or (isinstance(n, Operation) and n.operator == "OR")
            for n in self._nodes
        )
        if self._says("either") and not (either or _OR_MORE.search(self._reading.text)):
            yield "alternative"

    def _of_times(self) -> Iterator[Doubt]:
        """Whether the times of the question are in the query, on a column that they suit."""
        dates = [c for c in self._table.columns[1:] if c.kind == "date"]
        used = [c for c in dates if folded(c.name) in self._columns]
        for time in self._reading.times:
            if not (self._has_time(time.low) and self._has_time(time.high)):
                yield "time"
            if len(dates) > 1 and not any(m.column in used for m in self._reading.mentions):
                yield "time"
            if time.low.startswith("--") and len(self._years(used)) > 1:
                yield "time"
            if time.other:
                yield "dates"
        if any(column.of.order == "unknown" for column in used):
            yield "dates"

    def _has_time(self, bound: str) -> bool:
        """Whether the query has a bound: as text, or its year and month as numbers."""
        if not bound or any(literal.startswith(bound) for literal in self._literals):
            return True
        numbers = {float(part) for part in bound.split("-") if part}
        return numbers <= self._numbers

    def _years(self, columns: Sequence[AskedColumn]) -> set[int | None]:
        """The years of the rows behind the result."""
        numbers = set(self._found.rows)
        rows = [row for row in self._table.rows if row.number in numbers]
        return {year_of(row, column) for row in rows for column in columns}

    def _adds_currencies(self) -> bool:
        """Whether a figure is of amounts whose currencies stand in a column that is left out."""
        if not self._calls & {"SUM", "AVG", "MIN", "MAX"}:
            return False
        for column in self._table.columns:
            cells = self._table.spellings.get(column.place, {})
            if len(cells) > 1 and all(map(currency_of, cells)):
                return folded(column.name) not in self._columns
        return False

    def _of_order(self) -> Iterator[Doubt]:
        """Whether rows can be ranked so, and are ranked alone."""
        if self._found.tied:
            yield "tied"
        for node in self._nodes:
            if not isinstance(node, Select):
                continue
            for order in node.order:
                if isinstance(order.term, Column) and not self._is_orderly(order.term):
                    yield "order"
                if order.term == Column(ROW) and self._says(*_ENDS) and not self._in_time():
                    yield "position"
        for call in self._nodes:
            if isinstance(call, Call) and call.name in ("MIN", "MAX", "SUM", "AVG"):
                of = call.of[0]
                if isinstance(of, Column) and not self._is_orderly(of):
                    yield "order"

    def _of_result(self) -> Iterator[Doubt]:
        """Whether the values can be what is asked for."""
        found, text = self._found, self._reading.text
        if found.truth is not None:
            return
        alone = _ONE.search(text) or (self._reading.language == "en" and _ONE_NAMED.search(text))
        if alone and len(found.lines) != 1:
            yield "several"
        values = [line[0] for line in found.lines if line]
        numeric = all(any(c.isdigit() for c in value) for value in values)
        if self._says(*_NUMBER_ASKED) and not numeric:
            yield "kind"
        if self._says("year", "when") and not any(year_in(value) for value in values):
            yield "kind"
        if self._says("who") and any(value[:1].isdigit() for value in values):
            yield "kind"
        if self._asks_for_another_column():
            yield "asked"

    def _taken_characters(self) -> set[int]:
        """The characters of the question that name cells and columns."""
        found = set(self._reading.named_at)
        for time in self._reading.times:
            found.update(range(time.start, time.end))
        for link in self._reading.links:
            at = self._reading.place(link)
            found.update(range(at, at + len(link.said)))
        for mention in self._reading.mentions:
            if folded(mention.column.name) in self._columns:
                found.update(range(mention.start, mention.end))
        return found

    def _says(self, *cues: str) -> bool:
        """Whether the question has one of the cues outside of the names of cells and columns."""
        return any(
            not self._taken.intersection(range(*match.span()))
            for cue in cues
            for match in self._reading.cues[cue].finditer(self._reading.text)
        )

    def _holds(self, *texts: str) -> bool:
        """Whether a literal of the query holds one of these texts, or is part of it."""
        wanted = [folded(text) for text in texts]
        plain = {f"{number:g}" for number in self._numbers}
        return any(
            text in literal or (literal and literal in text)
            for text in wanted
            for literal in (*self._literals, *plain)
        )

    def _is_left(self, link: ValueLink) -> bool:
        """Whether a cell is named that is in no literal."""
        return not (self._holds(link.text) if link.whole else self._holds(link.text, link.said))

    def _halves_a_name(self) -> bool:
        """Whether words beside a part of a cell are not understood: 'Kelly' of 'Kelly Brown'."""
        text = self._reading.text
        for link in self._reading.links:
            start = self._reading.place(link)
            before = re.search(r"([^\W_]+)[ .]+$", text[: max(0, start)])
            behind = re.match(r"[ .]+([^\W_]+)", text[start + len(link.said) :])
            for beside in (before, behind):
                if not link.whole and beside and self._reading.is_unknown(beside[1]):
                    return True
        return False

    def _counts_too_little(self) -> bool:
        """Whether rows are counted that a name makes one, or all though words are left over."""
        select = self._select
        if not any(isinstance(item, Call) and item.name == "COUNT" for item in select.items):
            return False
        if select.where is None:
            return not select.group and self._reading.unknown() > 0
        key = self._reading.key()
        return len(self._found.rows) <= 1 and any(
            isinstance(n, Operation) and n.operator == "=" and n.left == Column(key.name)
            for n in self._nodes
        )

    def _is_left_out(self, mention: Mention) -> bool:
        """Whether a column is named and not used; that which names the rows may be meant by
        them."""
        if folded(mention.column.name) in self._columns:
            return False
        if mention.column is self._reading.key():
            return False
        if not mention.column.numbered and self._counts_rows():
            return False
        said = self._reading.text[mention.start : mention.end]
        used = [w for name in self._columns for w in words(name)]
        if all(any(alike(word, other) for other in used) for word in words(said)):
            return False
        return not any(said in literal for literal in self._literals)

    def _counts_rows(self) -> bool:
        return any(
            isinstance(n, Call) and n.name == "COUNT" and isinstance(n.of[0], Star)
            for n in self._nodes
        )

    def _left_numbers(self) -> bool:
        """Whether a number of the question is not in the query."""
        text = self._reading.text
        limits = {
            float(n)
            for each in self._nodes
            if isinstance(each, Select)
            for n in (each.limit or 0, each.offset + 1)
        }
        literals = {part for literal in self._literals for part in parts_of(literal)}
        ordinals = {match.start() for match in ORDINAL.finditer(text)}
        for match in [*NUMBER.finditer(text), *YEAR.finditer(text)]:
            number = float(match[1].replace(",", ""))
            said = match[1].replace(",", "")
            known = self._numbers | limits
            seconds = {number * 60, number * 3600}
            if match.start() in ordinals or match.start() in self._taken:
                continue
            if number in known or said in literals or seconds & self._numbers:
                continue
            return True
        return False

    def _by_rank(self) -> bool:
        """Whether a place such as 'first' is a condition on a column."""
        said = {n for match in ORDINAL.finditer(self._reading.text) for n in [match]}
        return bool(said) and any(
            isinstance(n, Operation) and n.operator == "=" and isinstance(n.right, Number)
            for n in self._nodes
        )

    def _is_orderly(self, term: Column) -> bool:
        """Whether (nearly) all cells of a column have a number or date to be ranked by."""
        column = self._table.column(term.name)
        if column is None or column.is_row_number:
            return True
        filled = [row for row in self._table.rows if row.cells[column.place].strip()]
        if column.kind != "text":
            ranked = sum(row.values[column.place] is not None for row in filled)
        elif column.numbered:
            ranked = sum(number_of(row, column) is not None for row in filled)
        elif column.dated:
            ranked = sum(year_of(row, column) is not None for row in filled)
        else:
            return False
        return ranked >= _FEWEST_IN_ORDER * len(filled)

    def _in_time(self) -> bool:
        """Whether the rows stand in the order of their dates, so far as they have some."""
        for column in self._table.columns[1:]:
            if column.kind == "date" or column.dated:
                said = [
                    row.values[column.place] if column.kind == "date" else year_of(row, column)
                    for row in self._table.rows
                ]
                dates = [each for each in said if each is not None]
                return dates == sorted(dates, key=str)
        return True

    def _asks_for_another_column(self) -> bool:
        """Whether the column named behind 'which' is not the one that is shown."""
        shown = {folded(item.name) for item in self._select.items if isinstance(item, Column)}
        asked = self._reading.asked()
        if not shown or any(is_condition(item) for item in self._select.items):
            return False
        if isinstance(asked, AskedColumn):
            return folded(asked.name) not in shown
        return asked and folded(self._reading.key().name) not in shown


def _deep(select: Select) -> Iterator[object]:
    """A query and all terms within it and its subqueries."""
    yield select
    terms = (select.items, select.where, select.group, select.having, select.order)
    for part in parts(terms):
        yield part
        if isinstance(part, Subquery):
            yield from _deep(part.select)

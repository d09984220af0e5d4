"""Turns a query into the SQL that is run: columns of the stored form of a table, by what each term
needs of them, and parameters for the cells that its literals mean.

A stored table ``t`` has for the column at place n: ``r0`` the cell as written, ``v0`` its value in
the column's type, ``n0`` the number to compute with, ``y0`` a year, ``u0`` the unit. Nothing of a
document or a question becomes part of the SQL.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.core.answering.tables import literals
from app.core.answering.tables.asked_table import (
    AskedColumn,
    AskedTable,
    Kind,
    number_in,
    number_of,
    year_of,
)
from app.core.answering.tables.query import (
    COMPARISONS,
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
    Select,
    Star,
    Subquery,
    Text,
    is_aggregate,
    is_condition,
    parts,
)

Stored = tuple[float | str | None, ...]
Parameter = float | str

NOTHING = ("", "-", "–", "—", "n/a", "N/A", "?")
"""Cells that say nothing."""
_YEARS = (1000, 2999)
_ISO = re.compile(r"\d{4}(?:-\d\d){0,2}$")
_ARITHMETIC = frozenset("+-*/%")


class QueryProblem(Exception):
    """A query that the table cannot carry. ``columns`` are those it concerns."""

    def __init__(self, reason: str, columns: Sequence[str] = ()) -> None:
        super().__init__(reason)
        self.reason = reason
        self.columns = tuple(columns)


class NoSuchColumn(QueryProblem):
    """A name that no column has."""


class NoNumbers(QueryProblem):
    """A column of text where numbers are needed."""


@dataclass(frozen=True, slots=True)
class CompiledQuery:
    """SQL whose results are: numbers of the rows behind it, the terms asked for, the terms to sort
    by. ``unmatched`` are literals that no cell has."""

    sql: str
    parameters: tuple[Parameter, ...]
    unmatched: tuple[str, ...]


def stored_columns(table: AskedTable) -> list[str]:
    """The columns of the stored form of a table, with their types."""
    found = ["row INTEGER"]
    for column in table.columns:
        if not column.is_row_number:
            n = column.place
            value = "REAL" if column.kind == "number" else "TEXT"
            found += [f"r{n} TEXT", f"v{n} {value}", f"n{n} REAL", f"y{n} INTEGER", f"u{n} TEXT"]
    return found


def stored_row(table: AskedTable, index: int) -> Stored:
    """A row in the stored form."""
    row = table.rows[index]
    found: list[float | str | None] = [row.number]
    for column in table.columns:
        if not column.is_row_number:
            cell, value = row.cells[column.place], row.values[column.place]
            unit = row.units[column.place] if row.units else column.of.unit
            number = number_of(row, column) if column.numbered else None
            year = year_of(row, column) if column.dated else None
            found += [cell.strip(), value, number, year, unit]
    return tuple(found)


def compiled(select: Select, table: AskedTable) -> CompiledQuery:
    """Return the SQL of a query. Raises ``QueryProblem``."""
    compiler = _Compiler(table)
    sql = compiler.top(select)
    return CompiledQuery(sql, tuple(compiler.parameters), tuple(compiler.unmatched))


class _Compiler:
    """Compiles one query; parameters are collected in the order of the text."""

    def __init__(self, table: AskedTable) -> None:
        self._table = table
        self.parameters: list[Parameter] = []
        self.unmatched: list[str] = []

    def top(self, select: Select) -> str:
        """The query with its rows, without its limit, which is applied to the results."""
        grouped = bool(select.group) or is_aggregate(select.items) or bool(select.having)
        rows = "NULL"
        if select.table:
            rows = "GROUP_CONCAT(row)" if grouped else "row"
        terms = [self.shown(item) for item in self._spread(select.items)]
        sorting = [self.sortable(order.term) for order in select.order]
        text = f"SELECT {', '.join([rows, *terms, *sorting])}"
        return text + self._rest(replace(select, limit=None, offset=0))

    def _spread(self, items: Sequence[Expression]) -> list[Expression]:
        """The terms asked for, with all columns for a star."""
        found: list[Expression] = []
        for item in items:
            if isinstance(item, Star):
                found += [Column(c.name) for c in self._table.columns if not c.is_row_number]
            else:
                found.append(item)
        return found

    def inner(self, select: Select, want: Kind) -> str:
        """A query as a term of another."""
        if len(select.items) != 1:
            select = replace(select, items=select.items[:1])
        item = select.items[0]
        if isinstance(item, Star):
            raise QueryProblem("a subquery of all columns")
        text = f"SELECT {'DISTINCT ' if select.distinct else ''}{self.typed(item, want)}"
        return f"({text}{self._rest(select)})"

    def _rest(self, select: Select) -> str:
        text = ""
        if select.table:
            text += " FROM t"
        if select.where:
            text += f" WHERE {self.condition(select.where)}"
        if select.group:
            text += " GROUP BY " + ", ".join(self.grouping(term) for term in select.group)
        if select.having:
            text += f" HAVING {self.condition(select.having)}"
        if select.order:
            keys = []
            for order in select.order:
                term = self.sortable(order.term)
                again = self.sortable(order.term)  # with its parameters once more
                keys.append(f"{term} IS NULL, {again}{' DESC' if order.descending else ''}")
            text += " ORDER BY " + ", ".join(keys)
        if select.limit is not None:
            text += f" LIMIT {select.limit} OFFSET {select.offset}"
        return text

    def column(self, node: Column) -> AskedColumn:
        """The column that a name stands for."""
        if (column := self._table.column(node.name)) is None:
            raise NoSuchColumn(node.name, [c.name for c in self._table.columns[1:]])
        return column

    def kind(self, node: Expression) -> Kind:
        """What a term is, where nothing else decides."""
        match node:
            case Column():
                return self.column(node).kind
            case Text():
                return "text"
            case Call(name="MIN" | "MAX", of=(Column() as of, *_)):
                column = self.column(of)
                return "date" if column.kind == "date" else "number"
            case Call(name="LOWER" | "UPPER", of=(of, *_)):
                return self.kind(of)
            case Case(branches=((_, result), *_)):
                return self.kind(result)
            case Subquery(select=select):
                return self.kind(select.items[0])
        return "number"

    def shown(self, node: Expression) -> str:
        """A term as it is shown: cells as they are written."""
        match node:
            case Column():
                column = self.column(node)
                return "row" if column.is_row_number else f"r{column.place}"
            case Subquery(select=select) if isinstance(select.items[0], Column):
                return self.inner(select, "text")
        if is_condition(node):
            return self.condition(node)
        return self.typed(node, self.kind(node))

    def sortable(self, node: Expression) -> str:
        if isinstance(node, Column):
            column = self.column(node)
            if column.kind == "text" and not column.is_row_number:
                if column.numbered:
                    return f"n{column.place}"
                if column.dated:
                    return f"y{column.place}"
        return self.typed(node, self.kind(node))

    def grouping(self, node: Expression) -> str:
        return self.typed(node, "text") if isinstance(node, Column) else self.sortable(node)

    def typed(self, node: Expression, want: Kind) -> str:
        """A term as a value of a kind."""
        match node:
            case Column():
                return self._typed_column(node, want)
            case Text(text=text):
                self.parameters.append(text)
                return "?"
            case Number(value=value):
                self.parameters.append(int(value) if value == int(value) else value)
                return "?"
            case Call():
                return self._call(node, want)
            case Operation(operator=sign, left=left, right=right) if sign in _ARITHMETIC:
                first = self.typed(left, "number")
                if sign == "/":
                    first = f"1.0 * {first}"
                return f"({first} {sign} {self.typed(right, 'number')})"
            case Case(branches=branches, otherwise=otherwise):
                text = "CASE"
                for condition, result in branches:
                    text += f" WHEN {self.condition(condition)} THEN {self.typed(result, want)}"
                if otherwise is not None:
                    text += f" ELSE {self.typed(otherwise, want)}"
                return f"{text} END"
            case Subquery(select=select):
                return self.inner(select, want)
            case Star():
                return "*"
        return self.condition(node)

    def _typed_column(self, node: Column, want: Kind) -> str:
        column = self.column(node)
        if column.is_row_number:
            return "row"
        if want == "text":
            return f"r{column.place}"
        if want == "date" or column.kind == "number":
            return f"v{column.place}"
        if column.kind == "date" or (column.dated and not column.numbered):
            return f"y{column.place}"
        if not column.numbered:
            raise NoNumbers(column.name, [column.name])
        return f"n{column.place}"

    def _call(self, node: Call, want: Kind) -> str:
        of = node.of[0]
        distinct = "DISTINCT " if node.distinct else ""
        match node.name:
            case "COUNT":
                if isinstance(of, (Star, Number)):
                    return "COUNT(*)"
                if isinstance(of, Column) and not self.column(of).is_row_number:
                    return f"COUNT({distinct}NULLIF({self.typed(of, 'text')}, ''))"
                return f"COUNT({distinct}{self.typed(of, self.kind(of))})"
            case "SUM" | "AVG" | "ABS" | "ROUND":
                if isinstance(of, Star):
                    raise QueryProblem(f"{node.name} of all columns")
                terms = [self.typed(term, "number") for term in node.of]
                return f"{node.name}({distinct}{', '.join(terms)})"
            case "MIN" | "MAX":
                if isinstance(of, Star) or len(node.of) > 1:
                    raise QueryProblem(f"{node.name} of several terms")
                kind = self.kind(node) if isinstance(of, Column) else self.kind(of)
                return f"{node.name}({self.typed(of, kind)})"
            case "YEAR" | "MONTH" | "DAY":
                return self._part_of_date(node.name, of)
            case "LENGTH":
                return f"LENGTH({self.typed(of, 'text')})"
        return self.typed(of, want)

    def _part_of_date(self, name: str, of: Expression) -> str:
        if not isinstance(of, Column):
            raise QueryProblem(f"{name} of no column")
        column = self.column(of)
        if column.is_row_number or not (column.dated or column.kind == "number"):
            raise NoNumbers(column.name, [column.name])
        if name == "YEAR":
            return f"COALESCE(y{column.place}, n{column.place})"
        start, value = 6 if name == "MONTH" else 9, f"v{column.place}"
        without_year = f"CASE WHEN {value} LIKE '--%' THEN {start - 3} ELSE {start} END"
        return f"CAST(NULLIF(SUBSTR({value}, {without_year}, 2), '') AS INTEGER)"

    def condition(self, node: Expression) -> str:
        """A term as a condition."""
        match node:
            case Operation(operator="AND" | "OR" as word, left=left, right=right):
                return f"({self.condition(left)} {word} {self.condition(right)})"
            case Operation(operator="LIKE", left=left, right=right):
                return self._like(left, right)
            case Operation(operator=sign, left=left, right=right) if sign in COMPARISONS:
                return self._compared(sign, left, right)
            case Not(term=term):
                return f"NOT {self.condition(term)}"
            case OneOf(term=term, options=(Subquery(select=select),)):
                kind = self._common(term, Subquery(select))
                return f"{self.typed(term, kind)} IN {self.inner(select, kind)}"
            case OneOf(term=term, options=options):
                compared = [self._compared("=", term, option) for option in options]
                return f"({' OR '.join(compared)})"
            case Between(term=term, low=low, high=high):
                first = self._compared(">=", term, low)
                return f"({first} AND {self._compared('<=', term, high)})"
            case Blank(term=Column() as term) if not self.column(term).is_row_number:
                empty = ", ".join(f"'{cell}'" for cell in NOTHING)
                return f"{self.typed(term, 'text')} IN ({empty})"
            case Blank(term=term):
                return f"{self.typed(term, self.kind(term))} IS NULL"
        return self.typed(node, self.kind(node))

    def _like(self, left: Expression, right: Expression) -> str:
        left = _unwrapped(left)
        if not (isinstance(left, Column) and isinstance(right, (Text, Number))):
            raise QueryProblem("LIKE of no column with no text")
        pattern = right.text if isinstance(right, Text) else f"{right.value:g}"
        column = self.column(left)
        if column.is_row_number:
            raise QueryProblem("LIKE of a row's number", [column.name])
        bare = pattern.strip("%")
        if column.kind == "date" and _ISO.match(bare.rstrip("-")):
            return self._date(f"v{column.place}", "=", bare.rstrip("-"))
        return self._among(
            column, literals.like(pattern, self._table.spellings[column.place]), bare
        )

    def _among(self, column: AskedColumn, cells: Sequence[str], literal: str) -> str:
        """Whether the cell is one of those that a literal means."""
        if not cells:
            self.unmatched.append(literal)
            return "0"
        self.parameters.extend(cell.strip() for cell in cells)
        return f"r{column.place} IN ({', '.join('?' * len(cells))})"

    def _compared(self, sign: str, left: Expression, right: Expression) -> str:
        left, right = _unwrapped(left), _unwrapped(right)
        if isinstance(left, (Text, Number)) and isinstance(right, Column):
            turned = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}
            left, right, sign = right, left, turned.get(sign, sign)
        if isinstance(left, Column) and not self.column(left).is_row_number:
            if isinstance(right, Text):
                return self._with_text(sign, left, right.text)
            if isinstance(right, Number):
                return self._with_number(sign, left, right)
            if sign == "=" and isinstance(right, Subquery) and _is_list(right.select):
                return self.condition(OneOf(left, (right,)))
        kind = self._common(left, right)
        return f"{self.typed(left, kind)} {sign} {self.typed(right, kind)}"

    def _common(self, left: Expression, right: Expression) -> Kind:
        """The kind in which two terms are compared."""
        kinds = {self.kind(left), self.kind(right)}
        if len(kinds) == 1:
            return kinds.pop()
        return "number" if "number" in kinds else "text"

    def _with_text(self, sign: str, left: Column, text: str) -> str:
        column = self.column(left)
        n, number = column.place, _number_of(text)
        if sign not in ("=", "!="):
            if column.kind == "date" and _ISO.match(text):
                return self._date(f"v{n}", sign, text)
            if number is not None:
                return self._with_number(sign, left, Number(number))
            if (value := number_in(text)) is not None and column.kind != "date":
                return self._with_number(sign, left, Number(value))
            raise QueryProblem(f"{column.name} {sign} '{text}'", [column.name])
        if column.kind == "date" and _ISO.match(text):
            found = self._date(f"v{n}", "=", text)
        elif not text.strip():
            empty = ", ".join(f"'{cell}'" for cell in NOTHING)
            found = f"r{n} IN ({empty})"
        elif number is not None and column.kind == "number":
            self.parameters.append(number)
            found = f"v{n} = ?"
        else:
            cells = literals.equal(text, self._table.spellings[column.place])
            found = self._among(column, cells, text)
        return f"NOT {found}" if sign == "!=" else found

    def _with_number(self, sign: str, left: Column, right: Number) -> str:
        column = self.column(left)
        n, value = column.place, right.value
        of = f"n{n}"
        is_year = _YEARS[0] <= value <= _YEARS[1] and value == int(value)
        if column.kind == "date" or (is_year and column.dated and column.kind == "text"):
            of = f"y{n}"
        elif column.kind == "text" and not column.numbered:
            if sign in ("=", "!="):
                return self._with_text(sign, left, f"{value:g}")
            raise NoNumbers(column.name, [column.name])
        self.parameters.append(int(value) if value == int(value) else value)
        return f"{of} {sign} ?"

    def _date(self, column: str, sign: str, text: str) -> str:
        """A comparison with a date, or with the whole of a year or a month."""
        if sign == "=":
            self.parameters.append(text + "%")
            return f"{column} LIKE ?"
        self.parameters.append(text + "~" if sign in ("<=", ">") else text)
        return f"{column} {sign} ?"


def _is_list(select: Select) -> bool:
    """Whether a query may give several values."""
    return not is_aggregate(select.items) and select.limit is None


def _unwrapped(node: Expression) -> Expression:
    """A term without LOWER and UPPER, as cells are compared whatever their case."""
    while isinstance(node, Call) and node.name in ("LOWER", "UPPER"):
        node = node.of[0]
    return node


def _number_of(text: str) -> float | None:
    """The number that a literal is, and nothing else."""
    try:
        return float(text.replace(",", "").strip())
    except ValueError:
        return None


class MixedUnits(QueryProblem):
    """Amounts of several currencies, or figures of several units, that would be added up or
    compared. ``columns`` is their column, ``units`` are the units."""

    def __init__(self, column: str, units: Sequence[str]) -> None:
        super().__init__(f"{column} has several units", [column])
        self.units = tuple(units)


def mixed_units(select: Select, table: AskedTable, numbers: Sequence[int]) -> MixedUnits | None:
    """Why the rows of these numbers must not be computed together, if they must not."""
    wanted = set(numbers)
    for part in parts((select.items, select.order)):
        if not (isinstance(part, Column) and (column := table.column(part.name))):
            continue
        if column.is_row_number or not column.of.units or not _is_computed(select, part):
            continue
        units = {
            row.units[column.place]
            for row in table.rows
            if row.number in wanted and row.units and row.values[column.place] is not None
        }
        if len(units) > 1:
            return MixedUnits(column.name, sorted(units))
    return None


def _is_computed(select: Select, column: Column) -> bool:
    """Whether a query adds up or ranks a column."""
    ranked = any(column in parts(order.term) for order in select.order)
    called = any(
        isinstance(part, Call) and part.name in ("SUM", "AVG", "MIN", "MAX") and column in part.of
        for part in parts(select.items)
    )
    return ranked or called

"""The part of SQL in which a question about a table is asked, as data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass

AGGREGATES = frozenset({"COUNT", "SUM", "AVG", "MIN", "MAX"})
FUNCTIONS = AGGREGATES | {"ABS", "ROUND", "LOWER", "UPPER", "LENGTH", "YEAR", "MONTH", "DAY"}
COMPARISONS = frozenset({"=", "!=", "<", ">", "<=", ">="})


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its name."""

    name: str


@dataclass(frozen=True, slots=True)
class Text:
    """A text literal."""

    text: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number literal."""

    value: float


@dataclass(frozen=True, slots=True)
class Star:
    """All columns, or all rows of a count."""


@dataclass(frozen=True, slots=True)
class Call:
    """A function, by its name in capitals."""

    name: str
    of: tuple[Expression, ...]
    distinct: bool = False


@dataclass(frozen=True, slots=True)
class Operation:
    """Two terms with an operator: AND, OR, LIKE, a comparison or arithmetic."""

    operator: str
    left: Expression
    right: Expression


@dataclass(frozen=True, slots=True)
class Not:
    """The negation of a condition."""

    term: Expression


@dataclass(frozen=True, slots=True)
class OneOf:
    """Whether a term is one of several, or of the results of a query."""

    term: Expression
    options: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Between:
    """Whether a term is within two bounds, both included."""

    term: Expression
    low: Expression
    high: Expression


@dataclass(frozen=True, slots=True)
class Blank:
    """Whether a cell is empty."""

    term: Expression


@dataclass(frozen=True, slots=True)
class Case:
    """The result of the first condition that holds."""

    branches: tuple[tuple[Expression, Expression], ...]
    otherwise: Expression | None


@dataclass(frozen=True, slots=True)
class Order:
    """A term to sort by."""

    term: Expression
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Select:
    """A query of one table."""

    items: tuple[Expression, ...]
    table: str = ""
    where: Expression | None = None
    group: tuple[Expression, ...] = ()
    having: Expression | None = None
    order: tuple[Order, ...] = ()
    limit: int | None = None
    offset: int = 0
    distinct: bool = False


@dataclass(frozen=True, slots=True)
class Subquery:
    """A query as a term."""

    select: Select


Expression = (
    Column
    | Text
    | Number
    | Star
    | Call
    | Operation
    | Not
    | OneOf
    | Between
    | Blank
    | Case
    | Subquery
)


def parts(node: object) -> Iterator[object]:
    """A term and all terms within it, without those of subqueries."""
    if isinstance(node, tuple):
        for each in node:
            yield from parts(each)
    elif is_dataclass(node):
        yield node
        if not isinstance(node, (Subquery, Select)):
            for field in fields(node):
                yield from parts(getattr(node, field.name))


def is_aggregate(node: object) -> bool:
    """Whether a term computes one value of many rows."""
    return any(isinstance(part, Call) and part.name in AGGREGATES for part in parts(node))


def is_condition(node: Expression) -> bool:
    """Whether a term is true or false."""
    if isinstance(node, Operation):
        return node.operator in COMPARISONS | {"AND", "OR", "LIKE"}
    return isinstance(node, (Not, OneOf, Between, Blank))


def columns(node: object) -> list[str]:
    """Names of the columns in a term, in order, each once."""
    named = (part.name for part in parts(node) if isinstance(part, Column))
    return list(dict.fromkeys(named))


def conjuncts(condition: Expression | None) -> list[Expression]:
    """The conditions that all must hold."""
    if condition is None:
        return []
    if isinstance(condition, Operation) and condition.operator == "AND":
        return [*conjuncts(condition.left), *conjuncts(condition.right)]
    return [condition]

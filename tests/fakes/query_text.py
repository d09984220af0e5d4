"""A query as SQL, with all brackets, for comparisons in tests."""

from __future__ import annotations

from app.core.answering.tables.query import (
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
)


def sql_of(select: Select) -> str:
    """The query in the form in which a model writes it."""
    text = "SELECT " + ("DISTINCT " if select.distinct else "")
    text += ", ".join(map(_term, select.items))
    if select.table:
        text += f" FROM {select.table}"
    if select.where:
        text += f" WHERE {_term(select.where)}"
    if select.group:
        text += " GROUP BY " + ", ".join(map(_term, select.group))
    if select.having:
        text += f" HAVING {_term(select.having)}"
    if select.order:
        keys = (f"{_term(o.term)}{' DESC' if o.descending else ''}" for o in select.order)
        text += " ORDER BY " + ", ".join(keys)
    if select.limit is not None:
        text += f" LIMIT {select.limit}"
        text += f" OFFSET {select.offset}" if select.offset else ""
    return text


def _term(node: Expression) -> str:
    match node:
        case Column(name=name):
            return '"' + name.replace('"', '""') + '"'
        case Text(text=text):
            return "'" + text.replace("'", "''") + "'"
        case Number(value=value):
            return f"{value:.10g}"
        case Star():
            return "*"
        case Call(name=name, of=of, distinct=distinct):
            return f"{name}({'DISTINCT ' if distinct else ''}{', '.join(map(_term, of))})"
        case Operation(operator=sign, left=left, right=right):
            return f"{_inner(left, sign)} {sign} {_inner(right, sign)}"
        case Case(branches=branches, otherwise=otherwise):
            text = "".join(f" WHEN {_term(c)} THEN {_term(v)}" for c, v in branches)
            tail = f" ELSE {_term(otherwise)}" if otherwise is not None else ""
            return f"CASE{text}{tail} END"
        case Subquery(select=select):
            return f"({sql_of(select)})"
    return _condition(node)


def _condition(node: Not | OneOf | Between | Blank) -> str:
    match node:
        case Not(term=term):
            return f"NOT ({_term(term)})"
        case OneOf(term=term, options=(Subquery(select=select),)):
            return f"{_term(term)} IN ({sql_of(select)})"
        case OneOf(term=term, options=options):
            return f"{_term(term)} IN ({', '.join(map(_term, options))})"
        case Between(term=term, low=low, high=high):
            return f"{_term(term)} BETWEEN {_term(low)} AND {_term(high)}"
        case Blank(term=term):
            return f"{_term(term)} IS NULL"


def _inner(node: Expression, sign: str) -> str:
    nested = isinstance(node, Operation) and node.operator != sign
    return f"({_term(node)})" if nested else _term(node)

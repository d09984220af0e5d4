"""Says in words what a query computes, so that a person can see whether it is what was asked."""

from __future__ import annotations

from app.core.answering.tables.asked_table import ROW
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
    Order,
    Select,
    Star,
    Subquery,
    Text,
    is_aggregate,
)
from app.core.answering.tables.query_phrases import ENGLISH, PHRASES, QueryPhrases

_SIGNS = {
    "=": "equal",
    "!=": "unequal",
    ">": "more",
    "<": "less",
    ">=": "at_least",
    "<=": "at_most",
    "LIKE": "holds",
}
_CALLS = {
    "SUM": "total",
    "AVG": "average",
    "MIN": "least",
    "MAX": "greatest",
    "YEAR": "year",
    "MONTH": "month",
}


def in_words(select: Select, language: str) -> str:
    """What a query computes, in a language; English for one without phrases."""
    return _Speaker(PHRASES.get(language, ENGLISH)).query(select)


class _Speaker:
    """Puts queries into the words of one language."""

    def __init__(self, phrases: QueryPhrases) -> None:
        self._phrases = phrases

    def query(self, select: Select) -> str:
        words = self._phrases
        text = ", ".join(self.term(item) for item in select.items)
        if select.where is not None:
            text += words.where.format(self.condition(select.where))
        if select.having is not None:
            text += words.where.format(self.condition(select.having))
        by_count = select.group and any(is_aggregate(order.term) for order in select.order)
        if select.group and not by_count:
            text += words.each.format(", ".join(self.term(term) for term in select.group))
        if select.limit is not None:
            text += "".join(self.order(order, select) for order in select.order[:1])
        return text

    def order(self, order: Order, select: Select) -> str:
        words, limit = self._phrases, select.limit or 1
        if select.offset:
            return words.of_first.format(self.term(order.term), n=select.offset + 1)
        if order.term == Column(ROW):
            text = words.last if order.descending else words.first
        elif isinstance(order.term, Call) and order.term.name == "COUNT":
            text = words.most_rows if order.descending else words.fewest_rows
        else:
            phrase = words.with_greatest if order.descending else words.with_least
            text = phrase.format(self.term(order.term))
        return f"{text} ({limit})" if limit > 1 else text

    def term(self, node: Expression) -> str:
        words = self._phrases
        match node:
            case Column(name=name):
                return words.row_number if name == ROW else words.cells.format(name)
            case Text(text=text):
                return words.cells.format(text.strip("%"))
            case Number(value=value):
                return f"{value:.10g}"
            case Star():
                return words.row_number
            case Call():
                return self.call(node)
            case Operation(operator="-", left=left, right=right):
                return words.minus.format(self.term(left), self.term(right))
            case Operation(operator=sign, left=left, right=right) if sign in "+*/%":
                return f"{self.term(left)} {sign} {self.term(right)}"
            case Subquery(select=select):
                return words.in_query.format(self.query(select))
            case Case(branches=((condition, _), *_)):
                return words.whether.format(self.condition(condition))
        return words.whether.format(self.condition(node))

    def call(self, node: Call) -> str:
        words = self._phrases
        if node.name == "COUNT":
            of = node.of[0]
            if node.distinct and isinstance(of, Column):
                return words.different.format(of.name)
            return words.rows
        if node.name in _CALLS:
            phrase: str = getattr(words, _CALLS[node.name])
            return phrase.format(self.term(node.of[0]))
        return self.term(node.of[0])

    def condition(self, node: Expression) -> str:
        words = self._phrases
        match node:
            case Operation(operator="AND", left=left, right=right):
                return words.and_.format(self.condition(left), self.condition(right))
            case Operation(operator="OR", left=left, right=right):
                return words.or_.format(self.condition(left), self.condition(right))
            case Operation(operator=sign, left=left, right=right) if sign in _SIGNS:
                phrase: str = getattr(words, _SIGNS[sign])
                return phrase.format(self.term(left), self.term(right))
            case Not(term=term):
                return words.not_.format(self.condition(term))
            case OneOf(term=term, options=options):
                listed = ", ".join(self.term(option) for option in options)
                return words.one_of.format(self.term(term), listed)
            case Between(term=term, low=low, high=high):
                first = words.at_least.format(self.term(term), self.term(low))
                return words.and_.format(
                    first, words.at_most.format(self.term(term), self.term(high))
                )
            case Blank(term=term):
                return words.empty.format(self.term(term))
        return self.term(node)

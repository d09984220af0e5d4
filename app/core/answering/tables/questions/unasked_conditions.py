"""Takes out of a query the conditions that the question does not state: small models add some, with
cells that they saw in the prompt."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.core.answering.tables.asked_table import folded, parts_of
from app.core.answering.tables.query import (
    Expression,
    Number,
    Operation,
    Select,
    Subquery,
    Text,
    conjuncts,
    parts,
)
from app.core.answering.tables.questions.question_reading import alike, ordinal_numbers
from app.core.text.number_words import digits

_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")


def without_unasked(select: Select, question: str, *, all_of_them: bool = False) -> Select:
    """The query without conditions whose values the question does not name. Values of text are
    kept, as they may be meant in other words ('won' for 'Winner'), unless another condition is
    named, or ``all_of_them`` are to go. The same query if nothing changes."""
    conditions = conjuncts(select.where)
    asked = _Asked(question)
    named = [condition for condition in conditions if asked.names(condition)]
    kept = named
    if not named and not all_of_them:
        kept = [condition for condition in conditions if not _is_number(condition)]
    if len(kept) == len(conditions):
        return select
    return _with(select, kept)


def without_one(select: Select) -> Iterator[Select]:
    """The query without each of its conditions on parts of cells, if it has others."""
    conditions = conjuncts(select.where)
    for dropped in conditions:
        if len(conditions) > 1 and isinstance(dropped, Operation) and dropped.operator == "LIKE":
            yield _with(select, [each for each in conditions if each is not dropped])


def _with(select: Select, conditions: Sequence[Expression]) -> Select:
    where: Expression | None = None
    for condition in conditions:
        where = condition if where is None else Operation("AND", where, condition)
    return replace(select, where=where)


def _is_number(condition: Expression) -> bool:
    return isinstance(condition, Operation) and isinstance(condition.right, Number)


class _Asked:
    """The words and numbers of a question."""

    def __init__(self, question: str) -> None:
        text = folded(question)
        self._text = text
        self._words = parts_of(text)
        self._numbers = {_plain(number) for number in _DIGITS.findall(text)}
        self._numbers |= {digits(word) for word in self._words} - {""}
        self._numbers |= {str(number) for number in ordinal_numbers(text)}

    def names(self, condition: Expression) -> bool:
        """Whether the question names every value of a condition, or it has none."""
        values = [part for part in parts(condition) if isinstance(part, (Text, Number))]
        if any(isinstance(part, Subquery) for part in parts(condition)):
            return True
        return all(self._has(value) for value in values)

    def _has(self, value: Text | Number) -> bool:
        if isinstance(value, Number):
            return f"{value.value:g}" in self._numbers
        text = folded(value.text.replace("%", " "))
        said = parts_of(text)
        if not said or text in self._text:
            return True
        initials = "".join(word[0] for word in said)
        if len(said) > 1 and any(word.startswith(initials) for word in self._words):
            return True
        return any(
            alike(word, other) or (word.isdigit() and word in self._numbers)
            for word in said
            for other in self._words
            if len(word) > 2 or word.isdigit()
        )


def _plain(number: str) -> str:
    try:
        return f"{float(number.replace(',', '')):g}"
    except ValueError:
        return number

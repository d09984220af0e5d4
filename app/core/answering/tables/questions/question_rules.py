"""Writes the query of a simple question by rules: counts, sums, averages, extremes, neighbours,
differences, comparisons of two, and look-ups with filters by cells, in five languages.

For writers that cannot, and as a second opinion for those that can. What a rule understood is told
by ``explained``: the share of the words of the question that it used.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.core.answering.tables.asked_table import ROW, AskedTable
from app.core.answering.tables.query import (
    Call,
    Column,
    Expression,
    Number,
    OneOf,
    Operation,
    Order,
    Select,
    Star,
    Subquery,
    Text,
)
from app.core.answering.tables.questions.question_cues import matchers
from app.core.answering.tables.questions.question_reading import NUMBER, QuestionReading, read
from app.core.answering.tables.questions.value_links import ValueLink

TABLE = "t"
UNDERSTOOD = 0.99
"""Share of a question's words from which on nothing in it is left out of account."""
LEFT_OVER = 0.5
"""Weight of a look-up that leaves words out of account: it takes what no other rule took."""
_COMPUTING = (
    "count",
    "total",
    "average",
    "most",
    "least",
    "latest",
    "earliest",
    "dearest",
    "cheapest",
    "longest",
    "shortest",
    "difference",
)  # fmt: skip - a list
_ASKS_WHETHER = re.compile(
    r"(?:is|are|was|were|where|did|does|do|has|have|had|gibt es|gab es|sind|waren|ist|war|hay|hubo"
    r"|есть ли|было ли|были ли)\s"
)
_ROWS = Call("COUNT", (Star(),))
_POSITION = Column(ROW)


@dataclass(frozen=True, slots=True)
class RuledQuery:
    """A query by rules; ``explained`` is the share of the question's words that it used."""

    select: Select
    explained: float


def by_rules(question: str, table: AskedTable, today: date | None = None) -> RuledQuery | None:
    """The query of a question; None where no rule understands it. Without ``today``, times like
    'last year' are not understood."""
    reading = QuestionReading(question, table, today)
    for rule in _RULES:
        if (select := rule(reading)) is not None:
            explained = reading.explained()
            if rule is _look_up and explained < UNDERSTOOD:
                explained *= LEFT_OVER
            return RuledQuery(select, explained)
    return None


def computes(question: str) -> bool:
    """Whether a question asks for what is computed: a count, sum, average, extreme, difference or
    place in an order."""
    text, language = read(question)
    cues = matchers(language)
    return any(cues[name].search(text) for name in _COMPUTING)


def _all_of(conditions: Sequence[Expression]) -> Expression | None:
    found: Expression | None = None
    for condition in conditions:
        found = condition if found is None else Operation("AND", found, condition)
    return found


def _select(*items: Expression, where: Sequence[Expression] = (), **more: object) -> Select:
    return Select(items, TABLE, where=_all_of(where), **more)  # type: ignore[arg-type]  # its fields


def _sub(*items: Expression, where: Sequence[Expression] = ()) -> Subquery:
    return Subquery(_select(*items, where=where))


def _is(link: ValueLink) -> Expression:
    return Operation("=", Column(link.column.name), Text(link.text))


def narrows(question: str) -> bool:
    """Whether a question asks for those of many that a year, a day or a bound tells apart: 'which
    devices were serviced in 2026'. Of rows it may be, where rules understand all of it."""
    text, language = read(question)
    return bool(NUMBER.search(text)) and bool(matchers(language)["which"].search(text))


def _neighbour(reading: QuestionReading) -> Select | None:
    """The row right after or before a named one."""
    for link in reading.whole():
        before = reading.text[: reading.place(link)].rstrip(" \"'")
        behind = reading.text[reading.place(link) + len(link.said) :]
        for cue, step in (("after", 1), ("before", -1)):
            ends = [m for m in reading.cues[cue].finditer(before) if len(before) - m.end() <= 5]
            if reading.language == "zh":
                ends = [m for m in reading.cues[cue].finditer(behind) if m.start() <= 2]
            if not ends or reading.has("count", "total"):
                continue
            reading.find(cue)
            target = reading.target()
            if (
                any(m.column is link.column for m in reading.mentions)
                or target is link.column
                or reading.find("who")
                or not reading.mentions
            ):
                target = link.column
            row = Subquery(_select(_POSITION, where=[_is(link)]))
            place = Operation("+" if step > 0 else "-", row, Number(1.0))
            return _select(Column(target.name), where=[Operation("=", _POSITION, place)])
    return None


def _difference(reading: QuestionReading) -> Select | None:
    """By how much two rows differ, or how many more rows have one cell than another."""
    if not reading.has("difference"):
        return None
    links = reading.whole()[:2]
    if not links and (between := _between_places(reading)):
        return between
    if len(links) < 2:
        links = [link for link in reading.links if not link.whole or link in links][:2]
    if len(links) < 2 or links[0].column is not links[1].column:
        return None
    column = reading.number_column()
    conditions = [reading.condition(link) for link in links]
    if column is not None and len(reading.table.spellings[links[0].column.place]) >= 0.8 * len(
        reading.table.rows
    ):
        terms = [_sub(Column(column.name), where=[each]) for each in conditions]
    else:
        terms = [_sub(_ROWS, where=[each]) for each in conditions]
    return Select((Call("ABS", (Operation("-", terms[0], terms[1]),)),))


def _between_places(reading: QuestionReading) -> Select | None:
    """The difference of the first and the third row, or of those with these ranks."""
    places = reading.ordinals()
    column = reading.number_column()
    if len(places) != 2 or column is None:
        return None
    terms = [
        Subquery(_select(Column(column.name), order=(Order(_POSITION),), limit=1, offset=n - 1))
        for n in places
    ]
    return Select((Call("ABS", (Operation("-", terms[0], terms[1]),)),))


def _which_of_two(reading: QuestionReading) -> Select | None:
    """Which of two named rows has more, or comes first."""
    links = reading.whole()
    pairs = [
        (a, b)
        for n, a in enumerate(links)
        for b in links[n + 1 :]
        if a.column is b.column
        and reading.cues["either"].search(
            reading.text[reading.place(a) + len(a.said) : reading.place(b)]
        )
    ]
    if not pairs:
        return None
    reading.find("either")
    one, other = pairs[0]
    options = (Text(one.text), Text(other.text))
    among = OneOf(Column(one.column.name), options)
    column = reading.number_column()
    descending = reading.has("greater", "later", "most", "latest", "dearest", "longest", "slower")
    ascending = reading.has(
        "smaller", "sooner", "earliest", "least", "cheapest", "shortest", "faster"
    )
    if descending or ascending:
        unique = len(reading.table.spellings[one.column.place]) >= 0.8 * len(reading.table.rows)
        term: Expression = Column(column.name) if column else _POSITION if unique else _ROWS
        group = () if unique else (Column(one.column.name),)
        if column is None and unique and not reading.has("sooner", "later"):
            return None
        if not unique and column is None and reading.has("sooner", "later"):
            term, group = _POSITION, ()
        order = (Order(term, descending and not ascending),)
        return _select(Column(one.column.name), where=[among], group=group, order=order, limit=1)
    others = reading.filters(but=[one, other])
    if not others:
        return None
    return _select(Column(one.column.name), where=[among, *others])


def _sum(reading: QuestionReading) -> Select | None:
    """A sum or average of the column that is named."""
    average = reading.has("average")
    if not average and not reading.has("total"):
        return None
    column = reading.number_column() or reading.only_figures()
    if column is None or column.kind == "date":
        return None
    item = Call("AVG" if average else "SUM", (Column(column.name),))
    return _select(item, where=reading.filters())


def _sums_of_groups(reading: QuestionReading) -> Select | None:
    """A sum or average for each cell of a column, or the cell with the greatest."""
    average, total = reading.has("average"), reading.has("total")
    column, key = reading.number_column(), reading.repeated()
    if not (average or total) or column is None or column.kind == "date" or key is None:
        return None
    term, group = Call("AVG" if average else "SUM", (Column(column.name),)), Column(key.name)
    if (direction := reading.direction()) and key is reading.target(but=[column]):
        order = (Order(term, direction == "most"),)
        return _select(group, where=reading.filters(), group=(group,), order=order, limit=1)
    if not reading.grouped_by(key):
        return None
    return _select(group, term, where=reading.filters(), group=(group,), order=(Order(group),))


def _same(reading: QuestionReading) -> Select | None:
    """Rows with the same cell as a named row."""
    if not reading.has("same"):
        return None
    links = reading.whole()
    if len(links) != 1:
        return None
    link = links[0]
    shared = next((m.column for m in reading.mentions if m.column is not link.column), None)
    if shared is None:
        return None
    own = _sub(Column(shared.name), where=[_is(link)])
    where: list[Expression] = [
        Operation("=", Column(shared.name), own),
        Operation("!=", Column(link.column.name), Text(link.text)),
    ]
    if reading.has("count"):
        return _select(_ROWS, where=where)
    return _select(Column(link.column.name), where=where)


def _groups(reading: QuestionReading) -> Select | None:
    """How many groups have so many rows, or the one with the most."""
    repeated, column = reading.repeated(), reading.number_column()
    if repeated is None or (column is not None and not reading.is_index(column)):
        return None
    key = Column(repeated.name)
    if direction := reading.direction():
        if repeated is not reading.target():
            return None
        order = (Order(_ROWS, direction == "most"),)
        return _select(key, where=reading.filters(), group=(key,), order=order, limit=1)
    if reading.has("count") and reading.grouped_by(repeated):
        return _select(key, _ROWS, where=reading.filters(), group=(key,), order=(Order(key),))
    match = next(
        (n for n in NUMBER.finditer(reading.text) if not reading.is_in_time(*n.span())), None
    )
    if reading.has("count") and match and (sign := reading.sign(match.start())):
        having = Operation(sign, _ROWS, Number(float(match[1].replace(",", ""))))
        inner = Select((key,), TABLE, group=(key,), having=having)
        counted = Call("COUNT", (key,), distinct=True)
        return _select(counted, where=[OneOf(key, (Subquery(inner),))])
    return None


def _extreme(reading: QuestionReading) -> Select | None:
    """The row with the greatest or least value, or the so many greatest."""
    direction = reading.direction()
    if not direction or reading.has("count", "than"):
        return None
    column = reading.number_column()
    if column is None:
        numbers = [c for c in reading.table.columns[1:] if c.numbered]
        if len(numbers) != 1:
            return None
        column = numbers[0]
    limit = _top(reading)
    target = reading.target(but=[column])
    asks_for_value = reading.target() is column and not reading.has("who")
    others = [m for m in reading.mentions if m.column is not column]
    if asks_for_value and not others:
        return _select(
            Call("MAX" if direction == "most" else "MIN", (Column(column.name),)),
            where=reading.filters(),
        )
    order = (Order(Column(column.name), direction == "most"),)
    return _select(Column(target.name), where=reading.filters(), order=order, limit=limit)


def _top(reading: QuestionReading) -> int:
    for match in reading.cues["top"].finditer(reading.text):
        near = reading.text[max(0, match.start() - 4) : match.end() + 4]
        if number := re.search(r"(?<!\d)([2-9]|1\d|20)(?!\d)", near):
            return int(number[1])
    return 1


def _ends(reading: QuestionReading) -> Select | None:
    """The first or last row."""
    last = reading.has("last")
    if not (last or reading.has("first")) or reading.has("count"):
        return None
    if (rank := reading.ranked()) is not None:
        return _select(Column(reading.target().name), where=[rank, *reading.filters()])
    order = (Order(_POSITION, last),)
    return _select(Column(reading.target().name), where=reading.filters(), order=order, limit=1)


def _count(reading: QuestionReading) -> Select | None:
    """How many rows, or different cells, or the figure that a row states."""
    if not reading.has("count", "total"):
        return None
    filters = reading.filters()
    asked = reading.find("count")
    after = asked.end() if asked else 0
    named = [m.column for m in reading.mentions if m.start >= after and m.start - after <= 25]
    if named and named[0].numbered and filters and named[0].kind == "number":
        bounded = any(
            isinstance(part, Operation) and part.left == Column(named[0].name) for part in filters
        )
        if not bounded:
            return _select(Call("SUM", (Column(named[0].name),)), where=filters)
    other = bool(named) and not named[0].numbered and named[0] is not reading.key()
    if other and (reading.has("distinct") or not filters):
        counted = Call("COUNT", (Column(named[0].name),), distinct=True)
        return _select(counted, where=filters)
    return _select(_ROWS, where=filters)


def _whether(reading: QuestionReading) -> Select | None:
    """Whether there are so many rows: 'were there at least 10 wins'."""
    if not _ASKS_WHETHER.match(reading.text):
        return None
    for match in NUMBER.finditer(reading.text):
        if reading.is_in_time(*match.span()):
            continue
        sign = reading.sign(match.start())
        named = [m for m in reading.mentions if m.column.numbered and m.start >= match.end()]
        if not sign or named or not reading.links:
            continue
        reading.mark(*match.span())
        counted = _sub(_ROWS, where=[reading.condition(link) for link in reading.links])
        return Select((Operation(sign, counted, Number(float(match[1].replace(",", "")))),))
    return None


def _look_up(reading: QuestionReading) -> Select | None:
    """The cells of a column in the rows that the filters leave."""
    filters = reading.filters()
    if not filters or not reading.has("which", "who", "where", "when", "year"):
        return None
    used = [link.column for link in reading.links]
    target = reading.target(but=[c for c in used if c is not reading.key()])
    if any(target is column for column in used) and len(used) == 1:
        negated = isinstance(filters[0], Operation) and filters[0].operator == "!="
        if not negated:
            others = [c for c in reading.table.columns[1:] if c is not target]
            mentioned = [m.column for m in reading.mentions if m.column is not target]
            if not (mentioned or others):
                return None
            target = (mentioned or [reading.key()])[0]
            if target is used[0]:
                return None
    return _select(Column(target.name), where=filters, distinct=True)


_RULES = (
    _whether,
    _neighbour,
    _difference,
    _which_of_two,
    _same,
    _sums_of_groups,
    _sum,
    _groups,
    _extreme,
    _ends,
    _count,
    _look_up,
)

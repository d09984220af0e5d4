"""Writes the query of a simple question by rules: counts, sums, averages, extremes, neighbours,
differences, comparisons of two, and look-ups with filters by cells, in five languages.

For writers that cannot, and as a second opinion for those that can. What a rule understood is told
by ``explained``: the share of the words of the question that it used.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from app.core.answering.tables.asked_table import ROW, AskedColumn, AskedTable, folded, words
from app.core.answering.tables.query import (
    Call,
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
)
from app.core.answering.tables.question_cues import CUES, matchers
from app.core.answering.tables.value_links import ValueLink, linked
from app.core.text.languages import STOP_WORDS, detect
from app.core.text.number_words import digits

TABLE = "t"
UNDERSTOOD = 0.99
"""Share of a question's words from which on nothing in it is left out of account."""
LEFT_OVER = 0.5
"""Weight of a look-up that leaves words out of account: it takes what no other rule took."""
Direction = Literal["", "most", "least"]
_NUMBER = re.compile(r"(?<![\w.])(\d[\d,]*(?:\.\d+)?)(?=[a-zа-я%]{0,4}(?!\w))")
_YEAR = re.compile(r"(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)")
_IN_YEAR = re.compile(r"(?:the )?year$|(?:dem )?jahr$|(?:el )?ano$|года?$")
_HAN = re.compile(r"[\u3400-\u9fff]")
_PLAIN_CUES = (
    "first",
    "last",
    "total",
    "average",
    "most",
    "least",
    "latest",
    "earliest",
    "distinct",
)
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
_FILLERS = frozenset(
    ["name", "names", "kind", "type", "other", "only", "listed", "international", "national"]
)
_RANKS = re.compile(
    r"^(?:rank|ranking|place|position|pos|finish|rang|platz|puesto|posicion|место|名次|排名)"
)
_ORDINAL = re.compile(
    r"(?<!\w)(?:(?P<n>\d{1,2})(?:st|nd|rd|th)|(?P<word>first|second|third|fourth|fifth|sixth|seventh"
    r"|eighth?|ninth|tenth))(?!\w)"
)
_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
]
_ROWS = Call("COUNT", (Star(),))
_POSITION = Column(ROW)
_PEOPLE = re.compile(
    r"name|player|person|driver|athlete|skipper|author|director|opponent|winner|employee|customer"
    r"|mitarbeiter|kunde|nombre|cliente|имя|фамилия|сотрудник|клиент|姓名|名字|人"
)
_PLACES = re.compile(
    r"place|location|city|country|venue|site|town|address|region|ort|stadt|land|lugar|ciudad|pais"
    r"|sitio|место|город|стран|地点|地點|城市|国家|位置"
)


@dataclass(frozen=True, slots=True)
class RuledQuery:
    """A query by rules; ``explained`` is the share of the question's words that it used."""

    select: Select
    explained: float


@dataclass(frozen=True, slots=True)
class _Mention:
    """A column that a question names, and where."""

    column: AskedColumn
    start: int
    end: int


def by_rules(question: str, table: AskedTable) -> RuledQuery | None:
    """The query of a question; None where no rule understands it."""
    reading = _Reading(question, table)
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
    text, language = _read(question)
    cues = matchers(language)
    return any(cues[name].search(text) for name in _COMPUTING)


def _read(question: str) -> tuple[str, str]:
    """The folded question with its small numbers in digits, and its language."""
    language = detect(question) or "en"
    if _HAN.search(question):
        language = "zh"
    text = folded(question).strip(" ?!.？！。¿¡")
    text = re.sub(r"[^\W\d_]+", lambda word: digits(word[0]) or word[0], text)
    return text, language if language in CUES else "en"


class _Reading:
    """A question with what its words stand for."""

    def __init__(self, question: str, table: AskedTable) -> None:
        self.table = table
        self.text, self.language = _read(question)
        self.cues = matchers(self.language)
        self._used: set[int] = set()
        self._bounded: dict[int, AskedColumn] = {}
        self.links = [link for link in linked(question, table) if not self._is_header(link)]
        self.mentions = self._mentioned()
        self.links = [link for link in self.links if not self._is_bound(link)]
        for link in self.links:
            self._mark(self.place(link), len(link.said))
        for mention in self.mentions:
            self._mark(mention.start, mention.end - mention.start)

    def has(self, *cues: str) -> bool:
        """Whether one of the cues is there; it counts as understood then."""
        return any(self.find(cue) is not None for cue in cues)

    def find(self, cue: str) -> re.Match[str] | None:
        found = self.cues[cue].search(self.text)
        if found:
            self._mark(found.start(), found.end() - found.start())
        return found

    def _is_header(self, link: ValueLink) -> bool:
        """Whether the words of a part of a cell are the name of a column."""
        if link.whole:
            return False
        names = [w for column in self.table.columns[1:] for w in words(column.name)]
        return all(any(alike(word, name) for name in names) for word in words(link.said))

    def _is_bound(self, link: ValueLink) -> bool:
        """Whether the words of a cell are the bound of a comparison ('more than 10 seniti')."""
        at = self.place(link)
        number = _NUMBER.match(self.text, at)
        if not (number and link.column.numbered and self.sign(at)):
            return False
        self._bounded[at] = link.column
        return True

    def place(self, link: ValueLink) -> int:
        return self.text.find(link.said)

    def explained(self) -> float:
        if self.language == "zh":
            content = [n for n, c in enumerate(self.text) if _HAN.match(c) or c.isalnum()]
            return sum(n in self._used for n in content) / max(1, len(content))
        spans = [
            (match.start(), match.end())
            for match in re.finditer(r"[^\W_]+", self.text)
            if match[0] not in STOP_WORDS.get(self.language, frozenset())
        ]
        used = sum(any(n in self._used for n in range(*span)) for span in spans)
        return used / max(1, len(spans))

    def _mark(self, start: int, length: int) -> None:
        if start >= 0:
            self._used.update(range(start, start + length))

    def _mentioned(self) -> list[_Mention]:
        """Columns by the words of their names, best first for each place."""
        found: list[tuple[float, _Mention]] = []
        for column in self.table.columns:
            if column.is_row_number:
                continue
            named = [w for w in words(column.name) if len(w) > 1 or _HAN.match(w)]
            named = [w for w in named if w not in STOP_WORDS["en"]] or named
            hits = [span for w in named for span in self._spans(w)]
            if not named or not hits:
                continue
            share = len({w for w in named if self._spans(w)}) / len(named)
            start = min(span[0] for span in hits)
            end = max(span[1] for span in hits if span[0] - start < 40)
            if share >= 0.5 or (len(named) == 3 and share > 0.3):
                found.append((share + (end - start) / 1000, _Mention(column, start, end)))
        found.sort(key=lambda pair: -pair[0])
        kept: list[_Mention] = []
        for _, mention in found:
            if not any(m.start < mention.end and mention.start < m.end for m in kept):
                kept.append(mention)
        return sorted(kept, key=lambda m: m.start)

    def _spans(self, word: str) -> list[tuple[int, int]]:
        """Where a word stands in the question, in any form."""
        if _HAN.search(word):
            return [m.span() for m in re.finditer(re.escape(word), self.text)]
        return [m.span() for m in re.finditer(r"[^\W_]+", self.text) if alike(m[0], word)]

    # What the words stand for

    def key(self) -> AskedColumn:
        """The column that names the rows: the first text column with hardly a repetition."""
        texts = [c for c in self.table.columns[1:] if not c.numbered and c.kind == "text"]
        for column in texts:
            cells = self.table.spellings[column.place]
            if len(cells) >= 0.8 * len(self.table.rows):
                return column
        return (texts or list(self.table.columns[1:]) or list(self.table.columns))[0]

    def target(self, but: Sequence[AskedColumn] = ()) -> AskedColumn:
        """The column that a question asks for."""
        asked = self.find("which")
        at = asked.end() if asked else 0
        for mention in self.mentions:
            if mention.start >= at and mention.column not in but:
                if self._leads_to(self.text[at : mention.start]):
                    return mention.column
                break
        dates = [c for c in self.table.columns[1:] if c.kind == "date" or c.dated]
        if self.has("when", "year") and dates:
            return dates[0]
        for cue, pattern in (("who", _PEOPLE), ("where", _PLACES)):
            if self.find(cue):
                for column in self.table.columns[1:]:
                    if pattern.search(folded(column.name)) and column not in but:
                        return column
        key = self.key()
        others = [c for c in self.table.columns[1:] if c not in but and c.kind == "text"]
        return key if key not in but else (others or [key])[0]

    def _leads_to(self, between: str) -> bool:
        """Whether what stands between a question word and a column names nothing itself."""
        if self.language == "zh":
            return len(between) <= 4
        cued = between
        for name in _PLAIN_CUES:
            cued = self.cues[name].sub(" ", cued)
        return all(word in STOP_WORDS[self.language] or word in _FILLERS for word in words(cued))

    def number_column(self, default: bool = True) -> AskedColumn | None:
        """The column of numbers that a question names; else the one that its cue suits."""
        for mention in self.mentions:
            if mention.column.numbered or mention.column.kind == "date":
                return mention.column
        if not default:
            return None
        columns = self.table.columns[1:]
        suited: tuple[tuple[tuple[str, ...], Callable[[AskedColumn], bool]], ...] = (
            (("dearest", "cheapest"), lambda c: c.of.type == "money"),
            (("latest", "earliest", "sooner", "later"), lambda c: c.kind == "date" or c.dated),
            (("longest", "shortest", "slower", "faster"), lambda c: c.timed),
        )
        for cues, suits in suited:
            if self.has(*cues):
                for column in columns:
                    if suits(column):
                        return column
        return None

    def filters(self, but: Sequence[ValueLink] = ()) -> list[Expression]:
        """Conditions by the cells, years and bounds of the question."""
        chosen: list[Expression] = []
        taken: set[int] = set()
        for link in self.links:
            at = self.place(link)
            if link in but or at in taken:
                continue
            taken.add(at)
            chosen.append(self.condition(link))
        chosen += self._years(chosen)
        chosen += self._bounds()
        return chosen

    def condition(self, link: ValueLink) -> Expression:
        column = Column(link.column.name)
        equal: Expression = (
            Operation("=", column, Text(link.text))
            if link.whole
            else Operation("LIKE", column, Text(f"%{link.text}%"))
        )
        before = self.text[: max(0, self.place(link))]
        besides = self.cues["besides"]
        if any(len(before) - m.end() <= 5 for m in besides.finditer(before)) or self._denied(
            before
        ):
            negated = Operation("!=", column, Text(link.text))
            return negated if link.whole else Not(equal)
        return equal

    def _denied(self, before: str) -> bool:
        """Whether a negation stands before a cell, with no other cell between."""
        found = [m.end() for m in self.cues["not_"].finditer(before)]
        if not found or len(before) - found[-1] > 30 or "," in before[found[-1] :]:
            return False
        return not any(found[-1] < self.place(link) < len(before) - 1 for link in self.links)

    def _years(self, chosen: Sequence[Expression]) -> list[Expression]:
        dated = [m.column for m in self.mentions if m.column.dated]
        dated = dated or [c for c in self.table.columns[1:] if c.dated]
        found: list[Expression] = []
        said = " ".join(
            e.right.text for e in chosen if isinstance(e, Operation) and isinstance(e.right, Text)
        )
        for match in _YEAR.finditer(self.text):
            if not dated or match[0] in said:
                continue
            self._mark(match.start(), 4)
            sign = self.sign(match.start()) or "="
            column = dated[0]
            term = Call("YEAR", (Column(column.name),))
            found.append(Operation(sign, term, Number(float(match[0]))))
        return found

    def _bounds(self) -> list[Expression]:
        """Comparisons of a column with a number ('at least 20 mm')."""
        found: list[Expression] = []
        for match in _NUMBER.finditer(self.text):
            sign = self.sign(match.start())
            if not sign or (_YEAR.fullmatch(match[0]) and any(c.dated for c in self.table.columns)):
                continue
            nearest = self._nearest_number_column(match.start())
            if (column := self._bounded.get(match.start(), nearest)) is None:
                continue
            self._mark(match.start(), len(match[0]))
            value = float(match[0].replace(",", ""))
            found.append(Operation(sign, Column(column.name), Number(value)))
        return found

    def sign(self, at: int) -> str:
        """The comparison that stands right before a number, or in Chinese after it."""
        before, behind = self.text[max(0, at - 36) : at].rstrip(), self.text[at : at + 12]
        before = _IN_YEAR.sub("", before).rstrip()
        for cue, sign in (
            ("at_least", ">="),
            ("at_most", "<="),
            ("above", ">"),
            ("below", "<"),
        ):
            for match in self.cues[cue].finditer(before):
                if len(before) - match.end() <= 4:
                    self.find(cue)
                    return sign
        if re.match(r"[\d.,]+\+", behind) or re.match(r"[\d.,]+ or (?:more|above)", behind):
            return ">="
        if re.match(r"[\d.,]+ or (?:less|fewer|below)", behind):
            return "<="
        return ""

    def _nearest_number_column(self, at: int) -> AskedColumn | None:
        numbers = [m for m in self.mentions if m.column.numbered]
        if numbers:
            return min(numbers, key=lambda m: abs(m.start - at)).column
        columns = [c for c in self.table.columns[1:] if c.numbered]
        return columns[0] if len(columns) == 1 else None

    def ordinals(self) -> list[int]:
        """The ordinal numbers of the question, in order."""
        found = []
        for match in _ORDINAL.finditer(self.text):
            self._mark(match.start(), len(match[0]))
            found.append(_number_of(match))
        return found

    def ranked(self) -> Expression | None:
        """The condition that a rank is the one of the question ('finished second')."""
        column = next((c for c in self.table.columns[1:] if _RANKS.match(folded(c.name))), None)
        said = _ORDINAL.search(self.text)
        if column is None or said is None:
            return None
        near = self.text[max(0, said.start() - 12) : said.end() + 12]
        if not re.search(r"place|finish|came|come|rank|position", near):
            return None
        self._mark(said.start(), len(said[0]))
        if column.numbered:
            return Operation("=", Column(column.name), Number(float(_number_of(said))))
        return None

    def repeated(self) -> AskedColumn | None:
        """The column with repeated cells that a question names first."""
        for mention in self.mentions:
            cells = len(self.table.spellings[mention.column.place])
            if not mention.column.numbered and cells < 0.9 * len(self.table.rows):
                return mention.column
        return None

    def grouped_by(self, column: AskedColumn) -> bool:
        """Whether a question asks for a figure of each cell of a column."""
        for mention in self.mentions:
            if mention.column is column:
                before = self.text[: mention.start]
                near = (m for m in self.cues["each"].finditer(before))
                if any(len(before) - m.end() <= 2 for m in near):
                    self.find("each")
                    return True
        return False

    def direction(self) -> Direction:
        if self.has("least", "earliest", "cheapest", "shortest"):
            return "least"
        return "most" if self.has("most", "latest", "dearest", "longest") else ""

    def whole(self) -> list[ValueLink]:
        """Links of whole cells in the order of the question."""
        found = [link for link in self.links if link.whole]
        return sorted(found, key=self.place)


def ordinal_numbers(text: str) -> list[int]:
    """The ordinal numbers of a folded text, in order."""
    return [_number_of(match) for match in _ORDINAL.finditer(text)]


def _number_of(ordinal: re.Match[str]) -> int:
    return int(ordinal["n"]) if ordinal["n"] else _place_of(ordinal["word"])


def _place_of(word: str) -> int:
    return next(n for n, ordinal in enumerate(_ORDINALS, 1) if ordinal.startswith(word))


def alike(word: str, other: str) -> bool:
    """Whether two folded words are forms of one."""
    if word == other:
        return True
    shared = next(
        (n for n, (a, b) in enumerate(zip(word, other, strict=False)) if a != b),
        min(len(word), len(other)),
    )
    shorter, longer = sorted((len(word), len(other)))
    return longer - shared <= 3 and shared >= (3 if shared == shorter else 4)


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


def _neighbour(reading: _Reading) -> Select | None:
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


def _difference(reading: _Reading) -> Select | None:
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


def _between_places(reading: _Reading) -> Select | None:
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


def _which_of_two(reading: _Reading) -> Select | None:
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


def _sum(reading: _Reading) -> Select | None:
    """A sum or average of the column that is named."""
    average = reading.has("average")
    if not average and not reading.has("total"):
        return None
    column = reading.number_column()
    if column is None or column.kind == "date":
        return None
    item = Call("AVG" if average else "SUM", (Column(column.name),))
    return _select(item, where=reading.filters())


def _sums_of_groups(reading: _Reading) -> Select | None:
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


def _same(reading: _Reading) -> Select | None:
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


def _groups(reading: _Reading) -> Select | None:
    """How many groups have so many rows, or the one with the most."""
    repeated = reading.repeated()
    if repeated is None or reading.number_column() is not None:
        return None
    key = Column(repeated.name)
    if direction := reading.direction():
        if repeated is not reading.target():
            return None
        order = (Order(_ROWS, direction == "most"),)
        return _select(key, where=reading.filters(), group=(key,), order=order, limit=1)
    if reading.has("count") and reading.grouped_by(repeated):
        return _select(key, _ROWS, where=reading.filters(), group=(key,), order=(Order(key),))
    match = _NUMBER.search(reading.text)
    if reading.has("count") and match and (sign := reading.sign(match.start())):
        having = Operation(sign, _ROWS, Number(float(match[1].replace(",", ""))))
        inner = Select((key,), TABLE, group=(key,), having=having)
        counted = Call("COUNT", (key,), distinct=True)
        return _select(counted, where=[OneOf(key, (Subquery(inner),))])
    return None


def _extreme(reading: _Reading) -> Select | None:
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


def _top(reading: _Reading) -> int:
    for match in reading.cues["top"].finditer(reading.text):
        near = reading.text[max(0, match.start() - 4) : match.end() + 4]
        if number := re.search(r"(?<!\d)([2-9]|1\d|20)(?!\d)", near):
            return int(number[1])
    return 1


def _ends(reading: _Reading) -> Select | None:
    """The first or last row."""
    last = reading.has("last")
    if not (last or reading.has("first")) or reading.has("count"):
        return None
    if (rank := reading.ranked()) is not None:
        return _select(Column(reading.target().name), where=[rank, *reading.filters()])
    order = (Order(_POSITION, last),)
    return _select(Column(reading.target().name), where=reading.filters(), order=order, limit=1)


def _count(reading: _Reading) -> Select | None:
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


def _look_up(reading: _Reading) -> Select | None:
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

"""Reads a question about a table: its language, the columns and cells that its words name, and the
cues of what is to be computed, in five languages."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Literal

from app.core.answering.tables.asked_table import (
    AskedColumn,
    AskedTable,
    folded,
    number_of,
    parts_of,
    words,
)
from app.core.answering.tables.query import (
    Between,
    Call,
    Column,
    Expression,
    Not,
    Number,
    OneOf,
    Operation,
    Text,
)
from app.core.answering.tables.questions.question_cues import CUES, matchers
from app.core.answering.tables.questions.question_times import (
    AskedTime,
    asked_times,
    is_amount,
)
from app.core.answering.tables.questions.value_links import ValueLink, linked
from app.core.text.languages import STOP_WORDS, detect
from app.core.text.number_words import digits
from app.core.values import durations
from app.core.values.dates import order_of

Direction = Literal["", "most", "least"]
NUMBER = re.compile(r"(?<![\w.])(\d[\d,]*(?:\.\d+)?)(?=[a-zа-я%]{0,4}(?!\w))")
YEAR = re.compile(r"(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)")
_IN_YEAR = re.compile(r"(?:the )?year$|(?:dem )?jahr$|(?:el )?ano$|года?$")
HAN = re.compile(r"[\u3400-\u9fff]")
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
_FILLERS = frozenset(
    ["name", "names", "kind", "type", "other", "only", "listed", "international", "national"]
)
_SAYS_NOTHING = frozenset(
    [
        "s",
        "name",
        "names",
        "list",
        "listed",
        "table",
        "chart",
        "there",
        "called",
        "shown",
        "given",
        "please",
        "tell",
        "find",
        "aufgefuhrt",
        "tabelle",
        "liste",
        "genannt",
        "tabla",
        "lista",
        "nombre",
        "таблице",
        "список",
        "назови",
    ]
)
"""Words that ask for nothing by themselves, beside the stop words."""
_RANKS = re.compile(
    r"^(?:rank|ranking|place|position|pos|finish|rang|platz|puesto|posicion|место|名次|排名)"
)
ORDINAL = re.compile(
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
_OF = re.compile(r"\s*(?:of|is|was|=|:|von|ist|de|es|составляет|равн\w+|为|是)\s*")
_SUM = re.compile(r"(?<!\w)(?:sum|\w*summe|suma|сумм\w*)(?!\w)|总和|總和|总额|總額|合计|合計")
_ANY = re.compile(r"(?<!\w)(?:an?|eine[nmr]?|una?)\s$")
_PEOPLE = re.compile(
    r"name|player|person|driver|athlete|skipper|author|director|opponent|winner|employee|customer"
    r"|mitarbeiter|kunde|nombre|cliente|имя|фамилия|сотрудник|клиент|姓名|名字|人"
)
_PLACES = re.compile(
    r"place|location|city|country|venue|site|town|address|region|ort|stadt|land|lugar|ciudad|pais"
    r"|sitio|место|город|стран|地点|地點|城市|国家|位置"
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A column that a question names, and where."""

    column: AskedColumn
    start: int
    end: int


def read(question: str) -> tuple[str, str]:
    """The folded question with its small numbers in digits, and its language."""
    text = folded(question).strip(" ?!.？！。¿¡")
    text = re.sub(r"[^\W\d_]+", lambda word: digits(word[0]) or word[0], text)
    return text, language_of(question)


def language_of(question: str) -> str:
    """The language of a question, one of the five: for one that is too short to tell, the language
    that most of what it asks for is said in."""
    if HAN.search(question):
        return "zh"
    if language := detect(question):
        return language if language in CUES else "en"
    text = folded(question)
    said = {
        language: sum(bool(cue.search(text)) for cue in matchers(language).values())
        for language in CUES
    }
    return max(said, key=lambda language: said[language])


class QuestionReading:
    """A question with what its words stand for."""

    def __init__(self, question: str, table: AskedTable, today: date | None = None) -> None:
        self.table = table
        self._today = today
        self.text, self.language = read(question)
        self.cues = matchers(self.language)
        self._used: set[int] = set()
        self._values: set[int] = set()
        """The characters of dates and durations, whose numbers are none by themselves."""
        self._bounded: dict[int, AskedColumn] = {}
        self.named_at = self._name_of_table()
        """The characters that name the table itself, by its title or sheet."""
        self.links = [link for link in linked(question, table) if not self._is_header(link)]
        self.mentions = self._mentioned()
        self.times = self._times()
        """The times that the table may be narrowed by."""
        self.links = [
            link for link in self.links if not (self._is_time(link) or self._is_bound(link))
        ]
        for link in self.links:
            self._mark(self.place(link), len(link.said))
        for mention in self.mentions:
            self._mark(mention.start, mention.end - mention.start)

    def _name_of_table(self) -> set[int]:
        """The characters of the words of the table's name, where the question has all of them."""
        named = [w for w in parts_of(folded(self.table.info.name)) if w not in STOP_WORDS["en"]]
        spans = [self._spans(word)[:1] for word in named]
        if not all(spans) or not any(len(word) > 2 or HAN.search(word) for word in named):
            return set()
        found = {n for span in spans for n in range(*span[0])}
        for (span,) in spans:
            self._take(*span) if self.text[slice(*span)].isdigit() else self.mark(*span)
        return found

    def has(self, *cues: str) -> bool:
        """Whether one of the cues is there; it counts as understood then."""
        return any(self.find(cue) is not None for cue in cues)

    def find(self, cue: str) -> re.Match[str] | None:
        for found in self.cues[cue].finditer(self.text):
            if not self.is_in_time(found.start(), found.end()):
                self.mark(*found.span())
                return found
        return None

    def is_in_time(self, start: int, end: int) -> bool:
        """Whether characters belong to a time: 'last' of 'last year'."""
        return any(time.start < end and start < time.end for time in self.times)

    def mark(self, start: int, end: int) -> None:
        """Count these characters of the question as understood."""
        self._mark(start, end - start)

    def mark_cues(self) -> None:
        """Count all cues as understood."""
        for cue in self.cues.values():
            for found in cue.finditer(self.text):
                self._mark(found.start(), found.end() - found.start())

    def _times(self) -> list[AskedTime]:
        """The times of the question that are neither cells of text, columns nor the table's
        name, nor an amount that is named as one ('an amount of 2024')."""
        order = order_of(self.language)
        for column in self._dated():
            if not order and column.of.order in ("dmy", "mdy"):
                order = column.of.order
        return [
            time
            for time in asked_times(self.text, order, self._today)
            if not self._says_otherwise(time)
        ]

    def _says_otherwise(self, time: AskedTime) -> bool:
        said = set(range(time.start, time.end))
        if said & self.named_at:
            return True
        for mention in self.mentions:
            inside = set(range(mention.start, mention.end)) & said
            if any(self.text[n].isdigit() for n in inside):
                return True  # a column of that name
            if self._is_plain_year(time) and self._is_of(mention, time):
                return True
        for link in self.links:
            at = self.place(link)
            if link.column.kind == "text" and said & set(range(at, at + len(link.said))):
                return any(map(str.isdigit, link.said)) or link.whole
        return False

    def _is_of(self, mention: Mention, time: AskedTime) -> bool:
        """Whether a year is an amount of a column: 'an amount of 2024'; 'the revenue of 2024' is
        one only where the table has no years."""
        if mention.column.kind != "number" or mention.column.dated:
            return False
        if not _OF.fullmatch(self.text[mention.end : time.start]):
            return False
        return not self._dated() or bool(_ANY.search(self.text[: mention.start]))

    def _is_time(self, link: ValueLink) -> bool:
        """Whether the words of a cell are a time, which the column holds as an amount or a date."""
        at = self.place(link)
        if link.column.kind == "text":
            return False
        end = at + len(link.said)
        times = [time for time in self.times if time.start < end and at < time.end]
        if link.column.kind == "number" and link.column.dated:
            return any(not self._is_plain_year(time) for time in times)
        return bool(times)

    def _is_plain_year(self, time: AskedTime) -> bool:
        """Whether a time is a year and nothing else."""
        return self.text[time.start : time.end] == time.low == time.high

    def _is_header(self, link: ValueLink) -> bool:
        """Whether the words of a part of a cell are the name of a column."""
        if link.whole:
            return False
        names = [w for column in self.table.columns[1:] for w in words(column.name)]
        return all(any(alike(word, name) for name in names) for word in words(link.said))

    def _is_bound(self, link: ValueLink) -> bool:
        """Whether the words of a cell are the bound of a comparison ('more than 10 seniti')."""
        at = self.place(link)
        number = NUMBER.match(self.text, at)
        if not (number and link.column.numbered and self.sign(at)):
            return False
        if self.is_in_time(at, number.end()) and not link.column.dated:
            return False
        self._bounded[at] = link.column
        return True

    def place(self, link: ValueLink) -> int:
        return self.text.find(link.said)

    def explained(self) -> float:
        """The share of the question's words that stand for something."""
        content = self._content()
        return 1.0 if not content else 1 - self._left(content) / len(content)

    def unknown(self) -> int:
        """How many words stand for nothing."""
        return self._left(self._content())

    def is_unknown(self, word: str) -> bool:
        """Whether a word says something, and stands for nothing."""
        return any(
            self.text[slice(*span)] == word and not self._is_used(span) for span in self._content()
        )

    def _content(self) -> list[tuple[int, int]]:
        """The words that say something; in Chinese, its characters."""
        if self.language == "zh":
            return [(n, n + 1) for n, c in enumerate(self.text) if HAN.match(c) or c.isalnum()]
        mere = STOP_WORDS[self.language] | _SAYS_NOTHING
        return [m.span() for m in re.finditer(r"[^\W_]+", self.text) if m[0] not in mere]

    def _left(self, content: Sequence[tuple[int, int]]) -> int:
        return sum(not self._is_used(span) for span in content)

    def _is_used(self, span: tuple[int, int]) -> bool:
        return any(n in self._used for n in range(*span))

    def _mark(self, start: int, length: int) -> None:
        if start >= 0:
            self._used.update(range(start, start + length))

    def _take(self, start: int, end: int) -> None:
        """Count the characters of a value as understood, and as no other number."""
        self.mark(start, end)
        self._values.update(range(start, end))

    def _mentioned(self) -> list[Mention]:
        """Columns by the words of their names, best first for each place."""
        found: list[tuple[float, Mention]] = []
        for column in self.table.columns:
            if column.is_row_number:
                continue
            named = [w for w in words(column.name) if len(w) > 1 or HAN.match(w)]
            named = [w for w in named if w not in STOP_WORDS["en"]] or named
            hits = [span for w in named for span in self._spans(w)]
            if not named or not hits:
                continue
            share = len({w for w in named if self._spans(w)}) / len(named)
            start = min(span[0] for span in hits)
            end = max(span[1] for span in hits if span[0] - start < 40)
            if share >= 0.5 or (len(named) == 3 and share > 0.3):
                found.append((share + (end - start) / 1000, Mention(column, start, end)))
        found.sort(key=lambda pair: -pair[0])
        kept: list[Mention] = []
        for _, mention in found:
            if not any(m.start < mention.end and mention.start < m.end for m in kept):
                kept.append(mention)
        return sorted(kept, key=lambda m: m.start)

    def _spans(self, word: str) -> list[tuple[int, int]]:
        """Where a word stands in the question, in any form."""
        if HAN.search(word):
            return [m.span() for m in re.finditer(re.escape(word), self.text)]
        if self.language == "zh":
            whole = rf"(?<![^\W\u3400-\u9fff]){re.escape(word)}(?![^\W\u3400-\u9fff])"
            return [m.span() for m in re.finditer(whole, self.text)]
        return [
            m.span()
            for m in re.finditer(r"[^\W_]+", self.text)
            if m[0] == word or (alike(m[0], word) and not self._is_cue(m))
        ]

    def _is_cue(self, word: re.Match[str]) -> bool:
        """Whether a word is one by itself: 'lowest' names no column 'Low', 'not' none 'Notes'."""
        return word[0] in STOP_WORDS[self.language] or any(
            cue.fullmatch(self.text, *word.span()) for cue in self.cues.values()
        )

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
        if (excepted := self.excepted()) and not self.mentions_behind(at):
            return excepted.column
        days = [c for c in self.table.columns[1:] if c.kind == "date" or c.dated]
        if self.has("when", "year") and days:
            return days[0]
        for cue, pattern in (("who", _PEOPLE), ("where", _PLACES)):
            if self.find(cue):
                for column in self.table.columns[1:]:
                    if pattern.search(folded(column.name)) and column not in but:
                        return column
        key = self.key()
        others = [c for c in self.table.columns[1:] if c not in but and c.kind == "text"]
        return key if key not in but else (others or [key])[0]

    def mentions_behind(self, at: int) -> bool:
        """Whether a column is named right behind a place."""
        return any(m.start >= at and self._leads_to(self.text[at : m.start]) for m in self.mentions)

    def asked(self) -> AskedColumn | bool:
        """The column that is named right behind 'which'; else whether something is that no column
        is called."""
        found = self.cues["which"].search(self.text)
        if found is None or self.language == "zh":
            return False
        cued = [m.span() for name in _PLAIN_CUES for m in self.cues[name].finditer(self.text)]
        for word in re.finditer(r"[^\W_]+", self.text[found.end() :]):
            start, end = word.start() + found.end(), word.end() + found.end()
            for mention in self.mentions:
                if mention.start <= start < mention.end:
                    return mention.column
            if word[0] in STOP_WORDS[self.language]:
                return False
            if word[0] not in _FILLERS and not any(a <= start and end <= b for a, b in cued):
                return True
        return False

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

    def only_figures(self) -> AskedColumn | None:
        """The one column of figures that can be added up, where a sum is asked for by that word:
        'total' may also be of rows."""
        columns = [
            c
            for c in self.table.columns[1:]
            if c.kind == "number" and not (c.dated or c.timed or self.is_index(c))
        ]
        return columns[0] if len(columns) == 1 and _SUM.search(self.text) else None

    def filters(self, but: Sequence[ValueLink] = ()) -> list[Expression]:
        """Conditions by the cells, years and bounds of the question."""
        chosen: list[Expression] = []
        taken: set[int] = set()
        named = {mention.column.place for mention in self.mentions}
        for link in sorted(self.links, key=lambda link: link.column.place not in named):
            at = self.place(link)
            if link in but or at in taken:
                continue
            taken.add(at)
            chosen.append(self.condition(link))
        chosen = _one_of(chosen)
        chosen += self._dates()
        chosen += self._years(chosen)
        chosen += self._bounds()
        return chosen

    def _dates(self) -> list[Expression]:
        """Conditions by times, on a column of dates, or for a span of years on one of years."""
        dated = self._dated()
        column = next((c for c in dated if c.kind == "date"), None)
        found: list[Expression] = []
        for time in self.times:
            on = column
            if on is None and time.is_year and not self._is_plain_year(time):
                on = dated[0] if dated else None
            if on is None:
                continue
            self._take(time.start, time.end)
            condition = _within(time, Column(on.name))
            if time.either and found:
                condition = Operation("OR", found.pop(), condition)
            found.append(condition)
        return found

    def _dated(self) -> list[AskedColumn]:
        """The columns of dates, those first that the question names."""
        named = [m.column for m in self.mentions if m.column.dated]
        return named or [c for c in self.table.columns[1:] if c.dated]

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
        dated = self._dated()
        found: list[Expression] = []
        said = " ".join(
            e.right.text for e in chosen if isinstance(e, Operation) and isinstance(e.right, Text)
        )
        for match in YEAR.finditer(self.text):
            if not dated or match[0] in said or match.start() in self._values:
                continue
            if self._is_amount(match):
                continue
            self._mark(match.start(), 4)
            column = Column(dated[0].name)
            time = next((t for t in self.times if t.start <= match.start() < t.end), None)
            if time and time.is_year:
                found.append(_within(time, column))
                continue
            sign = self.sign(match.start()) or "="
            found.append(Operation(sign, Call("YEAR", (column,)), Number(float(match[0]))))
        return found

    def _bounds(self) -> list[Expression]:
        """Comparisons of a column with a number ('at least 20 mm')."""
        found = self._terms()
        for match in NUMBER.finditer(self.text):
            sign = self.sign(match.start())
            if not sign or match.start() in self._values:
                continue
            year = YEAR.fullmatch(match[0]) and any(c.dated for c in self.table.columns)
            if year and not self._is_amount(match):
                continue
            nearest = self._nearest_number_column(match.start())
            if (column := self._bounded.get(match.start(), nearest)) is None:
                continue
            self._mark(match.start(), len(match[0]))
            value = float(match[0].replace(",", ""))
            found.append(Operation(sign, Column(column.name), Number(value)))
        return found

    def _is_amount(self, number: re.Match[str]) -> bool:
        """Whether a number that may be a year is compared as an amount of a column that has
        some."""
        return any(c.numbered and not c.dated for c in self.table.columns[1:]) and is_amount(
            self.text, *number.span()
        )

    def _terms(self) -> list[Expression]:
        """Comparisons of a column of times with a duration ('at least 5 hours')."""
        timed = [m.column for m in self.mentions if m.column.timed]
        timed = timed or [c for c in self.table.columns[1:] if c.timed]
        found: list[Expression] = []
        for term in durations.durations(self.text):
            if timed and (sign := self.sign(term.start)):
                self._take(term.start, term.end)
                found.append(Operation(sign, Column(timed[0].name), Number(term.total)))
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
        for match in ORDINAL.finditer(self.text):
            self._mark(match.start(), len(match[0]))
            found.append(_number_of(match))
        return found

    def ranked(self) -> Expression | None:
        """The condition that a rank is the one of the question ('finished second')."""
        column = next((c for c in self.table.columns[1:] if _RANKS.match(folded(c.name))), None)
        said = ORDINAL.search(self.text)
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

    def is_index(self, column: AskedColumn) -> bool:
        """Whether a column only numbers the rows."""
        said = [number_of(row, column) for row in self.table.rows]
        numbers = [number for number in said if number is not None]
        return len(numbers) > 1 and all(b - a == 1 for a, b in pairwise(numbers))

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
        """Links of cells, whole or by a name of several words that no other cell has, in the order
        of the question."""
        found = [
            link
            for link in self.links
            if link.whole or (link.cells == 1 and len(words(link.said)) > 1)
        ]
        return sorted(found, key=self.place)

    def excepted(self) -> ValueLink | None:
        """The cell behind 'besides' or 'other than'."""
        for link in self.links:
            before = self.text[: max(0, self.place(link))]
            besides = self.cues["besides"].finditer(before)
            if any(0 <= len(before) - m.end() <= 5 for m in besides):
                return link
        return None


def _within(time: AskedTime, column: Column) -> Expression:
    """The condition that the dates of a column are within a time."""
    term: Expression = column
    low: Expression = Text(time.low)
    high: Expression = Text(time.high)
    if time.is_year:
        term = Call("YEAR", (column,))
        low, high = Number(float(time.low or 0)), Number(float(time.high or 0))
    elif time.low.startswith("--"):
        term = Call("MONTH", (column,))
        low, high = Number(float(time.low[2:4])), Number(float(time.high[2:4]))
    if not time.high:
        return Operation(">" if time.strict else ">=", term, low)
    if not time.low:
        return Operation("<" if time.strict else "<=", term, high)
    return Operation("=", term, low) if low == high else Between(term, low, high)


def _one_of(conditions: Sequence[Expression]) -> list[Expression]:
    """Conditions with those on whole cells of one column joined, as no cell is two."""
    found: list[Expression] = []
    at: dict[Expression, int] = {}
    for each in conditions:
        if not (isinstance(each, Operation) and each.operator == "="):
            found.append(each)
        elif each.left in at:
            before = found[at[each.left]]
            options = before.options if isinstance(before, OneOf) else (before.right,)  # type: ignore[union-attr]  # an operation
            found[at[each.left]] = OneOf(each.left, (*options, each.right))
        else:
            at[each.left] = len(found)
            found.append(each)
    return found


def ordinal_numbers(text: str) -> list[int]:
    """The ordinal numbers of a folded text, in order."""
    return [_number_of(match) for match in ORDINAL.finditer(text)]


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

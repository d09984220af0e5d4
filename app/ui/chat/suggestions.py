"""Questions to begin with, made from the latest documents so that these answer them, in their
language: from a heading that is a question, one value under a heading, or the columns of a table.
"""

from __future__ import annotations

import os.path
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Literal

from app.core.domain import file_kinds
from app.core.domain.file_kinds import SPREADSHEET
from app.core.domain.files import Document
from app.core.domain.search import Hit, Scope
from app.core.domain.tabular.tables import TableColumn, TableInfo
from app.core.facade import Facade
from app.core.retrieval import exact_terms
from app.core.text import languages
from app.ui.foundation import wording
from app.ui.foundation.language import spoken

LATEST = 12
"""Documents looked at."""
OFFERED = 3
LEAST_ROWS = 3
"""Rows of a table in which the highest value tells something."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_HEADING = re.compile(r"(?:§ ?)?(?:\d+(?:\.\d+)*\.?\s+)?([^\W\d_][^\n]{2,47})")
"""A heading that can stand in a question: a few words, without its number."""
_QUESTION = re.compile(r"[^\W\d_¿].{6,78}[?？]|¿.{6,78}\?")
_MONEY = re.compile(
    r"[€$£¥₽]\s?\d|\d\s?(?:[€$£¥₽]|(?:EUR|USD|GBP|CHF|euros?|pounds?|dollars?|руб\w*|元)(?!\w))",
    re.IGNORECASE,
)
_COUNT = (
    r"\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty|sixty|ninety"
    r"|eine[mnrs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|vierzehn|dreißig|sechzig"
    r"|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|treinta|sesenta|noventa"
    r"|один|одного|одной|дв[ае]|двух|тр[иёе]х?|четырёх|четыре|пят[ьи]|шест[ьи]|сем[ьи]|восемь"
    r"|восьми|девят[ьи]|десят[ьи]|двенадцат[ьи]|четырнадцат[ьи]|тридцат[ьи]|девяносто"
)
_PERIOD = re.compile(
    rf"(?<!\w)(?:{_COUNT})[ -](?:days?|weeks?|months?|years?|Tagen?|Wochen?|Monat(?:en?|s)?"
    r"|Jahr(?:en?|s)?|días?|semanas?|mes(?:es)?|años?|д(?:ень|ня|ней)|недел[ьяи]"
    r"|месяц(?:а|ев)?|лет|год(?:а|ов)?)(?!\w)|(?<!\d)(?:\d{1,3}|[一二两三四五六七八九十]+)\s?(?:天|周|个月|年)(?!\d)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"(?:no|nr|id|code|number|nummer|número|номер|№|编号|序号)\b\.?", re.IGNORECASE
)
"""The name of a column that numbers its rows."""
_NAME = re.compile(r"[^\W\d_][^\n]{1,39}")

_UNIT = re.compile(r"\s*[(\[（][^()\[\]（）]*[)\]）]$")
"""A unit behind the name of a column: Price (EUR)."""
_SCRIPTS = ("ru", "zh")
"""Languages that are told by their script."""
_SMALL = ("en", "es")
"""Languages in which nouns are written in small letters within a sentence."""

TopicKind = Literal["question", "highest", "period", "money", "date"]

_FRAMES: dict[str, dict[TopicKind, str]] = {
    "en": {
        "highest": "Which {0} has the highest {1}?",
        "period": "How long is the period under “{0}”?",
        "money": "What amount is given under “{0}”?",
        "date": "What date is given under “{0}”?",
    },
    "de": {
        "highest": "{0} mit dem höchsten Wert bei „{1}“?",
        "period": "Wie lang ist die Frist unter „{0}“?",
        "money": "Welcher Betrag steht unter „{0}“?",
        "date": "Welches Datum steht unter „{0}“?",
    },
    "es": {
        "highest": "¿Cuál es el {0} con mayor {1}?",
        "period": "¿Qué plazo figura en «{0}»?",
        "money": "¿Qué importe figura en «{0}»?",
        "date": "¿Qué fecha figura en «{0}»?",
    },
    "ru": {
        "highest": "{0} с наибольшим значением «{1}»?",
        "period": "Какой срок указан в разделе «{0}»?",
        "money": "Какая сумма указана в разделе «{0}»?",
        "date": "Какая дата указана в разделе «{0}»?",
    },
    "zh": {
        "highest": "哪个{0}的{1}最高？",
        "period": "“{0}”中的期限是多长？",
        "money": "“{0}”中的金额是多少？",
        "date": "“{0}”中的日期是哪一天？",
    },
}
"""Questions by the language of the document: a question in one language with words in another
reads badly, and finds worse."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A question, and the paths that it is about; none for all documents."""

    question: str
    paths: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """What a document can be asked: ``words`` are a heading, or the names of two columns;
    ``language`` is the one to ask in."""

    path: str
    kind: TopicKind
    words: tuple[str, ...]
    language: str = "en"


def topics(facade: Facade) -> list[Topic]:
    """What the latest documents can be asked, first those of different folders, for
    ``suggestions``."""
    found: list[Topic] = []
    for document in _latest(facade):
        topic = _topic(facade, document)
        if topic is not None and topic.words not in [other.words for other in found]:
            found.append(topic)
        if len(found) == OFFERED:
            break
    return found


def suggestions(about: Sequence[Topic]) -> list[Suggestion]:
    """A question for each topic, in the language of its document, whose words it has."""
    return [Suggestion(_question(topic), (topic.path,)) for topic in about]


def _latest(facade: Facade) -> list[Document]:
    """The latest documents: of each folder one, then the others."""
    read = [one for one in facade.library.documents("", LATEST) if one.state == "indexed"]
    firsts: dict[str, Document] = {}
    for document in read:
        firsts.setdefault(os.path.dirname(document.path), document)
    return [*firsts.values(), *(one for one in read if one not in firsts.values())]


def _question(topic: Topic) -> str:
    if topic.kind == "question":
        return topic.words[0]
    return _FRAMES[topic.language][topic.kind].format(*topic.words)


def _topic(facade: Facade, document: Document) -> Topic | None:
    """What a document can be asked; None where nothing is found that it surely answers."""
    if file_kinds.find(document.kind).group is SPREADSHEET:
        tables = facade.tables.tables(Scope(document.path))
        return next(filter(None, map(_of_table, tables)), None)
    return next(filter(None, (_of_passage(hit) for hit in _passages(facade, document.path))), None)


def _of_table(table: TableInfo) -> Topic | None:
    """The highest value of a column, where another one names the rows."""
    shown = [one for one in table.columns if not one.hidden and _NAME.fullmatch(one.name)]
    named = [one for one in shown if one.type == "text" and not _NUMBERED.search(one.name)]
    valued = [one for one in shown if _has_one_unit(one)]
    if table.hidden or table.row_count < LEAST_ROWS or not (named and valued):
        return None
    names = [one.name for one in shown]
    language = _language(" ".join(names))
    words = tuple(_spoken(one.name, names, language) for one in (named[0], valued[0]))
    return Topic(table.path, "highest", words, language)


def _spoken(name: str, names: Sequence[str], language: str) -> str:
    """A column as one names it in a question: without its unit, and in small letters where it has
    them only because it is a heading."""
    plain = _UNIT.sub("", name)
    if plain != name and sum(_UNIT.sub("", other) == plain for other in names) == 1:
        name = plain
    is_heading = name[:1].isupper() and name[1:].islower()
    return name.lower() if is_heading and language in _SMALL else name


def _language(text: str) -> str:
    """The language to ask about a text in: its own, or that of the desktop where there is no
    question in it, or nothing but the alphabet speaks for it."""
    found = languages.detect(text)
    told = languages.STOP_WORDS.get(found or "", frozenset()) & set(text.casefold().split())
    own = spoken().partition("_")[0]
    return found if found in _FRAMES and (told or found in _SCRIPTS) else own


def _has_one_unit(column: TableColumn) -> bool:
    return column.type in ("number", "money", "percent") and bool(column.unit)


def _of_passage(hit: Hit) -> Topic | None:
    """A heading that is a question, or the only value of a kind under a heading."""
    heading = wording.shown(hit.heading.rpartition(" > ")[2])
    if _QUESTION.fullmatch(heading):
        return Topic(hit.path, "question", (heading,))
    if (named := _HEADING.fullmatch(heading)) is None:
        return None
    plain = exact_terms.plain(hit.text)
    counts: dict[TopicKind, int] = {
        "period": len(set(_PERIOD.findall(plain))),
        "money": len(_MONEY.findall(plain)),
        "date": len({day for day in exact_terms.dates(plain.casefold()) if day[2]}),
    }
    only = next((kind for kind, count in counts.items() if count == 1), None)
    language = _language(f"{heading} {hit.text}")
    return Topic(hit.path, only, (named[1],), language) if only else None


def _passages(facade: Facade, path: str) -> Iterator[Hit]:
    """Passages of a document below a heading, those with words of its name: nothing is read again
    for it."""
    name = PurePath(path).stem
    for word in sorted(_WORD.findall(wording.shown(name)), key=len, reverse=True)[:2]:
        yield from (hit for hit in facade.answers.passages_with(word, LATEST) if hit.path == path)

"""Question kinds: what a question asks for, and whether a writer can give it.

A passage states one value; a count, a total, an extreme or a list takes all documents or rows.
Rules decide, in English, Spanish, German, Russian and Chinese. They prefer "span": 'How many
employees does Acme have?' is mostly stated somewhere, and 'What is the largest city?' too; only
where a question ranges over documents or rows ('How many invoices ...', 'Which offer is the
cheapest?') it is of another kind.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import fields
from functools import cache
from typing import Literal, get_args

from app.core.answering.questions.question_kind_rules import RULES, KindRules
from app.core.catalog.intent_frames import LANGUAGES
from app.core.domain import file_kinds
from app.core.text.languages import STOP_WORDS, detect

QuestionKind = Literal[
    "span", "reason", "comparison", "total", "count", "extreme", "list", "yes_no"
]
"""A value that a passage states, or what takes more than to quote one. Where several rules match,
the first kind in this order counts."""
OVER_DOCUMENTS: frozenset[QuestionKind] = frozenset({"total", "count", "extreme", "list"})
"""Kinds whose answer takes all documents in scope, not the best passages."""

_CANNOT = defaultdict(
    lambda: (
        "The small language model only quotes short passages: it cannot count, add up, compare, "
        "list, explain, or answer yes or no. The passages found are listed below. A larger model "
        "can answer: `alcove models list`."
    ),
    de="Das kleine Sprachmodell zitiert nur kurze Stellen: Es kann nicht zählen, addieren, "
    "vergleichen, auflisten, begründen oder mit Ja oder Nein antworten. Die gefundenen Passagen "
    "stehen unten. Ein größeres Modell kann antworten: `alcove models list`.",
    es="El modelo de lenguaje pequeño solo cita pasajes breves: no puede contar, sumar, comparar, "
    "enumerar, explicar ni responder sí o no. Los pasajes encontrados figuran abajo. Un modelo "
    "mayor puede responder: `alcove models list`.",
    ru="Малая языковая модель только цитирует короткие отрывки: она не умеет считать, складывать, "
    "сравнивать, перечислять, объяснять и отвечать «да» или «нет». Найденные отрывки приведены "
    "ниже. Ответить может модель побольше: `alcove models list`.",
    zh="小型语言模型只能引用简短的段落，不能计数、求和、比较、列举、解释，也不能回答是或否。"
    "找到的段落列在下面。更大的模型可以回答：`alcove models list`。",
)
_LONGEST = 400
"""Most characters of a question that are looked at."""
_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|「[^」]*」|《[^》]*》")
_ENDINGS = " \t\n.?!¿¡…。？！"
_SENTENCE = re.compile(r"(?<=[?!？！。])\s*|(?<=\w\w\.)\s+")
_NAME = re.compile(r"(?<!\?P)<(\w+)>")
_WORD = re.compile(r"[^\W\d_]+")
_SEVERAL = re.compile(
    r"^\W*(?:(?:which|what) (?:(?!is|was|does|has)\w+ )?(?!is\b|was\b|does\b|has\b)\w{3,}[^\Ws]s\b"
    r"|(?:qué|cuáles) (?:son )?(?:l[oa]s )?\w{3,}s\b"
    r"|welche\b.* (?:haben|sind|werden|wurden|gehören|bieten|gibt es)\b"
    r"|какие\b)|哪些|哪几",
    re.IGNORECASE,
)
_NAMED_WITHIN = re.compile(
    r"^(?:which|what) (?:\w+ )?(?:documents?|files?|papers?|forms?|records?) (?:does|do|did)"
    r" (?!(?:we|i|you|my|our)\b).+"
    r" (?:mention|name|list|cite|quote|require|include|contain|refer to)$"
    r"|^welche (?:dokumente|dateien|unterlagen|papiere)"
    r" (?:erwähnt|nennt|zitiert|verlangt|enthält|führt)\b"
    r"|^qué (?:documentos|archivos|papeles) (?:menciona|nombra|cita|exige|enumera|contiene)\b"
    r"|^какие (?:документы|файлы|бумаги) (?:упоминает|называет|перечисляет|требует|содержит)\b"
)
"""Asks for what a document says of others, and not for those of the library: one asks, and is the
subject."""
_Patterns = dict[QuestionKind, re.Pattern[str]]


def kind_of(question: str) -> QuestionKind:
    """What a question asks for; of several sentences, what the last question asks."""
    text = _QUOTED.sub("x", " ".join(question[:_LONGEST].split()).replace("’", "'"))
    sentences = [part for part in _SENTENCE.split(text) if part.strip(_ENDINGS)]
    asking = [part for part in sentences if part.endswith(("?", "？"))] or sentences[:1]
    if not asking:
        return "span"
    said = asking[-1].strip(_ENDINGS).lower()
    if _NAMED_WITHIN.search(said):
        return "span"
    if (language := detect(question) or "") in RULES:
        return _kind_in(language, said)
    words = set(_WORD.findall(said))
    likely = [name for name in RULES if words & STOP_WORDS.get(name, frozenset())]
    kinds = [_kind_in(name, said) for name in likely or RULES]
    if likely:  # 'was' is English and German
        return kinds[0] if len(set(kinds)) == 1 else "span"
    return next((kind for kind in kinds if kind != "span"), "span")


def asks_for_several(question: str) -> bool:
    """Whether a question asks for things by name, in the plural: 'Which firms sent an offer?'"""
    return bool(_SEVERAL.search(question[:_LONGEST]))


def unsuited(profile: str, kind: QuestionKind) -> bool:
    """Whether a writer of this profile cannot answer questions of a kind: a writer of spans
    answers only what a passage states."""
    return profile == "extractive" and kind != "span"


def cannot_answer(question: str) -> str:
    """The refusal of a question that does not suit the writer, in its language if known."""
    return _CANNOT[detect(question) or ""]


def _kind_in(language: str, said: str) -> QuestionKind:
    opening, patterns = _compiled(language)
    while found := opening.match(said):
        said = said[found.end() :].lstrip(" ,")
    return next((kind for kind, pattern in patterns.items() if pattern.search(said)), "span")


@cache
def _compiled(language: str) -> tuple[re.Pattern[str], _Patterns]:
    rules = RULES[language]
    papers = LANGUAGES[language].words["papers"].replace("?P<papers>", "?:")
    words = {**rules.words, "papers": papers, "groups": f"(?:{file_kinds.nouns(language)})"}
    sources = {field.name: getattr(rules, field.name) for field in fields(KindRules)}
    patterns = {
        kind: _pattern(sources[kind], words) for kind in get_args(QuestionKind) if kind in sources
    }
    end = r"(?:[ ,]|$)" if rules.spaced else ""
    return re.compile(f"(?:{_pattern(rules.polite, words).pattern}){end}"), patterns


def _pattern(alternatives: Iterable[str], words: dict[str, str]) -> re.Pattern[str]:
    text = "|".join(alternatives)
    while _NAME.search(text):
        text = _NAME.sub(lambda name: words[name[1]], text)
    return re.compile(text)

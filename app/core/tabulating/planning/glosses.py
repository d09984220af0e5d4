"""Puts questions over documents into the English that ``planning`` understands, phrase by phrase.

For the questions that people ask of offices: contracts, invoices, applications. Names, numbers and
dates stay. A question with a word that is not known here is not put into English at all: a model
plans it, or it is answered from the best passages, which is better than a wrong schema.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from app.core.tabulating.planning.glossaries import COLUMNS, NAMES, PHRASES
from app.core.tabulating.text_readings import NAME

LANGUAGES = frozenset(PHRASES)
_HAN = re.compile(r"[\u3400-\u9fff]")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:[.\u00a0 ]\d{3})+(?:,\d+)?(?![\w])|(?<![\w.,])\d+,\d+")


@dataclass(frozen=True, slots=True)
class Gloss:
    """A question in English; ``originals`` are names, and ``phrases`` what else was put into
    English, each by its English form."""

    text: str
    originals: Mapping[str, str]
    phrases: Mapping[str, str]


def in_english(question: str, language: str) -> Gloss | None:
    """A question in the English of the planner; None where a word is not known."""
    if language not in PHRASES:
        return None
    text = " ".join(question.split()).strip("?.!？。！ ¿¡")
    if language != "zh":
        text = _NUMBER.sub(lambda m: re.sub(r"[.\u00a0 ]", "", m[0]).replace(",", "."), text)
    originals: dict[str, str] = {}

    def english(found: re.Match[str]) -> str:
        name = _name_of(found[0])
        originals[name] = found[0]
        return f"\x00{name}\x00" if language != "zh" else f" \x00{name}\x00 "

    text = _names(language).sub(english, text)
    phrases: dict[str, str] = {}
    for pattern, said in _patterns(language):
        if found := pattern.search(text):
            phrases.setdefault(said.strip("\x01 "), found[0].strip())
            text = pattern.sub(said, text)
    if _unknown(text):
        return None
    plain = " ".join(text.replace("\x00", "").replace("\x01", " ").split())
    return Gloss(_in_order(plain), originals, phrases)


def _in_order(text: str) -> str:
    """English puts 'highest' before what it is of."""
    found = re.fullmatch(
        r"(?P<head>.*?\bhave|.*?\bhas|which \w+)\s+(?P<what>.+?) (?P<end>highest|lowest)", text
    )
    if not found:
        return text
    words = found["what"].split()
    if len(words) == 2 and words[1] in ("monthly", "yearly"):
        words.reverse()
    return f"{found['head']} the {found['end']} {' '.join(words)}"


def _unknown(text: str) -> bool:
    """Whether words are left that were neither put into English nor are names."""
    rest = re.sub("\x01[^\x01]*\x01|\x00[^\x00]*\x00", " ", text)
    rest = re.sub(rf"{NAME}(?:\s+(?:Ltd|GmbH|Inc|LLC|AG|SA|SL|ООО|АО)\b\.?)?", " ", rest)
    return bool(_WORD.search(rest))


@cache
def _patterns(language: str) -> list[tuple[re.Pattern[str], str]]:
    """The phrases of a language, long ones first; what is put in is marked, so that no other
    phrase is taken for part of it."""
    found = []
    listed = list(PHRASES[language].items())
    if language != "zh":  # there the order is the one given
        listed.sort(key=lambda pair: -len(pair[0]))
    for phrase, said in listed:
        edged = phrase if language == "zh" else rf"(?<![\w\x01])(?:{phrase})(?!\w)"
        if phrase in ("¿|¡", ":", r"\s+auf$"):
            edged = phrase
        marked = re.sub(r"(\\\d|\\g<\w+>)", "\x01\\1\x01", said) if "\\" in said else said
        marked = f"\x01{marked}\x01" if said else " "
        found.append((re.compile(edged, re.IGNORECASE), marked))
    return found


@cache
def _names(language: str) -> re.Pattern[str]:
    words = [w for name, listed in NAMES.items() for w in listed.split() if w != name.casefold()]
    if language == "zh":
        return re.compile("|".join(w for w in sorted(words, key=len)[::-1] if _HAN.search(w)))
    plain = sorted((w for w in words if not _HAN.search(w)), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, plain))})(?!\w)", re.IGNORECASE)


def column(name: str, language: str, phrases: Mapping[str, str]) -> str:
    """The name of a column in a language: the words of the question, where ``phrases`` has them;
    as it is where it is not known."""
    words = dict(zip(("de", "es", "ru", "zh"), COLUMNS.get(name, ()), strict=False))
    return words.get(language) or phrases.get(name) or name


def names_of(name: str) -> tuple[str, ...]:
    """The words for a country, people or city in the other languages."""
    return tuple(NAMES.get(name, "").split())


def _name_of(word: str) -> str:
    return next(name for name, listed in NAMES.items() if word.casefold() in listed.split())

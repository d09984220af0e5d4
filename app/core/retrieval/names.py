"""Names of files in search: the terms of a name, title and opening, and how well they answer.

A question is compared with four fields of every document: its name, the folders above it, its title
(the first heading, or what its metadata says) and its opening. Names are written as in
``Q3_2023_AAPL.pdf`` or ``boardMinutes2026-05-12.md``, so they are split where the case changes and
at digits, and dates in names and questions become terms of their own, whatever their spelling.
"""

from __future__ import annotations

import math
import os.path
import re
from collections.abc import Iterable, Mapping, Sequence

from app.core.domain.files import DocumentNames
from app.core.retrieval.lexical_terms import CUT, fold, index_terms, match_terms
from app.core.text.dates import When, dates
from app.core.text.languages import STOP_WORDS

FIELDS = {"name": 1.0, "folders": 0.7, "title": 0.8, "opening": 0.4}
"""The fields of a document, and the weight of a term in each."""
FOLDERS = 3
"""Folders above a file whose names are searched."""
OPENING = 1000
"""Characters of the text that count as its opening."""
TITLE = 200
WORLD = 100
"""Documents without its words that are added to a library when the rarity of a word is counted: one
that half of eight documents hold is rare all the same."""
PROPER = 2.0
"""Factor of the weight of proper names."""
BESIDE, INSTEAD, WHOLLY = 1.0, 1.5, 6.0
"""Weights of a term that names a document, beside the text of a passage; of a term that only the
document's fields hold, instead of its text; and of names that hold all that was asked."""
NAMING = ("name", "folders", "title")
"""The fields that name a document."""
ENOUGH = 0.5
"""Share of a question's terms that must name a file for it to be offered without a passage."""

_JOINT = "·"
_INFLECTED = 5
"""Fewest letters of a word that is truncated, so that 'leases' finds 'lease'."""
_LONGEST_STEM = 6
_RAREST = 8
"""Most terms of a question that documents are looked up by, the rarest first."""
_STOP = frozenset(("much", "many", "long", "take", "takes", "get", "lange", "dauert")).union(
    *(STOP_WORDS[language] for language in ("en", "de", "es", "ru"))
)
"""Words left out in any language: that of a short question is often unclear."""
_PIECES = re.compile(
    r"(?<=[a-zа-яß-öø-ÿ])(?=[A-ZА-ЯÀ-ÖØ-Þ])|(?<=[A-Z])(?=[A-Z][a-z])"
    r"|(?<=[A-Za-z])(?=(?:19|20)\d\d(?!\d))|(?<=[a-z]{3})(?=\d)"
    r"|(?<=(?:19|20)\d\d)(?=[A-Za-z])|(?<=\d{6})(?=[A-Za-z])"
)
"""Where a name such as ``boardMinutes2026Final`` is split."""
_CAPITAL = re.compile(r"(?<=[\s(\"“„])[A-ZÀ-ÖØ-ÞА-ЯЁ][\w-]*")
_WORDS = re.compile(r"\d+|[^\W\d_]+")
_NUMBERS = re.compile(r"(?<=\d)[ _](?=\d\d(?!\d))")


def document_names(path: str, title: str, opening: str) -> DocumentNames:
    """The terms by which a document is found."""
    above = [part for part in re.split(r"[\\/]", os.path.dirname(path)) if part][-FOLDERS:]
    return DocumentNames(
        name_terms(re.split(r"[\\/]", path)[-1]),
        _distinct(name_terms(part) for part in above),
        name_terms(title[:TITLE]),
        _distinct([index_terms(opening[:OPENING]), *_date_terms(dates(opening[:OPENING]))]),
    )


def name_terms(name: str) -> str:
    """The index terms of a name, of its parts, and of the dates in it."""
    split = _NUMBERS.sub("-", _PIECES.sub(" ", name))
    said = dates(split.replace("_", " "), anywhere=True)
    return _distinct([index_terms(name), index_terms(split), *_date_terms(said)])


def name_words(name: str) -> list[str]:
    """The words and numbers of a name, in lower case, without accents."""
    return _WORDS.findall(fold(_PIECES.sub(" ", name)))


def begin_expression(words: Iterable[str], letters: int) -> str:
    """An FTS5 MATCH expression for documents with a name of which a word begins as one of these."""
    beginnings = {word[:letters]: None for word in words if len(word) >= letters}
    return " OR ".join(f'name : "{beginning}" *' for beginning in beginnings)


def asked_terms(question: str) -> list[str]:
    """The terms of a question that names are searched for: stems of its words, and its dates."""
    said = dates(question)
    rest = question
    for when in said:
        rest = f"{rest[: when.start]}{' ' * (when.end - when.start)}{rest[when.end :]}"
    words = [term for term in match_terms(rest) if CUT not in term and _JOINT not in term]
    words = [word for word in words if len(word) > 1 or word.isascii()] or words
    words = [word for word in words if word not in _STOP] or words
    return list(dict.fromkeys([*map(_stem, words), *_date_terms(said)]))


def expression(terms: Iterable[str]) -> str:
    """An FTS5 MATCH expression for documents with any of these terms."""
    return " OR ".join(map(term_expression, terms))


def term_expression(term: str) -> str:
    """An FTS5 MATCH expression for one term, or the words that begin with it."""
    return f'"{term}" *' if _is_stem(term) else f'"{term}"'


def proper(question: str) -> frozenset[str]:
    """The terms of words with a capital in the midst of a question, which are mostly names; none
    where most words have one, as in German."""
    said = _CAPITAL.findall(question)
    if 2 * len(said) > len(question.split()):
        return frozenset()
    return frozenset(term for word in said for term in asked_terms(word))


def weights(
    counts: Mapping[str, int], documents: int, proper: frozenset[str] = frozenset()
) -> dict[str, float]:
    """Inverse document frequencies of terms, more for ``proper`` names; of those that are in
    documents only the rarest."""
    known = sorted(filter(counts.get, counts), key=counts.__getitem__)
    kept = counts.keys() - set(known[_RAREST:])
    return {
        term: (PROPER if term in proper else 1.0)
        * math.log(1 + (WORLD + documents - counts[term] + 0.5) / (counts[term] + 0.5))
        for term in kept
    }


def score(asked: Mapping[str, float], of: DocumentNames) -> float:
    """How much of what was asked the fields of a document hold, in units of inverse document
    frequency."""
    fields = [(FIELDS[field], words.split()) for field, words in zip(FIELDS, of, strict=True)]
    return math.fsum(
        weight * max((share for share, words in fields if _holds(term, words)), default=0.0)
        for term, weight in asked.items()
    )


def worth(asked: Mapping[str, float], of: DocumentNames, terms: str) -> float:
    """What the fields of its document are worth to a passage with these index terms: a term that
    names the document counts beside the text, any other only where the text lacks it."""
    fields = [(FIELDS[field], words.split()) for field, words in zip(FIELDS, of, strict=True)]
    text = f" {terms}"
    naming = instead = 0.0
    for term, weight in asked.items():
        shares = [share if _holds(term, words) else 0.0 for share, words in fields]
        naming += weight * max(shares[:-1])
        if f" {term}" not in text:
            instead += weight * max(shares)
    share = naming / max(math.fsum(asked.values()), 1.0)
    return BESIDE * naming + INSTEAD * instead + WHOLLY * naming * share**2


def held(asked: Iterable[str], of: DocumentNames, fields: Sequence[str] = tuple(FIELDS)) -> int:
    """How many of the terms asked are in some fields of a document."""
    words = [word for field in fields for word in getattr(of, field).split()]
    return sum(_holds(term, words) for term in asked)


def _holds(term: str, words: Sequence[str]) -> bool:
    if _is_stem(term):
        return any(word.startswith(term) for word in words)
    return term in words


def _is_stem(term: str) -> bool:
    return len(term) >= _INFLECTED - 1 and term.isalpha()


def _stem(word: str) -> str:
    if len(word) < _INFLECTED or not word.isalpha():
        return word
    return word[: min(_LONGEST_STEM, len(word) - 1)]


def _date_terms(found: Iterable[When]) -> list[str]:
    terms: list[str] = []
    for when in found:
        if when.year:
            terms.append(str(when.year))
        if when.quarter:
            terms.append(f"q{when.quarter}")
        if when.month:
            terms.append(f"m{_JOINT}{when.month:02}")
        if when.day:
            terms.append(f"d{_JOINT}{when.month:02}{_JOINT}{when.day:02}")
    return terms


def _distinct(parts: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(" ".join(parts).split()))

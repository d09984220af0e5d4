"""Which names in a question stand nowhere in the library: of a person, a firm, a drug.

A passage about somebody else does not answer a question about Maria Petrova. A word with a capital
in the midst of a sentence is taken for a name if it is no common word of any language, or beside
another with a capital, after a title, or after 'who is'. German nouns have one: there a word is a
name only after a title or, if it is rare, after 'von'. In English a rare word without a capital is
one in a short question, which is about it. What the library has in another form is known; so is
every name where the library has hardly any other word of the question, as then that is in another
language. Scripts without capitals are left out.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from app.core.retrieval.exact_terms import exact_terms
from app.core.retrieval.lexical_terms import fold
from app.core.retrieval.question_filters import MENTION
from app.core.retrieval.spelling import (
    SHORTEST,
    Vocabulary,
    distance,
    is_common,
    sought_parts,
    stem,
)
from app.core.text.languages import STOP_WORDS, detect

SPOKEN = 0.5
"""Share of the other words of a question that the library must have to be in its language."""
FEW = 3
"""Most telling words of a question that is about each of them."""
SAME = 3
"""Letters with which the forms of a word begin alike."""
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BEGINS = re.compile(r"(?:^|[.!?:¿¡\n\"“„«(])\s*$")
"""Before the first word of a sentence, which has a capital whatever it is."""
_CASED = re.compile(r"[A-Za-z\u00c0-\u024f\u0400-\u04ff]+")
"""A word of a script with capitals."""
_TITLES = frozenset[str]().union(
    *map(
        str.split,
        (
            "mr mrs ms miss dr prof",
            "herr herrn frau",
            "señor señora sr sra don doña",
            "доктор господин госпожа г-н г-жа",
        ),
    )
)
"""Words before the name of a person."""
_WHO = re.compile(
    r"\b(?:who(?:\s(?:is|was)|['’]s)|wer\s(?:ist|war)|von|bei|quién\s(?:es|fue|era)"
    r"|кто(?:\sтак\w+)?)\s$",
    re.IGNORECASE,
)
_ANY_STOP_WORD = frozenset().union(*STOP_WORDS.values())


class _Word(NamedTuple):
    text: str
    term: str
    capital: bool
    """Whether it has a capital that no beginning of a sentence explains."""
    titled: bool
    """Whether it stands after a title."""
    of_whom: bool
    """Whether it stands where a person is named, as after 'who is'."""


def unknown_names(
    question: str, vocabulary: Vocabulary, dictionary: Container[str] = frozenset()
) -> tuple[str, ...]:
    """The names in a question that no passage and no name of a file holds, as they are written."""
    words = list(_words(question))
    language = detect(question)
    terms = [word.term for word in words]
    found = vocabulary.known([*terms, *map(stem, terms)])
    known = {term for term in terms if term in found or stem(term) in found}
    unknown = [
        word
        for place, word in enumerate(words)
        if word.term not in known
        and _may_be_name(word.text)
        and _is_name(words, place, language, dictionary)
        and not _has_form(word.term, vocabulary)
    ]
    telling = {word.term for word in words} - _ANY_STOP_WORD
    if len(telling) > FEW:
        unknown = [word for word in unknown if word.capital]
    others = set(terms) - {word.term for word in unknown}
    if len(others & known) < SPOKEN * len(others):
        return ()
    return tuple(dict.fromkeys(word.text for word in unknown))


def _words(question: str) -> Iterator[_Word]:
    """The words of a question without its exact terms and what it names with @."""
    question = MENTION.sub(lambda found: "\0" * len(found[0]), question)
    for exact in exact_terms(question):
        question = question.replace(exact.text, "\0" * len(exact.text))
    titled = False
    for found in _WORD.finditer(question):
        begins = not titled and _BEGINS.search(question[: found.start()])
        capital = found[0][0].isupper() and not begins
        of_whom = bool(_WHO.search(question[: found.start()]))
        yield _Word(found[0], fold(found[0]), capital, titled, of_whom)
        titled = found[0].lower() in _TITLES


def _may_be_name(text: str) -> bool:
    cased = _CASED.fullmatch(text) and not text[:2].isupper()
    return bool(cased) and len(text) >= SHORTEST and text.lower() not in _ANY_STOP_WORD


def _is_name(
    words: Sequence[_Word], place: int, language: str | None, dictionary: Container[str]
) -> bool:
    word = words[place]
    rare = not is_common(dictionary, word.term)
    if not word.capital:
        return language == "en" and rare and not _is_made_of_two(word.term, dictionary)
    if language == "de":
        return word.titled or (rare and word.of_whom)
    return rare or word.titled or word.of_whom or _is_of_several(words, place)


def _is_made_of_two(term: str, dictionary: Container[str]) -> bool:
    cuts = range(SHORTEST, len(term) - SHORTEST + 1)
    return any(term[:at] in dictionary and term[at:] in dictionary for at in cuts)


def _is_of_several(words: Sequence[_Word], place: int) -> bool:
    """Whether a word has another one with a capital beside it."""
    beside = (*words[max(0, place - 1) : place], *words[place + 1 : place + 2])
    return any(word.capital for word in beside)


def _has_form(term: str, vocabulary: Vocabulary) -> bool:
    """Whether the library has a word that may be another form of a term."""
    near = (fold(word) for word, _ in vocabulary.sharing(sought_parts(term)))
    return any(word[:SAME] == term[:SAME] and distance(term, word, 2) <= 2 for word in near)

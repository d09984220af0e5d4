"""Corrects words of a question that the library does not know, by the words that it knows.

A word is divided into one part more than the typing errors it may have, so that at least one part
is left as it is (Li et al., PASS-JOIN, PVLDB 5, 2011).
The store keeps each word under its parts; a few exact look-ups then give all words within reach,
whatever the size of the library. An error is a letter too many, too few or wrong, or two letters in
the wrong order.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple, Protocol

from app.core.domain.search import Correction
from app.core.retrieval.exact_terms import exact_terms
from app.core.retrieval.lexical_terms import CUT, STEM, fold
from app.core.text.languages import STOP_WORDS, detect

SHORTEST, LONGEST = 4, 24
"""Letters of the words that are corrected, and by which others are corrected."""
LONG = 8
"""Letters from which on a word may have two errors."""
MOST_COUNTED = 1000
"""Passages with a word counted at most."""
_WORD = re.compile(
    r"[^\W\d_\u0900-\u0dff\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u3005-\ud7ff\uf900-\ufaff]+"
)
"""A word of a script with spaces."""
_LETTER_BEFORE_YEAR = re.compile(
    r"(?<![\w@./\\-])[^\W\d_](?P<year>(?:19|20)\d\d)(?![\w@/\\-]|\.\w)"
)
"""A year and a letter that slipped in before it; a code has a capital, or more letters."""
_IN_CODE = re.compile(r"[\d_@./\\]")
"""A character beside a word that makes it part of a code, an address or a path."""
_LATIN_ENDINGS = ("s", "es", "n", "en", "e", "er", "em", "r", "d", "ed", "ing", "ly", "a", "o")
_CYRILLIC_ENDINGS = ("а", "о", "ы", "и", "у", "е", "я", "ю", "ой", "ом", "ах", "ам", "ов")
_ENDINGS = frozenset(_LATIN_ENDINGS + _CYRILLIC_ENDINGS)
"""What is left of a form of a word that the library has without an ending."""
_SUFFIXES = _ENDINGS.union(
    *map(
        str.split,
        (
            "y ies ier al als ally ive able ible ity ment ments ness ion ions or ors ers est ant",
            "ance ent ence age ure ary ory ee ees ist ists ism ize ise ized ised ung",
            "ungen ig ige lich isch keit heit ens ende end enden st t te ten tes tem ter et est",
        ),
    )
)
"""Ends of words of one stem: their forms, and what is derived from them."""
_REGULAR = ("s", "es", "ed", "d", "ing", "ly", "er", "r", "ers", "rs")
_INFLECTED = frozenset(("es", "fr", "it", "pl", "pt", "ro", "ru", "uk"))
"""Languages with many endings, where words that differ in their last letters are likelier forms."""
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_VOWELS = frozenset("aeiouyаеиоуыэюя")
_WHOLE = ("ance", "ence", "tion", "sion", "able", "ible")
"""Ends of words of which no form lacks the last letter."""
_BEFORE_ONE = _VOWELS | frozenset("lr")
"""Letters before a single consonant that is an ending: leased, Regeln."""
_ANY_STOP_WORD = frozenset().union(*STOP_WORDS.values())


class Vocabulary(Protocol):
    """The words that occur in the library."""

    def known(self, terms: Iterable[str]) -> set[str]:
        """The index terms among ``terms`` that occur in a passage or in the name of a file."""

    def sharing(self, parts: Iterable[str]) -> set[tuple[str, str]]:
        """(word, language of a file with it) of the words kept under any of the ``parts``, which
        are made by ``sought_parts``; the language may be empty."""

    def frequency(self, term: str, most: int) -> int:
        """In how many passages an index term occurs, counted up to ``most``."""


class Corrected(NamedTuple):
    """A text as it is to be searched for, and what was corrected in it."""

    text: str
    corrections: tuple[Correction, ...] = ()

    @property
    def searched(self) -> str:
        """The text with the corrections, where it is still as it was typed."""
        return self.applied_to(self.text)

    def applied_to(self, text: str) -> str:
        """Another text with the same corrections."""
        meant = {one.typed: one.searched for one in self.corrections}
        text = _LETTER_BEFORE_YEAR.sub(lambda year: meant.get(year[0], year[0]), text)
        return _WORD.sub(lambda word: meant.get(word[0], word[0]), text)


def words(text: str) -> set[str]:
    """The words of a text by which others can be corrected, in lower case."""
    return {word for word in _WORD.findall(text.lower()) if SHORTEST <= len(word) <= LONGEST}


def parts(word: str) -> Iterator[str]:
    """The keys under which a word of the library is kept."""
    word = fold(word)
    for number, (start, end) in enumerate(_borders(len(word))):
        yield _key(len(word), number, word[start:end])


def sought_parts(word: str) -> set[str]:
    """The keys under which the words are kept that a word may have been meant as."""
    word, keys = fold(word), set()
    for length in range(max(SHORTEST, len(word) - 2), min(LONGEST, len(word) + 2) + 1):
        errors, longer = _errors(length), len(word) - length
        borders = _borders(length)
        for number, (start, end) in enumerate(borders):
            for shift in range(-errors, errors + 1):
                if abs(shift) + abs(longer - shift) <= errors and start + shift >= 0:
                    part = word[start + shift : end + shift]
                    if len(part) == end - start:
                        keys.add(_key(length, number, part))
        for (start, border), (_, end) in pairwise(borders if not longer else ()):
            turned = f"{word[: border - 1]}{word[border]}{word[border - 1]}{word[border + 1 :]}"
            number = borders.index((start, border))
            keys.add(_key(length, number, turned[start:border]))
            keys.add(_key(length, number + 1, turned[border:end]))
    return keys


def correct(
    text: str, vocabulary: Vocabulary, dictionary: Container[str] = frozenset()
) -> Corrected:
    """Correct the words of a question or search that occur nowhere in the library, unless they are
    in a ``dictionary`` of common words, folded as index terms are."""
    typed = list(dict.fromkeys(_doubtful(text)))
    years = {found[0]: found["year"] for found in _slipped_years(text)}
    if not (typed or years):
        return Corrected(text)
    folded = {word: fold(word) for word in typed}
    asked = [*folded.values(), *map(stem, folded.values()), *map(fold, years), *years.values()]
    known = vocabulary.known(asked)
    language = detect(text)
    corrections = [
        Correction(code, year)
        for code, year in years.items()
        if year in known and fold(code) not in known
    ]
    for word, term in folded.items():
        if term in known or is_common(dictionary, term):
            continue
        if meant := _meant(term, language, stem(term) in known, vocabulary):
            corrections.append(Correction(word, _in_case_of(word, meant)))
    corrected = Corrected(text, tuple(corrections))
    return corrected._replace(text=corrected.applied_to(text))


def distance(one: str, other: str, most: int) -> int:
    """The number of errors between two words, or ``most`` + 1 if it is larger: the optimal string
    alignment distance. Few errors are found faster by trying each than by a table of all."""
    if one == other:
        return 0
    if not most or abs(len(one) - len(other)) > most:
        return most + 1
    same = _alike(one, other)
    one, other = one[same:], other[same:]
    if not one or not other:
        return len(one) + len(other)
    rest = min(
        distance(one[1:], other[1:], most - 1),
        distance(one[1:], other, most - 1),
        distance(one, other[1:], most - 1),
    )
    if one[:2] == other[1::-1]:
        rest = min(rest, distance(one[2:], other[2:], most - 1))
    return rest + 1


def _alike(one: str, other: str) -> int:
    """How many letters two words begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _errors(length: int) -> int:
    return 2 if length >= LONG else 1


def _borders(length: int) -> list[tuple[int, int]]:
    """[start, end) of the parts of a word."""
    count = _errors(length) + 1
    return list(pairwise(length * n // count for n in range(count + 1)))


def _key(length: int, number: int, part: str) -> str:
    return f"{length}.{number}{part}"


def stem(term: str) -> str:
    """The index term of the words that begin as this one."""
    return term[:STEM] + CUT


def _slipped_years(text: str) -> Iterator[re.Match[str]]:
    """The years of a text with a small letter before them."""
    return (found for found in _LETTER_BEFORE_YEAR.finditer(text) if found[0].islower())


def _doubtful(text: str) -> Iterator[str]:
    """The words of a text that may be wrong: no codes, quotations, abbreviations or stop words."""
    for exact in exact_terms(text):
        text = text.replace(exact.text, "\0" * len(exact.text))
    stop_words = STOP_WORDS.get(detect(text) or "", _ANY_STOP_WORD)
    for found in _WORD.finditer(text):
        word = found[0]
        start, end = found.span()
        beside = text[max(0, start - 1) : start] + text[end : end + 2].rstrip()
        if (
            SHORTEST <= len(word) <= LONGEST
            and not word.isupper()
            and word.lower() not in stop_words
            and not (_IN_CODE.search(beside.rstrip(".")) or "\0" in beside)
        ):
            yield word


def is_common(dictionary: Container[str], term: str) -> bool:
    """Whether a dictionary has a word, or one of which it is a regular English form."""
    stems = [term[: -len(ending)] for ending in _REGULAR if term.endswith(ending)]
    return term in dictionary or any(
        len(stem) >= SHORTEST and (stem in dictionary or f"{stem}e" in dictionary) for stem in stems
    )


def _meant(term: str, language: str | None, inflected: bool, vocabulary: Vocabulary) -> str | None:
    """The word that a term was most likely meant as; ``inflected`` if the library has words that
    begin as it does, among which the search finds its other forms."""
    letters, within = set(term), []
    for word, of in vocabulary.sharing(sought_parts(term)):
        if language and of and of != language:
            continue
        target = word if word.isascii() else fold(word)
        most = _errors(len(target))
        if target != term and len(letters.symmetric_difference(target)) <= 2 * most:
            errors = distance(term, target, most)
            if (
                errors <= most
                and _is_likely(term, target, errors)
                and not _is_form(term, target, inflected, language or of)
            ):
                within.append((errors, term[0] != target[0], word))
    if not within:
        return None
    nearest = min(within)[:2]
    counted = {
        word: vocabulary.frequency(fold(word), MOST_COUNTED)
        for *how, word in sorted(set(within))
        if tuple(how) == nearest
    }
    best = max(counted, key=lambda word: counted[word])
    return best if counted[best] else None


def _is_likely(term: str, target: str, errors: int) -> bool:
    """Whether the errors are likely ones: hardly any are in the first letter, unless that is
    missing or in the wrong place, and two wrong letters make another word."""
    first = term[0] == target[0] or term == target[1:] or term[:2] == target[1::-1]
    two_wrong = errors > 1 and len(term) == len(target) and sorted(term) != sorted(target)
    return first and not two_wrong


def _is_form(term: str, target: str, inflected: bool, language: str | None) -> bool:
    """Whether two words are likelier forms of one word than an error apart."""
    cyrillic = _CYRILLIC.search(term)
    if _is_doubled(term, target) and not (cyrillic and term[-1] in _VOWELS):
        return False
    if f"{term}{target[-1]}" == target and target.endswith(_WHOLE):
        return False
    if language in _INFLECTED or cyrillic:
        before = _alike(term, target)
        ends = (term[before:], target[before:])
        if before >= SHORTEST and max(map(len, ends)) <= 3 and (cyrillic or all(ends)):
            return sorted(term) != sorted(target)
    if inflected and target.startswith(term[:STEM]):
        before = _alike(term, target)
        if not (_is_suffix(term, before, language) and _is_suffix(target, before, language)):
            return False
        after = min(_alike(term[before:][::-1], target[before:][::-1]), 2)
        differing = term[before : len(term) - after] + target[before : len(target) - after]
        turned = sorted(term) == sorted(target)
        return not (turned or after == 2 or (after and not _VOWELS.issuperset(differing)))
    return term.startswith(target) and term[len(target) :] in _ENDINGS


def _is_doubled(term: str, target: str) -> bool:
    """Whether one word is the other with its last letter twice."""
    longer, shorter = sorted((term, target), key=len, reverse=True)
    return longer == shorter + shorter[-1]


def _is_suffix(word: str, at: int, language: str | None) -> bool:
    """Whether what begins at a place of a word can be the end of one of its forms. A single letter
    follows a vowel there, unless it is an s or a vowel itself; only German ones end in t."""
    end = word[at:]
    if len(end) != 1 or end == "s" or end in _VOWELS:
        return not end or end in _SUFFIXES
    if end == "t" and language != "de":
        return False
    return end in _SUFFIXES and word[at - 1] in _BEFORE_ONE


def _in_case_of(typed: str, word: str) -> str:
    return word[0].upper() + word[1:] if typed[0].isupper() else word

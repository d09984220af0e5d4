"""Finds files about a topic by its words, in a file's name or in one of its passages."""

from __future__ import annotations

import os.path
from collections.abc import Iterable, Sequence

from app.core.retrieval.lexical_terms import CUT, STEM, index_terms, match_terms
from app.core.text.languages import STOP_WORDS

_JOINT = "·"
_INFLECTED = 5
"""Fewest letters of a word that is truncated, so that 'leases' finds 'lease'."""


def stems(topic: str, language: str) -> list[str]:
    """Word stems of a topic, without stop words of its language unless there are no others;
    character pairs for Chinese."""
    stop_words = set(index_terms(" ".join(STOP_WORDS.get(language, ()))).split())
    words = [term for term in match_terms(topic) if CUT not in term and _JOINT not in term]
    words = [word for word in words if word not in stop_words] or words
    pairs = [word for word in words if len(word) > 1 or word.isascii()]
    return list(dict.fromkeys(map(_stem, pairs or words)))


def expression(of: Sequence[str]) -> str:
    """An FTS5 MATCH expression for passages that contain a word with each of these stems."""
    return " AND ".join(f'"{stem}" *' for stem in of)


def name_matches(path: str, of: Sequence[str]) -> bool:
    """Whether the name of a file and its folder contains all these stems.

    A long stem may occur inside a word, as in German compounds.
    """
    folder, name = os.path.split(path)
    text = f"{os.path.basename(folder)} {name}"
    if text.isascii() and any(stem not in text.lower() for stem in of):
        return False  # a fast path: analysing every name of a large library would take seconds
    words = index_terms(text).split()
    return bool(of) and all(any(_holds(word, stem) for word in words) for stem in of)


def _holds(word: str, stem: str) -> bool:
    return stem in word if len(stem) >= _INFLECTED else word.startswith(stem)


def _stem(word: str) -> str:
    if word.isdigit() or len(word) < _INFLECTED or not word[0].isalpha():
        return word
    return word[: min(STEM, len(word) - 1)]


def find_places(name: str, language: str, paths: Iterable[str], files: bool) -> list[str]:
    """The folders above these paths (with ``files`` also the paths themselves) of that name.

    Exact matches, with or without extension; else the only one that contains its words.
    """
    known: set[str] = set()
    for path in paths:
        known.update([path] if files else [])
        folder = os.path.dirname(path)
        while folder not in known and folder != os.path.dirname(folder):
            known.add(folder)
            folder = os.path.dirname(folder)
    wanted = name.casefold()
    exact = [path for path in known if wanted in _names(path)]
    if exact:
        return sorted(exact)
    of = stems(name, language)
    near = [path for path in known if name_matches(os.path.basename(path), of)]
    return near if len(near) == 1 else []


def _names(path: str) -> tuple[str, ...]:
    name = os.path.basename(path).casefold()
    return name, name.rpartition(".")[0] or name, path.casefold()

"""Which files are about a topic, told by its words: in a file's name, or in one of its passages."""

from __future__ import annotations

import os.path
from collections.abc import Iterable, Sequence

from app.core.retrieval.lexical_terms import CUT, STEM, index_terms, match_terms
from app.core.text.languages import STOP_WORDS

_JOINT = "·"
_INFLECTED = 5
"""Letters from which a word loses its last one: 'leases' is to find 'lease'. By judgement."""


def stems(topic: str, language: str) -> list[str]:
    """The beginnings of the topic's words, without stop words of its language unless there are no
    others; of Chinese its pairs."""
    stop_words = set(index_terms(" ".join(STOP_WORDS.get(language, ()))).split())
    words = [term for term in match_terms(topic) if CUT not in term and _JOINT not in term]
    words = [word for word in words if word not in stop_words] or words
    pairs = [word for word in words if len(word) > 1 or word.isascii()]
    return list(dict.fromkeys(map(_stem, pairs or words)))


def expression(of: Sequence[str]) -> str:
    """An FTS5 MATCH expression for passages that hold a word with each of these beginnings."""
    return " AND ".join(f'"{stem}" *' for stem in of)


def named(path: str, of: Sequence[str]) -> bool:
    """Whether the name of a file, or of the folder it is in, holds all of them.

    A long beginning may stand inside a word, as in German compounds.
    """
    folder, name = os.path.split(path)
    text = f"{os.path.basename(folder)} {name}"
    if text.isascii() and any(stem not in text.lower() for stem in of):
        return False  # nearly all of a large library: analysing each name would take seconds
    words = index_terms(text).split()
    return bool(of) and all(any(_holds(word, stem) for word in words) for stem in of)


def _holds(word: str, stem: str) -> bool:
    return stem in word if len(stem) >= _INFLECTED else word.startswith(stem)


def _stem(word: str) -> str:
    if word.isdigit() or len(word) < _INFLECTED or not word[0].isalpha():
        return word
    return word[: min(STEM, len(word) - 1)]


def places(name: str, language: str, paths: Iterable[str], files: bool) -> list[str]:
    """The folders of these paths (with ``files``: also the paths themselves) of that name.

    Those called exactly so, with or without an ending; else the only one that holds its words.
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
    near = [path for path in known if named(os.path.basename(path), of)]
    return near if len(near) == 1 else []


def _names(path: str) -> tuple[str, ...]:
    name = os.path.basename(path).casefold()
    return name, name.rpartition(".")[0] or name, path.casefold()

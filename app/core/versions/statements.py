"""Compares what versions of a document say: passages in each other's place, changed sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from app.core.text import sentences
from app.core.text.languages import STOP_WORDS
from app.core.versions.sketches import tokens

_SAME_PLACE = 0.35
"""Least share of common words of passages that stand in each other's place."""
_SAME_MATTER = 0.4
"""The same of sentences."""
_COMMON = frozenset[str]().union(*STOP_WORDS.values())
T = TypeVar("T")


def counterpart(text: str, heading: str, others: Iterable[tuple[str, str, T]]) -> T | None:
    """Which of ``others``, given as text, heading and what is returned, stands in the place of a
    passage; None if none does."""
    wanted = set(tokens(text))
    best, found = _SAME_PLACE, None
    for other, other_heading, value in others:
        share = _common(wanted, set(tokens(other))) + 0.1 * (heading == other_heading != "")
        if share > best:
            best, found = share, value
    return found


def said_otherwise(answer: str, passage: str, older: str) -> str:
    """The sentence of an older passage that says otherwise than the one of the passage from which
    an answer was taken; nothing if none does."""
    said = [passage[start:end] for start, end in sentences.spans(passage)]
    wanted = set(tokens(answer)) - _COMMON
    source = max(said, key=lambda sentence: _covered(wanted, sentence), default="")
    if not source or not _covered(wanted, source):
        return ""
    words = tokens(source)
    before = [older[start:end] for start, end in sentences.spans(older)]
    if any(tokens(sentence) == words for sentence in before):
        return ""
    shares = {sentence: _common(set(words), set(tokens(sentence))) for sentence in before}
    nearest = max(shares, key=lambda sentence: shares[sentence], default="")
    return nearest if nearest and shares[nearest] >= _SAME_MATTER else ""


def changes(old: str, new: str) -> Iterator[tuple[str, str]]:
    """What was said and what is said instead, in the order of the new text, then what was left
    out; nothing for what is new or left out."""
    said_old, said_new = _sentences(old), _sentences(new)
    only_old = [words for words in said_old if words not in said_new]
    for words in said_new:
        if words in said_old:
            continue
        nearest = max(only_old, key=lambda other: _common(set(words), set(other)), default=())
        if nearest and _common(set(words), set(nearest)) >= _SAME_MATTER:
            only_old.remove(nearest)
            yield said_old[nearest], said_new[words]
        else:
            yield "", said_new[words]
    for words in only_old:
        yield said_old[words], ""


def _sentences(text: str) -> dict[Sequence[str], str]:
    found: dict[Sequence[str], str] = {}
    for start, end in sentences.spans(text):
        words = tuple(tokens(text[start:end]))
        if words:
            found.setdefault(words, text[start:end])
    return found


def _covered(wanted: set[str], sentence: str) -> int:
    return len(wanted & set(tokens(sentence)))


def _common(a: set[str], b: set[str]) -> float:
    return len(a & b) / len(a | b) if a or b else 0.0

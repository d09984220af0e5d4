"""Summaries: sampling passages, prompting the model, and checking its sentences against the text.

Falls back to the most central sentences of the text itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from app.core.answering.citations import cite, numbered, plain
from app.core.domain.answers import ChatMessage
from app.core.domain.search import Hit
from app.core.retrieval.lexical_terms import index_terms, match_terms
from app.core.text import sentences

T = TypeVar("T")

WANTED = 5
"""Most sentences of a summary: as many as can be read at a glance."""
_SYSTEM = (
    "You summarise texts in a few plain sentences, with nothing in them but what the text says."
)
_TERMS = range(10, 120)
"""Index terms of a sentence fit for a summary: shorter ones are mostly headings, longer ones
tables. Long words and Chinese characters make two terms."""
_ENDS = ".!?。！？"
_LANGUAGES = {"es": "Spanish", "de": "German", "ru": "Russian", "zh": "Chinese"}


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence, and the index of the passage that supports it; None if none does."""

    text: str
    passage: int | None


def evenly_spaced(items: Sequence[T], most: int) -> list[T]:
    """``most`` of the items at even distances, in order."""
    if len(items) <= most:
        return list(items)
    return [items[(2 * at + 1) * len(items) // (2 * most)] for at in range(most)]


def grouped(items: Iterable[T], fits: Callable[[Sequence[T]], bool]) -> list[list[T]]:
    """Split items, in order, into the longest groups that fit; one that does not fit is alone."""
    groups: list[list[T]] = []
    for item in items:
        if groups and fits([*groups[-1], item]):
            groups[-1].append(item)
        else:
            groups.append([item])
    return groups


def messages(texts: Sequence[str], language: str) -> tuple[ChatMessage, ...]:
    """The prompt for a summary of some texts."""
    told = f" Write in {_LANGUAGES[language]}." if language in _LANGUAGES else ""
    text = "\n\n".join(text.strip() for text in texts)
    return (
        ChatMessage("system", _SYSTEM),
        ChatMessage("user", f"{text}\n\nSummarise the text above in two sentences.{told}"),
    )


def notes(text: str, passages: Sequence[Hit], places: Sequence[int]) -> list[Note]:
    """The sentences of a summary of ``passages``, whose indices among all passages are ``places``.

    Without repetitions, which small models produce, headings, lists and truncated sentences.
    """
    found: list[Note] = []
    for start, end in sentences.spans(plain(text)):
        sentence = plain(text)[start:end]
        if _whole(sentence):
            cited = cite(sentence, numbered(passages), "")
            named = [] if cited.unsupported else [places[c.n - 1] for c in cited.citations]
            found.append(Note(sentence, next(iter(named), None)))
    return distinct(found)


def distinct(of: Iterable[Note]) -> list[Note]:
    """Each sentence once, with a supporting passage if any of its copies has one."""
    found: dict[str, Note] = {}
    for note in of:
        known = found.setdefault(note.text.casefold(), note)
        if known.passage is None:
            found[note.text.casefold()] = note
    return list(found.values())


def is_supported(of: Sequence[Note]) -> bool:
    """Whether a summary can be shown: at least two of its sentences, and more than half, are
    supported."""
    return len(supported(of)) >= 2 and len(supported(of)) * 2 > len(of)


def supported(of: Sequence[Note]) -> list[Note]:
    """The sentences that a passage supports."""
    return [note for note in of if note.passage is not None]


def central(passages: Sequence[Hit], most: int = WANTED) -> list[Note]:
    """The most central sentences of the passages, in order.

    SumBasic (Nenkova and Vanderwende, 2005): take the sentence with the highest mean probability
    of its words, then square the probabilities of its words, so that the next one adds something.
    """
    words: dict[Note, list[str]] = {}
    for place, hit in enumerate(passages):
        for start, end in sentences.spans(hit.text):
            sentence = " ".join(hit.text[start:end].split())
            if _whole(sentence):
                words.setdefault(Note(sentence, place), list(match_terms(sentence)))
    counts = Counter(word for found in words.values() for word in found)
    chance = {word: count / counts.total() for word, count in counts.items()}
    taken: list[Note] = []
    said: set[str] = set()
    while len(taken) < most and (left := [n for n in words if words[n] and n.text not in said]):
        best = max(left, key=lambda note: sum(chance[w] for w in words[note]) / len(words[note]))
        taken.append(best)
        said.add(best.text)
        for word in words[best]:
            chance[word] **= 2
    return sorted(taken, key=lambda note: note.passage or 0)


def _whole(sentence: str) -> bool:
    """Whether it is a complete sentence, not a heading, a list item or a fragment."""
    ends = sentence.rstrip("\"'”’»)」』").endswith(tuple(_ENDS))
    return ends and not sentence[0].islower() and len(index_terms(sentence).split()) in _TERMS

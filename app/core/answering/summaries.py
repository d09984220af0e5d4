"""What a summary is made of: which passages are read, what a model is asked, what of its words is
kept, and which sentences stand for a text when no model's words do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from app.core.answering.citations import cite, plain
from app.core.domain.answers import ChatMessage
from app.core.domain.search import Hit
from app.core.retrieval.lexical_terms import index_terms, match_terms
from app.core.text import sentences

T = TypeVar("T")

WANTED = 5
"""Sentences of a finished summary at most. By judgement: what is read at a glance."""
_SYSTEM = (
    "You summarise texts in a few plain sentences, with nothing in them but what the text says."
)
_TERMS = range(10, 120)
"""Index terms of a sentence that can stand alone; long words and Chinese characters make two. By
judgement."""
_ENDS = ".!?。！？"
_LANGUAGES = {"es": "Spanish", "de": "German", "ru": "Russian", "zh": "Chinese"}


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence, and the passage that carries it: its place among those read, None for none."""

    text: str
    passage: int | None


def spread(items: Sequence[T], most: int) -> list[T]:
    """``most`` of the items, in order and at even distances; all when there are no more."""
    if len(items) <= most:
        return list(items)
    return [items[(2 * at + 1) * len(items) // (2 * most)] for at in range(most)]


def grouped(items: Iterable[T], fits: Callable[[Sequence[T]], bool]) -> list[list[T]]:
    """Runs of items that fit together, each as long as can be; one that fits nowhere stands
    alone."""
    groups: list[list[T]] = []
    for item in items:
        if groups and fits([*groups[-1], item]):
            groups[-1].append(item)
        else:
            groups.append([item])
    return groups


def messages(texts: Sequence[str], language: str) -> tuple[ChatMessage, ...]:
    """What a model is asked for a summary of some texts."""
    told = f" Write in {_LANGUAGES[language]}." if language in _LANGUAGES else ""
    text = "\n\n".join(text.strip() for text in texts)
    return (
        ChatMessage("system", _SYSTEM),
        ChatMessage("user", f"{text}\n\nSummarise the text above in two sentences.{told}"),
    )


def notes(text: str, passages: Sequence[Hit], places: Sequence[int]) -> list[Note]:
    """The sentences a model wrote of ``passages``, whose places among all read are ``places``.

    Each once, without headings, lists and what was cut off; a small model says things twice.
    """
    found: list[Note] = []
    for start, end in sentences.spans(plain(text)):
        sentence = plain(text)[start:end]
        if _whole(sentence):
            cited = cite(sentence, passages, "")
            named = [] if cited.unsupported else [places[c.n - 1] for c in cited.citations]
            found.append(Note(sentence, next(iter(named), None)))
    return distinct(found)


def distinct(of: Iterable[Note]) -> list[Note]:
    """Each sentence once, as one that a passage carries where it is one anywhere."""
    found: dict[str, Note] = {}
    for note in of:
        known = found.setdefault(note.text.casefold(), note)
        if known.passage is None:
            found[note.text.casefold()] = note
    return list(found.values())


def holds(of: Sequence[Note]) -> bool:
    """Whether what a model wrote is worth showing: two sentences at least that passages carry,
    and more than half of all."""
    return len(carried(of)) >= 2 and len(carried(of)) * 2 > len(of)


def carried(of: Sequence[Note]) -> list[Note]:
    """Those that a passage carries."""
    return [note for note in of if note.passage is not None]


def central(passages: Sequence[Hit], most: int = WANTED) -> list[Note]:
    """The sentences of the passages whose words occur most in all of them, in their order.

    SumBasic (Nenkova and Vanderwende, 2005): the sentence of the highest mean probability of its
    words is taken, then the probabilities of its words are squared, so that the next says more.
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
    """Whether it is one that can stand alone, not a heading, an item or a piece."""
    ends = sentence.rstrip("\"'”’»)」』").endswith(tuple(_ENDS))
    return ends and not sentence[0].islower() and len(index_terms(sentence).split()) in _TERMS

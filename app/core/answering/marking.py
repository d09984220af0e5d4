"""Which words of a passage to mark for a reader: those that carry an answer, or else those that
were asked for; and which words of a question no passage has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.core.answering.citations import WORD, numbers_in, plain, stem, stems
from app.core.answering.grounding import telling
from app.core.domain.answers import Citation
from app.core.text import sentences

Span = tuple[int, int]
"""[start, end) of a text."""

_LEAST = 0.5
"""Least share of a claim's words that a sentence must hold to be taken for what carries it. By
judgement: below, it is as often another sentence."""
_VALUE = 3
"""What a number counts, as several words: it is told apart best."""
_ENDING = 2
"""Letters at the end of a word that inflection may change."""
_SHORTEST_STEM = 4


def carrying(answer: str, passage: Citation, question: str) -> tuple[Span, ...]:
    """The sentences of a passage that carry an answer: for each claim that cites it, the one with
    most of the words that the claim adds to the question."""
    parts = [(span, stems(passage.text[slice(*span)])) for span in sentences.spans(passage.text)]
    found: dict[Span, None] = {}
    for start, end in sentences.spans(answer):
        if passage.n in numbers_in(answer[start:end]):
            said = stems(plain(answer[start:end]))
            wanted = said - stems(question) or said
            span = _fullest(parts, wanted, _LEAST * sum(map(_weight, wanted)))
            found |= {span: None} if span else {}
    return tuple(sorted(found))


def asked_for(question: str, text: str) -> tuple[Span, ...]:
    """The words of a question in the sentence of a text that has most of them."""
    wanted = stems(" ".join(telling(question)))
    parts = [(span, stems(text[slice(*span)])) for span in sentences.spans(text)]
    if (best := _fullest(parts, wanted)) is None:
        return ()
    words = WORD.finditer(text, *best)
    return tuple(word.span() for word in words if stem(word[0]) in wanted)


def absent(question: str, texts: Iterable[str]) -> tuple[str, ...]:
    """The telling words of a question that stand in none of some texts, in any form; none for
    scripts without spaces, whose characters tell nothing by themselves."""
    known = {word for text in texts for word in WORD.findall(text.casefold())}
    words = [word for word in telling(question) if len(word) > 1 or word.isdigit()]
    return tuple(
        word for word in words if not any(other.startswith(_beginning(word)) for other in known)
    )


def nearest(text: str, question: str, answer: str = "") -> tuple[Span, ...]:
    """The sentence of a text that is nearest to an answer and its question, or to the question."""
    parts = [(span, stems(text[slice(*span)])) for span in sentences.spans(text)]
    wanted = stems(" ".join(telling(question))) | (stems(plain(answer)) if answer else set())
    return (span,) if (span := _fullest(parts, wanted)) else ()


def _fullest(
    parts: Sequence[tuple[Span, set[str]]], wanted: set[str], least: float = 1
) -> Span | None:
    """The first of the sentences that hold most of some words; None where none holds ``least``."""
    held = {span: sum(map(_weight, wanted & words)) for span, words in parts}
    best = max(held, key=held.__getitem__, default=None)
    return best if best is not None and held[best] >= least > 0 else None


def _weight(word: str) -> int:
    return _VALUE if word[0].isdigit() else 1


def _beginning(word: str) -> str:
    """What all forms of a word begin with; of a number, all of it."""
    folded = word.casefold()
    return folded if folded[0].isdigit() else folded[: max(_SHORTEST_STEM, len(folded) - _ENDING)]

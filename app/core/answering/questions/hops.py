"""Second searches for questions of several hops, such as 'Who founded the company that makes X?'.

The first search finds what the question names; the rest is often only named there. So the best
passage is searched for names that the question lacks, and each is searched for together with those
words of the question that the passage does not cover: 'Acme founded'. ``merge`` interleaves the
results.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from app.core.answering.passage_selection import select
from app.core.domain.search import Hit
from app.core.retrieval.lexical_terms import STEM, index_terms
from app.core.text import sentences
from app.core.text.languages import STOP_WORDS

MOST_QUERIES = 5
"""Second searches of a question at most. Of 80 questions of several hops all documents are among
the first ten passages for 0.66 with none, 0.81 with one, 0.88 with three, 0.90 with five."""
KEPT = 2
"""Passages of the first search that stay in front. With one, questions of one hop lose theirs now
and then; with three, the first five passages hold all documents of fewer questions."""
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_LINKS = frozenset({"of", "the", "de", "la", "del", "von", "van", "der", "di", "da", "du"})
"""Small words inside names."""
_COMMON = frozenset[str]().union(*STOP_WORDS.values())


def second_queries(
    question: str, passages: Sequence[Hit], most: int = MOST_QUERIES
) -> tuple[str, ...]:
    """Queries that follow the names in the best passage, most promising first; ``passages`` come
    best first. None if that passage covers every word of the question."""
    if not passages:
        return ()
    best = passages[0].text
    open_words = " ".join(_uncovered(question, best))
    if not open_words:
        return ()
    names = _ranked_names(question, best)
    return tuple(f"{name} {open_words}" for name in names[:most])


def merge(first: Sequence[Hit], seconds: Iterable[Sequence[Hit]], k: int) -> tuple[Hit, ...]:
    """The ``k`` best of a first search and of second ones, each best first, without duplicates.

    The first ``KEPT`` stay in front; then every second search gives its next passage, and the first
    search one more, in turn.
    """
    turns = [*seconds, first[KEPT:]]
    longest = max(map(len, turns))
    in_turn = [hits[place] for place in range(longest) for hits in turns if place < len(hits)]
    return select([*first[:KEPT], *in_turn], k)


def _ranked_names(question: str, text: str) -> list[str]:
    """Names in a passage that the question lacks: those in the sentences with most words of the
    question first, in the order of the text."""
    asked = _stems(question)
    ranked: dict[str, int] = {}
    for start, end in sentences.spans(text):
        sentence = text[start:end]
        shared = len(asked & _stems(sentence))
        for name, begins in _names(sentence):
            if not (_stems(name) <= asked or (begins and " " not in name)):
                ranked.setdefault(name, shared)
    return sorted(ranked, key=lambda name: -ranked[name])


def _uncovered(question: str, text: str) -> list[str]:
    """Words of the question, in their order, that the text lacks."""
    covered = _stems(text)
    words = [word for word in _WORD.findall(question) if word.lower() not in _COMMON]
    return [word for word in words if not _stems(word) <= covered]


def _names(text: str) -> Iterator[tuple[str, bool]]:
    """Runs of capitalised words, and the small words between them, with whether they begin the
    text: a single word there is mostly no name."""
    run: list[re.Match[str]] = []
    for word in _WORD.finditer(text):
        if run and text[run[-1].end() : word.start()] != " ":
            yield from _name(text, run)
            run = []
        if word[0][0].isupper() or (run and word[0] in _LINKS):
            run.append(word)
        else:
            yield from _name(text, run)
            run = []
    yield from _name(text, run)


def _name(text: str, run: list[re.Match[str]]) -> Iterator[tuple[str, bool]]:
    """The name in a run of words, without articles before it and small words after it."""
    while run and run[-1][0] in _LINKS:
        run = run[:-1]
    while run and run[0][0].lower() in _COMMON:
        run = run[1:]
    if run:
        yield text[run[0].start() : run[-1].end()], not text[: run[0].start()].strip()


def _stems(text: str) -> set[str]:
    return {term[:STEM] for term in index_terms(text).split() if term not in _COMMON}

"""Selects the passages to send to the model: the best ones without duplicates, and short ones with
what adjoins them.

Measured on public data sets: for the same number of passages, the next best contain the answer
more often than the neighbours of the best, and a limit for each file only loses right ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Mapping, Sequence
from types import MappingProxyType

from app.core.domain.answers import Citation
from app.core.domain.search import Hit
from app.core.text.chunking import BUDGET, count_tokens

Place = tuple[str, int, str]
"""What a passage is known by: its file, its position and its text."""
Runs = Mapping[int, tuple[Hit, ...]]
"""By ids of passages: the passages in a row, in their order, that are sent in the place of each."""
NO_RUNS: Runs = MappingProxyType({})

SHORT = BUDGET // 3
"""Most tokens, by estimate, of a passage that is widened."""
_WORD = re.compile(r"\w+")


def select(hits: Sequence[Hit], most: int) -> tuple[Hit, ...]:
    """The best ``most`` of ``hits``, given best first, without duplicates.

    A duplicate is contained, word for word, in a better passage. Passages that differ only in a
    number are both kept, as either may contain the answer.
    """
    selected: list[Hit] = []
    known: list[str] = []
    for hit in hits:
        words = f" {' '.join(_WORD.findall(hit.text.casefold()))} "
        if not any(words in other for other in known):
            selected.append(hit)
            known.append(words)
        if len(selected) == most:
            break
    return tuple(selected)


def place(passage: Hit | Citation) -> Place:
    return passage.path, passage.start, passage.text


def widen(
    hits: Sequence[Hit],
    section: Callable[[Hit], Sequence[Hit]],
    room: float,
    taken: Container[Place] = (),
) -> Runs:
    """The runs of short passages with what adjoins them, of the best first, up to the size of a
    whole passage each and ``room`` tokens in all. Runs that share passages are one.

    ``section`` returns the passages of a section in a row; those ``taken`` are not sent again.
    """
    runs: dict[int, tuple[Hit, ...]] = {}
    for hit in hits:
        if hit.passage_id in runs or place(hit) in taken or count_tokens(hit.text) > SHORT:
            continue
        near = section(hit)
        at = next((n for n, other in enumerate(near) if place(other) == place(hit)), None)
        if at is None:
            continue
        first, last = _grown(near, at, room, taken)
        run = tuple(hit if n == at else near[n] for n in range(first, last))
        if len(run) > 1:
            room -= sum(count_tokens(other.text) for other in run if other is not hit)
            runs |= _joined(run, runs)
    found = {hit.passage_id for hit in hits}
    return {number: run for number, run in runs.items() if number in found}


def _grown(near: Sequence[Hit], at: int, room: float, taken: Container[Place]) -> tuple[int, int]:
    """[first, last) of a run around a passage: what follows explains it more often, so it comes
    before what precedes."""
    first, last = at, at + 1
    size = count_tokens(near[at].text)
    most = min(BUDGET, size + room)
    growing = True
    while growing:
        growing = False
        for n in (last, first - 1):
            if 0 <= n < len(near) and place(near[n]) not in taken:
                more = size + count_tokens(near[n].text)
                if more <= most:
                    first, last, size, growing = min(first, n), max(last, n + 1), more, True
    return first, last


def _joined(run: tuple[Hit, ...], runs: Runs) -> Runs:
    """A run and those that share passages with it, as one, by the ids of all of its passages."""
    whole = {place(hit): hit for hit in run}
    for hit in run:
        whole |= {place(other): other for other in runs.get(hit.passage_id, ())}
    joined = tuple(sorted(whole.values(), key=lambda hit: hit.start))
    return {hit.passage_id: joined for hit in joined}

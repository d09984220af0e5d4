"""Questions with the passages a search might return, as tensors for the extractive QA model."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import torch  # noqa: TID253 - training is all this module serves

from app.core.text import sentences
from training.bundles import Question, Source
from training.near_misses import near_miss

LONGEST = 256
"""Tokens of question and passage together; the product's passages have at most 200."""
NEAR = 8
"""Number of nearest passages from which wrong ones are drawn."""
ABSENT = 0.15
"""Share of questions whose right passage is left out."""
CHANGED = 0.35
"""Share of English questions repeated with a detail changed, so that nothing answers them."""
SHORTENED = 0.35
"""Share of English questions repeated with every answering sentence removed from the passage: the
rest is on the same topic, but has no answer."""
QUESTION_WORDS = 40
POOL = 16
"""Number of batches built together from groups of similar length."""


@dataclass(frozen=True, slots=True)
class Group:
    """A question, its passages, and the answers in passage number ``right``."""

    question: str
    passages: tuple[str, ...]
    answers: tuple[str, ...]
    right: int | None


def groups(sources: Sequence[Source], wrong: int, rng: random.Random) -> list[Group]:
    """Every question once, in random order, with ``wrong`` near passages and the right one."""
    made = [
        group(source, question, wrong, rng) for source in sources for question in source.questions
    ]
    rng.shuffle(made)
    return made


def changed(source: Source, wrong: int, rng: random.Random) -> Iterator[Group]:
    """Some questions with a detail changed; their own passage is included."""
    for question in source.answerable:
        if rng.random() < CHANGED and (text := near_miss(question.text, source.text, rng)):
            yield group(source, Question(text, None, ()), wrong, rng)


def shortened(source: Source, wrong: int, rng: random.Random) -> Iterator[Group]:
    """Some questions with the answers removed from the passage."""
    for question in source.answerable:
        if rng.random() < SHORTENED and (text := _without(source.text, question.answers)):
            left = Source(text, source.title, [], source.near)
            yield group(left, Question(question.text, None, question.answers), wrong, rng)


def _without(text: str, answers: Sequence[str]) -> str:
    """The sentences that contain none of the answers; empty if fewer than two are left."""
    lowered = [answer.casefold() for answer in answers]
    kept = [
        text[first:last].strip()
        for first, last in sentences.spans(text)
        if not any(answer in text[first:last].casefold() for answer in lowered)
    ]
    left = " ".join(kept)
    gone = not any(answer in left.casefold() for answer in lowered)
    return left if len(kept) > 1 and gone else ""


def group(source: Source, question: Question, wrong: int, rng: random.Random) -> Group:
    answers = question.answers if question.answer else ()
    lowered = [answer.casefold() for answer in question.answers]
    near = [
        other.text
        for other in source.near[:NEAR]
        if not any(answer in other.text.casefold() for answer in lowered)
    ]
    others = rng.sample(near, min(wrong, len(near)))
    if others and rng.random() < ABSENT:
        return Group(question.text, tuple(others), (), None)
    place = rng.randrange(len(others) + 1)
    passages = (*others[:place], source.text, *others[place:])
    found = tuple(answer for answer in answers if answer in source.text)
    return Group(question.text, passages, found, place if found else None)


def batches(made: Sequence[Group], size: int, rng: random.Random) -> Iterator[list[Group]]:
    """Batches of groups of similar length, for little padding; the batches in random order."""
    sets = []
    for start in range(0, len(made), POOL * size):
        pool = sorted(made[start : start + POOL * size], key=_length)
        found = [pool[at : at + size] for at in range(0, len(pool), size)]
        rng.shuffle(found)
        sets += found
    yield from sets


def _length(group: Group) -> int:
    return max(len(passage) for passage in group.passages)


def tensors(
    batch: Sequence[Group], tokenizer: Any
) -> tuple[dict[str, torch.Tensor], Any, Any, Any]:
    """Tokens of all passages of a batch; ``groups``, ``seen`` and ``wanted`` of ``loss``."""
    pairs = [
        (" ".join(group.question.split()[:QUESTION_WORDS]), passage)
        for group in batch
        for passage in group.passages
    ]
    coded = tokenizer(
        [question for question, _ in pairs],
        [passage for _, passage in pairs],
        truncation="only_second",
        max_length=LONGEST,
        padding=True,
        return_offsets_mapping=True,
        return_tensors="pt",
    )
    offsets = coded.pop("offset_mapping")
    owners = torch.tensor([n for n, group in enumerate(batch) for _ in group.passages])
    inside = torch.tensor(
        [[part == 1 for part in coded.sequence_ids(row)] for row in range(len(pairs))]
    )
    seen = inside.clone()
    seen[:, 0] = True
    wanted = torch.zeros((*seen.shape, 2), dtype=torch.bool)
    row = 0
    for found in batch:
        for n, passage in enumerate(found.passages):
            if n == found.right:
                _mark(wanted[row], passage, found.answers, offsets[row], inside[row])
            row += 1
    for n in range(len(batch)):  # a truncated answer does not count
        mine = owners == n
        if not wanted[mine].any():
            wanted[mine, 0] = True
    return dict(coded), owners, seen, wanted


def _mark(
    wanted: torch.Tensor, passage: str, answers: Sequence[str], offsets: Any, inside: Any
) -> None:
    """First and last tokens of every occurrence of every answer."""
    starts, ends = offsets[:, 0], offsets[:, 1]
    for answer in answers:
        begin = passage.find(answer)
        while begin >= 0:
            first = inside & (starts <= begin) & (ends > begin)
            last = inside & (starts < begin + len(answer)) & (ends >= begin + len(answer))
            if first.any() and last.any():
                wanted[first, 0], wanted[last, 1] = True, True
            begin = passage.find(answer, begin + 1)

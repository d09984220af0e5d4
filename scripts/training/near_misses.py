"""Makes near misses from answerable questions: with another name, number or opposite.

Like those of SQuAD 2.0 (Rajpurkar et al. 2018), but without negations: many documents do answer
"what is not covered?".
"""

from __future__ import annotations

import random
import re

_NAME = re.compile(r"(?<=\w )[A-Z][\w'-]+(?: (?:(?:of|the|and) )*[A-Z][\w'-]+)*")
_NUMBER = re.compile(r"\b\d[\d,.]*\b")
_OPPOSITES = """
after before, all none, ancient modern, arrived left, bad good, began ended, best worst, big
small, bought sold, cause prevent, closed opened, deepest shallowest, died born, early late,
earliest latest, east west, eastern western, end start, enemy ally, fail succeed, fall rise, fast
slow, female male, first last, gained lost, high low, higher lower, highest lowest, hot cold,
include exclude, increase decrease, increased decreased, increasing decreasing, inside outside,
largest smallest, larger smaller, least most, less more, long short, longest shortest, lose win,
lost won, major minor, maximum minimum, men women, near far, never always, new old, newest oldest,
north south, northern southern, older younger, over under, private public, rich poor, right wrong,
rural urban, strong weak, support oppose, supported opposed, top bottom, weakest strongest, with
without
"""
OPPOSITES = {
    word: other
    for pair in _OPPOSITES.replace("\n", " ").split(",")
    for word, other in (pair.split(), pair.split()[::-1])
}


def near_miss(question: str, passage: str, rng: random.Random) -> str | None:
    """``question`` with one detail changed, so that ``passage`` no longer answers it.

    None if it has no detail to change, or the passage has no other of its kind.
    """
    made = [*_names(question, passage), *_numbers(question, rng), *_opposites(question)]
    return rng.choice(made) if made else None


def _names(question: str, passage: str) -> list[str]:
    asked = question.casefold()
    others = {name for name in _NAME.findall(passage) if name.casefold() not in asked}
    return [
        question[: found.start()] + other + question[found.end() :]
        for found in _NAME.finditer(question)
        for other in sorted(others)
    ][:8]


def _numbers(question: str, rng: random.Random) -> list[str]:
    made = []
    for found in _NUMBER.finditer(question):
        digits = found.group()
        place = rng.choice([n for n, sign in enumerate(digits) if sign.isdigit()])
        other = rng.choice([sign for sign in "123456789" if sign != digits[place]])
        changed = digits[:place] + other + digits[place + 1 :]
        made.append(question[: found.start()] + changed + question[found.end() :])
    return made


def _opposites(question: str) -> list[str]:
    return [
        question[: found.start()] + OPPOSITES[found.group()] + question[found.end() :]
        for found in re.finditer(r"\b[a-z]+\b", question)
        if found.group() in OPPOSITES
    ]

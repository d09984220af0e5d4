"""Words that stand for one another in questions and cells: 'won' and 'Winner', 'USA' and 'United
States'. Data, folded."""

from __future__ import annotations

import re
from functools import cache

_GROUPS = (
    ("usa", "the us", "u.s.", "u.s.a.", "america", "united states", "united states of america"),
    ("uk", "u.k.", "britain", "great britain", "united kingdom"),
    ("holland", "netherlands", "the netherlands"),
    ("uae", "united arab emirates"),
    ("korea", "south korea", "republic of korea"),
    ("czechia", "czech republic"),
    ("russia", "russian federation"),
    ("won", "win", "wins", "winner", "winners", "winning", "victory", "victories"),
    ("lost", "lose", "loses", "loss", "losses", "defeat", "defeats"),
    ("tie", "tied", "ties", "draw", "drew", "draws"),
    ("male", "men", "man", "m"),
    ("female", "women", "woman", "f"),
    ("paid", "settled"),
    ("canceled", "cancelled"),
    ("gewonnen", "sieg", "siege", "sieger", "gewinn", "gewinner"),
    ("verloren", "niederlage", "niederlagen"),
    ("ganado", "gano", "victoria", "victorias", "ganador"),
    ("perdido", "perdio", "derrota", "derrotas"),
    ("выиграл", "победа", "победы", "побед", "победитель"),
    ("проиграл", "поражение", "поражения", "поражений"),
)
_SHORTEST = 2
"""Fewest letters of a word of a question that stands for another."""


@cache
def _groups() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for group in _GROUPS:
        for word in group:
            found[word] = tuple(other for other in group if other != word)
    return found


@cache
def _pattern() -> re.Pattern[str]:
    listed = sorted((w for w in _groups() if len(w) >= _SHORTEST), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, listed))})(?!\w)")


def synonyms(asked: str) -> list[tuple[str, tuple[str, ...]]]:
    """The words of a folded question that stand for others, with these."""
    return [(found[0], _groups()[found[0]]) for found in _pattern().finditer(asked)]

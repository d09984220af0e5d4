"""Finds the cells that a literal of a query means, as people and models seldom write it as the
table does: 'PK' for '9-12, PK', 'huron' for 'Lake Huron'."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence

from app.core.answering.tables.asked_table import folded, words

NEAR = 0.8
"""Least likeness of a literal and a cell that are taken for one another's misspelling."""
MANY = 3_000
"""Most different cells of a column that are searched for a misspelling: it takes long."""
LONG = 4
"""Fewest characters of a cell that counts where it is only part of a literal."""

Spellings = Mapping[str, Sequence[str]]
"""Cells as written, by their folded form."""


def equal(literal: str, spellings: Spellings) -> list[str]:
    """The cells as written that a literal names; none if it names none."""
    wanted = folded(literal)
    if wanted in spellings:
        return list(spellings[wanted])
    return _written(_holding(wanted, spellings) or _nearest(wanted, spellings), spellings)


def like(pattern: str, spellings: Spellings) -> list[str]:
    """The cells as written that a pattern of LIKE matches, or nearly."""
    wanted = folded(pattern.replace("%", " ").replace("_", " "))
    if not wanted:
        return _written(spellings, spellings)
    start = not pattern.startswith("%")
    if start and pattern.endswith("%"):
        return _written([cell for cell in spellings if cell.startswith(wanted)], spellings)
    if start and "%" not in pattern:
        return equal(pattern, spellings)
    parts = [folded(part) for part in pattern.split("%") if folded(part)]
    found = [cell for cell in spellings if _in_order(parts, cell)]
    whole = [cell for cell in found if _as_words(wanted, cell)]
    return _written(
        whole or found or _holding(wanted, spellings) or _nearest(wanted, spellings), spellings
    )


def _written(cells: Iterable[str], spellings: Spellings) -> list[str]:
    return [written for cell in cells for written in spellings[cell]]


def _in_order(parts: Sequence[str], cell: str) -> bool:
    at = 0
    for part in parts:
        at = cell.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return True


def _as_words(wanted: str, cell: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", cell))


def _holding(wanted: str, spellings: Spellings) -> list[str]:
    """Cells that hold all words of a literal, else the one that is part of it."""
    if found := [cell for cell in spellings if _as_words(wanted, cell)]:
        return found
    stems = [_stem(word) for word in words(wanted)]
    if stems and (
        found := [
            cell
            for cell in spellings
            if all(any(_stem(word) == stem for word in words(cell)) for stem in stems)
        ]
    ):
        return found
    within = [cell for cell in spellings if len(cell) >= LONG and _as_words(cell, wanted)]
    return [max(within, key=len)] if within else []


def _nearest(wanted: str, spellings: Spellings) -> list[str]:
    if len(spellings) > MANY:
        return []
    return difflib.get_close_matches(wanted, list(spellings), 1, NEAR)


def _stem(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") else word

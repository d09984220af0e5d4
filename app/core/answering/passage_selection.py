"""Which of the best passages a model is sent: none that says only what a better one says.

Measured on the public sets: with the same number of passages, the next best hold the answer more
often than the neighbours of the best, and a limit for each file only takes right ones away.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.core.domain.search import Hit

_WORD = re.compile(r"\w+")


def pack(hits: Sequence[Hit], most: int) -> tuple[Hit, ...]:
    """The best ``most`` of ``hits``, which come best first, without copies.

    A copy is a passage whose words all stand in a better one, in the same order; passages that
    differ in as much as a number are both kept, as either may hold the answer.
    """
    packed: list[Hit] = []
    known: list[str] = []
    for hit in hits:
        words = f" {' '.join(_WORD.findall(hit.text.casefold()))} "
        if not any(words in other for other in known):
            packed.append(hit)
            known.append(words)
        if len(packed) == most:
            break
    return tuple(packed)

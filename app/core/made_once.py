"""Things that are made once for each key, while all other threads wait."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
_MAKING = threading.RLock()
"""One for all: what is made for one key may share parts with what is made for another."""


class MadeOnce(Generic[K, V]):
    """What ``make`` returns for each key.

    Unlike with ``functools.cache``, no two threads make anything at the same time. msgspec needs
    that: its description of a dataclass can be seen by other threads before it is complete, and
    whoever decodes by it then crashes the process.
    """

    def __init__(self, make: Callable[[K], V]) -> None:
        self._make = make
        self._made: dict[K, V] = {}

    def __call__(self, key: K) -> V:
        """What was made for a key, once it is complete."""
        if key not in self._made:
            with _MAKING:
                if key not in self._made:
                    self._made[key] = self._make(key)
        return self._made[key]

"""Weights of model files in memory, loaded once for all runtimes of this process that need them.

A model without its LoRA adapter, beside the one with it, then takes a context of its own and no
second gigabyte of weights: llama.cpp applies adapters to a context, and never writes into weights.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(eq=False, slots=True)
class SharedWeights:
    """A loaded ``llama_model``; freed by the ``release`` of its last user."""

    model: Any
    _key: object
    _free: Callable[[Any], None]
    _users: int = 0

    def release(self) -> None:
        with _LOCK:
            self._users -= 1
            if not self._users:
                del _LOADED[self._key]
                self._free(self.model)


_LOCK = threading.Lock()
"""Held while weights are loaded: a second user waits for the first."""
_LOADED: dict[object, SharedWeights] = {}


def shared(
    path: str, options: object, load: Callable[[], Any], free: Callable[[Any], None]
) -> SharedWeights:
    """The weights of a file loaded with these ``options``, by ``load`` unless they are there.

    A file that was replaced is loaded anew. Raises what ``load`` does.
    """
    key = (path, _stamp(path), options)
    with _LOCK:
        found = _LOADED.get(key)
        if found is None:
            found = _LOADED[key] = SharedWeights(load(), key, free)
        found._users += 1
        return found


def _stamp(path: str) -> object:
    try:
        status = os.stat(path)
    except OSError:  # ``load`` says what is wrong with the file
        return None
    return status.st_ino, status.st_size, status.st_mtime_ns

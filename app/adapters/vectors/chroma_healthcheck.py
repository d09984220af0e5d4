"""Checks Chroma's folder in a child process before the engine opens it.

Corrupt files crash Chroma's index, and its process with it, instead of raising an error.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from app.adapters.vectors.chroma_client import client
from app.sandbox import environment

SAMPLE = 100
"""Vectors queried with themselves: damage that matters spoils far more than a few."""
FOUND_SHARE = 0.9
"""Share of them that must be found: the index is approximate, and equal texts may be swapped."""
SECONDS = 300.0
"""Timeout to load and check an index; a million vectors take some tens of seconds."""


def is_sound(folder: Path, collection: str) -> bool:
    """Return whether a child process can open the collection and its vectors find themselves."""
    command = [sys.executable, "-m", __spec__.name, str(folder), collection]
    try:
        done = subprocess.run(  # native code reports its crashes on standard output
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=SECONDS,
            env=environment.for_child(),
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def _check(folder: str, collection: str) -> None:
    opened = client(Path(folder))
    if collection in (held.name for held in opened.list_collections()):
        tried = opened.get_collection(collection, embedding_function=None)
        sample = tried.get(limit=SAMPLE, include=["embeddings"])
        if sample["ids"]:
            near = tried.query(query_embeddings=sample["embeddings"], n_results=3)["ids"]
            found = sum(name in names for name, names in zip(sample["ids"], near, strict=True))
            if found < FOUND_SHARE * len(near):
                os._exit(1)
    os._exit(0)  # do not wait for Chroma's threads


if __name__ == "__main__":
    _check(*sys.argv[1:])

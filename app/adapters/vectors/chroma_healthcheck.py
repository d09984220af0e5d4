"""Checks Chroma's folder in a child process before the engine opens it.

Corrupt files crash Chroma's index, and its process with it, instead of raising an error.
"""

from __future__ import annotations

import multiprocessing
import os
from pathlib import Path

from app.adapters.vectors.chroma_client import client

SAMPLE = 100
"""Vectors queried with themselves: damage that matters spoils far more than a few."""
FOUND_SHARE = 0.9
"""Share of them that must be found: the index is approximate, and equal texts may be swapped."""
SECONDS = 300.0
"""Timeout to load and check an index; a million vectors take some tens of seconds."""


def is_sound(folder: Path, collection: str) -> bool:
    """Return whether a child process can open the collection and its vectors find themselves."""
    child = multiprocessing.get_context("spawn").Process(
        target=_check, args=(str(folder), collection), daemon=True
    )
    child.start()
    child.join(SECONDS)
    child.kill()
    child.join()
    fine = child.exitcode == 0
    child.close()
    return fine


def _check(folder: str, collection: str) -> None:
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (1, 2):  # discard the native code's crash messages
        os.dup2(nowhere, stream)
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

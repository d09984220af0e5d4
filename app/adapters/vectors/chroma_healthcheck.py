"""Tries Chroma's folder out in a child process, before the engine opens it.

Chroma's index ends the process, rather than raise, over files that hold garbage.
"""

from __future__ import annotations

import multiprocessing
import os
from pathlib import Path

from app.adapters.vectors.chroma_client import client

TRIED = 100
"""Vectors that must find themselves. By judgement: damage that matters spoils far more."""
FOUND_SHARE = 0.9
"""Share of them that must: the index is approximate, and equal texts may stand for each other."""
SECONDS = 300.0
"""Longest time to load and try an index; a million vectors take some tens of seconds."""


def holds(folder: Path, collection: str) -> bool:
    """Whether a child process can open the collection, and its vectors find themselves."""
    child = multiprocessing.get_context("spawn").Process(
        target=_try_out, args=(str(folder), collection), daemon=True
    )
    child.start()
    child.join(SECONDS)
    child.kill()
    child.join()
    fine = child.exitcode == 0
    child.close()
    return fine


def _try_out(folder: str, collection: str) -> None:
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (1, 2):  # what the native code says on its way down is no output of ours
        os.dup2(nowhere, stream)
    opened = client(Path(folder))
    if collection in (held.name for held in opened.list_collections()):
        tried = opened.get_collection(collection, embedding_function=None)
        sample = tried.get(limit=TRIED, include=["embeddings"])
        if sample["ids"]:
            near = tried.query(query_embeddings=sample["embeddings"], n_results=3)["ids"]
            found = sum(name in names for name, names in zip(sample["ids"], near, strict=True))
            if found < FOUND_SHARE * len(near):
                os._exit(1)
    os._exit(0)  # its threads must not hold the process back

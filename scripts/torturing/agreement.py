"""Compares a library with one built from the same folder without interruptions."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FILES = "SELECT path, state, content_hash, kind, size, mtime_ns, inode FROM files"
PASSAGES = (
    'SELECT path, ordinal, text, text_hash, page, start, "end", heading FROM passages'
    " LEFT JOIN files ON files.id = file_id"
)
WORDS = (
    "SELECT path, ordinal, terms FROM passages_fts LEFT JOIN passages ON passages.id ="
    " passages_fts.rowid LEFT JOIN files ON files.id = file_id"
)
VECTORS = "SELECT text_hash, embedder, vector FROM vectors"


@dataclass(frozen=True, slots=True)
class Difference:
    """Missing and surplus entries of one part of the library."""

    part: str
    lost: int
    surplus: int
    example: str


def differences(home: Path, clean: Path, collection: str) -> list[Difference]:
    """Every difference between the library in ``home`` and the one in ``clean``."""
    found = []
    for part, query in (
        ("files", FILES),
        ("passages", PASSAGES),
        ("words", WORDS),
        ("vectors", VECTORS),
    ):
        found.append(_difference(part, _rows(home, query), _rows(clean, query)))
    vectors = {str(name): vector for name, _, vector in _rows(clean, VECTORS)}
    wanted = [(name, True) for name in vectors]
    found.append(_difference("Chroma", _in_chroma(home, collection, vectors), wanted))
    found.append(_difference("outbox", _rows(home, "SELECT * FROM outbox"), []))
    return [difference for difference in found if difference.lost or difference.surplus]


def _difference(part: str, have: Iterable[object], wanted: Iterable[object]) -> Difference:
    held, due = Counter(have), Counter(wanted)
    lost, surplus = due - held, held - due
    example = str(next(iter([*lost, *surplus]), ""))[:200]
    return Difference(part, lost.total(), surplus.total(), example)


def _rows(home: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(home / "library.db")) as db:
        return db.execute(query).fetchall()


def _in_chroma(home: Path, collection: str, vectors: Mapping[str, Any]) -> list[tuple[str, bool]]:
    """Every ID, and whether its vector is correct except for Chroma's rounding."""
    import chromadb
    import numpy

    (folder,) = (path for path in home.glob("vectors*") if path.is_dir())
    client = chromadb.PersistentClient(str(folder))
    held = client.get_collection(collection).get(include=["embeddings"])
    client.close()
    return [
        (name, name in vectors and numpy.allclose(row, numpy.frombuffer(vectors[name], "<f4")))
        for name, row in zip(held["ids"], held["embeddings"], strict=True)
    ]

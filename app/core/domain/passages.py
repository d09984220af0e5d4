"""Passages of documents, and their embeddings."""

from __future__ import annotations

import re
from dataclasses import dataclass

Vector = bytes
"""A unit-length embedding as little-endian float32 numbers."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a document: the unit of search and citation.

    ``text`` is the slice [``start``, ``end``) of the extracted text, in characters. ``heading`` is
    the path of headings above it, joined by " > ", or empty. ``context`` says in a line or two what
    its document is; it is searched and embedded with the text, and not shown.
    """

    ordinal: int
    text: str
    start: int
    end: int
    page: int | None = None
    heading: str = ""
    context: str = ""


@dataclass(frozen=True, slots=True)
class StoredPassage:
    """A passage in the store, with its file."""

    id: int
    file_id: int
    path: str
    kind: str
    passage: Passage
    text_hash: str
    language: str = ""
    """ISO 639-1 code of its file's language; empty if undetected."""


@dataclass(frozen=True, slots=True)
class QueuedFile:
    """A file that waits to be embedded, with passages that have no vector; ``complete`` when these
    are all of them. ``id`` is that of its entry in the queue."""

    id: int
    passages: tuple[StoredPassage, ...]
    complete: bool


@dataclass(frozen=True, slots=True)
class KnownEmbedder:
    """An embedder of the library: the one whose vectors answer, or the one that will take over.

    ``folder`` is the setting it was loaded by, None if unknown or on a server; ``place`` is the
    name of the folder of its vector index.
    """

    stamp: str
    folder: str | None
    place: str
    answers: bool


@dataclass(frozen=True, slots=True)
class EmbedderIdentity:
    """Identifies an embedder: vectors are comparable only when all of this is equal.

    ``weights`` is the SHA-256 of the model file.
    """

    name: str
    weights: str
    dimension: int
    normalised: bool = True
    languages: tuple[str, ...] = ()
    """ISO 639-1 codes it was trained for; empty if (nearly) all."""

    @property
    def stamp(self) -> str:
        """The short form stored with every vector."""
        return f"{self.name}-{self.dimension}-{self.weights[:12]}"


def is_e5(embedder: str) -> bool:
    """Whether an embedder is one of the E5 models, to judge by its name: they want prompts, and
    their cosines lie between 0.7 and 1."""
    return "e5" in re.split(r"[^a-z0-9]", embedder.lower())

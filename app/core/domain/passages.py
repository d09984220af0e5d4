"""Passages of documents, and the vectors made of them."""

from __future__ import annotations

from dataclasses import dataclass

Vector = bytes
"""An embedding: little-endian float32 numbers, one after the other, of unit length."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a document that is searched and cited.

    ``start`` and ``end`` are character offsets into the extracted text; ``text`` is exactly that
    slice. ``heading`` is the path of headings above it, joined by " > ", or empty.
    """

    ordinal: int
    text: str
    start: int
    end: int
    page: int | None = None
    heading: str = ""


@dataclass(frozen=True, slots=True)
class StoredPassage:
    """A passage as the catalog returns it, with the file it stands in."""

    id: int
    file_id: int
    path: str
    kind: str
    passage: Passage
    text_hash: str


@dataclass(frozen=True, slots=True)
class EmbedderIdentity:
    """What makes two embeddings comparable: name, weights (SHA-256), width, normalisation."""

    name: str
    weights: str
    dimension: int
    normalised: bool = True
    languages: tuple[str, ...] = ()
    """ISO 639-1 codes it was trained for; empty when it covers (nearly) all."""

    @property
    def stamp(self) -> str:
        """Short text stored with every vector."""
        return f"{self.name}-{self.dimension}-{self.weights[:12]}"

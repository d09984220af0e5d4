"""Metadata of a language model."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.domain.devices import IdleGpu

SMALL = 400_000_000
"""Parameters below which a model finds and quotes passages, but hardly reads them."""


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """Metadata from a GGUF file. ``name`` is the one that people read, everywhere; ``size`` in
    bytes, ``context`` in tokens."""

    name: str
    path: str
    size: int
    quantisation: str
    context: int
    architecture: str
    parameters: int | None = None
    licence: str | None = None
    fits: bool | None = None
    active: bool = False
    device: str | None = None
    origin: str = ""
    """Origin: "bundled", "imported", or the program that installed it, such as "LM Studio"."""
    speed: float | None = None
    """Tokens a second, as last measured on this machine."""
    catalogue_name: str = ""
    """Its name in commands and settings, if it is in the catalogue; ``name`` is its title there."""
    purpose: str = "writer"
    languages: tuple[str, ...] | None = None
    """ISO 639-1 codes; none where it knows nearly all, None where that is not known."""
    memory: int | None = None
    """Bytes that should be free to use it."""
    source: str = ""
    """Where it can be fetched, if it is in the catalogue: the publisher's repository."""
    here: bool = True
    """Whether its file is on this computer."""
    idle_gpu: IdleGpu | None = None
    """A GPU that it does not use, while it is loaded."""

    @property
    def is_small(self) -> bool:
        """Whether it finds and quotes passages, but hardly reads them."""
        return self.parameters is not None and self.parameters < SMALL

    @property
    def elsewhere(self) -> bool:
        """Whether a server runs it; then ``path`` is a URL."""
        return "://" in self.path

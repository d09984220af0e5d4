"""Metadata of a language model."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """Metadata from a GGUF file. ``size`` in bytes, ``context`` in tokens."""

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

    @property
    def elsewhere(self) -> bool:
        """Whether a server runs it; then ``path`` is a URL."""
        return "://" in self.path

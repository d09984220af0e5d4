"""A language model, as its file describes it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """A language model as its GGUF tells it. ``size`` in bytes, ``context`` in tokens."""

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
    """Whose it is: "bundled", "imported", or the program it was found with, as in "LM Studio"."""
    speed: float | None = None
    """Tokens a second as last measured here."""

    @property
    def elsewhere(self) -> bool:
        """Whether a server runs it, by whose URL it is known."""
        return "://" in self.path

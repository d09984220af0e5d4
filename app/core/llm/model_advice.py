"""Which language model suits a computer: the largest that its memory and its speed allow."""

from __future__ import annotations

from collections.abc import Iterable

from app.core.llm.model_info import ModelInfo

LEAST_SPEED = 4.0
"""Tokens a second that a model should write: about as many as one reads aloud. A model that was
measured to be slower is not advised."""


def advised(models: Iterable[ModelInfo]) -> ModelInfo | None:
    """The largest model that fits into memory and was not measured to be slow; None without any.

    Of models of one size the one in use is preferred, then one that is here. What a server runs is
    not compared: it takes nothing of this computer.
    """
    fitting = [m for m in models if m.fits and not m.elsewhere and m.purpose == "writer"]
    swift = [m for m in fitting if m.speed is None or m.speed >= LEAST_SPEED]
    return max(swift, key=lambda m: (m.size, m.active, m.here), default=None)

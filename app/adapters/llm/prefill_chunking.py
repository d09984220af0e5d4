"""Chunked prefill: how much of a prompt is computed before others get their next token."""

from __future__ import annotations

import math

BESIDE_SECONDS, ALONE_SECONDS = 0.5, 1.0
"""Target durations of a piece beside answers whose next token somebody waits for meanwhile, and
otherwise, where only cancelling waits. Larger pieces are computed faster."""
_FIRST, _LEAST = 128, 32
"""Assumed tokens a second at first, and the smallest piece in tokens."""


class PrefillChunking:
    """Sizes pieces by the measured speed of earlier ones. Single-threaded."""

    def __init__(self, most: int, beside: float = BESIDE_SECONDS) -> None:
        """``most`` is the largest piece in tokens, ``beside`` the seconds of one beside answers."""
        self._most, self._beside = most, beside
        self._speed = float(_FIRST)

    def piece(self, left: int, alone: bool) -> int:
        """Return how many of the tokens ``left`` to compute next; ``alone`` if nobody waits for the
        next token of another answer.

        A prompt is divided evenly, since a few tokens take nearly as long as a hundred.
        """
        fitting = self._speed * (ALONE_SECONDS if alone else self._beside)
        pieces = max(round(left / max(fitting, _LEAST)), math.ceil(left / self._most))
        return math.ceil(left / pieces)

    def note(self, tokens: int, seconds: float) -> None:
        """Note the duration of a piece. Short ones are ignored: they do not predict long ones."""
        if tokens >= min(_LEAST, self._most) and seconds > 0:
            self._speed += (tokens / seconds - self._speed) / 2

"""How much of a prompt is read before others get their next token."""

from __future__ import annotations

import math

PIECE_SECONDS, ALONE_SECONDS = 0.5, 1.0
"""About how long a piece may take: so long others wait for a token, or, where there are no others,
a cancelled prompt for its end. By judgement; large pieces are read faster."""
_FIRST, _LEAST = 128, 32
"""Tokens a second while the speed is unknown, and tokens of the smallest piece."""


class PrefillChunking:
    """Sizes of pieces from the speed of those before. For one thread."""

    def __init__(self, most: int) -> None:
        """``most`` tokens fit a piece."""
        self._most = most
        self._speed = float(_FIRST)

    def piece(self, left: int, alone: bool) -> int:
        """Tokens to read next of those ``left``; ``alone`` when nobody waits for a token.

        The pieces of a prompt are alike: a few tokens take nearly as long as a hundred.
        """
        fitting = self._speed * (ALONE_SECONDS if alone else PIECE_SECONDS)
        pieces = max(round(left / max(fitting, _LEAST)), math.ceil(left / self._most))
        return math.ceil(left / pieces)

    def note(self, tokens: int, seconds: float) -> None:
        """A piece was read. Short ones tell nothing of long ones."""
        if tokens >= min(_LEAST, self._most) and seconds > 0:
            self._speed += (tokens / seconds - self._speed) / 2

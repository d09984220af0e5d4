"""How much of a prompt is read before others get their next token."""

from __future__ import annotations

PIECE_SECONDS = 0.5
"""How long a piece may take: so long others wait for a token, and a cancelled prompt for its end.
By judgement; larger pieces are read faster."""
_FIRST, _LEAST = 64, 32
"""Tokens of a piece while the speed is unknown, and on the slowest machine. Pieces are multiples of
the second."""


class Pace:
    """Sizes of pieces from the speed of those before. For one thread."""

    def __init__(self, most: int) -> None:
        """``most`` tokens fit a piece."""
        self._most = most
        self._speed = _FIRST / PIECE_SECONDS

    @property
    def tokens(self) -> int:
        """Size of the next piece."""
        fitting = int(self._speed * PIECE_SECONDS) // _LEAST * _LEAST
        return min(max(fitting, _LEAST), self._most)

    def note(self, tokens: int, seconds: float) -> None:
        """A piece was read. Short ones tell nothing: most of their time is not for tokens."""
        if tokens >= min(_LEAST, self._most) and seconds > 0:
            self._speed += (tokens / seconds - self._speed) / 2

"""Detects texts that quote others, by shared runs of characters."""

from __future__ import annotations

from collections.abc import Iterable

RUN = 20
"""Characters of a shared run that count as a quotation: fewer would match by coincidence."""


class Quotations:
    """Detects which ``texts`` quote the sources that are read afterwards.

    The texts are few and the sources many, so it keeps the runs of the texts and reads each source
    once.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._runs: set[str] = set()
        for text in texts:
            self._runs |= _runs(text)
        self._quoted: set[str] = set()

    def read(self, source: str) -> None:
        """Record what the texts quote from a source."""
        self._quoted |= self._runs & _runs(source)

    def quotes(self, text: str) -> bool:
        """Whether a text quotes a source that was read."""
        return not self._quoted.isdisjoint(_runs(text))


def _runs(text: str) -> set[str]:
    plain = " ".join(text.split())
    return {plain[at : at + RUN] for at in range(len(plain) - RUN + 1)}

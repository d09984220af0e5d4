"""Finds texts that repeat others, by runs of characters that both hold."""

from __future__ import annotations

from collections.abc import Iterable

RUN = 20
"""Characters from which on a run is a quotation and not a coincidence. By judgement."""


class Quotations:
    """Which of some ``texts`` repeat something of the sources that are read afterwards.

    The texts are few and the sources many, so the runs of the texts are kept, and a source is read
    once.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._runs: set[str] = set()
        for text in texts:
            self._runs |= _runs(text)
        self._quoted: set[str] = set()

    def read(self, source: str) -> None:
        """Note what the texts repeat of a source."""
        self._quoted |= self._runs & _runs(source)

    def quotes(self, text: str) -> bool:
        """Whether one of the texts repeats a source that was read."""
        return not self._quoted.isdisjoint(_runs(text))


def _runs(text: str) -> set[str]:
    plain = " ".join(text.split())
    return {plain[at : at + RUN] for at in range(len(plain) - RUN + 1)}

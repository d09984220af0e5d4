"""The port of the words of a library, for correcting those of a question."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol


class Vocabulary(Protocol):
    """The words that occur in the library."""

    def known(self, terms: Iterable[str]) -> set[str]:
        """The index terms among ``terms`` that occur in a passage or in the name of a file."""

    def sharing(self, parts: Iterable[str]) -> set[tuple[str, str]]:
        """(word, language of a file with it) of the words that have any of the ``parts``, which are
        made by ``spelling.parts`` and ``spelling.sought_parts``; the language may be empty."""

    def frequency(self, term: str, most: int) -> int:
        """In how many passages an index term occurs, counted up to ``most``."""

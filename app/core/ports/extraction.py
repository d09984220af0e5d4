"""The port of text extraction."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from app.core.domain.documents import ExtractedDocument

PageListener = Callable[[int, int], None]
"""Hears of the page that is being read, counted from 1, and of how many there are."""


def no_pages(page: int, pages: int) -> None:
    """For who does not want to know."""


class Extractor(Protocol):
    """Turns a file into text, out of process, within limits of memory and time."""

    @property
    def parallel(self) -> int:
        """How many calls of ``extract`` can usefully run at once."""

    def extract(self, path: str, seen: PageListener = no_pages) -> ExtractedDocument:
        """Read one file. Blocks; may be called from several threads. ``seen`` hears of some of
        the pages of a long document.

        Raises a ``DocumentError`` that says why there is no text; never anything else.
        """

    def close(self) -> None: ...

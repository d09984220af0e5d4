"""The port of text extraction."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from app.core.domain.documents import ExtractedDocument

PageListener = Callable[[int, int], None]
"""Called with the number of the page being read, from 1, and the number of pages."""


def no_pages(page: int, pages: int) -> None:
    """Ignore page progress."""


class Extractor(Protocol):
    """Extracts the text of files, out of process, within limits of memory and time."""

    @property
    def parallel(self) -> int:
        """How many concurrent calls of ``extract`` are useful."""

    def extract(
        self,
        path: str,
        seen: PageListener = no_pages,
        *,
        tables: bool = True,
        descriptor: int | None = None,
    ) -> ExtractedDocument:
        """Extract one file, which may be open already as a ``descriptor``. Blocks; may be called
        from several threads. ``seen`` is called for some pages of a long document. Without
        ``tables``, only the text is wanted. Raises ``DocumentError`` and nothing else."""

    def close(self) -> None: ...

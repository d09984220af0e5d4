"""An ``Extractor`` of plain text, in process, that fails for some file names."""

from __future__ import annotations

from pathlib import Path

from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import (
    DocumentCrashed,
    DocumentEncrypted,
    DocumentError,
    DocumentScanned,
    DocumentUnreadable,
    DocumentVanished,
    DocumentWithoutText,
)
from app.core.ports.extraction import PageListener, no_pages

FAILURES: dict[str, DocumentError] = {
    "locked": DocumentEncrypted("It asks for a password."),
    "crash": DocumentCrashed("The extractor process died."),
    "scan": DocumentScanned("Two pages of pictures."),
    "blank": DocumentWithoutText("There is nothing on it."),
}


class FakeExtractor:
    """Records the paths it extracted; fails for the stems in ``FAILURES``."""

    parallel = 2

    def __init__(self, *, scans: bool = True) -> None:
        """With ``scans``, files named "scan" count as scanned pages that need OCR."""
        self._failures = dict(FAILURES)
        if not scans:
            del self._failures["scan"]
        self.read: list[str] = []
        self.closed = False

    def extract(
        self,
        path: str,
        seen: PageListener = no_pages,
        *,
        tables: bool = True,
        descriptor: int | None = None,
    ) -> ExtractedDocument:
        self.read.append(path)
        if (stem := Path(path).stem) in self._failures:
            raise self._failures[stem]
        try:
            text = Path(path).read_text(encoding="utf-8")
        except FileNotFoundError as error:
            raise DocumentVanished(f"{path} is gone.") from error
        except (OSError, UnicodeDecodeError) as error:
            raise DocumentUnreadable(f"{path}: {error}.") from error
        return ExtractedDocument(text, Path(path).suffix.lstrip("."))

    def close(self) -> None:
        self.closed = True

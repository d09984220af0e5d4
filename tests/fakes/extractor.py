"""A reader of plain text, in process; some names make it fail the way real files do."""

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
    "crash": DocumentCrashed("Its reader died."),
    "scan": DocumentScanned("Two pages of pictures."),
    "blank": DocumentWithoutText("There is nothing on it."),
}


class PlainReader:
    """``Extractor`` that records the paths it read, and fails by the file's stem."""

    parallel = 2

    def __init__(self, *, scans: bool = True) -> None:
        """``scans``: files of that name hold pictures, as they do for who does not recognise."""
        self._failures = dict(FAILURES)
        if not scans:
            del self._failures["scan"]
        self.read: list[str] = []
        self.closed = False

    def extract(self, path: str, seen: PageListener = no_pages) -> ExtractedDocument:
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

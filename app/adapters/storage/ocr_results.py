"""Results of OCR in SQLite, by hash of the file's content."""

from __future__ import annotations

import time

import msgspec

from app.adapters import typed_json
from app.adapters.storage.database import Database
from app.core.domain.documents import ExtractedDocument


class SqliteOcrStore:
    """``OcrStore`` over a ``Database``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, content_hash: str, document: ExtractedDocument) -> None:
        with self._database.writing() as db:
            db.execute(
                "INSERT OR REPLACE INTO recognised VALUES (?, ?, ?)",
                (content_hash, msgspec.json.encode(document).decode(), time.time()),
            )

    def document(self, content_hash: str) -> ExtractedDocument | None:
        with self._database.reading() as db:
            row = db.execute(
                "SELECT document FROM recognised WHERE content_hash = ?", (content_hash,)
            ).fetchone()
        return typed_json.decode(row[0], ExtractedDocument) if row else None

"""Opens Chroma over a folder, in the engine and in the child process of the health check."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

from app.adapters.storage.database import connect

DATABASE = "chroma.sqlite3"
CLOSING_SECONDS = 10


def client(folder: Path) -> Any:
    """Open Chroma over a folder, without telemetry. Raises whatever Chroma raises.

    Its database gets a write-ahead log: with SQLite's default journal each call that adds vectors
    waits for the disk eight times instead of twice.
    """
    import chromadb
    from chromadb.config import Settings

    folder.mkdir(parents=True, exist_ok=True)
    with contextlib.closing(connect(str(folder / DATABASE))) as db:
        db.execute("PRAGMA journal_mode = WAL")
    settings = Settings(anonymized_telemetry=False, allow_reset=False)
    return chromadb.PersistentClient(str(folder), settings=settings)


def close_client(opened: Any, folder: Path) -> None:
    """Close a client, and wait until its connections are: Chroma drops them in threads of its own,
    which otherwise change the database after it counts as closed. Raises whatever Chroma raises."""
    opened.close()
    with contextlib.closing(connect(str(folder / DATABASE), timeout=CLOSING_SECONDS)) as db:
        # It takes the database for itself: SQLite waits for the other connections.
        db.execute("PRAGMA journal_mode = DELETE")


def forget_client(folder: Path) -> None:
    """Drop the client that Chroma keeps of a folder, even of one that failed to start."""
    from chromadb.api.shared_system_client import SharedSystemClient

    SharedSystemClient._identifier_to_system.pop(str(folder), None)
    SharedSystemClient._identifier_to_refcount.pop(str(folder), None)

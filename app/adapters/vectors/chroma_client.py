"""Opens Chroma over a folder: in the engine, and in the child process that tries the folder out."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def client(folder: Path) -> Any:
    """Chroma over a folder, which tells nobody about it. Raises whatever Chroma raises."""
    import chromadb
    from chromadb.config import Settings

    settings = Settings(anonymized_telemetry=False, allow_reset=False)
    return chromadb.PersistentClient(str(folder), settings=settings)


def forget_clients() -> None:
    """Chroma keeps one client a folder for the whole process, also one that failed to start."""
    from chromadb.api.shared_system_client import SharedSystemClient

    SharedSystemClient.clear_system_cache()

"""The engine that is killed: everything is real except the embedder, whose vectors cost nothing.

Each embedded text is logged to a file, so that the work of a killed engine counts too.
"""

from __future__ import annotations

import hashlib
import os
import struct
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app import bootstrap
from app.adapters.embedding import embedder_choice
from app.adapters.system.data_paths import prepare
from app.adapters.system.lock_file import acquire
from app.adapters.system.settings_file import SettingsFile
from app.bootstrap import embedders, library
from app.core.domain.passages import EmbedderIdentity, Vector
from app.services.library import watch_loop

WIDTH = 32


class CountedEmbedder:
    """``Embedder`` with vectors derived from the hash of its name and the text."""

    log = ""
    loaded = True
    batch_size = 16

    def __init__(self, name: str, *_: Any) -> None:
        self.identity = EmbedderIdentity(name, "0" * 64, WIDTH)

    def embed(self, texts: Sequence[str]) -> list[Vector]:
        marked = [self._marked(text) for text in texts]
        made = [_vector(text) for text in marked]
        lines = "".join(f"{hashlib.sha256(text.encode()).hexdigest()}\n" for text in marked)
        handle = os.open(self.log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        os.write(handle, lines.encode())  # one write call: a kill leaves all of it or nothing
        os.close(handle)
        return made

    def embed_question(self, text: str) -> Vector:
        return _vector(self._marked(text))

    def _marked(self, text: str) -> str:
        return f"{self.identity.name}: {text}"

    def close(self) -> None: ...


def _vector(text: str) -> Vector:
    digest = hashlib.shake_256(text.encode()).digest(WIDTH)
    numbers = [byte / 255 - 0.5 for byte in digest]
    length = sum(n * n for n in numbers) ** 0.5
    return struct.pack(f"<{WIDTH}f", *(n / length for n in numbers))


def main() -> None:
    """``engine.py HOME LOG (index|watch) FOLDER EMBEDDER``"""
    home, CountedEmbedder.log, task, folder, embedder = sys.argv[1:]
    library.chosen = embedder_choice.at  # whatever the name, without looking for a folder
    embedders.SentenceTransformersEmbedder = CountedEmbedder  # type: ignore[misc,assignment]
    watch_loop.QUIET = 0.05  # so that there is always work in progress when it is killed
    with acquire(home):
        settings = SettingsFile(prepare(home).settings)
        settings.change(replace(settings.read(), embedder=embedder))
        facade = bootstrap.assemble(home)
        facade.library.index([folder])
        if task == "watch":
            facade.library.watch()
        facade.close()


if __name__ == "__main__":
    main()

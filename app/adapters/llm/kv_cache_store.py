"""What was computed of prompts, on disk: after a restart a chat goes on without reading it anew."""

from __future__ import annotations

import hashlib
import shutil
import zlib
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from app.adapters.llm.decoder import Decoder
from app.adapters.llm.sequences import Place

SHORTEST = 64
"""Tokens below which a prompt is read as fast as a file."""
_ENDING = ".state"
_BLOCK = 1 << 20


class KvCacheStore:
    """Sequences of one model in one layout, in files of a folder that may be deleted any time.

    A name says for what model and layout a file is, and its checksum: llama.cpp takes any numbers.
    """

    def __init__(self, folder: Path, model: Sequence[object], budget: int) -> None:
        """``model`` is all on which computed numbers depend; ``budget`` is in bytes."""
        self._folder = folder
        self._key = hashlib.sha256(repr(model).encode()).hexdigest()[:16]
        self._budget = budget

    def restore(self, decoder: Decoder, places: Sequence[Place]) -> None:
        """Fill empty places with what was kept; files that do not fit are deleted."""
        kept = sorted(self._folder.glob(f"*{_ENDING}")) if self._folder.is_dir() else []
        for place, file in zip(places, kept, strict=False):  # of files, the last used first
            key, _, checksum = file.stem.split("-", 1)[-1].partition("-")
            if key == self._key and checksum == _checksum(file):
                place.computed = decoder.restore(place.index, str(file))
            if place.computed:
                place.used = len(kept) - place.index
            else:
                file.unlink(missing_ok=True)

    def keep(self, decoder: Decoder, places: Sequence[Place]) -> None:
        """Write places, those used last first, as far as the budget goes; nothing else is left."""
        erase(self._folder)
        left = self._budget
        with suppress(OSError):  # a full disk: it is computed once more
            for place in sorted(places, key=lambda place: -place.used):
                size = decoder.size(place.index)
                if len(place.computed) < SHORTEST or size > left:
                    continue
                self._folder.mkdir(mode=0o700, exist_ok=True)
                fresh = self._folder / "new"
                if not decoder.save(place.index, place.computed, str(fresh)):
                    fresh.unlink(missing_ok=True)
                    return
                left -= size
                order = len(list(self._folder.glob(f"*{_ENDING}")))
                name = f"{order:03}-{self._key}-{_checksum(fresh)}{_ENDING}"
                fresh.replace(self._folder / name)


def erase(folder: Path) -> None:
    """Delete all that was kept."""
    shutil.rmtree(folder, ignore_errors=True)


def _checksum(file: Path) -> str:
    """CRC-32 of a file's content."""
    value = 0
    with file.open("rb") as content:
        while block := content.read(_BLOCK):
            value = zlib.crc32(block, value)
    return f"{value:08x}"

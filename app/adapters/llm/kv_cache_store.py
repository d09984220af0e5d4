"""Keeps KV caches on disk, so that a chat continues after a restart without computing it again."""

from __future__ import annotations

import hashlib
import shutil
import zlib
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from app.adapters.llm.decoder import Decoder
from app.adapters.llm.sequences import Slot

SHORTEST = 64
"""Fewest tokens worth a file: less is computed as fast as it is read."""
_ENDING = ".state"
_BLOCK = 1 << 20


class KvCacheStore:
    """Stores sequences of one model in one layout, in a folder that may be deleted at any time.

    File names hold a hash of model and layout, and a checksum: llama.cpp accepts any numbers.
    """

    def __init__(self, folder: Path, model: Sequence[object], budget: int) -> None:
        """``model`` is everything that the numbers depend on; ``budget`` is in bytes."""
        self._folder = folder
        self._key = hashlib.sha256(repr(model).encode()).hexdigest()[:16]
        self._budget = budget

    def restore(self, decoder: Decoder, slots: Sequence[Slot]) -> None:
        """Load stored sequences into empty slots; delete files that do not match."""
        kept = sorted(self._folder.glob(f"*{_ENDING}")) if self._folder.is_dir() else []
        for slot, file in zip(slots, kept, strict=False):  # most recently used first
            key, _, checksum = file.stem.split("-", 1)[-1].partition("-")
            if key == self._key and checksum == _checksum(file):
                slot.computed = decoder.restore(slot.index, str(file))
            if slot.computed:
                slot.used = len(kept) - slot.index
            else:
                file.unlink(missing_ok=True)

    def keep(self, decoder: Decoder, slots: Sequence[Slot]) -> None:
        """Replace all files by the slots' sequences, most recently used first, within the
        budget."""
        erase(self._folder)
        left = self._budget
        with suppress(OSError):  # a full disk: it is computed again
            for slot in sorted(slots, key=lambda slot: -slot.used):
                size = decoder.size(slot.index)
                if len(slot.computed) < SHORTEST or size > left:
                    continue
                self._folder.mkdir(mode=0o700, exist_ok=True)
                fresh = self._folder / "new"
                if not decoder.save(slot.index, slot.computed, str(fresh)):
                    fresh.unlink(missing_ok=True)
                    return
                left -= size
                order = len(list(self._folder.glob(f"*{_ENDING}")))
                name = f"{order:03}-{self._key}-{_checksum(fresh)}{_ENDING}"
                fresh.replace(self._folder / name)


def erase(folder: Path) -> None:
    """Delete all stored sequences."""
    shutil.rmtree(folder, ignore_errors=True)


def _checksum(file: Path) -> str:
    """Return the CRC-32 of a file's content."""
    value = 0
    with file.open("rb") as content:
        while block := content.read(_BLOCK):
            value = zlib.crc32(block, value)
    return f"{value:08x}"

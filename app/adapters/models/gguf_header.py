"""Reads the header of a GGUF file, without its weights and without trusting it.

Every size is checked against the file's: truncated or malicious files are rejected quickly, and
without allocating memory.
"""

from __future__ import annotations

import math
import mmap
import os
import stat
import struct
from dataclasses import dataclass
from typing import Any

from app.adapters.models.gguf_tables import ARRAY, SCALARS, STRING, TENSOR_TYPES
from app.core.domain.errors import ModelInvalid, ModelMissing

_MAGIC = b"GGUF"
_VERSIONS = (2, 3)
_MOST_ENTRIES = 100_000
"""Limit of keys and of tensors; the largest models have a few thousand."""
_MOST_ITEMS = 4_000_000
"""Limit of items in all lists of strings, such as vocabularies, and in short lists."""
_MOST_TEXT = 64 << 20
"""Limit of bytes of names and strings."""
_MOST_KEPT = 1024
"""Longer lists, which are vocabularies, are skipped."""


@dataclass(frozen=True, slots=True)
class Header:
    """A GGUF file's metadata. ``tensor_types`` counts bytes of weights by type."""

    path: str
    size: int
    metadata: dict[str, Any]
    parameters: int
    tensor_types: dict[str, int]


def read_header(path: str) -> Header:
    """Read the header of a complete GGUF file.

    Raises ``ModelMissing`` when there is no such file, ``ModelInvalid`` when it is not a GGUF file,
    truncated or inconsistent.
    """
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):  # opening a pipe would block
            raise ModelInvalid(f"{path} is not a file.")
        with open(path, "rb") as file:
            size = os.fstat(file.fileno()).st_size
            if file.read(4) != _MAGIC:
                raise ModelInvalid(f"{path} is not a GGUF file.")
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                return _Reader(path, data, size).header()
    except FileNotFoundError as error:
        raise ModelMissing(f"{path} does not exist.") from error
    except OSError as error:
        raise ModelInvalid(f"{path} cannot be read: {error.strerror}.") from error


class _Reader:
    """Parses the header sequentially."""

    def __init__(self, path: str, data: mmap.mmap, size: int) -> None:
        self._path, self._data, self._size = path, data, size
        self._at = len(_MAGIC)
        self._items = self._letters = 0

    def header(self) -> Header:
        version = self._scalar("I")
        if version not in _VERSIONS:
            raise self._invalid(
                f"is GGUF of version {version}; only versions 2 and 3 are supported"
            )
        tensors, keys = self._scalar("Q"), self._scalar("Q")
        if max(tensors, keys) > _MOST_ENTRIES:
            raise self._invalid(f"claims to have {tensors} tensors and {keys} keys")
        metadata = {self._text(): self._value(self._scalar("I")) for _ in range(keys)}
        parameters, ends, types = 0, 0, dict[str, int]()
        for _ in range(tensors):
            weights, kind, length, offset = self._tensor()
            parameters += weights
            types[kind] = types.get(kind, 0) + length
            ends = max(ends, offset + length)
        self._check_complete(metadata, ends)
        return Header(self._path, self._size, metadata, parameters, types)

    def _check_complete(self, metadata: dict[str, Any], ends: int) -> None:
        alignment = metadata.get("general.alignment", 32)
        if not isinstance(alignment, int) or alignment <= 0:
            raise self._invalid(f"has the invalid alignment {alignment!r}")
        needed = math.ceil(self._at / alignment) * alignment + ends
        if ends and needed > self._size:
            raise self._invalid(
                f"is truncated: its weights need {needed:,} bytes, but it has {self._size:,}"
            )

    def _tensor(self) -> tuple[int, str, int, int]:
        """Parse a tensor's weights, type, bytes, and offset."""
        name, rank = self._text(), self._scalar("I")
        if rank > 4:
            raise self._invalid(f"has tensor {name!r} with {rank} dimensions")
        weights = math.prod(self._scalar("Q") for _ in range(rank))
        number, offset = self._scalar("I"), self._scalar("Q")
        if number not in TENSOR_TYPES:
            raise self._invalid(f"has tensor {name!r} of the unknown type {number}")
        kind, block, size = TENSOR_TYPES[number]
        return weights, kind, weights // block * size, offset

    def _value(self, kind: int) -> Any:
        if kind in SCALARS:
            return self._scalar(SCALARS[kind])
        if kind == STRING:
            return self._text()
        if kind == ARRAY:
            return self._list()
        raise self._invalid(f"has metadata of the unknown type {kind}")

    def _list(self) -> list[Any] | None:
        """Parse a list of scalars or strings; return None for a long one."""
        kind, count = self._scalar("I"), self._scalar("Q")
        kept = count <= _MOST_KEPT
        self._items += count if kept or kind == STRING else 0
        if (kind != STRING and kind not in SCALARS) or self._items > _MOST_ITEMS:
            raise self._invalid(f"claims to have a list of {count} items of type {kind}")
        if kind in SCALARS:
            layout = f"<{count if kept else 0}{SCALARS[kind]}"
            start = self._skip(count * struct.calcsize("<" + SCALARS[kind]))
            return list(struct.unpack_from(layout, self._data, start)) if kept else None
        if kept:
            return [self._text() for _ in range(count)]
        for _ in range(count):
            self._skip(self._scalar("Q"))
        return None

    def _text(self) -> str:
        length = self._scalar("Q")
        start = self._skip(length)
        self._letters += length
        if self._letters > _MOST_TEXT:
            raise self._invalid(f"claims to have a string of {length:,} bytes at {start:,}")
        return self._data[start : start + length].decode("utf-8", "replace")

    def _scalar(self, layout: str) -> Any:
        start = self._skip(struct.calcsize("<" + layout))
        return struct.unpack_from("<" + layout, self._data, start)[0]

    def _skip(self, length: int) -> int:
        """Skip bytes that must exist; return where they begin."""
        start = self._at
        if length > self._size - start:
            raise self._invalid(
                f"is truncated or damaged: it needs {length:,} bytes at {start:,}, "
                f"but it has {self._size:,}"
            )
        self._at = start + length
        return start

    def _invalid(self, what: str) -> ModelInvalid:
        return ModelInvalid(f"{self._path} {what}.")

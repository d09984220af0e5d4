"""Derives a model's properties and memory requirements from its GGUF header."""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path
from typing import Any

from app.adapters.models import catalogue_files
from app.adapters.models.gguf_header import Header, read_header
from app.adapters.models.gguf_tables import FILE_TYPES
from app.core.domain.errors import ModelInvalid
from app.core.llm.gpu_layout import ModelShape
from app.core.llm.model_info import ModelInfo

_FORMAT = re.compile(r"[-._](?:I?Q[0-9]\w*|B?F16|F32)$", re.IGNORECASE)
"""Number format at the end of a file's name."""
_HASH = re.compile(r"(?:sha256-)?[0-9a-f]{32,}$")
_CACHE_BYTES = 2
"""Bytes of a number in the KV cache (F16)."""
_MARGIN_BYTES = 256 << 20
"""Memory of llama.cpp's compute buffers: 50 to 250 MB measured at batches of up to 512 tokens."""


class GgufModel:
    """A language model in a GGUF file."""

    def __init__(self, path: str) -> None:
        """Raises ``ModelMissing`` or ``ModelInvalid``."""
        self._header: Header = read_header(path)
        self._architecture = self._get("general.architecture")
        if not isinstance(self._architecture, str) or not isinstance(self._own("block_count"), int):
            raise ModelInvalid(f"{path} is a GGUF file, but not a language model.")

    @cached_property
    def info(self) -> ModelInfo:
        header = self._header
        return ModelInfo(
            name=catalogue_files.title_of(header.path, header.size) or self._name(),
            path=header.path,
            size=header.size,
            quantisation=self._quantisation(),
            context=self._count("context_length"),
            architecture=str(self._architecture),
            parameters=header.parameters,
            licence=str(licence) if (licence := self._get("general.license")) else None,
        )

    @property
    def cache_bytes(self) -> int:
        """Most bytes a token takes in the KV cache: keys and values of every layer."""
        layers, heads = self._count("block_count"), self._count("attention.head_count") or 1
        width = self._count("embedding_length") // heads
        keys = self._count("attention.key_length") or width
        values = self._count("attention.value_length") or width
        shared = self._count("attention.head_count_kv") or heads
        return layers * shared * (keys + values) * _CACHE_BYTES

    @property
    def shape(self) -> ModelShape:
        """Sizes that determine its layout on a GPU."""
        return ModelShape(self._header.size, self._count("block_count"), self.cache_bytes)

    def memory(self, cells: int) -> int:
        """Return the bytes it takes when loaded with a KV cache of ``cells`` tokens."""
        return self._header.size + cells * self.cache_bytes + _MARGIN_BYTES

    def _name(self) -> str:
        """Return the file's name without number format: the name in the metadata is often that of a
        training run. It is used for files named by a hash."""
        stem = Path(self._header.path).stem
        told = self._get("general.name")
        if _HASH.match(stem) and isinstance(told, str) and told:
            return told
        return _FORMAT.sub("", stem) or stem

    def _quantisation(self) -> str:
        """Return the declared quantisation, or else the type of most weights."""
        types = self._header.tensor_types
        told = self._get("general.file_type")
        named = FILE_TYPES.get(told) if isinstance(told, int) else None
        return named or max(types, key=lambda kind: types[kind], default="")

    def _get(self, key: str) -> Any:
        return self._header.metadata.get(key)

    def _own(self, key: str) -> Any:
        return self._get(f"{self._architecture}.{key}")

    def _count(self, key: str) -> int:
        """Return a number, the largest where it differs by layer; 0 when it is missing."""
        value = self._own(key)
        numbers = value if isinstance(value, list) else [value]
        return max((n for n in numbers if isinstance(n, int) and n > 0), default=0)

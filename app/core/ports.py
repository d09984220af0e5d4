"""What the services need from the outside world, one Protocol for each replaceable engine.

Adapters implement these; ``tests/fakes`` holds a fake of each that records its calls, and one
contract test body runs over the fake and the real one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.core.models import (
    ChatMessage,
    EmbedderIdentity,
    ExtractedDocument,
    FileStamp,
    ModelInfo,
    Root,
    Vector,
)


class CancelToken(Protocol):
    """Asked between steps; ``threading.Event`` is one."""

    def is_set(self) -> bool: ...


class Extractor(Protocol):
    """Turns a file into text, out of process, within limits of memory and time."""

    @property
    def parallel(self) -> int:
        """How many calls of ``extract`` can usefully run at once."""

    def extract(self, path: str) -> ExtractedDocument:
        """Read one file. Blocks; may be called from several threads.

        Raises a ``DocumentError`` that says why there is no text; never anything else.
        """

    def close(self) -> None: ...


class Embedder(Protocol):
    """Turns text into vectors that can be compared by their inner product."""

    @property
    def identity(self) -> EmbedderIdentity: ...

    def embed(self, texts: Sequence[str]) -> list[Vector]:
        """One unit-length vector a text, in order. Any number of texts; batches itself."""

    def close(self) -> None: ...


class VectorIndex(Protocol):
    """Approximate nearest neighbours over vectors named by the hash of their text."""

    def add(self, vectors: Mapping[str, Vector]) -> None:
        """Add or replace."""

    def remove(self, names: Iterable[str]) -> None:
        """Remove those that are there."""

    def nearest(self, vector: Vector, k: int) -> list[tuple[str, float]]:
        """Up to ``k`` (name, cosine similarity), best first."""

    def names(self) -> set[str]:
        """Every name held, for verification."""

    def count(self) -> int: ...

    def clear(self) -> None:
        """Forget everything."""

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Chunk:
    """What a model produced in one step: a piece of text and how many tokens it stands for."""

    text: str
    tokens: int


@dataclass(frozen=True, slots=True)
class Generation:
    """Figures of one finished generation: tokens, and milliseconds spent."""

    prompt_tokens: int
    reused_tokens: int
    generated_tokens: int
    queue_ms: float
    prefill_ms: float
    decode_ms: float


class LanguageModel(Protocol):
    """A loaded chat model with its own template and tokenizer."""

    @property
    def info(self) -> ModelInfo: ...

    @property
    def window(self) -> int:
        """Tokens that prompt and answer may hold together."""

    def count(self, messages: Sequence[ChatMessage]) -> int:
        """Exact tokens of the prompt that ``generate`` would make of these messages."""

    def generate(
        self,
        messages: Sequence[ChatMessage],
        *,
        max_tokens: int,
        cancel: CancelToken,
        listen: Callable[[Chunk], None],
    ) -> Generation:
        """Stream an answer to ``listen``; returns when it is complete or cancelled.

        Greedy unless set otherwise in the settings. Raises ``ModelError``.
        """

    def close(self) -> None: ...


class FolderScanner(Protocol):
    """Walks folders and reads stamps and hashes; the only reader of the file system's listing."""

    def scan(
        self, root: Root, stop_at: frozenset[str], problems: Callable[[str, OSError], None]
    ) -> Iterator[tuple[str, FileStamp]]:
        """Every regular file below ``root`` that its patterns let in, as (absolute path, stamp).

        Never follows a link out or round; does not enter a folder named in ``stop_at``. What
        cannot be listed goes to ``problems``. Raises ``FolderMissing`` when the root is not there.
        """

    def stamp(self, path: str) -> FileStamp | None:
        """The stamp of one file, None when it is not (any longer) a regular file."""

    def content_hash(self, path: str) -> str:
        """SHA-256 of the content, in hexadecimal. Raises ``DocumentError``."""


class FolderWatcher(Protocol):
    """Says that something changed; what changed is found by looking."""

    def watch(self, root: Root, changed: Callable[[str], None]) -> None:
        """Call ``changed`` with a path, from any thread, for each event below the root."""

    def unwatch(self, root: Root) -> None: ...

    def close(self) -> None: ...

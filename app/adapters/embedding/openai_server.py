"""Embeddings from a server with OpenAI's API, such as text-embeddings-inference.

The name of a model does not tell whether the server replaced it. So the vector of one text is kept
and compared on first use and after an outage: vectors of different models are never mixed.
"""

from __future__ import annotations

import base64
import hashlib
import json
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.adapters.system.brokered_http import Remote
from app.core.domain.errors import RemoteRefused, TextNotEmbedded
from app.core.domain.passages import EmbedderIdentity, Vector
from app.core.domain.servers import estimated_tokens

REQUEST_TEXTS = 32
"""Texts of one request: the default limit of text-embeddings-inference."""
FINGERPRINT_TEXT = "The lease ends on the last day of the month in which notice was given."
SAME_MODEL_COSINE = 0.99
"""Least cosine of two vectors of one text by the same model: 8-bit quantisation or another GPU
stays above it, other models below."""


class OpenAiEmbedder:
    """``Embedder`` over one model of a server. Raises ``RemoteError``."""

    batch_size = REQUEST_TEXTS

    def __init__(self, remote: Remote, width: int, known: Path) -> None:
        """``width`` is the dimension of vectors; ``known`` is a file with the fingerprint of the
        model."""
        self._remote = remote
        self._base = remote.server.path or "/v1"
        self._width = width
        self._known = known
        self._lock = threading.Lock()
        self._number = self._read_fingerprint().get("number", 0)
        """How often the model under this name was replaced."""
        self.loaded = False

    @property
    def identity(self) -> EmbedderIdentity:
        """Computed without a request; distinguishes models that replaced each other by number."""
        name = self._remote.server.model
        mark = f"{name} {self._width} {self._number}"
        digest = hashlib.sha256(mark.encode()).hexdigest()
        return EmbedderIdentity(name.replace("/", "-"), digest, self._width)

    def embed(self, texts: Sequence[str]) -> list[Vector]:
        self._check()
        parts = [texts[at : at + REQUEST_TEXTS] for at in range(0, len(texts), REQUEST_TEXTS)]
        return [vector for part in parts for vector in self._embedded(part)]

    def embed_question(self, text: str) -> Vector:
        return self.embed([text])[0]

    def count(self, texts: Sequence[str]) -> int:
        return sum(map(estimated_tokens, texts))

    def close(self) -> None:
        self._remote.close()

    def _embedded(self, texts: Sequence[str]) -> list[Vector]:
        body = {"model": self._remote.server.model, "input": list(texts)}
        try:
            said = self._remote.ask("POST", f"{self._base}/embeddings", body)
        except RemoteRefused as error:
            if any(f" {status}: " in error.reason for status in (400, 413, 422)):
                raise TextNotEmbedded(error.reason) from error
            raise
        try:
            rows = sorted(said["data"], key=lambda row: row["index"])
            vectors = [_vector(row["embedding"]) for row in rows]
        except (KeyError, TypeError, ValueError) as error:
            raise RemoteRefused(
                "The server's embeddings are not in the format of OpenAI's API."
            ) from error
        if len(vectors) != len(texts) or any(len(v) != 4 * self._width for v in vectors):
            width = len(vectors[0]) // 4 if vectors else 0
            raise RemoteRefused(
                f"Vectors of {self._remote.server.place} have {width} dimensions,"
                f" not {self._width}.",
                remedy="Correct `embedding_width` in the settings.",
            )
        return vectors

    def _check(self) -> None:
        """Verify that the server still runs the same model. Raises ``RemoteRefused``."""
        with self._lock:
            if self.loaded and not self._remote.trouble:
                return
            self.loaded = False
            (vector,) = self._embedded([FINGERPRINT_TEXT])
            before = self._read_fingerprint()
            number = before.get("number", 0)
            if (
                not before
                or _product(base64.b64decode(before["vector"]), vector) < SAME_MODEL_COSINE
            ):
                number += bool(before)
                self._write_fingerprint(vector, number)
            if number != self._number:
                raise RemoteRefused(
                    f"{self._remote.server.place} now runs another model under the same name.",
                    remedy="Restart Alcove; it then embeds every passage with the new model.",
                )
            self.loaded = True

    def _read_fingerprint(self) -> dict[str, Any]:
        try:
            found = json.loads(self._known.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        wanted = [self._remote.server.model, self._width]
        return found if found.get("model") == wanted else {}

    def _write_fingerprint(self, vector: Vector, number: int) -> None:
        model = [self._remote.server.model, self._width]
        kept = {"model": model, "number": number, "vector": base64.b64encode(vector).decode()}
        self._known.write_text(json.dumps(kept), "utf-8")


def _vector(numbers: Sequence[float]) -> Vector:
    """Convert to a unit vector. Raises ``ValueError``."""
    import numpy

    row = numpy.asarray(numbers, dtype="<f4")
    length = float(numpy.linalg.norm(row))
    if row.ndim != 1 or not length > 0:  # refuses NaN, too
        raise ValueError("no vector")
    return bytes((row / length).astype("<f4").tobytes())


def _product(one: Vector, other: Vector) -> float:
    import numpy

    return float(numpy.frombuffer(one, "<f4") @ numpy.frombuffer(other, "<f4"))

"""Embeddings from a server that speaks the OpenAI API, as text-embeddings-inference does, too.

Which model answers under a name, only its vectors tell. So the vector of one text is kept, and
compared before the server is used first and when it is back: what comes from another model is not
mixed in.
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

TOGETHER = 32
"""Texts of one request: what text-embeddings-inference takes unless it is told otherwise."""
PROBE = "The lease ends on the last day of the month in which notice was given."
ALIKE = 0.99
"""Least cosine of a model's vector to its own: numbers of 8 bits, or another GPU, stay above it. By
judgement."""


class OpenAiEmbedder:
    """``Embedder`` over one model of a server. Raises ``RemoteError``."""

    batch_size = TOGETHER

    def __init__(self, remote: Remote, width: int, known: Path) -> None:
        """``width`` is how many numbers a vector has; ``known`` a file that remembers the model."""
        self._remote = remote
        self._base = remote.server.path or "/v1"
        self._width = width
        self._known = known
        self._checking = threading.Lock()
        self._number = self._remembered().get("number", 0)
        """How many models took the place of another under this name before."""
        self.loaded = False

    @property
    def identity(self) -> EmbedderIdentity:
        """Known without asking: a model that took another's place has a number of its own."""
        name = self._remote.server.model
        mark = f"{name} {self._width} {self._number}"
        digest = hashlib.sha256(mark.encode()).hexdigest()
        return EmbedderIdentity(name.replace("/", "-"), digest, self._width)

    def embed(self, texts: Sequence[str]) -> list[Vector]:
        self._check()
        parts = [texts[at : at + TOGETHER] for at in range(0, len(texts), TOGETHER)]
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
            raise RemoteRefused("The server does not embed as OpenAI's API does.") from error
        if len(vectors) != len(texts) or any(len(v) != 4 * self._width for v in vectors):
            width = len(vectors[0]) // 4 if vectors else 0
            raise RemoteRefused(
                f"Vectors of {self._remote.server.place} have {width} numbers, not {self._width}.",
                remedy="Correct `embedding_width` in the settings.",
            )
        return vectors

    def _check(self) -> None:
        """Is it the model whose stamp this one bears? Raises ``RemoteRefused``."""
        with self._checking:
            if self.loaded and not self._remote.trouble:
                return
            self.loaded = False
            (vector,) = self._embedded([PROBE])
            before = self._remembered()
            number = before.get("number", 0)
            if not before or _product(base64.b64decode(before["vector"]), vector) < ALIKE:
                number += bool(before)
                self._remember(vector, number)
            if number != self._number:
                raise RemoteRefused(
                    f"Another model answers at {self._remote.server.place} under the old name.",
                    remedy="Start Alcove again: then every passage is embedded by the new one.",
                )
            self.loaded = True

    def _remembered(self) -> dict[str, Any]:
        try:
            found = json.loads(self._known.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        wanted = [self._remote.server.model, self._width]
        return found if found.get("model") == wanted else {}

    def _remember(self, vector: Vector, number: int) -> None:
        model = [self._remote.server.model, self._width]
        kept = {"model": model, "number": number, "vector": base64.b64encode(vector).decode()}
        self._known.write_text(json.dumps(kept), "utf-8")


def _vector(numbers: Sequence[float]) -> Vector:
    """Of unit length, whatever the server sent."""
    import numpy

    row = numpy.asarray(numbers, dtype="<f4")
    length = float(numpy.linalg.norm(row))
    if row.ndim != 1 or not length > 0:  # so that NaN is refused, too
        raise ValueError("no vector")
    return bytes((row / length).astype("<f4").tobytes())


def _product(one: Vector, other: Vector) -> float:
    import numpy

    return float(numpy.frombuffer(one, "<f4") @ numpy.frombuffer(other, "<f4"))

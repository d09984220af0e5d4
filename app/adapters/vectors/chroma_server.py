"""The vector index on a Chroma server: like the one on disk, a cache over the vectors in SQLite.

Implements Chroma's HTTP API (v2): Chroma's own client opens its own connections, which the engine
may not, and has no timeout.
"""

from __future__ import annotations

import base64
import threading
from collections.abc import Iterable, Mapping
from typing import Any

from app.adapters.system.brokered_http import Remote
from app.adapters.vectors.chroma import BATCH, EF_SEARCH, collection_name
from app.adapters.vectors.memory import rank
from app.core.domain.errors import RemoteRefused
from app.core.domain.passages import Vector

DATABASE = "/api/v2/tenants/default_tenant/databases/default_database"
PAGE = 10_000
"""Names requested at once."""


class ChromaServerIndex:
    """``VectorIndex`` over a collection of its own. Raises ``RemoteError``."""

    def __init__(self, remote: Remote, collection: str, library: str) -> None:
        """``library`` tells apart libraries that share a server. Connects on first use."""
        self._remote = remote
        self._name = collection_name(f"{library}-{collection}")
        self._base = f"{remote.server.path}{DATABASE}/collections"
        self._opening = threading.Lock()
        self._id = ""

    def add(self, vectors: Mapping[str, Vector]) -> None:
        names = list(vectors)
        for at in range(0, len(names), BATCH):
            part = names[at : at + BATCH]
            rows = [base64.b64encode(vectors[name]).decode() for name in part]
            self._call("POST", "upsert", {"ids": part, "embeddings": rows})

    def remove(self, names: Iterable[str]) -> None:
        wanted = list(names)
        for at in range(0, len(wanted), BATCH):
            self._call("POST", "delete", {"ids": wanted[at : at + BATCH]})

    def nearest(self, vector: Vector, k: int) -> list[tuple[str, float]]:
        body = {"query_embeddings": [_numbers(vector)], "n_results": k, "include": ["distances"]}
        found = self._call("POST", "query", body)
        return [(n, 1.0 - d) for n, d in zip(found["ids"][0], found["distances"][0], strict=True)]

    def rank(
        self, vector: Vector, candidates: Mapping[str, Vector], k: int
    ) -> list[tuple[str, float]]:
        return rank(vector, candidates, k)

    def names(self) -> set[str]:
        found: list[str] = []
        while True:
            body = {"include": [], "limit": PAGE, "offset": len(found)}
            page = self._call("POST", "get", body)["ids"]
            found += page
            if len(page) < PAGE:
                return set(found)

    def count(self) -> int:
        return int(self._call("GET", "count"))

    def is_empty(self) -> bool:
        return self.count() == 0

    def clear(self) -> None:
        self._collection()
        self._remote.ask("DELETE", f"{self._base}/{self._name}")
        self._id = ""

    def close(self) -> None:
        self._remote.close()

    def _call(self, method: str, what: str, body: object = None) -> Any:
        """Send a request; if the collection is gone from the server, create it and try again."""
        try:
            return self._remote.ask(method, f"{self._base}/{self._collection()}/{what}", body)
        except RemoteRefused as error:
            if " 404: " not in error.reason:
                raise
            self._id = ""
        return self._remote.ask(method, f"{self._base}/{self._collection()}/{what}", body)

    def _collection(self) -> str:
        with self._opening:
            if not self._id:
                wanted = {"hnsw": {"space": "cosine", "ef_search": EF_SEARCH}}
                body = {"name": self._name, "get_or_create": True, "configuration": wanted}
                self._id = str(self._remote.ask("POST", self._base, body)["id"])
            return self._id


def _numbers(vector: Vector) -> list[float]:
    import numpy

    return [float(number) for number in numpy.frombuffer(vector, dtype="<f4")]

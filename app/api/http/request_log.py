"""One JSON line for each request, in files that rotate; nothing of what was asked or answered."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler

BYTES, FILES = 1 << 20, 3


class RequestLog:
    """Lines with the time, the key's id, the endpoint, the status and the milliseconds."""

    def __init__(self, path: str) -> None:
        self._handler = RotatingFileHandler(
            path, maxBytes=BYTES, backupCount=FILES, encoding="utf-8"
        )
        self._logger = logging.Logger("requests")
        self._logger.addHandler(self._handler)

    def note(self, *, key: str, method: str, endpoint: str, status: int, ms: float) -> None:
        """A request that was answered, or went away (status 499, as nginx has it)."""
        line = {
            "at": datetime.now(UTC).isoformat(timespec="milliseconds"),
            "key": key, "method": method, "endpoint": endpoint, "status": status,
            "ms": round(ms, 1),
        }  # fmt: skip
        self._logger.info(json.dumps(line))

    def close(self) -> None:
        self._handler.close()

"""A rotating log with one JSON line per request, without any content of requests or responses."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler

BYTES, FILES = 1 << 20, 3


class RequestLog:
    """Logs time, key id, endpoint, status and milliseconds."""

    def __init__(self, path: str) -> None:
        self._handler = RotatingFileHandler(
            path, maxBytes=BYTES, backupCount=FILES, encoding="utf-8"
        )
        self._logger = logging.Logger("requests")
        self._logger.addHandler(self._handler)

    def note(self, *, key: str, method: str, endpoint: str, status: int, ms: float) -> None:
        """Log a request; status 499 if the client closed it, as in nginx."""
        line = {
            "at": datetime.now(UTC).isoformat(timespec="milliseconds"),
            "key": key,
            "method": method,
            "endpoint": endpoint,
            "status": status,
            "ms": round(ms, 1),
        }
        self._logger.info(json.dumps(line))

    def close(self) -> None:
        self._handler.close()

"""The engine's log: rotating files of JSON lines that contain no user data.

Only the constant part of a message, the type of an error and its stack are written; arguments of
messages and texts of errors are not, as they may contain paths and texts of documents.
"""

from __future__ import annotations

import json
import logging
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

BYTES, FILES = 1 << 20, 3


class ContentFreeFormatter(logging.Formatter):
    """Formats a record as a line of JSON without user data."""

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line: dict[str, object] = {
            "at": at,
            "level": record.levelname,
            "logger": record.name,
            "event": str(record.msg),
        }
        if record.exc_info and record.exc_info[0]:
            line["error"] = record.exc_info[0].__name__
            frames = traceback.extract_tb(record.exc_info[2])
            line["stack"] = [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in frames]
        return json.dumps(line)


def suppress_contents() -> None:
    """Keep user data out of all logs and tracebacks: standard error may be redirected to a file."""
    for handler in logging.getLogger().handlers:
        handler.setFormatter(ContentFreeFormatter())
    sys.excepthook = _note_end
    threading.excepthook = lambda failed: _note_end(
        failed.exc_type, failed.exc_value or failed.exc_type(), failed.exc_traceback
    )


def _note_end(kind: type[BaseException], error: BaseException, stack: TracebackType | None) -> None:
    logging.getLogger("app").error("Unhandled error", exc_info=(kind, error, stack))


@contextmanager
def engine_log(folder: Path) -> Iterator[None]:
    """Write the program's log to files within the block."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / "engine.log", maxBytes=BYTES, backupCount=FILES, encoding="utf-8"
    )
    Path(handler.baseFilename).chmod(0o600)
    handler.setFormatter(ContentFreeFormatter())
    own = logging.getLogger("app")
    own.addHandler(handler)
    try:
        _note(handler, "The engine starts")
        yield
        _note(handler, "The engine ends")
    finally:
        own.removeHandler(handler)
        handler.close()


def _note(handler: logging.Handler, event: str) -> None:
    """Write directly to the file, bypassing the logger's other handlers such as standard error."""
    handler.handle(logging.LogRecord("app", logging.INFO, "", 0, event, None, None))

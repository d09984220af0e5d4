"""The engine's log: JSON lines in files that rotate, without contents.

What a message is about (paths, texts) comes in its arguments, and what an error says in its words;
neither is written. The fixed part of a message, the kind of an error and the lines of the program
that led to it are.
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


class Contentless(logging.Formatter):
    """A line of JSON for a record."""

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


def hush() -> None:
    """From now on say nothing of contents anywhere: standard error may lead to a file."""
    for handler in logging.getLogger().handlers:
        handler.setFormatter(Contentless())
    sys.excepthook = _note_end
    threading.excepthook = lambda failed: _note_end(
        failed.exc_type, failed.exc_value or failed.exc_type(), failed.exc_traceback
    )


def _note_end(kind: type[BaseException], error: BaseException, stack: TracebackType | None) -> None:
    logging.getLogger("app").error("Something failed", exc_info=(kind, error, stack))


@contextmanager
def log_kept(folder: Path) -> Iterator[None]:
    """Write what the program itself logs, for as long as the block runs."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / "engine.log", maxBytes=BYTES, backupCount=FILES, encoding="utf-8"
    )
    Path(handler.baseFilename).chmod(0o600)
    handler.setFormatter(Contentless())
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
    """Past the logger, which would also tell standard error."""
    handler.handle(logging.LogRecord("app", logging.INFO, "", 0, event, None, None))

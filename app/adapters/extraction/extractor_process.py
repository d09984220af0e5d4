"""One reader process as the engine sees it: asked for a file at a time, killed when it is late."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from app.adapters.extraction import fd_passing
from app.adapters.extraction.extractor_worker import WorkerLimits, serve
from app.adapters.extraction.messages import ANSWER_BYTES, PageSeen, decode_answer, encode_request
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import (
    DocumentCrashed,
    DocumentError,
    DocumentTimeout,
    DocumentUnreadable,
    DocumentVanished,
)
from app.core.ports.extraction import PageListener, no_pages
from app.core.security.offline_proof import Violation

T = TypeVar("T")
Note = Callable[[Violation], None]
"""Hears of attempts at the network."""

START_SECONDS = 60.0
"""Longest time to get ready: the parsers are large, and the machine may be busy."""


class ExtractorProcess:
    """A started process. One thread at a time may ask it; any may ``kill`` it."""

    def __init__(self, reader: str, limits: WorkerLimits, note: Note) -> None:
        self.files = 0
        self._note = note
        self._limits = limits
        self._in_step = True
        self._late = threading.Event()
        context = multiprocessing.get_context("spawn")
        self._channel, theirs = context.Pipe()
        self._process = context.Process(
            target=serve, args=(theirs, os.getpid(), reader, limits), daemon=True
        )
        self._process.start()
        theirs.close()

    @property
    def is_usable(self) -> bool:
        """Whether it can read another file: alive, and nothing of the last one is under way."""
        return self._in_step and not self._late.is_set() and self._process.is_alive()

    def read(self, path: str, seconds: float, seen: PageListener = no_pages) -> ExtractedDocument:
        """What its reader, which is ready, makes of the file, or the ``DocumentError`` it gives."""
        with _opened(path) as descriptor:
            self._in_step = False
            self.files += 1
            answer = self._answer_within(seconds, path, descriptor, seen)
            self._in_step = True
        if isinstance(answer, DocumentError):
            raise answer
        return answer

    def kill(self) -> None:
        self._process.kill()

    def close(self) -> None:
        """Kill it and wait until it has ended."""
        self.kill()
        self._process.join()
        self._channel.close()

    def wait_until_ready(self) -> None:
        """Before its first file. Raises ``DocumentCrashed`` when it did not start."""
        try:
            self._within(START_SECONDS, self._channel.recv_bytes)
        except DocumentError as error:
            raise DocumentCrashed("The reader process could not be started.") from error

    def _answer_within(
        self, seconds: float, path: str, descriptor: int, seen: PageListener
    ) -> ExtractedDocument | DocumentError:
        def asked() -> ExtractedDocument | DocumentError:
            self._channel.send_bytes(encode_request(path))
            fd_passing.send(self._channel, descriptor, self._process.pid or 0)
            while True:
                match decode_answer(self._channel.recv_bytes(ANSWER_BYTES)):
                    case PageSeen(page, pages):
                        seen(page, pages)
                    case Violation() as refusal:
                        self._note(refusal)
                    case answer:
                        return answer

        return self._within(seconds, asked)

    def _within(self, seconds: float, talk: Callable[[], T]) -> T:
        """Killing it on a timer also ends a message that never gets complete."""
        timer = threading.Timer(seconds, self._expire)
        timer.start()
        try:
            return talk()
        except (EOFError, OSError) as error:
            if self._late.is_set():
                raise DocumentTimeout(f"It was not read within {seconds:g} seconds.") from error
            raise DocumentCrashed(self._last_words()) from error
        finally:
            timer.cancel()
            timer.join()

    def _expire(self) -> None:
        self._late.set()
        self.kill()

    def _last_words(self) -> str:
        self._process.join(timeout=1)
        code = self._process.exitcode or 0
        if code >= 0:
            return "Its reader process ended in the middle of it."
        return (
            f"Its reader process was ended by {signal.Signals(-code).name}: the file is malformed, "
            f"or reading it takes more than the {self._limits.memory_mb} MB of memory allowed."
        )


@contextmanager
def _opened(path: str) -> Iterator[int]:
    try:
        with fd_passing.opened(path) as descriptor:
            yield descriptor
    except FileNotFoundError as error:
        raise DocumentVanished("It was gone when its turn came.") from error
    except OSError as error:
        raise DocumentUnreadable(f"The system says: {error.strerror or error}.") from error

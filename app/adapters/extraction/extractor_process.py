"""The engine's side of an extractor process: sends one file at a time, kills it on timeout."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from typing import TypeVar

from app.adapters.extraction import fd_passing
from app.adapters.extraction.extractor_worker import MB, WorkerLimits
from app.adapters.extraction.messages import ANSWER_BYTES, PageSeen, decode_answer, encode_request
from app.adapters.extraction.started_process import NOT_STARTED, START_SECONDS, StartedProcess
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import (
    DocumentCrashed,
    DocumentError,
    DocumentTimeout,
)
from app.core.ports.extraction import PageListener
from app.core.security.offline_proof import Violation

T = TypeVar("T")
Note = Callable[[Violation], None]
"""Receives attempts to access the network."""


class ExtractorProcess:
    """A started process. One thread at a time may use it; any thread may ``kill`` it."""

    def __init__(self, process: StartedProcess, limits: WorkerLimits, note: Note) -> None:
        self.files = 0
        self._note = note
        self._limits = limits
        self._idle = True
        self._late = threading.Event()
        self._process = process
        self._channel = process.channel

    @property
    def is_usable(self) -> bool:
        """Whether it can take another file: it may take more, is alive, and has answered the last
        request."""
        may = self.files < self._process.most_files and self._idle and not self._late.is_set()
        return may and self._process.is_alive()

    def read(
        self, path: str, descriptor: int, seconds: float, seen: PageListener, *, tables: bool
    ) -> ExtractedDocument:
        """Extract an opened file. The process must be ready. Raises ``DocumentError``."""
        os.lseek(descriptor, 0, os.SEEK_SET)
        self._idle = False
        self.files += 1
        answer = self._answer_within(seconds, encode_request(path, tables), descriptor, seen)
        self._idle = True
        if isinstance(answer, DocumentError):
            raise answer
        return answer

    def kill(self) -> None:
        self._process.kill()

    def close(self) -> None:
        """Kill it, and free what it takes here."""
        self.kill()
        self._process.close()

    def wait_until_ready(self) -> None:
        """Wait for the process to start. Raises ``DocumentCrashed`` when it does not."""
        try:
            self._within(START_SECONDS, self._channel.recv_bytes)
        except DocumentError as error:
            raise DocumentCrashed(NOT_STARTED) from error

    def _answer_within(
        self, seconds: float, request: bytes, descriptor: int, seen: PageListener
    ) -> ExtractedDocument | DocumentError:
        most = self._limits.file_mb * MB

        def asked() -> ExtractedDocument | DocumentError:
            self._channel.send_bytes(request)
            fd_passing.send(self._channel, descriptor, self._process.pid)
            while True:
                match decode_answer(self._channel.recv_bytes(ANSWER_BYTES), most):
                    case PageSeen(page, pages):
                        seen(page, pages)
                    case Violation() as refusal:
                        self._note(refusal)
                    case answer:
                        return answer

        return self._within(seconds, asked)

    def _within(self, seconds: float, talk: Callable[[], T]) -> T:
        """Run ``talk`` with a timeout; killing the process also ends an incomplete message."""
        timer = threading.Timer(seconds, self._expire)
        timer.start()
        try:
            return talk()
        except (EOFError, OSError) as error:
            if self._late.is_set():
                raise DocumentTimeout(
                    f"Extracting it took longer than {seconds:g} seconds."
                ) from error
            raise DocumentCrashed(self._exit_reason()) from error
        finally:
            timer.cancel()
            timer.join()

    def _expire(self) -> None:
        self._late.set()
        self.kill()

    def _exit_reason(self) -> str:
        code = self._process.exit_code()
        if code >= 0:
            return "The extractor process ended unexpectedly."
        return (
            f"The extractor process was ended by {signal.Signals(-code).name}: it is malformed, "
            f"or extracting it takes more than the {self._limits.memory_mb} MB of memory allowed."
        )

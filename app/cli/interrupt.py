"""Ctrl+C as a cancel token: the first one cancels, the second one stops at once."""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from types import FrameType
from typing import Self

NOTICE = b"\nStopping. Press Ctrl+C again to stop at once.\n"


class Interrupt:
    """Handles Ctrl+C for the length of a ``with`` block, in the main thread."""

    def __init__(self) -> None:
        self._cancelled = False

    def is_set(self) -> bool:
        """Whether Ctrl+C was pressed."""
        return self._cancelled

    def __enter__(self) -> Self:
        self._before = signal.signal(signal.SIGINT, self._handle)
        return self

    def __exit__(self, *_: object) -> None:
        signal.signal(signal.SIGINT, self._before)

    def _handle(self, number: int, frame: FrameType | None) -> None:
        if self._cancelled:
            raise KeyboardInterrupt
        self._cancelled = True
        with suppress(OSError):
            os.write(2, NOTICE)  # buffered streams are not safe in a signal handler

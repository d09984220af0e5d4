"""Ctrl+C as a cancel token: the first asks the work to stop, the second stops at once."""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from types import FrameType
from typing import Self

NOTICE = b"\nStopping. Press Ctrl+C again to stop at once.\n"


class Interrupt:
    """Holds for the length of a ``with`` block, in the main thread."""

    def __init__(self) -> None:
        self._asked = False

    def is_set(self) -> bool:
        """Whether Ctrl+C was pressed."""
        return self._asked

    def __enter__(self) -> Self:
        self._before = signal.signal(signal.SIGINT, self._ring)
        return self

    def __exit__(self, *_: object) -> None:
        signal.signal(signal.SIGINT, self._before)

    def _ring(self, number: int, frame: FrameType | None) -> None:
        if self._asked:
            raise KeyboardInterrupt
        self._asked = True
        with suppress(OSError):
            os.write(2, NOTICE)  # a signal handler must not touch buffered streams

"""Common to all tests: slow machines are no failure, and nothing may linger."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator

import pytest
from hypothesis import settings

settings.register_profile("alcove", deadline=None)
settings.load_profile("alcove")


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Ctrl+C interrupts this process and its children, also where the run was started with it
    ignored, as a shell does with what a script runs in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    """A test ends with the threads it began with, but for those of the libraries it loaded."""
    before = set(threading.enumerate())
    yield
    left = [
        thread
        for thread in set(threading.enumerate()) - before
        if thread.is_alive() and not thread.daemon
    ]
    for thread in left:
        thread.join(10)
    assert not [thread.name for thread in left if thread.is_alive()]

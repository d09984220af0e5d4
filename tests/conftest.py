"""Common to all tests: slow machines are no failure, and nothing may linger."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from hypothesis import settings

settings.register_profile("alcove", deadline=None)
settings.load_profile("alcove")


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

"""Indexing pauses while a user waits for an answer, and resumes afterwards."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.cancellation import CancelToken
from app.core.domain.errors import Cancelled
from app.core.domain.events import Event, FileDone
from app.services.library.foreground_priority import ForegroundPriority
from tests.services.library_fixture import Workshop

WAIT = 20.0


class Looks:
    """A cancel token that tells how often it was looked at."""

    def __init__(self) -> None:
        self.looked = threading.Semaphore(0)
        self.cancelled = threading.Event()

    def is_set(self) -> bool:
        self.looked.release()
        return self.cancelled.is_set()


class Resting(ForegroundPriority):
    """Tells when somebody comes to rest."""

    def __init__(self) -> None:
        super().__init__()
        self.came = threading.Semaphore(0)

    def rest(self, cancel: CancelToken) -> None:
        self.came.release()
        super().rest(cancel)


@pytest.fixture
def courtesy() -> Resting:
    return Resting()


@pytest.fixture
def workshop(tmp_path: Path, courtesy: Resting) -> Iterator[Workshop]:
    made = Workshop(tmp_path)
    made.close()
    made.courtesy = courtesy
    made.open()
    yield made
    made.close()


def test_who_rests_goes_on_when_nobody_waits_any_longer() -> None:
    courtesy, cancel, rested = ForegroundPriority(), Looks(), threading.Event()

    def work() -> None:
        courtesy.rest(cancel)
        rested.set()

    worker = threading.Thread(target=work)
    with courtesy.waiting():
        with courtesy.waiting():
            pass
        worker.start()
        for _ in range(2):  # it looks again, and so it has waited
            assert cancel.looked.acquire(timeout=WAIT)
        assert not rested.is_set()
    assert rested.wait(WAIT)
    worker.join()


def test_indexing_pauses_in_the_foreground(workshop: Workshop, courtesy: Resting) -> None:
    for number in range(3):
        workshop.write(f"{number}.txt", f"Clause {number} of the lease.")
    done: list[FileDone] = []

    def listen(event: Event) -> None:
        if isinstance(event, FileDone):
            done.append(event)

    worker = threading.Thread(target=workshop.library.index, args=([str(workshop.folder)], listen))
    with courtesy.waiting():
        worker.start()
        for _ in range(workshop.reader.parallel):
            assert courtesy.came.acquire(timeout=WAIT)
        assert workshop.reader.read == []
        assert done == []
    worker.join(WAIT)
    assert len(done) == 3
    assert {"queue", "extract", "chunk", "embed", "store"} == set(done[0].stages)


def test_indexing_that_rests_can_be_cancelled(workshop: Workshop, courtesy: Resting) -> None:
    workshop.write("a.txt", "A clause.")
    cancel, ended = threading.Event(), threading.Event()

    def work() -> None:
        with pytest.raises(Cancelled):
            workshop.library.index([str(workshop.folder)], cancel=cancel)
        ended.set()

    worker = threading.Thread(target=work)
    with courtesy.waiting():
        worker.start()
        assert courtesy.came.acquire(timeout=WAIT)
        cancel.set()
        assert ended.wait(WAIT)
    worker.join()

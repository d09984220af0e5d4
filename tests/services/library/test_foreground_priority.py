"""Indexing pauses while a user waits for an answer, and resumes afterwards."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.cancellation import CancelToken
from app.core.domain.errors import Cancelled
from app.core.domain.events import Event, FileDone
from app.services.library.foreground_priority import ForegroundPriority
from tests.services.library_fixture import LibraryHarness

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
    """Tells when somebody comes to rest, who may rest for ever."""

    def __init__(self, longest: float = math.inf) -> None:
        super().__init__(longest)
        self.came = threading.Semaphore(0)

    def rest(self, cancel: CancelToken) -> None:
        self.came.release()
        super().rest(cancel)


@pytest.fixture
def foreground() -> Resting:
    return Resting()


@pytest.fixture
def harness(tmp_path: Path, foreground: Resting) -> Iterator[LibraryHarness]:
    made = LibraryHarness(tmp_path)
    made.close()
    made.foreground = foreground
    made.open()
    yield made
    made.close()


def test_who_rests_goes_on_when_nobody_waits_any_longer() -> None:
    foreground, cancel, rested = ForegroundPriority(math.inf), Looks(), threading.Event()

    def work() -> None:
        foreground.rest(cancel)
        rested.set()

    worker = threading.Thread(target=work)
    with foreground.waiting():
        with foreground.waiting():
            pass
        worker.start()
        for _ in range(2):  # it looks again, and so it has waited
            assert cancel.looked.acquire(timeout=WAIT)
        assert not rested.is_set()
    assert rested.wait(WAIT)
    worker.join()


def test_indexing_pauses_in_the_foreground(harness: LibraryHarness, foreground: Resting) -> None:
    for number in range(3):
        harness.write(f"{number}.txt", f"Clause {number} of the lease.")
    done: list[FileDone] = []

    def listen(event: Event) -> None:
        if isinstance(event, FileDone):
            done.append(event)

    worker = threading.Thread(target=harness.library.index, args=([str(harness.folder)], listen))
    with foreground.waiting():
        worker.start()
        for _ in range(harness.reader.parallel):
            assert foreground.came.acquire(timeout=WAIT)
        assert harness.reader.read == []
        assert done == []
    worker.join(WAIT)
    assert len(done) == 3
    assert {"queue", "extract", "chunk", "store"} == set(done[0].stages)


def test_a_changed_file_is_read_and_embedded_although_questions_never_end(tmp_path: Path) -> None:
    harness = LibraryHarness(tmp_path)
    harness.close()
    harness.foreground = ForegroundPriority(longest=0.01)
    harness.open()
    path = harness.write("a.txt", "The rent is 900 euros.")
    harness.run()
    path.write_text("The rent is 950 euros now.")
    with harness.foreground.waiting():
        harness.run()
        (hit,) = harness.searcher.find("How high is the rent?").hits
    harness.close()
    assert hit.text == "The rent is 950 euros now."
    assert hit.dense_rank == 1


def test_indexing_that_rests_can_be_cancelled(harness: LibraryHarness, foreground: Resting) -> None:
    harness.write("a.txt", "A clause.")
    cancel, ended = threading.Event(), threading.Event()

    def work() -> None:
        with pytest.raises(Cancelled):
            harness.library.index([str(harness.folder)], cancel=cancel)
        ended.set()

    worker = threading.Thread(target=work)
    with foreground.waiting():
        worker.start()
        assert foreground.came.acquire(timeout=WAIT)
        cancel.set()
        assert ended.wait(WAIT)
    worker.join()

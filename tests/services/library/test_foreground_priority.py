"""Indexing rests while somebody waits for an answer, and goes on afterwards."""

from __future__ import annotations

import threading

import pytest

from app.core.cancellation import NEVER
from app.core.domain.errors import Cancelled
from app.core.domain.events import Event, FileDone
from app.services.library.foreground_priority import ForegroundPriority
from tests.services.library_fixture import Workshop


def test_who_rests_goes_on_when_nobody_waits_any_longer() -> None:
    courtesy, rested = ForegroundPriority(), threading.Event()

    def work() -> None:
        courtesy.rest(NEVER)
        rested.set()

    with courtesy.waiting():
        with courtesy.waiting():
            pass
        worker = threading.Thread(target=work)
        worker.start()
        assert not rested.wait(0.05)
    assert rested.wait(10)
    worker.join()


def test_indexing_stores_nothing_while_somebody_waits(workshop: Workshop) -> None:
    for number in range(3):
        workshop.write(f"{number}.txt", f"Clause {number} of the lease.")
    done: list[FileDone] = []

    def listen(event: Event) -> None:
        if isinstance(event, FileDone):
            done.append(event)

    courtesy = workshop.courtesy
    with courtesy.waiting():
        worker = threading.Thread(
            target=workshop.library.index, args=([str(workshop.folder)], listen)
        )
        worker.start()
        worker.join(0.2)
        assert worker.is_alive()
        assert done == []
    worker.join(10)
    assert len(done) == 3
    assert {"queue", "extract", "chunk", "embed", "store"} == set(done[0].stages)


def test_indexing_that_rests_can_be_cancelled(workshop: Workshop) -> None:
    workshop.write("a.txt", "A clause.")
    cancel = threading.Event()
    with workshop.courtesy.waiting():
        threading.Timer(0.05, cancel.set).start()
        with pytest.raises(Cancelled):
            workshop.library.index([str(workshop.folder)], cancel=cancel)

"""One body for every store of measurements."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.adapters.metrics_sqlite import SqliteMetrics
from app.core.models import Measurement, TokenCounts
from app.core.ports import MeasurementStore
from tests.fakes.measurement_store import FakeMeasurements


@pytest.fixture(params=["fake", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[MeasurementStore]:
    if request.param == "fake":
        yield FakeMeasurements()
        return
    made = SqliteMetrics(str(tmp_path / "metrics.db"))
    yield made
    made.close()


def measurement(at: float) -> Measurement:
    return Measurement(at, "tiny", {"ttft_ms": 12.5, "search_ms": at}, TokenCounts(100, 40, 7))


def test_the_last_come_back_as_they_were_added_oldest_first(store: MeasurementStore) -> None:
    for at in (1.5, 3.25, 2.0):
        store.add(measurement(at))
    assert store.latest(2) == [measurement(3.25), measurement(2.0)]
    assert store.latest(9) == [measurement(1.5), measurement(3.25), measurement(2.0)]


def test_there_may_be_none(store: MeasurementStore) -> None:
    assert store.latest(3) == []
    store.add(measurement(1.0))
    assert store.latest(0) == []

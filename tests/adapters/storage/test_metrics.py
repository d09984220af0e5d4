"""Contract test of measurement stores."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.adapters.storage.database import Database
from app.adapters.storage.metrics import KEPT, ROLL_UP_BATCH, SCHEMA, SqliteMetrics
from app.core.domain.measurements import Measurement, TokenCounts
from app.core.metrics.histograms import ERROR
from app.core.ports.metrics import MeasurementStore
from tests.fakes.facade import SWEEP
from tests.fakes.measurement_store import FakeMeasurementStore


@pytest.fixture(params=["fake", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[MeasurementStore]:
    if request.param == "fake":
        yield FakeMeasurementStore()
        return
    made = SqliteMetrics(str(tmp_path / "metrics.db"))
    yield made
    made.close()


def measurement(at: float) -> Measurement:
    return Measurement(at, "tiny", {"ttft_ms": 12.5, "search_ms": at}, TokenCounts(100, 40, 7))


def test_the_last_come_back_as_they_were_added_oldest_first(store: MeasurementStore) -> None:
    for at in (1.5, 3.25, 2.0):
        store.add([measurement(at)])
    assert store.latest(2) == [measurement(3.25), measurement(2.0)]
    assert store.latest(9) == [measurement(1.5), measurement(3.25), measurement(2.0)]


def test_kinds_are_apart(store: MeasurementStore) -> None:
    file = Measurement(2.0, "mini", {"embed": 3.0}, TokenCounts(), "file", "1.0", "CPU", 2.5)
    store.add([measurement(1.0), file])
    assert store.latest(9, "file") == [file]
    assert store.latest(9) == [measurement(1.0)]


def test_trends_tell_days_versions_and_models_apart(store: MeasurementStore) -> None:
    day = 86_400.0
    for at, version in ((5.0, "1"), (6.0, "1"), (7.0, "2"), (day + 5, "2")):
        store.add([Measurement(at, "tiny", {"ttft_ms": 100 * at}, TokenCounts(), version=version)])
    found = store.trends("answer")
    assert [(t.origin.day, t.origin.version) for t in found] == [(0, "1"), (0, "2"), (day, "2")]
    assert [t.figures["ttft_ms"].count for t in found] == [2, 1, 1]
    assert found[1].figures["ttft_ms"].p95 == pytest.approx(700, rel=ERROR)


def test_the_old_is_rolled_up_and_still_counts(tmp_path: Path) -> None:
    store = SqliteMetrics(str(tmp_path / "metrics.db"))
    values = range(1, KEPT + 2 * ROLL_UP_BATCH + 1)
    for value in values:
        store.add([measurement(float(value))])
    assert len(store.latest(10**6)) < KEPT + ROLL_UP_BATCH
    (trend,) = store.trends("answer")
    made = trend.figures["search_ms"]
    assert made.count == len(values)
    assert made.p50 == pytest.approx(len(values) / 2, rel=2 * ERROR)
    store.close()


def test_what_an_older_version_kept_is_taken_over(tmp_path: Path) -> None:
    path = str(tmp_path / "metrics.db")
    old = Database(path, SCHEMA[:1])
    with old.writing() as db:
        tokens = json.dumps({"prompt": 100, "reused": 40, "generated": 7})
        row = (1.5, "tiny", json.dumps({"ttft_ms": 12.5, "search_ms": 1.5}), tokens)
        db.execute("INSERT INTO answers(at, model, stages, tokens) VALUES (?, ?, ?, ?)", row)
    old.close()
    store = SqliteMetrics(path)
    assert store.latest(9) == [measurement(1.5)]
    store.close()


def test_there_may_be_none(store: MeasurementStore) -> None:
    assert store.latest(3) == []
    store.add([measurement(1.0)])
    assert store.latest(0) == []


def test_sweeps_come_back_the_latest_first(store: MeasurementStore) -> None:
    assert isinstance(store, FakeMeasurementStore | SqliteMetrics)
    first, second = store.add_sweep(SWEEP), store.add_sweep(replace(SWEEP, model="large"))
    assert store.sweeps() == [second, first]
    assert first == replace(SWEEP, id=first.id) != replace(second, model="tiny")

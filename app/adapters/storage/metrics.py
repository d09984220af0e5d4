"""Measurements of answers and files in a database of their own, which may be deleted.

The latest measurements are stored individually, older ones as histograms by day, which stay small.
"""

from __future__ import annotations

import dataclasses
import json
import sqlite3
from collections.abc import Iterable, Sequence

from app.adapters import typed_json
from app.adapters.storage.database import Database
from app.core.domain.measurements import Measurement, TokenCounts, WorkKind
from app.core.metrics.histograms import Histogram, Histograms, Origin, Trend, count, trends
from app.core.metrics.load_test import Sweep

SCHEMA = (
    """
CREATE TABLE answers (
    id INTEGER PRIMARY KEY,
    at REAL NOT NULL,           -- seconds since the epoch
    model TEXT NOT NULL,
    stages TEXT NOT NULL,       -- JSON object, milliseconds
    tokens TEXT NOT NULL        -- JSON object
)""",
    """
CREATE TABLE measurements (
    id INTEGER PRIMARY KEY,
    at REAL NOT NULL,           -- seconds since the epoch
    kind TEXT NOT NULL,         -- answer or file
    model TEXT NOT NULL,
    version TEXT NOT NULL,      -- of the program
    device TEXT NOT NULL,
    stages TEXT NOT NULL,       -- JSON object, milliseconds
    tokens TEXT NOT NULL,       -- JSON object
    energy REAL                 -- joules
);
CREATE INDEX measurements_by_kind ON measurements(kind, id);
INSERT INTO measurements(at, kind, model, version, device, stages, tokens)
    SELECT at, 'answer', model, '', '', stages, tokens FROM answers ORDER BY id;
DROP TABLE answers;
CREATE TABLE histograms (
    day REAL NOT NULL,          -- seconds since the epoch, 0:00 UTC
    kind TEXT NOT NULL,
    model TEXT NOT NULL,
    version TEXT NOT NULL,
    device TEXT NOT NULL,
    figure TEXT NOT NULL,
    bins TEXT NOT NULL,         -- JSON list of [bin, count]
    PRIMARY KEY (day, kind, model, version, device, figure)
) WITHOUT ROWID;
CREATE TABLE sweeps (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sweep TEXT NOT NULL         -- JSON object
)""",
)
KEPT = 2_000
"""Measurements of a kind stored individually."""
ROLL_UP_BATCH = 500
"""Measurements rolled up together."""
OLDEST = 730 * 86_400.0
"""Seconds that histograms are kept."""

_COLUMNS = "at, model, stages, tokens, kind, version, device, energy"


class SqliteMetrics:
    """``MeasurementStore`` and ``SweepStore`` over a file of its own."""

    def __init__(self, path: str, key: bytes | None = None) -> None:
        self._database = Database(path, SCHEMA, key)

    def add(self, measurements: Sequence[Measurement]) -> None:
        with self._database.writing() as db:
            db.executemany(
                f"INSERT INTO measurements({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [_row(measurement) for measurement in measurements],
            )
            for kind in sorted({measurement.kind for measurement in measurements}):
                _roll_up(db, kind)

    def latest(self, k: int, kind: WorkKind = "answer") -> list[Measurement]:
        with self._database.reading() as db:
            rows = _read(db, kind, "DESC", k)
        return [measurement for _, measurement in reversed(rows)]

    def trends(self, kind: WorkKind) -> list[Trend]:
        with self._database.reading() as db:
            db.execute("BEGIN")  # one snapshot for both queries: nothing is counted twice or missed
            try:
                held = _histograms(db, kind)
                rows = _read(db, kind, "ASC", -1)
            finally:
                db.execute("COMMIT")
        return trends(count((measurement for _, measurement in rows), held))

    def add_sweep(self, sweep: Sweep) -> Sweep:
        text = json.dumps(dataclasses.asdict(sweep))
        with self._database.writing() as db:
            number = db.execute("INSERT INTO sweeps(sweep) VALUES (?)", (text,)).lastrowid
        return dataclasses.replace(sweep, id=number or 0)

    def sweeps(self) -> list[Sweep]:
        with self._database.reading() as db:
            rows = db.execute("SELECT id, sweep FROM sweeps ORDER BY id DESC").fetchall()
        return [
            dataclasses.replace(typed_json.decode(text, Sweep), id=number) for number, text in rows
        ]

    def close(self) -> None:
        self._database.close()


def _row(m: Measurement) -> tuple[object, ...]:
    tokens = json.dumps(dataclasses.asdict(m.tokens))
    return m.at, m.model, json.dumps(m.stages), tokens, m.kind, m.version, m.device, m.energy


def _read(db: sqlite3.Connection, kind: str, order: str, k: int) -> list[tuple[int, Measurement]]:
    rows = db.execute(
        f"SELECT id, {_COLUMNS} FROM measurements WHERE kind = ? ORDER BY id {order} LIMIT ?",
        (kind, k),
    )
    return [
        (number, Measurement(at, model, json.loads(stages), TokenCounts(**json.loads(tokens)), *of))
        for number, at, model, stages, tokens, *of in rows
    ]


def _roll_up(db: sqlite3.Connection, kind: str) -> None:
    """Turn measurements beyond the latest ``KEPT`` into histograms."""
    (held,) = db.execute("SELECT count(*) FROM measurements WHERE kind = ?", (kind,)).fetchone()
    if held < KEPT + ROLL_UP_BATCH:
        return
    rows = _read(db, kind, "ASC", held - KEPT)
    days = {row.at // 86_400 * 86_400 for _, row in rows}
    _write(db, count((row for _, row in rows), _histograms(db, kind, days)))
    last, newest = rows[-1][0], max(row.at for _, row in rows)
    db.execute("DELETE FROM measurements WHERE kind = ? AND id <= ?", (kind, last))
    db.execute("DELETE FROM histograms WHERE kind = ? AND day < ?", (kind, newest - OLDEST))


def _histograms(
    db: sqlite3.Connection, kind: str, days: Iterable[float] | None = None
) -> Histograms:
    found: Histograms = {}
    wanted = None if days is None else set(days)
    for day, *of, figure, bins in db.execute(
        "SELECT day, kind, model, version, device, figure, bins FROM histograms WHERE kind = ?",
        (kind,),
    ):
        if wanted is None or day in wanted:
            held = found.setdefault(Origin(day, *of), {})
            held[figure] = Histogram({number: times for number, times in json.loads(bins)})
    return found


def _write(db: sqlite3.Connection, histograms: Histograms) -> None:
    db.executemany(
        "INSERT OR REPLACE INTO histograms VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (o.day, o.kind, o.model, o.version, o.device, name, json.dumps([*made.bins.items()]))
            for o, held in histograms.items()
            for name, made in held.items()
        ],
    )

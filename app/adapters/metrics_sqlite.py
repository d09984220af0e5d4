"""What answers took, in a database of its own: deleting it costs nothing else."""

from __future__ import annotations

import dataclasses
import json

from app.adapters.database_sqlite import Database
from app.core.models import Measurement, TokenCounts

SCHEMA = (
    """
CREATE TABLE answers (
    id INTEGER PRIMARY KEY,
    at REAL NOT NULL,           -- seconds since the epoch
    model TEXT NOT NULL,
    stages TEXT NOT NULL,       -- JSON object, milliseconds
    tokens TEXT NOT NULL        -- JSON object
)""",
)
KEPT = 10_000
"""Measurements kept; older ones go."""


class SqliteMetrics:
    """``MeasurementStore`` over a file of its own."""

    def __init__(self, path: str) -> None:
        self._database = Database(path, SCHEMA)

    def add(self, measurement: Measurement) -> None:
        row = (
            *(measurement.at, measurement.model, json.dumps(measurement.stages)),
            json.dumps(dataclasses.asdict(measurement.tokens)),
        )
        with self._database.writing() as db:
            cursor = db.execute(
                "INSERT INTO answers(at, model, stages, tokens) VALUES (?, ?, ?, ?)", row
            )
            db.execute("DELETE FROM answers WHERE id <= ?", ((cursor.lastrowid or 0) - KEPT,))

    def latest(self, k: int) -> list[Measurement]:
        with self._database.reading() as db:
            rows = db.execute(
                "SELECT at, model, stages, tokens FROM answers ORDER BY id DESC LIMIT ?", (k,)
            ).fetchall()
        return [
            Measurement(at, model, json.loads(stages), TokenCounts(**json.loads(tokens)))
            for at, model, stages, tokens in reversed(rows)
        ]

    def close(self) -> None:
        self._database.close()

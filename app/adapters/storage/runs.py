"""Evaluation runs and kept evaluation questions, in a database of their own."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os.path
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from app.adapters import typed_json
from app.adapters.storage.database import Database
from app.core.domain.errors import UsageError
from app.core.evaluation.evaluation import EvalQuestion, Outcome, Run, RunSummary

SCHEMA = (
    """
CREATE TABLE runs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    summary TEXT NOT NULL,      -- JSON object
    outcomes TEXT NOT NULL      -- JSON list
);
CREATE TABLE probes (
    id TEXT PRIMARY KEY,
    probe TEXT NOT NULL         -- JSON object
)""",
)

T = TypeVar("T")


class SqliteRuns:
    """``RunStore`` over a file of its own."""

    def __init__(self, path: str, key: bytes | None = None) -> None:
        self._database = Database(path, SCHEMA, key)

    def add(self, summary: RunSummary, outcomes: Sequence[Outcome]) -> Run:
        rows = (_text(summary), json.dumps([dataclasses.asdict(o) for o in outcomes]))
        with self._database.writing() as db:
            cursor = db.execute("INSERT INTO runs(summary, outcomes) VALUES (?, ?)", rows)
        return Run(replace(summary, id=cursor.lastrowid or 0), tuple(outcomes))

    def runs(self) -> list[RunSummary]:
        with self._database.reading() as db:
            rows = db.execute("SELECT id, summary FROM runs ORDER BY id DESC").fetchall()
        return [replace(_read(text, RunSummary), id=number) for number, text in rows]

    def run(self, run_id: int) -> Run:
        with self._database.reading() as db:
            query = "SELECT summary, outcomes FROM runs WHERE id = ?"
            row = db.execute(query, (run_id,)).fetchone()
        if row is None:
            raise UsageError(
                f"There is no run {run_id}.", remedy="`alcove evaluate --runs` lists the runs."
            )
        summary = replace(_read(row[0], RunSummary), id=run_id)
        return Run(summary, _read(row[1], tuple[Outcome, ...]))

    def remove_run(self, run_id: int) -> None:
        self.run(run_id)
        with self._database.writing() as db:
            db.execute("DELETE FROM runs WHERE id = ?", (run_id,))

    def keep_question(self, question: EvalQuestion) -> EvalQuestion:
        name = hashlib.sha256(question.question.encode("utf-8", "surrogatepass")).hexdigest()
        kept = replace(question, id=f"kept-{name[:12]}")
        with self._database.writing() as db:
            db.execute("INSERT OR REPLACE INTO probes VALUES (?, ?)", (kept.id, _text(kept)))
        return kept

    def kept_questions(self) -> list[EvalQuestion]:
        with self._database.reading() as db:
            rows = db.execute("SELECT probe FROM probes ORDER BY rowid DESC").fetchall()
        return [_read(text, EvalQuestion) for (text,) in rows]

    def remove_question(self, question_id: str) -> None:
        with self._database.writing() as db:
            db.execute("DELETE FROM probes WHERE id = ?", (question_id,))

    def texts(self) -> list[str]:
        return [text for _, _, texts in self._kept() for text in texts]

    def forget(self, folder: str, quotes: Callable[[str], bool]) -> None:
        below = os.path.join(folder, "")
        with self._database.writing() as db:
            for table, key, texts in self._kept():
                if any(quotes(t) or t == folder or t.startswith(below) for t in texts):
                    db.execute(f"DELETE FROM {table} WHERE id = ?", (key,))

    def compact(self) -> None:
        """Erase deleted data from the file."""
        self._database.compact()

    def _kept(self) -> list[tuple[str, int | str, list[str]]]:
        """Return table, id and all texts of each run and question."""
        with self._database.reading() as db:
            runs = db.execute("SELECT 'runs', id, outcomes FROM runs").fetchall()
            probes = db.execute("SELECT 'probes', id, probe FROM probes").fetchall()
        return [
            (table, key, list(_strings(json.loads(text)))) for table, key, text in runs + probes
        ]

    def close(self) -> None:
        self._database.close()


def _strings(value: Any) -> Iterator[str]:
    """Yield every string in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from _strings(part)


def _text(value: Any) -> str:
    """Encode as ASCII JSON, which preserves file names that are not UTF-8."""
    return json.dumps(dataclasses.asdict(value))


def _read(text: str, kind: type[T]) -> T:
    read: T = typed_json.convert(json.loads(text), kind)
    return read

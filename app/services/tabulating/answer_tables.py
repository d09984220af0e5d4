"""Kept answer tables: read in the background, paused, resumed, corrected and exported.

One table is read at a time, in a thread of its own. What a table says is not stored but made again
of the documents and of what was read of them: so it cannot be out of date, and nothing of a
document stays where its file has left. A table that was being read when the program ended is read
on when it starts.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from dataclasses import replace

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.errors import AppError, UsageError
from app.core.domain.events import Listener, TableProgressed, ignore
from app.core.domain.search import EVERYWHERE, Scope
from app.core.domain.tabular.answer_tables import (
    AnswerTable,
    TableFile,
    TableProgress,
    TableSchema,
    TableState,
    TableSummary,
)
from app.core.ports.catalog import Catalog
from app.core.ports.tabular.answer_tables import AnswerTableStore, KeptTable
from app.core.tabulating.planning.listings import field_of
from app.services.scopes import Scopes
from app.services.tabulating.table_planner import TablePlanner
from app.services.tabulating.table_reader import TableReader

TICK = 0.1
"""Seconds between two looks at the cancel token of a caller that waits."""
CLOSE_SECONDS = 10.0

Export = Callable[[AnswerTable, str], TableFile]
"""Makes a file of a table, by its ending."""


class _Reading:
    """A table that is being read, or was in this process."""

    def __init__(self, table: AnswerTable) -> None:
        self.table = table
        self.cancel = threading.Event()
        self.waiting = True
        """Whether it is to be read."""


class AnswerTables:
    """``AnswerTableCalls`` over a reader and a store."""

    def __init__(
        self,
        store: AnswerTableStore,
        planner: TablePlanner,
        reader: TableReader,
        catalog: Catalog,
        export: Export,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._store = store
        self._planner = planner
        self._reader = reader
        self._catalog = catalog
        self._export = export
        self._now = now
        self._changed = threading.Condition()
        self._readings: dict[int, _Reading] = {}
        self._thread: threading.Thread | None = None
        self._closed = False

    def go_on(self) -> None:
        """Read on what was being read when the program ended."""
        for kept in reversed(self._store.tables()):
            with self._changed:
                known = kept.id in self._readings
            if kept.state == "running" and not known:
                self._begin(kept)

    def plan(self, question: str, scope: Scope = EVERYWHERE) -> TableSchema:
        schema = self._planner.plan(question)
        if schema is None or not schema.fields:
            raise UsageError(
                "The question names nothing that each document could be asked.",
                remedy="Name the fields, as in 'party, end date, monthly fee'.",
            )
        return schema

    def start(self, schema: TableSchema, scope: Scope = EVERYWHERE) -> AnswerTable:
        _check(schema)
        scope = Scopes(self._catalog.roots).checked(scope)
        for kept in self._store.tables():
            if (kept.schema, kept.scope) == (schema, scope):  # asked again
                self.resume(kept.id)
                return self.table(kept.id)
        return self._begin(self._store.table(self._store.add(schema, scope, self._now())))

    def all(self) -> list[TableSummary]:
        self.go_on()
        return [self._summary(kept) for kept in self._store.tables()]

    def table(self, table_id: int) -> AnswerTable:
        kept = self._store.table(table_id)
        with self._changed:
            reading = self._readings.get(table_id)
        if reading is not None:
            return reading.table
        return self._begin(kept, paused=kept.state == "paused")

    def follow(
        self, table_id: int, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> AnswerTable:
        table = self.table(table_id)
        listen(TableProgressed(table_id, table.progress))
        with self._changed:
            while table.progress.state == "running" and not cancel.is_set():
                self._changed.wait(TICK)
                reading = self._readings.get(table_id)
                if reading is None:
                    break
                if reading.table is not table:
                    table = reading.table
                    listen(TableProgressed(table_id, table.progress))
        return table

    def pause(self, table_id: int) -> None:
        kept = self._store.table(table_id)
        with self._changed:
            reading = self._readings.get(table_id)
            if reading is not None and reading.table.progress.state == "running":
                reading.cancel.set()
                reading.waiting = False
                progress = replace(reading.table.progress, state="paused", seconds_left=None)
                reading.table = replace(reading.table, progress=progress)
                self._changed.notify_all()
        self._store.set_state(table_id, "paused", kept.matches, self._now())

    def resume(self, table_id: int) -> None:
        kept = self._store.table(table_id)
        self._store.set_state(table_id, "running", kept.matches, self._now())
        self._begin(kept)

    def change(self, table_id: int, schema: TableSchema) -> AnswerTable:
        _check(schema)
        self._store.change(table_id, schema, self._now())
        kept = self._store.table(table_id)
        self._store.set_state(table_id, "running", kept.matches, self._now())
        return self._begin(kept)

    def add_field(self, table_id: int, question: str) -> AnswerTable:
        kept = self._store.table(table_id)
        field = field_of(question)
        if any(each.name.casefold() == field.name.casefold() for each in kept.schema.fields):
            raise UsageError(f"The table has a column {field.name!r} already.")
        return self.change(table_id, replace(kept.schema, fields=(*kept.schema.fields, field)))

    def correct(self, table_id: int, path: str, field: str, value: str | None) -> AnswerTable:
        kept = self._store.table(table_id)
        file = self._catalog.file_at(os.path.abspath(path))
        if file is None:
            raise UsageError(f"{path} is not in the library.")
        if all(each.name != field for each in kept.schema.fields):
            raise UsageError(f"The table has no column {field!r}.")
        self._store.correct(table_id, file.id, field, value)
        return self._begin(kept)

    def export(self, table_id: int, ending: str) -> TableFile:
        table = self.table(table_id)
        if table.progress.state == "running":
            table = self.follow(table_id)
        return self._export(table, ending.casefold())

    def remove(self, table_id: int) -> None:
        with self._changed:
            reading = self._readings.pop(table_id, None)
            if reading is not None:
                reading.cancel.set()
                self._changed.notify_all()
        self._store.remove(table_id)

    def texts(self) -> list[str]:
        """What the tables ask, and of which files."""
        return [text for kept in self._store.tables() for text in _texts(kept)]

    def forget(self, folder: str, quotes: Callable[[str], bool]) -> None:
        """Delete the tables of a folder only, and those that quote it; the others are read anew."""
        for kept in self._store.tables():
            paths = tuple(path for path in kept.scope.paths if not _is_below(path, folder))
            gone = bool(kept.scope.paths) and not paths
            if gone or _is_below(kept.scope.folder or "", folder) or any(map(quotes, _texts(kept))):
                self.remove(kept.id)
            elif len(paths) < len(kept.scope.paths):
                self._store.narrow(kept.id, replace(kept.scope, paths=paths))
        with self._changed:  # what was read of the folder goes
            for reading in self._readings.values():
                reading.cancel.set()
            self._readings.clear()
            self._changed.notify_all()

    def close(self) -> None:
        """Stop reading; what is being read stays marked so, and is read on at the next start."""
        with self._changed:
            self._closed = True
            for reading in self._readings.values():
                reading.cancel.set()
            self._changed.notify_all()
            thread = self._thread
        if thread is not None:
            thread.join(CLOSE_SECONDS)

    def _summary(self, kept: KeptTable) -> TableSummary:
        with self._changed:
            reading = self._readings.get(kept.id)
        progress = reading.table.progress if reading else TableProgress(state=kept.state)
        return TableSummary(kept.id, kept.schema.question, progress, kept.matches, kept.updated_at)

    def _begin(self, kept: KeptTable, *, paused: bool = False) -> AnswerTable:
        """Have a table read in the background, anew if it is being read; return it as it is."""
        state: TableState = "paused" if paused else "running"
        with self._changed:
            before = self._readings.get(kept.id)
            if before is not None:
                before.cancel.set()
            table = AnswerTable(
                kept.id,
                kept.schema,
                kept.scope,
                progress=TableProgress(state=state),
                created_at=kept.created_at,
                updated_at=kept.updated_at,
            )
            reading = self._readings[kept.id] = _Reading(table)
            reading.waiting = not paused
            if self._thread is None and not self._closed:
                self._thread = threading.Thread(
                    target=self._work, name="answer-tables", daemon=True
                )
                self._thread.start()
            self._changed.notify_all()
        return table

    def _work(self) -> None:
        while True:
            with self._changed:
                while not self._closed and (table_id := self._next()) is None:
                    self._changed.wait()
                if self._closed:
                    return
                assert table_id is not None
                reading = self._readings[table_id]
                reading.waiting = False
            self._read(table_id, reading)

    def _next(self) -> int | None:
        return next((number for number, r in self._readings.items() if r.waiting), None)

    def _read(self, table_id: int, reading: _Reading) -> None:
        def publish(table: AnswerTable) -> None:
            self._publish(table_id, reading, table)

        first = reading.table
        try:
            table = self._reader.read(
                first.schema,
                first.scope,
                publish,
                reading.cancel,
                background=True,
                corrections=self._store.corrections(table_id),
            )
        except AppError as error:
            progress = replace(
                reading.table.progress, state="failed", reason=f"{error.title}: {error.reason}"
            )
            table = replace(reading.table, progress=progress)
        if reading.cancel.is_set():
            return  # paused, replaced, removed, or the program ends: said by whoever did so
        matches = sum(row.use == "match" for row in table.rows)
        self._store.set_state(table_id, table.progress.state, matches, self._now())
        publish(table)

    def _publish(self, table_id: int, reading: _Reading, table: AnswerTable) -> None:
        with self._changed:
            if self._readings.get(table_id) is not reading or reading.cancel.is_set():
                return
            shown = reading.table
            grown = table if table.rows or table.progress.state != "running" else shown
            reading.table = replace(
                grown,
                id=table_id,
                progress=table.progress,
                created_at=shown.created_at,
                updated_at=self._now(),
            )
            self._changed.notify_all()


def _check(schema: TableSchema) -> None:
    """Raises ``UsageError`` for a schema that cannot be read."""
    names = [each.name for each in schema.fields]
    known = {"", *names}
    used = [c.field for c in schema.filter]
    used += [schema.order, schema.aggregate.field, schema.aggregate.by]
    if not names or len(set(names)) < len(names) or not all(name.strip() for name in names):
        raise UsageError("A table needs columns, each with a name of its own.")
    if missing := [name for name in used if name not in known]:
        raise UsageError(f"The table has no column {missing[0]!r}.")


def _texts(kept: KeptTable) -> list[str]:
    """The words of a table's question, columns and conditions."""
    schema = kept.schema
    asked = [text for field in schema.fields for text in (field.name, field.asked)]
    wanted = [text for condition in schema.filter for text in (condition.value, condition.upto)]
    return [schema.question, schema.kind, *asked, *wanted]


def _is_below(path: str, folder: str) -> bool:
    return path == folder or path.startswith(os.path.join(folder, ""))

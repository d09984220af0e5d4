"""One SQLite file with one writer and many read connections; errors; migrations."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path
from typing import Any

import pytest

from app.adapters.storage import database as database_module
from app.adapters.storage.database import MOST_READ_CONNECTIONS, PRAGMAS, Database
from app.core.domain.errors import LibraryBusy, LibraryDamaged, LibraryError, LibraryUnwritable

FIRST = "CREATE TABLE notes(text TEXT)"
WORDS = "CREATE VIRTUAL TABLE words USING fts5(text)"
SECOND = "ALTER TABLE notes ADD COLUMN author TEXT"


def test_a_failed_transaction_leaves_nothing(tmp_path: Path) -> None:
    database = Database(str(tmp_path / "a.db"), (FIRST,))

    def half() -> None:
        with database.writing() as db:
            db.execute("INSERT INTO notes VALUES ('half')")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half()
    with database.reading() as db:
        assert db.execute("SELECT count(*) FROM notes").fetchone() == (0,)
    database.close()


@pytest.mark.parametrize("key", [None, bytes(range(32))], ids=["plain", "encrypted"])
def test_who_reads_does_not_wait_for_a_transaction(tmp_path: Path, key: bytes | None) -> None:
    database = Database(str(tmp_path / "a.db"), (FIRST, WORDS), key)
    seen: list[tuple[int, int]] = []

    def read() -> None:
        with database.reading() as db:
            (notes,) = db.execute("SELECT count(*) FROM notes").fetchone()
            found = db.execute("SELECT count(*) FROM words WHERE words MATCH 'kept'").fetchone()
            seen.append((notes, *found))

    with database.writing() as db:
        db.execute("INSERT INTO notes VALUES ('kept')")
        db.execute("INSERT INTO words VALUES ('kept')")
    with database.writing() as db:
        db.execute("INSERT INTO notes VALUES ('unfinished')")
        db.executemany("INSERT INTO words VALUES (?)", [("kept for later",)] * 2000)
        for _ in range(2):  # by a new connection, then by an idle one
            reader = threading.Thread(target=read)
            reader.start()
            reader.join(10)
        assert seen == [(1, 1)] * 2
    read()
    assert seen[-1] == (2, 2001)
    database.close()


class Counted(sqlite3.Connection):
    """A connection that is counted for as long as it is open. SQLite itself keeps the handle of a
    closed one for the next."""

    open = 0

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        Counted.open += 1

    def close(self) -> None:
        super().close()
        Counted.open -= 1


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> type[Counted]:
    Counted.open = 0
    monkeypatch.setattr(
        database_module,
        "connect",
        lambda path, key, **options: sqlite3.connect(path, factory=Counted, **options),
    )
    return Counted


def test_connections_are_bounded_and_who_finds_none_waits_for_one(
    tmp_path: Path, counted: type[Counted]
) -> None:
    database, leave = Database(str(tmp_path / "a.db"), (FIRST,)), threading.Event()
    inside = threading.Semaphore(0)

    def read() -> None:
        with database.reading():
            inside.release()
            leave.wait(10)

    readers = [threading.Thread(target=read) for _ in range(MOST_READ_CONNECTIONS + 3)]
    for reader in readers:
        reader.start()
    for _ in range(MOST_READ_CONNECTIONS):
        assert inside.acquire(timeout=10)
    assert counted.open == 1 + MOST_READ_CONNECTIONS
    assert not inside.acquire(blocking=False)
    leave.set()
    for _ in range(3):
        assert inside.acquire(timeout=10)
    for reader in readers:
        reader.join(10)
    database.close()
    assert counted.open == 0


def test_within_a_reading_the_same_thread_reads_by_the_same_connection(tmp_path: Path) -> None:
    """Or else threads that read twice could wait for each other without end."""
    database = Database(str(tmp_path / "a.db"), (FIRST,))
    with database.reading() as outer, database.reading() as inner:
        assert inner is outer
    database.close()


def test_idle_connections_are_closed(
    tmp_path: Path, counted: type[Counted], monkeypatch: pytest.MonkeyPatch
) -> None:
    database, together = Database(str(tmp_path / "a.db"), (FIRST,)), threading.Barrier(4)

    def read() -> None:
        with database.reading():
            together.wait(10)

    readers = [threading.Thread(target=read) for _ in range(4)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join(10)
    assert counted.open == 1 + 4
    monkeypatch.setattr(database_module, "IDLE_SECONDS", 0.0)
    with database.writing():
        pass
    assert counted.open == 1
    database.close()


def test_one_that_reads_while_the_database_is_closed_leaves_no_connection(
    tmp_path: Path, counted: type[Counted]
) -> None:
    database = Database(str(tmp_path / "a.db"), (FIRST,))
    with database.reading():
        database.close()
    assert counted.open == 0


def test_compacting_waits_for_reads_and_leaves_nothing_deleted(
    tmp_path: Path,
) -> None:
    database = Database(str(tmp_path / "a.db"), (FIRST,))
    with database.writing() as db:
        db.execute("INSERT INTO notes VALUES ('the blue key')")
    begun, leave = threading.Event(), threading.Event()

    def read() -> None:
        with database.reading() as db:
            rows = db.execute("SELECT text FROM notes UNION ALL SELECT 'more'")
            rows.fetchone()
            begun.set()
            leave.wait(10)
            rows.fetchall()

    reader = threading.Thread(target=read)
    reader.start()
    assert begun.wait(10)
    with database.writing() as db:
        db.execute("DELETE FROM notes")
    compacting = threading.Thread(target=database.compact)
    compacting.start()
    leave.set()
    reader.join(10)
    compacting.join(10)
    held = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"the blue key" not in held
    database.close()


def test_a_read_that_prevents_compacting_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "PRAGMAS", PRAGMAS.replace("10000", "50"))
    database = Database(str(tmp_path / "a.db"), (FIRST,))
    with database.writing() as db:
        db.execute("INSERT INTO notes VALUES ('the blue key')")
    with database.reading() as db:
        db.execute("BEGIN")
        db.execute("SELECT text FROM notes").fetchall()
        with pytest.raises(LibraryBusy):
            database.compact()
        db.execute("COMMIT")
    database.compact()
    database.close()


def test_migrations_run_once_and_keep_what_is_there(tmp_path: Path) -> None:
    path = str(tmp_path / "a.db")
    first = Database(path, (FIRST,))
    with first.writing() as db:
        db.execute("INSERT INTO notes VALUES ('kept')")
    first.close()
    for _ in range(2):
        second = Database(path, (FIRST, SECOND))
        with second.reading() as db:
            assert db.execute("SELECT text, author FROM notes").fetchall() == [("kept", None)]
        second.close()


def test_a_newer_format_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = str(tmp_path / "a.db")
    Database(path, (FIRST, SECOND)).close()
    with pytest.raises(LibraryError, match="newer version"):
        Database(path, (FIRST,))


def test_garbage_is_a_damaged_library(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    path.write_bytes(b"garbage" * 1000)
    with pytest.raises(LibraryDamaged, match=r"a\.db"):
        Database(str(path), (FIRST,))


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(LibraryUnwritable, match="nowhere"):
        Database(str(tmp_path / "nowhere" / "a.db"), (FIRST,))

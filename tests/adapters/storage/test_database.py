"""One file, one writer, many readers; errors in plain words; formats that move on."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest

from app.adapters.storage.database import Database
from app.core.domain.errors import LibraryDamaged, LibraryError, LibraryUnwritable

FIRST = "CREATE TABLE notes(text TEXT)"
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


def test_reading_does_not_wait_for_a_writer(tmp_path: Path) -> None:
    database = Database(str(tmp_path / "a.db"), (FIRST,))
    seen: list[int] = []

    def read() -> None:
        with database.reading() as db:
            seen.append(db.execute("SELECT count(*) FROM notes").fetchone()[0])

    with database.reading() as db:  # so that the other thread finds an idle connection
        db.execute("SELECT 1")
    with database.writing() as db:
        db.execute("INSERT INTO notes VALUES ('unfinished')")
        connection = sqlite3.connect(tmp_path / "a.db")
        assert connection.execute("SELECT count(*) FROM notes").fetchone() == (0,)
        connection.close()
    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    assert seen == [1]
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

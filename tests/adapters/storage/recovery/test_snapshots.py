"""A damaged database is replaced by its newest sound snapshot, and kept aside."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from app.adapters.storage.catalog import SqliteCatalog
from app.adapters.storage.database import Database
from app.adapters.storage.recovery import snapshots as snapshots_module
from app.adapters.storage.recovery.snapshots import Snapshots, examine
from app.adapters.storage.schema import LIBRARY
from app.core.domain.errors import LibraryDamaged, LibraryUnwritable


@pytest.fixture
def opened(tmp_path: Path) -> Callable[[], tuple[Snapshots, Database, str]]:
    def make() -> tuple[Snapshots, Database, str]:
        snapshots = Snapshots(tmp_path / "library.db", tmp_path / "snapshots")
        database, notice = snapshots.open(lambda: Database(str(tmp_path / "library.db"), LIBRARY))
        return snapshots, database, notice

    return make


Opened = Callable[[], tuple[Snapshots, Database, str]]


def add(database: Database, path: str) -> None:
    SqliteCatalog(database).add_root(path, True, (), ())


def roots(database: Database) -> list[str]:
    return [root.path for root in SqliteCatalog(database).roots()]


def overwrite(path: Path, start: int) -> None:
    content = bytearray(path.read_bytes())
    content[start : start + 3000] = b"garbage!" * 375
    path.write_bytes(content)


@pytest.mark.parametrize("start", [0, 100, 4096, 20_000])
def test_garbage_anywhere_brings_the_snapshot_back(
    opened: Opened, tmp_path: Path, start: int
) -> None:
    snapshots, database, notice = opened()
    assert notice == ""
    add(database, "/first")
    assert snapshots.take(database)
    add(database, "/second")
    snapshots.close(database)
    overwrite(tmp_path / "library.db", start)
    snapshots, database, notice = opened()
    assert "snapshot of" in notice
    assert roots(database) == ["/first"]
    assert (tmp_path / "library.damaged-1").exists()
    snapshots.close(database)
    assert opened()[2] == ""


def test_a_damaged_snapshot_is_passed_over(opened: Opened, tmp_path: Path) -> None:
    snapshots, database, _ = opened()
    add(database, "/first")
    snapshots.take(database)
    add(database, "/second")
    snapshots.take(database, now=True)
    snapshots.close(database)
    overwrite(tmp_path / "library.db", 0)
    overwrite(max((tmp_path / "snapshots").iterdir()), 0)
    assert roots(opened()[1]) == ["/first"]


def test_without_a_snapshot_a_new_library_is_begun(opened: Opened, tmp_path: Path) -> None:
    snapshots, database, _ = opened()
    snapshots.close(database)
    (tmp_path / "library.db").write_bytes(b"no database" * 1000)
    _, database, notice = opened()
    assert "new library was created" in notice
    assert roots(database) == []


def test_a_library_that_was_killed_is_examined_and_kept(opened: Opened) -> None:
    _, database, _ = opened()
    add(database, "/first")
    database.close()  # but not by the snapshots: as after a kill
    _, database, notice = opened()
    assert (notice, roots(database)) == ("", ["/first"])


def test_damage_that_comes_to_light_later_is_examined_at_the_next_start(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    snapshots, database, _ = opened()

    def use() -> None:
        with database.reading():
            raise LibraryDamaged("A page makes no sense.")

    with pytest.raises(LibraryDamaged):
        use()
    snapshots.close(database)
    examined: list[Path] = []
    monkeypatch.setattr(snapshots_module, "examine", lambda path, key: examined.append(path))
    opened()
    assert examined == [tmp_path / "library.db"]


def test_snapshots_are_daily_and_two_are_kept(opened: Opened, tmp_path: Path) -> None:
    snapshots, database, _ = opened()
    assert snapshots.take(database)
    assert not snapshots.take(database)
    for _ in range(3):
        assert snapshots.take(database, now=True)
    assert len(list((tmp_path / "snapshots").iterdir())) == 2
    assert all(examine(path) is None for path in (tmp_path / "snapshots").iterdir())


def test_a_snapshot_that_is_being_taken_is_waited_for_and_erased(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    snapshots, database, _ = opened()
    begun, go_on, write = threading.Event(), threading.Event(), snapshots_module.write_copy

    def held_up(db: sqlite3.Connection, target: Path) -> None:
        begun.set()
        assert go_on.wait(10)
        write(db, target)

    monkeypatch.setattr(snapshots_module, "write_copy", held_up)
    taking = threading.Thread(target=snapshots.take, args=(database,))
    taking.start()
    assert begun.wait(10)
    erasing = threading.Thread(target=snapshots.erase)
    erasing.start()
    erasing.join(0.1)
    go_on.set()
    taking.join(10)
    erasing.join(10)
    assert list((tmp_path / "snapshots").iterdir()) == []
    database.close()


def test_there_is_no_snapshot_without_room_for_it(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshots_module, "FREE_FACTOR", 1 << 60)
    snapshots, database, _ = opened()
    assert not snapshots.take(database)


def test_a_library_of_an_older_version_is_copied_before_it_is_changed(tmp_path: Path) -> None:
    path, folder = tmp_path / "library.db", tmp_path / "snapshots"
    old = Database(str(path), LIBRARY[:-1])
    old.close()
    for _ in range(2):  # the second time there is nothing to change
        snapshots = Snapshots(path, folder, len(LIBRARY))
        database, notice = snapshots.open(lambda: Database(str(path), LIBRARY))
        snapshots.close(database)
        assert notice == ""
        (copy,) = folder.iterdir()
        assert (version(copy), version(path)) == (len(LIBRARY) - 1, len(LIBRARY))


def test_without_a_copy_an_older_library_is_not_changed(tmp_path: Path) -> None:
    path, folder = tmp_path / "library.db", tmp_path / "snapshots"
    Database(str(path), LIBRARY[:-1]).close()
    folder.write_text("in the way")
    with pytest.raises(LibraryUnwritable):
        Snapshots(path, folder, len(LIBRARY)).open(lambda: Database(str(path), LIBRARY))
    assert version(path) == len(LIBRARY) - 1


def version(path: Path) -> int:
    with contextlib.closing(sqlite3.connect(path)) as db:
        (found,) = db.execute("PRAGMA user_version").fetchone()
    return int(found)

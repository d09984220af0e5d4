"""The folders of GPT4All are found."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path

import pytest

from app.adapters.files.gpt4all_folders import gpt4all_folders
from app.core.domain.errors import UsageError

PLACE = Path(".local/share/nomic.ai/GPT4All")
V1 = "CREATE TABLE folders (id integer, folder_path text)"
V3 = "CREATE TABLE folders (id integer primary key autoincrement, path text unique not null)"


def database(path: Path, schema: str, *folders: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.closing(sqlite3.connect(path)) as db, db:
        db.execute(schema)
        db.executemany(
            "INSERT INTO folders VALUES (?, ?)", enumerate(os.fspath(folder) for folder in folders)
        )
    return path


@pytest.fixture
def folders(tmp_path: Path) -> list[Path]:
    made = [tmp_path / "docs" / name for name in ("Bücher", "b")]
    for folder in made:
        folder.mkdir(parents=True)
    return made


@pytest.mark.parametrize("schema", [V1, V3])
def test_folders_that_are_there_are_found(tmp_path: Path, folders: list[Path], schema: str) -> None:
    database(tmp_path / PLACE / "localdocs_v3.db", schema, *folders, tmp_path / "gone")
    assert sorted(gpt4all_folders(tmp_path)) == sorted(map(str, folders))


def test_the_latest_database_counts_and_one_that_cannot_be_read_does_not(
    tmp_path: Path, folders: list[Path]
) -> None:
    database(tmp_path / PLACE / "localdocs_v1.db", V1, folders[0])
    database(tmp_path / PLACE / "localdocs_v2.db", V3, folders[1])
    (tmp_path / PLACE / "localdocs_v10.db").write_bytes(b"no database")
    assert gpt4all_folders(tmp_path) == [str(folders[1])]


def test_without_gpt4all_there_is_nothing(tmp_path: Path) -> None:
    assert gpt4all_folders(tmp_path) == []


def test_a_database_can_lie_elsewhere_and_is_left_as_it_is(
    tmp_path: Path, folders: list[Path]
) -> None:
    path = database(tmp_path / "my models #1" / "localdocs_v3.db", V3, folders[0])
    before = path.read_bytes()
    assert gpt4all_folders(tmp_path, str(path)) == [str(folders[0])]
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("content", [None, b"no database", b""])
def test_what_is_no_such_database_is_refused(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "x.db"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UsageError, match=r"x\.db is not a database"):
        gpt4all_folders(tmp_path, str(path))

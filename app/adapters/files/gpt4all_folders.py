"""Finds the folders that GPT4All indexes, so that they can be added to the library.

Its LocalDocs keeps them in ``localdocs_vN.db`` beside its models, in a table ``folders`` whose
column is ``folder_path`` up to version 1 and ``path`` from version 2 on (GPT4All 3.0).
"""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
from pathlib import Path
from urllib.parse import quote

from app.adapters.models.other_programs import FOLDERS
from app.core.domain.errors import UsageError

_VERSION = re.compile(r"localdocs_v(\d+)\.db")
_COLUMNS = ("path", "folder_path")


def gpt4all_folders(home: Path, database: str = "") -> list[str]:
    """Return existing folders from ``database``, or else from the latest one below ``home``.
    Raises ``UsageError`` when ``database`` was given and cannot be read."""
    if database:
        try:
            return _there(_read(database))
        except sqlite3.Error as error:
            raise UsageError(
                f"{database} is not a database of GPT4All's LocalDocs: {error}.",
                remedy="Name localdocs_v3.db in the folder of GPT4All's models.",
            ) from error
    for path in _databases(home):
        with contextlib.suppress(sqlite3.Error):  # in use, or an unknown format
            return _there(_read(str(path)))
    return []


def _databases(home: Path) -> list[Path]:
    """Find the databases, latest version first."""
    found = [
        (int(version[1]), path)
        for folder, program in FOLDERS
        if program == "GPT4All"
        for path in (home / folder).glob("localdocs_v*.db")
        if (version := _VERSION.fullmatch(path.name))
    ]
    return [path for _, path in sorted(found, reverse=True)]


def _read(path: str) -> list[str]:
    uri = f"file:{quote(os.fsencode(os.path.abspath(path)))}?mode=ro"
    with contextlib.closing(sqlite3.connect(uri, uri=True)) as db:
        names = [row[1] for row in db.execute("PRAGMA table_info(folders)")]
        column = next((name for name in _COLUMNS if name in names), None)
        if column is None:
            raise sqlite3.DatabaseError("it has no list of folders")
        return [str(row[0]) for row in db.execute(f"SELECT {column} FROM folders ORDER BY 1")]


def _there(paths: list[str]) -> list[str]:
    return [os.path.realpath(path) for path in paths if os.path.isdir(path)]

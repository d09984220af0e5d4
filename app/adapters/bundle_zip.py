"""A whole library in one file: to keep as a backup, or to go on with on another machine.

It holds the database with its vectors, so that nothing is embedded again, the settings, the kept
tests and the documents that were copied into the library; Chroma is rebuilt from the vectors.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from app.adapters.database_sqlite import Database, as_text, translated
from app.adapters.places_platformdirs import Places
from app.adapters.schema import LIBRARY
from app.adapters.snapshots_sqlite import examine
from app.core.errors import LibraryDamaged, LibraryError, LibraryUnwritable, UsageError

MANIFEST = "alcove.json"
FORMAT = 1


def export(places: Places, target: Path) -> int:
    """Write the library into ``target``, a new file; says its size in bytes.

    Others may use the library meanwhile. Raises ``UsageError`` and ``LibraryError``.
    """
    if target.exists():
        raise UsageError(f"{target} is there already.", remedy="Name a file that is not there.")
    if not places.library.exists():
        raise UsageError(f"There is no library in {places.home}.")
    part = target.with_name(f"{target.name}.part")
    try:
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=".alcove-") as folder:
            copies = list(_copies(places, Path(folder)))
            with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as bundle:
                bundle.writestr(MANIFEST, json.dumps({"format": FORMAT, "home": str(places.home)}))
                for path, name in (*copies, *_others(places)):
                    bundle.write(path, name)
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise LibraryUnwritable(f"{target}: {error.strerror or error}.") from error
    return target.stat().st_size


def take_over(places: Places, source: Path, moved: dict[str, str]) -> None:
    """Make the library in ``source`` that of an empty data folder, whose lock is held.

    ``moved`` says where folders of the other machine lie on this one. Raises ``UsageError``,
    ``LibraryDamaged`` when it is not whole, and ``LibraryUnwritable``.
    """
    if places.library.exists() and _has_roots(places.library):
        raise UsageError(
            f"There is a library with folders in {places.home} already.",
            remedy="Import into an empty data folder (--home DIR).",
        )
    try:
        with tempfile.TemporaryDirectory(dir=places.home, prefix=".import-") as folder:
            manifest = _unpack(source, Path(folder))
            library = Path(folder) / places.library.name
            if problem := examine(library):
                raise LibraryDamaged(f"{source}: {problem}.", remedy="Export it once more.")
            _move_paths(library, {str(manifest["home"]): str(places.home)} | moved)
            for old in places.home.glob(f"{places.library.name}*"):
                old.unlink()
            for path in Path(folder).iterdir():
                if path.name != MANIFEST:
                    shutil.move(path, places.home / path.name)
    except OSError as error:
        raise LibraryUnwritable(f"{places.home}: {error.strerror or error}.") from error


def _copies(places: Places, folder: Path) -> Iterator[tuple[Path, str]]:
    """The databases as they are at one moment."""
    for path in (places.library, places.evaluations):
        if path.exists():
            copy = folder / path.name
            with contextlib.closing(sqlite3.connect(path)) as db, translated(str(path)):
                db.execute("VACUUM INTO ?", (str(copy),))
            yield copy, path.name


def _others(places: Places) -> Iterator[tuple[Path, str]]:
    if places.settings.exists():
        yield places.settings, places.settings.name
    for path in places.documents.rglob("*"):
        if path.is_file():
            yield path, path.relative_to(places.home).as_posix()


def _unpack(source: Path, folder: Path) -> dict[str, object]:
    try:
        with zipfile.ZipFile(source) as bundle:
            bundle.extractall(folder)  # names that lead out of the folder are made harmless
        manifest: dict[str, object] = json.loads((folder / MANIFEST).read_text("utf-8"))
    except (zipfile.BadZipFile, FileNotFoundError, ValueError) as error:
        raise UsageError(f"{source} is no library that was exported: {error}.") from error
    if manifest.get("format") != FORMAT:
        raise LibraryError(
            f"{source} was written by a newer version of Alcove.",
            remedy="Install that version on this machine.",
        )
    return manifest


def _move_paths(library: Path, moved: dict[str, str]) -> None:
    database = Database(str(library), LIBRARY)
    with database.writing() as db:
        for old, new in moved.items():
            folder, first, after = (as_text(text) for text in (old, old + "/", old + "0"))
            for table in ("roots", "files", "exclusions", "removed_roots"):
                db.execute(
                    f"UPDATE {table} SET path = CAST(? AS TEXT) || substr(path, ?)"
                    " WHERE path = CAST(? AS TEXT)"
                    " OR (path >= CAST(? AS TEXT) AND path < CAST(? AS TEXT))",
                    (as_text(new), len(old) + 1, folder, first, after),
                )
    database.close()


def _has_roots(library: Path) -> bool:
    with contextlib.closing(sqlite3.connect(library)) as db, translated(str(library)):
        (found,) = db.execute("SELECT EXISTS (SELECT 1 FROM roots)").fetchone()
    return bool(found)

"""Exports a whole library to one archive and imports it: a backup, or a move to another machine.

It contains the database with its vectors, so that nothing is embedded again, the settings, the
evaluations and the imported copies of documents; Chroma is rebuilt from the vectors. Databases of
an encrypted library stay encrypted; its settings are in clear text.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sys
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

from app.adapters.storage.database import Database, as_text, connect, translated
from app.adapters.storage.recovery.foreign_schema import foreign_object
from app.adapters.storage.recovery.snapshots import examine
from app.adapters.storage.runs import SCHEMA as EVALUATIONS
from app.adapters.storage.schema import LIBRARY
from app.adapters.system.data_paths import DataPaths
from app.adapters.system.settings_file import SettingsFile
from app.core.domain.errors import LibraryDamaged, LibraryError, LibraryUnwritable, UsageError
from app.core.settings.portable import portable

MANIFEST = "alcove.json"
FORMAT = 1
TEXTS = (MANIFEST, "settings.toml", "vault.json")
PARTS = (*TEXTS, "library.db", "evaluations.db")
DOCUMENTS = "documents"
"""Names of files, and of the folder of copies, in an archive."""
LONGEST_TEXT = 1 << 20
"""Bytes of one of ``TEXTS``."""
MOST_RATIO = 40
"""Most bytes for each packed one. Libraries have 2 to 5: half of each is vectors."""
SMALL = 64 << 20
"""Bytes that any archive may unpack to: an empty database packs by a hundred."""
LEFT_FREE = 256 << 20
"""Bytes of the disk that an import leaves free."""
PIECE = 1 << 20


def export(places: DataPaths, target: Path, key: bytes | None = None) -> int:
    """Write the library into ``target``, a new file; return its size in bytes.

    The library may be in use meanwhile. Raises ``UsageError`` and ``LibraryError``.
    """
    if target.exists():
        raise UsageError(f"{target} exists already.", remedy="Name a new file.")
    if not places.library.exists():
        raise UsageError(f"There is no library in {places.home}.")
    try:
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=".alcove-") as folder:
            part = Path(folder, "archive")  # in a folder that only its owner can enter
            copies = list(_copies(places, Path(folder), key))
            with (
                open(part, "xb", opener=_owner_only) as file,
                zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
            ):
                archive.writestr(MANIFEST, json.dumps({"format": FORMAT, "home": str(places.home)}))
                for path, name in (*copies, *_others(places)):
                    archive.write(path, name)
            part.replace(target)
    except OSError as error:
        raise LibraryUnwritable(f"{target}: {error.strerror or error}.") from error
    return target.stat().st_size


def import_archive(
    places: DataPaths,
    source: Path,
    moved: dict[str, str],
    key_of: Callable[[DataPaths], bytes | None] = lambda places: None,
) -> None:
    """Import the archive ``source`` into an empty data folder, whose lock is held.

    ``moved`` maps folders of the other machine to folders of this one; ``key_of`` returns the key
    of the exported library. Raises ``UsageError``, ``LibraryUnwritable``, and ``LibraryDamaged``
    for an incomplete archive.
    """
    if places.vault.exists():
        raise UsageError(
            f"The library in {places.home} is encrypted.",
            remedy="Import into another data folder (--home DIR).",
        )
    if places.library.exists() and _has_roots(places.library):
        raise UsageError(
            f"{places.home} contains a library with folders already.",
            remedy="Import into an empty data folder (--home DIR).",
        )
    try:
        with tempfile.TemporaryDirectory(dir=places.home, prefix=".import-") as folder:
            manifest = _unpack(source, Path(folder))
            library = Path(folder) / places.library.name
            key = key_of(DataPaths(Path(folder)))
            if problem := examine(library, key):
                raise LibraryDamaged(f"{source}: {problem}.", remedy="Export it again.")
            _check_schemas(source, DataPaths(Path(folder)), key)
            _move_paths(library, key, {str(manifest["home"]): str(places.home)} | moved)
            _drop_places(library, key)
            _keep_portable(Path(folder) / places.settings.name)
            for old in places.home.glob(f"{places.library.name}*"):
                old.unlink()
            for part in _parts(places):
                if (unpacked := Path(folder) / part.name).exists():
                    shutil.move(unpacked, part)
    except OSError as error:
        raise LibraryUnwritable(f"{places.home}: {error.strerror or error}.") from error


def _parts(places: DataPaths) -> tuple[Path, ...]:
    """Return everything an archive may contain. The key comes first: without it an encrypted
    database is lost."""
    return (
        places.vault,
        places.library,
        places.evaluations,
        places.settings,
        places.documents,
    )


def _keep_portable(settings: Path) -> None:
    """Drop the imported settings that an archive must not decide."""
    if settings.exists():
        imported = SettingsFile(settings).read()
        settings.unlink()
        file = SettingsFile(settings)
        file.change(portable(imported, file.read()))


def _copies(places: DataPaths, folder: Path, key: bytes | None) -> Iterator[tuple[Path, str]]:
    """Yield a consistent copy of each database, with its name in the archive."""
    for path in (places.library, places.evaluations):
        if path.exists():
            copy = folder / path.name
            with translated(str(path)), contextlib.closing(connect(str(path), key)) as db:
                db.execute("VACUUM INTO ?", (str(copy),))
            yield copy, path.name


def _others(places: DataPaths) -> Iterator[tuple[Path, str]]:
    for path in (places.settings, places.vault):
        if path.exists():
            yield path, path.name
    for folder, folders, names in os.walk(places.documents, followlinks=False):
        folders[:] = [name for name in folders if not Path(folder, name).is_symlink()]
        for path in (Path(folder, name) for name in names):
            if path.is_file() and not path.is_symlink():  # a link is no copy of a document
                yield path, path.relative_to(places.home).as_posix()


def _unpack(source: Path, folder: Path) -> dict[str, object]:
    try:
        with zipfile.ZipFile(source) as archive:
            _extract(archive, folder, _allowance(source, folder))
        manifest: dict[str, object] = json.loads((folder / MANIFEST).read_text("utf-8"))
    except (zipfile.BadZipFile, zlib.error, EOFError, FileNotFoundError, ValueError) as error:
        raise UsageError(f"{source} is not an exported library: {error}.") from error
    if manifest.get("format") != FORMAT:
        raise LibraryError(
            f"{source} was written by a newer version of Alcove.",
            remedy="Install that version on this machine.",
        )
    return manifest


def _allowance(source: Path, folder: Path) -> int:
    """How many bytes an archive may unpack to."""
    ratio = max(SMALL, MOST_RATIO * source.stat().st_size)
    return min(ratio, shutil.disk_usage(folder).free - LEFT_FREE)


def _extract(archive: zipfile.ZipFile, folder: Path, allowance: int) -> None:
    """Unpack the parts of a library, and nothing else. Raises ``UsageError`` for one that becomes
    larger than allowed, whatever sizes it states."""
    for entry in archive.infolist():
        target = folder / _name(entry)
        if entry.is_dir() or target == folder:
            continue
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        limit = LONGEST_TEXT if entry.filename in TEXTS else allowance
        with archive.open(entry) as packed, open(target, "xb", opener=_owner_only) as file:
            while piece := packed.read(PIECE):
                allowance, limit = allowance - len(piece), limit - len(piece)
                if min(allowance, limit) < 0:
                    raise UsageError(
                        f"{archive.filename} is not an exported library: {entry.filename} becomes"
                        " larger than such a file can be, or than the disk has room for."
                    )
                file.write(piece)


def _name(entry: zipfile.ZipInfo) -> str:
    """The path of an entry below the folder; empty for what is no part of a library. Raises
    ``ValueError`` for a path that leads elsewhere."""
    parts = entry.filename.removesuffix("/").split("/")
    foreign = sys.platform == "win32" and set(entry.filename) & {":", "\\"}
    if foreign or any(part in ("", ".", "..") for part in parts):
        raise ValueError(f"it has a file {entry.filename!r}")
    if entry.filename in PARTS or parts[0] == DOCUMENTS:
        return entry.filename
    return ""


def _owner_only(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o600)


def _move_paths(library: Path, key: bytes | None, moved: dict[str, str]) -> None:
    database = Database(str(library), LIBRARY, key)
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


def _check_schemas(source: Path, unpacked: DataPaths, key: bytes | None) -> None:
    """Raises ``UsageError`` for a database with triggers, views or tables that are not ours."""
    for path, migrations in ((unpacked.library, LIBRARY), (unpacked.evaluations, EVALUATIONS)):
        if not path.exists():
            continue
        with translated(str(path)), contextlib.closing(connect(str(path), key)) as db:
            if foreign := foreign_object(db, migrations):
                raise UsageError(
                    f"{source} is not an exported library: its {path.name} has {foreign!r}, which"
                    " Alcove does not make, or makes otherwise."
                )


def _drop_places(library: Path, key: bytes | None) -> None:
    """Forget where the other machine kept its embedder and vectors: nothing is loaded from, or
    written to, a folder that an archive names."""
    database = Database(str(library), LIBRARY, key)
    with database.writing() as db:
        db.execute("DELETE FROM embedders WHERE NOT answers")
        db.execute("UPDATE embedders SET folder = NULL, place = 'vectors'")
    database.close()


def _has_roots(library: Path) -> bool:
    with translated(str(library)), contextlib.closing(connect(str(library))) as db:
        (found,) = db.execute("SELECT EXISTS (SELECT 1 FROM roots)").fetchone()
    return bool(found)

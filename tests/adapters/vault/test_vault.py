"""Encrypted libraries: key, databases, and conversion in both directions, killed at any point."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from app.adapters.storage.database import Database, connect, is_plain
from app.adapters.storage.library_archive import export, import_archive
from app.adapters.storage.recovery.snapshots import Snapshots, examine
from app.adapters.storage.runs import SCHEMA
from app.adapters.storage.schema import LIBRARY
from app.adapters.system.data_paths import prepare
from app.adapters.vault import conversion as conversion_module
from app.adapters.vault import wrapped_key
from app.adapters.vault.api_keys import KeyFile
from app.adapters.vault.conversion import SqlcipherConversion
from app.adapters.vault.wrapped_key import VaultFile
from app.core.domain.errors import LibraryDamaged, UsageError, WrongPassphrase
from app.core.domain.events import ignore
from app.core.security.api_keys import AccessKey

PHRASE, OTHER = "correct horse battery", "another passphrase"
KEY = bytes(range(32))
ACCESS = AccessKey("1", "editor", ("/home/ana/secret folder",), 1.5, "ab")
STRIDE = 6
"""Steps between two kills, so that the test takes some seconds."""
SECRET = "The vault opens with the blue key behind the grandfather clock."


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(wrapped_key.COST, "n", 1 << 10)


@pytest.fixture
def vault(tmp_path: Path) -> VaultFile:
    return VaultFile(tmp_path / "vault.json")


def test_the_key_comes_back_with_its_passphrase_alone(vault: VaultFile, tmp_path: Path) -> None:
    assert vault.state == "off"
    vault.keep("on", KEY, PHRASE)
    assert vault.open(PHRASE) == KEY
    with pytest.raises(WrongPassphrase):
        vault.open(OTHER)
    vault.keep("on", KEY, OTHER)
    assert vault.open(OTHER) == KEY
    file = tmp_path / "vault.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert KEY.hex() not in file.read_text()
    vault.remove()
    assert vault.state == "off"


def test_letters_count_the_same_however_they_are_composed(vault: VaultFile) -> None:
    vault.keep("on", KEY, "schl\u00fcssel im schrank")
    assert vault.open("schlu\u0308ssel im schrank") == KEY


def test_nobody_without_the_key_turns_encryption_off(vault: VaultFile, tmp_path: Path) -> None:
    vault.keep("on", KEY, PHRASE)
    file = tmp_path / "vault.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | {"state": "decrypting"}))
    with pytest.raises(WrongPassphrase):
        vault.open(PHRASE)


@pytest.mark.parametrize(
    "spoilt", [{"state": "open"}, {"format": 2}, {"salt": "x"}, {"n": 3}, {"key": None}]
)
def test_a_damaged_file_is_an_error_and_not_no_encryption(
    vault: VaultFile, tmp_path: Path, spoilt: dict[str, object]
) -> None:
    vault.keep("on", KEY, PHRASE)
    file = tmp_path / "vault.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | spoilt))
    with pytest.raises(LibraryDamaged):
        vault.open(PHRASE)
    file.write_text("{")
    with pytest.raises(LibraryDamaged):
        _ = vault.state


def test_an_encrypted_database_shows_nothing_in_any_file(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    database = _filled(path, KEY)
    snapshots = Snapshots(path, tmp_path / "snapshots", len(LIBRARY), KEY)
    assert snapshots.take(database)
    for file in tmp_path.rglob("*.db*"):  # the log and the copy too
        assert b"grandfather" not in file.read_bytes()
    database.close()
    assert not is_plain(str(path))
    (copy,) = (tmp_path / "snapshots").iterdir()
    assert examine(copy, KEY) is None
    assert examine(copy) is not None
    with pytest.raises(LibraryDamaged):
        Database(str(path), LIBRARY, bytes(32))


def test_a_damaged_encrypted_library_is_replaced_by_its_snapshot(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    snapshots = Snapshots(path, tmp_path / "snapshots", len(LIBRARY), KEY)
    database = _filled(path, KEY)
    snapshots.take(database)
    database.close()
    content = bytearray(path.read_bytes())
    content[5000:5100] = bytes(100)
    path.write_bytes(content)
    restored, said = snapshots.open(lambda: Database(str(path), LIBRARY, KEY))
    assert "snapshot of" in said
    assert _texts(restored) == [SECRET]
    restored.close()


class Folder:
    """A data folder with something in every place that tells of documents."""

    def __init__(self, home: Path) -> None:
        self.places = places = prepare(str(home))
        _filled(places.library, None).close()
        Database(str(places.evaluations), SCHEMA).close()
        KeyFile(places.keys).write([ACCESS])
        places.states.mkdir()
        (places.vectors / "index").mkdir(parents=True)
        places.snapshots.mkdir()
        places.logs.mkdir()
        (home / "desktop.ini").write_text(f"[General]\nlook=dark\ndraft={SECRET}\n")
        for path in (
            places.states / "000-x.state",
            places.vectors / "index" / "data.bin",
            places.snapshots / "library-1.db",
            home / "library.damaged-1",
            home / "engine.log",
            places.logs / "serve.log",
            home / "metrics.db.part",
            places.refusals,
        ):
            path.write_text(SECRET * 100)

    def plain(self) -> set[str]:
        """Files in which the text, or the name of a folder, can be read."""
        files = [path for path in self.places.home.rglob("*") if path.is_file()]
        words = (b"grandfather", b"secret folder")
        return {p.name for p in files if any(word in p.read_bytes() for word in words)}


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "home")


def test_there_and_back_nothing_is_lost_and_nothing_shows_between(folder: Folder) -> None:
    places, conversion = folder.places, SqlcipherConversion(folder.places)
    assert len(folder.plain()) == 11
    conversion.check()
    conversion.encrypt(KEY, ignore)
    assert folder.plain() == set()
    assert (places.home / "desktop.ini").read_text() == "[General]\nlook=dark\n"
    assert KeyFile(places.keys, KEY).read() == [ACCESS]
    assert _version(places.library, KEY) == len(LIBRARY)
    database = Database(str(places.library), LIBRARY, KEY)
    assert _texts(database) == [SECRET]
    database.close()
    conversion.decrypt(KEY, ignore)
    assert _version(places.library, None) == len(LIBRARY)
    assert KeyFile(places.keys).read() == [ACCESS]
    database = Database(str(places.library), LIBRARY)
    assert _texts(database) == [SECRET]
    with database.reading() as db:
        found = db.execute("SELECT rowid FROM passages_fts WHERE passages_fts MATCH 'clock'")
        assert found.fetchall() == [(1,)]
    database.close()


@pytest.mark.skipif(os.name != "posix", reason="a process is forked to be killed")
@pytest.mark.parametrize("way", ["encrypt", "decrypt"])
def test_killed_anywhere_it_is_gone_on_with(folder: Folder, tmp_path: Path, way: str) -> None:
    places, conversion = folder.places, SqlcipherConversion(folder.places)
    if way == "decrypt":
        conversion.encrypt(KEY, ignore)
    start, steps = tmp_path / "start", 0
    shutil.copytree(places.home, start)
    while True:
        shutil.rmtree(places.home)
        shutil.copytree(start, places.home)
        if not _killed(conversion, way, steps):
            break
        assert _either(places.library) == [SECRET]  # the old or the new, never half of one
        getattr(conversion, way)(KEY, ignore)
        assert _either(places.library) == [SECRET]
        assert is_plain(str(places.library)) == (way == "decrypt")
        assert way == "decrypt" or folder.plain() == set()
        steps += STRIDE
    assert steps > 3 * STRIDE


def test_imported_copies_prevent_encryption(folder: Folder) -> None:
    folder.places.documents.mkdir()
    conversion = SqlcipherConversion(folder.places)
    conversion.check()
    (folder.places.documents / "lease.txt").write_text("rent")
    with pytest.raises(UsageError, match="imported copies of documents"):
        conversion.check()


def test_an_export_is_encrypted_and_opens_with_the_passphrase(
    folder: Folder, tmp_path: Path
) -> None:
    places, out = folder.places, tmp_path / "out.alcove"
    SqlcipherConversion(places).encrypt(KEY, ignore)
    VaultFile(places.vault).keep("on", KEY, PHRASE)
    export(places, out, KEY)
    assert b"grandfather" not in out.read_bytes()
    here = prepare(str(tmp_path / "here"))
    import_archive(here, out, {}, lambda found: VaultFile(found.vault).open(PHRASE))
    assert VaultFile(here.vault).open(PHRASE) == KEY
    database = Database(str(here.library), LIBRARY, KEY)
    assert _texts(database) == [SECRET]
    database.close()
    with pytest.raises(UsageError, match="is encrypted"):
        import_archive(here, out, {}, lambda found: KEY)


def _killed(conversion: SqlcipherConversion, way: str, steps: int) -> bool:
    """Convert in a process that is killed (SIGKILL) at the step of this number, if it comes so
    far. A step begins with a change of a name, an overwriting, a rewriting or an examination."""
    child = os.fork()
    if child == 0:
        _kill_at(steps)
        getattr(conversion, way)(KEY, ignore)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert status in (0, signal.SIGKILL)
    return status != 0


def _kill_at(steps: int) -> None:
    left = steps

    def counted(real: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **more: object) -> object:
            nonlocal left
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            left -= 1
            return real(*arguments, **more)

        return call

    for name in ("_rewrite", "_replace", "_overwrite", "examine"):
        setattr(conversion_module, name, counted(getattr(conversion_module, name)))
    for name in ("replace", "unlink", "chmod"):
        setattr(Path, name, counted(getattr(Path, name)))


def _filled(path: Path, key: bytes | None) -> Database:
    database = Database(str(path), LIBRARY, key)
    with database.writing() as db:
        db.execute(
            "INSERT INTO roots(path, recursive, include, exclude, state)"
            " VALUES ('/home/ana/secret folder', 1, '[]', '[]', 'online')"
        )
        db.execute(
            "INSERT INTO files(root_id, path, size, mtime_ns, inode, state)"
            " VALUES (1, '/home/ana/secret folder/a.txt', 1, 1, 1, 'indexed')"
        )
        db.execute(
            'INSERT INTO passages(file_id, ordinal, text, text_hash, start, "end")'
            " VALUES (1, 0, ?, 'h', 0, 9)",
            (SECRET,),
        )
        db.execute("INSERT INTO passages_fts(rowid, terms) VALUES (1, ?)", (SECRET.lower(),))
    return database


def _texts(database: Database) -> list[str]:
    with database.reading() as db:
        return [text for (text,) in db.execute("SELECT text FROM passages")]


def _either(path: Path) -> list[str]:
    with contextlib.closing(connect(str(path), None if is_plain(str(path)) else KEY)) as db:
        return [text for (text,) in db.execute("SELECT text FROM passages")]


def _version(path: Path, key: bytes | None) -> int:
    with contextlib.closing(connect(str(path), key)) as db:
        (found,) = db.execute("PRAGMA user_version").fetchone()
    return int(found)

"""An archive of a library decides nothing but what the library is, and is bounded; exports of one
are nobody else's to read."""

from __future__ import annotations

import os
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

import pytest

from app.adapters.storage import library_archive
from app.adapters.storage.library_archive import export, import_archive
from app.adapters.storage.schema import LIBRARY
from app.adapters.system.data_paths import DataPaths, prepare
from app.adapters.system.settings_file import SettingsFile
from app.core.domain.errors import LibraryUnwritable, UsageError
from app.core.settings.portable import PORTABLE
from app.core.settings.settings import Settings
from tests.services.library_fixture import LibraryHarness

HOSTILE = """
[library]
extractor_memory_mb = 60000
[search]
embedder = "/tmp/embedder"
[answers]
model = "/tmp/model.gguf"
passages = 4
[remote]
generation_url = "http://elsewhere.lan/v1"
generation_key_file = "/home/ada/.ssh/id_ed25519"
[api]
api = true
api_address = "0.0.0.0"
api_certificate = "/tmp/cert.pem"
"""


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    (tmp_path / "there").mkdir()
    library = LibraryHarness(tmp_path / "there")
    library.write("lease.txt", "The tenant may give three months' notice in writing.")
    library.run()
    DataPaths(library.home).settings.write_text(HOSTILE, "utf-8")
    before = os.umask(0)  # the most careless one
    export(DataPaths(library.home), tmp_path / "out.alcove")
    os.umask(before)
    library.close()
    return tmp_path / "out.alcove"


def test_an_export_is_readable_by_its_owner_only(archive: Path) -> None:
    assert archive.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in archive.parent.iterdir()] == ["there", "out.alcove"]


def test_imported_settings_are_those_that_are_listed(archive: Path, tmp_path: Path) -> None:
    home = prepare(str(tmp_path / "home"))
    import_archive(home, archive, {})
    settings = SettingsFile(home.settings).read()
    assert settings.passages == 4
    own = asdict(Settings())
    changed = {name for name, value in asdict(settings).items() if value != own[name]}
    assert changed == {"passages"} <= set(PORTABLE)


def test_what_unpacks_to_more_than_it_can_be_is_not_unpacked(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_archive, "SMALL", 4 << 20)
    with zipfile.ZipFile(archive, "a", zipfile.ZIP_DEFLATED) as bundle:
        bundle.writestr("documents/bomb.txt", bytes(64 << 20))
    assert archive.stat().st_size < 1 << 20  # the way in: it unpacks to a hundred times as much
    home = prepare(str(tmp_path / "home"))
    with pytest.raises(UsageError, match="becomes larger"):
        import_archive(home, archive, {})
    assert sum(path.stat().st_size for path in home.home.rglob("*") if path.is_file()) == 0


def test_what_states_a_wrong_size_is_not_unpacked_either(archive: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(archive, "a", zipfile.ZIP_DEFLATED) as bundle:
        bundle.writestr("vault.json", bytes(8 << 20))
        bundle.infolist()[-1].file_size = 10
    with pytest.raises(UsageError):
        import_archive(prepare(str(tmp_path / "home")), archive, {})


@pytest.mark.parametrize("name", ["/etc/x", "../x", "documents/../../x", "documents//x"])
def test_a_path_that_leads_elsewhere_is_refused(archive: Path, tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(archive, "a") as bundle:
        bundle.writestr(name, "trap")
    with pytest.raises(UsageError, match="not an exported library"):
        import_archive(prepare(str(tmp_path / "home")), archive, {})


def test_copies_of_documents_are_unpacked_for_their_owner_only(
    archive: Path, tmp_path: Path
) -> None:
    with zipfile.ZipFile(archive, "a") as bundle:
        bundle.writestr("documents/deep/note.txt", "A note.")
        bundle.writestr("keys.json", "[]")
    home = prepare(str(tmp_path / "home"))
    before = os.umask(0)
    try:
        import_archive(home, archive, {})
    finally:
        os.umask(before)
    note = home.documents / "deep" / "note.txt"
    assert note.stat().st_mode & 0o777 == 0o600
    assert note.parent.stat().st_mode & 0o777 == 0o700
    assert not home.keys.exists()


def test_a_name_in_use_is_not_written_over(archive: Path, tmp_path: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(archive, "a") as bundle:
        bundle.writestr("library.db", "another")
    with pytest.raises(LibraryUnwritable):
        import_archive(prepare(str(tmp_path / "home")), archive, {})


def changed(archive: Path, *statements: str) -> Path:
    """The archive with SQL run on its library."""
    folder = archive.parent / "unpacked"
    with zipfile.ZipFile(archive) as bundle:
        bundle.extractall(folder)
    with closing(sqlite3.connect(folder / "library.db", isolation_level=None)) as db:
        for statement in statements:
            db.execute(statement)
    hostile = archive.with_name("hostile.alcove")
    with zipfile.ZipFile(hostile, "w") as bundle:
        for path in folder.rglob("*"):
            bundle.write(path, path.relative_to(folder))
    return hostile


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER evil AFTER INSERT ON chats BEGIN DELETE FROM exclusions; END",
        "DROP TRIGGER files_left_out",
        "CREATE VIEW evil AS SELECT text FROM passages",
        "CREATE TABLE kept AS SELECT text FROM passages",
        "CREATE INDEX slow ON passages(hex(text))",
        "ALTER TABLE chats ADD COLUMN more TEXT",
    ],
)
def test_a_library_with_a_schema_of_its_own_is_refused(
    archive: Path, tmp_path: Path, statement: str
) -> None:
    """A trigger runs SQL whenever the library is used."""
    home = prepare(str(tmp_path / "home"))
    with pytest.raises(UsageError, match="which Alcove does not make"):
        import_archive(home, changed(archive, statement), {})
    assert not home.library.exists()


def test_an_archive_names_no_folder_that_is_written_or_loaded_from(
    archive: Path, tmp_path: Path
) -> None:
    """The folder of a vector index is erased before it is made anew."""
    home = prepare(str(tmp_path / "home"))
    hostile = changed(archive, "UPDATE embedders SET place = '../victim', folder = '/tmp/evil'")
    import_archive(home, hostile, {})
    with closing(sqlite3.connect(home.library)) as db:
        assert set(db.execute("SELECT place, folder FROM embedders")) <= {("vectors", None)}


def test_an_older_library_is_imported(archive: Path, tmp_path: Path) -> None:
    old = tmp_path / "old.db"
    with closing(sqlite3.connect(old, isolation_level=None)) as db:
        for number, script in enumerate(LIBRARY[:9], 1):
            db.executescript(f"{script};PRAGMA user_version = {number}")
    with zipfile.ZipFile(archive) as bundle:
        manifest = bundle.read("alcove.json")
    older = tmp_path / "older.alcove"
    with zipfile.ZipFile(older, "w") as bundle:
        bundle.write(old, "library.db")
        bundle.writestr("alcove.json", manifest)
    home = prepare(str(tmp_path / "home"))
    import_archive(home, older, {})
    with closing(sqlite3.connect(home.library)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (len(LIBRARY),)


def test_an_export_holds_no_content_of_what_a_link_leads_to(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    library = LibraryHarness(tmp_path / "there")
    library.write("lease.txt", "The tenant may give three months' notice in writing.")
    library.run()
    places = DataPaths(library.home)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "key").write_text("CANARY")
    copies = places.documents / "copied"
    copies.mkdir(parents=True)
    (copies / "own.txt").write_text("own")
    (copies / "file").symlink_to(elsewhere / "key")
    (copies / "folder").symlink_to(elsewhere)
    export(places, tmp_path / "out.alcove")
    library.close()
    with zipfile.ZipFile(tmp_path / "out.alcove") as bundle:
        held = [name for name in bundle.namelist() if name.startswith("documents/")]
    assert held == ["documents/copied/own.txt"]

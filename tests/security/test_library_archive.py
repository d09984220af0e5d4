"""An archive of a library decides nothing but what the library is, and is bounded; exports of one
are nobody else's to read."""

from __future__ import annotations

import os
import zipfile
from dataclasses import asdict
from pathlib import Path

import pytest

from app.adapters.storage import library_archive
from app.adapters.storage.library_archive import export, import_archive
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

"""A library is moved to another machine in one file, without embedding anything again."""

from __future__ import annotations

import os
import shutil
import zipfile
from pathlib import Path

import pytest

from app.adapters.storage.library_archive import export, import_archive
from app.adapters.system.data_paths import DataPaths, prepare
from app.adapters.system.settings_file import SettingsFile
from app.core.domain.errors import LibraryError, UsageError
from tests.services.library_fixture import LibraryHarness

LEASE = "The tenant may give three months' notice in writing.\n"


@pytest.fixture
def library(tmp_path: Path) -> LibraryHarness:
    (tmp_path / "there").mkdir()
    harness = LibraryHarness(tmp_path / "there")
    harness.write("lease.txt", LEASE)
    harness.write("ü/caf\u00e9.txt", LEASE + "More.")
    harness.run()
    return harness


def test_a_library_is_moved_without_embedding(library: LibraryHarness, tmp_path: Path) -> None:
    places = DataPaths(library.home)
    places.settings.write_text("[library]\n", "utf-8")
    assert export(places, tmp_path / "out.alcove") == (tmp_path / "out.alcove").stat().st_size
    library.close()
    (tmp_path / "here").mkdir()
    shutil.copytree(library.folder, tmp_path / "here" / "documents")  # with other inodes
    moved = {str(library.folder): str(tmp_path / "here" / "documents")}
    import_archive(prepare(str(tmp_path / "here" / "home")), tmp_path / "out.alcove", moved)
    assert (tmp_path / "here" / "home" / "settings.toml").exists()
    here = LibraryHarness(tmp_path / "here")
    report = here.run_known()
    assert (report.files.unchanged, report.files.removed, report.embedded) == (2, 0, 0)
    assert here.reader.read == []
    assert here.embedder.embedded == []
    assert {hit.path for hit in here.searcher.find("tenant notice").hits} == {
        str(here.folder / "lease.txt"),
        str(here.folder / "ü" / "caf\u00e9.txt"),
    }
    here.close()


def test_nothing_is_overwritten(library: LibraryHarness, tmp_path: Path) -> None:
    out = tmp_path / "out.alcove"
    export(DataPaths(library.home), out)
    with pytest.raises(UsageError, match="exists already"):
        export(DataPaths(library.home), out)
    with pytest.raises(UsageError, match="a library with folders"):
        import_archive(DataPaths(library.home), out, {})
    library.close()


def test_a_bundle_brings_no_keys_and_names_no_servers(
    library: LibraryHarness, tmp_path: Path
) -> None:
    places = DataPaths(library.home)
    places.settings.write_text(
        '[remote]\ngeneration_url = "http://elsewhere.lan/v1"\n[answers]\npassages = 4\n', "utf-8"
    )
    export(places, tmp_path / "out.alcove")
    library.close()
    with zipfile.ZipFile(tmp_path / "out.alcove", "a") as bundle:
        bundle.writestr("keys.json", "[]")
        bundle.writestr("models/trap.gguf", b"GGUF")
    home = prepare(str(tmp_path / "home"))
    import_archive(home, tmp_path / "out.alcove", {})
    settings = SettingsFile(home.settings).read()
    assert (settings.generation_url, settings.passages) == ("", 4)
    assert not home.keys.exists()
    assert list(home.home.rglob("*.gguf")) == []


def test_what_is_no_exported_library_is_refused(tmp_path: Path) -> None:
    home = prepare(str(tmp_path / "home"))
    for content in (b"nothing", b""):
        (tmp_path / "no.alcove").write_bytes(content)
        with pytest.raises(UsageError, match="not an exported library"):
            import_archive(home, tmp_path / "no.alcove", {})
    with zipfile.ZipFile(tmp_path / "new.alcove", "w") as bundle:
        bundle.writestr("alcove.json", '{"format": 99}')
    with pytest.raises(LibraryError, match="newer version"):
        import_archive(home, tmp_path / "new.alcove", {})
    with pytest.raises(UsageError, match="no library in"):
        export(home, tmp_path / "out.alcove")
    assert [name for name in os.listdir(home.home) if name.startswith(".import")] == []

"""Models are copied into the library whole or not at all."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from app.adapters.models_gguf import GgufFiles
from app.core.errors import Cancelled, ModelInvalid, UsageError
from app.core.events import BytesDone, Event, ignore
from app.core.facade import NEVER
from tests.adapters.gguf_samples import LLAMA, header, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "models"


@pytest.fixture
def files(folder: Path) -> GgufFiles:
    return GgufFiles(str(folder), 4096)


@pytest.fixture
def download(tmp_path: Path) -> str:
    return write(tmp_path / "tiny.gguf", header())


def test_the_bundled_model_is_found_and_fits(files: GgufFiles) -> None:
    assert files.bundled
    info = files.inspect(files.bundled)
    assert (info.origin, info.fits) == ("bundled", True)
    assert files.paths() == [files.bundled]


def test_an_import_is_a_copy(files: GgufFiles, folder: Path, download: str) -> None:
    heard: list[Event] = []
    copy = files.copy_in(download, heard.append, NEVER)
    assert Path(copy).read_bytes() == Path(download).read_bytes()
    assert files.paths()[1:] == [copy]
    assert files.inspect(copy).origin == "imported"
    size = Path(download).stat().st_size
    assert heard == [BytesDone(download, size, size)]
    assert [entry.name for entry in folder.iterdir()] == ["tiny.gguf"]


def test_the_same_file_again_is_not_copied_again(files: GgufFiles, download: str) -> None:
    copy = files.copy_in(download, ignore, NEVER)
    assert files.copy_in(download, ignore, NEVER) == copy
    assert files.copy_in(copy, ignore, NEVER) == copy
    assert len(files.paths()) == 2


def test_another_file_of_the_same_name_gets_one_of_its_own(
    files: GgufFiles, tmp_path: Path, download: str
) -> None:
    (tmp_path / "other").mkdir()
    other = write(tmp_path / "other" / "tiny.gguf", header({**LLAMA, "general.name": "Other"}))
    files.copy_in(download, ignore, NEVER)
    copy = files.copy_in(other, ignore, NEVER)
    assert Path(copy).name == "tiny-2.gguf"
    assert files.inspect(copy).name == "Other"


def test_a_bad_file_leaves_nothing(files: GgufFiles, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelInvalid):
        files.copy_in(write(tmp_path / "bad.gguf", b"nothing"), ignore, NEVER)
    assert not folder.exists()


def test_a_cancelled_import_leaves_nothing(files: GgufFiles, folder: Path, download: str) -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        files.copy_in(download, ignore, cancel)
    assert list(folder.iterdir()) == []


def test_only_imported_files_can_be_removed(files: GgufFiles, download: str) -> None:
    copy = files.copy_in(download, ignore, NEVER)
    files.remove(copy)
    assert not Path(copy).exists()
    for path in (download, files.bundled or ""):
        with pytest.raises(UsageError, match="was not imported"):
            files.remove(path)
        assert Path(path).exists()

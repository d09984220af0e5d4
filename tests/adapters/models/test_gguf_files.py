"""Contract test of model stores; copies are complete or absent."""

from __future__ import annotations

import hashlib
import json
import os
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.adapters.models import catalogue_files, gguf_files
from app.adapters.models.catalogue_files import checksum_file
from app.adapters.models.gguf_files import GgufFiles
from app.adapters.models.other_programs import find_models
from app.core.cancellation import NEVER
from app.core.domain.errors import (
    Cancelled,
    ModelError,
    ModelInvalid,
    ModelMissing,
    UsageError,
)
from app.core.domain.events import BytesDone, Event, Listener, ignore
from app.core.llm.model_catalogue import CatalogueModel, small_writer
from app.core.ports.model_files import ModelFiles
from tests.adapters.models.gguf_samples import LLAMA, header, write
from tests.fakes.model_files import FakeModelFiles


@dataclass(frozen=True)
class Shop:
    """A store of models, and a model that another program keeps."""

    files: ModelFiles
    outside: str


@pytest.fixture(params=["fake", "gguf"])
def shop(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shop:
    if request.param == "fake":
        fake = FakeModelFiles()
        fake.outside = ["/home/models/tiny.gguf"]
        return Shop(fake, fake.outside[0])
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    kept = tmp_path / ".lmstudio" / "models" / "tiny.gguf"
    kept.parent.mkdir(parents=True)
    return Shop(GgufFiles(str(tmp_path / "library"), 4096), write(kept, header()))


def test_what_other_programs_keep_is_found_and_not_taken(shop: Shop) -> None:
    assert shop.files.found() == [(shop.outside, "LM Studio")]
    assert shop.files.inspect(shop.outside).origin == ""
    assert shop.files.paths() == [shop.files.bundled]


def test_an_imported_model_is_one_of_ours_until_it_is_removed(shop: Shop) -> None:
    copy = shop.files.import_file(shop.outside, ignore, NEVER)
    assert copy != shop.outside
    assert shop.files.paths() == [shop.files.bundled, copy]
    assert shop.files.inspect(copy).origin == "imported"
    shop.files.remove(copy)
    assert shop.files.paths() == [shop.files.bundled]


def test_importing_an_equal_one_gives_the_copy_there_is(shop: Shop) -> None:
    copy = shop.files.import_file(shop.outside, ignore, NEVER)
    assert shop.files.import_file(shop.outside, ignore, NEVER) == copy
    assert shop.files.import_file(copy, ignore, NEVER) == copy
    assert shop.files.paths() == [shop.files.bundled, copy]


def test_what_is_not_there_is_an_error_of_the_model(shop: Shop) -> None:
    with pytest.raises(ModelError):
        shop.files.inspect("/nowhere.gguf")
    with pytest.raises(ModelError):
        shop.files.import_file("/nowhere.gguf", ignore, NEVER)
    assert not shop.files.verify("/nowhere.gguf", ignore, NEVER).ok


def test_only_what_was_imported_is_removed(shop: Shop) -> None:
    for path in (shop.outside, shop.files.bundled or "", "/nowhere.gguf"):
        with pytest.raises(UsageError):
            shop.files.remove(path)
    assert shop.files.inspect(shop.outside)


def test_long_reads_tell_how_far_they_are_and_can_be_stopped(shop: Shop) -> None:
    heard: list[Event] = []
    cancel = threading.Event()
    copy = shop.files.import_file(shop.outside, heard.append, cancel)
    assert shop.files.verify(copy, heard.append, cancel).ok
    copied, verified = (event for event in heard if isinstance(event, BytesDone))
    assert (copied.path, verified.path) == (shop.outside, copy)
    assert copied.done == copied.total == verified.total > 0
    cancel.set()
    with pytest.raises(Cancelled):
        shop.files.verify(copy, ignore, cancel)
    shop.files.remove(copy)
    with pytest.raises(Cancelled):
        shop.files.import_file(shop.outside, ignore, cancel)
    assert shop.files.paths() == [shop.files.bundled]


def test_without_a_recorded_checksum_nothing_is_vouched_for(shop: Shop) -> None:
    finding = shop.files.verify(shop.outside, ignore, NEVER)
    assert (finding.ok, bool(finding.remedy)) == (False, True)


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
    copy = files.import_file(download, heard.append, NEVER)
    assert Path(copy).read_bytes() == Path(download).read_bytes()
    assert files.paths()[1:] == [copy]
    assert files.inspect(copy).origin == "imported"
    size = Path(download).stat().st_size
    assert heard == [BytesDone(download, size, size)]
    assert {entry.name for entry in folder.iterdir()} == {"tiny.gguf", "tiny.gguf.sha256"}


def test_the_same_file_again_is_not_copied_again(files: GgufFiles, download: str) -> None:
    copy = files.import_file(download, ignore, NEVER)
    assert files.import_file(download, ignore, NEVER) == copy
    assert files.import_file(copy, ignore, NEVER) == copy
    assert len(files.paths()) == 2


def test_another_file_of_the_same_name_gets_one_of_its_own(
    files: GgufFiles, tmp_path: Path, download: str
) -> None:
    (tmp_path / "other").mkdir()
    other = write(tmp_path / "other" / "tiny.gguf", header({**LLAMA, "general.name": "Other"}))
    files.import_file(download, ignore, NEVER)
    copy = files.import_file(other, ignore, NEVER)
    assert Path(copy).name == "tiny-2.gguf"
    assert Path(copy).read_bytes() == Path(other).read_bytes()


def test_two_of_one_name_at_once_both_arrive_whole(files: GgufFiles, tmp_path: Path) -> None:
    sources = []
    for part in ("a", "b"):
        (tmp_path / part).mkdir()
        head = header({**LLAMA, "general.name": part})
        sources.append(write(tmp_path / part / "model.gguf", head, 17 << 20))
    copies: dict[int, str] = {}

    def bring(number: int, listen: Listener) -> None:
        copies[number] = files.import_file(sources[number], listen, NEVER)

    other = threading.Thread(target=bring, args=[1, ignore])

    def begin_the_other(event: Event) -> None:
        if other.ident is None:
            other.start()
            other.join(0.5)  # where both copy at once, it is done by then

    bring(0, begin_the_other)
    other.join()
    for number, copy in copies.items():
        assert Path(copy).read_bytes() == Path(sources[number]).read_bytes()
        assert files.verify(copy, ignore, NEVER).ok
    assert len(set(copies.values())) == 2


def test_a_bad_file_leaves_nothing(files: GgufFiles, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelInvalid):
        files.import_file(write(tmp_path / "bad.gguf", b"nothing"), ignore, NEVER)
    assert not folder.exists()


def test_a_cancelled_import_leaves_nothing(files: GgufFiles, folder: Path, download: str) -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        files.import_file(download, ignore, cancel)
    assert list(folder.iterdir()) == []


def test_only_imported_files_can_be_removed(files: GgufFiles, download: str) -> None:
    copy = files.import_file(download, ignore, NEVER)
    files.remove(copy)
    assert not Path(copy).exists()
    for path in (download, files.bundled or ""):
        with pytest.raises(UsageError, match="was not imported"):
            files.remove(path)
        assert Path(path).exists()


def test_a_copy_is_verified_against_the_checksum_of_its_import(
    files: GgufFiles, download: str
) -> None:
    copy = files.import_file(download, ignore, NEVER)
    assert files.verify(copy, ignore, NEVER).ok
    with open(copy, "r+b") as file:
        file.seek(-1, 2)
        file.write(b"\x7f")
    finding = files.verify(copy, ignore, NEVER)
    assert (finding.ok, bool(finding.remedy)) == (False, True)
    assert not files.verify(download, ignore, NEVER).ok


def test_a_model_that_was_changed_is_not_loaded(files: GgufFiles, download: str) -> None:
    copy = files.import_file(download, ignore, NEVER)
    files.check(copy)
    files.check(download)  # from elsewhere: there is no record to compare with
    Path(copy).write_bytes(Path(copy).read_bytes() + b"\0")
    with pytest.raises(ModelInvalid, match="changed after its import"):
        files.check(copy)


def test_an_import_that_nothing_touched_is_not_read_again(
    files: GgufFiles, download: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = files.import_file(download, ignore, NEVER)
    later = time.time_ns() + 1_000_000_000
    monkeypatch.setattr(gguf_files.time, "time_ns", lambda: later)
    files.check(copy)
    monkeypatch.setattr(gguf_files, "_digest", lambda *_: "it is read")
    files.check(copy)
    os.utime(f"{copy}.sha256", ns=(1, 1))  # as if the file had been touched since
    with pytest.raises(ModelInvalid):
        files.check(copy)


def test_the_bundled_model_is_what_its_package_recorded(files: GgufFiles) -> None:
    assert files.bundled
    assert files.verify(files.bundled, ignore, NEVER).ok


class Fetched:
    """A catalogue with a default writer of a few bytes, which set-up may put into the cache."""

    def __init__(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        content = header() + b"\0" * 4096
        self.folder = tmp_path / "cache"
        self.folder.mkdir()
        self.path = self.folder / "large.gguf"
        self.small = small_writer(catalogue_files.catalogue())
        self.model = CatalogueModel(
            "large",
            "Large",
            "writer",
            "large.gguf",
            len(content),
            hashlib.sha256(content).hexdigest(),
            "MIT",
            "Copyright A. Maker",
            1,
            default=True,
        )
        self._content = content
        models = [self.model, self.small]
        monkeypatch.setenv("ALCOVE_MODELS", str(self.folder))
        monkeypatch.setattr(catalogue_files, "catalogue", lambda: models)

    def put(self) -> None:
        self.path.write_bytes(self._content)
        checksum_file(self.path).write_text(self.model.sha256)


@pytest.fixture
def fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Fetched:
    return Fetched(tmp_path, monkeypatch)


def test_the_default_writer_is_used_once_it_is_here(fetched: Fetched, folder: Path) -> None:
    before = GgufFiles(str(folder), 4096)
    assert before.inspect(before.bundled or "").catalogue_name == fetched.small.name
    (missing,) = before.missing()
    assert (missing.catalogue_name, missing.here, missing.fits) == ("large", False, True)
    assert missing.name == fetched.model.title
    fetched.put()
    assert before.bundled != str(fetched.path)  # the one in use stays until the next start
    files = GgufFiles(str(folder), 4096)
    assert files.bundled == str(fetched.path)
    assert files.missing() == []
    small = files.resolve(fetched.small.name)
    assert files.paths() == [files.bundled, small]
    info = files.inspect("large")
    assert (info.name, info.licence, info.memory, info.origin) == (
        "Large",
        "MIT",
        1_000_000_000,
        "bundled",
    )
    assert files.reference(small) == fetched.small.name


def test_a_machine_without_the_memory_uses_the_small_one(
    fetched: Fetched, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetched.put()
    monkeypatch.setattr(gguf_files, "total_memory", lambda: 900_000_000)
    files = GgufFiles(str(folder), 4096)
    assert files.bundled == files.resolve(fetched.small.name)
    assert str(fetched.path) in files.paths()  # it can still be chosen


def test_a_model_that_is_not_here_says_how_to_get_it(fetched: Fetched, folder: Path) -> None:
    files = GgufFiles(str(folder), 4096)
    for named in ("large", files.resolve("large")):
        with pytest.raises(ModelMissing, match="Large is not on this computer") as caught:
            files.inspect(named)
        assert "alcove models fetch large" in caught.value.remedy
    with pytest.raises(ModelMissing, match="The catalogue has no larger"):
        files.inspect("larger")


def test_a_fetched_model_that_was_changed_is_not_used_again(fetched: Fetched, folder: Path) -> None:
    fetched.put()
    files = GgufFiles(str(folder), 4096)
    files.check(str(fetched.path))
    assert files.verify(str(fetched.path), ignore, NEVER).ok
    content = fetched.path.read_bytes()
    fetched.path.write_bytes(content[:-1] + b"\1")
    os.utime(f"{fetched.path}.sha256", ns=(1, 1))
    with pytest.raises(ModelInvalid, match="changed"):
        files.check(str(fetched.path))
    assert GgufFiles(str(folder), 4096).bundled != str(fetched.path)


def test_models_of_other_programs_are_found_once(tmp_path: Path) -> None:
    studio = tmp_path / ".lmstudio/models/maker/model/a.gguf"
    blob = tmp_path / ".ollama/models/blobs/sha256-abc"
    manifest = tmp_path / ".ollama/models/manifests/registry/library/llama/latest"
    cached = tmp_path / ".cache/huggingface/hub/models--x/snapshots/1/a.gguf"
    for path in (studio, blob, manifest, cached):
        path.parent.mkdir(parents=True, exist_ok=True)
    studio.write_bytes(b"model")
    blob.write_bytes(b"model")
    cached.symlink_to(studio)
    layer = {"mediaType": "application/vnd.ollama.image.model", "digest": "sha256:abc"}
    manifest.write_text(json.dumps({"layers": [layer, {"mediaType": "x", "digest": "sha256:no"}]}))
    for number, broken in enumerate(
        (
            "{",
            "[" * 100_000,
            json.dumps(
                {
                    "layers": [
                        {**layer, "digest": digest}
                        for digest in ("../../a.gguf", str(studio), "a\0b", 7)
                    ]
                }
            ),
        )
    ):
        (manifest.parent / f"broken{number}").write_text(broken)
    assert find_models(tmp_path) == [(str(studio), "LM Studio"), (str(blob), "Ollama")]

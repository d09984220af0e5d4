"""When llama.cpp is built for a GPU, and when the CPU build stays."""

from __future__ import annotations

from pathlib import Path

import cuda
import environment
import pytest


class Made(environment.Environment):
    def __init__(self, folder: Path) -> None:
        super().__init__(folder, ())


@pytest.fixture
def alcove(tmp_path, monkeypatch) -> Made:
    monkeypatch.setattr(cuda, "has_gpu", lambda: True)
    monkeypatch.setattr(cuda, "toolkit", lambda alcove: Path("/cuda"))
    monkeypatch.delenv("CMAKE_ARGS", raising=False)
    return Made(tmp_path)


def test_it_is_built_once_with_the_toolkit_that_was_found(alcove, monkeypatch):
    calls = []
    monkeypatch.setattr(
        environment.progress, "require", lambda title, command, *_: calls.append(command)
    )
    assert cuda.build(alcove)
    assert cuda.build(alcove)
    (command,) = calls
    assert command[command.index("--no-binary") + 1] == "llama-cpp-python"
    (line, *hashes) = Path(command[-1]).read_text().splitlines()
    assert line.startswith("llama-cpp-python==")
    assert hashes
    assert all("--hash=sha256:" in text for text in hashes)
    assert "-DGGML_CUDA=ON" in cuda.os.environ["CMAKE_ARGS"]
    assert "/cuda/bin/nvcc" in cuda.os.environ["CMAKE_ARGS"]


@pytest.mark.parametrize(
    ("name", "value"), [("has_gpu", lambda: False), ("toolkit", lambda _: None)]
)
def test_without_gpu_or_toolkit_the_processor_stays_and_it_is_said(
    alcove, monkeypatch, capsys, name, value
):
    monkeypatch.setattr(cuda, name, value)
    assert not cuda.build(alcove)
    assert "the model runs on the CPU" in capsys.readouterr().out


def test_a_build_that_fails_leaves_things_as_they_were(alcove, monkeypatch, capsys):
    def fail(*_):
        raise SystemExit("nvcc: error")

    monkeypatch.setattr(environment.progress, "require", fail)
    assert not cuda.build(alcove)
    said = capsys.readouterr().out
    assert "nvcc: error" in said
    assert "the model runs on the CPU" in said
    assert not (alcove.folder / cuda.STAMP).exists()


def test_a_toolkit_is_that_of_the_path_or_of_cuda_home(tmp_path, monkeypatch):
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "nvcc").touch()
    monkeypatch.setattr(cuda.shutil, "which", lambda _: None)
    monkeypatch.setenv("CUDA_HOME", str(tmp_path))
    assert cuda.toolkit(Made(tmp_path)) == tmp_path
    monkeypatch.setattr(cuda.shutil, "which", lambda _: str(tmp_path / "bin" / "nvcc"))
    assert cuda.toolkit(Made(tmp_path)) == tmp_path

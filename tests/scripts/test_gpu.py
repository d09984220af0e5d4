"""When llama.cpp is built for a GPU, what is missing for that, and when the CPU build stays."""

from __future__ import annotations

import json
from pathlib import Path

import environment
import gpu
import pytest


class Made(environment.Environment):
    def __init__(self, folder: Path) -> None:
        super().__init__(folder, ())


@pytest.fixture
def alcove(tmp_path, monkeypatch) -> Made:
    """An environment on a machine of an ordinary user that has all that any build needs."""
    for name in ("has_nvidia", "has_vulkan", "has_headers", "has_shader_compiler", "has_spirv"):
        monkeypatch.setattr(gpu, name, lambda: True)
    monkeypatch.setattr(gpu, "drivers", lambda: ["radeon_icd.x86_64.json"])
    monkeypatch.setattr(gpu, "toolkit", lambda alcove: Path("/cuda"))
    monkeypatch.setattr(gpu.machine, "is_root", lambda: False)
    monkeypatch.setattr(gpu, "from_pip", lambda alcove, *packages: bring(alcove, *packages))
    monkeypatch.setenv("CMAKE_ARGS", "")
    monkeypatch.setenv("CXXFLAGS", "")
    return Made(tmp_path)


def bring(alcove: Made, *packages: str) -> bool:
    """Install NVIDIA's pip packages, as far as their libraries."""
    libraries = alcove.folder / "lib" / "python3.11" / "site-packages" / "nvidia" / "cu13" / "lib"
    libraries.mkdir(parents=True, exist_ok=True)
    if "nvidia-cublas" in packages:
        for name in ("libcublas.so.13", "libcublasLt.so.13"):
            (libraries / name).touch()
    return True


@pytest.fixture
def ran(monkeypatch) -> list[list[str]]:
    """The commands that built something."""
    calls: list[list[str]] = []
    monkeypatch.setattr(
        environment.progress, "require", lambda title, command, *_: calls.append(command)
    )
    return calls


@pytest.mark.parametrize(
    ("wish", "options"), [("cuda", ["GGML_CUDA"]), ("vulkan", ["GGML_VULKAN"])]
)
def test_it_is_built_once_with_libraries_that_are_loaded_at_run_time(alcove, ran, wish, options):
    assert gpu.build(alcove, wish)
    assert gpu.build(alcove, wish)
    assert gpu.build(alcove, None)
    (command,) = ran
    assert command[command.index("--no-binary") + 1] == "llama-cpp-python"
    (line, *hashes) = Path(command[-1]).read_text().splitlines()
    assert line.startswith("llama-cpp-python==")
    assert hashes
    assert all("--hash=sha256:" in text for text in hashes)
    flags = gpu.os.environ["CMAKE_ARGS"]
    assert all(f"-D{option}=ON" in flags for option in ("GGML_BACKEND_DL", *options))
    assert ("/cuda/bin/nvcc" in flags) == (wish == "cuda")
    headers = gpu.os.environ["CXXFLAGS"]
    if gpu.sys.platform == "linux":
        assert ("vulkan_layer_settings.h" in headers) == (wish == "vulkan")


@pytest.mark.parametrize(
    ("nvidia", "vulkan", "kinds"),
    [(True, True, ["cuda"]), (False, True, ["vulkan"]), (False, False, None)],
)
def test_auto_takes_what_has_a_driver(alcove, ran, monkeypatch, nvidia, vulkan, kinds):
    monkeypatch.setattr(gpu, "has_nvidia", lambda: nvidia)
    monkeypatch.setattr(gpu, "has_vulkan", lambda: vulkan)
    assert gpu.wanted("auto") == kinds
    assert gpu.build(alcove, "auto") == bool(kinds)
    assert len(ran) == bool(kinds)


def test_auto_without_any_driver_says_how_to_get_one(alcove, monkeypatch, capsys):
    monkeypatch.setattr(gpu, "has_nvidia", lambda: False)
    monkeypatch.setattr(gpu, "has_vulkan", lambda: False)
    monkeypatch.setattr(gpu.sys, "platform", "linux")
    assert not gpu.build(alcove, "auto")
    said = capsys.readouterr().out
    assert "runs on the CPU" in said
    assert "sudo apt-get update && sudo apt-get install -y mesa-vulkan-drivers" in said
    assert "sudo ubuntu-drivers install" in said


def test_what_is_missing_is_named_with_the_command(alcove, ran, monkeypatch, capsys):
    monkeypatch.setattr(gpu, "has_headers", lambda: False)
    monkeypatch.setattr(gpu, "has_shader_compiler", lambda: False)
    assert not gpu.build(alcove, "vulkan")
    said = capsys.readouterr()
    expected = "sudo apt-get update && sudo apt-get install -y --no-install-recommends glslc"
    assert f"{expected} libvulkan-dev\n" in said.err
    assert "the shader compiler glslc" in said.err
    assert "runs on the CPU" in said.out
    assert ran == []


@pytest.mark.parametrize(
    ("name", "value", "missing"),
    [("has_nvidia", lambda: False, "NVIDIA's driver"), ("toolkit", lambda _: None, "CUDA toolkit")],
)
def test_without_driver_or_toolkit_the_processor_stays_and_it_is_said(
    alcove, ran, monkeypatch, capsys, name, value, missing
):
    monkeypatch.setattr(gpu, name, value)
    assert not gpu.build(alcove, "cuda")
    said = capsys.readouterr()
    assert "runs on the CPU" in said.out
    assert missing in said.out + said.err
    assert ran == []


def test_a_build_that_fails_is_tried_again(alcove, monkeypatch, capsys):
    def fail(*_):
        raise SystemExit("nvcc: error")

    monkeypatch.setattr(environment.progress, "require", fail)
    assert not gpu.build(alcove, "cuda")
    said = capsys.readouterr().out
    assert "nvcc: error" in said
    assert "runs on the CPU" in said
    assert not (alcove.folder / gpu.STAMP).exists()


def test_an_ordinary_set_up_builds_nothing_more_and_none_undoes_a_build(alcove, ran):
    assert gpu.build(alcove, None)
    assert gpu.build(alcove, "none")
    assert ran == []
    gpu.build(alcove, "vulkan")
    assert gpu.build(alcove, "none")
    assert len(ran) == 2
    assert "GGML_VULKAN" not in gpu.os.environ["CMAKE_ARGS"]


def test_another_version_is_built_as_the_former_was(alcove, ran):
    gpu.build(alcove, "vulkan")
    stamp = alcove.folder / gpu.STAMP
    stamp.write_text(json.dumps(json.loads(stamp.read_text()) | {"package": "an older one"}))
    assert gpu.build(alcove, None)
    assert len(ran) == 2


def test_a_toolkit_is_that_of_the_path_or_of_cuda_home(tmp_path, monkeypatch):
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "nvcc").touch()
    monkeypatch.setattr(gpu.shutil, "which", lambda _: None)
    monkeypatch.setenv("CUDA_HOME", str(tmp_path))
    assert gpu.toolkit(Made(tmp_path)) == tmp_path
    monkeypatch.setattr(gpu.shutil, "which", lambda _: str(tmp_path / "bin" / "nvcc"))
    assert gpu.toolkit(Made(tmp_path)) == tmp_path


@pytest.mark.skipif(gpu.sys.platform != "linux", reason="the names of Linux's libraries")
def test_cublas_is_that_of_pip_where_the_toolkit_has_none_and_lies_beside_what_needs_it(
    alcove, tmp_path, monkeypatch
):
    toolkit = tmp_path / "cuda"
    (toolkit / "lib64").mkdir(parents=True)
    for name in ("libcudart.so", "libcudart.so.13", "libcudart.so.13.0.96"):
        (toolkit / "lib64" / name).touch()
    monkeypatch.setattr(gpu, "toolkit", lambda alcove: toolkit)
    options = gpu.cuda_options(alcove, gpu.ARCHITECTURES)
    assert "-DCMAKE_CUDA_ARCHITECTURES=75-virtual;" in options
    linked = tmp_path / "cublas" / "libcublas.so"
    assert f"-DCUDA_cublas_LIBRARY={linked} " in options
    assert linked.resolve().name == "libcublas.so.13"
    target = tmp_path / "lib" / "python3.11" / "site-packages" / "llama_cpp" / "lib"
    target.mkdir(parents=True)
    gpu.put_beside(alcove)
    gpu.put_beside(alcove)
    beside = {"libcublas.so.13", "libcublasLt.so.13", "libcudart.so.13"}
    assert {file.name for file in target.iterdir()} == beside
    assert all(file.exists() for file in target.iterdir())
    (toolkit / "lib64" / "libcublas.so").touch()
    assert "CUDA_cublas_LIBRARY" not in gpu.cuda_options(alcove, "native")


@pytest.mark.skipif(gpu.sys.platform != "linux", reason="a script of a shell")
def test_the_toolkit_is_where_the_compiler_lies_that_a_script_starts(tmp_path):
    script = tmp_path / "nvcc"
    script.write_text("#!/bin/sh\necho '#$ _HERE_=/opt/cuda-13.0/bin' >&2\n")
    script.chmod(0o755)
    assert gpu.root_of(str(script)) == Path("/opt/cuda-13.0")


def test_mesas_driver_without_a_gpu_is_none_to_choose_by_itself(tmp_path, monkeypatch):
    monkeypatch.setattr(gpu, "ICDS", (str(tmp_path),))
    (tmp_path / "lvp_icd.x86_64.json").touch()
    assert gpu.drivers() == ["lvp_icd.x86_64.json"]
    monkeypatch.setattr(gpu.sys, "platform", "win32")
    assert not gpu.has_vulkan()
    (tmp_path / "radeon_icd.x86_64.json").touch()
    assert gpu.has_vulkan()

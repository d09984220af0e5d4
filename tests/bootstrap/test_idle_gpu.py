"""Doctor, status and gauges say why a GPU is not used, from what a machine shows of it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.adapters.ggml.native_library import llama_library, native_log
from app.adapters.llm import layout, llama_cpp
from app.adapters.system.data_paths import DataPaths
from app.adapters.system.pci_gpus import pci_gpus
from app.bootstrap import assemble
from app.core.domain.devices import ComputeDevice, Idle
from app.core.domain.diagnostics import FindingText, Remedy
from tests.adapters.system.test_pci_gpus import plug

TOO_OLD = "ggml_cuda_init: CUDA driver version is insufficient for CUDA runtime version"
FULL = ComputeDevice("CUDA0", "NVIDIA GeForce RTX 4090", "gpu", "CUDA", 50 << 20, 24 << 30)
CARD = "NVIDIA GPU (10de:2684)"
Machine = Callable[..., None]


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    """Make this one with a bus, llama.cpp's devices, and what it logged while it looked for them;
    llama.cpp has code for NVIDIA's GPUs."""

    llama_library()  # which keeps what was logged while it was loaded

    def make(
        driver: str | None = None, devices: tuple[ComputeDevice, ...] = (), logged: str = ""
    ) -> None:
        if driver is not None:
            plug(tmp_path, "0000:01:00.0", 0x030000, 0x10DE, 0x2684, driver)
        monkeypatch.setattr(layout, "pci_gpus", lambda: pci_gpus(tmp_path / "devices"))
        monkeypatch.setattr(layout, "back_ends", lambda: frozenset({"CPU", "CUDA"}))
        monkeypatch.setattr(native_log(), "at_start", logged)
        for module in (layout, llama_cpp):
            monkeypatch.setattr(module, "gpus", lambda: list(devices))

    return make


def told(home: Path, setting: str = "") -> tuple[str, str, Idle | None]:
    """The doctor's sentence and remedy, and the reason that banner, panel and answers show."""
    home.mkdir()
    lines = ["[answers]", "context_tokens = 512", "[engine]", setting]
    DataPaths(home).settings.write_text("\n".join(lines), "utf-8")
    with closing(assemble(str(home))) as alcove:
        (finding,) = [each for each in alcove.system.doctor() if each.name == "GPU"]
        idle = alcove.system.status().idle_gpu
        assert alcove.measurements.gauges().idle_gpu == idle
        assert finding.ok == (idle is None or not idle.wanted)
        return finding.value, finding.remedy, idle.why if idle else None


def test_no_gpu(machine: Machine, tmp_path: Path) -> None:
    machine()
    assert told(tmp_path / "home") == (FindingText.NO_GPU, "", None)


@pytest.mark.parametrize("driver", ["", "nouveau"])
def test_a_gpu_without_a_driver(machine: Machine, tmp_path: Path, driver: str) -> None:
    machine(driver)
    said = FindingText.GPU_WITHOUT_DRIVER.format(CARD)
    assert told(tmp_path / "home") == (said, Remedy.NVIDIA_DRIVER, Idle.NO_DRIVER)


def test_a_driver_that_is_too_old(machine: Machine, tmp_path: Path) -> None:
    machine("nvidia", logged=TOO_OLD)
    said = FindingText.GPU_WITH_OLD_DRIVER.format(CARD)
    assert told(tmp_path / "home") == (said, Remedy.NEWER_DRIVER, Idle.OLD_DRIVER)


def test_memory_that_is_full(machine: Machine, tmp_path: Path) -> None:
    machine("nvidia", (FULL,))
    said = FindingText.GPU_FULL.format(FULL.description)
    assert told(tmp_path / "home") == (said, Remedy.GPU_MEMORY, Idle.NO_MEMORY)


def test_a_gpu_that_was_turned_off(machine: Machine, tmp_path: Path) -> None:
    machine("nvidia", (FULL,))
    said = FindingText.GPU_TURNED_OFF.format(CARD)
    assert told(tmp_path / "home", "gpu_layers = 0") == (said, Remedy.TURN_ON_GPU, Idle.TURNED_OFF)

"""Measures the current load of CPU, memory and GPU."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import psutil

from app.core.domain.devices import ComputeDevice
from app.core.domain.measurements import Gauges


class MachineGauges:
    """``Machine``; loads are averages between two calls."""

    def __init__(self, gpus: Callable[[], Sequence[ComputeDevice]] = lambda: ()) -> None:
        """``gpus`` are those that the language model uses, whoever made them. NVIDIA's tell their
        load and power, too."""
        self._process = psutil.Process()
        self._gpus = gpus
        self._gpu = _first_gpu()
        psutil.cpu_percent()  # the first call has no interval

    def read(self) -> Gauges:
        gpus = self._gpus()
        total = sum(gpu.total for gpu in gpus)
        used = total - sum(gpu.free for gpu in gpus)  # none where the driver does not tell
        gpu, power = self._read_gpu()
        return Gauges(
            cpu=psutil.cpu_percent() / 100,
            memory=self._memory(),
            memory_total=psutil.virtual_memory().total,
            gpu=gpu,
            vram=used or None,
            vram_total=total if used else None,
            power=power,
            gpus=tuple(gpu.description or gpu.name for gpu in gpus),
        )

    def energy(self) -> float | None:
        """Return the energy of CPUs, where Linux lets their counters be read, and of GPUs since
        Volta."""
        found = [joules for path in _counters() if (joules := _joules(path)) is not None]
        if self._gpu is not None:
            import pynvml

            with contextlib.suppress(pynvml.NVMLError):  # an older GPU
                found.append(pynvml.nvmlDeviceGetTotalEnergyConsumption(self._gpu) / 1000)
        return sum(found) if found else None

    def _memory(self) -> int:
        """Return the bytes of this process and its children."""
        total = 0
        for process in (self._process, *self._process.children(recursive=True)):
            with contextlib.suppress(psutil.Error):  # it ended meanwhile
                total += process.memory_info().rss
        return total

    def _read_gpu(self) -> tuple[float | None, float | None]:
        """Load and power of NVIDIA's GPU."""
        if self._gpu is None:
            return None, None
        import pynvml

        load = power = None
        with contextlib.suppress(pynvml.NVMLError):  # some GPUs do not report it
            load = pynvml.nvmlDeviceGetUtilizationRates(self._gpu).gpu / 100
        with contextlib.suppress(pynvml.NVMLError):
            power = pynvml.nvmlDeviceGetPowerUsage(self._gpu) / 1000
        return load, power


def _counters() -> list[Path]:
    """Return the energy counters of the CPU packages (Linux powercap)."""
    return sorted(Path("/sys/class/powercap").glob("intel-rapl:?/energy_uj"))


def _joules(path: Path) -> float | None:
    """Read a counter; return None without permission."""
    try:
        return int(path.read_text()) / 1e6
    except (OSError, ValueError):
        return None


def _first_gpu() -> Any:
    """Return the first NVIDIA GPU this process may use, or None."""
    try:
        import pynvml

        pynvml.nvmlInit()
        visible = os.environ.get("CUDA_VISIBLE_DEVICES", "0").split(",")[0]
        return pynvml.nvmlDeviceGetHandleByIndex(int(visible) if visible.isdigit() else 0)
    except Exception:  # no driver, no library, no device: each raises another type
        return None

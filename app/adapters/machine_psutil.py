"""How busy the machine is right now: processor, memory, and the GPU where there is one."""

from __future__ import annotations

import contextlib
import os
from typing import Any

import psutil

from app.core.models import Gauges


class MachineGauges:
    """``Machine``: shares of the time between two readings."""

    def __init__(self) -> None:
        self._process = psutil.Process()
        self._gpu = _first_gpu()
        psutil.cpu_percent()  # the first reading has nothing to compare with

    def read(self) -> Gauges:
        gpu, vram, vram_total = self._read_gpu()
        return Gauges(
            cpu=psutil.cpu_percent() / 100,
            memory=self._memory(),
            memory_total=psutil.virtual_memory().total,
            gpu=gpu,
            vram=vram,
            vram_total=vram_total,
        )

    def _memory(self) -> int:
        """Bytes of this process and its children."""
        total = 0
        for process in (self._process, *self._process.children(recursive=True)):
            with contextlib.suppress(psutil.Error):  # it ended meanwhile
                total += process.memory_info().rss
        return total

    def _read_gpu(self) -> tuple[float | None, int | None, int | None]:
        if self._gpu is None:
            return None, None, None
        import pynvml

        load = pynvml.nvmlDeviceGetUtilizationRates(self._gpu)
        memory = pynvml.nvmlDeviceGetMemoryInfo(self._gpu)
        return load.gpu / 100, int(memory.used), int(memory.total)


def _first_gpu() -> Any:
    """The first NVIDIA GPU this process may use, or None."""
    try:
        import pynvml

        pynvml.nvmlInit()
        visible = os.environ.get("CUDA_VISIBLE_DEVICES", "0").split(",")[0]
        return pynvml.nvmlDeviceGetHandleByIndex(int(visible) if visible.isdigit() else 0)
    except Exception:  # no driver, no library, no device: each raises its own kind
        return None

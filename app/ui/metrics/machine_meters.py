"""Meters of the machine's use; what the machine lacks is not shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.core.domain.measurements import Gauges
from app.ui.foundation import wording
from app.ui.foundation.wording import translate
from app.ui.widgets.controls import column, label
from app.ui.widgets.figures import Meter


class MachineMeters(QWidget):
    """Processor, memory, GPU, and the language model's KV cache and queue."""

    def __init__(self) -> None:
        super().__init__()
        self._cpu = Meter(self.tr("Processor"))
        self._memory = Meter(self.tr("Engine memory"))
        self._gpu = Meter(self.tr("GPU"))
        self._vram = Meter(self.tr("GPU memory"))
        self._cache = Meter(self.tr("Model memory (KV cache)"))
        self._rest = label(words="muted", wrap=True)
        meters = (self._cpu, self._memory, self._gpu, self._vram, self._cache)
        self.setLayout(column(*meters, self._rest))

    def show_gauges(self, gauges: Gauges) -> None:
        """Show the latest gauges."""
        self._cpu.show_share(gauges.cpu, f"{gauges.cpu:.0%}")
        _show_bytes(self._memory, gauges.memory, gauges.memory_total)
        self._gpu.show_share(gauges.gpu, f"{gauges.gpu or 0:.0%}")
        _show_bytes(self._vram, gauges.vram, gauges.vram_total)
        if gauges.cache is not None and gauges.cache_total:
            words = self.tr("{0} of {1} tokens").format(
                wording.number(gauges.cache), wording.number(gauges.cache_total)
            )
            self._cache.show_share(gauges.cache / gauges.cache_total, words)
        self._rest.setText(_rest(gauges))
        self._rest.setVisible(bool(_rest(gauges)))


def _rest(gauges: Gauges) -> str:
    """What GPU is used, or why none is; gauges without a maximum: the queue, and the power."""
    parts = list(gauges.gpus)
    if gauges.idle_gpu is not None:
        parts.append(wording.idle_gpu(gauges.idle_gpu))
    if gauges.waiting:
        parts.append(translate("panel", "{} waiting for the model").format(gauges.waiting))
    if gauges.power is not None:
        parts.append(translate("panel", "{} W").format(wording.number(gauges.power)))
    return wording.SEPARATOR.join(parts)


def _show_bytes(meter: Meter, used: int | None, total: int | None) -> None:
    if used is None or not total:
        meter.show_share(None, "")
    else:
        words = translate("panel", "{0} of {1}").format(wording.size(used), wording.size(total))
        meter.show_share(used / total, words)

"""Devices that compute, and GPUs that do not although they are there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from app.core.domain.diagnostics import Finding, FindingText, Remedy

DeviceKind = Literal["processor", "gpu", "integrated", "accelerator"]


@dataclass(frozen=True, slots=True)
class ComputeDevice:
    """A device that llama.cpp can compute on; sizes in bytes, 0 where they are unknown."""

    name: str
    """Its name in llama.cpp, such as "CUDA0"."""
    description: str
    kind: DeviceKind
    back_end: str
    """The library that drives it, such as "CUDA" or "Vulkan"."""
    free: int
    total: int
    bus_address: str = ""
    """Its PCI address, such as "0000:01:00.0"; empty where it is unknown."""


class Idle(StrEnum):
    """Why a GPU is not used."""

    NO_DRIVER = "no driver"
    OLD_DRIVER = "driver too old"
    NO_BACK_END = "not built for this GPU"
    NO_MEMORY = "GPU memory full"
    TURNED_OFF = "GPU turned off"
    LOST = "GPU failed"


_SAID = {
    Idle.NO_DRIVER: FindingText.GPU_WITHOUT_DRIVER,
    Idle.OLD_DRIVER: FindingText.GPU_WITH_OLD_DRIVER,
    Idle.NO_BACK_END: FindingText.GPU_NOT_BUILT_FOR,
    Idle.NO_MEMORY: FindingText.GPU_FULL,
    Idle.TURNED_OFF: FindingText.GPU_TURNED_OFF,
    Idle.LOST: FindingText.GPU_LOST,
}


@dataclass(frozen=True, slots=True)
class IdleGpu:
    """A GPU that the language model does not use; the processor computes instead."""

    name: str
    why: Idle
    remedy: Remedy

    @property
    def wanted(self) -> bool:
        """Whether it is idle although nobody asked for that."""
        return self.why is not Idle.TURNED_OFF

    @property
    def finding(self) -> Finding:
        """It, as a line of ``alcove doctor``."""
        return Finding("GPU", not self.wanted, _SAID[self.why], self.remedy, (self.name,))

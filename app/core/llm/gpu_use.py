"""Decides why a GPU that is in the machine is not used, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.domain.devices import ComputeDevice, Idle, IdleGpu
from app.core.domain.diagnostics import Remedy

NVIDIA, AMD, INTEL = "NVIDIA", "AMD", "Intel"
OWN_DRIVER = "nvidia"
"""The kernel's name of NVIDIA's driver; CUDA needs it, and others (nouveau) do not compute well."""
TOO_OLD = ("driver version is insufficient", "does not support 16-bit storage")
"""What llama.cpp's CUDA and Vulkan back ends write when a driver is too old for them."""
DRIVES = {NVIDIA: {"CUDA", "Vulkan"}, AMD: {"ROCm", "Vulkan"}, INTEL: {"SYCL", "Vulkan"}}
"""Back ends of llama.cpp that can drive a maker's GPUs."""


@dataclass(frozen=True, slots=True)
class BusGpu:
    """A GPU on the PCI bus; ``driver`` is the kernel's, empty without one."""

    maker: str
    name: str
    driver: str


@dataclass(frozen=True, slots=True)
class GpuSituation:
    """What decides whether a GPU is used: ``on_bus`` and ``usable`` are the GPUs there and those
    that llama.cpp can use, ``back_ends`` its libraries for devices, ``errors`` what those wrote."""

    on_bus: Sequence[BusGpu]
    usable: Sequence[ComputeDevice]
    back_ends: frozenset[str]
    errors: str = ""
    turned_off: bool = False
    packaged: bool = False

    def idle(self, layers: int, lost: bool = False) -> IdleGpu | None:
        """Why no GPU is used, when the model has ``layers`` on GPUs; None if one is used, or none
        is there. ``lost``: one failed."""
        if layers or not (self.on_bus or self.usable):
            return None
        name = self._name()
        if self.turned_off:
            return IdleGpu(name, Idle.TURNED_OFF, Remedy.TURN_ON_GPU)
        if lost:
            return IdleGpu(name, Idle.LOST, Remedy.AFTER_LOSS)
        if self.usable:
            return IdleGpu(name, Idle.NO_MEMORY, Remedy.GPU_MEMORY)
        return self._undriven(self.on_bus[0], name)

    def _undriven(self, gpu: BusGpu, name: str) -> IdleGpu:
        """Why llama.cpp has no device for a GPU on the bus."""
        install = Remedy.NVIDIA_DRIVER if gpu.maker == NVIDIA else Remedy.VULKAN_DRIVER
        if gpu.driver != OWN_DRIVER if gpu.maker == NVIDIA else not gpu.driver:
            return IdleGpu(name, Idle.NO_DRIVER, install)
        if any(words in self.errors for words in TOO_OLD):
            return IdleGpu(name, Idle.OLD_DRIVER, Remedy.NEWER_DRIVER)
        if self.back_ends & DRIVES[gpu.maker]:  # the kernel has a driver, and programs have none
            return IdleGpu(name, Idle.NO_DRIVER, install)
        build = Remedy.PACKAGE_FOR_GPU if self.packaged else Remedy.BUILD_FOR_GPU
        return IdleGpu(name, Idle.NO_BACK_END, build)

    def _name(self) -> str:
        return self.usable[0].description if self.usable else self.on_bus[0].name

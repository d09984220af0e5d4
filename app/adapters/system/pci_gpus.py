"""Finds GPUs on the PCI bus, with or without a driver (Linux)."""

from __future__ import annotations

from pathlib import Path

from app.core.llm.gpu_use import AMD, INTEL, NVIDIA, BusGpu

BUS = Path("/sys/bus/pci/devices")
MAKERS = {0x10DE: NVIDIA, 0x1002: AMD, 0x8086: INTEL}
"""PCI numbers of those whose GPUs llama.cpp computes on; virtual machines and servers have others
that only show a screen."""
DISPLAY, ACCELERATOR = 0x03, 0x12
"""PCI base classes. AMD has GPUs without a screen in the second one, Intel what is no GPU."""


def pci_gpus(bus: Path = BUS) -> list[BusGpu]:
    """The GPUs on the bus; none where the system does not show it."""
    found = [_gpu(device) for device in sorted(bus.glob("*"))]
    return [gpu for gpu in found if gpu]


def _gpu(device: Path) -> BusGpu | None:
    try:
        kind, maker, number = (
            int((device / name).read_text(), 16) for name in ("class", "vendor", "device")
        )
    except (OSError, ValueError):  # it was unplugged meanwhile
        return None
    name = MAKERS.get(maker, "")
    if not name or kind >> 16 not in (DISPLAY, ACCELERATOR if name == AMD else DISPLAY):
        return None
    link = device / "driver"
    driver = link.readlink().name if link.is_symlink() else ""
    return BusGpu(name, f"{name} GPU ({maker:04x}:{number:04x})", driver)

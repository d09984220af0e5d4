"""GPUs are found on the PCI bus with whatever driver, and only GPUs."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.adapters.system.pci_gpus import pci_gpus
from app.core.llm.gpu_use import AMD, INTEL, NVIDIA, BusGpu


def plug(bus: Path, address: str, kind: int, maker: int, number: int, driver: str = "") -> None:
    """A device as the kernel shows it in /sys/bus/pci/devices."""
    device = bus / "devices" / address
    device.mkdir(parents=True)
    for name, value in (("class", kind), ("vendor", maker), ("device", number)):
        (device / name).write_text(f"{value:#06x}\n")
    if driver:
        target = bus / "drivers" / driver
        target.mkdir(parents=True, exist_ok=True)
        (device / "driver").symlink_to(target)


@pytest.mark.parametrize(
    ("kind", "maker", "number", "driver", "found"),
    [
        (0x030000, 0x10DE, 0x2684, "nvidia", BusGpu(NVIDIA, "NVIDIA GPU (10de:2684)", "nvidia")),
        (0x030200, 0x10DE, 0x2335, "", BusGpu(NVIDIA, "NVIDIA GPU (10de:2335)", "")),
        (0x030000, 0x10DE, 0x1C03, "nouveau", BusGpu(NVIDIA, "NVIDIA GPU (10de:1c03)", "nouveau")),
        (0x120000, 0x1002, 0x74A1, "amdgpu", BusGpu(AMD, "AMD GPU (1002:74a1)", "amdgpu")),
        (0x030000, 0x8086, 0x46A6, "i915", BusGpu(INTEL, "Intel GPU (8086:46a6)", "i915")),
    ],
)
def test_a_gpu_is_found_with_its_driver_or_without(
    tmp_path: Path, kind: int, maker: int, number: int, driver: str, found: BusGpu
) -> None:
    plug(tmp_path, "0000:01:00.0", kind, maker, number, driver)
    assert pci_gpus(tmp_path / "devices") == [found]


@pytest.mark.parametrize(
    ("kind", "maker", "what"),
    [
        (0x040300, 0x10DE, "a GPU's sound"),
        (0x030000, 0x1234, "the screen of a virtual machine"),
        (0x030000, 0x1A03, "the screen of a server"),
        (0x120000, 0x8086, "a neural processor"),
        (0x020000, 0x8086, "a network card"),
    ],
)
def test_what_is_no_gpu_to_compute_on_is_left_out(
    tmp_path: Path, kind: int, maker: int, what: str
) -> None:
    plug(tmp_path, "0000:00:02.0", kind, maker, 0x1111, "some")
    assert pci_gpus(tmp_path / "devices") == [], what


def test_a_machine_without_such_a_bus_has_none(tmp_path: Path) -> None:
    assert pci_gpus(tmp_path / "devices") == []

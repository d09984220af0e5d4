"""A GPU that is there and not used is told with the reason and what to do about it."""

from __future__ import annotations

import pytest

from app.core.domain.devices import ComputeDevice, Idle, IdleGpu
from app.core.domain.diagnostics import Remedy
from app.core.llm.gpu_use import AMD, INTEL, NVIDIA, BusGpu, GpuSituation

CARD = BusGpu(NVIDIA, "NVIDIA GPU (10de:2684)", "nvidia")
CUDA = ComputeDevice("CUDA0", "NVIDIA GeForce RTX 4090", "gpu", "CUDA", 20 << 30, 24 << 30)
BARE, WITH_CUDA, WITH_VULKAN = frozenset({"CPU"}), frozenset({"CPU", "CUDA"}), frozenset({"Vulkan"})
INSUFFICIENT = "ggml_cuda_init: CUDA driver version is insufficient for CUDA runtime version"
NO_HALVES = "ggml_vulkan: device Vulkan0 does not support 16-bit storage."


def card(maker: str, driver: str = "") -> BusGpu:
    return BusGpu(maker, f"{maker} GPU", driver)


def test_without_a_gpu_there_is_nothing_to_tell() -> None:
    assert GpuSituation([], [], BARE).idle(0) is None
    assert GpuSituation([], [], BARE, turned_off=True).idle(0) is None


def test_a_gpu_that_is_used_is_not_idle() -> None:
    assert GpuSituation([CARD], [CUDA], WITH_CUDA).idle(41) is None
    assert GpuSituation([CARD], [CUDA], WITH_CUDA).idle(1) is None


@pytest.mark.parametrize(
    ("gpu", "back_ends", "errors", "why", "remedy"),
    [
        (card(NVIDIA), WITH_CUDA, "", Idle.NO_DRIVER, Remedy.NVIDIA_DRIVER),
        (card(NVIDIA, "nouveau"), WITH_CUDA, "", Idle.NO_DRIVER, Remedy.NVIDIA_DRIVER),
        (card(NVIDIA), BARE, "", Idle.NO_DRIVER, Remedy.NVIDIA_DRIVER),
        (card(AMD), WITH_VULKAN, "", Idle.NO_DRIVER, Remedy.VULKAN_DRIVER),
        (card(AMD, "amdgpu"), WITH_VULKAN, "", Idle.NO_DRIVER, Remedy.VULKAN_DRIVER),
        (card(INTEL, "i915"), WITH_VULKAN, "", Idle.NO_DRIVER, Remedy.VULKAN_DRIVER),
        (CARD, WITH_CUDA, INSUFFICIENT, Idle.OLD_DRIVER, Remedy.NEWER_DRIVER),
        (card(INTEL, "i915"), WITH_VULKAN, NO_HALVES, Idle.OLD_DRIVER, Remedy.NEWER_DRIVER),
        (CARD, BARE, "", Idle.NO_BACK_END, Remedy.BUILD_FOR_GPU),
        (card(AMD, "amdgpu"), WITH_CUDA, "", Idle.NO_BACK_END, Remedy.BUILD_FOR_GPU),
    ],
)
def test_without_a_device_it_is_the_driver_or_the_build(
    gpu: BusGpu, back_ends: frozenset[str], errors: str, why: Idle, remedy: Remedy
) -> None:
    idle = GpuSituation([gpu], [], back_ends, errors).idle(0)
    assert idle == IdleGpu(gpu.name, why, remedy)
    assert idle.wanted
    assert gpu.name in idle.finding.value
    assert not idle.finding.ok


def test_a_package_is_not_built_again() -> None:
    idle = GpuSituation([CARD], [], BARE, packaged=True).idle(0)
    assert idle == IdleGpu(CARD.name, Idle.NO_BACK_END, Remedy.PACKAGE_FOR_GPU)


def test_a_gpu_without_room_for_a_layer_is_full() -> None:
    idle = GpuSituation([CARD], [CUDA], WITH_CUDA).idle(0)
    assert idle == IdleGpu(CUDA.description, Idle.NO_MEMORY, Remedy.GPU_MEMORY)


def test_a_gpu_that_failed_is_told_as_that() -> None:
    idle = GpuSituation([CARD], [CUDA], WITH_CUDA).idle(0, lost=True)
    assert idle == IdleGpu(CUDA.description, Idle.LOST, Remedy.AFTER_LOSS)


def test_who_turned_it_off_is_reminded_and_not_warned() -> None:
    idle = GpuSituation([CARD], [], BARE, turned_off=True).idle(0)
    assert idle == IdleGpu(CARD.name, Idle.TURNED_OFF, Remedy.TURN_ON_GPU)
    assert not idle.wanted
    assert idle.finding.ok
    assert "gpu_layers" in idle.finding.value

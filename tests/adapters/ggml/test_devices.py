"""The devices that ggml lists, whatever back ends it was built with."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.adapters.ggml.devices import back_ends, devices, gpu_list, gpus, loadable


def test_the_processor_is_a_device_with_its_memory() -> None:
    (processor,) = [device for device in devices() if device.kind == "processor"]
    assert processor.back_end == "CPU"
    assert processor.description
    assert 0 < processor.free <= processor.total
    assert processor.back_end in back_ends()


def test_gpus_are_those_that_are_no_processor_and_each_is_listed_once() -> None:
    found = gpus()
    assert all(device.kind in ("gpu", "integrated") for device in found)
    addresses = [device.bus_address for device in found if device.bus_address]
    assert len(addresses) == len(set(addresses))


@pytest.mark.parametrize(
    ("files", "found"),
    [
        (["libggml-base.so.0", "libggml-cpu-zen4.so", "libllama.so"], set()),
        (["libggml-vulkan.so", "libggml-cuda.so"], {"Vulkan", "CUDA"}),
        (["ggml-vulkan.dll", "ggml-cpu.dll"], {"Vulkan"}),
    ],
)
def test_code_for_a_gpu_is_there_also_where_its_driver_is_missing(
    tmp_path: Path, files: list[str], found: set[str]
) -> None:
    for name in files:
        (tmp_path / name).touch()
    assert loadable(tmp_path) == found


def test_llama_cpp_is_given_all_gpus_or_none() -> None:
    assert [bool(handle) for handle in gpu_list(True)] == [True] * len(gpus()) + [False]
    assert list(gpu_list(False)) == [None]

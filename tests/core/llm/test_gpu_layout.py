"""GPU layout: as large as fits, giving up the least first."""

from __future__ import annotations

import pytest

from app.core.llm.gpu_layout import SHARE, LayoutRequest, ModelShape, choose, layouts

GB = 1 << 30
MODEL = ModelShape(weights=8 * GB, layers=40, cache_bytes=200 << 10)
PLAIN = LayoutRequest(4096)


def best(free: float, request: LayoutRequest = PLAIN) -> tuple[int, int, str]:
    fit = choose(list(layouts(MODEL, request)), round(free * GB))[0]
    assert fit.bytes <= free * GB * SHARE
    return fit.layers, fit.sequences, fit.cache_type


def test_with_enough_memory_everything_is_on_the_gpu() -> None:
    assert best(80) == (41, 32, "f16")


def test_memory_is_saved_by_fewer_answers_then_the_cache_then_layers() -> None:
    found = [best(free) for free in (80, 24, 13, 10.6, 10.1, 8, 4, 0.5)]
    assert [layers for layers, _, _ in found] == sorted((f[0] for f in found), reverse=True)
    assert found[1][:2] == (41, 16)
    assert found[3] == (41, 1, "f16")
    assert found[4] == (41, 1, "q8_0") or found[4][1] >= 1
    assert 0 < found[6][0] < 40
    assert found[-1][0] == 0


def test_settings_are_kept() -> None:
    request = LayoutRequest(4096, layers=10, parallel=2, cache_type="q4_0", flash="on")
    for fit in list(layouts(MODEL, request))[:-1]:
        assert (fit.layers, fit.sequences, fit.cache_type, fit.flash) == (10, 2, "q4_0", "on")
    assert {fit.cache_type for fit in layouts(MODEL, LayoutRequest(4096, flash="off"))} == {"f16"}


def test_with_unknown_memory_all_layouts_are_tried_down_to_the_cpu() -> None:
    every = list(layouts(MODEL, LayoutRequest(4096)))
    assert choose(every, None) == every
    assert every[-1].layers == 0
    assert choose(every, 0) == [every[-1]]


@pytest.mark.parametrize("layers", [0, 1, 500])
def test_no_more_layers_than_there_are(layers: int) -> None:
    first = next(layouts(MODEL, LayoutRequest(2048, layers=layers)))
    assert first.layers == min(layers, 41)


def test_a_shared_cache_holds_32_answers_in_the_memory_that_8_would_fill() -> None:
    apart = LayoutRequest(4096)
    together = LayoutRequest(4096, shared=True)
    assert best(24, apart)[1] < 32
    found = choose(list(layouts(MODEL, together)), 24 * GB)[0]
    assert (found.layers, found.sequences) == (41, 32)
    assert found.shared_cells in (65536, 32768)
    assert next(layouts(MODEL, together)).shared_cells == 32 * 4096
    assert all(fit.shared_cells == 0 for fit in layouts(MODEL, apart))
    assert all(
        fit.shared_cells == 0 or fit.shared_cells >= 4096 for fit in layouts(MODEL, together)
    )

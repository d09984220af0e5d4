"""A GPU that is not used is said once on the banner, and always where the speed is shown."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from app.core.domain.devices import Idle, IdleGpu
from app.core.domain.diagnostics import Remedy
from app.ui.foundation import wording
from app.ui.foundation.turns import Turn
from app.ui.metrics.machine_meters import MachineMeters
from app.ui.models import models_page
from tests.fakes.machine import IDLE as AT_REST
from tests.ui.models.test_models_page import LARGE

CASES = [
    (Idle.NO_DRIVER, Remedy.NVIDIA_DRIVER, "it has no driver"),
    (Idle.OLD_DRIVER, Remedy.NEWER_DRIVER, "its driver is too old"),
    (Idle.NO_BACK_END, Remedy.BUILD_FOR_GPU, "was built without code for it"),
    (Idle.NO_MEMORY, Remedy.GPU_MEMORY, "its free memory is too small"),
    (Idle.LOST, Remedy.AFTER_LOSS, "failed while it computed"),
]


def shown(main_view) -> str:
    return main_view.banner._reason.text()


def look(qtbot, desktop) -> None:
    with qtbot.waitSignal(desktop.context.library.changed):
        desktop.context.library.refresh()


@pytest.mark.parametrize(("why", "remedy", "reason"), CASES)
def test_the_banner_gives_the_reason_and_the_remedy_once(
    qtbot, desktop, demo_facade, why, remedy, reason
):
    banner = desktop.main_view.banner
    demo_facade.idle_gpu = IdleGpu("NVIDIA GPU (10de:2684)", why, remedy)
    look(qtbot, desktop)
    assert banner.isVisible()
    assert banner._title.text() == "The GPU is not used"
    assert "NVIDIA GPU (10de:2684)" in shown(desktop.main_view)
    assert reason in shown(desktop.main_view)
    assert str(remedy) in shown(desktop.main_view)
    banner.hide()
    look(qtbot, desktop)
    assert not banner.isVisible()
    demo_facade.idle_gpu = replace(demo_facade.idle_gpu, name="AMD GPU (1002:74a1)")
    look(qtbot, desktop)
    assert banner.isVisible()


@pytest.mark.parametrize("gpu", [None, IdleGpu("GPU", Idle.TURNED_OFF, Remedy.TURN_ON_GPU)])
def test_without_a_gpu_and_with_one_that_was_turned_off_there_is_no_banner(
    qtbot, desktop, demo_facade, gpu
):
    demo_facade.idle_gpu = gpu
    look(qtbot, desktop)
    assert not desktop.main_view.banner.isVisible()


@pytest.mark.parametrize("why", Idle)
def test_an_answer_and_its_model_and_the_panel_say_why_only_the_processor_computes(desktop, why):
    gpu = IdleGpu("NVIDIA GPU", why, Remedy.NVIDIA_DRIVER)
    words = f"Processor only: {why}"
    assert wording.figures(Turn("Why?", idle_gpu=gpu)).endswith(words)
    assert models_page.fit(replace(LARGE, device="CPU (2 threads)", idle_gpu=gpu)).endswith(words)
    meters = MachineMeters()
    meters.show_gauges(replace(AT_REST, idle_gpu=gpu))
    assert words in [each.text() for each in meters.findChildren(QLabel)]
    assert wording.figures(Turn("Why?")) == ""


def test_the_panel_names_the_gpus_and_their_memory_where_their_load_is_unknown(desktop):
    meters = MachineMeters()
    gauges = replace(AT_REST, vram=3_000_000_000, vram_total=8_000_000_000, gpus=("Radeon RX",))
    meters.show_gauges(gauges)
    texts = [each.text() for each in meters.findChildren(QLabel) if not each.isHidden()]
    assert "Radeon RX" in texts
    assert any("3.0 GB of 8.0 GB" in text for text in texts)

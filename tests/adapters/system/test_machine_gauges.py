"""One body for every machine."""

from __future__ import annotations

import pytest

from app.adapters.system.machine_gauges import MachineGauges
from app.core.ports.metrics import Machine
from tests.fakes.machine import FakeMachine


@pytest.fixture(params=["fake", "psutil"])
def machine(request: pytest.FixtureRequest) -> Machine:
    return FakeMachine() if request.param == "fake" else MachineGauges()


def test_shares_are_shares_and_the_engine_takes_part_of_the_memory(machine: Machine) -> None:
    for _ in range(2):
        gauges = machine.read()
        assert 0 <= gauges.cpu <= 1
        assert 0 < gauges.memory < gauges.memory_total


def test_a_gpu_is_told_as_a_whole_or_not_at_all(machine: Machine) -> None:
    gauges = machine.read()
    if gauges.gpu is None or gauges.vram is None or gauges.vram_total is None:
        assert (gauges.gpu, gauges.vram, gauges.vram_total) == (None, None, None)
    else:
        assert 0 <= gauges.gpu <= 1
        assert 0 <= gauges.vram <= gauges.vram_total


def test_of_the_work_it_knows_nothing(machine: Machine) -> None:
    gauges = machine.read()
    assert (gauges.tokens_per_second, gauges.passages_per_second, gauges.answering) == (0, 0, 0)

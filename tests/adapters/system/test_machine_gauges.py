"""Contract test of machine gauges."""

from __future__ import annotations

import os
import sys
import threading
import time

import pytest

from app.adapters.system import hardware as hardware
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


@pytest.mark.skipif(sys.platform != "linux", reason="threads have no priority of their own")
def test_a_thread_that_yields_does_so_alone_and_is_not_taken_for_less_work_of_others() -> None:
    found: list[int] = []
    mine = os.getpriority(os.PRIO_PROCESS, 0)

    def work() -> None:
        with hardware.yielding():
            found.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))
            until = time.thread_time() + 0.5
            while time.thread_time() < until:
                pass

    before = hardware._others()
    thread = threading.Thread(target=work)
    thread.start()
    thread.join(60)
    assert found == [min(19, mine + hardware.NICENESS)]
    assert os.getpriority(os.PRIO_PROCESS, 0) == mine
    assert hardware._others() - before > -0.2

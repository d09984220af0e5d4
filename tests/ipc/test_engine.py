"""Opening an engine: a real engine process, or this process as the engine."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager

import pytest

from app.adapters.system import lock_file
from app.core.domain.errors import EngineDied, EngineUnavailable, LibraryBusy, LibraryError
from app.ipc.client import Client
from app.ipc.engine import open_engine, run_engine
from app.ipc.server import Server
from tests.fakes.facade import FakeFacade
from tests.ipc.conftest import FOREVER


@pytest.fixture
def process(home):
    """An engine process that holds the lock of ``home``; its standard input is its parent pipe."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.ipc.engine_process", home, "0"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout.readline() == b"locked\n"
        yield process
        process.kill()


def never_assembled(home: str) -> FakeFacade:
    raise AssertionError("There is an engine already.")


def test_a_running_engine_is_used_as_soon_as_it_answers(process, home):
    with open_engine(home, lock_file.acquire, never_assembled) as engine:
        assert engine.system.status().roots == 1


def test_an_engine_killed_in_the_middle_of_a_call_is_a_clear_error(process, home):
    with open_engine(home, lock_file.acquire, never_assembled) as engine:
        with pytest.raises(EngineDied, match=r"during the call library\.index") as caught:
            engine.library.index(listen=lambda event: process.kill())
        assert caught.value.remedy
        process.wait(FOREVER)
        with pytest.raises(EngineUnavailable):
            engine.system.status()


def test_after_a_kill_the_next_process_takes_over(process, home, facade):
    process.kill()
    process.wait(FOREVER)

    with open_engine(home, lock_file.acquire, lambda home: facade) as engine:
        assert engine is facade


def test_the_engine_ends_when_its_parent_does(process, home):
    process.stdin.close()

    assert process.wait(FOREVER) == 0


def test_the_engine_ends_when_it_is_asked_to(process, home):
    with open_engine(home, lock_file.acquire, never_assembled) as engine:
        assert isinstance(engine, Client)
        engine.shutdown()

    assert process.wait(FOREVER) == 0


def test_without_an_engine_this_process_becomes_one_for_others_too(home, facade):
    with open_engine(home, lock_file.acquire, lambda home: facade) as engine:
        assert engine is facade
        with open_engine(home, lock_file.acquire, never_assembled) as other:
            assert other.system.status().roots == 1

    assert facade.closed.is_set()
    with lock_file.acquire(home):
        pass  # nobody has it any longer


def test_closing_waits_for_the_calls_of_other_processes(home, facade, monkeypatch):
    facade.hold = True
    close = Server.close

    def close_with_a_call_under_way(server):
        facade.release.set()
        close(server)

    monkeypatch.setattr(Server, "close", close_with_a_call_under_way)
    with ThreadPoolExecutor() as pool:
        with open_engine(home, lock_file.acquire, lambda home: facade):
            client = Client(home)
            call = pool.submit(client.library.watch)
            assert facade.started.wait(FOREVER)
        assert call.result(FOREVER) is None
        client.close()


def test_a_lock_without_an_engine_is_reported(home):
    with (
        lock_file.acquire(home),
        pytest.raises(LibraryBusy),
        open_engine(home, lock_file.acquire, never_assembled, seconds=0.02),
    ):
        pass


def test_a_library_that_cannot_be_opened_leaves_the_lock_free(home):
    def broken(home: str) -> FakeFacade:
        raise LibraryError("broken")

    with pytest.raises(LibraryError, match="broken"), open_engine(home, lock_file.acquire, broken):
        pass

    with lock_file.acquire(home):
        pass


def test_a_new_engine_takes_over_from_one_that_is_closing(home, facade):
    closing_engine = ExitStack()
    closing_engine.enter_context(lock_file.acquire(home))

    @contextmanager
    def hold(home):
        try:
            with lock_file.acquire(home):
                yield
        except LibraryBusy:
            closing_engine.close()
            raise

    def busy(home):
        raise LibraryBusy("never an engine")

    with ThreadPoolExecutor() as pool:
        run = pool.submit(run_engine, home, hold, lambda home: facade)
        with open_engine(home, busy, never_assembled, FOREVER) as engine:
            assert engine.system.status().roots == 1
            engine.shutdown()
        assert run.result(FOREVER) is None


def test_a_second_engine_does_not_wait_for_one_that_answers(process, home):
    with open_engine(home, lock_file.acquire, never_assembled), pytest.raises(LibraryBusy):
        run_engine(home, lock_file.acquire, never_assembled, seconds=float("inf"))


@pytest.mark.skipif(sys.platform == "win32", reason="select does not wait for pipes there")
def test_an_engine_that_waits_for_another_ends_with_its_parent(home):
    reading, writing = os.pipe()
    os.close(writing)
    with lock_file.acquire(home), pytest.raises(LibraryBusy):
        run_engine(home, lock_file.acquire, never_assembled, reading, seconds=float("inf"))
    os.close(reading)

"""Facade calls in worker threads: events, their order, and how calls end."""

from __future__ import annotations

import threading
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from app.core.domain.answers import AskRequest
from app.core.domain.errors import AppError, Cancelled, EngineDied, EngineUnavailable
from app.core.domain.events import AnswerPiece, FileStarted, Progress
from app.ui.foundation.calls import Calls, Requests
from tests.fakes.facade import FakeFacade


@pytest.fixture
def facade() -> FakeFacade:
    return FakeFacade()


@pytest.fixture
def calls(qapp, facade):
    calls = Calls()
    calls.use(facade)
    yield calls
    facade.release.set()
    assert calls.close(5000)
    calls.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_result_arrives_in_the_gui_thread(qtbot, calls):
    arrived: list[object] = []
    call = calls.ask(
        lambda facade: (facade.library.retry(), threading.current_thread()),
        lambda result: arrived.extend([result, threading.current_thread()]),
    )
    with qtbot.waitSignal(call.ended):
        pass
    (count, worker), here = arrived
    assert count == 1
    assert worker is not here is threading.main_thread()


def test_an_error_arrives_as_it_is(qtbot, calls, facade):
    facade.error = AppError("No reason.", title="Bad")
    with qtbot.waitSignal(calls.ask(lambda facade: facade.system.status()).failed) as failed:
        pass
    assert failed.args[0] is facade.error


def test_a_fault_is_told_and_does_no_harm(qtbot, calls, caplog):
    with qtbot.waitSignal(calls.ask(lambda facade: 1 / 0).failed) as failed:
        pass
    assert "division by zero" in failed.args[0].reason
    assert "A call failed" in caplog.text


def test_pieces_arrive_bundled_in_order_before_the_result(qtbot, calls, facade):
    facade.events = [AnswerPiece(str(n)) for n in range(500)]
    heard: list[str] = []
    bundles: list[int] = []
    call = calls.stream(lambda f, listen, cancel: f.answers.ask(AskRequest("?"), listen, cancel))
    call.received.connect(lambda events: heard.extend(event.text for event in events))
    call.received.connect(lambda events: bundles.append(len(events)))
    with qtbot.waitSignal(call.done):
        pass
    assert heard == [str(n) for n in range(500)]
    assert len(bundles) < 50


def test_only_the_latest_progress_of_a_bundle_arrives(qtbot, calls, facade):
    facade.events = [FileStarted("a"), *(Progress(n, 9, 0, 0.0, "a") for n in range(9))]
    heard: list[object] = []
    call = calls.stream(lambda f, listen, cancel: f.library.index((), listen, cancel))
    call.received.connect(heard.extend)
    with qtbot.waitSignal(call.done):
        pass
    assert len(heard) < 10
    assert heard[-1] == Progress(8, 9, 0, 0.0, "a")


def test_a_call_can_be_cancelled(qtbot, calls, facade):
    facade.hold = True
    call = calls.stream(lambda f, listen, cancel: f.library.watch(listen, cancel))
    assert facade.started.wait(5)
    with qtbot.waitSignal(call.failed) as failed:
        call.cancel()
    assert isinstance(failed.args[0], Cancelled)


def test_calls_wait_for_an_engine(qtbot, calls, facade):
    calls.suspend()
    call = calls.ask(lambda facade: facade.chats.all())
    assert facade.calls == []
    with qtbot.waitSignal(call.done):
        calls.use(facade)
    assert facade.calls == [("chats.all", {})]


def test_calls_fail_when_no_engine_will_come(qtbot, calls, facade):
    calls.suspend()
    waiting = calls.ask(lambda facade: facade.chats.all())
    error = EngineUnavailable("None.")
    with qtbot.waitSignal(waiting.failed) as failed:
        calls.fail_all(error)
    assert failed.args[0] is error
    with qtbot.waitSignal(calls.ask(lambda facade: facade.chats.all()).failed):
        pass


def test_a_reply_that_a_later_one_overtook_is_dropped(qtbot, calls):
    replies: list[str] = []
    gates = [threading.Event() for _ in range(3)]
    requests = Requests(calls)

    def reply(number: int, _: object) -> int:
        assert gates[number].wait(10)
        return number

    begun = [requests.ask(partial(reply, number), replies.append) for number in range(3)]
    for number in (1, 0, 2):
        with qtbot.waitSignal(begun[number].ended):
            gates[number].set()
    assert replies == [1, 2]


def test_a_call_in_the_place_of_others_is_the_only_one_heard(qtbot, calls):
    heard: list[object] = []
    gate = threading.Event()
    requests = Requests(calls)

    def fail(_: object) -> None:
        assert gate.wait(10)
        raise EngineDied("Killed.")

    early = requests.ask(fail, heard.append, heard.append)
    later = requests.ask_instead(lambda facade: "later", heard.append, heard.append)
    with qtbot.waitSignals([early.ended, calls.engine_lost, later.ended]):
        gate.set()
    assert heard == ["later"]
    requests.ask(lambda facade: "dropped", heard.append)
    requests.drop()
    with qtbot.waitSignal(requests.ask(lambda facade: "last", heard.append).ended):
        pass
    assert heard == ["later", "last"]


def test_it_is_noticed_when_the_engine_dies_during_a_call(qtbot, calls, facade):
    facade.error = EngineDied("Killed.")
    with qtbot.waitSignal(calls.engine_lost):
        calls.ask(lambda facade: facade.chats.all())

"""What answers took is kept; the rates of now come from the work as it goes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from app.core.answers import Answer
from app.core.events import AnswerPiece, LibraryChanged, Progress
from app.core.models import Gauges, Measurement, TokenCounts
from app.services.recorder import WINDOW, Recorder


@dataclass
class Store:
    """``MeasurementStore`` in a list."""

    kept: list[Measurement] = field(default_factory=list)

    def add(self, measurement: Measurement) -> None:
        self.kept.append(measurement)

    def latest(self, k: int) -> list[Measurement]:
        return self.kept[-k:]


class IdleMachine:
    """``Machine`` that does nothing."""

    def read(self) -> Gauges:
        return Gauges(cpu=0.5, memory=1, memory_total=2)


def answer(model: str) -> Answer:
    return Answer("x", False, (), (), {"ttft_ms": 9.0}, TokenCounts(1, 2, 3), model)


def test_an_answer_of_a_model_is_kept_and_neither_an_abstention_nor_a_summary_is() -> None:
    store = Store()
    recorder = Recorder(store, IdleMachine())
    summary = replace(answer("tiny"), stages={"map_ms": 9.0})
    for given in (answer("tiny"), answer(""), summary, None):
        recorder.begin()
        recorder.end(given)
    (kept,) = recorder.measurements(10)
    assert (kept.model, kept.stages, kept.tokens) == (
        "tiny",
        {"ttft_ms": 9.0},
        TokenCounts(1, 2, 3),
    )


def test_rates_are_those_of_now() -> None:
    recorder = Recorder(Store(), IdleMachine())
    assert recorder.gauges() == Gauges(cpu=0.5, memory=1, memory_total=2)
    recorder.begin()
    for _ in range(10):
        recorder.hear(AnswerPiece("x"))
    recorder.hear(Progress(1, 2, 3, 42.0, "/a"))
    gauges = recorder.gauges()
    assert gauges.tokens_per_second == 10 / WINDOW
    assert (gauges.passages_per_second, gauges.answering) == (42.0, 1)
    recorder.hear(LibraryChanged())
    assert recorder.gauges().passages_per_second == 0.0

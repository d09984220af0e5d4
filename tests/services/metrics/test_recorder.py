"""Durations of answers are stored; current rates are measured meanwhile."""

from __future__ import annotations

from dataclasses import replace

from app.core.domain.answers import Answer
from app.core.domain.events import AnswerPiece, FileDone, LibraryChanged, Progress
from app.core.domain.measurements import Gauges, TokenCounts
from app.services.metrics.recorder import TOGETHER, WINDOW, Recorder
from tests.fakes.measurement_store import FakeMeasurementStore


class IdleMachine:
    """``Machine`` that does nothing."""

    def __init__(self) -> None:
        self.joules = 5.0

    def read(self) -> Gauges:
        return Gauges(cpu=0.5, memory=1, memory_total=2)

    def energy(self) -> float | None:
        self.joules *= 2
        return self.joules


def answer(model: str) -> Answer:
    return Answer("x", False, (), (), {"ttft_ms": 9.0}, TokenCounts(1, 2, 3), model)


def test_an_answer_of_a_model_is_kept_and_neither_an_abstention_nor_a_summary_is() -> None:
    store = FakeMeasurementStore()
    recorder = Recorder(store, IdleMachine(), "1.2")
    summary = replace(answer("tiny"), stages={"map_ms": 9.0})
    for given in (answer("tiny"), answer(""), summary, None):
        recorder.end(given, "CPU", recorder.begin())
    (kept,) = recorder.latest(10)
    assert (kept.version, kept.device, kept.kind, kept.energy) == ("1.2", "CPU", "answer", 10.0)
    assert (kept.model, kept.stages, kept.tokens) == (
        "tiny",
        {"ttft_ms": 9.0},
        TokenCounts(1, 2, 3),
    )


def test_rates_are_those_of_now() -> None:
    recorder = Recorder(FakeMeasurementStore(), IdleMachine())
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


def test_files_are_kept_with_their_stages_a_number_of_them_at_once() -> None:
    store = FakeMeasurementStore()
    recorder = Recorder(store, IdleMachine(), "1.2", "mini")
    for number in range(TOGETHER - 1):
        recorder.hear(FileDone(f"/{number}", "indexed", 2, stages={"embed": 4.0}))
    recorder.hear(FileDone("/failed", "failed", 0, "It is locked."))
    assert store.kept == []
    recorder.hear(FileDone("/last", "indexed", 2, stages={"embed": 5.0}))
    assert len(store.kept) == TOGETHER
    recorder.hear(FileDone("/later", "indexed", 2, stages={"embed": 6.0}))
    (kept,) = recorder.latest(1, "file")
    assert (kept.model, kept.version, kept.stages) == ("mini", "1.2", {"embed": 6.0})
    assert recorder.latest(1) == []
    (trend,) = recorder.trends("file")
    assert trend.figures["embed"].count == TOGETHER + 1


def test_the_speed_of_reading_is_that_of_the_models_own_long_prompts() -> None:
    recorder = Recorder(FakeMeasurementStore(), IdleMachine())
    assert recorder.prefill_rate("tiny") is None
    for model, prompt, spent in (
        ("tiny", 1000, 4000.0),
        ("tiny", 400, 2000.0),
        ("tiny", 100, 1000.0),
        ("other", 900, 1.0),
        ("tiny", 10, 1.0),
    ):
        made = replace(
            answer(model), stages={"prefill_ms": spent}, tokens=TokenCounts(prompt, 0, 3)
        )
        recorder.note([made])
    assert recorder.prefill_rate("tiny") == 200


def test_the_speed_of_a_model_is_that_of_its_latest_answers() -> None:
    recorder = Recorder(FakeMeasurementStore(), IdleMachine())
    assert recorder.decode_rate("tiny") is None
    for model, written, spent in (("tiny", 41, 1000.0), ("tiny", 21, 1000.0), ("other", 9, 1.0)):
        made = replace(
            answer(model), stages={"decode_ms": spent}, tokens=TokenCounts(100, 0, written)
        )
        recorder.note([made])
    assert recorder.decode_rate("tiny") == 30

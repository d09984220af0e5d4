"""Parallel generations: each equals one that runs alone, and none is lost."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.adapters.llm.kv_cache_store import KvCacheStore
from app.adapters.llm.prefill_chunking import PrefillChunking
from app.adapters.llm.request import Request
from app.adapters.llm.scheduler import Scheduler
from app.core.domain.errors import ModelError
from app.core.llm.completions import Sampling
from tests.fakes.decoder import FakeDecoder, continuation

SYSTEM = list(range(90_000, 90_060))


@pytest.fixture
def decoder() -> FakeDecoder:
    return FakeDecoder()


@pytest.fixture
def scheduler(decoder: FakeDecoder) -> Iterator[Scheduler]:
    made = Scheduler(decoder)
    yield made
    made.close()
    assert decoder.open_samplers == 0


def request(
    prompt: list[int],
    most: int = 20,
    cancel: threading.Event | None = None,
    background: bool = False,
) -> Request:
    return Request(prompt, most, Sampling(), cancel or threading.Event(), background=background)


def run(scheduler: Scheduler, *requests: Request) -> list[list[int]]:
    for each in requests:
        scheduler.submit(each)
    return [list(each.tokens()) for each in requests]


def gate(decoder: FakeDecoder, batches: int) -> threading.Event:
    """Let ``batches`` pass, then hold until the event is set."""
    held, left = threading.Event(), iter(range(batches))
    decoder.before = lambda: None if next(left, None) is not None else _wait(held)
    return held


def _wait(event: threading.Event) -> None:
    assert event.wait(10)


def prompt(n: int, length: int = 30) -> list[int]:
    return SYSTEM + [n * 100 + i for i in range(length)]


def test_a_generation_goes_on_from_its_prompt(scheduler: Scheduler, decoder: FakeDecoder) -> None:
    (made,) = run(scheduler, request(prompt(1)))
    assert made == continuation(prompt(1), 20)
    assert max(map(len, decoder.batches)) <= decoder.chunk


def test_beside_others_it_is_the_same_as_alone(scheduler: Scheduler) -> None:
    requests = [request(prompt(n, 5 + 7 * n), 10 + n) for n in range(9)]
    made = run(scheduler, *requests)
    assert made == [continuation(r.prompt, r.max_tokens) for r in requests]


def test_everyone_decoding_shares_a_batch(scheduler: Scheduler, decoder: FakeDecoder) -> None:
    held = gate(decoder, 0)
    requests = [request(prompt(n), 20) for n in range(3)]
    for each in requests:
        scheduler.submit(each)
    held.set()
    for each in requests:
        list(each.tokens())
    assert any(len({step.sequence for step in batch}) == 3 for batch in decoder.batches)


def test_a_long_prompt_does_not_stop_others(scheduler: Scheduler, decoder: FakeDecoder) -> None:
    talking = request(prompt(1, 2), 30)
    scheduler.submit(talking)
    tokens = talking.tokens()
    next(tokens)
    reading = request(list(range(5000, 5300)), 1)
    scheduler.submit(reading)
    list(reading.tokens())
    list(tokens)
    pieces = [i for i, batch in enumerate(decoder.batches) if batch[0].token >= 5000]
    assert len(pieces) >= 300 // decoder.chunk
    assert all(len(batch) <= decoder.chunk for batch in decoder.batches)


@pytest.mark.parametrize(("grammar", "pieces"), [("", 2), ("root ::= [a-z]+", 1)])
def test_a_prompt_is_divided_only_beside_answers_that_are_read_as_they_grow(
    grammar: str, pieces: int
) -> None:
    decoder = FakeDecoder(chunk=128)
    scheduler = Scheduler(decoder)
    held = gate(decoder, 3)  # the prompt and two tokens of the first answer
    few = [1, 2, 3]  # too few to tell how fast the decoder is
    writing = Request(few, 30, Sampling(), threading.Event(), grammar)
    reading = request(list(range(5000, 5120)), 1)
    scheduler.submit(writing)
    tokens = writing.tokens()
    next(tokens)
    scheduler.submit(reading)
    held.set()
    list(reading.tokens())
    list(tokens)
    scheduler.close()
    assert len([batch for batch in decoder.batches if batch[0].token >= 5000]) == pieces


def test_a_follow_up_computes_only_what_is_new(scheduler: Scheduler, decoder: FakeDecoder) -> None:
    (answer,) = run(scheduler, request(prompt(1), 5))
    before = decoder.decoded
    follow_up = request([*prompt(1), *answer, *range(7000, 7010)], 1)
    run(scheduler, follow_up)
    # An answer cut off by its limit was handed out to the last token, which was not computed.
    assert follow_up.reused == len(prompt(1)) + len(answer) - 1
    assert decoder.decoded - before == len(follow_up.prompt) - follow_up.reused


def test_the_same_prompt_again_computes_its_end_anew(scheduler: Scheduler) -> None:
    first, second = request(prompt(1)), request(prompt(1))
    assert run(scheduler, first) == run(scheduler, second)
    assert second.reused == len(prompt(1)) - 2


def test_a_common_beginning_is_read_once(decoder: FakeDecoder, scheduler: Scheduler) -> None:
    held = gate(decoder, 0)
    requests = [request(prompt(n), 5) for n in range(12)]
    for each in requests:
        scheduler.submit(each)
    held.set()
    for each in requests:
        list(each.tokens())
    computed = [step.token for batch in decoder.batches for step in batch]
    assert computed.count(SYSTEM[0]) == 1
    assert [each.reused for each in requests] == [0] + [len(SYSTEM)] * 11


def test_where_memory_cannot_be_divided_everything_is_computed(
    scheduler: Scheduler, decoder: FakeDecoder
) -> None:
    decoder.divisible = False
    requests = [request(prompt(n)) for n in (1, 2, 1)]
    for each in requests:
        assert run(scheduler, each) == [continuation(each.prompt, 20)]
        assert each.reused == 0


def test_a_chat_keeps_its_slot_while_other_questions_come(scheduler: Scheduler) -> None:
    (answer,) = run(scheduler, request(prompt(1)))
    run(scheduler, request(prompt(2)))
    follow_up = request([*prompt(1), *answer, 7000, 7001], 1)
    run(scheduler, follow_up)
    assert follow_up.reused > len(prompt(1))


def test_at_once_they_lie_beside_each_other_and_an_older_chat_moves_aside() -> None:
    decoder = FakeDecoder(sequences=4)
    scheduler = Scheduler(decoder)
    chats = [list(range(1000 * n, 1000 * n + 40)) for n in range(1, 7)]
    for n in (0, 1, 2, 3, 2, 0, 3, 1):  # the third was not used for longest, then the first
        run(scheduler, request(chats[n], 1))
    begun = len(decoder.batches)
    made = run(scheduler, request(chats[4]), request(chats[5]))
    assert made == [continuation(chats[n], 20) for n in (4, 5)]
    written = [[step.sequence for step in batch] for batch in decoder.batches[begun:]]
    assert {tuple(batch) for batch in written if len(set(batch)) > 1} == {(2, 3)}
    reused = []
    for n in (3, 1, 0, 2):
        again = request(chats[n])
        assert run(scheduler, again) == [continuation(chats[n], 20)]
        reused.append(again.reused)
    assert reused == [38, 38, 0, 0]
    scheduler.close()


@pytest.mark.parametrize(
    ("speed", "left", "beside", "alone"),
    [(5, 100, 34, 34), (300, 600, 150, 300), (540, 490, 245, 490), (5000, 1100, 367, 367)],
)
def test_a_piece_of_a_prompt_takes_about_half_a_second(
    speed: float, left: int, beside: int, alone: int
) -> None:
    pace = PrefillChunking(most=512)
    assert pace.piece(640, alone=False) == 64
    for _ in range(12):
        tokens = pace.piece(1000, alone=False)
        pace.note(tokens, tokens / speed)
        pace.note(3, 1)
    assert (pace.piece(left, alone=False), pace.piece(left, alone=True)) == (beside, alone)


def test_cancelled_while_reading_it_ends_within_a_step(
    scheduler: Scheduler, decoder: FakeDecoder
) -> None:
    cancel = threading.Event()
    held = gate(decoder, 2)
    stopped = request(prompt(1, 300), 5, cancel)
    scheduler.submit(stopped)
    cancel.set()
    held.set()
    assert list(stopped.tokens()) == []
    assert decoder.decoded <= 3 * decoder.chunk


def test_cancelled_while_waiting_it_never_begins(
    scheduler: Scheduler, decoder: FakeDecoder
) -> None:
    held = gate(decoder, 0)
    running = [request(prompt(n)) for n in range(3)]
    cancel = threading.Event()
    late = request(list(range(8000, 8020)), 5, cancel)
    for each in (*running, late):
        scheduler.submit(each)
    cancel.set()
    held.set()
    assert list(late.tokens()) == []
    for each in running:
        list(each.tokens())
    assert not any(step.token == 8000 for batch in decoder.batches for step in batch)


def test_a_caller_that_stops_reading_frees_its_slot(
    scheduler: Scheduler, decoder: FakeDecoder
) -> None:
    gone = request(prompt(1), 300)
    scheduler.submit(gone)
    tokens: Iterator[int] = gone.tokens()
    next(tokens)
    tokens.close()  # type: ignore[attr-defined]
    assert run(scheduler, request(prompt(2))) == [continuation(prompt(2), 20)]


def test_a_failed_batch_is_told_to_those_in_it_and_no_one_else(
    scheduler: Scheduler, decoder: FakeDecoder
) -> None:
    def fail() -> None:
        decoder.before = lambda: None
        raise ModelError("The memory is broken.")

    run(scheduler, request(prompt(1)))
    decoder.before = fail
    with pytest.raises(ModelError, match="broken"):
        run(scheduler, request(prompt(1)))
    after = request(prompt(1))
    assert run(scheduler, after) == [continuation(prompt(1), 20)]
    assert after.reused == 0


@pytest.mark.parametrize("part", ["truncate", "share", "sampler", "is_end", "decode"])
def test_a_failure_of_the_bookkeeping_leaves_nobody_waiting(
    decoder: FakeDecoder, scheduler: Scheduler, part: str
) -> None:
    run(scheduler, request(prompt(0), 5))  # leaves something to be shared and truncated
    held = gate(decoder, 0)
    requests = [request(prompt(n), 20, background=n == 6) for n in range(1, 7)]
    scheduler.submit(requests[0])
    working = getattr(decoder, part)

    def fail(*_: object) -> None:
        raise RuntimeError(f"{part} is broken")

    with ThreadPoolExecutor(len(requests)) as callers:
        told = [callers.submit(list, each.tokens()) for each in requests]
        for each in requests[1:]:
            scheduler.submit(each)
        setattr(decoder, part, fail)
        if part == "truncate":
            scheduler.forget()
        held.set()
        for one in told:
            with pytest.raises(ModelError, match=f"RuntimeError: {part} is broken"):
                one.result(10)
    setattr(decoder, part, working)
    assert run(scheduler, request(prompt(1), 20)) == [continuation(prompt(1), 20)]
    assert (scheduler.waiting, scheduler.running) == (0, 0)


def test_a_failure_while_nobody_waits_is_told_to_who_comes_then(
    decoder: FakeDecoder, scheduler: Scheduler
) -> None:
    run(scheduler, request(prompt(0), 5))
    came, again = request(prompt(0), 5), request(prompt(0), 5)

    def fail(*_: object) -> bool:
        decoder.truncate = working
        scheduler.submit(came)
        raise RuntimeError("truncate is broken")

    working, decoder.truncate = decoder.truncate, fail
    scheduler.forget()
    with pytest.raises(ModelError, match="RuntimeError: truncate is broken"):
        list(came.tokens())
    assert run(scheduler, again) == [continuation(prompt(0), 5)]
    assert again.reused == 0


def test_a_failure_after_a_failed_batch_leaves_nobody_waiting(
    decoder: FakeDecoder, scheduler: Scheduler
) -> None:
    held = gate(decoder, 0)
    requests = [request(prompt(n), 20) for n in range(5)]
    for each in requests:
        scheduler.submit(each)

    def fail_batch() -> None:
        _wait(held)
        raise ModelError("The memory is broken.")

    def fail(*_: object) -> bool:
        decoder.before = lambda: None
        decoder.truncate = working
        raise RuntimeError("truncate is broken")

    working, decoder.before = decoder.truncate, fail_batch
    decoder.truncate = fail
    held.set()
    for each in requests:
        with pytest.raises(ModelError, match="broken"):
            list(each.tokens())
    assert run(scheduler, request(prompt(1), 20)) == [continuation(prompt(1), 20)]


def test_what_can_never_fit_is_refused_at_once(scheduler: Scheduler) -> None:
    with pytest.raises(ModelError, match="410 tokens; the window holds 400"):
        scheduler.submit(request(list(range(390)), 20))


def test_closing_finishes_what_runs_and_takes_nothing_more(decoder: FakeDecoder) -> None:
    scheduler = Scheduler(decoder)
    requests = [request(prompt(n)) for n in range(5)]
    for each in requests:
        scheduler.submit(each)
    scheduler.close()
    assert [list(r.tokens()) for r in requests] == [continuation(r.prompt, 20) for r in requests]
    with pytest.raises(ModelError, match="closed"):
        scheduler.submit(request(prompt(1)))


def test_figures_tell_prompt_reuse_and_tokens(scheduler: Scheduler) -> None:
    first = request(prompt(1))
    (made,) = run(scheduler, first)
    figures = first.figures()
    assert (figures.prompt_tokens, figures.generated_tokens) == (len(prompt(1)), len(made))
    assert min(figures.queue_ms, figures.prefill_ms, figures.decode_ms) >= 0


def test_32_requests_read_the_block_they_share_once() -> None:
    decoder = FakeDecoder(sequences=8, window=600)
    scheduler = Scheduler(decoder)
    block = list(range(50_000, 50_300))
    held = gate(decoder, 0)
    requests = [request([*block, *range(n * 100, n * 100 + 30)], 4) for n in range(32)]
    for each in requests:
        scheduler.submit(each)
    held.set()
    for each in requests:
        list(each.tokens())
    scheduler.close()
    computed = [step.token for batch in decoder.batches for step in batch]
    assert [computed.count(token) for token in block] == [1] * 300
    assert sum(each.reused for each in requests) == 31 * 300


def test_cancelled_while_writing_its_sequence_is_free_at_the_next_step(
    scheduler: Scheduler, decoder: FakeDecoder
) -> None:
    cancel, steps = threading.Event(), len(prompt(1)) // decoder.chunk + 5
    decoder.before = lambda: cancel.set() if len(decoder.batches) == steps else None
    stopped = request(prompt(1), 300, cancel)
    scheduler.submit(stopped)
    list(stopped.tokens())
    assert len(decoder.batches) == steps + 1
    assert run(scheduler, request(prompt(2))) == [continuation(prompt(2), 20)]


def test_the_background_rests_while_somebody_waits(
    scheduler: Scheduler, decoder: FakeDecoder
) -> None:
    held = gate(decoder, 6)
    behind = request(prompt(1), 300, background=True)
    scheduler.submit(behind)
    next(tokens := behind.tokens())
    asked = request(list(range(8000, 8040)), 10)
    scheduler.submit(asked)
    held.set()
    assert list(asked.tokens()) == continuation(asked.prompt, 10)
    assert list(tokens) == continuation(behind.prompt, 300)[1:]
    ran = [batch[0].sequence for batch in decoder.batches]
    begun = next(i for i, batch in enumerate(decoder.batches) if batch[0].token == 8000)
    ended = len(ran) - ran[::-1].index(ran[begun])
    assert set(ran[begun:ended]) == {ran[begun]}
    assert set(ran[:begun]) == set(ran[ended:]) != {ran[begun]}


def test_the_background_leaves_a_sequence_free(scheduler: Scheduler, decoder: FakeDecoder) -> None:
    held = gate(decoder, 0)
    behind = [request(prompt(n), 50, background=True) for n in range(6)]
    for each in behind:
        scheduler.submit(each)
    held.set()
    made = [list(each.tokens()) for each in behind]
    assert made == [continuation(each.prompt, 50) for each in behind]
    assert max(len({step.sequence for step in batch}) for batch in decoder.batches) == 2


def test_500_arrivals_cancels_and_grammars_leave_nothing_behind(
    scheduler: Scheduler, decoder: FakeDecoder
) -> None:
    chance = random.Random(7)
    checks: list[Callable[[], None]] = []
    for n in range(500):
        cancel = threading.Event()
        asked = Request(
            prompt(n % 17, chance.randrange(1, 60)),
            chance.randrange(1, 40),
            Sampling(),
            cancel,
            grammar=chance.choice(["", 'root ::= "yes"']),
            background=chance.random() < 0.4,
        )
        scheduler.submit(asked)
        if chance.random() < 0.3:
            cancel.set()
        checks.append(lambda asked=asked, cancel=cancel: _is_prefix(asked, cancel))  # type: ignore[misc]
    for check in checks:
        check()
    assert decoder.open_samplers == 0
    assert max(map(len, decoder.memory)) <= decoder.window
    before = len(decoder.batches)
    held = gate(decoder, 0)
    again = [request(prompt(n), 40) for n in range(3)]
    for each in again:
        scheduler.submit(each)
    held.set()
    assert [list(r.tokens()) for r in again] == [continuation(r.prompt, 40) for r in again]
    assert any(len({s.sequence for s in batch}) == 3 for batch in decoder.batches[before:])


def _is_prefix(asked: Request, cancel: threading.Event) -> None:
    made, expected = list(asked.tokens()), continuation(asked.prompt, asked.max_tokens)
    assert made == (expected[: len(made)] if cancel.is_set() else expected)


def test_what_was_computed_is_forgotten_also_of_a_request_in_progress(
    scheduler: Scheduler, decoder: FakeDecoder
) -> None:
    run(scheduler, request(prompt(1)))
    calls = iter([scheduler.forget])
    decoder.before = lambda: next(calls, lambda: None)()
    assert run(scheduler, request(prompt(2))) == [continuation(prompt(2), 20)]
    for again in (request(prompt(1)), request(prompt(2))):
        run(scheduler, again)
        assert again.reused == (0 if again.prompt == prompt(1) else len(SYSTEM))


def test_chats_go_on_after_a_restart(tmp_path: Path) -> None:
    states = KvCacheStore(tmp_path / "states", ["model"], 10**6)
    first = Scheduler(FakeDecoder(), states)
    run(first, request(prompt(1)), request(prompt(2)))
    first.close()

    decoder = FakeDecoder()
    second = Scheduler(decoder, KvCacheStore(tmp_path / "states", ["model"], 10**6))
    follow_up = request(prompt(1) + continuation(prompt(1), 20) + prompt(3))
    assert run(second, follow_up) == [continuation(follow_up.prompt, 20)]
    assert follow_up.reused >= len(prompt(1))
    second.close()


@pytest.mark.parametrize("fault", ["another model", "damaged", "cut", "no room"])
def test_what_was_kept_and_does_not_fit_is_deleted(tmp_path: Path, fault: str) -> None:
    folder = tmp_path / "states"
    budget = 10 if fault == "no room" else 10**6
    first = Scheduler(FakeDecoder(), KvCacheStore(folder, ["model"], budget))
    run(first, request(prompt(1)))
    first.close()
    kept = list(folder.glob("*")) if folder.exists() else []
    assert len(kept) == (fault != "no room")
    for file in kept:
        content = file.read_text()
        file.write_text({"damaged": "[7" + content[2:], "cut": content[:-9]}.get(fault, content))

    model = "another" if fault == "another model" else "model"
    second = Scheduler(FakeDecoder(), KvCacheStore(folder, [model], 10**6))
    assert not any(file.exists() for file in kept)
    anew = request(prompt(1))
    assert run(second, anew) == [continuation(prompt(1), 20)]
    assert anew.reused == 0
    second.close()


def test_on_a_gpu_answers_and_several_prompts_are_in_one_batch() -> None:
    decoder = FakeDecoder(sequences=4, chunk=64)
    scheduler = Scheduler(decoder, token_wait=0.06)
    held = gate(decoder, 4)
    talking = request(prompt(1), 60)
    scheduler.submit(talking)
    first = next(tokens := talking.tokens())
    others = [request([n * 1000 + i for i in range(12)], 10) for n in (2, 3)]
    for each in others:
        scheduler.submit(each)
    held.set()
    assert [list(each.tokens()) for each in others] == [
        continuation(each.prompt, 10) for each in others
    ]
    assert [first, *tokens] == continuation(talking.prompt, 60)
    scheduler.close()
    together = [batch for batch in decoder.batches if len({step.sequence for step in batch}) == 3]
    assert any(len(batch) > 3 for batch in together)
    assert all(len(batch) <= decoder.chunk for batch in decoder.batches)


def test_on_a_gpu_a_piece_of_a_prompt_is_as_long_as_an_answer_may_pause() -> None:
    pace = PrefillChunking(512, 0.06)
    for _ in range(12):
        tokens = pace.piece(4000, alone=False)
        pace.note(tokens, tokens / 5000)
    assert pace.piece(4000, alone=False) == pytest.approx(300, rel=0.05)
    assert pace.piece(4000, alone=True) == 500


def test_in_a_shared_memory_requests_take_what_they_need_and_others_wait() -> None:
    decoder = FakeDecoder(sequences=8, window=400, cells=1000)
    scheduler = Scheduler(decoder, token_wait=0.06)
    held = gate(decoder, 1)
    requests = [request([n * 1000 + i for i in range(100 + 20 * n)], 10) for n in range(12)]
    for each in requests:
        scheduler.submit(each)
    held.set()
    made = [list(each.tokens()) for each in requests]
    assert made == [continuation(each.prompt, 10) for each in requests]
    scheduler.close()
    at_once = max(len({step.sequence for step in batch}) for batch in decoder.batches)
    assert at_once > 1000 // 400


def test_in_a_shared_memory_the_chat_of_late_is_kept_longest() -> None:
    decoder = FakeDecoder(sequences=4, window=400, cells=400)
    scheduler = Scheduler(decoder, token_wait=0.06)
    chats = [list(range(1000 * n, 1000 * n + 120)) for n in range(1, 5)]
    for chat in chats:
        run(scheduler, request(chat, 1))
    reused = []
    for chat in (chats[3], chats[0]):
        again = request(chat, 1)
        run(scheduler, again)
        reused.append(again.reused)
    assert reused == [118, 0]
    scheduler.close()

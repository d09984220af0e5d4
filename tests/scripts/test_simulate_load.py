"""The queueing model agrees with closed forms, and the simulation with the model."""

from __future__ import annotations

import math
from fractions import Fraction

import pytest
from simulate_load import fitted, predicted, replicated, simulated, steady_state

CELLS = [
    {"contexts": 3, "concurrency": at_once, "questions": questions, "seconds": 10.0}
    for at_once, questions in ((1, 5), (2, 8), (4, 12), (8, 14))
] + [{"contexts": 1, "concurrency": 1, "questions": 9, "seconds": 10.0}]


def in_turn(present: int, count: int) -> int:
    """c! c^(n-c), or n! while n <= c."""
    beyond = max(0, present - count)
    return int(math.factorial(min(present, count)) * count**beyond)


def servers(count: int, rate: float):  # type: ignore[no-untyped-def]
    return lambda present: min(present, count) * rate


@pytest.mark.parametrize(("count", "users"), [(1, 5), (3, 20), (8, 200)])
def test_the_steady_state_is_that_of_the_machine_repair_model(count: int, users: int) -> None:
    """M/M/c//N: p(n) = C(N, n) r^n p(0), times n! / (c! c^(n-c)) above c."""
    think, rate, ratio = 10.0, 0.5, Fraction(1, 5)
    terms = [
        math.comb(users, n) * ratio**n * Fraction(math.factorial(n), in_turn(n, count))
        for n in range(users + 1)
    ]
    expected = [float(term / sum(terms)) for term in terms]
    assert steady_state(servers(count, rate), users, think) == pytest.approx(expected, abs=1e-12)


def test_with_a_place_for_everybody_nobody_waits() -> None:
    found = predicted(servers(100, 0.25), 100, 6.0, 100)
    assert found.mean == pytest.approx(4.0)
    assert found.throughput == pytest.approx(100 / (6.0 + 4.0))


def test_with_many_users_it_is_the_open_queue_of_erlang() -> None:
    """M/M/c with c = 3, arrivals at 2 a second and services at 1: Erlang's C is 4/9."""
    users = 20_000
    found = predicted(servers(3, 1.0), users, users / 2.0, 3)
    assert found.mean == pytest.approx(1.0 + (4 / 9) / (3 - 2), rel=0.01)


def test_overloaded_the_slowest_part_decides() -> None:
    """Asymptotic bound: response = users / rate - think time."""
    found = predicted(servers(4, 0.5), 1000, 30.0, 4)
    assert found.throughput == pytest.approx(2.0, rel=1e-6)
    assert found.mean == pytest.approx(1000 / 2.0 - 30.0, rel=1e-6)


@pytest.mark.parametrize("load", [5.0, 40.0])
def test_the_simulation_agrees_with_the_model(load: float) -> None:
    rate = fitted(CELLS, 3, 8)
    model = predicted(rate, 40, load, 8)
    played = simulated(rate, 40, load, 8, 40_000, "exponential", 1)
    assert played.throughput == pytest.approx(model.throughput, rel=0.03)
    assert played.mean == pytest.approx(model.mean, rel=0.05)
    assert played.busy == pytest.approx(model.busy, rel=0.05)
    assert played.median < played.p95


def test_answers_of_one_length_wait_no_longer_than_varied_ones() -> None:
    rate = servers(2, 0.5)
    varied = simulated(rate, 30, 40.0, 2, 20_000, "exponential", 1)
    fixed = simulated(rate, 30, 40.0, 2, 20_000, "fixed", 1)
    assert fixed.p95 < varied.p95


def test_the_rate_is_as_measured_and_linear_between() -> None:
    rate = fitted(CELLS, 3, 6)
    assert [rate(n) for n in (0, 1, 2, 3, 4)] == pytest.approx([0, 0.5, 0.8, 1.0, 1.2])
    assert rate(6) == rate(100) == pytest.approx(1.3)
    assert fitted(CELLS, 3, 100)(50) == pytest.approx(1.4)
    with pytest.raises(SystemExit):
        fitted(CELLS, 7, 8)


def test_engines_share_evenly() -> None:
    rate = replicated(fitted(CELLS, 3, 8), 2)
    assert rate(3) == pytest.approx(0.5 + 0.8)
    assert rate(100) == pytest.approx(2.8)

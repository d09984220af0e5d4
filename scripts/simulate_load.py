"""Predicts waiting times of many users: a queueing model fitted to a load test, and a simulation.

    .venv/bin/python scripts/simulate_load.py sweep/sweep.json --users 1000 --think 300

Each user asks, waits for the whole answer, thinks, and asks again. Each of ``--replicas`` engines
answers up to ``--places`` questions in parallel; its throughput depends on the number in progress,
as measured by ``alcove bench sweep``. Further questions wait in one queue.

The model is a birth-death process: with n of N users waiting for an answer, questions arrive at
the rate (N - n) / think time and are completed at the measured rate of n. With one rate for all n
this is the machine repair model M/M/c//N (Gross et al., Fundamentals of Queueing Theory, 2.8). Its
mean response time follows from Little's law. The simulation also gives percentiles, and
supports answers of equal length (``--work fixed``) as well as exponential ones.
"""

from __future__ import annotations

import argparse
import bisect
import json
import math
import random
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

Rate = Callable[[int], float]
"""Questions completed per second by all engines, by the number of unanswered questions."""
WARM_UP = 0.2
"""Share of the simulated questions that are not counted (warm-up): more costs time, fewer bias the
means towards the empty start."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Throughput in questions per second, mean number of answers in progress, and response time
    in seconds (question to end of answer)."""

    throughput: float
    busy: float
    mean: float
    median: float = math.nan
    p95: float = math.nan


def fitted(cells: Sequence[Mapping[str, float]], passages: int, places: int) -> Rate:
    """The rate of one engine from a load test's cells with this number of passages: linear between
    the measured concurrencies, proportional below them, and constant above ``places``."""
    points = sorted(
        (int(cell["concurrency"]), cell["questions"] / cell["seconds"])
        for cell in cells
        if cell["contexts"] == passages
    )
    if not points:
        raise SystemExit(f"The load test has no cell with {passages} passages.")

    def rate(at_once: int) -> float:
        wanted = min(at_once, places)
        below, above = (0, 0.0), points[-1]
        for point in points:
            if point[0] <= wanted:
                below = point
            else:
                above = point
                break
        if above[0] <= wanted:
            return above[1]
        share = (wanted - below[0]) / (above[0] - below[0])
        return below[1] + share * (above[1] - below[1])

    return rate


def replicated(rate: Rate, replicas: int) -> Rate:
    """The rate of several engines among which the questions are evenly distributed."""

    def together(present: int) -> float:
        each, more = divmod(present, replicas)
        return more * rate(each + 1) + (replicas - more) * rate(each)

    return together


def steady_state(rate: Rate, users: int, think: float) -> list[float]:
    """Probabilities that 0 to ``users`` users wait for an answer."""
    logs = [0.0]
    for present in range(1, users + 1):
        logs.append(logs[-1] + math.log((users - present + 1) / think / rate(present)))
    top = max(logs)  # they span hundreds of powers of ten
    weights = [math.exp(log - top) for log in logs]
    total = sum(weights)
    return [weight / total for weight in weights]


def predicted(rate: Rate, users: int, think: float, places: int) -> Outcome:
    """The outcome by the model; ``places`` is the total of all engines."""
    chances = steady_state(rate, users, think)
    throughput = sum(chance * rate(n) for n, chance in enumerate(chances) if n)
    present = sum(chance * n for n, chance in enumerate(chances))
    busy = sum(chance * min(n, places) for n, chance in enumerate(chances))
    return Outcome(throughput, busy, present / throughput)


def simulated(
    rate: Rate, users: int, think: float, places: int, questions: int, work: str, seed: int
) -> Outcome:
    """The outcome by simulation. All answers in progress share the rate evenly."""
    chance = random.Random(seed)
    thinkers = deque(sorted(chance.expovariate(1 / think) for _ in range(users)))
    waiting: deque[float] = deque()
    running: list[tuple[float, float]] = []
    """For each answer the cumulative shared work at which it is done, and its arrival time."""
    now = done = busy_time = begun_at = 0.0
    took: list[float] = []
    finished, warm = 0, int(questions * WARM_UP)
    while finished < questions:
        speed = rate(len(running) + len(waiting)) / len(running) if running else 0.0
        ends = now + (running[0][0] - done) / speed if running else math.inf
        asks = thinkers[0] if thinkers else math.inf
        step = min(ends, asks)
        done += (step - now) * speed
        if finished >= warm:
            busy_time += (step - now) * len(running)
        now = step
        if ends <= asks:
            asked = running.pop(0)[1]
            finished += 1
            if finished == warm:
                begun_at = now
            elif finished > warm:
                took.append(now - asked)
            bisect.insort(thinkers, now + chance.expovariate(1 / think))
        else:
            waiting.append(thinkers.popleft())
        while waiting and len(running) < places:
            amount = 1.0 if work == "fixed" else chance.expovariate(1.0)
            bisect.insort(running, (done + amount, waiting.popleft()))
    took.sort()
    spent = now - begun_at
    return Outcome(
        len(took) / spent,
        busy_time / spent,
        sum(took) / len(took),
        took[len(took) // 2],
        took[int(len(took) * 0.95)],
    )


def main() -> None:
    options = _options()
    cells = json.loads(options.sweep.read_text("utf-8"))["cells"]
    one = fitted(cells, options.passages, options.places)
    print("| engines | | questions per second | in progress | mean s | median s | p95 s |")
    print("|---|---|---|---|---|---|---|")
    for replicas in options.replicas:
        rate, places = replicated(one, replicas), replicas * options.places
        model = predicted(rate, options.users, options.think, places)
        played = simulated(
            rate,
            options.users,
            options.think,
            places,
            options.questions,
            options.work,
            options.seed,
        )
        for name, found in (("model", model), (f"simulation, {options.work}", played)):
            figures = (found.throughput, found.busy, found.mean, found.median, found.p95)
            shown = ("–" if math.isnan(figure) else f"{figure:,.2f}" for figure in figures)
            print(f"| {replicas} | {name} | " + " | ".join(shown) + " |")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sweep", type=Path, help="sweep.json of `alcove bench sweep`")
    parser.add_argument("--passages", type=int, default=3, help="passages of the cells to fit (3)")
    parser.add_argument("--users", type=int, default=1000, help="number of users (1000)")
    parser.add_argument("--think", type=float, default=300.0, help="mean seconds (300)")
    parser.add_argument("--places", type=int, default=8, help="parallel answers per engine (8)")
    parser.add_argument("--replicas", type=int, nargs="+", default=[1, 2, 4, 8, 16])
    parser.add_argument("--questions", type=int, default=50_000, help="how many (50,000)")
    parser.add_argument("--work", choices=("exponential", "fixed"), default="exponential")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()

"""Which of several models answers best: from the ranks that judges gave to a verdict, as numbers.

The method is Relative Answer Quality: an independent model ranks the answers to each question, and
Dunn's test with Holm's correction tells real differences from chance (L. Roque and R. Guedes,
Research to Production: Relative Answer Quality (RAQ) and NVIDIA NIM, 2024).

Dunn's test takes the ranks of two models as independent, which those of one question are not:
where one gains a place another loses it. Alone it therefore finds differences too often where
there are none (docs/benchmarks.md). A difference counts here when the test within questions,
which knows of that, finds it as well.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations
from statistics import NormalDist, fmean, median, variance
from typing import Literal, Protocol

from app.core.domain.errors import UsageError
from app.core.metrics.spread import Spread

LEVEL = 0.05
"""Largest p that counts as a difference."""


POWER = 0.8
"""How probably the questions that would be needed show the difference. Convention: J. Cohen,
Statistical power analysis for the behavioral sciences (1988)."""


UNREACHABLE = 10_000
"""More questions than this are as good as never. By judgement."""


CONSISTENT = 0.3
"""A judge whose repeated rankings correlate less than this hardly judges. By judgement."""


MOST_MODELS = 6
"""The longer the list, the worse a small judge ranks. By judgement."""


LEAST_QUESTIONS = 3
"""With fewer no difference can be significant."""


Rankings = Sequence[Sequence[Sequence[float]]]
"""What one judge gave: for each question and repeat the rank of each model, 1 for the best."""


class RankTest(Protocol):
    """Dunn's test of all pairs, adjusted after Holm."""

    def pairwise(self, groups: Sequence[Sequence[float]]) -> list[list[float]]:
        """p of each pair of groups, as a symmetric matrix with 1 on its diagonal."""


@dataclass(frozen=True, slots=True)
class CompareRequest:
    """GGUF files that answer, others that judge, the questions, and how often each is judged."""

    models: tuple[str, ...]
    judges: tuple[str, ...]
    questions: tuple[str, ...]
    repeats: int = 3


@dataclass(frozen=True, slots=True)
class Candidate:
    """A model that was compared: its ranks, the words of its answers, and words a second."""

    name: str
    path: str
    mean_rank: float
    rank: Spread
    words: Spread
    speed: Spread


@dataclass(frozen=True, slots=True)
class Judge:
    """A model that ranked. ``consistency`` is the mean correlation (Spearman) between its rankings
    of the same answers in different order; None when there was nothing to compare."""

    name: str
    path: str
    consistency: float | None

    @property
    def doubtful(self) -> bool:
        """Whether its rankings say more of the order shown than of the answers."""
        return self.consistency is not None and self.consistency < CONSISTENT


@dataclass(frozen=True, slots=True)
class Ranked:
    """One question with the answer and the rank of each candidate."""

    question: str
    answers: tuple[str, ...]
    ranks: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two models, the one with the better mean rank first. Both p are adjusted after Holm:
    ``dunn`` as published, ``within`` from the differences within each question (``z``)."""

    better: str
    worse: str
    z: float
    dunn: float
    within: float

    @property
    def p(self) -> float:
        """Of the more cautious test."""
        return max(self.dunn, self.within)

    @property
    def significant(self) -> bool:
        return self.p <= LEVEL


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the pairs come to.

    "best": ``better`` is ahead of every other, ``worse`` the runner-up, ``p`` the largest of these
    comparisons. "differ": no model is ahead of all, but this pair differs the most clearly.
    "none": not even this pair, the furthest apart, differs; ``more_questions`` would probably
    show its difference, or None when no reasonable number would.
    """

    kind: Literal["best", "differ", "none"]
    better: str
    worse: str
    p: float
    more_questions: int | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """A model that could not take part."""

    path: str
    title: str
    reason: str
    remedy: str


@dataclass(frozen=True, slots=True)
class ModelComparison:
    """The whole result; ``questions`` have answers and ranks in the order of ``candidates``."""

    candidates: tuple[Candidate, ...]
    judges: tuple[Judge, ...]
    questions: tuple[Ranked, ...]
    pairs: tuple[Pair, ...]
    verdict: Verdict
    failures: tuple[Failure, ...] = field(default=())


def check(request: CompareRequest) -> None:
    """Raises ``UsageError`` for a request that makes no sense, with what to do about it."""
    models, judges = set(request.models), set(request.judges)
    questions = len(set(request.questions))
    if not 2 <= len(models) == len(request.models) <= MOST_MODELS:
        raise UsageError(
            f"{len(models)} different models are to be compared; it takes 2 to {MOST_MODELS}.",
            remedy="Name each model once; `alcove models import` adds further ones.",
        )
    if not 1 <= len(judges) == len(request.judges):
        raise UsageError("There is no judge, or one twice.", remedy="Name a judge with --judge.")
    if both := models & judges:
        raise UsageError(
            f"{min(both)} cannot judge its own answers.",
            remedy="Judge with a model that is not compared, or leave it out of the comparison.",
        )
    if questions < LEAST_QUESTIONS or request.repeats < 1:
        raise UsageError(
            f"There are {questions} different questions; it takes at least {LEAST_QUESTIONS}, each "
            "judged at least once.",
            remedy="Ask more: it takes twenty or so to see any but large differences.",
        )


def aggregate(judges: Sequence[Rankings]) -> list[tuple[float, ...]]:
    """For each question the rank of each model: the mean over repeats, the median over judges."""
    by_question = zip(*judges, strict=True)
    return [
        tuple(median(ranks) for ranks in zip(*map(_means, of_judges), strict=True))
        for of_judges in by_question
    ]


def analyse(
    names: Sequence[str], ranks: Sequence[Sequence[float]], test: RankTest
) -> tuple[tuple[Pair, ...], Verdict]:
    """The pairs of models, the clearest first, and the verdict; ``ranks`` by question and model."""
    columns = list(zip(*ranks, strict=True))
    dunn = test.pairwise(columns)
    numbers = list(combinations(range(len(names)), 2))
    scores = within_questions(ranks)
    adjusted = holm([_two_sided(z) for z in scores])
    pairs = [
        Pair(names[first], names[second], z, dunn[first][second], p)
        if z >= 0
        else Pair(names[second], names[first], -z, dunn[first][second], p)
        for (first, second), z, p in zip(numbers, scores, adjusted, strict=True)
    ]
    pairs.sort(key=lambda pair: -pair.z)
    by_rank = sorted(range(len(names)), key=lambda n: fmean(columns[n]))
    return tuple(pairs), _verdict(pairs, [names[n] for n in by_rank], len(ranks))


def within_questions(ranks: Sequence[Sequence[float]]) -> list[float]:
    """z of each pair of models in the order of ``itertools.combinations``; above 0 where the first
    has the better ranks.

    The summed difference over the deviation it has when each question deals its ranks out at
    random: that of Friedman's test with Conover's correction for ties (W. J. Conover, Practical
    nonparametric statistics, 3rd ed. 1999, 5.8), so that questions without a difference count
    for nothing. 0 when nowhere is any.
    """
    deviation = math.sqrt(2 * math.fsum(variance(row) for row in ranks))
    pairs = combinations(zip(*ranks, strict=True), 2)
    sums = [math.fsum(second) - math.fsum(first) for first, second in pairs]
    return [total / deviation if deviation else 0.0 for total in sums]


def holm(values: Sequence[float]) -> list[float]:
    """Each p adjusted for there being several: S. Holm, A simple sequentially rejective multiple
    test procedure, Scandinavian Journal of Statistics 6 (1979)."""
    adjusted = [1.0] * len(values)
    largest = 0.0
    for done, number in enumerate(sorted(range(len(values)), key=values.__getitem__)):
        largest = max(largest, (len(values) - done) * values[number])
        adjusted[number] = min(1.0, largest)
    return adjusted


def more_questions(z: float, asked: int, pairs: int) -> int | None:
    """Questions to ask beyond those ``asked`` for the clearest of ``pairs`` to become significant
    with the probability ``POWER``, if the difference is truly as large as it was seen.

    z grows with the root of the number of questions, so n' = n ((z(1 - LEVEL/2m) + z(POWER)) / z)²
    with Holm's first step over m pairs; the usual sample size of a test of normal scores
    (J. M. Lachin, Controlled Clinical Trials 2, 1981). None above ``UNREACHABLE``.
    """
    normal = NormalDist()
    wanted = normal.inv_cdf(1 - LEVEL / (2 * pairs)) + normal.inv_cdf(POWER)
    if z * math.sqrt(UNREACHABLE) < wanted * math.sqrt(asked):
        return None
    return max(1, math.ceil(asked * (wanted / z) ** 2) - asked)


def _verdict(pairs: Sequence[Pair], by_rank: Sequence[str], asked: int) -> Verdict:
    clear = [pair for pair in pairs if pair.significant]
    leading = [pair for pair in clear if pair.better == by_rank[0]]
    if len(leading) == len(by_rank) - 1:
        return Verdict("best", by_rank[0], by_rank[1], max(pair.p for pair in leading))
    if clear:
        return Verdict("differ", clear[0].better, clear[0].worse, clear[0].p)
    closest = pairs[0]
    more = more_questions(closest.z, asked, len(pairs))
    return Verdict("none", closest.better, closest.worse, closest.p, more)


def _means(repeats: Sequence[Sequence[float]]) -> list[float]:
    return [fmean(ranks) for ranks in zip(*repeats, strict=True)]


def _two_sided(z: float) -> float:
    return math.erfc(abs(z) / math.sqrt(2))

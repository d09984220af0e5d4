"""Compares models: statistics from the judges' rankings to a verdict.

The method is Relative Answer Quality: an independent model ranks the answers to each question, and
Dunn's test with Holm's correction tells real differences from chance (L. Roque and R. Guedes,
Research to Production: Relative Answer Quality (RAQ) and NVIDIA NIM, 2024).

Dunn's test assumes that the ranks of two models are independent, which those of one question are
not: where one gains a place another loses it. Alone it gives too many false positives
(docs/benchmarks.md), so a difference counts only if a test within questions confirms it.
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
"""Significance level."""
POWER = 0.8
"""Statistical power for the number of questions needed. Convention: J. Cohen, Statistical power
analysis for the behavioral sciences (1988)."""
UNREACHABLE = 10_000
"""Most questions worth suggesting; beyond, no number is given."""
CONSISTENT = 0.3
"""Least correlation of a judge's repeated rankings; below, it is reported as doubtful."""
MOST_MODELS = 6
"""Most models in a comparison: small judges rank longer lists badly."""
LEAST_QUESTIONS = 3
"""Fewest questions: with fewer no difference can be significant."""
Rankings = Sequence[Sequence[Sequence[float]]]
"""Rankings by one judge: for each question and repeat the ranks of the models, 1 for the best."""


class RankTest(Protocol):
    """Dunn's test of all pairs, adjusted after Holm."""

    def pairwise(self, groups: Sequence[Sequence[float]]) -> list[list[float]]:
        """p of each pair of groups, as a symmetric matrix with 1 on its diagonal."""


@dataclass(frozen=True, slots=True)
class CompareRequest:
    """GGUF files to compare and to judge; each question is judged ``repeats`` times."""

    models: tuple[str, ...]
    judges: tuple[str, ...]
    questions: tuple[str, ...]
    repeats: int = 3


@dataclass(frozen=True, slots=True)
class Candidate:
    """A compared model: its ranks, words per answer, and words a second."""

    name: str
    path: str
    mean_rank: float
    rank: Spread
    words: Spread
    speed: Spread


@dataclass(frozen=True, slots=True)
class Judge:
    """A judge. ``consistency`` is the mean Spearman correlation between its rankings of the same
    answers in different orders; None if there was nothing to compare."""

    name: str
    path: str
    consistency: float | None

    @property
    def doubtful(self) -> bool:
        """Whether its rankings depend more on the order of the answers than on the answers."""
        return self.consistency is not None and self.consistency < CONSISTENT


@dataclass(frozen=True, slots=True)
class RankedQuestion:
    """A question with the answer and the rank of each candidate."""

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
        """The p of the more conservative test."""
        return max(self.dunn, self.within)

    @property
    def significant(self) -> bool:
        return self.p <= LEVEL


@dataclass(frozen=True, slots=True)
class Verdict:
    """The conclusion from all pairs.

    "best": ``better`` beats all others, ``worse`` is the runner-up, ``p`` the largest of these
    comparisons. "differ": no model beats all others; this pair differs most clearly. "none": not
    even this pair, the furthest apart, differs; ``more_questions`` would probably show its
    difference, None if no reasonable number would.
    """

    kind: Literal["best", "differ", "none"]
    better: str
    worse: str
    p: float
    more_questions: int | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """A model that could not be used in the comparison."""

    path: str
    title: str
    reason: str
    remedy: str


@dataclass(frozen=True, slots=True)
class ModelComparison:
    """The result of comparing models; ``questions`` have answers and ranks in the order of
    ``candidates``."""

    candidates: tuple[Candidate, ...]
    judges: tuple[Judge, ...]
    questions: tuple[RankedQuestion, ...]
    pairs: tuple[Pair, ...]
    verdict: Verdict
    failures: tuple[Failure, ...] = field(default=())


def check(request: CompareRequest) -> None:
    """Validate a request. Raises ``UsageError``."""
    models, judges = set(request.models), set(request.judges)
    questions = len(set(request.questions))
    if not 2 <= len(models) == len(request.models) <= MOST_MODELS:
        raise UsageError(
            f"{len(models)} different models were given; a comparison takes 2 to {MOST_MODELS}.",
            remedy="Name each model once; add models with `alcove models import`.",
        )
    if not 1 <= len(judges) == len(request.judges):
        raise UsageError(
            "No judge was given, or one was given twice.", remedy="Name a judge with --judge."
        )
    if both := models & judges:
        raise UsageError(
            f"{min(both)} cannot judge its own answers.",
            remedy="Choose another judge, or leave this model out of the comparison.",
        )
    if questions < LEAST_QUESTIONS or request.repeats < 1:
        raise UsageError(
            f"{questions} different questions were given; a comparison takes at least "
            f"{LEAST_QUESTIONS}, each judged at least once.",
            remedy="Add questions: about twenty are needed to show any but large differences.",
        )


def aggregate(judges: Sequence[Rankings]) -> list[tuple[float, ...]]:
    """The rank of each model for each question: mean over repeats, median over judges."""
    by_question = zip(*judges, strict=True)
    return [
        tuple(median(ranks) for ranks in zip(*map(_means, of_judges), strict=True))
        for of_judges in by_question
    ]


def analyse(
    names: Sequence[str], ranks: Sequence[Sequence[float]], test: RankTest
) -> tuple[tuple[Pair, ...], Verdict]:
    """Compute the pairs, the clearest first, and the verdict; ``ranks`` by question and model."""
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
    """z of each pair of models in the order of ``itertools.combinations``; positive where the first
    has the better ranks.

    The summed difference of ranks over its standard deviation when ranks are random within each
    question: that of Friedman's test with Conover's correction for ties (W. J. Conover, Practical
    nonparametric statistics, 3rd ed. 1999, 5.8), so that questions without a difference have no
    weight. 0 if no question has a difference.
    """
    deviation = math.sqrt(2 * math.fsum(variance(row) for row in ranks))
    pairs = combinations(zip(*ranks, strict=True), 2)
    sums = [math.fsum(second) - math.fsum(first) for first, second in pairs]
    return [total / deviation if deviation else 0.0 for total in sums]


def holm(values: Sequence[float]) -> list[float]:
    """Adjust p values for multiple comparisons: S. Holm, A simple sequentially rejective multiple
    test procedure, Scandinavian Journal of Statistics 6 (1979)."""
    adjusted = [1.0] * len(values)
    largest = 0.0
    for done, number in enumerate(sorted(range(len(values)), key=values.__getitem__)):
        largest = max(largest, (len(values) - done) * values[number])
        adjusted[number] = min(1.0, largest)
    return adjusted


def more_questions(z: float, asked: int, pairs: int) -> int | None:
    """Questions beyond those ``asked`` for the clearest of ``pairs`` to become significant with
    probability ``POWER``, if the true difference is as large as observed.

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

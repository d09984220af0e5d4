"""A ``RankTest`` by the formula: Dunn, Multiple comparisons using rank sums (1964), adjusted after
Holm."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, combinations
from statistics import NormalDist, fmean, variance

from app.core.evaluation.comparison import holm


class FakeRankTest:
    def pairwise(self, groups: Sequence[Sequence[float]]) -> list[list[float]]:
        pooled = sorted(chain(*groups))
        rank = {value: pooled.index(value) + (pooled.count(value) + 1) / 2 for value in pooled}
        # The variance of all ranks, which is Dunn's with his correction for ties.
        spread = variance([rank[value] for value in pooled])
        means = [fmean(rank[value] for value in group) for group in groups]
        pairs = list(combinations(range(len(groups)), 2))
        found = []
        for first, second in pairs:
            sizes = 1 / len(groups[first]) + 1 / len(groups[second])
            gap = abs(means[first] - means[second])
            found.append(2 - 2 * NormalDist().cdf(gap / (spread * sizes) ** 0.5) if gap else 1.0)
        matrix = [[1.0] * len(groups) for _ in groups]
        for (first, second), p in zip(pairs, holm(found), strict=True):
            matrix[first][second] = matrix[second][first] = p
        return matrix

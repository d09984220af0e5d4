"""Dunn's test from scikit-posthocs."""

from __future__ import annotations

from collections.abc import Sequence


class DunnTest:
    """``RankTest``; imports the library, which has many dependencies, on first use."""

    def pairwise(self, groups: Sequence[Sequence[float]]) -> list[list[float]]:
        from scikit_posthocs import posthoc_dunn

        if len({value for group in groups for value in group}) == 1:
            return [[1.0] * len(groups) for _ in groups]  # nothing varies: the test would be 0 / 0
        found: list[list[float]] = posthoc_dunn(list(groups), p_adjust="holm").to_numpy().tolist()
        return found

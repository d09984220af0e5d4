"""Contract test of rank tests; false positives of the analysis on random rankings."""

from __future__ import annotations

import gc
import random
from collections.abc import Iterator, Sequence
from itertools import chain

import pytest

from app.adapters.bench.rank_test import DunnTest
from app.core.evaluation.comparison import Rankings, RankTest, Verdict, aggregate, analyse
from tests.fakes.rank_test import FakeRankTest

MODELS = ("first", "second", "third")
QUESTIONS = 30
REPETITIONS = 100


@pytest.fixture(params=[FakeRankTest, DunnTest])
def test_of_ranks(request: pytest.FixtureRequest) -> RankTest:
    made: RankTest = request.param()
    return made


def test_two_groups_as_computed_by_hand(test_of_ranks: RankTest) -> None:
    # Ranks 1 to 6, N(N+1)/12 = 3.5, means 2 and 5: z = 3 / sqrt(3.5 * 2/3) = 1.964.
    found = test_of_ranks.pairwise([[0.1, 0.2, 0.3], [1.0, 2.0, 3.0]])
    assert found[0] == pytest.approx([1.0, 0.0495346], abs=1e-6)
    assert found[1] == pytest.approx([0.0495346, 1.0], abs=1e-6)


def test_three_groups_are_adjusted_after_holm(test_of_ranks: RankTest) -> None:
    # Means 2, 5, 8, N(N+1)/12 = 7.5: z = 3 / sqrt(5) twice, 6 / sqrt(5) once.
    found = test_of_ranks.pairwise([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    assert found[0][2] == pytest.approx(3 * 0.0072904, abs=1e-5)
    assert found[0][1] == found[1][2] == pytest.approx(2 * 0.1797125, abs=1e-5)


def test_ties_make_the_ranks_vary_less(test_of_ranks: RankTest) -> None:
    # Ranks 1.5 twice and 4.5 four times, ties (6 + 60) / 60: z = 2 / sqrt((3.5 - 1.1) * 2/3).
    found = test_of_ranks.pairwise([[1, 1, 2], [2, 2, 2]])
    assert found[0][1] == pytest.approx(0.1138463, abs=1e-5)


@pytest.mark.parametrize("groups", [[[2, 2], [2, 2]], [[1.5] * 4, [1.5] * 4, [1.5] * 4]])
def test_nothing_varies(test_of_ranks: RankTest, groups: Sequence[Sequence[float]]) -> None:
    assert test_of_ranks.pairwise(groups) == [[1.0] * len(groups)] * len(groups)


def test_both_agree_on_any_ranks() -> None:
    source = random.Random(7)
    for models in (2, 4, 6):
        groups = [[source.randint(1, 4) / 2 for _ in range(9)] for _ in range(models)]
        found, expected = DunnTest().pairwise(groups), FakeRankTest().pairwise(groups)
        assert list(chain(*found)) == pytest.approx(list(chain(*expected)))


@pytest.fixture
def light_collections() -> Iterator[None]:
    """scikit-posthocs has the garbage collected in each call; what the libraries brought along is
    set apart, or a hundred calls would take a minute."""
    DunnTest().pairwise([[1, 2], [2, 3]])
    gc.freeze()
    yield
    gc.unfreeze()


def verdicts(strengths: Sequence[float]) -> list[Verdict]:
    """What is made of one or two judges, asked once or thrice, that see the strength of each
    answer through noise of deviation 1."""
    source, made = random.Random(0), []
    for repetition in range(REPETITIONS):
        repeats, judges = 1 + 2 * (repetition % 2), 1 + repetition // 2 % 2
        rankings: list[Rankings] = [
            [[ranked(strengths, source) for _ in range(repeats)] for _ in range(QUESTIONS)]
            for _ in range(judges)
        ]
        made.append(analyse(MODELS, aggregate(rankings), DunnTest())[1])
    return made


def ranked(strengths: Sequence[float], source: random.Random) -> list[float]:
    seen = [strength + source.gauss(0, 1) for strength in strengths]
    return [float(1 + sum(other > own for other in seen)) for own in seen]


@pytest.mark.usefixtures("light_collections")
def test_known_differences_are_found() -> None:
    found = verdicts((1.5, 0.0, -1.5))
    assert sum(verdict.kind == "best" and verdict.better == "first" for verdict in found) >= 95
    assert all(verdict.kind != "none" for verdict in found)


@pytest.mark.usefixtures("light_collections")
def test_where_there_is_no_difference_none_is_found() -> None:
    found = verdicts((0.0, 0.0, 0.0))
    assert sum(verdict.kind != "none" for verdict in found) <= 8

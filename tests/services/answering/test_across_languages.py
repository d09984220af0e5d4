"""A question in one language finds what answers it in another."""

from __future__ import annotations

import os
from array import array
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from app.core.domain.passages import Vector
from app.core.text.languages import detect
from tests.fakes.embedder import DIMENSION, FakeEmbedder
from tests.services.library_fixture import LibraryHarness

MEANS = {"lease": 1, "租约": 1, "china": 2, "river": 3}
"""Words by what they mean, as a dimension; the first one is the language."""


class Biased(FakeEmbedder):
    """Places texts by what they mean and, even more, by their language; what is about China lies
    near Chinese."""

    def embed(self, texts: Sequence[str]) -> list[Vector]:
        super().embed(texts)
        return [self._placed(text) for text in texts]

    def embed_question(self, text: str) -> Vector:
        super().embed_question(text)
        return self._placed(text)

    def _placed(self, text: str) -> Vector:
        place = [0.0] * DIMENSION
        for word, dimension in MEANS.items():
            if word in text.lower():
                place[dimension] = 0.7
        place[0] = 0.8 if detect(text) == "zh" or "china" in text.lower() else -0.8
        length = sum(value * value for value in place) ** 0.5
        return array("f", [value / length for value in place]).tobytes()


@pytest.fixture
def harness(tmp_path: Path) -> Iterator[LibraryHarness]:
    made = LibraryHarness(tmp_path, Biased("e5", languages=("en", "zh")))
    yield made
    made.close()


def test_a_passage_near_by_language_alone_is_not_first(harness: LibraryHarness) -> None:
    harness.write("lease.txt", "The lease of the flat ends in the year after the next one.")
    harness.write("tea.txt", "The tea of the shop is from China and it is green and good.")
    harness.write("river.txt", "The river is the one that is in the north of the country.")
    harness.run()
    found = harness.searcher.find("租约什么时候结束？").hits
    assert os.path.basename(found[0].path) == "lease.txt"
    assert found[0].dense_rank == 1


def test_a_passage_in_the_language_of_the_question_is_still_compared_as_it_is(
    harness: LibraryHarness,
) -> None:
    harness.write("lease.txt", "The lease of the flat ends in the year after the next one.")
    harness.write("租约.txt", "这份租约在后年的春天结束，租客要提前通知。")
    harness.run()
    found = harness.searcher.find("租约什么时候结束？").hits
    assert os.path.basename(found[0].path) == "租约.txt"

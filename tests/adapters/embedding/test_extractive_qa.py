"""Contract test of extractive QA."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.adapters.embedding.extractive_qa import FOLDER, MiniLmExtractiveQa
from app.core.answering.answer_selection import answerable
from app.core.domain.errors import ModelInvalid
from app.core.ports.embedding import ExtractiveQa
from tests.fakes.extractive_qa import FakeExtractiveQa

BOILER = "The boiler was serviced by Anna Roth in May. It stands in the cellar."
RENT = "The rent is 950 euros a month, due on the first."


@pytest.fixture(scope="module", params=["fake", "bundled"])
def qa(request: pytest.FixtureRequest) -> Iterator[ExtractiveQa]:
    made: ExtractiveQa
    if request.param == "fake":
        made = FakeExtractiveQa({"Anna Roth": 6.0, "the cellar": 2.0, "month": 1.0})
    else:
        made = MiniLmExtractiveQa()
    yield made
    made.close()


def test_the_answer_is_found_where_it_stands(qa: ExtractiveQa) -> None:
    boiler, rent = qa.read("Who serviced the boiler?", [BOILER, RENT])
    assert BOILER[boiler.spans[0].start : boiler.spans[0].end] == "Anna Roth"
    assert boiler.spans[0].score > rent.spans[0].score
    for reading in (boiler, rent):
        scores = [span.score for span in reading.spans]
        assert scores == sorted(scores, reverse=True)


def test_every_passage_gets_a_reading(qa: ExtractiveQa) -> None:
    assert qa.read("Who?", []) == []
    readings = qa.read("Who serviced the boiler?", ["", BOILER, "…", BOILER * 40])
    assert len(readings) == 4
    assert readings[0].spans == ()
    for reading, passage in zip(readings[1:], (BOILER, "…", BOILER * 40), strict=True):
        assert all(0 <= span.start < span.end <= len(passage) for span in reading.spans)


def test_what_passages_do_not_tell_is_less_sure(qa: ExtractiveQa) -> None:
    told = qa.read("Who serviced the boiler?", [BOILER])
    untold = qa.read("Who won the cup final in 1987?", [RENT])
    assert answerable(told) > answerable(untold)
    assert qa.calibration.probability(0.5, answerable(told)) > 0.5


def test_a_long_question_leaves_room_for_the_passage() -> None:
    (reading,) = MiniLmExtractiveQa().read("Who " + "really " * 400 + "serviced it?", [BOILER])
    assert reading.spans


def test_weights_that_are_none_are_an_error_with_a_remedy(tmp_path: Path) -> None:
    (tmp_path / "reader.safetensors").write_bytes(b"no weights")
    (tmp_path / "confidence.json").write_bytes((FOLDER / "confidence.json").read_bytes())
    with pytest.raises(ModelInvalid, match=r"reader\.safetensors") as caught:
        MiniLmExtractiveQa(tmp_path).read("Who?", [BOILER])
    assert "Install" in caught.value.remedy

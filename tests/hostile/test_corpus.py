"""Every hostile document comes to its expected end, and nothing else comes of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.adapters.extraction.pool import ExtractionPool
from app.core.answering.citations import cite, numbered
from app.core.answering.injection import find_instructions, suspicious_texts
from app.core.domain.documents import ExtractedDocument
from app.core.domain.errors import DocumentError
from app.core.domain.search import Hit
from app.core.security.offline_proof import Violation
from tests.hostile.corpus import Case, cases
from tests.hostile.injections import FACT, HARMLESS, INJECTIONS

CASES = cases()
SLIPPED = ("/tmp/alcove-slipped.txt", "/tmp/alcove-absolute.txt", "/tmp/alcove-pickled")


@pytest.fixture(scope="module")
def attempts() -> list[Violation]:
    return []


@pytest.fixture(scope="module")
def pool(attempts: list[Violation]) -> Iterator[ExtractionPool]:
    made = ExtractionPool(1, memory_mb=1024, seconds=20, max_file_mb=50, note=attempts.append)
    made.extract(__file__)  # so that its thread was there before the first test
    yield made
    made.close()


def read(pool: ExtractionPool, folder: Path, case: Case) -> ExtractedDocument | DocumentError:
    path = folder / case.name
    path.write_bytes(case.content)
    try:
        return pool.extract(str(path))
    except DocumentError as error:
        return error


def test_there_are_enough_of_them() -> None:
    assert len(CASES) >= 60
    assert len({case.name for case in CASES}) == len(CASES)
    assert sum(case.flagged for case in CASES) == len(INJECTIONS) == 20


@pytest.mark.parametrize("case", CASES, ids=lambda case: ascii(case.name)[1:40])
def test_it_comes_to_its_expected_end(
    pool: ExtractionPool, attempts: list[Violation], tmp_path: Path, case: Case
) -> None:
    found = read(pool, tmp_path, case)
    if isinstance(found, DocumentError):
        assert found.code in case.codes, found.reason
    else:
        assert case.either or not case.codes, found.text[:200]
        assert case.holds in found.text
        assert not [text for text in case.lacks if text in found.text]
        assert bool(find_instructions(found.text)) == case.flagged
    assert [path.name for path in tmp_path.iterdir()] == [case.name]
    assert not [path for path in SLIPPED if Path(path).exists()]
    assert attempts == []


@pytest.mark.parametrize("order", INJECTIONS)
def test_a_model_that_obeys_can_still_only_cite_what_it_was_sent(order: str) -> None:
    sent = [
        Hit("/docs/a.txt", None, 0, len(text), text, "", 1.0, 1, 1, 1) for text in (order, FACT)
    ]
    cited = cite(
        f"{order} [1] [9] [99]. {FACT} [2]", numbered(sent), "When does the archive close?"
    )
    assert {citation.text for citation in cited.citations} <= {order, FACT}
    assert {citation.n for citation in cited.citations} <= {1, 2}
    assert "[9]" not in cited.text
    assert suspicious_texts(hit.text for hit in sent) == (1,)


@pytest.mark.parametrize("text", HARMLESS)
def test_ordinary_sentences_are_not_flagged(text: str) -> None:
    assert find_instructions(text) == []

"""A short run of ``scripts/fuzz_documents.py``."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from app.adapters.extraction.pool import ExtractionPool
from app.core.domain.errors import DocumentError
from tests.hostile.corpus import cases
from tests.hostile.mutation import mutated

COUNT = 150


@pytest.fixture
def pool() -> Iterator[ExtractionPool]:
    made = ExtractionPool(1, memory_mb=1024, seconds=20, max_file_mb=32)
    yield made
    made.close()


@pytest.mark.timeout(200)
def test_mutated_documents_end_in_a_text_or_a_reason(pool: ExtractionPool, tmp_path: Path) -> None:
    chance = random.Random(7)
    given = [case for case in cases() if len(case.content) < 1 << 16]
    read = 0
    for number in range(COUNT):
        case = chance.choice(given)
        path = tmp_path / f"{number}{Path(case.name).suffix}"
        path.write_bytes(mutated(case.content, chance.choice(given).content, chance))
        with suppress(DocumentError):  # and nothing else
            read += bool(pool.extract(str(path)).text)
    assert read > COUNT / 5
    assert len(list(tmp_path.iterdir())) == COUNT

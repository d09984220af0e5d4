"""Contract test of extractors."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.adapters.extraction.pool import ExtractionPool
from app.core.domain.errors import DocumentError, DocumentVanished
from app.core.ports.extraction import Extractor
from tests.fakes.extractor import FakeExtractor


@pytest.fixture(params=["fake", "pool"])
def extractor(request: pytest.FixtureRequest) -> Iterator[Extractor]:
    made: Extractor = FakeExtractor()
    if request.param == "pool":
        made = ExtractionPool(workers=2, memory_mb=1024, seconds=60, max_file_mb=10)
    yield made
    made.close()


def test_tables_come_with_the_text_where_they_are_wanted(tmp_path: Path) -> None:
    pool = ExtractionPool(1, 2048, 60, 10)
    path = tmp_path / "a.csv"
    path.write_text("Name,Age\nAnn,30\nBen,40\n")
    try:
        assert [table.row_count for table in pool.extract(str(path)).tables] == [2]
        without = pool.extract(str(path), tables=False)
        assert (without.text[:8], without.tables) == ("Name,Age", ())
    finally:
        pool.close()


def test_text_and_kind_come_out(extractor: Extractor, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Größe 😀", encoding="utf-8")
    document = extractor.extract(str(path))
    assert (document.text, document.kind) == ("Größe 😀", "txt")


def test_a_file_that_is_gone_is_told(extractor: Extractor, tmp_path: Path) -> None:
    with pytest.raises(DocumentVanished):
        extractor.extract(str(tmp_path / "gone.txt"))


def test_what_is_no_file_is_an_error_of_the_document(extractor: Extractor, tmp_path: Path) -> None:
    with pytest.raises(DocumentError):
        extractor.extract(str(tmp_path))


def test_several_threads_may_ask_at_once(extractor: Extractor, tmp_path: Path) -> None:
    assert extractor.parallel == 2
    paths = [tmp_path / f"{number}.txt" for number in range(20)]
    for path in paths:
        path.write_text(f"text of {path.stem}")
    with ThreadPoolExecutor(4) as threads:
        documents = threads.map(extractor.extract, map(str, paths))
    assert [document.text for document in documents] == [f"text of {n}" for n in range(20)]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems allow no such names")
def test_a_name_that_is_not_unicode_is_found(extractor: Extractor, tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    with open(path, "wb") as file:
        file.write(b"found")
    assert extractor.extract(os.fsdecode(path)).text == "found"

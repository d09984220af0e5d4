"""A library over a real folder and a real catalog, with a fake extractor, embedder and index."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.library_fixture import LibraryHarness


@pytest.fixture
def harness(tmp_path: Path) -> Iterator[LibraryHarness]:
    made = LibraryHarness(tmp_path)
    yield made
    made.close()

"""Passages are near a text in meaning, or none is."""

from __future__ import annotations

import os

import pytest

from tests.fakes.embedder import FakeEmbedder
from tests.services.library_fixture import LibraryHarness


@pytest.fixture
def about(harness: LibraryHarness):
    """The files of the passages that are near a text."""
    harness.write("lease.txt", "The notice period of the lease is three months.")
    harness.write("copy.txt", "The notice period of the lease is three months.")
    harness.write("parts.txt", "The bolt costs seventeen euros.")
    harness.run()
    return lambda text, k=5: [
        os.path.basename(hit.path) for hit in harness.searcher.passages_about(text, k)
    ]


def test_what_is_near_comes_once_and_best_first(about) -> None:
    found = about("the notice of the lease")
    assert found[0] in ("lease.txt", "copy.txt")
    assert len({"lease.txt", "copy.txt"} & set(found)) == 1
    assert about("the notice of the lease", 1) == found[:1]


@pytest.mark.parametrize("text", ["qwxzzv", "zzv qqw xkcd"])
def test_words_without_a_meaning_are_about_nothing(about, text: str) -> None:
    assert about(text) == []


def test_how_near_is_near_depends_on_the_embedder(tmp_path) -> None:
    """The cosines of an E5 model lie close together."""
    shop = LibraryHarness(tmp_path, FakeEmbedder("multilingual-e5-small"))
    shop.write("lease.txt", "The notice period of the lease is three months.")
    shop.run()
    assert shop.searcher.passages_about("The bolt costs three euros", 5) == []
    assert len(shop.searcher.passages_about("the notice period of the lease is months", 5)) == 1
    shop.close()

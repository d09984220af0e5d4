"""Passages are found while one types, by words alone."""

from __future__ import annotations

import os

import pytest

from tests.services.library_fixture import LibraryHarness


@pytest.fixture
def typed(harness: LibraryHarness):
    """The files of the passages with what is typed."""
    harness.write("lease.txt", "The notice period of the lease is three months.")
    harness.write("copy.txt", "The notice period of the lease is three months.")
    harness.write("parts.txt", "The bolt AX-1042/B costs 17.35 euros.")
    harness.write("vertrag.txt", "Die Kündigungsfrist beträgt drei Monate.")
    harness.write("租约.txt", "租约的通知期是三个月。")
    harness.run()
    return lambda text: [
        os.path.basename(hit.path) for hit in harness.searcher.passages_with(text, 5)
    ]


@pytest.mark.parametrize(
    ("text", "file"),
    [
        ("notice per", "lease.txt"),
        ("the noti", "lease.txt"),
        ("notice period of the l", "lease.txt"),
        ("AX-104", "parts.txt"),
        ("ax1042b", "parts.txt"),
        ("Kündigungsf", "vertrag.txt"),
        ("通知期", "租约.txt"),
    ],
)
def test_the_last_word_may_be_incomplete(typed, text: str, file: str) -> None:
    found = typed(text)
    assert file in found or (file == "lease.txt" and found == ["copy.txt"])
    assert len(found) == 1  # equal texts once


@pytest.mark.parametrize("text", ["", " ", "no", "notice zebra", "zebra notice", '"('])
def test_all_words_must_be_there(typed, text: str) -> None:
    assert typed(text) == []


def test_no_model_is_used(harness: LibraryHarness, typed) -> None:
    assert typed("notice")
    assert harness.embedder.questions == []

"""The words of a question narrow the search, but not away from the version that held."""

from __future__ import annotations

import os.path
from datetime import date

import pytest

from app.core.domain.search import EVERYWHERE, Scope
from app.services.answering.narrower import Narrower
from tests.services.library_fixture import LibraryHarness

TODAY = date(2026, 11, 20)


@pytest.fixture
def narrower(harness: LibraryHarness) -> Narrower:
    """Two versions of a policy, of which the first held until May 2025."""
    for day, sum_paid in (("2024-01-15", 38), ("2025-06-01", 44)):
        harness.write(f"travel-policy-{day}.txt", f"The daily allowance is {sum_paid} euros.")
    harness.run()
    return Narrower(harness.passages, lambda: TODAY)


def test_a_time_beside_a_word_for_documents_is_that_of_the_documents(narrower: Narrower) -> None:
    found = narrower.narrow("What does the policy of January 2024 pay?", EVERYWHERE)
    assert found is not None
    assert found.only == Scope(dated=("2024-01-01", "2024-01-31"))


@pytest.mark.parametrize(
    "question",
    [
        "What was the daily allowance in the policy as of June 2025?",
        "What changed between the policy of January 2024 and the policy of June 2025?",
        "What did the previous version of the policy of June 2025 pay?",
    ],
)
def test_what_held_at_a_time_may_be_older(narrower: Narrower, question: str) -> None:
    assert narrower.narrow(question, EVERYWHERE) is None


@pytest.mark.parametrize(
    ("mention", "nearest"),
    [
        ("@nosuchfile", []),
        ("@travle-policy", ["travel-policy-2024-01-15.txt", "travel-policy-2025-06-01.txt"]),
        ("@travel-policy-2024-01-16", ["travel-policy-2024-01-15.txt"]),
        ("@policy.docx", ["travel-policy-2024-01-15.txt", "travel-policy-2025-06-01.txt"]),
        ('@"Zeitplan 2026"', []),
    ],
)
def test_a_name_that_no_document_has_is_told_with_the_nearest(
    narrower: Narrower, mention: str, nearest: list[str]
) -> None:
    found = narrower.narrow(f"{mention} What is the allowance?", EVERYWHERE)
    assert found is not None
    assert found.only == EVERYWHERE
    (missing,) = found.missing
    assert missing.name == mention.strip('@"')
    assert [os.path.basename(path) for path in missing.nearest][: len(nearest)] == nearest
    assert bool(missing.nearest) == bool(nearest)


def test_a_name_that_a_document_has_is_a_filter(narrower: Narrower) -> None:
    found = narrower.narrow("@travel-policy-2024-01-15 What is the allowance?", EVERYWHERE)
    assert found is not None
    assert [os.path.basename(path) for path in found.only.paths] == ["travel-policy-2024-01-15.txt"]
    assert found.missing == ()


def test_a_fixed_scope_is_left_alone(narrower: Narrower) -> None:
    question = "What does the policy of January 2024 pay?"
    assert narrower.narrow(question, Scope(fixed=True)) is None

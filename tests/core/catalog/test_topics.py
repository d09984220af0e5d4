"""Finding files by the words of a topic."""

from __future__ import annotations

import pytest

from app.core.catalog.topics import expression, find_places, name_matches, stems

PATHS = ("/d/contracts/lease.pdf", "/d/old/contracts/supply.docx", "/d/mail/rent-from-april.eml")


@pytest.mark.parametrize(
    ("topic", "path", "holds"),
    [
        ("contracts", "/d/a/Contract 2020.pdf", True),
        ("leases", "/d/a/lease-wharf.pdf", True),
        ("Verträge", "/d/a/Mietvertrag.pdf", True),
        ("contracts", "/d/contracts/wharf.pdf", True),
        ("contracts", "/contracts/d/wharf.pdf", False),
        ("the rent", "/d/a/rent.eml", True),
        ("rent", "/d/a/current.eml", False),
        ("rent april", "/d/a/rent.eml", False),
        ("合同", "/d/a/租房合同.pdf", True),
        ("", "/d/a/rent.eml", False),
    ],
)
def test_file_names_match_a_topic(topic: str, path: str, holds: bool) -> None:
    assert name_matches(path, stems(topic, "en")) is holds


def test_the_expression_searches_all_words_by_prefix() -> None:
    assert expression(stems("leases in 2026", "en")) == '"lease" * AND "2026" *'
    assert expression(stems("", "en")) == ""


@pytest.mark.parametrize(
    ("name", "files", "found"),
    [
        ("Contracts", False, ["/d/contracts", "/d/old/contracts"]),
        ("lease.pdf", False, []),
        ("lease.pdf", True, ["/d/contracts/lease.pdf"]),
        ("LEASE", True, ["/d/contracts/lease.pdf"]),
        ("the rent", True, ["/d/mail/rent-from-april.eml"]),
        ("/d/mail", False, ["/d/mail"]),
        ("pension", True, []),
    ],
)
def test_places_are_found_by_name(name: str, files: bool, found: list[str]) -> None:
    assert find_places(name, "en", PATHS, files) == found

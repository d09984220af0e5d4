"""The law and the date of the one document in scope are read by rule, and cited."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.bootstrap import assemble
from app.core.domain.answers import AskRequest
from app.core.domain.search import EVERYWHERE, Scope
from app.core.facade import Facade

LEASE = """Lease between {landlord} and Our Clinic

This lease is made on {made}. The rent is 950 euros a month.

This lease is governed by the laws of the State of {law} and, in matters of tax, read by its courts.
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Facade, Path]]:
    folder = tmp_path_factory.mktemp("library")
    leases = folder / "leases"
    leases.mkdir()
    for name, made, law in (("Alder", "3 May 2019", "Ohio"), ("Birch", "9 June 2021", "Texas")):
        text = LEASE.format(landlord=name, made=made, law=law)
        (leases / f"{name.lower()}.txt").write_text(text, "utf-8")
    with closing(assemble(str(folder / "home"))) as facade:
        facade.library.index([str(leases)])
        yield facade, leases


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Which law governs the lease?", "Ohio [1]"),
        ("When was the lease made?", "3 May 2019 [1]"),
    ],
)
def test_it_is_read_where_the_document_says_so(
    library: tuple[Facade, Path], question: str, answer: str
) -> None:
    facade, leases = library
    scope = Scope(str(leases / "alder.txt"))
    found = facade.answers.ask(AskRequest(question, scope, keep=False))
    assert (found.answer, found.model) == (answer, "")
    (cited,) = found.citations
    assert cited.path.endswith("alder.txt")
    assert answer.removesuffix(" [1]") in cited.text


def test_of_several_documents_it_is_left_to_the_search(library: tuple[Facade, Path]) -> None:
    facade, _ = library
    found = facade.answers.ask(AskRequest("Which law governs the lease?", EVERYWHERE, keep=False))
    assert "tabulate_ms" not in found.stages

"""All kinds of cases in one real library: at least 95 of 100 right documents come first."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from app.adapters.system.lock_file import acquire
from app.bootstrap.library import LibraryParts, open_library
from app.core.domain.search import EVERYWHERE
from app.core.retrieval import spelling
from app.services.answering.retriever import Retriever
from app.services.answering.searcher import Searcher
from tests import finding
from tests.finding.case import Case

ENOUGH = 0.95
KINDS: dict[str, Any] = {
    module.name: import_module(f"tests.finding.{module.name}")
    for module in pkgutil.iter_modules(finding.__path__)
    if module.name != "case" and not module.name.startswith("test_")
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LibraryParts]:
    """A library of the documents of all kinds."""
    folder = write_documents(tmp_path_factory.mktemp("finding") / "documents")
    home = str(tmp_path_factory.mktemp("home"))
    with acquire(home):
        parts = open_library(home)
        try:
            report = parts.library.index([str(folder)])
            assert not report.problems
            yield parts
        finally:
            parts.close()


def write_documents(folder: Path) -> Path:
    """Write the documents of all kinds; no path may occur twice."""
    for kind in KINDS.values():
        for name, text in kind.documents().items():
            path = folder / name
            assert not path.exists(), name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def misses(library: LibraryParts) -> dict[str, list[str]]:
    """The cases of each kind whose document does not come first."""
    return {
        name: [miss for case in kind.cases() if (miss := missed(library, case))]
        for name, kind in KINDS.items()
    }


def missed(library: LibraryParts, case: Case) -> str:
    """What came first in place of the right document; empty if it is right."""
    day = date.fromisoformat(case.now)
    passages = library.passages
    searcher = Searcher(passages, library.vector_sync, library.embedder, lambda: day, library.fold)
    question = spelling.correct(case.question, passages.spellings, library.dictionary).text
    found = Retriever(searcher, passages).find(question, 10, EVERYWHERE).found.hits
    if found and found[0].path.endswith(f"/{case.file}") and case.contains in found[0].text:
        return ""
    first = f"{Path(found[0].path).name}: {found[0].text[:60]!r}" if found else "nothing"
    return f"{case.question} wants {case.file}, found {first}"


@pytest.mark.parametrize("name", KINDS)
def test_the_right_document_comes_first(name: str, misses: dict[str, list[str]]) -> None:
    cases = KINDS[name].cases()
    assert len(cases) >= 15
    assert 1 - len(misses[name]) / len(cases) >= ENOUGH, "\n".join(misses[name])


def test_of_all_kinds_together_the_right_document_comes_first(
    misses: dict[str, list[str]],
) -> None:
    total = sum(len(kind.cases()) for kind in KINDS.values())
    assert 1 - sum(map(len, misses.values())) / total >= ENOUGH, misses

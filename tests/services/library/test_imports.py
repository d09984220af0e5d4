"""Dropped files are copied or watched in place, and found either way."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.adapters.files.document_copies import copy_into
from app.core.domain.errors import FolderMissing
from app.services.library.imports import Imports
from tests.services.library_fixture import LibraryHarness


@pytest.fixture
def importer(harness: LibraryHarness, tmp_path: Path) -> Imports:
    return Imports(harness.library, str(tmp_path / "kept"), copy_into)


def test_a_copy_is_found_though_the_original_goes(
    harness: LibraryHarness, importer: Imports, tmp_path: Path
) -> None:
    path = harness.write("lease.txt", "Three months' notice.")
    assert importer.import_paths([str(path)], copy=True) == [str(tmp_path / "kept" / "lease.txt")]
    path.unlink()
    harness.library.index()
    assert harness.found("notice") == ["lease.txt"]


def test_copies_of_the_same_name_get_a_number(
    harness: LibraryHarness, importer: Imports, tmp_path: Path
) -> None:
    one, two = harness.write("a/lease.txt", "One."), harness.write("b/lease.txt", "Two.")
    taken = importer.import_paths([str(one), str(two), str(one.parent)], copy=True)
    assert [Path(path).name for path in taken] == ["lease.txt", "lease (2).txt", "a"]
    assert Path(taken[1]).read_text() == "Two."
    assert (Path(taken[2]) / "lease.txt").read_text() == "One."
    assert len(harness.library.folders()) == 1


def test_in_place_it_becomes_a_root_unless_it_is_in_one(
    harness: LibraryHarness, importer: Imports, tmp_path: Path
) -> None:
    path = harness.write("sub/lease.txt", "Notice.")
    assert importer.import_paths([str(path)], copy=False) == [str(path)]
    assert importer.import_paths([str(harness.folder)], copy=False) == [str(harness.folder)]
    assert importer.import_paths([str(path)], copy=True) == [str(path)]
    assert {s.root.path for s in harness.library.folders()} == {str(path), str(harness.folder)}


def test_what_is_not_there_is_said(harness: LibraryHarness, importer: Imports) -> None:
    with pytest.raises(FolderMissing, match="nowhere"):
        importer.import_paths([str(harness.folder / "nowhere")], copy=True)


def test_folders_of_another_program_are_offered_until_they_are_ours(
    harness: LibraryHarness, tmp_path: Path
) -> None:
    theirs = [str(harness.folder), str(tmp_path)]
    importer = Imports(harness.library, "", copy_into, lambda database: [*theirs, database])
    assert importer.found_folders("/x.db") == [*theirs, "/x.db"]
    harness.library.add_folder(theirs[0])
    assert importer.found_folders("/x.db") == [theirs[1], "/x.db"]

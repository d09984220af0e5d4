"""Dropped files are copied or watched in place, and found either way."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.adapters.files.document_copies import copy_into
from app.core.domain.errors import FolderMissing
from app.services.library.imports import Imports
from tests.services.library_fixture import Workshop


@pytest.fixture
def intake(workshop: Workshop, tmp_path: Path) -> Imports:
    return Imports(workshop.library, str(tmp_path / "kept"), copy_into)


def test_a_copy_is_found_though_the_original_goes(
    workshop: Workshop, intake: Imports, tmp_path: Path
) -> None:
    path = workshop.write("lease.txt", "Three months' notice.")
    assert intake.import_paths([str(path)], copy=True) == [str(tmp_path / "kept" / "lease.txt")]
    path.unlink()
    workshop.library.index()
    assert workshop.found("notice") == ["lease.txt"]


def test_copies_of_the_same_name_get_a_number(
    workshop: Workshop, intake: Imports, tmp_path: Path
) -> None:
    one, two = workshop.write("a/lease.txt", "One."), workshop.write("b/lease.txt", "Two.")
    taken = intake.import_paths([str(one), str(two), str(one.parent)], copy=True)
    assert [Path(path).name for path in taken] == ["lease.txt", "lease (2).txt", "a"]
    assert Path(taken[1]).read_text() == "Two."
    assert (Path(taken[2]) / "lease.txt").read_text() == "One."
    assert len(workshop.library.folders()) == 1


def test_in_place_it_becomes_a_root_unless_it_is_in_one(
    workshop: Workshop, intake: Imports, tmp_path: Path
) -> None:
    path = workshop.write("sub/lease.txt", "Notice.")
    assert intake.import_paths([str(path)], copy=False) == [str(path)]
    assert intake.import_paths([str(workshop.folder)], copy=False) == [str(workshop.folder)]
    assert intake.import_paths([str(path)], copy=True) == [str(path)]
    assert {s.root.path for s in workshop.library.folders()} == {str(path), str(workshop.folder)}


def test_what_is_not_there_is_said(workshop: Workshop, intake: Imports) -> None:
    with pytest.raises(FolderMissing, match="nowhere"):
        intake.import_paths([str(workshop.folder / "nowhere")], copy=True)


def test_folders_of_another_program_are_offered_until_they_are_ours(
    workshop: Workshop, tmp_path: Path
) -> None:
    theirs = [str(workshop.folder), str(tmp_path)]
    intake = Imports(workshop.library, "", copy_into, lambda database: [*theirs, database])
    assert intake.found_folders("/x.db") == [*theirs, "/x.db"]
    workshop.library.add_folder(theirs[0])
    assert intake.found_folders("/x.db") == [theirs[1], "/x.db"]

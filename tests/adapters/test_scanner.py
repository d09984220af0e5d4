"""Walking folders: what is seen, what is left out, what cannot be listed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.adapters.scan_files import FileScanner
from app.core.errors import DocumentUnreadable, DocumentVanished, FolderMissing
from app.core.models import Root


def names(scanner: FileScanner, root: Root, stop_at: frozenset[str] = frozenset()) -> set[str]:
    refused: list[str] = []
    found = scanner.scan(root, stop_at, lambda path, error: refused.append(path))
    seen = {os.path.relpath(path, root.path) for path, _ in found}
    assert refused == []
    return seen


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in ("a.txt", "b.PDF", "sub/c.txt", "sub/.git/d", "sub/deep/e.txt", "~$a.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    return tmp_path


def test_regular_files_at_any_depth_without_links_and_pipes(tree: Path) -> None:
    scanner = FileScanner((".git", "~$*"))
    assert names(scanner, Root(1, str(tree))) == {
        "a.txt", "b.PDF", "sub/c.txt", "sub/deep/e.txt",
    }  # fmt: skip


def test_not_recursive(tree: Path) -> None:
    assert names(FileScanner(), Root(1, str(tree), recursive=False)) == {
        "a.txt", "b.PDF", "~$a.txt",
    }  # fmt: skip


def test_patterns_ignore_case_and_apply_to_names(tree: Path) -> None:
    root = Root(1, str(tree), include=("*.pdf", "c*"), exclude=("DEEP",))
    assert names(FileScanner(), root) == {"b.PDF", "sub/c.txt"}


def test_it_does_not_enter_another_root(tree: Path) -> None:
    stop_at = frozenset({str(tree / "sub")})
    assert "sub/c.txt" not in names(FileScanner(), Root(1, str(tree)), stop_at)


def test_a_root_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing):
        list(FileScanner().scan(Root(1, str(tmp_path / "no")), frozenset(), lambda *_: None))


def test_stamps_tell_a_change_and_are_none_for_what_is_no_file(tree: Path) -> None:
    scanner, path = FileScanner(), tree / "a.txt"
    before = scanner.stamp(str(path))
    assert before is not None
    assert before.size == 5
    path.write_text("longer text")
    assert scanner.stamp(str(path)) != before
    for name in ("sub", "loop", "link.txt", "pipe.txt", "gone"):
        assert scanner.stamp(str(tree / name)) is None


def test_content_hashes(tree: Path) -> None:
    scanner = FileScanner()
    (tree / "copy.txt").write_text("a.txt")
    assert scanner.content_hash(str(tree / "a.txt")) == scanner.content_hash(str(tree / "copy.txt"))
    with pytest.raises(DocumentVanished):
        scanner.content_hash(str(tree / "gone"))
    with pytest.raises(DocumentUnreadable):
        scanner.content_hash(str(tree / "sub"))


def test_devices(tree: Path) -> None:
    assert FileScanner().device(str(tree)) == FileScanner().device(str(tree / "sub"))
    assert FileScanner().device(str(tree / "gone")) is None

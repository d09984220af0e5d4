"""Contract test of folder walkers, and cases of real disks."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.adapters.files.folder_walker import OsFolderWalker
from app.core.domain.errors import DocumentUnsupported, DocumentVanished, FolderMissing
from app.core.domain.folders import Root
from app.core.ports.files import FolderWalker
from tests.fakes.folder_walker import FakeFolderWalker

EXCLUDE = (".git", "~$*")


@dataclass(frozen=True)
class Disk:
    """A folder with files, and how to change and close them."""

    walker: FolderWalker
    folder: str
    write: Callable[[str, bytes], object]
    refuse: Callable[[str], object]

    def path(self, name: str) -> str:
        return f"{self.folder}/{name}"

    def names(self, root: Root | None = None, *stop_at: str) -> set[str]:
        """What a walk finds, as seen from the folder."""
        wanted = root or Root(1, self.folder)
        found = self.walker.walk(wanted, frozenset(stop_at), _no_problem)
        return {path.removeprefix(f"{self.folder}/") for path, _ in found}


def _no_problem(path: str, error: OSError) -> None:
    raise AssertionError(path) from error


@pytest.fixture(params=["fake", "files"])
def disk(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Disk:
    if request.param == "fake":
        fake = FakeFolderWalker(EXCLUDE)
        made = Disk(fake, "/d", fake.write, fake.refused.add)
    else:
        made = Disk(OsFolderWalker(EXCLUDE), str(tmp_path), _write, _refuser(monkeypatch))
    for name in ("a.txt", "b.PDF", "sub/c.txt", "sub/.git/d", "sub/deep/e.txt", "~$a.txt"):
        made.write(made.path(name), name.encode())
    return made


def _write(path: str, content: bytes) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_bytes(content)


def _refuser(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Makes folders fail while they are listed: file modes would not stop an administrator."""
    listed, refused = os.scandir, set[str]()

    def scandir(path: str) -> BrokenListing | Iterator[os.DirEntry[str]]:
        return BrokenListing() if path in refused else listed(path)

    monkeypatch.setattr("app.adapters.files.folder_walker.os.scandir", scandir)
    return refused.add


class BrokenListing:
    """A listing that opens, and fails at its first entry, as on a drive that went away."""

    def __enter__(self) -> BrokenListing:
        return self

    def __exit__(self, *_: object) -> None: ...

    def __iter__(self) -> BrokenListing:
        return self

    def __next__(self) -> os.DirEntry[str]:
        raise PermissionError(13, "Permission denied")


def test_files_at_any_depth_that_no_pattern_leaves_out(disk: Disk) -> None:
    assert disk.names() == {"a.txt", "b.PDF", "sub/c.txt", "sub/deep/e.txt"}
    assert disk.names(Root(1, disk.folder, recursive=False)) == {"a.txt", "b.PDF"}
    patterns = Root(1, disk.folder, include=("*.pdf", "c*"), exclude=("DEEP",))
    assert disk.names(patterns) == {"b.PDF", "sub/c.txt"}


def test_a_scan_tells_the_stamps(disk: Disk) -> None:
    for path, stamp in disk.walker.walk(Root(1, disk.folder), frozenset(), _no_problem):
        assert stamp == disk.walker.stamp(path)


def test_a_root_may_be_one_file(disk: Disk) -> None:
    assert disk.names(Root(1, disk.path("sub/c.txt"))) == {"sub/c.txt"}


def test_it_stops_at_files_and_folders_and_at_the_root_itself(disk: Disk) -> None:
    assert disk.names(None, disk.path("sub"), disk.path("a.txt")) == {"b.PDF"}
    assert disk.names(None, disk.folder) == set()
    file = disk.path("a.txt")
    assert disk.names(Root(1, file), file) == set()


def test_a_folder_that_cannot_be_listed_is_a_problem_and_the_others_are_walked(
    disk: Disk,
) -> None:
    disk.refuse(disk.path("sub"))
    told: list[tuple[str, str | None]] = []
    found = disk.walker.walk(
        Root(1, disk.folder), frozenset(), lambda path, error: told.append((path, error.strerror))
    )
    assert {path for path, _ in found} == {disk.path("a.txt"), disk.path("b.PDF")}
    assert told == [(disk.path("sub"), "Permission denied")]


def test_a_root_that_is_not_there(disk: Disk) -> None:
    with pytest.raises(FolderMissing):
        disk.names(Root(1, disk.path("no")))


def test_a_change_shows_in_the_stamp_and_in_the_hash(disk: Disk) -> None:
    path = disk.path("a.txt")
    before = disk.walker.stamp(path)
    assert before is not None
    assert before.size == 5
    assert content_hash(disk, path) == hashlib.sha256(b"a.txt").hexdigest()
    disk.write(path, b"longer text")
    after = disk.walker.stamp(path)
    assert after is not None
    assert (after.size, after.inode) == (11, before.inode)
    assert content_hash(disk, path) == hashlib.sha256(b"longer text").hexdigest()


def content_hash(disk: Disk, path: str) -> str:
    with disk.walker.opened(path) as opened:
        return opened.content_hash()


def test_what_is_no_file_has_no_stamp_and_no_hash(disk: Disk) -> None:
    assert disk.walker.stamp(disk.path("sub")) is disk.walker.stamp(disk.path("gone")) is None
    with pytest.raises(DocumentVanished):
        content_hash(disk, disk.path("gone"))
    with pytest.raises(DocumentUnsupported):
        content_hash(disk, disk.path("sub"))


def test_files_and_folders_lie_on_a_volume(disk: Disk) -> None:
    volume = disk.walker.device(disk.folder)
    assert volume is not None
    assert disk.walker.device(disk.path("sub/c.txt")) == volume
    assert disk.walker.device(disk.path("gone")) is None


def names(walker: OsFolderWalker, root: Root, stop_at: frozenset[str] = frozenset()) -> set[str]:
    refused: list[str] = []
    found = walker.walk(root, stop_at, lambda path, error: refused.append(path))
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
    walker = OsFolderWalker((".git", "~$*"))
    assert names(walker, Root(1, str(tree))) == {
        "a.txt",
        "b.PDF",
        "sub/c.txt",
        "sub/deep/e.txt",
    }


def test_links_pipes_and_folders_have_no_stamp(tree: Path) -> None:
    for name in ("sub", "loop", "link.txt", "pipe.txt", "gone"):
        assert OsFolderWalker().stamp(str(tree / name)) is None

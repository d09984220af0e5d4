"""Detecting changes between the catalog and the disk."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.catalog.changes import Found, compare, pair_moves
from app.core.domain.files import FileStamp, KnownFile

STAMPS = st.builds(FileStamp, st.integers(0, 3), st.integers(0, 3), st.integers(0, 3))
FOLDERS = st.dictionaries(st.sampled_from("abcdefgh"), STAMPS)


def known(number: int, path: str, stamp: FileStamp) -> KnownFile:
    return KnownFile(number, 1, path, stamp, "hash", "indexed")


def test_new_changed_gone_and_unchanged() -> None:
    before = {"same": FileStamp(1, 1, 1), "edited": FileStamp(1, 1, 2), "gone": FileStamp(1, 1, 3)}
    after = {"same": FileStamp(1, 1, 1), "edited": FileStamp(2, 2, 2), "new": FileStamp(1, 1, 4)}
    found = compare(before, after.items())
    assert dict(found.to_read) == {"edited": after["edited"], "new": after["new"]}
    assert (found.gone, found.unchanged) == (["gone"], 1)


@given(FOLDERS, FOLDERS)
def test_every_file_is_counted_once(
    before: dict[str, FileStamp], after: dict[str, FileStamp]
) -> None:
    found = compare(before, after.items())
    to_read = {path for path, _ in found.to_read}
    assert to_read == {path for path in after if before.get(path) != after[path]}
    assert set(found.gone) == before.keys() - after.keys()
    assert found.unchanged == len(after) - len(to_read)


def test_a_file_with_the_same_inode_size_and_time_was_moved() -> None:
    old, other = known(1, "/a/x", FileStamp(5, 6, 7)), known(2, "/a/y", FileStamp(5, 6, 8))
    moved, new = Found(2, "/b/x", FileStamp(5, 6, 7)), Found(1, "/a/z", FileStamp(5, 9, 8))
    assert pair_moves([old, other], [moved, new]) == ([(old, moved)], [other], [new])


@given(st.lists(STAMPS, max_size=6), st.lists(STAMPS, max_size=6))
def test_pairing_moves_keeps_every_file(gone: list[FileStamp], seen: list[FileStamp]) -> None:
    files = [known(n, f"/old/{n}", stamp) for n, stamp in enumerate(gone)]
    found = [Found(1, f"/new/{n}", stamp) for n, stamp in enumerate(seen)]
    pairs, lost, new = pair_moves(files, found)
    assert sorted([f.id for f, _ in pairs] + [f.id for f in lost]) == list(range(len(gone)))
    assert sorted([to.path for _, to in pairs] + [f.path for f in new]) == sorted(
        f.path for f in found
    )
    assert all(file.stamp == to.stamp for file, to in pairs)
    assert not {f.stamp for f in lost} & {f.stamp for f in new}

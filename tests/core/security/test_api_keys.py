"""API keys: access below their folders only."""

from __future__ import annotations

import pytest

from app.core.domain.errors import FolderOutside
from app.core.domain.search import Scope
from app.core.security.api_keys import AccessKey, digest


@pytest.mark.parametrize(
    ("path", "reached"),
    [
        ("/a", True),
        ("/a/b.pdf", True),
        ("/a/../c", False),
        ("/ab", False),
        ("/", False),
        ("/a/x/../b", True),
        ("a/b", False),
    ],
)
def test_a_key_gives_access_below_its_folders(path: str, reached: bool) -> None:
    assert AccessKey("1", "n", ("/a",), 0.0, "").reaches(path) is reached
    assert AccessKey("1", "n", (), 0.0, "").reaches(path)


def test_a_secret_cannot_be_read_from_what_is_kept() -> None:
    assert digest("alcove-1") != digest("alcove-2")
    assert len(digest("\udcff")) == 64


def test_a_folder_out_of_reach_is_refused_like_one_that_is_not_in_the_library() -> None:
    key = AccessKey("1", "n", ("/a", "/b"), 0.0, "")
    assert key.within(Scope()) == Scope(reach=("/a", "/b"))
    assert key.within(Scope("/a/c", "pdf")) == Scope("/a/c", "pdf", reach=("/a", "/b"))
    assert key.within(Scope("/")) == Scope("/", reach=("/a", "/b"))  # it holds both
    for path in ("/c", "/ab", "/a/../c"):
        with pytest.raises(FolderOutside):
            key.within(Scope(path))
    whole = AccessKey("1", "n", (), 0.0, "")
    assert whole.within(Scope("/c")) == Scope("/c")

"""API keys: created, stored without secrets, and revoked."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from app.core.domain.errors import FolderMissing, UsageError
from app.core.security.api_keys import AccessKey, digest
from app.services.api_keys import ApiKeys
from tests.services.library_fixture import LibraryHarness


class Store:
    def __init__(self) -> None:
        self.kept: list[AccessKey] = []

    def read(self) -> list[AccessKey]:
        return list(self.kept)

    def write(self, keys: Sequence[AccessKey]) -> None:
        self.kept = list(keys)


@pytest.fixture
def harness(tmp_path: Path) -> LibraryHarness:
    made = LibraryHarness(tmp_path)
    made.catalog.add_root(str(made.folder), True, (), ())
    return made


def test_a_key_is_kept_without_its_secret(harness: LibraryHarness) -> None:
    store = Store()
    ring = ApiKeys(store, harness.catalog)
    inside = str(harness.folder / "mail")
    made, other = ring.make(" editor ", (inside, inside)), ring.make("editor")
    assert ring.all() == [made.key, other.key] == store.kept
    assert (made.key.name, made.key.roots, other.key.roots) == ("editor", (inside,), ())
    assert made.key.digest == digest(made.secret) != digest(other.secret)
    assert made.secret not in repr(store.kept)
    assert (ring.find(made.secret), ring.find(other.secret)) == (made.key, other.key)
    assert ring.find("") is ring.find(made.key.digest) is None


def test_a_link_to_a_folder_stands_for_the_folder(harness: LibraryHarness, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(harness.folder, target_is_directory=True)
    made = ApiKeys(Store(), harness.catalog).make("editor", (str(link / "mail"),))
    assert made.key.roots == (str(harness.folder / "mail"),)


def test_a_revoked_key_is_gone(harness: LibraryHarness) -> None:
    ring = ApiKeys(Store(), harness.catalog)
    made, other = ring.make("one"), ring.make("two")
    ring.revoke(made.key.id)
    assert ring.all() == [other.key]
    with pytest.raises(UsageError):
        ring.revoke(made.key.id)


def test_what_makes_no_sense_is_refused(harness: LibraryHarness, tmp_path: Path) -> None:
    ring = ApiKeys(Store(), harness.catalog)
    for name in ("", "  ", "x" * 101):
        with pytest.raises(UsageError):
            ring.make(name)
    with pytest.raises(FolderMissing):
        ring.make("beyond", (str(tmp_path),))
    assert ring.all() == []

"""One body for every store of settings, and what only a file can do."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.adapters.settings_toml import SettingsFile
from app.core.errors import LibraryUnwritable, SettingsError
from app.core.ports import SettingsStore
from app.core.settings import Settings
from tests.fakes.settings_store import FakeSettings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


@pytest.fixture(params=["fake", "file"])
def store(request: pytest.FixtureRequest, path: Path) -> SettingsStore:
    return FakeSettings() if request.param == "fake" else SettingsFile(path)


def test_at_first_everything_is_at_its_default(store: SettingsStore) -> None:
    assert store.read() == Settings()


def test_a_change_is_read_from_then_on(store: SettingsStore) -> None:
    wished = Settings(
        passages=7, temperature=0.5, exclude=('a "b"', "c\\d", "größe*"), model="/models/a b.gguf"
    )
    store.change(wished)
    assert store.read() == wished
    store.change(Settings())
    assert store.read() == Settings()


@pytest.mark.parametrize(
    ("wished", "named"),
    [
        (Settings(passages=0), "passages"),
        (Settings(temperature=float("nan")), "temperature"),
        (Settings(model="/caf\udce9.gguf"), "Unicode"),
    ],
)
def test_what_cannot_be_is_refused_and_the_old_stays(
    store: SettingsStore, wished: Settings, named: str
) -> None:
    store.change(Settings(passages=7))
    with pytest.raises(SettingsError, match=named):
        store.change(wished)
    assert store.read() == Settings(passages=7)


@pytest.mark.parametrize("make", ["fake", "file"])
def test_a_place_that_cannot_be_written(make: str, path: Path) -> None:
    store: SettingsStore = FakeSettings(refuse=LibraryUnwritable("The disk is full."))
    if make == "file":
        store = SettingsFile(path)
        path.with_name("settings.toml.part").mkdir()
    with pytest.raises(LibraryUnwritable):
        store.change(Settings(passages=7))
    assert store.read() == Settings()


def test_a_file_is_found_again_with_every_default_explained(path: Path) -> None:
    SettingsFile(path).change(Settings(passages=7))
    assert SettingsFile(path).read() == Settings(passages=7)
    assert "# Longest answer. (tokens)" in path.read_text("utf-8")


@pytest.mark.parametrize(
    ("content", "named"),
    [
        (b"[answers]\npassages = 0\n", "line 2"),
        (b"[answers]\n# caf\xe9\n", "settings.toml cannot be read"),
        (b"[answers\n", "not valid TOML"),
    ],
)
def test_a_file_that_cannot_be_used(path: Path, content: bytes, named: str) -> None:
    path.write_bytes(content)
    with pytest.raises(SettingsError, match=named):
        SettingsFile(path)

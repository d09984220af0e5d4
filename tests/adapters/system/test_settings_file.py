"""One body for every store of settings, and what only a file can do."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.adapters.system.settings_file import SettingsFile, machine_file
from app.core.domain.errors import LibraryUnwritable, SettingsError
from app.core.domain.settings import Settings
from app.core.ports.settings import SettingsStore
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


MACHINE = """
[answers]
model = "/models/approved.gguf"
passages = 5

[locked]
model = "Only approved models; call 4711."
temperature = "As the law has it."
"""


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    file = tmp_path / "etc" / "settings.toml"
    file.parent.mkdir()
    file.write_text(MACHINE)
    return file


def test_the_machine_gives_defaults_that_a_user_can_change(path: Path, machine: Path) -> None:
    store = SettingsFile(path, machine)
    assert (store.read().passages, store.own) == (5, [])
    assert "\n# passages = 5" in path.read_text("utf-8")
    store.change(replace(store.read(), passages=3))
    again = SettingsFile(path, machine)
    assert (again.read().passages, again.own) == (3, ["passages"])
    machine.unlink()
    assert SettingsFile(path, machine).read() == Settings()  # what is the default needs no line


def test_what_is_locked_stays_as_it_was_decided(path: Path, machine: Path) -> None:
    path.write_text('[answers]\nmodel = "/mine.gguf"\ntemperature = 1.5\npassages = 7\n')
    store = SettingsFile(path, machine)
    decided = Settings(model="/models/approved.gguf", passages=7)
    assert store.read() == decided
    for wished, reason in (
        (replace(decided, model="/mine.gguf"), "call 4711"),
        (replace(decided, temperature=1.0), "As the law has it"),
    ):
        with pytest.raises(SettingsError, match=reason) as refused:
            store.change(wished)
        assert str(machine) in refused.value.remedy
    store.change(replace(decided, passages=2))
    assert "call 4711" in path.read_text("utf-8")
    assert SettingsFile(path, machine).read() == replace(decided, passages=2)


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("[answers]\npassages = 0\n", "line 2"),
        ("[locked]\nnonsense = 'x'\n", "line 2"),
        ("[locked]\nmodel = true\n", "line 2"),
        ("locked = 3\n", "must be a section"),
        ("[locked", "not valid TOML"),
    ],
)
def test_a_machine_file_that_cannot_be_used_is_not_passed_over(
    path: Path, machine: Path, content: str, named: str
) -> None:
    machine.write_text(content)
    with pytest.raises(SettingsError, match=named) as refused:
        SettingsFile(path, machine)
    assert str(machine) in refused.value.reason


def test_each_system_has_its_place_for_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    places = {}
    for system in ("linux", "darwin", "win32"):
        monkeypatch.setattr(sys, "platform", system)
        monkeypatch.setenv("PROGRAMDATA", "P")
        places[system] = machine_file().as_posix()
    assert places == {
        "linux": "/etc/alcove/settings.toml",
        "darwin": "/Library/Application Support/alcove/settings.toml",
        "win32": "P/alcove/settings.toml",
    }


def test_servers_that_are_none_are_not_written(tmp_path: Path) -> None:
    store = SettingsFile(tmp_path / "settings.toml")
    with pytest.raises(SettingsError, match="vectors_url"):
        store.change(replace(store.read(), vectors_url="chroma.lan"))
    assert store.read().vectors_url == ""

"""Contract test of settings stores, and cases of files."""

from __future__ import annotations

import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.adapters.system.settings_file import SettingsFile, machine_file
from app.core.domain.errors import LibraryUnwritable, SettingsError
from app.core.ports.settings import SettingsStore
from app.core.settings.settings import Settings
from tests.fakes.settings_store import FakeSettingsStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


@pytest.fixture(params=["fake", "file"])
def store(request: pytest.FixtureRequest, path: Path) -> SettingsStore:
    return FakeSettingsStore() if request.param == "fake" else SettingsFile(path)


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
        (Settings(passages=-1), "passages"),
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


TEXTS = st.text(st.characters(exclude_categories=["Cs"]))  # lone surrogates are no Unicode


@given(texts=st.lists(TEXTS, min_size=3, max_size=3))
def test_any_text_is_found_again(texts: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "settings.toml"
        wished = Settings()
        for text in texts:
            wished = replace(wished, answer_form=text, refused_topics=(text, "x"), persona=text)
            SettingsFile(path).change(wished)
            assert SettingsFile(path).read() == wished
        SettingsFile(path).change(Settings())
        assert SettingsFile(path).read() == Settings()


BY_HAND = '''\
# For the law firm.

[rules] # agreed on in May
# This one is from Priya.
answer_form = """
root ::= "yes" | "no"
# passages = 9
"""
must_cite = true # always

[answers]
passages = 5
'''


def test_what_a_person_wrote_into_the_file_stays(path: Path) -> None:
    path.write_text(BY_HAND, "utf-8")
    store = SettingsFile(path)
    store.change(replace(store.read(), passages=7, threads=2))
    expected = BY_HAND.replace("passages = 5", "passages = 7")
    assert path.read_text("utf-8") == expected + "\n[engine]\nthreads = 2\n"
    store.change(replace(store.read(), must_cite=False, threads=0))
    assert "\n# must_cite = false # always\n" in path.read_text("utf-8")
    store.change(replace(store.read(), must_cite=True, passages=5))
    expected = BY_HAND.replace(" # always", "") + "\n[engine]\n# threads = 0\n"
    assert path.read_text("utf-8") == expected
    assert SettingsFile(path).read() == store.read()


def test_a_setting_stands_below_its_explanation(path: Path) -> None:
    store = SettingsFile(path)
    fresh = path.read_text("utf-8")
    store.change(Settings(passages=7))
    assert path.read_text("utf-8") == fresh.replace("# passages = 0", "passages = 7")
    store.change(Settings())
    assert path.read_text("utf-8") == fresh


@pytest.mark.parametrize(
    "text",
    [
        "answers = { passages = 5, answer_tokens = 9 }\n",
        "answers.passages = 5\nrules.must_cite = true\nanswers.answer_tokens = 9\n",
        '"answers"."passages" = 5\n',
        "[answers]\n# passages = 0\npassages = 5",
        "[answers]\r\npassages = 5\r\n",
        "",
    ],
)
def test_a_file_of_any_form_is_changed(path: Path, text: str) -> None:
    path.write_bytes(text.encode())
    store = SettingsFile(path)
    for wished in (
        replace(store.read(), passages=7, answer_tokens=12, persona="a\nb", threads=3),
        Settings(persona="c"),
        Settings(passages=9),
    ):
        store.change(wished)
        assert SettingsFile(path).read() == wished


def test_a_file_that_became_unusable_meanwhile_is_not_overwritten(path: Path) -> None:
    store = SettingsFile(path)
    path.write_text("[answers\n", "utf-8")
    with pytest.raises(SettingsError, match="not valid TOML"):
        store.change(Settings(passages=7))
    assert path.read_text("utf-8") == "[answers\n"
    assert store.read() == Settings()


@pytest.mark.parametrize("make", ["fake", "file"])
def test_a_place_that_cannot_be_written(make: str, path: Path) -> None:
    store: SettingsStore = FakeSettingsStore(refuse=LibraryUnwritable("The disk is full."))
    if make == "file":
        store = SettingsFile(path)
        path.with_name("settings.toml.part").mkdir()
    with pytest.raises(LibraryUnwritable):
        store.change(Settings(passages=7))
    assert store.read() == Settings()


def test_a_file_is_found_again_with_every_default_explained(path: Path) -> None:
    SettingsFile(path).change(Settings(passages=7))
    assert SettingsFile(path).read() == Settings(passages=7)
    assert "# Where an answer is cut off." in path.read_text("utf-8")


@pytest.mark.parametrize(
    ("content", "named"),
    [
        (b"[answers]\npassages = -1\n", "line 2"),
        (b"[answers]\n# caf\xe9\n", "settings.toml cannot be read"),
        (b"[answers\n", "not valid TOML"),
        (b"[nosuch]\n", r"there is no section \[nosuch\]"),
    ],
)
def test_a_file_that_cannot_be_used(path: Path, content: bytes, named: str) -> None:
    path.write_bytes(content)
    with pytest.raises(SettingsError, match=named) as raised:
        SettingsFile(path)
    assert str(path) in raised.value.reason
    assert "delete that file" in raised.value.remedy


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
    assert "call 4711" in path.read_text("utf-8")
    store.change(replace(store.read(), passages=0))
    again = SettingsFile(path, machine)
    assert (again.read().passages, again.own) == (0, ["passages"])
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
    assert SettingsFile(path, machine).read() == replace(decided, passages=2)


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("[answers]\npassages = -1\n", "line 2"),
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


@pytest.mark.parametrize("url", ["http://8.8.8.8:8000", "https://[2606:4700::1111]/db"])
def test_a_server_of_the_internet_is_refused_when_it_is_set(path: Path, url: str) -> None:
    store = SettingsFile(path)
    for name in ("vectors_url", "generation_url"):
        with pytest.raises(SettingsError, match=f"`{name}`: .* outside your own network"):
            store.change(replace(store.read(), **{name: url}))
    assert store.read() == Settings()
    store.change(replace(store.read(), vectors_url="http://10.0.0.7:8000"))
    store.change(replace(store.read(), vectors_url="http://chroma.lan:8000"))
    path.write_text(f'[remote]\nvectors_url = "{url}"\n')
    written_by_hand = SettingsFile(path)  # does not stand in the way of other changes
    written_by_hand.change(replace(written_by_hand.read(), passages=5))


def test_servers_that_are_none_are_not_written(tmp_path: Path) -> None:
    store = SettingsFile(tmp_path / "settings.toml")
    with pytest.raises(SettingsError, match="vectors_url"):
        store.change(replace(store.read(), vectors_url="chroma.lan"))
    assert store.read().vectors_url == ""
    (tmp_path / "settings.toml").write_text('[remote]\nvectors_url = "chroma.lan"\n')
    by_hand = SettingsFile(tmp_path / "settings.toml")
    by_hand.change(replace(by_hand.read(), vectors_url="http://chroma.lan:8000"))
    assert by_hand.read().vectors_url == "http://chroma.lan:8000"

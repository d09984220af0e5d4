"""Settings: data with help; invalid ones are rejected with line and remedy."""

from __future__ import annotations

import contextlib
import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.domain.errors import SettingsError, UsageError
from app.core.settings.settings import SECTIONS, Settings, describe
from app.core.settings.settings_text import changed, parse, render, written


def test_an_empty_file_gives_defaults() -> None:
    assert parse("") == Settings()


def test_defaults_survive_being_written_and_read() -> None:
    assert parse(render(Settings())) == Settings()


def test_changed_settings_survive_being_written_and_read() -> None:
    changed = Settings(max_file_mb=5, model='C:\\models\\"a".gguf', exclude=("*.log",))
    text = render(changed)
    assert parse(text) == changed
    assert "\nmax_file_mb = 5" in text
    assert "\n# passages = " in text


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_survives_being_written_and_read(text: str) -> None:
    settings = Settings(answer_form=text, exclude=(text, "*.log"))
    assert parse(render(settings)) == settings


def test_every_setting_has_help_and_a_default_within_its_bounds() -> None:
    for name, meta in describe().items():
        assert meta.help.endswith("."), name
        assert meta.label, name
        assert meta.section in SECTIONS, name
        value = getattr(Settings(), name)
        assert meta.low is None or value >= meta.low, name
        assert meta.high is None or value <= meta.high, name


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[library]\nmax_file_mb = 0", r"line 2: `max_file_mb` must lie from 1"),
        ("[library]\n\nmax_file_mb = 'x'", r"line 3: `max_file_mb` must be a whole number"),
        ("[library]\nmax_file_mb = true", r"must be a whole number, not true"),
        ("[library]\nnonsense = 1", r"line 2: there is no setting `nonsense` in \[library\]"),
        ("[anwsers]\npassages = 3", r"line 1: there is no section \[anwsers\], but library"),
        ('[rules]\nanswer_language = "xx"', r'must be one of "", "de", .*, not "xx"'),
        ("[answers]\nmax_file_mb = 1", r"no setting `max_file_mb` in \[answers\]"),
        ("passages = 3", r"line 1: `passages` must stand in a section"),
        ("[library]\nexclude = 'a'", r"must be a list of texts"),
        ("[library]\nexclude = [1]", r"must be a list of texts"),
        ("[library", r"not valid TOML"),
        ("[answers]\ntemperature = nan", r"must lie from"),
    ],
)
def test_errors_name_the_line(text: str, told: str) -> None:
    with pytest.raises(SettingsError, match=told) as caught:
        parse(text)
    assert caught.value.remedy


def test_a_whole_number_will_do_for_a_fraction() -> None:
    assert parse("[answers]\ntemperature = 1").temperature == 1.0


@given(st.text(max_size=200))
def test_any_text_gives_settings_or_a_settings_error(text: str) -> None:
    with contextlib.suppress(SettingsError):
        assert dataclasses.is_dataclass(parse(text))


def test_settings_can_be_overridden_by_values_as_in_the_file() -> None:
    names = ("passages", "model", "persona")
    wishes = changed(Settings(), {"passages": "5", "model": "/a b.gguf"}, names)
    assert (wishes.passages, wishes.model) == (5, "/a b.gguf")
    assert written(wishes, names)["model"] == '"/a b.gguf"'
    assert "threads" not in written(wishes, names)
    for text in ("7", "true", "1\nx = 2", 'say "a"'):
        assert changed(Settings(), {"persona": text}, names).persona == text


def test_unknown_names_and_invalid_values_are_refused() -> None:
    with pytest.raises(UsageError, match="`embedder` has no effect here") as raised:
        changed(Settings(), {"embedder": "x"}, ("passages",))
    assert "passages" in raised.value.remedy
    with pytest.raises(UsageError, match="no setting `embeder`") as raised:
        changed(Settings(), {"embeder": "x"}, describe())
    assert raised.value.remedy.startswith("Did you mean `embedder`")
    assert "passages" not in raised.value.remedy
    with pytest.raises(UsageError, match="no setting `zzz`") as raised:
        changed(Settings(), {"zzz": "x"}, describe())
    assert raised.value.remedy == "`alcove settings show` lists all settings."
    for value in ("99", '"5"', "five"):
        with pytest.raises(SettingsError, match="`passages` must") as wrong:
            changed(Settings(), {"passages": value}, ("passages",))
        assert "settings.toml" not in wrong.value.remedy


LINES = st.sampled_from(
    [
        "[search]",
        "[answers]",
        "[engine]",
        "passages = 3",
        "threads = 1e999",
        "exclude = [1]",
        'model = "\\ud800"',
        "passages = -9",
        "must_cite = 1",
        "temperature = nan",
        "x.y.z = 1",
    ]
)


@given(st.one_of(st.text(max_size=80), st.lists(LINES, max_size=6).map("\n".join)))
def test_any_text_gives_settings_or_says_why_not(text: str) -> None:
    with contextlib.suppress(SettingsError):
        assert isinstance(parse(text), Settings)


def test_deeply_nested_toml_is_refused() -> None:
    with pytest.raises(SettingsError):
        parse("passages = " + "[" * 100_000)

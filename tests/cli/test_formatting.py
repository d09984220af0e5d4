from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.cli import formatting


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Größe 中 🙂", "Größe 中 🙂"),
        ("\x1b[2J", r"\x1b[2J"),
        ("a\nb\t", r"a\x0ab\x09"),
        ("\x9b", r"\x9b"),
        ("\udcff", r"\xff"),
        ("\ud800", r"\ud800"),
        ("\u202etxt.exe", r"\u202etxt.exe"),
    ],
)
def test_printable(text, shown):
    assert formatting.printable(text) == shown


@given(st.text(st.characters()) | st.binary().map(lambda b: b.decode("utf-8", "surrogateescape")))
@settings(deadline=None)
def test_what_is_printable_can_be_encoded_and_stays_so(text):
    shown = formatting.printable(text)

    assert formatting.printable(shown) == shown
    assert shown.encode("utf-8").decode("utf-8") == shown


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (0, "0 ms"),
        (0.0123, "12 ms"),
        (0.9994, "999 ms"),
        (0.9996, "1.0 s"),
        (3.24, "3.2 s"),
        (59.96, "1 min 0 s"),
        (125, "2 min 5 s"),
        (3599.6, "1 h 0 min"),
        (7300, "2 h 1 min"),
    ],
)
def test_duration(seconds, shown):
    assert formatting.duration(seconds) == shown


@pytest.mark.parametrize(
    ("count", "shown"),
    [(0, "0 bytes"), (999, "999 bytes"), (145_000_000, "145 MB"), (1_234e9, "1,234.0 GB")],
)
def test_size(count, shown):
    assert formatting.size(count) == shown


@pytest.mark.parametrize(
    ("home", "path", "shown"),
    [
        ("/home/ann", "/home/ann/a.txt", "~/a.txt"),
        ("/home/ann", "/home/ann", "~"),
        ("/home/ann", "/home/anna/a.txt", "/home/anna/a.txt"),
        ("/", "/etc/a.txt", "~/etc/a.txt"),
    ],
)
def test_path(monkeypatch, home, path, shown):
    monkeypatch.setenv("HOME", home)

    assert formatting.path(path) == shown


def test_a_long_quote_ends_between_words():
    assert formatting.quote("one\n two " * 100).endswith("one two one …”")
    assert formatting.quote("short\n text") == "“short text”"

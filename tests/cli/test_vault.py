"""Encryption from the command line: sources and uses of the passphrase."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.cli import passphrases

PHRASE, OTHER = "correct horse battery", "another passphrase"


@pytest.fixture(autouse=True)
def nothing_given(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (passphrases.OLD, passphrases.NEW):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(f"{name}_FD", raising=False)


@pytest.fixture
def locked(facade):
    facade.encrypted, facade.locked, facade.passphrase = "on", True, PHRASE
    return facade


def test_there_and_back(run_json, facade, wiring, monkeypatch):
    monkeypatch.setenv(passphrases.OLD, PHRASE)
    assert run_json("vault", "on") == (0, {"state": "on"})
    assert (facade.passphrase, len(wiring.ended)) == (PHRASE, 1)
    assert passphrases.OLD not in os.environ  # nor in what a child inherits
    monkeypatch.setenv(passphrases.OLD, PHRASE)
    monkeypatch.setenv(passphrases.NEW, OTHER)
    assert run_json("vault", "change")[0] == 0
    assert facade.passphrase == OTHER
    monkeypatch.setenv(passphrases.OLD, PHRASE)
    assert run_json("vault", "off")[1]["error"]["code"] == "wrong-passphrase"
    monkeypatch.setenv(passphrases.OLD, OTHER)
    assert run_json("vault", "off") == (0, {"state": "off"})
    assert run_json("vault", "status") == (0, {"state": "off", "locked": False})


def test_a_locked_library_is_opened_for_a_command(run_json, locked, monkeypatch, tmp_path: Path):
    assert run_json("vault", "status")[1] == {"state": "on", "locked": True}
    secret = tmp_path / "passphrase"
    secret.write_text(f"{PHRASE}\n")
    descriptor = os.open(secret, os.O_RDONLY)
    monkeypatch.setenv(f"{passphrases.OLD}_FD", str(descriptor))
    assert run_json("folders", "list")[0] == 0
    assert not locked.locked


def test_without_a_terminal_it_stays_locked(run_json, locked):
    code, said = run_json("folders", "list")
    assert code == 1
    assert said["error"]["code"] == "library-locked"
    assert "ALCOVE_PASSPHRASE_FD" in said["error"]["remedy"]


def test_a_terminal_is_asked_and_a_new_passphrase_twice(run, locked, monkeypatch, capsys):
    answers = iter([PHRASE, OTHER, "mistyped", PHRASE, OTHER, OTHER])
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("getpass.getpass", lambda prompt: next(answers))
    assert run("vault", "change") == 2
    assert "differ" in capsys.readouterr().err
    assert run("vault", "change") == 0
    assert locked.passphrase == OTHER


def test_locking_ends_the_engine(run_json, wiring):
    assert run_json("vault", "lock", "--home", "/h")[0] == 0
    assert wiring.ended == ["/h"]

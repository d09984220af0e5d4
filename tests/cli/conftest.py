from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.cli import program
from app.core.llm.model_packs import Manifest, PackedFile, PackedModel
from app.core.settings.settings import MachineSettings
from tests.fakes.facade import FakeFacade


class FakeWiring:
    """Gives out one facade and records over which data folder."""

    def __init__(self, facade: FakeFacade) -> None:
        self.facade = facade
        self.homes: list[str] = []
        self.ended: list[str] = []
        self.engines: list[tuple[str, int | None]] = []
        self.packed: list[tuple[str, list[str], list[str], list[str]]] = []

    def find_home(self, given: str | None = None) -> str:
        return given or "/default"

    def settings_file(self, home: str) -> str:
        return os.path.join(home, "settings.toml")

    def machine_settings(self) -> MachineSettings:
        return self.facade.machine

    @contextmanager
    def open_engine(self, home: str) -> Iterator[FakeFacade]:
        self.homes.append(home)
        yield self.facade

    def pack_models(self, home, target, models, embedders, licences, listen, cancel) -> Manifest:
        self.packed.append((target, models, embedders, licences))
        file = PackedFile("tiny.gguf", 145_000_000, "0" * 64)
        return Manifest("1.0", (PackedModel("model", "tiny", "mit", (file,)),))

    def end_engine(self, home: str) -> None:
        self.ended.append(home)
        self.facade.locked = self.facade.encrypted != "off"

    def run_engine(self, home: str, parent_pipe: int | None = None) -> None:
        self.engines.append((home, parent_pipe))


@pytest.fixture
def facade() -> FakeFacade:
    return FakeFacade()


@pytest.fixture
def wiring(facade) -> FakeWiring:
    return FakeWiring(facade)


@pytest.fixture
def run(wiring, monkeypatch) -> Callable[..., int]:
    """Runs a command in the folder /docs' stead and returns its exit code."""
    monkeypatch.setenv("HOME", "/docs")
    return lambda *arguments: program.run(arguments, lambda: wiring)


@pytest.fixture
def run_json(run, capsys) -> Callable[..., tuple[int, Any]]:
    """Runs a command with --json; returns its exit code and the one object it wrote."""

    def run_json(*arguments: str) -> tuple[int, Any]:
        code = run(*arguments, "--json")
        return code, json.loads(capsys.readouterr().out)

    return run_json


@pytest.fixture
def terminal(monkeypatch, capsys) -> None:
    """Standard output and standard error are a terminal of 60 columns."""
    monkeypatch.setenv("COLUMNS", "60")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    # The class, since capsys makes new streams between the set-up and the test.
    monkeypatch.setattr(type(sys.stdout), "isatty", lambda stream: True)


@pytest.fixture
def questions(tmp_path) -> Path:
    file = tmp_path / "questions.jsonl"
    lines = [{"id": "q-1", "question": "one?", "answers": ["x"]}, {"id": 2, "question": "zwei ü?"}]
    file.write_text("\n".join(map(json.dumps, lines)) + "\n\n", encoding="utf-8")
    return file

"""The real program: its processes, the bundled models, the sample library."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

SAMPLES = Path(__file__).parents[2] / "assets" / "sample-library"


class Alcove:
    """The command line over one data folder."""

    def __init__(
        self, home: Path, environment: dict[str, str] | None = None, before: Sequence[str] = ()
    ) -> None:
        """``before`` is a command that starts it."""
        self.home = home
        self._before = before
        self._environment = os.environ | (environment or {})

    def start(self, *arguments: str, **more: Any) -> subprocess.Popen[str]:
        """A command in the background."""
        return subprocess.Popen(
            [*self._before, sys.executable, "-m", "app", *arguments, "--home", str(self.home)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=self._environment,
            **more,
        )

    def wait_for_engine(self, process: subprocess.Popen[str]) -> None:
        """Until it answers."""
        while not (self.home / "engine.json").exists():
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.05)
            assert process.returncode is None, process.stderr and process.stderr.read()

    def run(self, *arguments: str, code: int = 0) -> dict[str, Any]:
        """What a command answers with --json; it must end with ``code``."""
        with self.start(*arguments, "--json") as process:
            out, err = process.communicate(timeout=240)
        assert process.returncode == code, err
        answer: dict[str, Any] = json.loads(out)
        return answer


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the sample library that tests may change."""
    folder = tmp_path_factory.mktemp("documents") / "library"
    shutil.copytree(SAMPLES, folder)
    return folder


@pytest.fixture(scope="module")
def alcove(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Alcove]:
    """Over an engine that runs for the whole module, as it does behind the desktop."""
    alcove = Alcove(tmp_path_factory.mktemp("home"))
    with alcove.start("engine", "--until-eof", stdin=subprocess.PIPE) as engine:
        alcove.wait_for_engine(engine)
        yield alcove
        out, err = engine.communicate("", timeout=30)
    assert (engine.returncode, out) == (0, ""), err

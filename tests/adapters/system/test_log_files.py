"""The engine's log contains events, but no user data."""

from __future__ import annotations

import json
import logging
import stat
from pathlib import Path

import pytest

from app.adapters.system import log_files
from app.adapters.system.log_files import engine_log

LOGGER = logging.getLogger("app.ipc.server")


def lines(folder: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (folder / "engine.log").read_text("utf-8").splitlines()]


def test_words_of_a_document_are_not_in_it(tmp_path: Path) -> None:
    with engine_log(tmp_path / "logs"):
        LOGGER.warning("The file %s says %s", "/home/ana/canary.pdf", "canary")
        try:
            raise ValueError("canary")
        except ValueError:
            LOGGER.exception("The call %s failed", "canary")
    told = lines(tmp_path / "logs")
    assert "canary" not in json.dumps(told)
    assert [line["event"] for line in told] == [
        "The engine starts",
        "The file %s says %s",
        "The call %s failed",
        "The engine ends",
    ]
    assert told[2]["error"] == "ValueError"
    assert "test_log_files.py" in str(told[2]["stack"])
    assert stat.S_IMODE((tmp_path / "logs" / "engine.log").stat().st_mode) == 0o600
    LOGGER.warning("After it")
    assert len(lines(tmp_path / "logs")) == 4


def test_it_does_not_grow_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_files, "BYTES", 2000)
    with engine_log(tmp_path):
        for _ in range(200):
            LOGGER.warning("Something happened again")
    files = sorted(tmp_path.iterdir())
    assert len(files) == 1 + log_files.FILES
    assert all(file.stat().st_size <= 2000 for file in files)

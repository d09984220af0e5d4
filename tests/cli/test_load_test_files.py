"""A load test is written as CSV, JSON and, if the desktop is installed, plots."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from app.cli.system.load_test_files import write_sweep
from app.core.domain.errors import LibraryUnwritable
from app.ui.metrics import load_test_images
from tests.fakes.facade import SWEEP


def test_the_files_hold_the_sweep(tmp_path: Path) -> None:
    written = [Path(path) for path in write_sweep(SWEEP, tmp_path / "out")]
    assert [path.name for path in written] == [
        "sweep.csv",
        "sweep.json",
        "sweep_first_token.png",
        "sweep_between_tokens.png",
        "sweep_tokens_per_second.png",
    ]
    assert load_test_images.read(written[1]) == SWEEP
    (row,) = csv.DictReader(written[0].read_text("utf-8").splitlines())
    assert (row["contexts"], row["concurrency"], row["f1"]) == ("1", "2", "0.5")
    assert all(path.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n" for path in written[2:])


def test_a_folder_that_cannot_be_created_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LibraryUnwritable, match="file"):
        write_sweep(SWEEP, tmp_path / "file" / "out")

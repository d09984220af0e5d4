"""A short run of ``scripts/torture.py``."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import torture
from torturing.agreement import differences


@pytest.mark.timeout(280)
@pytest.mark.skipif(sys.platform == "win32", reason="a kill there is not that of a crash")
def test_a_repeatedly_killed_library_equals_an_undisturbed_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(torture, "LONGEST_LIFE", 4.0)
    assert torture.torture(tmp_path, kills=6, files=40, seed=1, change=True) == 0, (
        capfd.readouterr().out
    )
    assert "identical to a library built without interruptions" in capfd.readouterr().out
    # The comparison does detect a difference.
    (next((tmp_path / "documents").rglob("*.*"))).unlink()
    torture.DataFolder(tmp_path / "clean", tmp_path / "documents", "another").settle()
    found = differences(tmp_path / "home", tmp_path / "clean", torture.COLLECTION.format("another"))
    assert {"files", "passages", "words"} <= {difference.part for difference in found}

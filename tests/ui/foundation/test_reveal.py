"""Where file dialogs start."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.ui.foundation import reveal


@pytest.mark.skipif(sys.platform != "linux", reason="the folders of a home folder on Linux")
def test_file_dialogs_start_in_a_folder_that_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    assert reveal.start_folder() == str(tmp_path)
    (tmp_path / "Downloads").mkdir()
    assert reveal.start_folder() == str(tmp_path / "Downloads")
    (tmp_path / "Documents").mkdir()
    assert reveal.start_folder() == str(tmp_path / "Documents")

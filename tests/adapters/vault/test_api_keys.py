"""The file of API keys: only its owner can read it, and a damaged one grants no access."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from app.adapters.vault.api_keys import KeyFile
from app.core.domain.errors import LibraryDamaged
from app.core.security.api_keys import AccessKey

KEY = AccessKey("1", "näme \udcff", ("/docs/\udcff",), 1.5, "ab")


def test_keys_come_back_as_they_were(tmp_path: Path) -> None:
    file = KeyFile(tmp_path / "keys.json")
    assert file.read() == []
    file.write([KEY])
    assert file.read() == [KEY]
    assert stat.S_IMODE((tmp_path / "keys.json").stat().st_mode) == 0o600
    file.write([])
    assert file.read() == []


@pytest.mark.parametrize("text", ["{", "[1]", '[{"id": "1"}]', "\0"])
def test_a_damaged_file_is_an_error_and_not_no_keys(tmp_path: Path, text: str) -> None:
    (tmp_path / "keys.json").write_text(text)
    with pytest.raises(LibraryDamaged):
        KeyFile(tmp_path / "keys.json").read()

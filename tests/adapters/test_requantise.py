"""The bundled model is kept in a faster format, which says the same."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.adapters.gguf_model import GgufModel
from app.adapters.llm_requantise import fast_copy
from app.adapters.models_gguf import GgufFiles


@pytest.fixture
def bundled(tmp_path: Path) -> str:
    found = GgufFiles(str(tmp_path), 4096).bundled
    assert found
    return found


def test_a_copy_is_made_once_and_is_a_model(bundled: str, tmp_path: Path) -> None:
    folder = tmp_path / "fast"
    copy = fast_copy(bundled, "Q4_1", folder, threads=2)
    assert GgufModel(copy).info.quantisation == "Q8_0"
    assert GgufModel(copy).info.parameters == GgufModel(bundled).info.parameters
    made = os.stat(copy).st_mtime_ns
    assert fast_copy(bundled, "Q4_1", folder, threads=2) == copy
    assert os.stat(copy).st_mtime_ns == made
    assert [path.name for path in folder.iterdir()] == [Path(copy).name]


def test_other_formats_stay_as_they_are(bundled: str, tmp_path: Path) -> None:
    assert fast_copy(bundled, "Q8_0", tmp_path / "fast", threads=2) == bundled
    assert not (tmp_path / "fast").exists()


def test_what_cannot_be_made_is_done_without(tmp_path: Path) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"GGUF and nothing else")
    assert fast_copy(str(broken), "Q4_1", tmp_path / "fast", threads=2) == str(broken)
    assert list((tmp_path / "fast").iterdir()) == []

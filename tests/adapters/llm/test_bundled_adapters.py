"""A LoRA adapter belongs to one model, identified by its content."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from app.adapters.llm.model_copies import lora_for
from tests.adapters.llm.test_language_model import bundled_path


def offered(folder: Path, base: bytes, file: str = "reads.gguf") -> Path:
    """A folder with one adapter, for a model of this content."""
    folder.mkdir()
    (folder / file).write_bytes(b"adapter")
    row = {
        "file": file,
        "profile": "small",
        "base_size": len(base),
        "base_sha256": hashlib.sha256(base).hexdigest(),
    }
    (folder / "adapters.json").write_text(json.dumps([row]))
    return folder


def test_the_model_is_known_by_its_content_whatever_its_name(tmp_path: Path) -> None:
    folder = offered(tmp_path / "adapters", b"model")
    renamed = tmp_path / "renamed.gguf"
    renamed.write_bytes(b"model")
    assert lora_for(str(renamed), folder) == (str(folder / "reads.gguf"), "small")


def test_other_models_get_none(tmp_path: Path) -> None:
    folder = offered(tmp_path / "adapters", b"model")
    for content in (b"madel", b"larger model"):
        (tmp_path / "other.gguf").write_bytes(content)
        assert lora_for(str(tmp_path / "other.gguf"), folder) is None


def test_without_adapters_the_model_answers_as_it_is(tmp_path: Path) -> None:
    model = tmp_path / "model.gguf"
    model.write_bytes(b"model")
    assert lora_for(str(model), tmp_path / "none") is None
    folder = offered(tmp_path / "adapters", b"model")
    (folder / "reads.gguf").unlink()
    assert lora_for(str(model), folder) is None


def test_the_bundled_model_has_one() -> None:
    adapter = lora_for(bundled_path())
    assert adapter
    assert adapter.profile == "extractive"

"""The copy of the bundled model in a faster format gives the same answers."""

from __future__ import annotations

import os
from pathlib import Path

import gguf
import numpy as np
import pytest

from app.adapters.llm.model_copies import fast_copy, lora_for
from app.adapters.models.gguf_files import GgufFiles
from app.adapters.models.gguf_model import GgufModel


@pytest.fixture
def bundled(tmp_path: Path) -> str:
    found = GgufFiles(str(tmp_path), 4096).bundled
    assert found
    return found


def weights(path: str, name: str) -> np.ndarray:
    (found,) = [tensor for tensor in gguf.GGUFReader(path).tensors if tensor.name == name]
    return gguf.dequantize(found.data, found.tensor_type)


def test_a_copy_is_made_once_and_is_a_model(bundled: str, tmp_path: Path) -> None:
    folder = tmp_path / "fast"
    copy = fast_copy(bundled, "Q4_1", folder, threads=2)
    assert GgufModel(copy).info.quantisation == "Q8_0"
    assert GgufModel(copy).info.parameters == GgufModel(bundled).info.parameters
    made = os.stat(copy).st_mtime_ns
    assert fast_copy(bundled, "Q4_1", folder, threads=2) == copy
    assert os.stat(copy).st_mtime_ns == made
    assert [path.name for path in folder.iterdir()] == [Path(copy).name]


def test_an_adapter_is_in_the_weights_of_the_copy(bundled: str, tmp_path: Path) -> None:
    found = lora_for(bundled)
    assert found
    adapter = found.path
    plain = fast_copy(bundled, "Q4_1", tmp_path, threads=2)
    merged = fast_copy(bundled, "Q4_1", tmp_path, threads=2, lora=adapter)
    assert merged != plain
    name = "blk.7.attn_q.weight"
    parts = {tensor.name: tensor.data for tensor in gguf.GGUFReader(adapter).tensors}
    a, b = parts[f"{name}.lora_a"], parts[f"{name}.lora_b"]
    alpha = gguf.GGUFReader(adapter).fields["adapter.lora.alpha"].contents()
    change = weights(merged, name) - weights(plain, name)
    error = np.abs(change - alpha / len(a) * (b @ a)).max()
    assert error < 0.02 * np.abs(weights(plain, name)).max()
    assert (weights(merged, "token_embd.weight") == weights(plain, "token_embd.weight")).all()


def test_an_adapter_that_does_not_fit_is_done_without(bundled: str, tmp_path: Path) -> None:
    other = tmp_path / "other.gguf"
    other.write_bytes(b"no adapter")
    assert fast_copy(bundled, "Q4_1", tmp_path / "fast", 2, str(other)) == bundled


def test_other_formats_stay_as_they_are(bundled: str, tmp_path: Path) -> None:
    assert fast_copy(bundled, "Q8_0", tmp_path / "fast", threads=2) == bundled
    assert not (tmp_path / "fast").exists()


def test_what_cannot_be_made_is_done_without(tmp_path: Path) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"GGUF and nothing else")
    assert fast_copy(str(broken), "Q4_1", tmp_path / "fast", threads=2) == str(broken)
    assert list((tmp_path / "fast").iterdir()) == []

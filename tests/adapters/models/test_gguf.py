"""Invalid GGUF files are detected by their header, quickly and without using memory."""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.adapters.models import catalogue_files
from app.adapters.models.gguf_files import GgufFiles
from app.adapters.models.gguf_model import GgufModel
from app.core.domain.errors import ModelError, ModelInvalid, ModelMissing
from app.core.llm.model_catalogue import CatalogueModel
from tests.adapters.models.gguf_samples import LLAMA, header, text, write


@pytest.fixture
def bundled() -> str:
    path = GgufFiles("/nowhere", 4096).bundled
    assert path
    return path


def test_the_bundled_model_is_read(bundled: str) -> None:
    info = GgufModel(bundled).info
    assert (info.architecture, info.quantisation, info.context) == ("llama", "Q4_1", 8192)
    assert (info.parameters, info.licence) == (134_515_008, "apache-2.0")
    assert (info.size, info.path) == (os.path.getsize(bundled), bundled)


def test_memory_is_weights_and_cache(bundled: str) -> None:
    model = GgufModel(bundled)
    # 30 layers of 3 heads of 64 numbers, twice, of two bytes each
    assert model.cache_bytes == 30 * 3 * 64 * 2 * 2
    assert model.memory(4096) - model.memory(0) == 4096 * model.cache_bytes


def test_a_small_file_is_read(tmp_path: Path) -> None:
    path = write(tmp_path / "tiny.gguf", header())
    info = GgufModel(path).info
    assert (info.name, info.quantisation, info.context, info.parameters) == (
        "tiny",
        "Q8_0",
        2048,
        64,
    )
    assert GgufModel(path).cache_bytes == 4 * 2 * (8 + 8) * 2


def test_what_is_not_told_is_left_open_or_derived(tmp_path: Path) -> None:
    bare = {"general.architecture": "llama", "llama.block_count": 1}
    info = GgufModel(write(tmp_path / "My model.gguf", header(bare))).info
    assert (info.name, info.quantisation, info.licence) == ("My model", "F32", None)


def test_numbers_by_layer_count_by_the_largest(tmp_path: Path) -> None:
    path = write(tmp_path / "a.gguf", header({**LLAMA, "llama.attention.head_count_kv": [2, 4]}))
    assert GgufModel(path).cache_bytes == 4 * 4 * (8 + 8) * 2


def test_a_long_vocabulary_is_stepped_over(tmp_path: Path) -> None:
    words = [f"token{n}" for n in range(5000)]
    path = write(tmp_path / "a.gguf", header({**LLAMA, "tokenizer.ggml.tokens": words}))
    assert GgufModel(path).info.context == 2048


def lying(count_at: int, count: int) -> bytes:
    good = bytearray(header())
    struct.pack_into("<Q", good, count_at, count)
    return bytes(good)


BAD: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "not a GGUF file"),
    "text": (b"just some text" * 10, "not a GGUF file"),
    "only the magic": (b"GGUF", "truncated"),
    "version": (b"GGUF" + struct.pack("<IQQ", 9, 0, 0), "version 9"),
    "tensors without end": (lying(8, 1 << 60), "claims to have"),
    "keys without end": (lying(16, 1 << 60), "claims to have"),
    "a key longer than the file": (lying(24, 1 << 62), "truncated or damaged"),
    "cut in the header": (header()[:100], "truncated or damaged"),
    "cut in the weights": (header(weights=1 << 40), "its weights need"),
    "an unknown type of weights": (header(kind=77), "unknown type 77"),
    "no architecture": (header({"general.name": "x"}, 0), "but not a language model"),
    "an image model": (header({"general.architecture": "clip"}, 0), "but not a language model"),
    "an endless list": (
        header({}, 0)[:16] + struct.pack("<Q", 1) + text("k") + struct.pack("<IIQ", 9, 8, 1 << 40),
        "claims to have",
    ),
    "no alignment": (header({**LLAMA, "general.alignment": 0}), "alignment"),
}


@pytest.mark.parametrize(("data", "reason"), BAD.values(), ids=BAD.keys())
def test_a_bad_file_is_refused_with_its_reason(tmp_path: Path, data: bytes, reason: str) -> None:
    path = tmp_path / "bad.gguf"
    path.write_bytes(data)
    with pytest.raises(ModelInvalid, match=reason):
        GgufModel(str(path))


def test_texts_that_would_fill_the_memory_are_not_read(tmp_path: Path) -> None:
    path = tmp_path / "long.gguf"
    long = text("k") + struct.pack("<IQ", 8, 70 << 20)
    with path.open("wb") as file:
        file.write(b"GGUF" + struct.pack("<IQQ", 3, 0, 1) + long)
        file.truncate(80 << 20)
    with pytest.raises(ModelInvalid, match="a string of 73,400,320 bytes"):
        GgufModel(str(path))
    numbers = text("k") + struct.pack("<IIQ", 9, 10, 1000) + bytes(8000)
    with path.open("wb") as file:
        file.write(b"GGUF" + struct.pack("<IQQ", 3, 0, 5000) + numbers * 4500)
    with pytest.raises(ModelInvalid, match="a list of 1000 items"):
        GgufModel(str(path))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.gguf")
    with pytest.raises(ModelInvalid, match="is not a file"):
        GgufModel(str(tmp_path / "pipe.gguf"))


def test_a_real_model_cut_short_is_refused(tmp_path: Path, bundled: str) -> None:
    path = tmp_path / "cut.gguf"
    with open(bundled, "rb") as whole:
        path.write_bytes(whole.read(8 << 20))
    with pytest.raises(ModelInvalid, match="truncated: its weights need 98"):
        GgufModel(str(path))


def test_no_file_is_missing_and_a_folder_is_none(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match="does not exist"):
        GgufModel(str(tmp_path / "none.gguf"))
    with pytest.raises(ModelInvalid, match="is not a file"):
        GgufModel(str(tmp_path))


GOOD = header({**LLAMA, "tokenizer.ggml.tokens": ["a", "b"], "llama.rope": [1, 2]}, tensors=2)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(st.lists(st.tuples(st.integers(4, len(GOOD) - 1), st.integers(0, 255)), max_size=6))
def test_damage_never_ends_in_anything_but_a_model_error(
    tmp_path: Path, damage: list[tuple[int, int]]
) -> None:
    data = bytearray(GOOD)
    for at, byte in damage:
        data[at] = byte
    path = write(tmp_path / "damaged.gguf", bytes(data), 512)
    try:
        model = GgufModel(path)
    except ModelError:
        return
    assert model.info.size > 0
    assert model.memory(512) > 0


@pytest.mark.parametrize("odd", ["seven", ["seven"], [7], 1 << 60])
def test_odd_metadata_is_no_reason_to_fail(tmp_path: Path, odd: Any) -> None:
    keys = [key for key in LLAMA if key not in ("general.architecture", "llama.block_count")]
    path = write(tmp_path / "odd.gguf", header({**LLAMA, **dict.fromkeys(keys, odd)}))
    model = GgufModel(path)
    assert isinstance(model.info.name, str)
    assert isinstance(model.info.quantisation, str)
    assert model.cache_bytes >= 0


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("SmolLM2-135M-Instruct.Q4_1.gguf", "SmolLM2-135M-Instruct"),
        ("Qwen3-8B-IQ4_XS.gguf", "Qwen3-8B"),
        ("mistral-7b-instruct-v0.3.Q4_K_M.gguf", "mistral-7b-instruct-v0.3"),
        ("sha256-" + 16 * "0f", "Tiny"),
        ("Q8_0.gguf", "Q8_0"),
    ],
)
def test_a_model_is_called_by_its_file(tmp_path: Path, file: str, name: str) -> None:
    assert GgufModel(write(tmp_path / file, header())).info.name == name


def test_a_model_of_the_catalogue_has_one_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The one that the window and the catalogue show, whoever reads the file; a file that only has
    the same name keeps its own."""
    path = write(tmp_path / "tiny-1b-Q8_0.gguf", header())
    size = Path(path).stat().st_size
    model = CatalogueModel("tiny", "Tiny 1B", "writer", Path(path).name, size, "0", "MIT", "", 1)
    monkeypatch.setattr(catalogue_files, "catalogue", lambda: [model])
    assert GgufModel(path).info.name == "Tiny 1B"
    (tmp_path / "other").mkdir()
    other = write(tmp_path / "other" / "tiny-1b-Q8_0.gguf", header(), data=512)
    assert GgufModel(other).info.name == "tiny-1b"

"""Two models of one file hold its weights once."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.adapters.llm.llama_cpp import LlamaCpp
from app.adapters.llm.shared_weights import shared
from app.core.cancellation import NEVER
from app.core.domain.answers import ChatMessage
from app.core.settings.settings import Settings
from tests.adapters.llm.test_language_model import bundled_path


def test_weights_are_loaded_once_and_freed_by_the_last_user(tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(b"weights")
    loads: list[object] = []
    freed: list[object] = []

    def load() -> object:
        loads.append(object())
        return loads[-1]

    first, second = (shared(str(path), "", load, freed.append) for _ in range(2))
    assert first.model is second.model
    other = shared(str(path), "on a GPU", load, freed.append)
    assert other.model is not first.model
    first.release()
    assert not freed
    second.release()
    assert freed == loads[:1]
    shared(str(path), "", load, freed.append).release()
    other.release()
    assert sorted(map(id, freed)) == sorted(map(id, loads))


def test_weights_of_a_replaced_file_are_loaded_anew(tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(b"weights")
    old = shared(str(path), "", object, lambda _: None)
    path.write_bytes(b"other weights")
    new = shared(str(path), "", object, lambda _: None)
    assert new.model is not old.model
    old.release()
    new.release()


def test_what_cannot_be_loaded_is_tried_again(tmp_path: Path) -> None:
    def fail() -> object:
        raise ValueError("bad file")

    for _ in range(2):
        with pytest.raises(ValueError, match="bad file"):
            shared(str(tmp_path / "missing.gguf"), "", fail, lambda _: None)


def test_the_model_without_its_adapter_outlives_the_one_with_it() -> None:
    settings = Settings(context_tokens=1024, threads=1)
    adapted = LlamaCpp(bundled_path(), settings)
    plain = LlamaCpp(bundled_path(), settings, adapted=False)
    try:
        before = _said(plain)
        assert _said(adapted) != before
    finally:
        adapted.close()
    assert _said(plain) == before
    plain.close()


def _said(model: LlamaCpp) -> str:
    pieces: list[str] = []
    model.generate(
        [ChatMessage("user", "Describe the sea in one sentence.")],
        max_tokens=16,
        cancel=NEVER,
        listen=lambda chunk: pieces.append(chunk.text),
    )
    return "".join(pieces)

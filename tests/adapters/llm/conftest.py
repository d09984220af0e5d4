"""The real small model, for tests of what a language model tells of its tokens."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.adapters.llm.llama_cpp import LlamaCpp
from app.core.settings.settings import Settings
from tests.adapters.llm.test_language_model import bundled_path


@pytest.fixture(scope="module")
def model() -> Iterator[LlamaCpp]:
    """Without its adapter, with a window of 512 tokens and one thread."""
    loaded = LlamaCpp(bundled_path(), Settings(context_tokens=512, threads=1), adapted=False)
    yield loaded
    loaded.close()

"""The default language model answers; skipped where it was not fetched."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from app.adapters.llm.llama_cpp import LlamaCpp
from app.core.cancellation import NEVER
from app.core.domain.answers import ChatMessage
from app.core.settings.settings import Settings
from tests.e2e.conftest import SAMPLES, Alcove

pytestmark = pytest.mark.timeout(900)


def test_it_loads_and_follows_an_instruction(real_writer: Path, tmp_path: Path) -> None:
    said: list[str] = []
    with closing(LlamaCpp(str(real_writer), Settings(), cache=tmp_path)) as model:
        model.generate(
            [ChatMessage("user", "What is the capital of France? Answer with one word.")],
            max_tokens=8,
            cancel=NEVER,
            listen=lambda chunk: said.append(chunk.text),
        )
    assert "Paris" in "".join(said)


def test_it_is_the_default_and_answers_from_the_sample_library(
    real_writer: Path, tmp_path: Path
) -> None:
    alcove = Alcove(tmp_path / "home", {"ALCOVE_MODELS": str(real_writer.parent)})
    (active,) = (model for model in alcove.run("models", "list")["models"] if model["active"])
    assert (active["path"], active["catalogue_name"]) == (str(real_writer), "qwen2.5-coder-1.5b")
    alcove.run("index", str(SAMPLES))
    answer = alcove.run("ask", "What was the turnover of the clinic?")
    assert "812,400" in answer["answer"]
    assert "directors-meeting-2025-11.pdf" in {
        Path(citation["path"]).name for citation in answer["citations"]
    }

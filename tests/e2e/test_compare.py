"""Real models answer and a real one judges; all are made from the one that is bundled."""

from __future__ import annotations

import ctypes
import json
import os
import shutil
from pathlib import Path

import pytest

from app.adapters.ggml.native_library import native_log
from app.adapters.models.gguf_files import GgufFiles
from tests.e2e.conftest import Alcove

pytestmark = pytest.mark.timeout(600)

TEXT = "The library opens at nine. A card costs five euros a year. Books are lent for three weeks."
QUESTIONS = ("When does the library open?", "What is the price of a card?", "How long are loans?")
SETTINGS = """\
[answers]
answer_tokens = 12
context_tokens = 512
[engine]
threads = 1
"""


@pytest.fixture
def models(tmp_path: Path) -> dict[str, str]:
    """The bundled model under another name, and twice the same in eight bits."""
    import llama_cpp

    bundled = GgufFiles(str(tmp_path), 512).bundled
    assert bundled
    made = {name: str(tmp_path / f"{name}.gguf") for name in ("bundled", "eight", "judge")}
    native_log()
    parameters = llama_cpp.llama_model_quantize_default_params()
    parameters.allow_requantize = True
    parameters.ftype = llama_cpp.LLAMA_FTYPE_MOSTLY_Q8_0
    target = os.fsencode(made["eight"])
    assert not llama_cpp.llama_model_quantize(
        os.fsencode(bundled), target, ctypes.byref(parameters)
    )
    shutil.copy(bundled, made["bundled"])
    os.link(made["eight"], made["judge"])
    return made


def test_models_are_compared_over_documents(models: dict[str, str], tmp_path: Path) -> None:
    alcove = Alcove(tmp_path / "home")
    alcove.home.mkdir(mode=0o700)
    (alcove.home / "settings.toml").write_text(SETTINGS)
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "library.txt").write_text(TEXT)
    asked = tmp_path / "questions.jsonl"
    asked.write_text("\n".join(json.dumps({"question": text}) for text in QUESTIONS))
    missing = str(tmp_path / "missing.gguf")
    alcove.run("index", str(folder))

    compared = alcove.run(
        "compare",
        "--models",
        models["bundled"],
        models["eight"],
        missing,
        "--judge",
        models["judge"],
        "--questions",
        str(asked),
        "--repeats",
        "2",
    )

    assert [candidate["name"] for candidate in compared["candidates"]] == ["bundled", "eight"]
    assert all(candidate["speed"]["median"] > 0 for candidate in compared["candidates"])
    assert [question["question"] for question in compared["questions"]] == list(QUESTIONS)
    assert all(sum(question["ranks"]) == 3 for question in compared["questions"])
    assert [judge["name"] for judge in compared["judges"]] == ["judge"]
    assert [failure["path"] for failure in compared["failures"]] == [missing]
    assert 0 <= compared["pairs"][0]["dunn"] <= compared["pairs"][0]["within"] <= 1
    # Three questions can prove nothing, whoever is better.
    assert compared["verdict"]["kind"] == "none"

"""Support bundle, log and traces of a library full of canaries contain none of them."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from tests.api.conftest import CANARY, Alcove, Place

pytestmark = pytest.mark.timeout(600)
WORDS = (CANARY, "vaccine", "fridge", "procedures", "controlled-drugs")
"""Of documents, of their names, of a question, of a key, and of the settings."""


def test_no_word_of_documents_questions_or_names_is_in_the_bundle(
    alcove: tuple[Alcove, Place], tmp_path: Path
) -> None:
    program, place = alcove
    program.key(CANARY, program.documents / "procedures")
    question = f"What does the vaccine fridge know of {CANARY}?"
    assert place.ask("POST", "/v1/ask", {"question": question})[0].status == 200
    out, traces = tmp_path / "bundle.zip", tmp_path / "traces.json"
    report = program.run("support-bundle", str(out))
    assert program.run("traces", str(traces))["answers"] >= 1
    with zipfile.ZipFile(out) as bundle:
        texts = {name: bundle.read(name).decode("utf-8") for name in bundle.namelist()}
    assert list(texts) == report["files"]
    assert {"logs/engine.log", "logs/api.log"} <= texts.keys()
    for name, text in {**texts, "traces": traces.read_text("utf-8")}.items():
        for word in (*WORDS, str(program.home), str(program.documents)):
            assert word.lower() not in text.lower(), (name, word)
    report = json.loads(texts["report.json"])
    assert report["problems"] == {"document-damaged": 1}
    assert report["settings"]["persona"] == "(set, omitted)"
    assert report["settings"]["passages"] == 1
    assert json.loads(texts["measurements.json"])["answer"]
    assert "The engine starts" in texts["logs/engine.log"]

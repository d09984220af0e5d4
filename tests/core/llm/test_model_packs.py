"""Manifests of model packs: round trip, and rejecting everything harmful."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.domain.errors import PackInvalid
from app.core.llm import model_packs
from app.core.llm.model_packs import Manifest, PackedFile, PackedModel

DIGEST = "0" * 64


def embedder(*names: str) -> PackedModel:
    files = ("modules.json", "model.safetensors", *names)
    return PackedModel("embedder", "e5", "mit", tuple(PackedFile(n, 1, DIGEST) for n in files))


def model(*names: str) -> PackedModel:
    return PackedModel("model", "tiny", "", tuple(PackedFile(n, 1, DIGEST) for n in names))


def altered(**changes: Any) -> str:
    """The manifest of one model, of which the first file is changed."""
    data = json.loads(model_packs.render(Manifest("1.0", (model("tiny.gguf"),))))
    data["models"][0]["files"][0] |= changes
    return json.dumps(data)


def test_a_manifest_is_read_as_it_was_written() -> None:
    manifest = Manifest("1.0", (model("tiny.gguf", "LICENSE"), embedder("1_Pooling/config.json")))
    assert model_packs.parse(model_packs.render(manifest)) == manifest
    assert [model.licensed for model in manifest.models] == [True, False]
    assert manifest.size == 5


@pytest.mark.parametrize(
    "name",
    [
        "../x.json",
        "/etc/x.json",
        "a/../../x.json",
        "C:/x.json",
        "a\\x.json",
        ".hidden.json",
        "a//x.json",
        "x.json/",
        "x.json.",
        "a\nb.json",
        "",
        "nul.json",
        "a/CON.txt",
    ],
)
def test_no_name_escapes_the_folder(name: str) -> None:
    with pytest.raises(PackInvalid):
        model_packs.check(embedder(name))


@pytest.mark.parametrize(
    "name", ["pytorch_model.bin", "model.pt", "x.pkl", "modeling.py", "a.so", "x", "x.gguf.exe"]
)
def test_files_that_could_contain_code_are_refused_by_name(name: str) -> None:
    with pytest.raises(PackInvalid, match="could contain code") as refused:
        model_packs.check(embedder(name))
    assert f"embedders/e5/{name}" in refused.value.reason


@pytest.mark.parametrize(
    "wrong",
    [
        model(),
        model("a.gguf", "b.gguf"),
        model("README.md"),
        embedder("Modules.json"),
        PackedModel("embedder", "e5", "", (PackedFile("modules.json", 1, DIGEST),)),
        PackedModel("model", "..", "", (PackedFile("a.gguf", 1, DIGEST),)),
        embedder("\u1112\u1161.md", "\ud558.md"),
        PackedModel("model", "a/b", "", (PackedFile("a.gguf", 1, DIGEST),)),
    ],
)
def test_incomplete_models_are_refused(wrong: PackedModel) -> None:
    with pytest.raises(PackInvalid):
        model_packs.check(wrong)


@pytest.mark.parametrize(
    "changes", [{"size": -1}, {"size": True}, {"size": "1"}, {"sha256": "abc"}, {"name": 3}]
)
def test_a_manifest_that_makes_no_sense_is_refused(changes: dict[str, Any]) -> None:
    assert model_packs.parse(altered())
    with pytest.raises(PackInvalid):
        model_packs.parse(altered(**changes))


def test_a_pack_of_a_later_format_says_so() -> None:
    with pytest.raises(PackInvalid, match="format is 2"):
        model_packs.parse('{"format": 2}')


@given(st.binary() | st.text() | st.just("[" * 100_000))
def test_any_malformed_manifest_is_refused(text: str | bytes) -> None:
    with pytest.raises(PackInvalid):
        model_packs.parse(text)


@pytest.mark.parametrize(
    "modules",
    [
        '[{"type": "os.system"}]',
        '[{"type": "sentence_transformers.base.model.torch"}]',
        '[{"type": "sentence_transformers"}]',
        "{",
        "[1]",
        "{}",
    ],
)
def test_modules_come_only_from_sentence_transformers(modules: str) -> None:
    model_packs.check_parts('[{"type": "sentence_transformers.models.Pooling"}]', "modules.json")
    if modules != "{}":  # nothing is loaded for no parts
        with pytest.raises(PackInvalid, match=r"modules\.json"):
            model_packs.check_parts(modules, "modules.json")

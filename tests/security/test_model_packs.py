"""No configuration of an embedder has a class imported that is none of its library."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.adapters.embedding.sentence_transformers import (
    SentenceTransformersEmbedder,
    bundled_folder,
)
from app.core.domain.errors import PackInvalid
from app.core.llm.model_packs import LONGEST_CONFIG, check_config, is_config

HOSTILE = (
    {"activation_function": "os.abort"},
    {"types": {"query": "subprocess.Popen"}},
    {"auto_map": {"AutoModel": "modeling.Model"}},
    {"nested": [{"loss": "builtins.breakpoint"}]},
    {"activation_function": "torch.load"},
    {"type": "sentence_transformers.models.Transformer.torch.load"},
)


@pytest.mark.parametrize("config", HOSTILE, ids=str)
def test_a_configuration_that_names_another_class_is_refused(config: object) -> None:
    with pytest.raises(PackInvalid):
        check_config(json.dumps(config).encode(), "config.json")


def test_a_configuration_is_not_hidden_by_its_length() -> None:
    with pytest.raises(PackInvalid, match="too long"):
        check_config(b" " * LONGEST_CONFIG + b"{}", "config.json")


def test_those_of_the_bundled_embedder_are_allowed() -> None:
    configs = [path for path in Path(bundled_folder()).rglob("*.json") if is_config(path.name)]
    assert len(configs) > 3
    for path in configs:
        check_config(path.read_bytes(), path.name)


def test_activation_functions_are_allowed() -> None:
    config = {"activation_function": "torch.nn.modules.activation.Tanh", "in_features": 384}
    check_config(json.dumps(config).encode(), "2_Dense/config.json")


def test_a_folder_that_was_chosen_without_a_pack_is_checked_too(tmp_path: Path) -> None:
    (tmp_path / "modules.json").write_text("[]")
    (tmp_path / "2_Dense").mkdir()
    (tmp_path / "2_Dense" / "config.json").write_text(json.dumps(HOSTILE[0]))
    with pytest.raises(PackInvalid, match=r"os\.abort"):
        SentenceTransformersEmbedder(str(tmp_path)).embed(["a text"])

"""Which embedder the setting means, on which machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.adapters.embedding import embedder_choice
from app.adapters.embedding.embedder_choice import bundled, chosen
from app.adapters.models.catalogue_files import catalogue, checksum_file
from app.core.domain.errors import ModelMissing
from app.core.llm.model_catalogue import default_embedder

DEFAULT = default_embedder(catalogue())


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ALCOVE_MODELS", str(tmp_path))
    monkeypatch.setattr(embedder_choice, "total_memory", lambda: 16_000_000_000)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    return tmp_path


@pytest.fixture
def fetched(cache: Path) -> Path:
    folder = cache / DEFAULT.folder
    folder.mkdir()
    checksum_file(folder).write_text(DEFAULT.folder_sha256)
    return folder


def test_the_default_is_used_where_it_is(fetched: Path) -> None:
    assert chosen() == (str(fetched), DEFAULT.folder, ())


def test_without_it_every_installation_has_one() -> None:
    assert chosen() == bundled()
    assert chosen().languages == ("en",)


def test_a_folder_with_another_record_does_not_count(fetched: Path) -> None:
    checksum_file(fetched).write_text("0" * 64)
    assert chosen() == bundled()


@pytest.mark.parametrize(("memory", "cores"), [(2_000_000_000, 8), (16_000_000_000, 1)])
def test_a_weak_machine_uses_the_small_one(
    fetched: Path, monkeypatch: pytest.MonkeyPatch, memory: int, cores: int
) -> None:
    monkeypatch.setattr(embedder_choice, "total_memory", lambda: memory)
    monkeypatch.setattr("os.cpu_count", lambda: cores)
    assert chosen() == bundled()
    assert chosen(DEFAULT.name).path == str(fetched)  # but what is chosen is used


def test_the_setting_names_one_of_the_catalogue_or_a_folder(fetched: Path) -> None:
    assert chosen("all-minilm-l6-v2") == bundled()
    assert chosen(DEFAULT.name).path == str(fetched)
    mine = fetched.with_name("other-model")
    mine.mkdir()
    assert chosen(str(mine)) == (str(mine), "other-model", ())


def test_what_is_neither_is_named() -> None:
    with pytest.raises(ModelMissing, match="neither in the catalogue nor a folder") as missing:
        chosen("multilingual-e5-tiny")
    assert "alcove models list" in missing.value.remedy


def test_one_that_was_not_fetched_says_how_to() -> None:
    with pytest.raises(ModelMissing) as missing:
        chosen(DEFAULT.name)
    assert f"alcove models fetch {DEFAULT.name}" in missing.value.remedy

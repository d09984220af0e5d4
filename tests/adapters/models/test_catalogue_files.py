"""Models of the catalogue are found where set-up, an installer or a package put them."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from app.adapters.models import catalogue_files
from app.adapters.models.catalogue_files import checksum_file, find, licence_text
from app.core.llm.model_catalogue import CatalogueModel, small_embedder, small_writer

MODEL = CatalogueModel(
    "tiny",
    "Tiny",
    "writer",
    "tiny.gguf",
    5,
    hashlib.sha256(b"model").hexdigest(),
    "MIT",
    "Copyright A. Maker",
    1,
)


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    folder.mkdir()
    monkeypatch.setenv("ALCOVE_MODELS", str(folder))
    return folder


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "installed"
    folder.mkdir()
    monkeypatch.setattr(catalogue_files, "INSTALLED", folder)
    return folder


def put(folder: Path, content: bytes = b"model", digest: str = MODEL.sha256) -> str:
    path = folder / MODEL.file
    path.write_bytes(content)
    if digest:
        checksum_file(path).write_text(digest)
    return str(path)


def test_the_cache_goes_before_what_was_installed(cache: Path, installed: Path) -> None:
    assert find(MODEL) is None
    in_program = put(installed)
    assert find(MODEL) == in_program
    assert find(MODEL) == in_program
    assert put(cache) == find(MODEL)


@pytest.mark.parametrize(
    ("content", "digest"), [(b"mode", MODEL.sha256), (b"model", ""), (b"model", "0" * 64)]
)
def test_what_is_cut_off_or_was_not_verified_does_not_count(
    cache: Path, content: bytes, digest: str
) -> None:
    put(cache, content, digest)
    assert find(MODEL) is None


def test_without_the_variable_the_cache_is_the_users(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ALCOVE_MODELS")
    folder = catalogue_files.cache_folder()
    assert folder.is_absolute()
    assert "Alcove" in folder.parts
    monkeypatch.setenv("ALCOVE_MODELS", "here")
    assert catalogue_files.cache_folder() == Path.cwd() / "here"


def test_tests_use_the_model_that_every_installation_has() -> None:
    models = catalogue_files.catalogue()
    small = {small_writer(models).name, small_embedder(models).name}
    assert {model.name for model in models if find(model)} == small


def test_every_model_has_the_text_of_its_licence() -> None:
    for model in catalogue_files.catalogue():
        text = licence_text(model)
        assert model.copyright in text
        assert len(text) > 1000

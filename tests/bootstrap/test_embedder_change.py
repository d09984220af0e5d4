"""Another embedding model in the settings: the former answers until the new one has embedded
everything, also after the process was killed. With real models and a real vector index."""

from __future__ import annotations

import re
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from app import bootstrap
from app.adapters.embedding.sentence_transformers import bundled_folder
from app.adapters.system.lock_file import acquire
from app.bootstrap.library import LibraryParts, open_library
from app.core.domain.errors import Cancelled, ModelMissing
from app.core.domain.events import Embedding, Event
from app.core.facade import Facade
from app.services.library import embedding_lane

LEASE = "The tenant may terminate the lease with three months' notice in writing."
BEES = "Bees gather nectar in the meadow as long as the sun shines."
QUESTION = "How long is the period for ending the tenancy agreement?"


@pytest.fixture(scope="module")
def other_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundled model with slightly other weights."""
    from safetensors.torch import load_file, save_file

    folder = tmp_path_factory.mktemp("models") / "other"
    shutil.copytree(bundled_folder(), folder)
    weights = folder / "model.safetensors"
    changed = {name: tensor * 1.001 for name, tensor in load_file(weights).items()}
    save_file(changed, weights, metadata={"format": "pt"})
    return folder


@contextmanager
def opened(home: Path, embedder: str | None = None) -> Iterator[LibraryParts]:
    parts = open_library(str(home))
    if embedder is not None and parts.settings.read().embedder != embedder:
        parts.settings.change(replace(parts.settings.read(), embedder=embedder))
        parts.close()
        parts = open_library(str(home))
    with closing(parts):
        yield parts


@contextmanager
def product(home: Path) -> Iterator[Facade]:
    with acquire(str(home)):
        facade = bootstrap.assemble(str(home))
        try:
            yield facade
        finally:
            facade.close()


def by_meaning(parts: LibraryParts) -> str:
    return next(
        Path(hit.path).name
        for hit in parts.searcher.find(QUESTION).hits
        if hit.dense_rank is not None
    )


@pytest.fixture
def home(tmp_path: Path) -> Path:
    documents = tmp_path / "documents"
    documents.mkdir()
    for number in range(40):
        text = {0: LEASE, 1: BEES}.get(number, f"Clause {number} binds party {number * 7}.")
        (documents / f"{number}.txt").write_text(text)
    with opened(tmp_path / "home") as parts:
        parts.library.index([str(documents)])
        assert by_meaning(parts) == "0.txt"
    return tmp_path / "home"


def test_the_former_answers_until_the_new_one_takes_over(
    home: Path, other_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedding_lane, "PROGRESS_SECONDS", 0.0)
    monkeypatch.setattr(embedding_lane, "COLLECTED_BATCHES", 1)
    stop = threading.Event()

    def listen(event: Event) -> None:
        if isinstance(event, Embedding) and event.embedder == "other":
            stop.set()

    with opened(home, str(other_model)) as parts:
        former = parts.embedder.identity
        with pytest.raises(Cancelled):
            parts.library.index((), listen, stop)
    with opened(home) as parts:  # it goes on, and still answers by the former
        assert parts.embedder.identity == former
        assert by_meaning(parts) == "0.txt"
        assert parts.searcher.find(QUESTION).words_only == 0
        report = parts.library.index()
        assert 0 < report.embedded < 40
        assert parts.embedder.identity.name == "other"
        assert by_meaning(parts) == "0.txt"
        assert parts.vector_sync.count() == 40
    assert not (home / "vectors").exists()
    with closing(sqlite3.connect(home / "library.db")) as db:
        stamps = db.execute("SELECT DISTINCT embedder FROM vectors").fetchall()
    with opened(home) as parts:
        assert stamps == [(parts.embedder.identity.stamp,)]
        assert parts.library.index().embedded == 0
        assert parts.vector_sync.index.count() == 40
        assert by_meaning(parts) == "0.txt"


def test_back_to_the_former_model_before_the_other_took_over_costs_nothing(
    home: Path, other_model: Path
) -> None:
    with opened(home, str(other_model)) as parts:
        assert parts.embedders.upcoming is not None
    with opened(home, "") as parts:
        assert parts.embedders.upcoming is None
        assert parts.library.index().embedded == 0
        assert by_meaning(parts) == "0.txt"


def test_where_the_former_model_is_gone_words_are_found_meanwhile(
    home: Path, other_model: Path, tmp_path: Path
) -> None:
    moved = tmp_path / "moved"
    with opened(home, str(other_model)) as parts:
        parts.library.index()
    with opened(home, str(shutil.copytree(other_model, moved))) as parts:
        assert parts.embedders.upcoming is not None  # its name is part of its stamp
        parts.library.index()
    shutil.rmtree(moved)
    with pytest.raises(ModelMissing, match="nor a folder"):
        open_library(str(home))
    settings = home / "settings.toml"
    settings.write_text(settings.read_text().replace(str(moved), ""))
    with opened(home) as parts:
        found = parts.searcher.find("terminate the lease")
        assert Path(found.hits[0].path).name == "0.txt"
        assert found.words_only == 40
        assert parts.library.index().embedded == 40
        assert by_meaning(parts) == "0.txt"


def test_an_embedder_that_is_not_there_is_refused(home: Path) -> None:
    with product(home) as facade:
        settings = facade.system.settings()
        with pytest.raises(ModelMissing, match="nor a folder"):
            facade.system.change_settings(replace(settings, embedder="nonsense"))
        assert facade.system.settings() == settings


def test_one_that_was_removed_is_said_and_the_former_goes_on(home: Path) -> None:
    settings = home / "settings.toml"
    settings.write_text(
        re.sub(r"(?m)^#? ?embedder = .*$", 'embedder = "gone"', settings.read_text())
    )
    with opened(home) as parts:
        assert by_meaning(parts) == "0.txt"
        assert parts.library.index().embedded == 0
    with product(home) as facade:
        facade.system.change_settings(replace(facade.system.settings(), embedder=""))

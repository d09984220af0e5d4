"""The models that a start sees to: fetched once, small where memory is short, no obstacle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import choose_models
import fetch_models
import pytest

from app.adapters.embedding import embedder_choice
from app.adapters.models.catalogue_files import catalogue, checksum_file
from app.adapters.system import hardware
from app.adapters.system.data_paths import DataPaths, prepare
from app.adapters.system.settings_file import SettingsFile, in_force
from app.core.llm.model_catalogue import CatalogueModel, default_embedder, default_writer

DEFAULT = default_writer(catalogue())
EMBEDDER = default_embedder(catalogue())


class Fetcher:
    """Stands for the network: records what is asked of it, and has it or not."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked: list[str] = []
        self.fails = False

    def __call__(self, model: CatalogueModel, folder: Path, progress: object) -> Path:
        self.asked.append(model.name)
        if self.fails:
            raise fetch_models.FetchError("There is no network. Run it again when there is one.")
        return put(model, self.folder)


def put(model: CatalogueModel, folder: Path) -> Path:
    """A file of the right size that counts as verified."""
    folder.mkdir(exist_ok=True)
    path = folder / model.place
    if model.folder:
        path.mkdir()
    else:
        with path.open("wb") as file:
            file.truncate(model.size)
    checksum_file(path).write_text(model.digest)
    return path


@pytest.fixture
def fetcher(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Fetcher:
    monkeypatch.setenv("ALCOVE_MODELS", str(tmp_path / "models"))
    monkeypatch.setenv("ALCOVE_HOME", str(tmp_path / "home"))
    made = Fetcher(tmp_path / "models")
    monkeypatch.setattr(fetch_models, "fetch", made)
    monkeypatch.setattr(hardware, "free_memory", lambda: 16_000_000_000)
    monkeypatch.setattr(embedder_choice, "total_memory", lambda: 16_000_000_000)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    return made


@pytest.fixture
def setting(tmp_path: Path) -> Callable[[], str]:
    return lambda: in_force(DataPaths(tmp_path / "home").settings).model


@pytest.fixture
def embedder(tmp_path: Path) -> Callable[[], str]:
    return lambda: in_force(DataPaths(tmp_path / "home").settings).embedder


def test_the_default_models_are_fetched_once(
    fetcher: Fetcher, setting: Callable[[], str], embedder: Callable[[], str]
) -> None:
    assert choose_models.main([]) == 0
    assert choose_models.main([]) == 0
    assert fetcher.asked == [DEFAULT.name, EMBEDDER.name]
    assert (setting(), embedder()) == ("", "")


def test_a_weak_machine_keeps_the_small_embedder(
    fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch, embedder: Callable[[], str]
) -> None:
    monkeypatch.setattr(embedder_choice, "total_memory", lambda: 3_000_000_000)
    assert choose_models.main([]) == 0
    assert fetcher.asked == [DEFAULT.name]
    assert choose_models.main(["--embedder", EMBEDDER.name]) == 0
    assert (fetcher.asked[1:], embedder()) == ([EMBEDDER.name], EMBEDDER.name)


def test_an_embedder_of_ones_own_needs_no_fetching(fetcher: Fetcher, tmp_path: Path) -> None:
    settings = SettingsFile(prepare(str(tmp_path / "home")).settings)
    settings.change(replace(settings.read(), embedder="/models/own"))
    assert choose_models.main([]) == 0
    assert fetcher.asked == [DEFAULT.name]


def test_where_memory_is_short_the_small_one_answers(
    fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(hardware, "free_memory", lambda: 5_900_000_000)
    assert choose_models.main([]) == 0
    assert fetcher.asked == [EMBEDDER.name]
    assert "5.9 GB of memory are free" in capsys.readouterr().out
    assert choose_models.main(["--writer", DEFAULT.name]) == 0
    assert fetcher.asked == [EMBEDDER.name, DEFAULT.name]


def test_what_was_chosen_stays_chosen(
    fetcher: Fetcher, setting: Callable[[], str], embedder: Callable[[], str]
) -> None:
    assert choose_models.main(["--small"]) == 0
    assert (setting(), embedder()) == ("smollm2-135m", "all-minilm-l6-v2")
    assert choose_models.main([]) == 0
    assert fetcher.asked == []
    assert choose_models.main(["--writer", DEFAULT.name]) == 0
    assert (fetcher.asked, setting()) == ([DEFAULT.name], "")


def test_a_file_of_ones_own_needs_no_fetching(fetcher: Fetcher, tmp_path: Path) -> None:
    home = prepare(str(tmp_path / "home"))
    settings = SettingsFile(home.settings)
    settings.change(settings.read().__class__(model="/models/own.gguf"))
    assert choose_models.main([]) == 0
    assert fetcher.asked == [EMBEDDER.name]


def test_without_a_network_the_start_goes_on_and_says_so(
    fetcher: Fetcher, capsys: pytest.CaptureFixture[str], setting: Callable[[], str]
) -> None:
    fetcher.fails = True
    assert choose_models.main([]) == 0
    assert choose_models.main(["--writer", DEFAULT.name]) == 0
    assert setting() == ""
    shown = capsys.readouterr().out
    assert "There is no network" in shown
    assert "--small does not try again" in shown


def test_a_name_that_is_none_is_refused(
    fetcher: Fetcher, capsys: pytest.CaptureFixture[str]
) -> None:
    assert choose_models.main(["--writer", "nonsense"]) == choose_models.UNKNOWN
    assert DEFAULT.name in capsys.readouterr().err

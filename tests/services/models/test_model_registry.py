"""One model at a time; the old one stays until the new one is loaded."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from app.core.domain.devices import Idle, IdleGpu
from app.core.domain.diagnostics import Remedy
from app.core.domain.errors import (
    ModelError,
    ModelInvalid,
    ModelMissing,
    ModelTooLarge,
    SettingsError,
    UsageError,
)
from app.core.domain.events import BytesDone, Event, Loading
from app.services.models.model_registry import ModelRegistry
from tests.fakes.language_model import FakeLanguageModel
from tests.fakes.model_files import FakeModelFiles

BUNDLED, BETTER = "/bundled/tiny.gguf", "/downloads/better.gguf"
COPY = "/library/better.gguf"


class Bench:
    """A keeper over fakes: what was loaded and remembered, and which paths cannot be loaded."""

    def __init__(self, bundled: str | None = BUNDLED, chosen: str = "") -> None:
        self.files = FakeModelFiles(bundled)
        self.files.outside = [BETTER]
        self.loaded: dict[str, FakeLanguageModel] = {}
        self.broken: dict[str, ModelError] = {}
        self.saved: list[str] = []
        self.adapted: list[bool] = []
        self.persist: list[bool] = []
        self.erased = 0
        self.adaptable: set[str] = set()
        self.idle: IdleGpu | None = None
        self.told: list[IdleGpu | None] = []
        """The idle GPU of each model when it had been loaded."""
        self.keeper = ModelRegistry(
            self.files,
            self._load,
            chosen,
            self.saved.append,
            self._erase,
            lambda path: path in self.adaptable,
            loaded=lambda: self.told.append(self.keeper.idle_gpu),
        )

    def _erase(self) -> None:
        self.erased += 1

    def _load(self, path: str, *, adapted: bool = True, persist: bool = False) -> FakeLanguageModel:
        self.adapted.append(adapted)
        self.persist.append(persist)
        if path in self.broken:
            raise self.broken[path]
        self.loaded[path] = FakeLanguageModel(name=path)
        self.loaded[path].idle = self.idle
        return self.loaded[path]


@pytest.fixture
def bench() -> Iterator[Bench]:
    made = Bench()
    yield made
    made.keeper.close()
    assert all(model.closed for model in made.loaded.values())


def test_an_idle_gpu_is_known_once_a_model_is_loaded(bench: Bench) -> None:
    bench.idle = IdleGpu("NVIDIA GPU", Idle.NO_DRIVER, Remedy.NVIDIA_DRIVER)
    assert bench.keeper.idle_gpu is None
    for _ in range(2):
        with bench.keeper.use():
            assert bench.keeper.idle_gpu == bench.idle
    assert bench.told == [bench.idle]
    assert bench.keeper.inspect(BUNDLED).idle_gpu == bench.idle
    bench.idle = None
    bench.keeper.choose(BETTER)
    assert bench.told[1:] == [None]
    assert bench.keeper.inspect(BUNDLED).idle_gpu is None


def test_the_bundled_model_is_loaded_when_first_used_and_once(bench: Bench) -> None:
    heard: list[Event] = []
    assert (bench.keeper.name, bench.loaded) == ("tiny", {})
    for _ in range(2):
        with bench.keeper.use(heard.append) as model:
            assert model is bench.loaded[BUNDLED]
    assert heard == [Loading("model", "tiny")]


def test_what_was_computed_is_forgotten_in_memory_and_on_disk(bench: Bench) -> None:
    bench.keeper.forget()
    assert bench.erased == 1
    with bench.keeper.use():
        bench.keeper.forget()
    assert bench.loaded[BUNDLED].forgotten
    assert bench.erased == 2


def test_a_model_can_be_used_beside_the_one_that_answers(bench: Bench) -> None:
    with bench.keeper.use() as answering:
        with bench.keeper.beside(adapted=False) as other:
            assert other is not answering
        assert (bench.loaded[BUNDLED].closed, answering.closed) == (True, False)
        answering.close()
    assert bench.adapted == [True, False]
    assert bench.persist == [True, False]


def test_an_imported_model_answers_from_then_on(bench: Bench) -> None:
    heard: list[Event] = []
    with bench.keeper.use():
        pass
    assert bench.keeper.import_file(BETTER, listen=heard.append).name == COPY
    assert bench.loaded[BUNDLED].closed
    assert bench.saved == [COPY]
    assert heard == [BytesDone(BETTER, 100, 100), Loading("model", "better")]
    with bench.keeper.use() as model:
        assert model is bench.loaded[COPY]
    assert [(info.path, info.active) for info in bench.keeper.all()] == [
        (BUNDLED, False),
        (COPY, True),
    ]


def test_an_import_can_leave_the_choice_as_it_is(bench: Bench) -> None:
    assert bench.keeper.import_file(BETTER, choose=False).path == COPY
    assert (bench.keeper.path, bench.saved, bench.loaded) == (BUNDLED, [], {})


def test_a_model_that_cannot_be_loaded_leaves_the_old_one_and_no_copy(bench: Bench) -> None:
    bench.broken[COPY] = ModelInvalid("unknown model architecture")
    with bench.keeper.use() as old:
        with pytest.raises(ModelInvalid, match="unknown model architecture"):
            bench.keeper.import_file(BETTER)
        with bench.keeper.use() as model:
            assert model is old
    assert (bench.files.imported, bench.saved, bench.keeper.path) == ([], [], BUNDLED)


def test_a_copy_of_an_earlier_import_stays_when_it_cannot_be_loaded_now(bench: Bench) -> None:
    bench.keeper.import_file(BETTER, choose=False)
    bench.broken[COPY] = ModelTooLarge("It needs 40 GB.")
    with pytest.raises(ModelTooLarge):
        bench.keeper.import_file(BETTER)
    assert bench.files.imported == [COPY]


def test_who_uses_the_old_model_can_finish(bench: Bench) -> None:
    with bench.keeper.use() as old:
        bench.keeper.import_file(BETTER)
        assert not bench.loaded[BUNDLED].closed
        assert old is bench.loaded[BUNDLED]
    assert bench.loaded[BUNDLED].closed


def test_the_bundled_model_can_be_chosen_again(bench: Bench) -> None:
    bench.keeper.import_file(BETTER)
    bench.keeper.choose(BUNDLED)
    assert (bench.keeper.path, bench.saved[-1]) == (BUNDLED, "")


def test_the_model_in_use_cannot_be_removed_and_another_can(bench: Bench) -> None:
    bench.keeper.import_file(BETTER)
    with pytest.raises(UsageError, match="in use"):
        bench.keeper.remove(COPY)
    bench.keeper.choose(BUNDLED)
    bench.keeper.remove(COPY)
    assert bench.files.imported == []


def test_without_any_model_it_says_what_to_do() -> None:
    keeper = Bench(bundled=None).keeper
    with pytest.raises(ModelMissing, match="No model") as raised, keeper.use():
        pass
    assert "models import" in raised.value.remedy
    assert (keeper.name, keeper.all()) == ("", [])


def test_a_chosen_file_that_is_gone_is_named() -> None:
    keeper = Bench(chosen="/usb/big.gguf").keeper
    with pytest.raises(ModelMissing, match=r"/usb/big\.gguf does not exist"), keeper.use():
        pass
    assert keeper.name == "big.gguf"
    assert [info.path for info in keeper.all()] == [BUNDLED]


def test_many_who_use_it_while_it_changes_never_meet_a_closed_one(bench: Bench) -> None:
    met: list[bool] = []

    def ask() -> None:
        for _ in range(200):
            with bench.keeper.use() as model:
                assert isinstance(model, FakeLanguageModel)
                met.append(model.closed)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for path in [BETTER, BUNDLED] * 20:
        bench.keeper.choose(path)
    for thread in threads:
        thread.join()
    assert len(met) == 800
    assert not any(met)


def test_a_choice_that_may_not_be_written_changes_nothing(bench: Bench) -> None:
    def locked(path: str) -> None:
        raise SettingsError("It is locked.")

    with bench.keeper.use() as answering:
        bench.keeper._remember = locked
        with pytest.raises(SettingsError):
            bench.keeper.choose(BETTER)
        assert bench.loaded[BETTER].closed
        assert (bench.keeper.path, answering.closed) == (BUNDLED, False)


def test_beside_an_adapted_model_the_one_as_it_came_is_loaded_once(bench: Bench) -> None:
    bench.adaptable = {BUNDLED}
    with bench.keeper.use(), bench.keeper.use(adapted=False), bench.keeper.use(adapted=False):
        assert (bench.adapted, bench.persist) == ([True, False], [True, False])
        assert bench.keeper.load is not None
    bench.keeper.import_file(BETTER)
    with bench.keeper.use(adapted=False) as model:
        assert model is bench.loaded[COPY]
    assert bench.adapted == [True, False, True]


def test_a_model_is_chosen_and_remembered_by_its_name_in_the_catalogue(bench: Bench) -> None:
    bench.files.names = {"better": BETTER, "tiny": BUNDLED}
    assert bench.keeper.choose("better").name == BETTER
    assert (bench.keeper.path, bench.saved) == (BETTER, ["better"])
    assert bench.keeper.inspect(BETTER).active
    bench.keeper.choose(BETTER)
    bench.keeper.choose("tiny")
    assert (bench.keeper.path, bench.saved) == (BUNDLED, ["better", "better", ""])


def test_the_settings_may_name_a_model_of_the_catalogue() -> None:
    files = FakeModelFiles(BUNDLED)
    files.outside, files.names = [BETTER], {"better": BETTER}
    speeds = {"better": 12.5}
    keeper = ModelRegistry(files, Bench()._load, "better", print, speed=speeds.get)
    assert (keeper.path, keeper.name) == (BETTER, "better")
    assert [(info.speed, info.active) for info in keeper.all()] == [(None, False), (12.5, True)]

"""Imported packs are put to use, or kept for later."""

from __future__ import annotations

import pytest

from app.core.domain.errors import ModelTooLarge
from app.services.models.model_packs import PackImporter
from app.services.models.model_registry import ModelRegistry
from tests.fakes.language_model import FakeLanguageModel
from tests.fakes.model_files import FakeModelFiles
from tests.fakes.model_packs import FakeModelPacks

PACK, COPY = "/stick/better.alcovepack", "/library/better.gguf"


class Bench:
    def __init__(self, too_large: bool = False) -> None:
        self.saved: list[str] = []
        self.too_large = too_large
        files = FakeModelFiles()
        self.keeper = ModelRegistry(files, self._load, "", self.saved.append)
        self.importer = PackImporter(FakeModelPacks(files), self.keeper)

    def _load(self, path: str, *, adapted: bool = True, persist: bool = False) -> FakeLanguageModel:
        if self.too_large:
            raise ModelTooLarge("It needs 40 GB.")
        return FakeLanguageModel(name=path)


def test_the_model_of_a_pack_answers_and_its_embedder_can_be_chosen() -> None:
    bench = Bench()
    imported = bench.importer.import_pack(PACK)
    assert [(model.path, model.active) for model in imported.models] == [(COPY, True)]
    assert list(imported.embedders) == bench.importer.embedders() == ["/embedders/better"]
    assert bench.saved == [COPY]
    bench.keeper.close()


def test_a_pack_can_be_kept_for_later() -> None:
    bench = Bench()
    (model,) = bench.importer.import_pack(PACK, choose=False).models
    assert (model.active, bench.saved) == (False, [])


def test_a_model_that_cannot_be_used_here_stays_imported() -> None:
    bench = Bench(too_large=True)
    with pytest.raises(ModelTooLarge):
        bench.importer.import_pack(PACK)
    assert [model.path for model in bench.keeper.all() if model.origin == "imported"] == [COPY]
    assert bench.keeper.path != COPY

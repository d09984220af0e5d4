"""Calibrations of models' answers: a user's own before those that come with Alcove."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from app.adapters.models import calibrations
from app.adapters.models.calibrations import Calibrations
from app.core.answering.confidence import AnswerCalibration
from app.core.answering.signals import SIGNALS
from app.core.domain.errors import LibraryUnwritable
from app.core.llm.model_info import ModelInfo

OWN = AnswerCalibration(0.25, dict.fromkeys(SIGNALS, 0.5), unsure=0.5)
BUNDLED = replace(OWN, bias=-1.0)
MODEL = ModelInfo("Rivas-7B", "/models/rivas.gguf", 4_000, "Q4_K_M", 2048, "llama")
CATALOGUED = replace(MODEL, path="/cache/known.gguf", name="known")


class Fixture:
    def __init__(self, home: Path) -> None:
        self.folder = home / "calibrations"
        self.digests: dict[str, str] = {}
        names = {CATALOGUED.path: "known-model"}
        self.calibrations = Calibrations(
            self.folder, lambda path: names.get(path, path), self.digests.get
        )


@pytest.fixture
def fixture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Fixture:
    assets = tmp_path / "assets"
    assets.mkdir()
    (assets / "known-model.json").write_text(json.dumps(asdict(BUNDLED)))
    monkeypatch.setattr(calibrations, "FOLDER", assets)
    calibrations._bundled.cache_clear()
    return Fixture(tmp_path)


def test_a_model_without_a_calibration_has_none(fixture: Fixture) -> None:
    assert fixture.calibrations.of(MODEL) is None
    assert not fixture.folder.exists()


def test_the_users_own_goes_before_the_one_that_came_along(fixture: Fixture) -> None:
    assert fixture.calibrations.of(CATALOGUED) == BUNDLED
    fixture.calibrations.keep(CATALOGUED, OWN)
    assert fixture.calibrations.of(CATALOGUED) == OWN
    assert fixture.calibrations.of(MODEL) is None
    fixture.calibrations.keep(CATALOGUED, newer := replace(OWN, bias=2.0))
    assert fixture.calibrations.of(CATALOGUED) == newer


def test_a_model_is_known_by_its_content_wherever_it_lies(fixture: Fixture) -> None:
    moved = replace(MODEL, path="/elsewhere/renamed.gguf", name="renamed")
    fixture.digests |= {MODEL.path: "aa" * 32, moved.path: "aa" * 32}
    fixture.calibrations.keep(MODEL, OWN)
    assert fixture.calibrations.of(moved) == OWN
    fixture.digests[moved.path] = "bb" * 32
    assert fixture.calibrations.of(moved) is None


def test_a_model_of_unknown_content_is_known_by_name_and_size(fixture: Fixture) -> None:
    fixture.calibrations.keep(MODEL, OWN)
    assert fixture.calibrations.of(replace(MODEL, path="/elsewhere/rivas.gguf")) == OWN
    assert fixture.calibrations.of(replace(MODEL, size=4_001)) is None
    assert fixture.calibrations.of(replace(MODEL, name="other")) is None
    there = replace(MODEL, path="http://one.lan/v1", size=0)
    fixture.calibrations.keep(there, OWN)
    assert fixture.calibrations.of(there) == OWN
    assert fixture.calibrations.of(replace(there, path="http://two.lan/v1")) is None


def test_only_numbers_and_a_hash_are_stored(fixture: Fixture) -> None:
    fixture.calibrations.keep(replace(MODEL, name="name \udce9"), OWN)
    (file,) = fixture.folder.iterdir()
    assert len(bytes.fromhex(file.stem)) == 32
    stored = json.loads(file.read_text())
    assert stored == {
        "bias": 0.25,
        "weights": dict(OWN.weights),
        "unsure": 0.5,
        "refused": 0.0,
        "refusal_bias": 0.0,
        "refusal_odds": 0.0,
    }


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b'{"bias": 1',
        b'{"bias": NaN, "weights": {}}',
        b"\xff\xfe",
        b'{"bias": 0, "weights": {"odds": 1.0}}',
        json.dumps(asdict(replace(OWN, weights={**OWN.weights, "gone": 1.0}))).encode(),
        json.dumps(asdict(OWN)).replace("0.25", '"x"').encode(),
        json.dumps(asdict(OWN)).replace("0.25", "1e999").encode(),
    ],
)
def test_a_file_that_cannot_be_used_is_as_none(fixture: Fixture, content: bytes) -> None:
    fixture.calibrations.keep(MODEL, OWN)
    (file,) = fixture.folder.iterdir()
    file.write_bytes(content)
    assert fixture.calibrations.of(MODEL) is None


def test_a_folder_that_cannot_be_written_is_said(fixture: Fixture) -> None:
    fixture.folder.write_text("a file")
    with pytest.raises(LibraryUnwritable, match="calibrations"):
        fixture.calibrations.keep(MODEL, OWN)


def test_those_that_come_along_can_be_used() -> None:
    folder = Path(__file__).parents[3] / "assets" / "calibrations"
    assert all(map(calibrations._read, folder.glob("*.json")))

"""A calibration in the data folder gives the answers of its model their confidence."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from app.adapters.models.calibrations import Calibrations
from app.adapters.models.gguf_files import GgufFiles
from app.adapters.system.data_paths import DataPaths
from app.bootstrap import assemble
from app.core.answering.confidence import AnswerCalibration, logistic
from app.core.answering.signals import SIGNALS
from app.core.domain.answers import Question

NOTE = "Fridge\n\nThe allowed range of the fridge is 2 to 8 degrees. Priya Nair owns the fridge.\n"


def test_the_users_calibration_of_the_model_in_use_decides(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "fridge.txt").write_text(NOTE)
    places = DataPaths(tmp_path / "home")
    with closing(assemble(str(places.home))) as alcove:
        alcove.library.index([str(tmp_path / "docs")])
        files = GgufFiles(str(places.models), 2048)
        model = files.inspect(files.bundled or "")
        own = AnswerCalibration(-0.5, dict.fromkeys(SIGNALS, 0.0), unsure=0.5)
        Calibrations(places.calibrations, files.reference, files.recorded).keep(model, own)
        (answer,) = alcove.answers.answer_many([Question("1", "Who owns the fridge?")])
    assert not answer.abstained
    assert answer.confidence == logistic(-0.5)
    assert answer.unsure

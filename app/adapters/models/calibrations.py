"""The calibrations of models' answers: a user's own, and those that come with Alcove."""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import msgspec

from app.adapters import typed_json
from app.adapters.models.catalogue_files import ASSETS
from app.core.answering.confidence import AnswerCalibration
from app.core.answering.signals import SIGNALS
from app.core.domain.errors import LibraryUnwritable
from app.core.llm.model_info import ModelInfo

FOLDER = ASSETS / "calibrations"
"""A file for each writer, named as in the catalogue: the fields of an ``AnswerCalibration``."""


class Calibrations:
    """Finds the calibration of a model's answers, and keeps those that a user fitted.

    A user's own is a file of numbers in the data folder, in the clear even in an encrypted library.
    Its name is a hash that stands for the model: of its content's SHA-256 where that is recorded,
    or else of its name and size.
    """

    def __init__(
        self,
        folder: Path,
        reference: Callable[[str], str],
        recorded: Callable[[str], str | None],
    ) -> None:
        """``reference`` returns the name in the catalogue of a model's path, ``recorded`` the
        SHA-256 of its content, if known."""
        self._folder = folder
        self._reference = reference
        self._recorded = recorded

    def of(self, model: ModelInfo) -> AnswerCalibration | None:
        """The user's calibration of a model, or else the one that comes with Alcove."""
        name = self._reference(model.path)
        return _read(self._file(model)) or (None if name == model.path else _bundled(name))

    def keep(self, model: ModelInfo, calibration: AnswerCalibration) -> None:
        """Use a calibration for a model from now on. Raises ``LibraryUnwritable``."""
        file = self._file(model)
        part = file.with_suffix(".part")
        try:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            part.write_text(json.dumps(asdict(calibration), indent=1), "ascii")
            part.replace(file)
        except OSError as error:
            raise LibraryUnwritable(f"{file}: {error.strerror}.") from error

    def _file(self, model: ModelInfo) -> Path:
        place = model.path if model.elsewhere else ""
        identity = self._recorded(model.path) or f"{model.name}\n{model.size}\n{place}"
        return (
            self._folder
            / f"{hashlib.sha256(identity.encode('utf-8', 'surrogatepass')).hexdigest()}.json"
        )


def _read(file: Path) -> AnswerCalibration | None:
    """Read a calibration; None if there is none, or it is damaged or of other signals than today's:
    answers must not depend on it."""
    try:
        found = typed_json.decode(file.read_bytes(), AnswerCalibration)
    except (OSError, msgspec.MsgspecError):
        return None
    return found if found.weights.keys() == set(SIGNALS) else None


@functools.cache
def _bundled(name: str) -> AnswerCalibration | None:
    """The calibration of a model of the catalogue; None for one that was not evaluated."""
    return _read(FOLDER / f"{name}.json")

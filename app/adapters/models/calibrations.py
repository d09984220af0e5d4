"""The calibrations of writers that come with Alcove."""

from __future__ import annotations

import functools
import json

from app.adapters.models.catalogue_files import ASSETS
from app.core.answering.confidence import AnswerCalibration

FOLDER = ASSETS / "calibrations"
"""A file for each writer, named as in the catalogue: the fields of an ``AnswerCalibration``."""


@functools.cache
def calibration_of(name: str) -> AnswerCalibration | None:
    """The calibration of a model of the catalogue; None for one that was not evaluated."""
    file = FOLDER / f"{name}.json"
    return AnswerCalibration(**json.loads(file.read_text("utf-8"))) if file.is_file() else None

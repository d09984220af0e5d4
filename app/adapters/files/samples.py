"""Reads the bundled sample library and its questions."""

from __future__ import annotations

import json
from pathlib import Path

from app.core.domain.library import Samples

ASSETS = Path(__file__).parents[3] / "assets"
SHOWN = 3
"""Questions offered to new users."""


def read_samples() -> Samples:
    """Return the samples; empty where Alcove was installed without them."""
    folder, questions = ASSETS / "sample-library", ASSETS / "sample-questions.jsonl"
    if not folder.is_dir() or not questions.is_file():
        return Samples("", ())
    rows = map(json.loads, questions.read_text("utf-8").splitlines())
    answerable = [str(row["question"]) for row in rows if row["answerable"]]
    return Samples(str(folder), tuple(answerable[:SHOWN]))

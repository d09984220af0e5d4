"""The adapters that come with Alcove: each teaches one model to answer from passages.

An adapter fits the very weights it was trained on and harms others, so a model is known by its
content and not by its name.
"""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

from app.adapters.files.samples import ASSETS

FOLDER = ASSETS / "adapters"
"""Holds ``adapters.json``: rows of file, base_size (bytes) and base_sha256."""


def adapter_for(path: str, folder: Path = FOLDER) -> str | None:
    """Path of the adapter made for the model file at ``path``; None where there is none.

    Only a file of the right size is read, which takes a fraction of a second.
    """
    table = folder / "adapters.json"
    if not table.is_file():
        return None
    size = os.path.getsize(path)
    rows = [row for row in json.loads(table.read_text("utf-8")) if row["base_size"] == size]
    if not rows:
        return None
    with open(path, "rb") as file:
        content = hashlib.file_digest(file, "sha256").hexdigest()
    for row in rows:
        file_path = folder / row["file"]
        if row["base_sha256"] == content and file_path.is_file():
            return str(file_path)
    return None

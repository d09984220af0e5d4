"""Export of measurements: a table, or a picture of the page."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.core.domain.errors import LibraryUnwritable
from app.core.domain.measurements import Measurement
from app.core.metrics.histograms import figures
from app.core.text import inert_text

OWN = ("at", "kind", "model", "version", "device", "prompt", "reused", "generated")


def write(path: str, measured: Sequence[Measurement], page: QWidget) -> None:
    """Write a PNG of ``page`` or a CSV of ``measured``, by the ending of ``path``. Times are UTC,
    stages milliseconds, rates tokens a second. Raises ``LibraryUnwritable``."""
    try:
        if Path(path).suffix.lower() == ".png":
            if not page.grab().save(path, "PNG"):
                raise OSError(0, "The picture cannot be written")
        else:
            _write_table(path, measured)
    except OSError as error:
        raise LibraryUnwritable(
            f"{path}: {error.strerror}.",
            title="The measurements could not be exported",
            remedy="Choose another folder, or free some space.",
        ) from error


def _write_table(path: str, measured: Sequence[Measurement]) -> None:
    rows = [(one, figures(one)) for one in measured]
    names = sorted({name for _, found in rows for name in found})
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([*OWN, *names])
        for one, found in rows:
            at = datetime.fromtimestamp(one.at, UTC).isoformat(timespec="seconds")
            tokens = (one.tokens.prompt, one.tokens.reused, one.tokens.generated)
            own = (at, one.kind, one.model, one.version, one.device, *tokens)
            row = [*own, *(found.get(name, "") for name in names)]
            writer.writerow(map(inert_text.cell, row))

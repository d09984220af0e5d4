"""Export of measurements: a table, or a picture of the page."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QBuffer
from PySide6.QtWidgets import QWidget

from app.core.domain.measurements import Measurement
from app.core.metrics.histograms import figures
from app.core.text import inert_text

OWN = ("at", "kind", "model", "version", "device", "prompt", "reused", "generated")


def content(ending: str, measured: Sequence[Measurement], page: QWidget) -> bytes:
    """A PNG of ``page`` or a CSV of ``measured``, by the ending. Times are UTC, stages
    milliseconds, rates tokens a second."""
    return _picture(page) if ending == ".png" else table(measured).encode("utf-8")


def _picture(page: QWidget) -> bytes:
    made = QBuffer()
    made.open(QBuffer.OpenModeFlag.WriteOnly)
    page.grab().save(made, "PNG")
    return bytes(made.data().data())


def table(measured: Sequence[Measurement]) -> str:
    """A line of CSV per measurement, below one of names."""
    rows = [(one, figures(one)) for one in measured]
    names = sorted({name for _, found in rows for name in found})
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow([*OWN, *names])
    for one, found in rows:
        at = datetime.fromtimestamp(one.at, UTC).isoformat(timespec="seconds")
        tokens = (one.tokens.prompt, one.tokens.reused, one.tokens.generated)
        own = (at, one.kind, one.model, one.version, one.device, *tokens)
        row = [*own, *(found.get(name, "") for name in names)]
        writer.writerow(map(inert_text.cell, row))
    return file.getvalue()

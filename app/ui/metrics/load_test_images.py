"""Draws the plots of a sweep: ``python -m app.ui.metrics.load_test_images sweep.json``.

``alcove bench sweep`` starts it; the paths of the files are written to standard output.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from app.core.domain.measurements import TokenCounts
from app.core.metrics.load_test import Cell, Sweep
from app.core.metrics.spread import Spread

SIZE = (900, 480)


def main(path: str) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from app.ui.foundation import pyside_refcount
    from app.ui.metrics.load_test_plots import plots
    from app.ui.widgets.charts import save

    pyside_refcount.keep_alive()
    application = QApplication.instance() or QApplication([])
    whole = Path(path)
    for name, _, plot in plots([read(whole)]):
        plot.resize(*SIZE)
        plot.show()
        application.processEvents()
        image = str(whole.with_name(f"{whole.stem}_{name}.png"))
        if save(plot, image):
            sys.stdout.write(image + "\n")
        plot.close()


def read(path: Path) -> Sweep:
    """A sweep as ``alcove bench sweep`` wrote it."""
    held = json.loads(path.read_text("utf-8"))
    return Sweep(**held | {"cells": tuple(_cell(cell) for cell in held["cells"])})


def _cell(held: dict[str, object]) -> Cell:
    for name, kind in (("first_token", Spread), ("gap", Spread), ("tokens", TokenCounts)):
        held[name] = kind(**held[name])  # type: ignore[arg-type]  # JSON has no types
    return Cell(**held)  # type: ignore[arg-type]  # JSON has no types


if __name__ == "__main__":
    main(sys.argv[1])

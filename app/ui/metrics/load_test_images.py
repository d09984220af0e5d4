"""Draw the plots of a load test: ``python -m app.ui.metrics.load_test_images sweep.json``.

``alcove bench sweep`` runs it; it prints the paths of the images.
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
    source = Path(path)
    for name, _, plot in plots([read(source)]):
        plot.resize(*SIZE)
        plot.show()
        application.processEvents()
        image = str(source.with_name(f"{source.stem}_{name}.png"))
        if save(plot, image):
            sys.stdout.write(image + "\n")
        plot.close()


def read(path: Path) -> Sweep:
    """Read a sweep that ``alcove bench sweep`` wrote."""
    stored = json.loads(path.read_text("utf-8"))
    return Sweep(**stored | {"cells": tuple(_cell(cell) for cell in stored["cells"])})


def _cell(stored: dict[str, object]) -> Cell:
    for name, kind in (("first_token", Spread), ("gap", Spread), ("tokens", TokenCounts)):
        stored[name] = kind(**stored[name])  # type: ignore[arg-type]  # JSON has no types
    return Cell(**stored)  # type: ignore[arg-type]  # JSON has no types


if __name__ == "__main__":
    main(sys.argv[1])

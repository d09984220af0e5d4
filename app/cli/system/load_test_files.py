"""Write the results of a load test as CSV, JSON and plots."""

from __future__ import annotations

import csv
import dataclasses
import json
import subprocess
import sys
from pathlib import Path

from app.core.domain.errors import LibraryUnwritable
from app.core.metrics.load_test import Sweep, rows
from app.core.text import inert_text
from app.sandbox import environment


def write_sweep(sweep: Sweep, folder: Path) -> list[str]:
    """Write to ``folder`` and return the paths. No plots without the desktop's packages.

    Raises ``LibraryUnwritable``.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        table, whole = folder / "sweep.csv", folder / "sweep.json"
        with open(table, "w", encoding="utf-8", newline="") as file:
            lines = rows(sweep)
            writer = csv.DictWriter(file, lines[0])
            writer.writeheader()
            writer.writerows(
                {name: inert_text.cell(value) for name, value in line.items()} for line in lines
            )
        whole.write_text(json.dumps(dataclasses.asdict(sweep), indent=1), "utf-8")
    except OSError as error:
        raise LibraryUnwritable(
            f"{folder}: {error.strerror}.", remedy="Choose another folder with --out."
        ) from error
    return [str(table), str(whole), *_plots(whole)]


def _plots(whole: Path) -> list[str]:
    """Draw the plots in a separate process, since the desktop's packages may not be loaded here."""
    done = subprocess.run(
        [sys.executable, "-m", "app.ui.metrics.load_test_images", str(whole)],
        capture_output=True,
        text=True,
        env=environment.for_child(environment.DISPLAY),
    )
    return done.stdout.splitlines() if done.returncode == 0 else []

"""Puts scripts/ on ``sys.path``, as when a script there runs."""

import sys
from pathlib import Path

SCRIPTS = str(Path(__file__).resolve().parents[2] / "scripts")
if SCRIPTS not in sys.path:
    sys.path.append(SCRIPTS)  # last, because `test` is a name of the standard library too

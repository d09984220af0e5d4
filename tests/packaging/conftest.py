"""Puts packaging/ and scripts/ on ``sys.path``, as when a script there runs."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
for folder in ("scripts", "packaging", "packaging/linux", "packaging/macos"):
    if str(ROOT / folder) not in sys.path:
        sys.path.append(str(ROOT / folder))  # last, so that their names hide no others

"""The modules of packaging/ find one another, and those of scripts/, by their folders."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
for folder in ("scripts", "packaging", "packaging/linux", "packaging/macos"):
    if str(ROOT / folder) not in sys.path:
        sys.path.append(str(ROOT / folder))  # last: no name of theirs hides another

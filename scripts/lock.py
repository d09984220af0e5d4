"""Writes constraints.txt from what is installed in ``.venv``.

To renew a package: ``.venv/bin/pip install --upgrade NAME``, run the tests, then
``python3 scripts/lock.py``.
"""

from __future__ import annotations

import re
import subprocess

import environment

HEADER = "# Every package of the environment, direct or not. Written by scripts/lock.py.\n"


def main() -> int:
    python = environment.full(environment.EVERY_EXTRA).tool("python")
    freeze = [python, "-m", "pip", "freeze", "--exclude-editable"]
    installed = subprocess.run(freeze, check=True, capture_output=True, text=True).stdout
    (environment.ROOT / "constraints.txt").write_text(HEADER + pinned(installed), "utf-8")
    return 0


def pinned(frozen: str) -> str:
    """The lines of ``pip freeze`` without local build labels, as in ``torch==2.13.0+cpu``."""
    return re.sub(r"^(.+==[^+\n]+)\+.*$", r"\1", frozen, flags=re.MULTILINE)


if __name__ == "__main__":
    environment.run(main)

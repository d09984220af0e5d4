"""Indexes the sample library and asks it three questions; ``start.py`` runs it."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

from app import bootstrap
from app.cli import program
from app.core.errors import AppError

LIBRARY = Path(__file__).resolve().parent.parent / "assets" / "sample-library"
COMMANDS = (
    ("index", str(LIBRARY)),
    ("ask", "What temperature range is allowed in the vaccine fridge?"),
    ("ask", "By what date must a notice under the break clause arrive?"),
    ("ask", "How much does the digital X-ray system cost?"),
)
ENDING = """
Now your own documents:

    {alcove} index ~/Documents
    {alcove} ask "When does the lease end?"
"""


def main() -> int:
    # The commands find this engine running, so that its models are loaded once.
    with bootstrap.open_engine(bootstrap.find_home()):
        for command in COMMANDS:
            print(f"\n$ alcove {shlex.join(command)}\n", flush=True)
            if code := program.run(command, lambda: bootstrap):
                return code
    print(ENDING.format(alcove=Path(sys.executable).with_name("alcove")))
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except AppError as error:
        sys.exit(f"{error}\n{error.remedy}")

"""Indexes the sample library and asks it three questions; ``start.py`` runs it."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

from app import bootstrap
from app.adapters.samples import read_samples
from app.cli import program
from app.core.errors import AppError

ENDING = """
Now your own documents:

    {alcove} index ~/Documents
    {alcove} ask "When does the lease end?"
"""


def commands() -> Iterator[tuple[str, ...]]:
    """What a person would type; few passages, because the bundled model is easily confused."""
    samples = read_samples()
    yield "index", samples.folder
    for question in samples.questions:
        yield "ask", question, "--passages", "2"


def main() -> int:
    # The commands find this engine running, so that its models are loaded once.
    with bootstrap.open_engine(bootstrap.find_home()):
        for command in commands():
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

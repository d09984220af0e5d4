"""Indexes the sample library and asks it three questions; ``start.py`` runs it."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

from app import bootstrap
from app.adapters.files.samples import read_samples
from app.cli import program
from app.core.domain.errors import AppError
from app.core.facade import Facade

ENDING = """
Now your own documents:

    {alcove} index ~/Documents
    {alcove} ask "When does the lease end?"
"""


def commands(small: bool) -> Iterator[tuple[str, ...]]:
    """The commands of the demonstration; few passages for a ``small`` model, which many confuse."""
    samples = read_samples()
    yield "index", samples.folder
    for question in samples.questions:
        yield "ask", question, *(("--passages", "2") if small else ())


class Shared:
    """Wires commands to one open engine, so that its models are loaded once.

    They could not reach it over its socket: an engine may connect to nothing, not even to itself.
    """

    def __init__(self, engine: Facade) -> None:
        self._engine = engine

    def __getattr__(self, name: str) -> Any:
        return getattr(bootstrap, name)

    def open_engine(self, home: str) -> AbstractContextManager[Facade]:
        return nullcontext(self._engine)


def main() -> int:
    with bootstrap.open_engine(bootstrap.find_home()) as engine:
        small = any(model.active and model.is_small for model in engine.models.all())
        for command in commands(small):
            print(f"\n$ alcove {shlex.join(command)}\n", flush=True)
            if code := program.run(command, lambda: Shared(engine)):
                return code
    print(ENDING.format(alcove=Path(sys.executable).with_name("alcove")))
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except AppError as error:
        sys.exit(f"{error}\n{error.remedy}")

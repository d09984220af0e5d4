"""Write results to standard output and messages to standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable
from functools import cached_property
from io import TextIOWrapper
from typing import TYPE_CHECKING, Any, TextIO

from app.cli import formatting
from app.cli.json_output import shape
from app.core.domain.errors import AppError

if TYPE_CHECKING:  # slow to import, and not needed for help
    from rich.console import Console, RenderableType
    from rich.table import Table

UNBOUNDED = 1_000_000
"""Width for pipes and files, which must not get line breaks."""


class Output:
    """One command's output, as text or as JSON."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json
        self._out, self._err = sys.stdout, sys.stderr
        for stream in (self._out, self._err):  # escapes on terminals without UTF-8
            if isinstance(stream, TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")

    @property
    def interactive(self) -> bool:
        """Whether standard error is a terminal."""
        return self._err.isatty()

    @property
    def on_terminal(self) -> bool:
        """Whether standard output is a terminal."""
        return self._out.isatty()

    @cached_property
    def console(self) -> Console:
        """Standard output."""
        return _console(self._out)

    @cached_property
    def remarks(self) -> Console:
        """Standard error."""
        return _console(self._err)

    def result(self, data: Any, draw: Callable[[], RenderableType]) -> None:
        """Show the result: ``data`` as one JSON object, or the output of ``draw``."""
        if self.as_json:
            self.line(data)
        else:
            drawn = draw()  # the terminal wraps text, so that paths can be copied
            self.console.print(drawn, soft_wrap=isinstance(drawn, str))

    def line(self, data: Any) -> None:
        """Write a JSON object on a line."""
        self._out.write(json.dumps(shape(data)) + "\n")
        self._out.flush()

    def stream(self, text: str) -> None:
        """Write a piece of text at once."""
        self._out.write(formatting.paragraphs(text))
        self._out.flush()

    def erase(self, rows: int) -> None:
        """Erase the last rows of a terminal, that of the cursor included."""
        up = f"\x1b[{rows - 1}A" if rows > 1 else ""
        self._out.write(f"{up}\r\x1b[J")

    def remark(self, text: str, style: str = "") -> None:
        """Write a message to standard error; ``text`` must be printable."""
        self.remarks.print(text, style=style, soft_wrap=True)

    def error(self, error: AppError) -> None:
        """Show why the command failed."""
        if self.as_json:
            self.line(error)
            return
        reason = f": {formatting.paragraphs(error.reason)}" if error.reason else ""
        self.remark(f"{formatting.printable(error.title)}{reason}", "bold red")
        self.remark(formatting.paragraphs(error.remedy))


def table(*columns: str, rows: Iterable[Iterable[str]], numbers: Iterable[str] = ()) -> Table:
    """A table of printable cells; columns named in ``numbers`` are right-aligned."""
    from rich.table import Table

    drawn = Table(box=None, pad_edge=False, header_style="bold")
    right = set(numbers)
    for column in columns:
        drawn.add_column(column, justify="right" if column in right else "left", overflow="fold")
    for row in rows:
        drawn.add_row(*row)
    return drawn


def _console(file: TextIO) -> Console:
    from rich.console import Console

    width = None if file.isatty() else UNBOUNDED
    return Console(file=file, width=width, markup=False, highlight=False, emoji=False)

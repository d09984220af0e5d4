"""Writes ``docs/commands.md`` from the grammar: ``python -m app.cli.manual > docs/commands.md``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from app.cli.program import build

INTRODUCTION = """\
# Commands

Every command takes `--home DIR` (the data folder; also `ALCOVE_HOME`) and `--json` (one JSON object
on standard output and nothing else there; `watch` writes one for every change). Progress and
remarks go to standard error. With `--json` an error is
`{"error": {"code", "title", "reason", "remedy"}}`. File names that are not UTF-8 and control
characters are shown as backslash escapes.

| exit code | meaning |
|---|---|
| 0 | done |
| 1 | failed, with a reason and a remedy |
| 2 | the command was not understood |
| 130 | interrupted; what was done is kept |

Made by `python -m app.cli.manual` from the command line itself.
"""


def render() -> str:
    """The manual in Markdown."""
    return "\n".join([INTRODUCTION, *(_section(parser) for parser in leaves(build()))])


def leaves(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """Every command below ``parser`` that is not a group."""
    levels = [a for a in parser._actions if isinstance(a, argparse._SubParsersAction)]
    if not levels:
        yield parser
    for level in levels:
        for child in level.choices.values():
            yield from leaves(child)


def _section(parser: argparse.ArgumentParser) -> str:
    arguments = [a for a in parser._actions if a.dest not in ("help", "home", "json")]
    rows = [f"| `{_form(argument)}` | {argument.help} |" for argument in arguments]
    table = ["| argument | meaning |", "|---|---|", *rows, ""] if rows else []
    example = str(parser.epilog).removeprefix("example:\n").strip()
    return "\n".join(
        [f"## {parser.prog}", "", str(parser.description), "", *table, "```", example, "```", ""]
    )


def _form(argument: argparse.Action) -> str:
    names = argument.metavar if isinstance(argument.metavar, tuple) else (str(argument.metavar),)
    value = "" if argument.nargs == 0 else " ".join(names)
    return " ".join(filter(None, ("/".join(argument.option_strings), value)))


if __name__ == "__main__":
    sys.stdout.write(render())

"""``alcove export`` and ``alcove import``: the whole library in one file."""

from __future__ import annotations

import argparse

from app.cli import formatting, passphrases
from app.cli.parser import Commands, absolute
from app.cli.session import Session


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    exporting = commands.add(
        "export", "Write the whole library into one file.", "alcove export ~/library.alcove",
        export,
    )  # fmt: skip
    exporting.add_argument("out", metavar="OUT", type=absolute, help="a file that is not there")
    importing = commands.add(
        "import", "Go on with an exported library in an empty data folder; embeds nothing again.",
        "alcove import library.alcove --moved /home/ada=/Users/ada", take_over,
    )  # fmt: skip
    importing.add_argument("file", metavar="FILE", type=absolute, help="what was exported")
    importing.add_argument(
        "--moved", metavar="OLD=NEW", action="append", default=[], type=_pair,
        help="a folder that lies elsewhere on this machine; repeatable",
    )  # fmt: skip


def export(session: Session) -> None:
    """Export, and say where and how much."""
    out = session.args.out
    size = session.wiring.export_library(session.home, out, passphrases.ask)
    session.output.result(
        {"path": out, "size": size}, lambda: f"{formatting.path(out)} has {size:,} bytes."
    )


def take_over(session: Session) -> None:
    """Import, and say what to do next."""
    args = session.args
    session.wiring.import_library(session.home, args.file, dict(args.moved), passphrases.ask)
    session.output.result(
        {"home": session.home},
        lambda: "The library is here. `alcove index` compares it with the folders.",
    )


def _pair(text: str) -> tuple[str, str]:
    old, equals, new = text.partition("=")
    if not (old and equals and new):
        raise argparse.ArgumentTypeError(f"{text!r} is not OLD=NEW")
    return old.rstrip("/"), absolute(new)

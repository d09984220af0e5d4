"""``alcove export`` and ``alcove import``: the library as one file."""

from __future__ import annotations

import argparse

from app.cli import formatting, passphrases
from app.cli.parser import Commands, absolute, new_file
from app.cli.session import Session


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    exporting = commands.add(
        "export",
        "Export the whole library to one file.",
        "alcove export ~/library.alcove",
        export,
    )
    exporting.add_argument("out", metavar="OUT", type=new_file, help="a new file")
    importing = commands.add(
        "import",
        "Import an exported library into an empty data folder, without embedding it again.",
        "alcove import library.alcove --moved /home/ada=/Users/ada",
        import_archive,
    )
    importing.add_argument("file", metavar="FILE", type=absolute, help="the exported file")
    importing.add_argument(
        "--moved",
        metavar="OLD=NEW",
        action="append",
        default=[],
        type=_pair,
        help="a folder with another path on this computer; repeatable",
    )


def export(session: Session) -> None:
    """Export, and show the file and its size."""
    out = session.args.out
    size = session.wiring.export_library(session.home, out, passphrases.ask)
    session.output.result(
        {"path": out, "size": size},
        lambda: f"Exported to {formatting.path(out)} ({formatting.size(size)}).",
    )


def import_archive(session: Session) -> None:
    """Import, and show what to do next."""
    args = session.args
    session.wiring.import_library(session.home, args.file, dict(args.moved), passphrases.ask)
    session.output.result(
        {"home": session.home},
        lambda: "Imported. Run `alcove index` to compare the library with its folders.",
    )


def _pair(text: str) -> tuple[str, str]:
    old, equals, new = text.partition("=")
    if not (old and equals and new):
        raise argparse.ArgumentTypeError(f"{text!r} is not OLD=NEW")
    return old.rstrip("/"), absolute(new)

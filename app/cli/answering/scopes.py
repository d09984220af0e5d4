"""The options that limit a question or search to a folder and a kind of file."""

from __future__ import annotations

import argparse

from app.cli import formatting
from app.cli.parser import folder
from app.core.domain import file_kinds
from app.core.domain.errors import UsageError
from app.core.domain.search import Scope
from app.core.facade.library import LibraryCalls


def add_scope(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument(
        "--folder", metavar="PATH", type=folder, help="only files below this folder"
    )
    parser.add_argument("--kind", metavar="KIND", help=file_kinds.FILTER_HELP)
    parser.add_argument(
        "--all-versions",
        action="store_true",
        help="also older versions, drafts and copies of documents",
    )


def scope_of(args: argparse.Namespace, library: LibraryCalls) -> Scope:
    """The scope that the options name. Raises ``UsageError`` for a folder that is not in the
    library, and for an unknown kind that none of its files has."""
    if args.folder is not None and not holds(args.folder, library):
        raise not_there(args.folder)
    if (
        args.kind is not None
        and not file_kinds.is_known(args.kind)
        and not library.documents("", 1, Scope(kind=args.kind))  # an extension of text files
    ):
        groups = ", ".join(group.id for group in file_kinds.GROUPS)
        raise UsageError(
            f'There is no kind of file "{formatting.printable(args.kind)}".',
            remedy=f"Use a file extension, such as pdf or docx, or one of these groups: {groups}.",
        )
    return Scope(args.folder, args.kind, all_versions=args.all_versions)


def holds(path: str, library: LibraryCalls) -> bool:
    """Whether the library has files at or below a path, or it is one of its folders."""
    return bool(library.documents("", 1, Scope(path))) or any(
        path == status.root.path for status in library.folders()
    )


def not_there(path: str, where: str = "") -> UsageError:
    """The error for a path at which the library has nothing; ``where`` names its line in a file."""
    nothing = f"{where}: nothing" if where else "Nothing"
    return UsageError(
        f'{nothing} in the library is at "{formatting.printable(path)}".',
        remedy="Name a folder or file of the library: `alcove folders list` lists its folders.",
    )

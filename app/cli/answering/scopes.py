"""The options that limit a question or search to a folder and a kind of file."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace

from app.cli import formatting
from app.cli.parser import folder
from app.core.domain import file_kinds
from app.core.domain.errors import UsageError
from app.core.domain.search import MissingFile, Narrowing, Scope
from app.core.facade.library import LibraryCalls


def add_files(parser: argparse.ArgumentParser) -> None:
    """Add the options for a folder and a kind."""
    parser.add_argument(
        "--folder", metavar="PATH", type=folder, help="only files below this folder"
    )
    parser.add_argument("--kind", metavar="KIND", help=file_kinds.FILTER_HELP)


def add_scope(parser: argparse.ArgumentParser) -> None:
    """Add all options of a question."""
    add_files(parser)
    parser.add_argument(
        "--all-versions",
        action="store_true",
        help="also older versions, drafts and copies of documents",
    )
    parser.add_argument(
        "--no-filters",
        action="store_true",
        help="search all documents, whatever times, kinds, senders or @files the words name",
    )


def scope_of(args: argparse.Namespace, library: LibraryCalls) -> Scope:
    """The scope that the options of a question name. Raises ``UsageError``."""
    files = scope_of_files(args, library)
    return replace(files, fixed=args.no_filters, all_versions=args.all_versions)


def scope_of_files(args: argparse.Namespace, library: LibraryCalls) -> Scope:
    """The scope of a folder and a kind. Raises ``UsageError`` for a folder that is not in the
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
    return Scope(args.folder, args.kind)


def narrowing_lines(narrowing: Narrowing | None) -> list[str]:
    """What the words of a question limit the search to, and those that no document fits."""
    if narrowing is None:
        return []
    lines = [] if narrowing.only.everything else [f"Only: {_words(narrowing.only)}"]
    if narrowing.dropped:
        words = formatting.printable(", ".join(narrowing.dropped))
        lines.append(f"No document fits: {words}. The search was not limited by it.")
    return [*lines, *map(_missing, narrowing.missing)]


def _missing(file: MissingFile) -> str:
    said = f"No document has the name “{formatting.printable(file.name)}”."
    near = ", ".join(map(formatting.path, file.nearest))
    return f"{said} The nearest names: {near}" if near else said


def name_lines(paths: Sequence[str]) -> list[str]:
    """The files that only their name speaks for."""
    return [f"These files have the name: {', '.join(map(formatting.path, paths))}"] if paths else []


def _words(scope: Scope) -> str:
    groups = {group.id: group.label for group in file_kinds.GROUPS}
    label = groups.get(scope.kind or "", "")
    words = [label if label.isupper() else label.lower()] if label else []
    if scope.sender:
        words.append(f"from {formatting.printable(scope.sender)}")
    if scope.dated:
        words.append(formatting.period(scope.dated))
    return ", ".join([*words, *map(formatting.path, scope.paths)])


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
        remedy="Add its folder first with `alcove folders add`, or name a folder or file of the"
        " library: `alcove folders list` lists its folders.",
    )

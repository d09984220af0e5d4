"""Words of a question or search that were corrected, and the option to leave them as they are."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

from app.cli import formatting
from app.core.domain.search import Correction


def add_as_typed(parser: argparse.ArgumentParser) -> None:
    """Add the option."""
    parser.add_argument(
        "--as-typed",
        action="store_true",
        help="do not correct words that occur nowhere in the library",
    )


def corrected(corrections: Iterable[Correction]) -> list[str]:
    """A line for each corrected word."""
    return [
        f'Searched for "{formatting.printable(one.searched)}"'
        f' instead of "{formatting.printable(one.typed)}".'
        for one in corrections
    ]

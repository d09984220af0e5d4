"""Finds tables in passages: rows of cells separated by bars or commas, with a header."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence

BAR, COMMA, SEMICOLON, TAB = " | ", ",", ";", "\t"
COLUMNS = 3
"""Fewest columns of a table whose separator also occurs in prose."""

_RULE = re.compile(r"[|:\-\s]+$")
_FIGURES = re.compile(r"[\W\d]*$")


def cells(texts: Sequence[str]) -> Iterator[tuple[int, str, str, str]]:
    """(index of the text, column name, row name, cell) of every cell.

    ``texts`` are passages of a file in order; a table may continue in the next without its header.
    """
    header: list[str] = []
    current = ""
    for number, text in enumerate(texts):
        inside = bool(header)
        for line in text.splitlines():
            separator = _separator(line)
            row = _cells(line, separator) if separator else []
            if not row or (inside and separator != current):
                inside = False
                continue
            if _RULE.match(line):
                continue
            if not inside:
                inside, current = True, separator
                header = row if _is_header(row) else []
            elif header:
                yield from ((number, *cell) for cell in _named(header, row))


def _separator(line: str) -> str:
    """The cell separator of a line; empty if the line is not a table row."""
    if BAR in line or line.startswith("|"):
        return BAR
    for separator in (TAB, SEMICOLON, COMMA):
        parts = _split(line, separator)
        if len(parts) >= COLUMNS and not any(part.startswith(" ") for part in parts):
            return separator
    return ""


def _cells(line: str, separator: str) -> list[str]:
    if separator == BAR:
        return [cell.strip() for cell in line.strip().strip("|").split("|")]
    return [cell.strip() for cell in _split(line, separator)]


def _split(line: str, separator: str) -> list[str]:
    return next(csv.reader([line], delimiter=separator), [])


def _is_header(row: Sequence[str]) -> bool:
    return len(set(row)) == len(row) and not any(_FIGURES.match(cell) for cell in row)


def _named(header: Sequence[str], row: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """(column, row, cell); the first cell without digits names the row."""
    if len(row) > len(header):
        return
    naming = next((n for n, cell in enumerate(row) if cell and not re.search(r"\d", cell)), 0)
    for n in range(len(row)):
        if n != naming and row[n] and row[naming]:
            yield header[n], row[naming], row[n]

"""Finds tables in the text of passages: rows of cells between bars or commas, under a header."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence

BAR, COMMA, SEMICOLON, TAB = " | ", ",", ";", "\t"
COLUMNS = 3
"""Least columns of a table parted by signs that prose holds too. By judgement."""

_RULE = re.compile(r"[|:\-\s]+$")
_FIGURES = re.compile(r"[\W\d]*$")


def cells(texts: Sequence[str]) -> Iterator[tuple[int, str, str, str]]:
    """(number of the text, column, row, cell) of every cell that its row and column name.

    ``texts`` are passages of a file in order; a table may go on in the next one without its header.
    """
    header: list[str] = []
    parted = ""
    for number, text in enumerate(texts):
        inside = bool(header)
        for line in text.splitlines():
            separator = _separator(line)
            row = _cells(line, separator) if separator else []
            if not row or (inside and separator != parted):
                inside = False
                continue
            if _RULE.match(line):
                continue
            if not inside:
                inside, parted = True, separator
                header = row if _is_header(row) else []
            elif header:
                yield from ((number, *cell) for cell in _named(header, row))


def _separator(line: str) -> str:
    """What parts the cells of a line; empty when it is none of a table."""
    if BAR in line or line.startswith("|"):
        return BAR
    for separator in (TAB, SEMICOLON, COMMA):
        parts = _parted(line, separator)
        if len(parts) >= COLUMNS and not any(part.startswith(" ") for part in parts):
            return separator
    return ""


def _cells(line: str, separator: str) -> list[str]:
    if separator == BAR:
        return [cell.strip() for cell in line.strip().strip("|").split("|")]
    return [cell.strip() for cell in _parted(line, separator)]


def _parted(line: str, separator: str) -> list[str]:
    return next(csv.reader([line], delimiter=separator), [])


def _is_header(row: Sequence[str]) -> bool:
    return len(set(row)) == len(row) and not any(_FIGURES.match(cell) for cell in row)


def _named(header: Sequence[str], row: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """(column, row, cell); a row is named by its first cell that is no number or code."""
    if len(row) > len(header):
        return
    naming = next((n for n, cell in enumerate(row) if cell and not re.search(r"\d", cell)), 0)
    for n in range(len(row)):
        if n != naming and row[n] and row[naming]:
            yield header[n], row[naming], row[n]

"""Finds tables in texts: rows of cells separated by bars or commas, with a header."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

BAR, COMMA, SEMICOLON, TAB = " | ", ",", ";", "\t"
COLUMNS = 3
"""Fewest columns of a table whose separator also occurs in prose."""

LONGEST_HEADER = 300
"""Most characters of a header: repeating a longer one would drown the rows below it."""

_RULE = re.compile(r"[|:\-\s]+$")
_BLOCK = re.compile(r"(?:[^\n]*\S[^\n]*(?:\n|\Z))+")
"""Lines without a blank line between them."""
_PERIOD = re.compile(r"\b(?:FY ?)?(?:(?:19|20)\d\d|[QH][1-4])\b|\bFY ?\d\d\b")
"""A year or a part of one, which names columns, too."""
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


class Table(NamedTuple):
    """A table of a text with bars between its cells: its rows below the header are
    [``body``, ``end``); ``header`` is empty if it has none."""

    start: int
    body: int
    end: int
    header: str


def tables(text: str) -> Iterator[Table]:
    """The tables of a text, in order."""
    if BAR not in text and "\n|" not in text:
        return
    for block in _BLOCK.finditer(text):
        if BAR in block[0] or block[0].startswith("|"):
            yield from _tables(block[0], block.start())


def names_columns(line: str) -> bool:
    """Whether a row may be a header: one without figures, but for years."""
    return 0 < len(line) <= LONGEST_HEADER and not any(map(str.isdigit, _PERIOD.sub("", line)))


def _tables(block: str, offset: int) -> Iterator[Table]:
    lines = [(line, at) for line, at in _lines(block, offset) if BAR in line or line[0] == "|"]
    if len(lines) < 2:
        return
    (first, start), (second, body) = lines[:2]
    (last, at) = lines[-1]
    header = " | ".join(_cells(first, BAR))
    if _RULE.match(second) and len(header) <= LONGEST_HEADER:
        body += len(second) + 1
    elif not (names_columns(header) and 1 < len(_cells(second, BAR)) <= len(_cells(first, BAR))):
        header, body = "", start
    yield Table(start, body, at + len(last), header)


def _lines(block: str, offset: int) -> Iterator[tuple[str, int]]:
    for line in block.splitlines(keepends=True):
        yield line.rstrip("\n"), offset
        offset += len(line)


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

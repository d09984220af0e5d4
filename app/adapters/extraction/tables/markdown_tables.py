"""Reads the tables of Markdown and other plain text as grids: lines with bars between cells."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.core.tables.grids import Grid, GridCell, GridRow

_RULE = re.compile(r"\|?\s*:?-{2,}:?\s*(?:[|+]\s*:?-{2,}:?\s*)+\|?")
_UNESCAPED_BAR = re.compile(r"(?<!\\)\|")
_MARKUP = re.compile(r"\*\*|__|`|~~|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_HEADING = re.compile(r"#{1,6}\s+(\S.*?)[\s#]*")
_FENCE = re.compile(r"\s*(```|~~~)")


def grids_of(text: str) -> Iterator[Grid]:
    """The tables of a text: a header, a line of dashes, and rows. A table is named by the heading
    above it."""
    heading, fenced = "", False
    lines = text.split("\n")
    number = 0
    while number < len(lines):
        line = lines[number].strip()
        if _FENCE.match(line):
            fenced = not fenced
        elif not fenced and (named := _HEADING.fullmatch(line)):
            heading = named[1]
        elif (
            not fenced
            and "|" in line
            and _RULE.fullmatch("".join(lines[number + 1 : number + 2]).strip())
        ):
            end = number + 2
            while end < len(lines) and "|" in lines[end]:
                end += 1
            yield Grid(_rows([line, *lines[number + 2 : end]]), heading)
            number = end - 1
        number += 1


def _rows(lines: list[str]) -> list[GridRow]:
    return [
        GridRow(number, [GridCell(_plain(cell)) for cell in _cells(line)], header=number == 1)
        for number, line in enumerate(lines, 1)
    ]


def _cells(line: str) -> list[str]:
    line = line.strip().removeprefix("|")
    if line.endswith("|") and not line.endswith("\\|"):
        line = line[:-1]
    return _UNESCAPED_BAR.split(line)


def _plain(cell: str) -> str:
    return _MARKUP.sub("", _LINK.sub(r"\1", cell.replace("\\|", "|"))).strip()

"""Finds the header of a table, of one or several lines, and the names of its columns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from app.core.tables.cell_values import Reading, is_blank, reading
from app.core.tables.grids import EMPTY, GridCell, GridRow
from app.core.values.numbers import currency_of

MOST_HEADER_ROWS = 6
_JOINT = " / "
_LONGEST_NAME = 120
_YEAR = re.compile(r"(?:FY\s?)?(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?[ae*]?")
_PERIOD = re.compile(
    r"(?:Q[1-4]|H[12]|KW ?\d{1,2}|W\d{1,2}|T[1-4])(?:[ /'’-]*(?:19|20)?\d\d)?", re.I
)
_UNITS = re.compile(r"[(\[].{1,20}[)\]]|[%€$£¥]|[^\W\d_]{1,4}\.?")


class Header(NamedTuple):
    """The header of some rows: lines above it (their text names the table), the number of its own
    lines after these, and the names of the columns."""

    title: str
    skipped: int
    lines: int
    names: tuple[str, ...]


def header_of(rows: Sequence[GridRow], width: int) -> Header:
    """The header of a table; ``rows`` are its first ones."""
    skipped, title = _title(rows, width)
    body = rows[skipped:]
    lines = _lines(body, width)
    names = _names(body[:lines], width) if lines else tuple(map(letter, range(width)))
    return Header(title, skipped, lines, names)


def letter(column: int) -> str:
    """The name that spreadsheets give a column, counted from 0."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def looks_like_header(rows: Sequence[GridRow], width: int) -> bool:
    """Whether rows begin with a header of their own, to judge by the values below it."""
    return bool(rows) and _lines(rows, width, guess=False) > 0


def is_set_apart(rows: Sequence[GridRow]) -> bool:
    """Whether the first row is in bold, names columns, and the rows below it are not in bold."""
    first = [cell for cell in rows[0].cells if cell.text]
    below = [cell for row in rows[1:4] for cell in row.cells if cell.text]
    return (
        all(cell.strong for cell in first)
        and _names_only(rows[0])
        and bool(below)
        and not all(cell.strong for cell in below)
    )


def begins_table(before: Sequence[GridRow], rows: Sequence[GridRow]) -> bool:
    """Whether another table begins with a row, right below those ``before``: a header, or a title
    with a header below it, where the values above are no names.

    A row of words among figures may be an exception in its table ('retired'). It is a header where
    it is in bold, has a title, or names two columns of figures or more.
    """
    titled = len(_filled(rows[0])) == 1
    head = rows[1:] if titled else rows
    if len(head) < 2 or len(_filled(head[0])) < 2 or any(c.covered for c in head[0].cells):
        return False
    named = [column for column, cell in enumerate(head[0].cells) if cell.text]
    texts = [head[0].cells[column].text for column in named]
    if len(set(texts)) < len(texts) or not all(map(_may_name, texts)):
        return False
    width = max(len(row.cells) for row in head)
    figures = [c for c in named if _is_figure(head[1], c)]
    data = any(_is_figure(row, column) for row in before for column in figures)
    if not figures or not data or _evidence(head, 0, width) < len(figures):
        return False
    if len(_filled(head[1])) > len(named):
        return False
    above = [cell for cell in before[-1].cells if cell.text]
    bold = is_set_apart(head) and not all(cell.strong for cell in above)
    return titled or len(figures) > 1 or bold


def _filled(row: GridRow) -> list[GridCell]:
    return [cell for cell in row.cells if cell.text and not cell.covered]


def _may_name(text: str) -> bool:
    """Whether a text may name a column among figures: it is no remark with a figure in it."""
    said = text.strip()
    if _YEAR.fullmatch(said) or _PERIOD.fullmatch(said):
        return True
    return not is_blank(said) and not any(map(str.isdigit, said)) and len(said) <= 60


def _is_figure(row: GridRow, column: int) -> bool:
    found = None if is_blank(_at(row, column).text) else _read(_at(row, column))
    return found is not None and found.type != "text"


def _title(rows: Sequence[GridRow], width: int) -> tuple[int, str]:
    """How many lines above the header hold a single text, and what they say."""
    words: list[str] = []
    for skipped, row in enumerate(rows):
        filled = [cell.text for cell in row.cells if cell.text and not cell.covered]
        marked = row.header and len(filled) != 1
        if marked or len(filled) > 1 or width < 2 or skipped + 1 == len(rows):
            return skipped, " ".join(words)[:_LONGEST_NAME]
        words += filled
    return 0, ""


def _lines(rows: Sequence[GridRow], width: int, guess: bool = True) -> int:
    """How many of the first rows are header lines."""
    marked = next((n for n, row in enumerate(rows) if not row.header), len(rows))
    if 0 < marked <= MOST_HEADER_ROWS and marked < len(rows):
        return marked
    merged = _merged_lines(rows)
    if len(rows) <= max(1, merged):
        return 0
    if merged and all(_names_only(row) for row in rows[:merged]):
        lines = merged
    else:
        first = _evidence(rows, 0, width)
        if first < 0 or (first == 0 and not (guess and _could_name(rows, width))):
            return 0
        lines = 1
    while lines < min(MOST_HEADER_ROWS, len(rows) - 1) and _goes_on(rows, lines, width):
        lines += 1
    return lines


def _merged_lines(rows: Sequence[GridRow]) -> int:
    """The lines of a header whose first line has merged cells: down to where these are divided."""
    lines = 0
    for number, row in enumerate(rows[:MOST_HEADER_ROWS]):
        covered = {cell.covered for cell in row.cells if cell.covered}
        if number == 0 and "left" not in covered:
            return 0
        if number > lines:
            break
        if "left" in covered:
            lines = number + 1
    # The line below the last merged one names the columns.
    return lines + 1 if lines else 0


def _evidence(rows: Sequence[GridRow], line: int, width: int) -> int:
    """Columns in which a line differs in type from the rows below it, less those where it is a
    value like them."""
    for_it = against = 0
    for column in range(width):
        cell = _at(rows[line], column)
        below = [_read(_at(row, column)) for row in rows[line + 1 : line + 40]]
        kinds = Counter(one.type for one in below if one)
        if not kinds or is_blank(cell.text):
            continue
        kind, count = kinds.most_common(1)[0]
        if kind == "text" or count * 2 < sum(kinds.values()):
            continue
        if _is_name(cell) and not (_YEAR.fullmatch(cell.text) and _all_years(below)):
            for_it += 1
        else:
            against += 1
    return for_it - against


def _could_name(rows: Sequence[GridRow], width: int) -> bool:
    """Whether the first row of a table of texts may name its columns: all differ, are short, and
    are not said again below."""
    cells = [_at(rows[0], column).text.strip() for column in range(width)]
    filled = [cell for cell in cells if cell]
    if len(filled) < max(2, width - 1) or len(set(filled)) < len(filled):
        return False
    if any(len(cell) > 60 or cell.endswith(":") for cell in filled) or not all(
        _is_name(GridCell(cell)) for cell in filled
    ):
        return False
    again = sum(
        any(_at(row, column).text.strip() == cells[column] for row in rows[1:40])
        for column in range(width)
        if cells[column]
    )
    return again * 2 < len(filled)


def _goes_on(rows: Sequence[GridRow], line: int, width: int) -> bool:
    """Whether a line after the first one belongs to the header, too: it names, in columns whose
    values follow, what the line above left open, or their units."""
    filled = [_at(rows[line], column) for column in range(width)]
    texts = [cell.text.strip() for cell in filled if cell.text.strip()]
    if not texts or not _names_only(rows[line]):
        return False
    above = [_at(rows[line - 1], column).text.strip() for column in range(width)]
    opens = any(cell.text.strip() and not up for cell, up in zip(filled, above, strict=True))
    gaps = sum(not up for up in above) * 3 >= width and opens
    units = all(map(_UNITS.fullmatch, texts)) and sum(t[0] in "([%€$£¥" for t in texts) * 2 >= len(
        texts
    )
    units = units or all(map(currency_of, texts))
    periods = not filled[0].text and all(_YEAR.fullmatch(t) or _PERIOD.fullmatch(t) for t in texts)
    return (gaps or units or periods) and _evidence(rows, line, width) > 0


def _names_only(row: GridRow) -> bool:
    return all(_is_name(cell) for cell in row.cells if not is_blank(cell.text))


def _names(lines: Sequence[GridRow], width: int) -> tuple[str, ...]:
    """Each column's words, from the top line to the lowest."""
    parts: list[list[str]] = [[] for _ in range(width)]
    for number, line in enumerate(lines):
        parent = ""
        for column in range(width):
            cell = _at(line, column)
            text = " ".join(cell.text.split())
            if number + 1 < len(lines) and not text and not any(c.covered for c in line.cells):
                text = parent  # a cell that spans several columns in a file without merged cells
            parent = text
            if text and text not in parts[column][-1:]:
                parts[column].append(text)
    names: list[str] = []
    taken: Counter[str] = Counter()
    for column, words in enumerate(parts):
        name = _JOINT.join(words)[:_LONGEST_NAME] or letter(column)
        taken[name.casefold()] += 1
        count = taken[name.casefold()]
        names.append(name if count == 1 else f"{name} ({count})")
    return tuple(names)


def _is_name(cell: GridCell) -> bool:
    """Whether a cell may name a column: text, or a year or another period."""
    if _YEAR.fullmatch(cell.text.strip()) or _PERIOD.fullmatch(cell.text.strip()):
        return True
    found = _read(cell)
    return (
        found is None
        or found.type == "text"
        or (found.type == "date" and len(str(found.value)) < 8)
    )


def _all_years(readings: Sequence[Reading | None]) -> bool:
    values = [one.value for one in readings if one]
    return all(isinstance(value, float) and 1800 <= value <= 2150 for value in values)


def _read(cell: GridCell) -> Reading | None:
    return Reading(cell.type, cell.value) if cell.type else reading(cell.text)


def _at(row: GridRow, column: int) -> GridCell:
    return row.cells[column] if column < len(row.cells) else EMPTY

"""Finds tables on pages of a PDF, which has none: by ruled lines, or by text set in columns.

Only pages that may hold one are looked at: a few lines with figures, or lines that are drawn.
"""

from __future__ import annotations

import ctypes
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.core.tables.cell_values import is_blank, reading
from app.core.tables.grids import EMPTY, Grid, GridCell, GridRow
from app.core.values import numbers

_FIGURES = re.compile(r"(?<!\w)[($€£-]*\d[\d.,]*\s?%?\)?(?!\w)")
_LEAST_LINES = 3
"""Least lines of figures on a page with a table, and rows of a table without ruled lines."""
_WORD = re.compile(r"\S+")
_MOST_WORDS = 10_000
_MOST_OBJECTS = 10_000
"""Objects of a page that are looked at; a drawing has more."""
_THIN = 2.5
"""Most points of a ruled line's width."""
_CELL_GAP, _FIGURE_GAP = 1.1, 0.6
"""Least gap between two cells, in heights of the text, and where one of them is a figure; words of
one cell are closer."""
_COLUMN_GAP = 3.0
"""Least points between two columns."""
_STRAY = 0.1
"""Share of rows that may reach across the gap between two columns: headings and totals."""
_FILLED = 0.5
"""Least share of rows with two filled cells."""
_NUMERIC = 0.6
"""Least share of figures in some column, without which lines in columns are prose."""
_LONGEST = 120
"""Characters of a cell in a table without ruled lines."""
_TYPICAL = 50
"""Most characters of half of a column's cells: lines of prose are longer."""
_RULED_WEIGHT = 1.25
_LONGEST_RULED = 400
_MOST_COLUMNS = 30
_DRAWN = 0.4
"""Least share of a table's height or width that a line between columns or rows takes."""
_CROSSING = 0.05
"""Most share of words that may cross such a line: in a form they do."""
_BETWEEN = 2
"""Headings in a row between the rows of a table."""
_NEXT_LINE = 2.6
"""Most distance between two rows of a table without ruled lines, in heights of the text."""
_CAPTION = re.compile(r"(?:Table|Tabelle|Tabla|Cuadro|Таблица|表)\s*\w", re.IGNORECASE)
_CAPTION_LINES = 4
"""Lines above a table that may be its caption."""
_BRACKET = "("
_AFTER = re.compile(r"[)%]+")


@dataclass(slots=True)
class _Piece:
    """A piece of text and where it stands, in points from the top left."""

    text: str
    left: float
    right: float
    top: float
    bottom: float

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


@dataclass(slots=True)
class _Found:
    """A table, and where it stands on the page."""

    rows: list[list[GridCell]]
    top: float
    bottom: float

    is_ruled: bool = False

    @property
    def weight(self) -> float:
        """How much text it holds; of two that hold the same, the ruled one is right."""
        letters = sum(
            len(cell.text.replace(" ", "")) for row in self.rows for cell in row if not cell.covered
        )
        return letters * (_RULED_WEIGHT if self.is_ruled else 1.0)


@dataclass(slots=True)
class _Rules:
    """Lines that are drawn on a page: (place, from, to)."""

    across: list[tuple[float, float, float]] = field(default_factory=list)
    down: list[tuple[float, float, float]] = field(default_factory=list)


def may_hold_tables(text: str) -> bool:
    """Whether lines of a page's text hold figures as rows of a table do."""
    found = 0
    for line in text.splitlines():
        figures = len(_FIGURES.findall(line))
        found += figures > 1 or (figures == 1 and len(line) < 60)
        if found >= _LEAST_LINES:
            return True
    return False


def page_tables(page: Any, text_page: Any, text: str, number: int) -> Iterator[Grid]:
    """The tables of a page."""
    figures = may_hold_tables(text)
    rules = _rules(page)
    boxed = len(rules.across) > 1 and len(rules.down) > 1
    if not figures and not boxed:
        return
    lines = _lines(_words(text_page, page.get_height()))
    found = [_ruled(area, lines) for area in _areas(rules)] if boxed else []
    if figures:
        found += map(_aligned, _blocks(lines))
    taken: list[_Found] = []
    for table in sorted(filter(None, found), key=lambda table: -table.weight):
        if all(table.top >= other.bottom or table.bottom <= other.top for other in taken):
            taken.append(table)
    for table in sorted(taken, key=lambda table: table.top):
        rows = [GridRow(n, row) for n, row in enumerate(table.rows, 1)]
        yield Grid(rows, _name(lines, table.top), number)


def _name(lines: Sequence[Sequence[_Piece]], top: float) -> str:
    """The caption above a table, or the short line right above it."""
    above = [line for line in lines if line[0].bottom <= top + _THIN][-_CAPTION_LINES:]
    for line in reversed(above):
        text = " ".join(word.text for word in line)
        size = line[0].bottom - line[0].top
        if len(text) <= _LONGEST and _CAPTION.match(text):
            return text
        if line is above[-1] and len(text) <= _TYPICAL and top - line[0].bottom < 2 * size:
            return "" if text.endswith(".") or not any(map(str.isalpha, text)) else text
    return ""


def _words(page: Any, height: float) -> list[_Piece]:
    """The words of a page, by the places of their first and last characters."""
    from pypdfium2 import raw

    words: list[_Piece] = []
    first, last = raw.FS_RECTF(), raw.FS_RECTF()
    at_first, at_last = ctypes.byref(first), ctypes.byref(last)
    for found in _WORD.finditer(page.get_text_range()):
        if len(words) >= _MOST_WORDS:
            break
        start, end = found.span()
        if not raw.FPDFText_GetLooseCharBox(page, start, at_first):
            continue
        if not raw.FPDFText_GetLooseCharBox(page, end - 1, at_last):
            continue
        top, bottom = max(first.top, first.bottom), min(first.top, first.bottom)
        words.append(
            _Piece(
                found[0],
                min(first.left, last.left),
                max(first.right, last.right),
                height - top,
                height - bottom,
            )
        )
    return words


def _lines(words: Sequence[_Piece]) -> list[list[_Piece]]:
    """Words side by side, from the top of the page to its end, each line from left to right."""
    lines: list[list[_Piece]] = []
    for word in sorted(words, key=lambda word: word.middle):
        last = lines[-1] if lines else None
        if last and abs(last[0].middle - word.middle) < (word.bottom - word.top) / 2:
            last.append(word)
        else:
            lines.append([word])
    return [sorted(line, key=lambda word: word.left) for line in lines]


def _cells(line: Sequence[_Piece]) -> list[_Piece]:
    """The words of a line, joined where they are close; a currency belongs to its amount."""
    cells: list[_Piece] = []
    for word in line:
        size = word.bottom - word.top
        last = cells[-1] if cells else None
        if last and _opens(last.text) and word.text[0].isdigit():
            last.text += word.text
            last.left, last.right = word.left, word.right  # its column is that of the digits
        elif last and _AFTER.fullmatch(word.text) and last.text[-1].isdigit():
            last.text += word.text
            last.right = word.right
        elif last and word.left - last.right < _gap(last, word) * size:
            last.text += f" {word.text}"
            last.right = word.right
        else:
            cells.append(_Piece(word.text, word.left, word.right, word.top, word.bottom))
    return cells


def _opens(text: str) -> bool:
    """Whether a text belongs to the figure behind it."""
    return text == _BRACKET or bool(numbers.currency_of(text.rstrip(_BRACKET)))


def _gap(last: _Piece, word: _Piece) -> float:
    """The gap, in heights of the text, from which on a word begins a cell."""
    figure = _FIGURES.fullmatch(word.text) or _FIGURES.fullmatch(last.text.rpartition(" ")[2])
    return _FIGURE_GAP if figure else _CELL_GAP


def _blocks(lines: Sequence[Sequence[_Piece]]) -> Iterator[list[list[_Piece]]]:
    """Lines below each other with two cells or more; two with a single cell may be between."""
    block: list[list[_Piece]] = []
    for line in lines:
        cells = _cells(line)
        size = cells[0].bottom - cells[0].top
        far = bool(block) and cells[0].top - block[-1][0].bottom > _NEXT_LINE * size
        single = len(cells) == 1
        if block and (far or (single and all(len(above) == 1 for above in block[-_BETWEEN:]))):
            yield block
            block = []
        if block or not single:
            block.append(cells)
    if block:
        yield block


def _aligned(block: Sequence[list[_Piece]]) -> _Found | None:
    """The rows of text that is set in columns; None if it is no table."""
    block = list(block)
    while block and len(block[-1]) == 1:
        block.pop()
    wide = [row for row in block if len(row) > 1]
    if len(wide) < _LEAST_LINES:
        return None
    bounds = _columns(wide)
    if not 1 <= len(bounds) < _MOST_COLUMNS:
        return None
    rows = [_placed(row, bounds) for row in block]
    columns = list(zip(*rows, strict=True))
    filled = sum(sum(bool(cell.text) for cell in row) > 1 for row in rows)
    cells = sum(bool(cell.text) for row in rows for cell in row)
    numeric = [_is_numeric(column) for column in columns]
    if (
        filled < max(_LEAST_LINES, _FILLED * len(rows))
        or cells < _FILLED * len(rows) * len(bounds)
        or any(map(_is_prose, columns))
        or not any(numeric[1:])
        or all(numeric)  # the axis of a chart
    ):
        return None
    return _Found(rows, block[0][0].top, block[-1][0].bottom)


def _columns(rows: Sequence[Sequence[_Piece]]) -> list[float]:
    """The places between columns: where hardly any row has text."""
    edges = sorted(
        (place, step)
        for row in rows
        for cell in row
        for place, step in ((cell.left, 1), (cell.right, -1))
    )
    most = int(_STRAY * len(rows))
    bounds: list[float] = []
    covering, since = 0, None
    for place, step in edges:
        covering += step
        if covering > most:
            if since is not None and place - since >= _COLUMN_GAP and since > edges[0][0]:
                bounds.append((since + place) / 2)
            since = None
        elif since is None:
            since = place
    return bounds


def _placed(row: Sequence[_Piece], bounds: Sequence[float]) -> list[GridCell]:
    """The cells of a row in their columns; one that reaches over several covers them."""
    cells = [EMPTY] * (len(bounds) + 1)
    for piece in row:
        first, last = bisect_right(bounds, piece.left), bisect_right(bounds, piece.right)
        before = cells[first].text
        cells[first] = GridCell(f"{before} {piece.text}" if before else piece.text)
        for column in range(first + 1, last + 1):
            cells[column] = cells[first]._replace(covered="left")
    return cells


def _is_prose(column: Sequence[GridCell]) -> bool:
    lengths = sorted(len(cell.text) for cell in column if cell.text and not cell.covered)
    return bool(lengths) and (lengths[-1] > _LONGEST or lengths[len(lengths) // 2] > _TYPICAL)


def _is_numeric(column: Sequence[GridCell]) -> bool:
    texts = [cell.text for cell in column if not is_blank(cell.text) and not cell.covered]
    found = [reading(text) for text in texts]
    figures = sum(one is not None and one.type != "text" for one in found)
    return figures >= _LEAST_LINES - 1 and figures >= _NUMERIC * len(texts)


@dataclass(slots=True)
class _Area:
    """A grid of ruled lines: the places of its columns and rows."""

    xs: list[float]
    ys: list[float]


def _rules(page: Any) -> _Rules:
    """The lines that are drawn on a page; a box with edges is four."""
    from pypdfium2 import raw

    rules = _Rules()
    height = page.get_height()
    count = raw.FPDFPage_CountObjects(page)
    if count > _MOST_OBJECTS:
        return rules
    edges = [ctypes.c_float() for _ in range(4)]
    places = [ctypes.byref(edge) for edge in edges]
    for number in range(count):
        shape = raw.FPDFPage_GetObject(page, number)
        if raw.FPDFPageObj_GetType(shape) != raw.FPDF_PAGEOBJ_PATH:
            continue
        if not raw.FPDFPageObj_GetBounds(shape, *places):
            continue
        left, low, right, high = (edge.value for edge in edges)
        top, bottom = height - high, height - low
        width, tall = right - left, bottom - top
        if tall <= _THIN < width:
            rules.across.append(((top + bottom) / 2, left, right))
        elif width <= _THIN < tall:
            rules.down.append(((left + right) / 2, top, bottom))
        elif width > 4 * _THIN and tall > 4 * _THIN and _is_stroked(shape):
            rules.across += [(top, left, right), (bottom, left, right)]
            rules.down += [(left, top, bottom), (right, top, bottom)]
    return rules


def _is_stroked(shape: Any) -> bool:
    """Whether the edges of a shape are drawn; else it is the shade behind a row."""
    from pypdfium2 import raw

    stroked = ctypes.c_int()
    raw.FPDFPath_GetDrawMode(shape, ctypes.byref(ctypes.c_int()), ctypes.byref(stroked))
    return bool(stroked.value)


def _areas(rules: _Rules) -> Iterator[_Area]:
    """Grids of lines: those across that share their extent with lines down."""
    downs = sorted(rules.down, key=lambda rule: (rule[1], rule[0]))
    groups: list[list[tuple[float, float, float]]] = []
    for rule in downs:
        home = next((g for g in groups if any(_meet(rule, other) for other in g[-40:])), None)
        if home is None:
            groups.append([rule])
        else:
            home.append(rule)
    for group in groups:
        top, bottom = min(r[1] for r in group), max(r[2] for r in group)
        left, right = min(r[0] for r in group), max(r[0] for r in group)
        across = [
            rule
            for rule in rules.across
            if top - _THIN <= rule[0] <= bottom + _THIN and rule[1] < right and rule[2] > left
        ]
        xs = _places(group, _DRAWN * (bottom - top))
        ys = _places(across, _DRAWN * (right - left))
        if 2 < len(xs) <= _MOST_COLUMNS and len(ys) > 2:
            yield _Area(xs, ys)


def _meet(one: tuple[float, float, float], other: tuple[float, float, float]) -> bool:
    """Whether two lines down belong to one grid: they share some of their height, or touch."""
    return one[1] <= other[2] + _THIN and other[1] <= one[2] + _THIN


def _places(rules: Sequence[tuple[float, float, float]], least: float) -> list[float]:
    """The places of lines that are drawn over a certain length in all; close ones are one line."""
    found: list[float] = []
    lengths: list[float] = []
    for place, start, end in sorted(rules):
        if not found or place - found[-1] > 2 * _THIN:
            found.append(place)
            lengths.append(0.0)
        lengths[-1] += end - start
    return [place for place, length in zip(found, lengths, strict=True) if length >= least]


def _ruled(area: _Area, lines: Sequence[Sequence[_Piece]]) -> _Found | None:
    """The rows between ruled lines; None if hardly any cell holds text, or words cross them."""
    columns, rows = len(area.xs) - 1, len(area.ys) - 1
    words: list[list[list[str]]] = [[[] for _ in range(columns)] for _ in range(rows)]
    inside = crossing = 0
    for line in lines:
        for piece in line:
            row = bisect_right(area.ys, piece.middle) - 1
            column = bisect_right(area.xs, (piece.left + piece.right) / 2) - 1
            if 0 <= row < rows and 0 <= column < columns:
                words[row][column].append(piece.text)
                inside += 1
                crossing += any(piece.left + _THIN < x < piece.right - _THIN for x in area.xs)
    cells = [[GridCell(" ".join(cell)) for cell in row] for row in words]
    filled = sum(sum(bool(cell.text) for cell in row) > 1 for row in cells)
    if (
        filled < 2
        or filled * 2 < rows
        or crossing > _CROSSING * inside
        or any(len(cell.text) > _LONGEST_RULED for row in cells for cell in row)
    ):
        return None
    return _Found(cells, area.ys[0], area.ys[-1], is_ruled=True)

"""Recognises rows of a table that are no data: totals, subtotals, averages, headings and notes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.core.domain.tabular.tables import CellValue

_WORDS = (
    r"(?:grand|sub|overall|running)?[\s-]?totals?|sum|subtotals?|averages?|mean|median"
    r"|(?:gesamt|zwischen|end)?summen?|gesamt(?:betrag|ergebnis|zahl)?|insgesamt|durchschnitt|mittelwert"
    r"|total(?:es)?(?:\sgeneral)?|suma(?:\stotal)?|promedio"
    r"|(?:под)?итого?|итоги|всего|сумма|общая сумма|среднее|в среднем"
    r"|[总合小共]计|总[额和数]|合計|總計|小計|平均"
)
_TOTAL = re.compile(rf"(?:{_WORDS})(?!\w)|[Σ∑]", re.IGNORECASE)
_MOST_WORDS = 6
_MOST_LABELS = 2
"""Most texts in a row that is a total by its name alone."""
_TOLERANCE = 0.005


class Totals:
    """Tells rows of a table that are totals, in order: it remembers sums since the last one."""

    def __init__(self, columns: int) -> None:
        self._all = [0.0] * columns
        self._group = [0.0] * columns
        self._rows = 0

    def is_total(
        self, cells: Sequence[str], values: Sequence[CellValue], sums: Sequence[bool]
    ) -> bool:
        """Whether the next row is no data. A word for a total that goes on ('Total Gas Ltd') counts
        only where the figures are sums indeed."""
        figures = [
            (column, value) for column, value in enumerate(values) if isinstance(value, float)
        ]
        labels = [cell for cell, value in zip(cells, values, strict=True) if _is_label(cell, value)]
        found = next((match for label in labels if (match := _TOTAL.match(label.strip()))), None)
        total = _is_sum(sums, figures)
        if found and figures and not total:
            rest = found.string[found.end() :].strip(" :.=")
            total = not rest and len(labels) <= _MOST_LABELS
            total = total or (len(rest.split()) < _MOST_WORDS and self._adds_up(figures))
        if total:
            self._group = [0.0] * len(self._group)
            return True
        for column, value in figures:
            self._all[column] += value
            self._group[column] += value
        self._rows += 1
        return False

    def _adds_up(self, figures: Sequence[tuple[int, float]]) -> bool:
        return self._rows > 1 and any(
            value and abs(value - before) <= max(_TOLERANCE, abs(value) * 1e-6)
            for column, value in figures
            for before in (self._group[column], self._all[column])
        )


def is_aside(cells: Sequence[str], values: Sequence[CellValue] = ()) -> bool:
    """Whether a row of a wide table may be a heading or a note: it has but one cell, which is
    text."""
    filled = [column for column, cell in enumerate(cells) if cell]
    if len(cells) <= _MOST_LABELS or len(filled) != 1:
        return False
    return not (values and isinstance(values[filled[0]], float))


def _is_label(cell: str, value: CellValue) -> bool:
    return bool(cell) and not isinstance(value, float)


def _is_sum(sums: Sequence[bool], figures: Sequence[tuple[int, float]]) -> bool:
    """Whether most figures of a row are formulas that add up the cells above."""
    added = sum(sums)
    return bool(added) and added * 2 >= len(figures)

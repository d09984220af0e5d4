"""Links the words of a question to the cells of a table that hold them, so that a query names cells
as the table writes them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.core.answering.tables.asked_table import (
    AskedColumn,
    AskedTable,
    folded,
    parts_of,
    words,
)
from app.core.answering.tables.questions.synonyms import synonyms
from app.core.text.languages import STOP_WORDS

MOST = 6
"""Most links given to a model."""
LONGEST_CELL = 80
"""Most characters of a cell that is looked for as a whole."""
FEW = 2_000
"""Most different cells of a column that are all compared with a question."""
_COMMON = frozenset().union(*STOP_WORDS.values()) | frozenset(
    [
        "first",
        "last",
        "next",
        "previous",
        "total",
        "number",
        "many",
        "much",
        "more",
        "most",
        "less",
        "least",
        "name",
        "list",
        "listed",
        "table",
        "row",
        "column",
        "year",
        "years",
        "day",
        "month",
        "time",
        "times",
        "only",
        "same",
        "other",
        "different",
        "highest",
        "lowest",
    ]
)
_HAN = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class ValueLink:
    """Words of a question that stand in cells of a column: as a ``whole`` cell, or as a part of
    ``cells`` different ones. ``text`` is as the table writes it."""

    column: AskedColumn
    text: str
    said: str
    whole: bool
    cells: int = 1


def linked(question: str, table: AskedTable) -> list[ValueLink]:
    """The links of a question, those of the most words first."""
    asked = folded(question)
    found = [
        link
        for column in table.columns
        if not column.is_row_number
        for link in _of_column(asked, table, column)
    ]
    found.sort(key=lambda link: (-len(words(link.said)) - link.whole, -len(link.said)))
    kept: list[ValueLink] = []
    for link in found:
        covered = any(link.said != other.said and _within(link.said, other.said) for other in kept)
        if not covered:
            kept.append(link)
    return kept


def _of_column(asked: str, table: AskedTable, column: AskedColumn) -> Iterator[ValueLink]:
    cells = table.spellings[column.place]
    whole = []
    for cell in _candidates(asked, table, column):
        if len(cell) <= LONGEST_CELL and _says(cell) and (said := _said(cell, asked)):
            whole.append(cell)
            yield ValueLink(column, cells[cell][0].strip(), said, True)
    if not whole and column.kind == "text":
        for word, others in synonyms(asked):
            for cell in (other for other in others if other in cells):
                yield ValueLink(column, cells[cell][0].strip(), word, True)
    if column.kind != "text" or _is_prose(cells):
        return
    named = set(words(column.name))
    by_word = table.holding[column.place]
    for phrase in _phrases(asked):
        if (
            phrase.isdigit()
            or set(words(phrase)) <= named
            or any(_within(phrase, cell) for cell in whole)
        ):
            continue
        first, *_ = parts_of(phrase)
        near = [*by_word.get(first, ()), *by_word.get(f"{first}s", ())]
        holding = [cell for cell in dict.fromkeys(near) if _said(phrase, cell)]
        if holding and (len(holding) < len(cells) or len(cells) == 1):
            text = _as_written(phrase, cells[holding[0]][0])
            yield ValueLink(column, text, _said(phrase, asked) or phrase, False, len(holding))


def _candidates(asked: str, table: AskedTable, column: AskedColumn) -> Iterable[str]:
    """The cells that a question may hold as a whole."""
    cells = table.spellings[column.place]
    if len(cells) <= FEW:
        return cells
    by_word = table.holding[column.place]
    near = (
        cell for word in parts_of(asked) if word not in _COMMON for cell in by_word.get(word, ())
    )
    return dict.fromkeys(near)


def _is_prose(cells: Iterable[str]) -> bool:
    """Whether cells are sentences, in which any word may stand."""
    lengths = sorted(map(len, cells))
    return bool(lengths) and lengths[len(lengths) // 2] > LONGEST_CELL


def _phrases(asked: str) -> list[str]:
    """Runs of words of a question that may stand in a cell, the longest first."""
    found = words(asked)
    runs = [
        " ".join(found[start : start + length])
        for length in (4, 3, 2, 1)
        for start in range(len(found) - length + 1)
        if any(_says(word) for word in found[start : start + length])
        and found[start] not in _COMMON
        and found[start + length - 1] not in _COMMON
    ]
    return list(dict.fromkeys(runs))


def _says(cell: str) -> bool:
    """Whether a cell says enough to be looked for: no bare digit, no common word."""
    return any(
        word not in _COMMON and (len(word) > 1 or _HAN.match(word)) and not word.isdigit()
        for word in words(cell)
    ) or bool(re.fullmatch(r"\d{3,}", cell))


def _within(part: str, text: str) -> bool:
    """Whether one text holds another as whole words; in Chinese there are none to keep whole."""
    if part not in text or _HAN.search(part):
        return part in text
    return bool(re.search(rf"(?<!\w){re.escape(part)}(?:'s|s)?(?!\w)", text))


def _said(part: str, text: str) -> str:
    """The words of a text that are those of another, whatever signs stand between them; empty if
    there are none: 'John F. Williams' says 'john f williams'."""
    if _HAN.search(part):
        return part if part in text else ""
    said = parts_of(part)
    if not said or said[0] not in text:
        return ""
    between = r"[^\w]{1,3}" if len(said) > 1 else ""
    found = re.search(
        rf"(?<!\w){between.join(map(re.escape, said))}(?:'s|s)?(?!\w)", text.replace("_", " ")
    )
    return found[0].removesuffix("'s") if found else ""


def _as_written(phrase: str, cell: str) -> str:
    """The part of a cell that a folded phrase stands for, where it is of the same length."""
    plain = " ".join(cell.split())
    lowered = plain.casefold()
    said = _said(phrase, lowered) or phrase
    at = lowered.find(said)
    return plain[at : at + len(said)] if at >= 0 and len(lowered) == len(plain) else phrase

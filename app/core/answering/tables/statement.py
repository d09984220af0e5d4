"""The text of an answer that was computed from a table: value, the query in words, and what a
person must know about its rows."""

from __future__ import annotations

import os.path
import re
from collections.abc import Sequence

from app.core.answering.tables.asked_table import AskedTable
from app.core.answering.tables.cautions import Cautions, cautions
from app.core.answering.tables.compilation import MixedUnits, NoNumbers, QueryProblem
from app.core.answering.tables.query import Select
from app.core.answering.tables.query_phrases import ENGLISH, PHRASES, QueryPhrases
from app.core.answering.tables.query_words import in_words
from app.core.answering.tables.results import Result
from app.core.domain.tabular.tables import TableInfo

LISTED = 10
"""Most values named in a sentence; more are a list."""
_TEXTS = 3
"""Most cells that are quoted of those left out."""
_MARKUP = re.compile(r"[\\`*_\[\]<>#|~]")


def value_of(found: Result, language: str) -> str:
    """The values in one line."""
    if found.truth is not None:
        words = _phrases(language)
        return words.yes if found.truth else words.no
    return ", ".join(": ".join(filter(None, line)) for line in found.lines)


def statement(
    select: Select,
    found: Result,
    table: AskedTable,
    language: str,
    other: str = "",
    time_left_out: bool = False,
) -> str:
    """The answer as Markdown, with the mark [1] of its source; ``other`` is what a second query
    gave, where it differs."""
    words = _phrases(language)
    if len(found.lines) > LISTED:
        value = "\n".join(f"- {_escaped(': '.join(filter(None, line)))}" for line in found.lines)
    else:
        value = f"**{_escaped(value_of(found, language))}**"
    rows = words.from_rows.format(
        n=f"{len(found.rows):,}", of=f"{len(table.rows):,}", file=_escaped(_name(table))
    )
    notes = [words.head.format(_escaped(in_words(select, language))), f"{rows} [1]"]
    if found.tied:
        notes.append(words.tied.format(n=found.tied))
    used = set(found.rows)
    if hidden := sum(row.hidden for row in table.rows if row.number in used):
        notes.append(words.hidden.format(n=hidden))
    if table.info.total_count and found.computed:
        notes.append(words.totals.format(n=table.info.total_count))
    notes += _cautions(cautions(select, found, table), table, words)
    if time_left_out:
        notes.append(words.no_dates)
    if other:
        notes.append(words.differs.format(_escaped(other)))
    return f"{value}\n\n{' '.join(notes)}"


def others(infos: Sequence[TableInfo], language: str) -> str:
    """That several tables of the file may be meant, with what tells them apart."""
    listed = ", ".join(
        _escaped(f"{info.name} ({', '.join(column.name for column in info.columns[:4])})")
        for info in infos
    )
    return _phrases(language).several_tables.format(listed)


def nothing(select: Select, unmatched: Sequence[str], table: AskedTable, language: str) -> str:
    """What is said where no row fits."""
    words = _phrases(language)
    listed = _columns(table, words)
    if unmatched:
        return words.no_value.format(_escaped(unmatched[0]), listed)
    query = _escaped(in_words(select, language))
    said = words.nothing.format(query, listed, file=_escaped(_name(table)))
    return " ".join([said, *_cautions(cautions(select, None, table), table, words)])


def impossible(problem: QueryProblem, table: AskedTable, language: str) -> str:
    """What is said where the table cannot carry the query."""
    words = _phrases(language)
    if isinstance(problem, NoNumbers):
        numbers = _quoted([c.name for c in table.columns[1:] if c.numbered], words)
        return words.no_numbers.format(_escaped(problem.columns[0]), numbers or "–")
    if isinstance(problem, MixedUnits):
        return words.mixed.format(_escaped(problem.columns[0]), ", ".join(problem.units))
    return words.no_query.format(_columns(table, words))


def _cautions(found: Cautions, table: AskedTable, words: QueryPhrases) -> list[str]:
    """The cautions in words."""
    notes = [words.unsaved.format(_escaped(of.column), n=of.count) for of in found.formulas]
    for of in found.no_numbers:
        listed = _quoted([text[:40] for text in of.texts[:_TEXTS]], words)
        listed += ", …" if len(of.texts) > _TEXTS else ""
        notes.append(words.left_out.format(_escaped(of.column), listed, n=of.count))
    notes += [words.day_order.format(_escaped(name)) for name in found.undecided]
    if found.hidden:
        notes.append(words.hidden_columns.format(_quoted(found.hidden, words)))
    if found.instructions:
        cells = _quoted([text[:60] for text in found.instructions[:_TEXTS]], words)
        notes.append(words.instructions.format(cells))
    if table.info.hidden:
        notes.append(words.hidden_sheet)
    return notes


def _phrases(language: str) -> QueryPhrases:
    return PHRASES.get(language, ENGLISH)


def _columns(table: AskedTable, words: QueryPhrases) -> str:
    return _quoted([column.name for column in table.columns[1:40]], words)


def _quoted(texts: Sequence[str], words: QueryPhrases) -> str:
    """Texts of the table in the quotation marks of a language."""
    return ", ".join(words.cells.format(_escaped(text)) for text in texts)


def _name(table: AskedTable) -> str:
    name = os.path.basename(table.info.path)
    return f"{name} ({table.info.name})" if table.info.name else name


def _escaped(text: str) -> str:
    readable = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return _MARKUP.sub(r"\\\g<0>", " ".join(readable.split()))

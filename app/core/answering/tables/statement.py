"""The text of an answer that was computed from a table: value, the query in words, and what a
person must know about its rows."""

from __future__ import annotations

import os.path
import re
from collections.abc import Sequence

from app.core.answering.tables.asked_table import AskedTable
from app.core.answering.tables.compilation import MixedUnits, NoNumbers, QueryProblem
from app.core.answering.tables.query import Select
from app.core.answering.tables.query_phrases import ENGLISH, PHRASES, QueryPhrases
from app.core.answering.tables.query_words import in_words
from app.core.answering.tables.results import Result
from app.core.domain.tabular.tables import TableInfo

LISTED = 10
"""Most values named in a sentence; more are a list."""
_MARKUP = re.compile(r"[\\`*_\[\]<>#|~]")


def value_of(found: Result, language: str) -> str:
    """The values in one line."""
    if found.truth is not None:
        words = _phrases(language)
        return words.yes if found.truth else words.no
    return ", ".join(": ".join(filter(None, line)) for line in found.lines)


def statement(
    select: Select, found: Result, table: AskedTable, language: str, other: str = ""
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
    words, listed = _phrases(language), _columns(table)
    if unmatched:
        return words.no_value.format(_escaped(unmatched[0]), listed)
    query = _escaped(in_words(select, language))
    return words.nothing.format(query, listed, file=_escaped(_name(table)))


def impossible(problem: QueryProblem, table: AskedTable, language: str) -> str:
    """What is said where the table cannot carry the query."""
    words = _phrases(language)
    if isinstance(problem, NoNumbers):
        numbers = [f"“{_escaped(c.name)}”" for c in table.columns[1:] if c.numbered]
        return words.no_numbers.format(_escaped(problem.columns[0]), ", ".join(numbers) or "–")
    if isinstance(problem, MixedUnits):
        return words.mixed.format(_escaped(problem.columns[0]), ", ".join(problem.units))
    return f"{_escaped(problem.reason)}. {_columns(table)}"


def _phrases(language: str) -> QueryPhrases:
    return PHRASES.get(language, ENGLISH)


def _columns(table: AskedTable) -> str:
    return ", ".join(f"“{_escaped(column.name)}”" for column in table.columns[1:40])


def _name(table: AskedTable) -> str:
    name = os.path.basename(table.info.path)
    return f"{name} ({table.info.name})" if table.info.name else name


def _escaped(text: str) -> str:
    readable = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return _MARKUP.sub(r"\\\g<0>", " ".join(readable.split()))

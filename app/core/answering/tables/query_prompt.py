"""The prompt by which a language model writes a query: always the same examples of a made-up table,
then the table asked about, then the question, so that the KV cache holds what comes first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.core.answering.tables.asked_table import AskedColumn, AskedTable
from app.core.answering.tables.questions.value_links import MOST, ValueLink
from app.core.domain.answers import ChatMessage

MOST_TOKENS = 120
"""Most tokens of a query."""
SHOWN_VALUES = 8
"""Most values of a column shown if it has no others; else ``SOME_VALUES`` are."""
SOME_VALUES = 4
LONGEST_VALUE = 40

SYSTEM = (
    "You write one SQLite query that answers a question about a table. Use only the columns"
    ' listed, in double quotes. "row" is the position in the table: the first row has the lowest.'
    " For a part of a cell use LIKE '%...%'. Filter by nothing that the question does not say."
)
_EXAMPLE_TABLE = """\
CREATE TABLE t ( -- 14 rows
  "row" INTEGER,
  "Boat" TEXT, -- 14 different: Albatros; Mistral; Petrel; Nordwind
  "Skipper" TEXT, -- 11 different: Ana Ruiz; Tom Hale; Piet de Boer; Ida Lund
  "Home port" TEXT, -- 9 different: Cork, Ireland; Vigo, Spain; Palma, Spain; Bergen, Norway
  "Class" TEXT, -- A; A, B; B; C
  "Launched" DATE, -- 2001-05-12 to 2016-09-30
  "Crew" NUMBER, -- 3 to 12
  "Time" NUMBER, -- written as: 4:31.20; 4:36.05
  "Outcome" TEXT -- Winner; Runner-up; Retired
)"""
_EXAMPLES = """
how many boats are from spain?
    SELECT COUNT(*) FROM t WHERE "Home port" LIKE '%Spain%'
which boat had the largest crew?
    SELECT "Boat" FROM t ORDER BY "Crew" DESC LIMIT 1
who is listed right after tom hale?
    SELECT "Skipper" FROM t
    WHERE "row" = (SELECT "row" FROM t WHERE "Skipper" = 'Tom Hale') + 1
how many more boats won than retired?
    SELECT (SELECT COUNT(*) FROM t WHERE "Outcome" = 'Winner')
    - (SELECT COUNT(*) FROM t WHERE "Outcome" = 'Retired')
what is the last boat in the table?
    SELECT "Boat" FROM t ORDER BY "row" DESC LIMIT 1
which skipper sailed the most boats?
    SELECT "Skipper" FROM t GROUP BY "Skipper" ORDER BY COUNT(*) DESC LIMIT 1
which was launched earlier, the petrel or the mistral?
    SELECT "Boat" FROM t WHERE "Boat" IN ('Petrel', 'Mistral') ORDER BY "Launched" LIMIT 1
what is the difference between the time of the first and the third boat?
    SELECT ABS((SELECT "Time" FROM t ORDER BY "row" LIMIT 1)
    - (SELECT "Time" FROM t ORDER BY "row" LIMIT 1 OFFSET 2))
what was the total crew of the boats launched after 2010?
    SELECT SUM("Crew") FROM t WHERE YEAR("Launched") > 2010
which other boat is of the same class as the albatros?
    SELECT "Boat" FROM t WHERE "Class" = (SELECT "Class" FROM t WHERE "Boat" = 'Albatros')
    AND "Boat" != 'Albatros'
how many skippers had at least two boats?
    SELECT COUNT(*) FROM (SELECT "Skipper" FROM t GROUP BY "Skipper" HAVING COUNT(*) >= 2)
did the petrel have a larger crew than the nordwind?
    SELECT (SELECT "Crew" FROM t WHERE "Boat" = 'Petrel')
    > (SELECT "Crew" FROM t WHERE "Boat" = 'Nordwind')
which boat of class b was the only one that retired?
    SELECT "Boat" FROM t WHERE "Class" LIKE '%B%' AND "Outcome" = 'Retired'
how many boats are listed?
    SELECT COUNT(*) FROM t
how many regattas has the club held?
    SELECT COUNT(*) FROM t
how many boats sailed with a crew of 5 or more?
    SELECT COUNT(*) FROM t WHERE "Crew" >= 5
how many years passed between the launch of the mistral and that of the petrel?
    SELECT ABS((SELECT YEAR("Launched") FROM t WHERE "Boat" = 'Mistral')
    - (SELECT YEAR("Launched") FROM t WHERE "Boat" = 'Petrel'))
what was the average time of the winners?
    SELECT AVG("Time") FROM t WHERE "Outcome" = 'Winner'
what class was the boat of ida lund?
    SELECT "Class" FROM t WHERE "Skipper" = 'Ida Lund'
"""


def messages(
    question: str, table: AskedTable, links: Sequence[ValueLink], error: str = ""
) -> tuple[ChatMessage, ...]:
    """The prompt for a question; ``error`` says what was wrong with a first query."""
    asked = _asked(question, links)
    if error:
        asked += f"\n-- not like this: {error}"
    return (*_FIXED, ChatMessage("user", f"{described(table)}\n\n{asked}"))


def opening(question: str) -> tuple[ChatMessage, ...]:
    """What all prompts begin with, and a question, to have a model read it beforehand."""
    return (*_FIXED, ChatMessage("user", question))


def described(table: AskedTable) -> str:
    """The table as the statement that would create it, with examples of its values."""
    lines = [f"  {_column(table, column)}" for column in table.columns]
    return "CREATE TABLE t ( -- {} rows\n{}\n)".format(len(table.rows), "\n".join(lines))


def _asked(question: str, links: Sequence[ValueLink]) -> str:
    lines = [f"-- {_link(link)}" for link in links[:MOST]]
    return "\n".join([*lines, f"-- {' '.join(question.split())}"])


def _link(link: ValueLink) -> str:
    cell = link.text.replace("'", "''")
    if link.whole:
        return f"\"{link.column.name}\" = '{cell}'"
    return f"\"{link.column.name}\" LIKE '%{cell}%': {link.cells} different"


def _column(table: AskedTable, column: AskedColumn) -> str:
    if column.is_row_number:
        return f'"{column.name}" INTEGER,'
    return f'"{column.name}" {_type(column)}, -- {_values(table, column)}'


def _type(column: AskedColumn) -> str:
    if column.kind == "date":
        return "DATE"
    return "NUMBER" if column.numbered else "TEXT"


def _values(table: AskedTable, column: AskedColumn) -> str:
    cells = [written[0] for written in table.spellings[column.place].values()]
    shown = [_shortened(cell) for cell in cells]
    if column.kind == "date":
        values = sorted(
            value for row in table.rows if isinstance(value := row.values[column.place], str)
        )
        if values:
            return f"{values[0]} to {values[-1]}"
    if column.numbered:
        return f"written as: {'; '.join(shown[:3])}"
    if len(shown) <= SHOWN_VALUES:
        return "; ".join(shown)
    return f"{len(shown)} different: {'; '.join(shown[:SOME_VALUES])}"


def _shortened(cell: str) -> str:
    text = " ".join(cell.split())
    return text if len(text) <= LONGEST_VALUE else text[: LONGEST_VALUE - 1] + "…"


def _turns() -> Iterator[ChatMessage]:
    """The examples as turns of a chat; the table stands in the first."""
    lead = f"{_EXAMPLE_TABLE}\n\n"
    for question, *query in _blocks(_EXAMPLES):
        yield ChatMessage("user", f"{lead}-- {question}")
        yield ChatMessage("assistant", " ".join(query))
        lead = ""


def _blocks(text: str) -> list[list[str]]:
    """Lines with those that are indented below them."""
    blocks: list[list[str]] = []
    for line in text.strip().splitlines():
        if line.startswith(" "):
            blocks[-1].append(line.strip())
        else:
            blocks.append([line])
    return blocks


_FIXED = (ChatMessage("system", SYSTEM), *_turns())

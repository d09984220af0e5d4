"""Answer tables: questions that only all documents together answer, as rows with sources.

A question such as 'Which contracts expire in 2027?' becomes a ``TableSchema``. Every document in
scope is read for its fields, and what is found becomes an ``AnswerTable``, whose ``Certificate``
says what was read and what was not. Frozen data shared by threads and processes.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from app.core.domain.search import EVERYWHERE, Scope

FieldType = Literal["text", "list", "number", "money", "date", "duration", "yes_no"]
"""What the values of a field are; a ``list`` holds several texts, such as languages."""

CellState = Literal["sure", "unsure", "missing", "corrected"]
"""``sure``: its words are in the document; ``unsure``: not certain, not counted as sure;
``missing``: the document does not say; ``corrected``: by a person."""

TableState = Literal["running", "paused", "done", "failed"]

Operator = Literal[
    "=", "!=", "<", "<=", ">", ">=", "within", "contains", "not contains", "empty", "not empty"
]
"""How a cell is compared; ``within`` is a period of ISO dates, both days included. ``empty`` is met
by a document that says nothing of the field, and takes no value."""

Function = Literal["", "count", "sum", "average", "minimum", "maximum"]
"""What is computed of the rows that match; empty for the rows themselves."""

PeriodLength = Literal["", "year", "quarter", "month"]
"""Into which periods the dates of a field are grouped; empty for its values as they are."""

RowUse = Literal["match", "other", "unsure"]
"""Whether a row passes the filter; ``unsure`` where a cell that decides is unsure or missing."""


@dataclass(frozen=True, slots=True)
class TableField:
    """A column. ``asked`` is what every document is asked, in words; ``unit`` is that of the
    question ('EUR', 'days'), empty without one."""

    name: str
    type: FieldType = "text"
    asked: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition on a column, by its name. ``value`` is normalised like the cells; with
    ``within`` it is the first day and ``upto`` the last."""

    field: str
    operator: Operator
    value: str
    upto: str = ""


@dataclass(frozen=True, slots=True)
class Aggregate:
    """What is computed of the rows that match: a function of a column (empty for ``count``), for
    each group of ``by`` (a column, dates by ``period``), or for all rows if that is empty."""

    function: Function = ""
    field: str = ""
    by: str = ""
    period: PeriodLength = ""


@dataclass(frozen=True, slots=True)
class TableSchema:
    """What a question asks of each document, and what is made of it; editable before and after a
    table is started.

    ``kind`` names the kind of document in the words of the question ('contract'); empty for all.
    ``order`` is the column by which rows are sorted, ``descending`` or not; ``limit`` is the number
    of rows asked for ('the highest' is 1), 0 for all.
    """

    question: str
    fields: tuple[TableField, ...]
    kind: str = ""
    filter: tuple[Condition, ...] = ()
    aggregate: Aggregate = field(default_factory=Aggregate)
    order: str = ""
    descending: bool = False
    limit: int = 0


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that a value was taken from: characters [start, end) of the text of ``path``,
    which is another document than the row's where an amendment changed the value."""

    path: str
    page: int | None
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Cell:
    """A value of a document. ``value`` is normalised: ISO dates, decimal numbers, money as a
    decimal number with its currency in ``unit``, durations as a number of ``unit`` ('days',
    'months', 'years'), 'yes' or 'no', texts and lists (joined by '; ') as written. ``written`` are
    the words as they stand in the document.

    A corrected cell keeps what was read in ``read``. ``note`` says in a few words how the value
    came about where that is not plain: 'begins 2024-01-01, runs 2 years', 'not in the document'.
    """

    value: str = ""
    state: CellState = "missing"
    written: str = ""
    unit: str = ""
    evidence: Evidence | None = None
    read: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """A document that was read, with its cells in the order of the schema's fields. ``title`` is
    what it calls itself. ``changed_by`` are documents joined to it: amendments, and versions that
    it replaces. ``flagged`` where it holds instructions aimed at a model; they are not obeyed.
    ``doubtful`` where
    it may be of another kind than the one asked for."""

    path: str
    title: str
    cells: tuple[Cell, ...]
    use: RowUse = "match"
    changed_by: tuple[str, ...] = ()
    flagged: bool = False
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """A line of a grouped aggregate: its label ('2026 Q1'), its figure with its unit, and how many
    rows it is of. Amounts in several currencies are a line each, without a label where they are all
    that tells the lines apart."""

    label: str
    value: str
    rows: int
    unit: str = ""


@dataclass(frozen=True, slots=True)
class SetAside:
    """A document that gives no row, and why: 'no text', 'memo, not contract', 'amends ...'."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Certificate:
    """What an answer rests on. ``of`` documents are in scope, ``read`` of them were read; ``rows``
    are of the kind asked for, ``matches`` pass the filter, of ``unsure`` rows it is not known
    whether they do. ``set_aside`` are documents of another kind (read, too), ``without_text`` those
    that hold no text or pages of which hold none, ``failed`` those that could not be read."""

    read: int = 0
    of: int = 0
    rows: int = 0
    matches: int = 0
    unsure: int = 0
    set_aside: tuple[SetAside, ...] = ()
    without_text: tuple[SetAside, ...] = ()
    failed: tuple[SetAside, ...] = ()
    computed: int = 0
    """Of a figure: the rows that it is computed of; fewer than ``matches`` where values lack."""
    doubts: tuple[str, ...] = ()
    """The paths of the documents that make it unsure."""

    @property
    def certain(self) -> int:
        """How many documents were read and leave no doubt."""
        return max(0, self.read - self.unsure - len(self.without_text))

    @property
    def complete(self) -> bool:
        """Whether all was read, and nothing in doubt was left out or counted."""
        return self.read == self.of and not (self.unsure or self.without_text or self.failed)


@dataclass(frozen=True, slots=True)
class TableProgress:
    """Documents read of those to read, and the seconds left, None while unknown."""

    read: int = 0
    of: int = 0
    seconds_left: float | None = None
    state: TableState = "running"
    reason: str = ""
    """Why it failed; empty otherwise."""


@dataclass(frozen=True, slots=True)
class AnswerTable:
    """A kept table: its schema, the rows of all documents of the kind (``use`` says which match),
    and what was computed of those that match. ``value`` is the figure of an aggregate without
    groups, ``unit`` its unit. Times are seconds since the epoch."""

    id: int
    schema: TableSchema
    scope: Scope = EVERYWHERE
    rows: tuple[AnswerRow, ...] = ()
    value: str = ""
    unit: str = ""
    groups: tuple[Group, ...] = ()
    certificate: Certificate = field(default_factory=Certificate)
    progress: TableProgress = field(default_factory=TableProgress)
    created_at: float = 0.0
    updated_at: float = 0.0


@dataclass(frozen=True, slots=True)
class TableSummary:
    """A kept table in a list, without its rows."""

    id: int
    question: str
    progress: TableProgress
    matches: int
    updated_at: float


@dataclass(frozen=True, slots=True)
class TableFile:
    """A table as the content of a file, and its number of rows."""

    rows: int
    data: bytes

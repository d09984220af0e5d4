"""Filters rows, computes figures of them, and says which rows are in doubt. Plain arithmetic."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.core.domain.tabular.answer_tables import (
    Aggregate,
    AnswerRow,
    Cell,
    Condition,
    FieldType,
    Group,
    RowUse,
    TableSchema,
)
from app.core.tabulating.readings import decimal
from app.core.tabulating.text_readings import fold

_DAYS = {"days": 1.0, "weeks": 7.0, "months": 30.0, "years": 360.0}
"""Terms in months are compared with terms in days as people count them: two months are 60 days."""
_LEAST_STEM = 5
_OF_SURE_ROWS = ("count", "sum", "average")
"""Figures that are not computed of what may be another kind of document, or is a draft."""
_PARTS = re.compile(r"\s*;\s*")


def compared(cell: Cell, condition: Condition, kind: FieldType, unit: str = "") -> RowUse:
    """Whether a cell meets a condition; ``unit`` is that of the condition."""
    if condition.operator in ("empty", "not empty"):
        if cell.state == "unsure":
            return "unsure"
        return "match" if bool(cell.value) == (condition.operator == "not empty") else "other"
    if not cell.value:
        return "unsure" if cell.state == "unsure" else "other"
    met = _met(cell, condition, kind, unit)
    if met is None or cell.state == "unsure":
        return "unsure"
    return "match" if met else "other"


def _met(cell: Cell, condition: Condition, kind: FieldType, unit: str) -> bool | None:
    operator, wanted = condition.operator, condition.value
    match kind:
        case "date":
            return _met_by_date(cell.value, operator, wanted, condition.upto)
        case "number" | "money" | "duration":
            if kind == "money" and unit and cell.unit and unit != cell.unit:
                return None
            amount = _amount(cell.value, cell.unit if kind == "duration" else "")
            limit = _amount(wanted, unit if kind == "duration" else "")
            upto = _amount(condition.upto, unit if kind == "duration" else "")
            if amount is None or limit is None:
                return None
            return _ordered(amount, operator, limit, upto)
        case "yes_no":
            return (cell.value == wanted) == (operator != "!=")
    return _met_by_text(cell.value, operator, wanted)


def _met_by_text(value: str, operator: str, wanted: str) -> bool:
    said = [fold(part) for part in (value, *_PARTS.split(value))]
    asked = [fold(part) for part in _PARTS.split(wanted)]
    found = any(
        re.search(rf"(?<!\w){re.escape(part)}{_ending(part)}(?!\w)", whole)
        or (whole and whole in part)
        for part in asked
        for whole in said
    )
    return found == (operator not in ("!=", "not contains"))


def _ending(word: str) -> str:
    """What may follow a longer word: 'German' is met by 'Germany'."""
    return r"\w{0,3}" if len(word) >= _LEAST_STEM else ""


def _met_by_date(value: str, operator: str, wanted: str, upto: str) -> bool | None:
    first, last = span(value)
    begin, end = span(wanted)
    end = span(upto)[1] if upto else end
    match operator:
        case "within" | "=" | "contains":
            if begin <= first and last <= end:
                return True
            return False if last < begin or first > end else None
        case "!=":
            return not (begin <= first and last <= end)
        case "<":
            return True if last < begin else False if first >= begin else None
        case "<=":
            return True if last <= end else False if first > end else None
        case ">":
            return True if first > end else False if last <= end else None
        case ">=":
            return True if first >= begin else False if last < begin else None
    return None


def span(iso: str) -> tuple[str, str]:
    """The first and last day of an ISO date that may be a year or a month."""
    match len(iso):
        case 4:
            return f"{iso}-01-01", f"{iso}-12-31"
        case 7:
            return f"{iso}-01", f"{iso}-{monthrange(int(iso[:4]), int(iso[5:7]))[1]:02}"
    return iso, iso


def _ordered(amount: float, operator: str, limit: float, upto: float | None) -> bool | None:
    match operator:
        case "=" | "contains":
            return abs(amount - limit) < 0.005
        case "!=":
            return abs(amount - limit) >= 0.005
        case "<":
            return amount < limit
        case "<=":
            return amount <= limit
        case ">":
            return amount > limit
        case ">=":
            return amount >= limit
        case "within":
            return None if upto is None else limit <= amount <= upto
    return None


def _amount(value: str, unit: str) -> float | None:
    try:
        return float(value) * _DAYS.get(unit, 1.0)
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class Selected:
    """Rows with their use, in the order asked for, and what was computed of those that match."""

    rows: tuple[AnswerRow, ...]
    value: str = ""
    unit: str = ""
    groups: tuple[Group, ...] = ()
    computed: int = 0
    """Rows that the figure is computed of."""
    undecided: frozenset[str] = frozenset()
    """Paths of rows that match, or may, whose value is missing or unsure where it decides the
    figure."""


def select(schema: TableSchema, rows: Iterable[AnswerRow]) -> Selected:
    """Apply a schema's filter, order and aggregate to rows."""
    used = [replace(row, use=_use(schema, row)) for row in rows]
    if schema.order:
        used = _sorted(schema, used)
    matching = [row for row in used if row.use == "match"]
    if schema.order and schema.limit:
        kept, doubts = _best(schema, matching)
        paths = {row.path for row in kept}
        used = [
            replace(r, use="other") if r.use == "match" and r.path not in paths else r for r in used
        ]
        at = _column(schema, schema.aggregate.field)
        if schema.aggregate.function and len(_units(kept, at)) > 1:
            groups, computed = _by_unit("", schema.aggregate, kept, at)
            return Selected(tuple(used), "", "", groups, computed, doubts)
        value, computed = ("", 0)
        if schema.aggregate.function:
            value, computed = _figure(schema.aggregate, kept, at)
        return Selected(tuple(used), value, _unit(kept, at), (), computed, doubts)
    aggregate = schema.aggregate
    if not aggregate.function:
        return Selected(tuple(used))
    column = _column(schema, aggregate.field)
    doubts = _without_value(schema, matching)
    if aggregate.by:
        groups, computed = _grouped(schema, aggregate, matching, column)
        unit = _unit(matching, column)
        return Selected(tuple(used), "", unit, groups, computed, doubts)
    if aggregate.function != "count" and len(_units(matching, column)) > 1:
        groups, computed = _by_unit("", aggregate, matching, column)
        return Selected(tuple(used), "", "", groups, computed, doubts)
    value, computed = _figure(aggregate, matching, column)
    return Selected(tuple(used), value, _unit(matching, column), (), computed, doubts)


def _without_value(schema: TableSchema, rows: Sequence[AnswerRow]) -> frozenset[str]:
    """The rows that a figure is not computed of, as they lack its amount or its group."""
    aggregate = schema.aggregate
    summed = _column(schema, aggregate.field) if aggregate.function != "count" else None
    by = _column(schema, aggregate.by)
    return frozenset(
        row.path
        for row in rows
        if (summed is not None and _amount(row.cells[summed].value, "") is None)
        or (by is not None and not _label(row.cells[by].value, aggregate.period))
    )


def _use(schema: TableSchema, row: AnswerRow) -> RowUse:
    uses: set[RowUse] = set()
    for condition in schema.filter:
        at = _column(schema, condition.field)
        if at is not None:
            field = schema.fields[at]
            uses.add(compared(row.cells[at], condition, field.type, field.unit))
    uses |= {_of_currency(schema, row)}
    if row.doubtful and schema.aggregate.function in _OF_SURE_ROWS:
        uses.add("unsure")
    return "other" if "other" in uses else "unsure" if "unsure" in uses else "match"


def _of_currency(schema: TableSchema, row: AnswerRow) -> RowUse:
    """Whether an amount is in the currency asked for. That of a condition is compared with it."""
    name = schema.aggregate.field or schema.order
    at = _column(schema, name)
    if at is None or any(condition.field == name for condition in schema.filter):
        return "match"
    field, cell = schema.fields[at], row.cells[at]
    if field.type != "money" or not field.unit or not cell.value or cell.unit == field.unit:
        return "match"
    return "other" if cell.unit else "unsure"


def _column(schema: TableSchema, name: str) -> int | None:
    return next((n for n, field in enumerate(schema.fields) if field.name == name), None)


def _key(schema: TableSchema, row: AnswerRow) -> float | str | None:
    at = _column(schema, schema.order)
    if at is None or not (cell := row.cells[at]).value:
        return None
    kind = schema.fields[at].type
    if kind == "date":
        return span(cell.value)[0]
    if kind in ("number", "money", "duration"):
        return _amount(cell.value, cell.unit if kind == "duration" else "")
    return fold(cell.value)


def _sorted(schema: TableSchema, rows: Sequence[AnswerRow]) -> list[AnswerRow]:
    keyed = [(key, row) for row in rows if (key := _key(schema, row)) is not None]
    without = [row for row in rows if _key(schema, row) is None]
    keyed.sort(key=lambda pair: pair[0], reverse=schema.descending)
    return [row for _, row in keyed] + without


def _best(schema: TableSchema, rows: Sequence[AnswerRow]) -> tuple[list[AnswerRow], frozenset[str]]:
    """The first rows of the order with those that equal the last of them, and the paths of those
    that have no value to be ordered by, or an unsure one."""
    at = _column(schema, schema.order)
    valued = [row for row in rows if _key(schema, row) is not None]
    doubts = {row.path for row in rows} - {row.path for row in valued}
    if at is not None and schema.fields[at].type == "money" and len(_units(valued, at)) > 1:
        kept: list[AnswerRow] = []
        for unit in sorted(_units(valued, at)):
            first, unsure = _best(schema, [r for r in valued if r.cells[at].unit == unit])
            kept += first
            doubts |= unsure
        return kept, frozenset(doubts)
    if at is not None:
        doubts |= {row.path for row in valued if row.cells[at].state == "unsure"}
    if len(valued) <= schema.limit:
        return valued, frozenset(doubts)
    last = _key(schema, valued[schema.limit - 1])
    kept = [r for n, r in enumerate(valued) if n < schema.limit or _key(schema, r) == last]
    return kept, frozenset(doubts)


def _figure(aggregate: Aggregate, rows: Sequence[AnswerRow], at: int | None) -> tuple[str, int]:
    if aggregate.function == "count":
        return str(len(rows)), len(rows)
    amounts = [
        amount
        for row in rows
        if at is not None and (amount := _amount(row.cells[at].value, "")) is not None
    ]
    if not amounts:
        return ("0" if aggregate.function == "sum" and not rows else ""), 0
    match aggregate.function:
        case "sum":
            value = sum(amounts)
        case "average":
            value = sum(amounts) / len(amounts)
        case "minimum":
            value = min(amounts)
        case _:
            value = max(amounts)
    return decimal(round(value, 4)), len(amounts)


def _units(rows: Sequence[AnswerRow], at: int | None) -> set[str]:
    return {row.cells[at].unit for row in rows if at is not None and row.cells[at].value}


def _unit(rows: Sequence[AnswerRow], at: int | None) -> str:
    units = _units(rows, at)
    return units.pop() if len(units) == 1 else ""


def _by_unit(
    label: str, aggregate: Aggregate, rows: Sequence[AnswerRow], at: int | None
) -> tuple[tuple[Group, ...], int]:
    """A figure for each unit, such as a currency: amounts of several are never added up."""
    made, computed = [], 0
    for unit in sorted(_units(rows, at)):
        of = [row for row in rows if at is not None and row.cells[at].unit == unit]
        value, count = _figure(aggregate, of, at)
        made.append(Group(label or ("" if unit else "?"), value, count, unit))
        computed += count
    return tuple(made), computed


def _grouped(
    schema: TableSchema, aggregate: Aggregate, rows: Sequence[AnswerRow], at: int | None
) -> tuple[tuple[Group, ...], int]:
    by = _column(schema, aggregate.by)
    groups: dict[str, list[AnswerRow]] = {}
    labels: dict[str, str] = {}
    for row in rows:
        label = _label(row.cells[by].value, aggregate.period) if by is not None else ""
        if label:  # 'ACME LTD' is Acme Ltd
            known = labels.setdefault(fold(label), label)
            groups.setdefault(known, []).append(row)
    mixed = aggregate.function != "count" and len(_units(rows, at)) > 1
    made: list[Group] = []
    computed = 0
    for label in sorted(groups):
        if mixed:
            parts, count = _by_unit(label, aggregate, groups[label], at)
            made += parts
        else:
            value, count = _figure(aggregate, groups[label], at)
            made.append(Group(label, value, count, _unit(rows, at)))
        computed += count
    return tuple(made), computed


def _label(value: str, period: str) -> str:
    if not value or not period:
        return value
    if len(value) < 7:
        return value if period == "year" else ""
    match period:
        case "year":
            return value[:4]
        case "quarter":
            return f"{value[:4]} Q{(int(value[5:7]) + 2) // 3}"
    return value[:7]

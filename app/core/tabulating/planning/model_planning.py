"""Has a language model plan a question that the rules do not understand: prompt, grammar, check."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any, get_args

from app.core.domain.answers import ChatMessage
from app.core.domain.tabular.answer_tables import (
    Aggregate,
    Condition,
    FieldType,
    Function,
    Operator,
    TableField,
    TableSchema,
)
from app.core.tabulating.concepts import type_of
from app.core.tabulating.readings import values_in
from app.core.text import dates as said_dates

MOST_TOKENS = 220
_TASK = (
    "Turn a question over many documents into a table: which kind of document, what each document "
    "is asked for, which rows are wanted, and what is computed. Keep the words of the question. "
    "Answer in JSON."
)
_Plan = dict[str, Any]
_SHOTS: tuple[tuple[str, _Plan], ...] = (
    (
        "Which tenders were submitted after March 2025?",
        {
            "kind": "tender",
            "fields": [["date submitted", "date"]],
            "filter": [["date submitted", ">", "March 2025"]],
            "compute": "rows",
            "of": "",
            "by": "",
        },
    ),
    (
        "How much did we spend on repairs by quarter?",
        {
            "kind": "",
            "fields": [["amount spent", "money"], ["date", "date"], ["purpose", "text"]],
            "filter": [["purpose", "=", "repairs"]],
            "compute": "sum",
            "of": "amount spent",
            "by": "quarter",
        },
    ),
    (
        "Which offers do not state a delivery time?",
        {
            "kind": "offer",
            "fields": [["delivery time", "duration"]],
            "filter": [["delivery time", "empty", ""]],
            "compute": "rows",
            "of": "",
            "by": "",
        },
    ),
    (
        "Welche Policen sind noch nicht gekündigt?",
        {
            "kind": "Police",
            "fields": [["gekündigt", "yes_no"]],
            "filter": [["gekündigt", "=", "no"]],
            "compute": "rows",
            "of": "",
            "by": "",
        },
    ),
    (
        "¿Quién hizo la oferta más barata del tipo 'tejado'?",
        {
            "kind": "oferta",
            "fields": [["precio", "money"], ["tipo", "text"], ["proveedor", "text"]],
            "filter": [["tipo", "=", "tejado"]],
            "compute": "lowest",
            "of": "precio",
            "by": "",
        },
    ),
    (
        "How many patients are older than 60 and live in Bern?",
        {
            "kind": "patient",
            "fields": [["age", "number"], ["place of residence", "text"]],
            "filter": [["age", ">", "60"], ["place of residence", "=", "Bern"]],
            "compute": "count",
            "of": "",
            "by": "",
        },
    ),
    (
        "Перечислите все заказы: заказчик, номер, срок поставки.",
        {
            "kind": "заказ",
            "fields": [["заказчик", "text"], ["номер", "text"], ["срок поставки", "duration"]],
            "filter": [],
            "compute": "rows",
            "of": "",
            "by": "",
        },
    ),
)  # fmt: skip - a list
_OPERATORS = ["=", "!=", "<", "<=", ">", ">=", "empty", "not empty"]
_TEXT = {"type": "string", "maxLength": 40}
_TYPES = list(get_args(FieldType))
_FUNCTIONS: Mapping[str, Function] = {"count": "count", "sum": "sum", "average": "average"}
_PERIODS = ("year", "quarter", "month")


def _pair(*items: object) -> dict[str, object]:
    return {
        "type": "array",
        "prefixItems": list(items),
        "minItems": len(items),
        "maxItems": len(items),
    }


FORM = json.dumps(
    {
        "type": "object",
        "properties": {
            "kind": _TEXT,
            "fields": {
                "type": "array",
                "minItems": 1,
                "maxItems": 6,
                "items": _pair(_TEXT, {"enum": _TYPES}),
            },
            "filter": {
                "type": "array",
                "maxItems": 4,
                "items": _pair(_TEXT, {"enum": _OPERATORS}, _TEXT),
            },
            "compute": {"enum": ["rows", *_FUNCTIONS, "highest", "lowest"]},
            "of": _TEXT,
            "by": _TEXT,
        },
        "required": ["kind", "fields", "filter", "compute", "of", "by"],
        "additionalProperties": False,
    }
)  # fmt: skip - one object
"""The JSON schema of a plan."""


def messages(question: str) -> tuple[ChatMessage, ...]:
    """The prompt; all but the question is always the same."""
    shown = [ChatMessage("system", _TASK)]
    for asked, planned in _SHOTS:
        shown.append(ChatMessage("user", asked))
        text = json.dumps(planned, ensure_ascii=False, separators=(",", ":"))
        shown.append(ChatMessage("assistant", text))
    return (*shown, ChatMessage("user", question))


def checked(answer: str, question: str, today: date) -> TableSchema | None:
    """The schema of a plan; None for one that cannot be used. Conditions whose values cannot be
    read, or are of none of its fields, make it one: a filter must not be lost."""
    try:
        said = json.loads(answer)
        fields = {name: _field(name, kind) for name, kind in said["fields"] if name.strip()}
        conditions = [
            _condition(fields, name, operator, value, today)
            for name, operator, value in said["filter"]
        ]
    except (ValueError, KeyError, TypeError):
        return None
    if not fields or None in conditions:
        return None
    compute, of = said["compute"], said["of"]
    order, descending, aggregate = "", False, Aggregate()
    if compute in ("highest", "lowest"):
        if of not in fields:
            return None
        order, descending = of, compute == "highest"
    elif compute in _FUNCTIONS:
        if compute != "count" and of not in fields:
            return None
        by = said["by"].strip()
        period = next((name for name in _PERIODS if name in by.casefold()), "")
        dated = next((name for name, field in fields.items() if field.type == "date"), "")
        column = dated if period else by if by in fields else ""
        aggregate = Aggregate(
            _FUNCTIONS[compute],
            "" if compute == "count" else of,
            column,
            period if column else "",  # type: ignore[arg-type]  # one of the literals
        )
    return TableSchema(
        question,
        tuple(fields.values()),
        said["kind"].strip(),
        tuple(c for c in conditions if c),
        aggregate,
        order,
        descending,
        1 if order else 0,
    )


def _field(name: str, kind: FieldType) -> TableField:
    said = type_of(name)
    return TableField(name, said if kind == "number" and said == "money" else kind, name)


def _condition(
    fields: dict[str, TableField], name: str, operator: Operator, value: str, today: date
) -> Condition | None:
    field = fields.get(name)
    if field is not None and operator in ("empty", "not empty"):
        return Condition(name, operator, "")
    if field is None or not value.strip():
        return None
    if field.type == "date":
        when = next(iter(said_dates.dates(value, anywhere=True)), None)
        period = when.period(today) if when else None
        if period is None:
            return None
        return Condition(name, "within" if operator == "=" else operator, *period)
    if field.type in ("text", "list"):
        return Condition(name, operator if operator in ("=", "!=") else "=", value)
    if field.type == "yes_no":
        return Condition(name, "=", "no" if value.casefold() in ("no", "nein", "false") else "yes")
    found = next(iter(values_in(value, field.type)), None) or next(
        iter(values_in(value, "number")), None
    )
    if found is None:
        return None
    fields[name] = TableField(name, field.type, field.asked, found.unit)
    return Condition(name, operator, found.value)

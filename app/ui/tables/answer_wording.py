"""Puts answer tables into words: their state, cells, totals, schema and certificate."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from app.core.domain.tabular.answer_tables import (
    AnswerRow,
    AnswerTable,
    Cell,
    Certificate,
    Condition,
    FieldType,
    Operator,
    SetAside,
    TableField,
    TableProgress,
    TableSchema,
    TableSummary,
)
from app.ui.foundation import wording
from app.ui.foundation.wording import translate
from app.ui.tables.arrangement import Total, amount
from app.ui.widgets.rows import Entry

OTHER_KIND = re.compile(r"(.+), not (.+)")
OTHER_VERSION = re.compile(r"another version of (.+)")


def entries(kept: Sequence[TableSummary]) -> list[Entry]:
    """The kept tables as rows of a list."""
    return [
        Entry(
            wording.shown(table.question),
            "table",
            tail=_state(table),
            lines=(wording.moment(table.updated_at),),
            tip=wording.tip(table.question, table.progress.reason),
            item=table.id,
        )
        for table in kept
    ]


def _state(table: TableSummary) -> str:
    count = translate("tables", "%n rows", "", table.matches)
    match table.progress.state:
        case "running":
            return reading(table.progress)
        case "paused":
            return wording.SEPARATOR.join((translate("tables", "paused"), count))
        case "failed":
            return translate("tables", "not finished")
    return count


def reading(progress: TableProgress) -> str:
    """How far a table is, and the time left."""
    if progress.state == "failed":
        return translate("tables", "Reading stopped: {}").format(progress.reason)
    said = translate("wording", "{0} of {1} read").format(
        wording.number(progress.read), wording.documents(progress.of)
    )
    if not progress.of:
        said = translate("tables", "Looking up the documents…")
    if progress.state == "paused":
        return wording.SEPARATOR.join((translate("tables", "Paused"), said))
    return wording.SEPARATOR.join(filter(None, (said, wording.time_left(progress.seconds_left))))


def certificate(table: AnswerTable) -> str:
    """What a table rests on, in a sentence."""
    made = table.certificate
    read = translate("wording", "{0} of {1} read").format(
        wording.number(made.read), wording.documents(made.of)
    )
    parts = [_of_kind(table.schema.kind, made.rows)]
    if table.schema.filter or table.schema.limit:
        parts.append(translate("tables", "{} match").format(wording.number(made.matches)))
    counted = (
        (made.unsure, translate("wording", "{} unsure")),
        (len(made.set_aside), translate("tables", "{} set aside")),
        (len(made.without_text), translate("tables", "{} without text")),
        (len(made.failed), translate("tables", "{} could not be read")),
    )
    parts += [words.format(wording.number(count)) for count, words in counted if count]
    said = wording.sentence(f"{read}: {', '.join(parts)}")
    if made.complete:
        return said
    doubt = translate("tables", "The table may be incomplete.")
    return f"{said} {doubt}"


def _of_kind(kind: str, rows: int) -> str:
    if not kind:
        return translate("tables", "%n rows", "", rows)
    return translate("tables", "{0} of the kind “{1}”").format(wording.number(rows), kind)


def named(made: Certificate, rows: Sequence[AnswerRow]) -> list[Entry]:
    """The documents that the certificate counts, under headings; ``item`` is the path."""
    unsure = [SetAside(row.path, "") for row in rows if row.use == "unsure"]
    groups = (
        (translate("tables", "Unsure"), "question", "warning", unsure),
        (translate("tables", "Could not be read"), "warning", "negative", made.failed),
        (translate("tables", "Without text"), "warning", "warning", made.without_text),
        (translate("tables", "Set aside"), "exclude", "muted", made.set_aside),
    )
    listed: list[Entry] = []
    for title, glyph, tone, members in groups:
        if members:
            listed.append(Entry(f"{title} ({wording.number(len(members))})", heading=True))
        listed += [
            Entry(
                wording.name(one.path),
                glyph,
                tone,
                tail=why(one.reason),
                tip=wording.tip(wording.home_relative(one.path), why(one.reason)),
                item=one.path,
            )
            for one in members
        ]
    return listed


def why(reason: str) -> str:
    """Why a document gives no row; what is not known here is shown as the engine says it."""
    known = {
        "no text": translate("tables", "no text"),
        "pages not recognised yet": translate("tables", "pages not recognised yet"),
        "not indexed yet": translate("tables", "not indexed yet"),
        "changed since it was indexed": translate("tables", "changed since it was indexed"),
        "changes another document": translate("tables", "changes another document"),
        "says nothing of what is asked": translate("tables", "says nothing of what is asked"),
    }
    if found := OTHER_KIND.fullmatch(reason):
        return translate("tables", "{0}, not {1}").format(*found.groups())
    if found := OTHER_VERSION.fullmatch(reason):
        said = translate("tables", "another version of {}")
        return said.format(wording.name(found[1]))
    return known.get(reason, reason)


def figures(table: AnswerTable) -> list[Entry]:
    """What was computed of the rows that match: one figure, or one of each group."""
    made = table.certificate
    listed = []
    if table.value:
        of = translate("tables", "of %n row(s)", "", made.computed) if made.computed else ""
        listed.append(Entry(_quantity(table.value, table.unit), "good", "positive", tail=of))
    for group in table.groups:
        of = translate("tables", "of %n row(s)", "", group.rows)
        said = ": ".join(filter(None, (group.label, _quantity(group.value, group.unit))))
        listed.append(Entry(said, "good", "positive", tail=of))
    return listed


def schema(plan: TableSchema) -> str:
    """What a table asks of each document, in a line."""
    parts = [translate("tables", "only “{}”").format(plan.kind)] if plan.kind else []
    parts += [condition(each) for each in plan.filter]
    parts.append(", ".join(field.name for field in plan.fields))
    return wording.SEPARATOR.join(parts)


def condition(each: Condition) -> str:
    if each.operator == "within":
        return f"{each.field} {each.value} – {each.upto}"
    return f"{each.field} {operators()[each.operator]} {each.value}"


def operators() -> dict[Operator, str]:
    """The operators of conditions, in words where there is no sign."""
    return {
        "=": "=",
        "!=": "≠",
        "<": "<",
        "<=": "≤",
        ">": ">",
        ">=": "≥",
        "within": translate("tables", "from … to"),
        "contains": translate("tables", "contains"),
        "not contains": translate("tables", "does not contain"),
        "empty": translate("tables", "is not said"),
        "not empty": translate("tables", "is said"),
    }


def types() -> dict[FieldType, str]:
    """The types of columns."""
    return {
        "text": translate("tables", "text"),
        "list": translate("tables", "list"),
        "number": translate("tables", "numbers"),
        "money": translate("tables", "money"),
        "date": translate("tables", "dates"),
        "duration": translate("tables", "durations"),
        "yes_no": translate("tables", "yes or no"),
    }


def cell(one: Cell, kind: FieldType) -> str:
    """The value of a cell as it is shown; empty where the document does not say."""
    if kind == "yes_no":
        said = {"yes": translate("tables", "yes"), "no": translate("tables", "no")}
        return said.get(one.value, one.value)
    if amount(one) is None or kind not in ("number", "money", "duration"):
        return " ".join(one.value.split())
    return _quantity(one.value, one.unit)


def written(one: Cell) -> str:
    """The value of a cell as a person changes it."""
    return f"{one.value} {one.unit}".strip()


def remarks(one: Cell) -> list[str]:
    """What is to be known of a cell beside its value."""
    said = {
        "unsure": translate("tables", "unsure: check it against the source"),
        "missing": translate("tables", "the document does not say"),
        "corrected": translate("tables", "corrected by hand"),
        "sure": "",
    }[one.state]
    read = translate("tables", "read in the document: {}").format(one.read) if one.read else ""
    quoted = one.evidence.text if one.evidence else ""
    place = wording.place(one.evidence.path, one.evidence.page) if one.evidence else ""
    source = f"“{' '.join(quoted.split())}” ({place})" if quoted else place
    return [part for part in (said, read, one.note, source) if part]


def total(made: Total) -> str:
    """The amounts of a total."""
    return " + ".join(_quantity(str(value), unit) for unit, value in made.amounts)


def total_line(fields: Sequence[TableField], made: Sequence[Total | None], rows: int) -> str:
    """The totals of the columns, over the rows that are shown."""
    parts = [translate("tables", "%n rows", "", rows)]
    for field, one in zip(fields, made, strict=True):
        if one is None or not one.rows:
            continue
        said = f"{field.name}: {total(one)}"
        if one.rows < rows:
            of = translate("tables", "of %n row(s)", "", one.rows)
            said += f" ({of})"
        parts.append(said)
    return wording.SEPARATOR.join(parts)


def _quantity(value: str, unit: str) -> str:
    try:
        known = Decimal(value)
    except ArithmeticError:
        return value
    whole = known == known.to_integral_value()
    decimals = 0 if whole else max(2 if unit.isupper() else 1, -int(known.as_tuple().exponent))
    if whole and unit in ("days", "months", "years"):
        return _duration(int(known), unit)
    return f"{wording.number(float(known), min(decimals, 4))} {unit}".strip()


def _duration(count: int, unit: str) -> str:
    match unit:
        case "days":
            return translate("tables", "%n day(s)", "", count)
        case "months":
            return translate("tables", "%n month(s)", "", count)
    return translate("tables", "%n year(s)", "", count)

"""Finds what a question computes: counts, sums, averages and extremes, and their groups."""

from __future__ import annotations

import re
from dataclasses import replace

from app.core.domain.tabular.answer_tables import Aggregate, PeriodLength, TableSchema
from app.core.tabulating.concepts import CONCEPTS, concepts_in, cues_of, kind_in, type_of
from app.core.tabulating.planning.drafts import (
    AMOUNT,
    OF_AMOUNTS,
    Draft,
    content_words,
    date_words,
    heading,
)
from app.core.values.numbers import currency_of

COUNT = re.compile(
    r"(?i)\bhow many\b|\bnumber of\b|\bwie viele\b|\bcu[aá]nt[oa]s\b|\bсколько\b|多少|几"
)
_VAT_INCLUDED = re.compile(
    r"(?i)\b(?:vat|tax|mwst|iva)\s+(?:included|inclusive)\b|\binclud(?:ing|es)\s+(?:vat|tax)\b"
)
_PERSONS = re.compile(r"(?i)\b(?:applicants?|candidates?|persons?|people|employees?|who|wer)\b")
FIRST = re.compile(
    r"(?i)\b(?P<verb>[a-z]+(?:\s+(?:out|up))?)\s+(?:the\s+)?(?P<end>first|soonest|earliest|last|latest)$"
)
_NO_FIGURE = re.compile(
    r"(?i)^(?:when|who|where|why|wann|wer|wo|warum|cuándo|quién|dónde|когда|кто|где)\b"
)
AVERAGE = re.compile(r"(?i)\b(?:average|mean|durchschnitt\w*|promedio|media|средн\w+)\b|平均")
SUM = re.compile(
    r"(?i)\b(?:totals?|sum|together|altogether|in total|how much|overall|combined|spend|spent"
    r"|spending|insgesamt|zusammen|wie viel|summe|cuánto|suma|в сумме|всего)\b|总共|合计|总额"
)
_OTHER_FIGURES = ("monthly", "yearly", "age", "leave", "notice", "warranty")
_AGREED = frozenset({"price", "salary", "deposit", "loan"})
_MOST = (
    r"highest|largest|biggest|greatest|most expensive|longest|latest|newest|youngest"
    r"|most(?: recent)?"
)
_LEAST = r"lowest|smallest|cheapest|shortest|fastest|quickest|earliest|oldest|fewest|least(?! \d)"
EXTREME = re.compile(rf"(?i)(?<!at )\b(?:(?P<most>{_MOST})|(?P<least>{_LEAST}))\b\s*(?P<rest>.*)$")
_BY_ITSELF = {
    "latest": "date made",
    "newest": "date made",
    "most recent": "date made",
    "earliest": "date made",
    "oldest": "date made",
    "cheapest": "price",
    "most expensive": "price",
    "youngest": "date of birth",
    "longest": "term",
    "shortest": "term",
    "fastest": "delivery time",
    "quickest": "delivery time",
}  # fmt: skip - what a superlative compares where the question does not say
_PERIODS: dict[str, PeriodLength] = {
    "quarter": "quarter",
    "month": "month",
    "year": "year",
    "monthly": "month",
    "quarterly": "quarter",
    "yearly": "year",
    "quartal": "quarter",
    "monat": "month",
    "jahr": "year",
    "trimestre": "quarter",
    "mes": "month",
    "año": "year",
}  # fmt: skip - a list
_BY = re.compile(
    r"(?i)\s*,?\s*(?<!ed )\b(?:grouped by|by|per|for each|in each|each|every|je|pro|por)\s+"
    r"(?P<by>(?-i:[a-zäöüß]{3,}?(?: [a-zäöüß]{3,})?))"
    r"(?:\s+(?:charged?|bill(?:ed)?|invoiced?)\s+us)?"
    r"(?P<rest>(?:\s+(?:in|during|since|from|between|until|before|after)\s.+)?)$"
)
_LISTS = re.compile(r"(?i)(?:which|list|show|name)\b")


def take_grouping(text: str, draft: Draft) -> str:
    """Take 'by quarter' off the end of a question."""
    found = _BY.search(text)
    rate = found and found[0].split()[0].casefold() in ("per", "pro", "je", "por")
    if rate and kind_in(draft.kind) == "contract":
        return text  # 'per month' is a rate here
    if found and found["rest"] and not (concepts_in(found["by"]) or _period(found["by"])):
        return text  # 'sent by fax in March'
    if not found or not (SUM.search(text) or COUNT.search(text) or AVERAGE.search(text)):
        return text
    draft.by = found["by"].strip()
    return text[: found.start()] + found["rest"]


def _period(by: str) -> PeriodLength:
    return _PERIODS.get(by.casefold().split()[-1], "")


def extreme_of(text: str, draft: Draft) -> tuple[str, bool] | None:
    """The column of a superlative, and whether the highest comes first."""
    if (said := FIRST.search(text)) and type_of(said["verb"]) == "date":
        draft.take(*said.span())
        name = draft.add(heading(said["verb"]), "date")
        return name, said["end"].casefold() in ("last", "latest")
    found = EXTREME.search(text)
    if not found:
        return None
    word = (found["most"] or found["least"]).casefold()
    rest = content_words(found["rest"], draft)
    unit = currency_of(rest)  # 'the highest in euros'
    rest = "" if unit else rest
    words = rest if concepts_in(rest) or (rest and word not in _BY_ITSELF) else ""
    words = words or _BY_ITSELF.get(word, "")
    if word == "oldest" and _PERSONS.search(text):
        words = _BY_ITSELF["youngest"]
    asked = ""
    of_amounts = kind_in(draft.kind) in OF_AMOUNTS
    if (not words and (kind_in(found["rest"]) or (of_amounts and not rest))) or (
        words == "price" and of_amounts and not rest
    ):
        words, asked = "amount", AMOUNT
    if not words and kind_in(draft.kind) == "contract" and "loan" in cues_of(draft.kind):
        words = "loan"
    if not words:
        return None
    draft.take(found.start(), found.end() if rest else found.start("rest"))
    kind = type_of(words)
    name = draft.add(words, kind if kind != "text" else "number", unit, asked)
    return name, bool(found["most"])


def computed(text: str, draft: Draft, extreme: tuple[str, bool] | None) -> TableSchema:
    aggregate, order, descending = Aggregate(), "", False
    if extreme:
        order, descending = extreme
        if re.match(r"(?i)(?:what|how)\b", text):
            aggregate = Aggregate("maximum" if descending else "minimum", order)
    elif COUNT.search(text):
        aggregate = Aggregate("count")
    elif not (_NO_FIGURE.match(text) or _is_list_by_amount(text, draft)) and (
        (averaged := bool(AVERAGE.search(text))) or SUM.search(text)
    ):
        name = _amount_field(text, draft)
        aggregate = Aggregate("average" if averaged else "sum", name)
    if draft.by and aggregate.function:
        period = _period(draft.by)
        dated = date_words(text, "") or "date"
        name = draft.add(dated if period else draft.by, "date" if period else type_of(draft.by))
        aggregate = replace(aggregate, by=name, period=period)
    return TableSchema(
        draft.question,
        tuple(draft.fields),
        draft.kind,
        tuple(draft.filter),
        aggregate,
        order,
        descending,
        1 if extreme else 0,
    )


def _is_list_by_amount(text: str, draft: Draft) -> bool:
    """Whether those are asked for whose total is so and so: 'Which have a total above 1,000?'"""
    kinds = {each.name: each.type for each in draft.fields}
    amounts = any(kinds.get(each.field) == "money" for each in draft.filter)
    return amounts and bool(_LISTS.match(text))


def _amount_field(text: str, draft: Draft) -> str:
    """The column of a sum or an average: what the question calls the amounts."""
    wanted = [
        cue
        for cue in concepts_in(text)
        if not draft.is_taken(cue.start, cue.end)
        and ("money" in CONCEPTS[cue.name].types or cue.name in _OTHER_FIGURES)
    ]
    words: list[str] = []
    if draft.spending:
        return draft.add("amount", "money", asked="total amount")
    included = _VAT_INCLUDED.search(text)
    if kind_in(draft.kind) == "contract" and any(c.name in _AGREED for c in wanted):
        wanted = [c for c in wanted if c.name not in ("total", "amount")]  # 'the total rent we pay'
    for cue in wanted:
        said = text[cue.start : cue.end]
        if included and cue.name == "tax":
            said = "total"
        if said.casefold() not in (w.casefold() for w in words):
            words.append(said)
    name = " ".join(words) or "amount"
    kind = type_of(name)
    plain = kind_in(draft.kind) in OF_AMOUNTS and cues_of(name) <= {"total", "amount"}
    asked = AMOUNT if plain else ""  # 'Rechnungsbetrag' is the total of an invoice
    return draft.add(
        name, kind if kind in ("money", "number", "duration") else "money", asked=asked
    )

"""Finds what a question demands of documents: values, names, states, and what they do not say."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from app.core.domain.tabular.answer_tables import Condition, Operator
from app.core.tabulating.concepts import (
    CONCEPTS,
    concepts_in,
    cues_of,
    is_kind,
    kind_in,
    singular,
    type_of,
)
from app.core.tabulating.planning.drafts import (
    AMOUNT,
    ANYWHERE,
    OF_AMOUNTS,
    ONLY_GRAMMAR,
    Draft,
    content_words,
    date_words,
    heading,
    words_beside,
)
from app.core.tabulating.planning.question_values import comparison, values_said, with_ranges
from app.core.tabulating.text_readings import NAME, country_of

_IN_FORCE = re.compile(r"(?i)\b(?:valid|running|in force|in effect|active|current)\b")
"""What is so at a time ends at that time, or later."""
_OWING = re.compile(
    r"(?i)\b(?:owe|owed|outstanding|overdue)\b|\b(?:still|are|is)\s+(?:open|due|pending)\b"
)
_OVERDUE = re.compile(r"(?i)\b(?:overdue|past due|late)\b")
_EXPIRED = re.compile(
    r"(?i)\b(?:have|has|are|is|were)\s+(?:already\s+|now\s+)?(?:expired|ended|lapsed|run\s+out)$"
)
_NOT_PAID = re.compile(r"(?i)\bnot\b.*\bpaid\b|\bunpaid\b")
BILLS = re.compile(r"(?i)\s*(?:ha(?:s|ve)\s+)?(?:charged?|bill(?:ed)?|invoiced?)\b")
_PAID_TO = re.compile(r"(?i)\b(?:pay|paid|owe|owed|with|at|to|from)\s+(?:the\s+)?$")
_ABSENT = re.compile(
    r"(?i)\b(?:(?:(?:have|has|with|state|states|contain|contains|include|includes|name|names)\s+no"
    r"|without|lack(?:s|ing)?|say(?:s)?\s+nothing\s+(?:about|of|on)|(?:is|are)\s+silent\s+(?:on|about)"
    r"|fail(?:s)?\s+to\s+(?:mention|state|say)|do(?:es)?\s+not\s+(?:have|contain|include|mention"
    r"|state|specify|name|provide\s+for|say))(?:\s+(?:an?|any|the))?)\s+"
    r"(?P<what>[a-z][a-z -]{2,40}?)(?=$|\s+(?:and|in|from|over)\s)"
)
"""Asks for documents that do not say something: 'without a notice clause'."""
_PRESENT = re.compile(
    r"(?i)\b(?:have|has|with|contain|contains|include|includes|mention|mentions)\s+an?\s+"
    r"(?P<what>[a-z][a-z -]{2,40}?\s(?:clause|provision))$"
)
_RENEWS = re.compile(
    r"(?i)\b(?:renews?|extends?|(?:is|are)\s+(?:renewed|extended))\s+(?:themselves\s+|itself\s+)?"
    r"automatically$"
)
_ASKS_WHETHER = re.compile(
    r"(?i)^(?:when|how\s+(?:long|much|many)|who|which|what|where)\s+(?:(?:they|it|is|are|was|were)\s+)*"
)
_CLAUSE = re.compile(r"(?i)\s+(?:clause|provision|section)s?$")
_WHOSE = re.compile(r"(?i)^(?:which|what|who\s+are\s+(?:all\s+)?our)\s+(?P<who>[a-z]+)\b")
_ONE_OF = ("vendor", "customer", "law", "place")
"""What a document says one of: several names are alternatives."""
_OR = re.compile(r"(?i)\b(?:or|oder|o|u|или)\b|或")
_PARTICIPLE = re.compile(
    r"(?i)\b(?:have|has|had|are|is|was|were)\s+(?P<not>not|never|still not)?\s*"
    r"(?:yet\s+|already\s+)?(?:been\s+)?(?:yet\s+)?(?P<what>[a-z]{2,}(?:ed|id|nt|pt|lt|wn|en|ut))\s*"
    r"(?:yet|already|so far|by now)?$"
)
_UN = re.compile(
    r"(?i)\bun(?P<what>paid|signed|answered|confirmed|approved|delivered|insured|\w{3,}ed)\b"
)
_IS_A = re.compile(r"(?i)\b(?:is|are|was|were|as)\s+(?:an?\s+)(?P<what>[a-z][a-z -]{2,40})$")
_LAW = re.compile(r"(?i)\s*laws?\b")
_OTHER_THAN = re.compile(
    r"(?i)\b(?:other\s+than|not(?:\s+(?:in|by|from|under|with))?|except(?:\s+for)?|besides|excluding"
    r"|außer|nicht|excepto|salvo|кроме)\s+(?:the\s+|an?\s+)?$"
)
"""Before a name that must not be the one."""
_QUOTED = re.compile(r"[\"“„«'‘](?P<said>[^\"”“»'’]{2,60})[\"”“»'’]")


def add_subject(text: str, draft: Draft) -> None:
    """The column of what is asked for by name: 'Which supplier sent ...?'"""
    said = _WHOSE.match(text)
    if said and not is_kind(said["who"]):
        of = {cue.name for cue in concepts_in(said["who"])}
        if of & {"vendor", "customer"}:
            draft.add(singular(said["who"]), "text")


def add_absences(text: str, draft: Draft) -> None:
    """Conditions that a document says something, or nothing of it."""
    if said := _RENEWS.search(text):
        draft.filter.append(Condition(draft.add("automatic renewal", "text"), "not empty", ""))
        draft.take(*said.span())
        return
    operator: Operator
    for operator, pattern in (("empty", _ABSENT), ("not empty", _PRESENT)):
        found = pattern.search(text)
        if not found or draft.filter or is_kind(found["what"].split()[-1]):
            continue
        what = re.sub(r"(?i)^of\s+", "", found["what"].strip())
        asks = _ASKS_WHETHER.match(what)
        what = what[asks.end() :] if asks else what
        if not what:
            continue
        kind = "text" if asks else type_of(what)
        if _CLAUSE.search(what) and kind != "duration":
            kind = "text"
        name = draft.add(_CLAUSE.sub("", what) if kind == "duration" else what, kind)
        draft.filter.append(Condition(name, operator, ""))
        draft.take(*found.span())
        return


def add_values(text: str, draft: Draft, today: date) -> None:
    for value in with_ranges(text, list(values_said(text, today))):
        operator, start = comparison(text, value)
        before, after = words_beside(text, start, value.end, draft)
        words = content_words(f"{before} {after}", draft)
        kind = value.type
        if kind == "number" and type_of(words) == "money":
            kind = "money"
        if kind == "number" and not words and kind_in(draft.kind) in OF_AMOUNTS:
            kind = "money"
        asked = ""
        if kind == "money" and not cues_of(words) - {"monthly", "yearly"}:
            asked, words = f"{AMOUNT} {words}".strip(), f"{words} amount".strip()
        if kind == "date":
            since = "since" if "since" in text[start : value.start].casefold() else ""
            words = heading(date_words(f"{before} {since}", after)) or _participle(before) or "date"
            if words == "date" and _IN_FORCE.search(before):
                words, operator = "end", ">="
        if kind == "duration":
            words = heading(words)
        name = draft.add(words, kind, value.unit, asked)
        draft.filter.append(Condition(name, operator, value.value, value.upto))
        draft.take(start, value.end)


def _participle(before: str) -> str:
    """The participle before a date: 'paid' in 'were paid in March'."""
    found = re.search(
        r"(?i)\b(?:is|are|was|were|been)\s+(?P<what>[a-z]{2,}(?:ed|id|nt|wn|en))\b", before
    )
    return found["what"].casefold() if found else ""


def add_names(text: str, draft: Draft) -> None:
    names = [(m.start("said"), m.end("said"), m["said"]) for m in _QUOTED.finditer(text)]
    quoted = [(start - 1, end + 1) for start, end, _ in names]
    for found in re.finditer(NAME, text):
        inside = any(s <= found.start() < e for s, e in quoted)
        if found.start() == 0 or inside or draft.is_taken(*found.span()):
            continue
        if (
            not is_kind(found[0])
            and (found[0].casefold() not in ONLY_GRAMMAR)
            and len(found[0]) > 1
        ):
            if found[0] in ("VAT", "I", "MwSt", "IVA"):
                continue
            names.append((*found.span(), found[0]))
    for start, end, said in sorted(names):
        before, after = words_beside(text, start, end, draft)
        words = content_words(before, draft)
        if _LAW.match(after) and "law" not in cues_of(words):
            words = "law"
        words = heading(words)
        name = draft.add(
            _field_name(words, before, after, draft),
            "list" if "language" in cues_of(words) else "text",
        )
        country = country_of(said) if "law" in cues_of(name) else ""
        meant = f"{said}; {country}" if country else said
        if _OTHER_THAN.search(text[:start]):
            draft.filter.append(Condition(name, "!=", meant))
        else:
            _demand(name, meant, text[:start], draft)
        draft.take(start, end)
    if (is_a := _IS_A.search(text)) and not draft.filter:
        name = draft.add("occupation", "text")
        draft.filter.append(Condition(name, "=", is_a["what"].strip()))
        draft.take(*is_a.span())


def _demand(name: str, value: str, before: str, draft: Draft) -> None:
    """Demand a text of a column; of what a document says one of, either of several."""
    known = next((c for c in draft.filter if c.field == name and c.operator == "="), None)
    either = known and (
        cues_of(name) & frozenset(_ONE_OF) or _OR.search(before, before.rfind(known.value))
    )
    if known and either:
        at = draft.filter.index(known)
        draft.filter[at] = replace(known, value=f"{known.value}; {value}")
    else:
        draft.filter.append(Condition(name, "=", value))


def _is_amount(words: str) -> bool:
    """Whether words name nothing but what is measured or paid, which no name can be."""
    of = [CONCEPTS[cue.name].types for cue in concepts_in(words)]
    return bool(of) and not any({"text", "list", "date"} & set(types) for types in of)


def _field_name(words: str, before: str, after: str, draft: Draft) -> str:
    if words and cues_of(words) and not (_is_amount(words) or draft.spending):
        place = re.search(r"(?i)\s(in|at)\s*$", before)
        return f"{words} {place[1].casefold()}" if place else words
    preposition = re.search(r"(?i)\b(from|by|of|with|for|to|von|de|от)\s*(?:the\s+)?$", before)
    if draft.spending and (_PAID_TO.search(before) or BILLS.match(after)):
        return "vendor"
    bought = kind_in(draft.kind) in ("invoice", "offer", "receipt")
    if preposition and bought:
        return "customer" if preposition[1].casefold() in ("for", "to") else "vendor"
    return ANYWHERE


def add_states(text: str, draft: Draft, today: date) -> None:
    """Conditions that something is done or not: 'have not been paid yet', 'unsigned'."""
    of_invoices = draft.spending or kind_in(draft.kind) == "invoice"
    if of_invoices and _OWING.search(text):
        draft.filter.append(Condition(draft.add("paid", "yes_no"), "=", "no"))
        if _OVERDUE.search(text):
            due = draft.add("due", "date", asked="due date")
            draft.filter.append(Condition(due, "<", today.isoformat()))
        return
    if draft.spending and not _NOT_PAID.search(text):
        return
    if _EXPIRED.search(text) and kind_in(draft.kind):
        draft.filter.append(Condition(draft.add("end", "date"), "<", today.isoformat()))
        return
    if (found := _UN.search(text)) and not draft.is_taken(*found.span()):
        name = draft.add(found["what"].casefold(), "yes_no")
        draft.filter.append(Condition(name, "=", "no"))
    elif (found := _PARTICIPLE.search(text)) and not draft.is_taken(*found.span()):
        name = draft.add(found["what"].casefold(), "yes_no")
        draft.filter.append(Condition(name, "=", "no" if found["not"] else "yes"))

"""Turns a question over many documents into a schema, by rule.

The rules know how questions are built in English: a kind of document, conditions ('more than 700
euros', 'in 2027', 'from Acme Ltd'), what is computed, and lists of fields. Values are recognised in
all languages of ``core/values``. Where the rules find nothing to ask a document, a language model
plans (``model_planning``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from app.core.answering.questions import question_kinds
from app.core.domain.tabular.answer_tables import (
    Aggregate,
    Condition,
    FieldType,
    Operator,
    PeriodLength,
    TableField,
    TableSchema,
)
from app.core.tabulating import glosses
from app.core.tabulating.concepts import (
    CONCEPTS,
    concepts_in,
    cues_of,
    is_kind,
    is_list_of,
    kind_in,
    singular,
    type_of,
)
from app.core.tabulating.readings import Found, values_in
from app.core.tabulating.text_readings import NAME, country_of
from app.core.text import dates as said_dates
from app.core.text.languages import STOP_WORDS, detect
from app.core.values import durations
from app.core.values.numbers import currency_of

_COMPARED: tuple[tuple[Operator, str], ...] = (
    (">=", r"at least|no(?:t)? (?:less|fewer) than|mindestens|al menos|не менее|至少|不少于"),
    ("<=", r"at most|no(?:t)? more than|up to|höchstens|como máximo|не более|最多|不超过"),
    (
        ">",
        r"more than|over|above|exceed(?:s|ing)?|(?:greater|higher|longer|larger) than|mehr als"
        r"|über|más de|superior(?:es)? a|более|больше|свыше|超过|大于|高于",
    ),
    (
        "<",
        r"less than|fewer than|under|below|(?:lower|shorter|cheaper|smaller) than|weniger als"
        r"|unter|menos de|inferior(?:es)? a|менее|меньше|少于|低于|小于",
    ),
)
_DATED: tuple[tuple[Operator, str], ...] = (
    (
        "<",
        r"(?:since |already )?(?:before|earlier than|older than|prior to)|vor|antes de|до|раньше",
    ),
    (">", r"after|later than|newer than|nach|después de|после|позже"),
    (">=", r"since|from|starting|as of|seit|ab|desde|с|начиная с"),
    ("<=", r"until|till|by|through|bis|hasta|по"),
)
_AGED: tuple[tuple[Operator, str], ...] = ((">", r"older than"), ("<", r"younger than"))
_COUNT = re.compile(
    r"(?i)\bhow many\b|\bnumber of\b|\bwie viele\b|\bcu[aá]nt[oa]s\b|\bсколько\b|多少|几"
)
_VAT_INCLUDED = re.compile(
    r"(?i)\b(?:vat|tax|mwst|iva)\s+(?:included|inclusive)\b|\binclud(?:ing|es)\s+(?:vat|tax)\b"
)
_NOT_NARROWER = re.compile(
    r"^(?:which|what|many|every|each|these|those|list|show|give|name|our|their|your|open|current"
    r"|existing|new|old|other|total|number|average|mean|typical|compare|first|last|active|valid"
    r"|running|ongoing|present|recent|several|various|different|single|separate|individual"
    r"|relevant|important|main|major|company|business|going|have|most|more|less|least|expensive"
    r"|outstanding|overdue|late|pending|due|written|paper|electronic|long|short)$|^un|ed$|est$"
)
"""Words before a kind that do not make it a narrower one, as 'service' does in 'service
agreements'."""
_LEAST_NARROWER = 4
_WORDS = re.compile(r"[^\W\d_]+")
_PURPOSE = re.compile(r"\s+for\s+(?:the\s+)?(?P<what>[a-z]{4,})\b")
"""What a document is for: 'offers for chairs' are chair offers."""
_UNNAMED = {"money": "amount", "duration": "term", "text": "name"}
"""What a value is called that the question gives no name."""
ANYWHERE = "named"
"""The field of a name that a document holds, wherever it stands."""
_OF_AMOUNTS = ("invoice", "offer", "order", "receipt", "payslip")
"""Kinds of documents of which a number without a name is an amount."""
_BOUGHT = "invoices"
"""What says how much was spent."""
_OURS = re.compile(r"(?i)\b(?:we|our|all|total)\b")
_RENTED_BY = "leases"
"""What says the rent."""
_RENTED = re.compile(
    r"(?i)\b(?:premises|offices?|flats?|apartments?|shops?|warehouses?|buildings?|locations|sites"
    r"|properties|rooms|parking (?:spaces?|lots?))\b"
)
_OF_RENT = re.compile(r"(?i)\b(?:rents?|rented|landlords?|lessors?|tenants?|lessees?|deposits?)\b")
"""What is asked of leases, though it names none."""
_APPLIED = re.compile(
    r"(?i)\b(?:people|persons|candidates|applicants)\s+(?:(?:have|has|had)\s+)?applied\b"
)
_PERSONS = re.compile(r"(?i)\b(?:applicants?|candidates?|persons?|people|employees?|who|wer)\b")
_AMOUNT = "total amount or price"
"""What 'over 1,000 euros' is of, where the question does not say."""
_RELATIVE = re.compile(
    r"(?i)\b(?P<which>this|next|last|current|previous|coming)\s+(?P<unit>year|quarter|month)\b"
)
_AHEAD = re.compile(r"(?i)\b(?:with)?in\s+(?:the\s+)?(?P<way>next|coming|last|past)\s+(?=\d|\w+\s)")
_BETWEEN = re.compile(r"(?i)\b(?:between|from|zwischen|von|entre|от)\s+$")
_UPTO = re.compile(r"(?i)\s*(?:and|to|und|bis|y|a|до|и|-|–)\s*")
_IN_FORCE = re.compile(r"(?i)\b(?:valid|running|in force|in effect|active|current)\b")
"""What is so at a time ends at that time, or later."""
_FIRST = re.compile(
    r"(?i)\b(?P<verb>[a-z]+(?:\s+(?:out|up))?)\s+(?:the\s+)?(?P<end>first|soonest|earliest|last|latest)$"
)
_NO_FIGURE = re.compile(
    r"(?i)^(?:when|who|where|why|wann|wer|wo|warum|cuándo|quién|dónde|когда|кто|где)\b"
)
_AVERAGE = re.compile(r"(?i)\b(?:average|mean|durchschnitt\w*|promedio|media|средн\w+)\b|平均")
_SUM = re.compile(
    r"(?i)\b(?:totals?|sum|together|altogether|in total|how much|overall|combined|spend|spent"
    r"|spending|insgesamt|zusammen|wie viel|summe|cuánto|suma|в сумме|всего)\b|总共|合计|总额"
)
_OVERALL = re.compile(
    r"(?i)\b(?:altogether|in total|together|overall|combined|how much (?:did|have|do) (?:we|i)\b"
    r".*\b(?:pay|paid|spend|spent|owe|owed))\b|^(?:our\s+)?(?:total\s+)?(?:spend|spending)\b"
)
_SPENDING = re.compile(
    r"(?i)\b(?:we|i)\b.*\b(?:spend|spent|pay|paid|owe|owed)\b|\b(?:spend|spending)\b"
    r"|\b(?:was|were|been)\s+spent\b|\b(?:charged?|bill(?:ed)?|invoiced?)\s+us\b"
)
"""What is asked of invoices, though it does not name them."""
_OWING = re.compile(
    r"(?i)\b(?:owe|owed|outstanding|overdue)\b|\b(?:still|are|is)\s+(?:open|due|pending)\b"
)
_OVERDUE = re.compile(r"(?i)\b(?:overdue|past due|late)\b")
_NOT_PAID = re.compile(r"(?i)\bnot\b.*\bpaid\b|\bunpaid\b")
_AGREED = frozenset({"price", "salary", "deposit"})
_OF_RATES = frozenset({"price", "salary"})
"""Amounts that are agreed: 'How much rent do we pay?' is not asked of invoices."""
_BILLS = re.compile(r"(?i)\s*(?:ha(?:s|ve)\s+)?(?:charged?|bill(?:ed)?|invoiced?)\b")
_PAID_TO = re.compile(r"(?i)\b(?:pay|paid|owe|owed|with|at|to|from)\s+(?:the\s+)?$")
_MOST = (
    r"highest|largest|biggest|greatest|most expensive|longest|latest|newest|youngest"
    r"|most(?: recent)?"
)
_LEAST = r"lowest|smallest|cheapest|shortest|earliest|oldest|fewest|least(?! \d)"
_EXTREME = re.compile(rf"(?i)(?<!at )\b(?:(?P<most>{_MOST})|(?P<least>{_LEAST}))\b\s*(?P<rest>.*)$")
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
}  # fmt: skip - what a superlative compares where the question does not say
_LIST = re.compile(
    r"(?i)^(?:please\s+)?(?:list|show|give|name|tabulate|make a table|table|compile)\b.*?"
    r"\b(?:with|by their|showing|including)\b\s*(?P<fields>.+)$"
)
_WITH = re.compile(r"(?i)\s*\b(?:with|by their|showing|including)\s*$")
_COMPARE = re.compile(
    r"(?i)^(?:please\s+)?compare\s+(?:the\s+|their\s+)?(?P<fields>.+?)(?:\s+of\b.*|\s+(?:in|from|between)\b.*)?$"
)
_CONTRAST = re.compile(
    r"(?i)^(?:is|are|was|were|which|what|who)\b.*\b(?:higher|lower|cheaper|dearer|more expensive"
    r"|less expensive|longer|shorter|larger|smaller|bigger|earlier|later)\b.*\b(?:or|than)\b"
    r"|^(?:is|are|was|were|which|what|who)\b.*\bor\b.*\b(?:higher|lower|cheaper|dearer"
    r"|more expensive|less expensive|longer|shorter|larger|smaller|bigger|earlier|later)\b"
)
"""Compares two by a field: 'Is the rent in Berlin or in Vienna higher?'"""
_COMPARES_BY = {
    "cheaper": "price",
    "dearer": "price",
    "more expensive": "price",
    "less expensive": "price",
    "longer": "term",
    "shorter": "term",
}  # fmt: skip - a list
_OF_EACH = re.compile(
    r"(?i)^(?:(?:please\s+)?(?:give|show|tell)\s+me\s+|list\s+)?"
    r"(?P<fields>(?:the|who|what|which|how\s+(?:much|long|high))\b.+?)\s+(?:in|of|for|under|on)\s+"
    r"(?:each|every|all)(?:\s+of)?(?:\s+(?:the|our|these|those))?\s+(?:[\w-]+\s+){0,2}?(?P<kind>\w+)$"
)
_EACH_DOES = re.compile(
    r"(?i)^(?:when|how\s+long)\s+(?:does|do|did)\s+(?:each|every|all)(?:\s+of)?"
    r"(?:\s+(?:the|our|these|those))?\s+(?:[\w-]+\s+){0,2}?(?P<kind>\w+)\s+(?P<fields>[a-z]+)$"
)
"""What is asked of each document: 'Who is the landlord in each lease?'"""
_NAMES_FIELDS = re.compile(r"(?:[^\s,;，、?？]+\s?){1,4}[,;，、]")
"""A bare list of fields."""
_ITEMS = re.compile(r"\s*(?:,|;|、)\s*(?:and\s+)?|\s+(?:and|und|y|и)\s+")
_DETERMINER = re.compile(r"(?i)^(?:its|their|the|his|her|a|an|each|all)\s+")
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
_ASKS_WHETHER = re.compile(
    r"(?i)^(?:when|how\s+(?:long|much|many)|who|which|what|where)\s+(?:(?:they|it|is|are|was|were)\s+)*"
)
_CLAUSE = re.compile(r"(?i)\s+(?:clause|provision|section)s?$")
_LISTS = re.compile(r"(?i)(?:which|list|show|name)\b")
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
_ASKED_KIND = re.compile(
    r"(?i)\b(?:which|what|how many|all(?: the| of the)?|every|each|these|those|list|the)\s+"
    r"(?:(?!of\b)[\w-]+\s+){0,2}?(?P<kind>[a-z]{3,})\b"
)
_LAW = re.compile(r"(?i)\s*laws?\b")
_QUOTED = re.compile(r"[\"“„«'‘](?P<said>[^\"”“»'’]{2,60})[\"”“»'’]")
_BOUNDARY = re.compile(r"(?i)(?:,|;|\band\b|\bwho\b|\bthat\b|\bwhich\b|\bwhose\b)")
_ONLY_GRAMMAR = STOP_WORDS["en"] | frozenset(
    [
        "list",
        "show",
        "give",
        "name",
        "please",
        "documents",
        "document",
        "files",
        "file",
        "there",
        "altogether",
        "together",
        "exist",
        "many",
        "much",
        "been",
        "yet",
        "whose",
        "day",
        "days",
    ]
)
_HEADINGS = ("notice", "end", "begin", "law")
"""Concepts that are said by verbs, too."""
_A_PERIOD = re.compile(r"(?i)(?:an?|eine?[mnr]?|una?|one)\s")
_MOST_FIELDS = 12


@dataclass
class _Draft:
    """A schema while it is made."""

    question: str
    kind: str = ""
    spending: bool = False
    """Whether it asks what was spent, whatever the documents are called."""
    by: str = ""
    """What the figures are grouped by, in the words of the question."""
    fields: list[TableField] = field(default_factory=list)
    filter: list[Condition] = field(default_factory=list)
    taken: list[tuple[int, int]] = field(default_factory=list)
    """Characters of the question that are understood."""

    def add(self, name: str, kind: FieldType, unit: str = "", asked: str = "") -> str:
        """Add a field, unless there is one; return its name. ``asked`` says more than the name."""
        name = " ".join(name.split()) or _UNNAMED.get(kind, kind)
        known = next((f for f in self.fields if f.name == name), None)
        if known is None:
            self.fields.append(TableField(name, kind, asked or name, unit))
        return name

    def take(self, start: int, end: int) -> None:
        self.taken.append((start, end))

    def is_taken(self, start: int, end: int) -> bool:
        return any(a < end and start < b for a, b in self.taken)


def language_of(question: str) -> str:
    """The language of a question; of a short one, that in which all of its words are known, else
    English."""
    if re.search("[\u3400-\u9fff]", question):
        return "zh"
    known = (code for code in sorted(glosses.LANGUAGES) if glosses.in_english(question, code))
    return detect(question) or next(known, "en")


def plan(question: str, today: date) -> TableSchema | None:
    """The schema of a question or a list of fields; None where the rules find nothing to ask.
    Questions in other languages than English are put into it, if all of their words are known."""
    text = " ".join(question.split()).strip().rstrip("?.!？。 ")
    language = language_of(question)
    if gloss := glosses.in_english(question, language):
        schema = _planned(question, gloss.text, today)
        return _in_language(_with_originals(schema, gloss), language, gloss) if schema else None
    if language in glosses.LANGUAGES and not _NAMES_FIELDS.match(text):
        return None
    return _planned(question, text, today)


def _with_originals(schema: TableSchema, gloss: glosses.Gloss) -> TableSchema:
    """A schema whose conditions are met by names in the language of the question, too."""
    listed = [
        replace(each, value=f"{each.value}; {gloss.originals[each.value]}")
        if each.value in gloss.originals
        else each
        for each in schema.filter
    ]
    return replace(schema, filter=tuple(listed))


def _in_language(schema: TableSchema, language: str, gloss: glosses.Gloss) -> TableSchema:
    """A schema whose columns have names of a language, as far as they are known and stay apart."""
    names = {e.name: glosses.column(e.name, language, gloss.phrases) for e in schema.fields}
    if len(set(names.values())) < len(names):
        return schema
    names[""] = ""
    return replace(
        schema,
        fields=tuple(replace(each, name=names[each.name]) for each in schema.fields),
        filter=tuple(replace(each, field=names[each.field]) for each in schema.filter),
        aggregate=replace(
            schema.aggregate,
            field=names[schema.aggregate.field],
            by=names[schema.aggregate.by],
        ),
        order=names[schema.order],
    )


def _planned(question: str, text: str, today: date) -> TableSchema | None:
    draft = _Draft(question.strip())
    text = _in_kinds(text)
    draft.kind = kind_of(text)
    if not kind_in(draft.kind) and _OF_RENT.search(text):
        draft.kind = _RENTED_BY
    elif not kind_in(draft.kind) and _is_of_spending(text):
        draft.kind, draft.spending = _BOUGHT, True
    if listed := _listed(text, draft, today) or _contrasted(text, draft):
        return listed
    text = _grouping(text, draft)
    _subject(text, draft)
    _absences(text, draft)
    _typed_conditions(text, draft, today)
    extreme = _extreme(text, draft)
    _text_conditions(text, draft)
    _states(text, draft, today)
    schema = _in_currency(_computed(text, draft, extreme))
    if not schema.fields and schema.aggregate.function != "count":
        return None
    return schema


def _is_of_spending(text: str) -> bool:
    named = {cue.name for cue in concepts_in(text) if not _BILLS.match(text, cue.start)}
    return bool(_SPENDING.search(text)) and not named & _OF_RATES


def _subject(text: str, draft: _Draft) -> None:
    """The column of what is asked for by name: 'Which supplier sent ...?'"""
    said = _WHOSE.match(text)
    if said and not is_kind(said["who"]):
        of = {cue.name for cue in concepts_in(said["who"])}
        if of & {"vendor", "customer"}:
            draft.add(singular(said["who"]), "text")


def _absences(text: str, draft: _Draft) -> None:
    """Conditions that a document says something, or nothing of it."""
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


def _in_currency(schema: TableSchema) -> TableSchema:
    """A schema whose amounts are of the currency that it names ('in EUR'), which is no name that
    documents hold anywhere."""
    named = [each for each in schema.filter if each.field == ANYWHERE and currency_of(each.value)]
    at = schema.aggregate.field or schema.order
    money = next((f for f in schema.fields if f.type == "money" and at in ("", f.name)), None)
    if len(named) != 1 or money is None:
        return schema
    kept = tuple(each for each in schema.filter if each not in named)
    used = {money.name, *(each.field for each in kept)}
    fields = tuple(
        replace(f, unit=currency_of(named[0].value)) if f == money else f
        for f in schema.fields
        if f.name in used or f.name != ANYWHERE
    )
    return replace(schema, fields=fields, filter=kept)


def ranges_over_documents(question: str, schema: TableSchema) -> bool:
    """Whether a question is about all documents of a kind, and not about what one says."""
    gloss = glosses.in_english(question, language_of(question))
    asked = _in_kinds((gloss.text if gloss else question).rstrip(" ?"))
    kinds = {question_kinds.kind_of(said) for said in (question, asked)}
    if kinds & question_kinds.OVER_DOCUMENTS:
        return True
    named = bool(kind_in(question))
    implied = schema.kind == _BOUGHT and not named
    rented = schema.kind == _RENTED_BY and not named
    if schema.order and (rented or kind_in(schema.kind) == "application"):
        return True
    match schema.aggregate.function:
        case "count":
            applied = bool(_APPLIED.search(gloss.text if gloss else question))
            return bool(kind_in(schema.kind)) and (applied or bool(schema.filter))
        case "average" if named or rented:
            return True
        case "sum" | "average":
            by_all = bool(schema.aggregate.by) or bool(_OVERALL.search(question))
            return by_all or implied or (rented and bool(_OURS.search(asked)))
    if _COMPARE.match(asked) or _CONTRAST.search(asked):
        return len(schema.fields) > 1
    if _of_each(asked) or (implied and schema.filter) or (schema.order and _FIRST.search(asked)):
        return True
    return bool(schema.filter) and is_list_of(question) and _begins_with_kind(question)


def compared_names(schema: TableSchema) -> tuple[str, ...]:
    """The names that a question compares: 'Compare the prices of Brandt and Acme'."""
    told = any(each.operator == "not empty" for each in schema.filter)
    anywhere = [each.name for each in schema.fields if each.asked == ANYWHERE]
    named = next((each.value for each in schema.filter if each.field in anywhere), "")
    return tuple(named.split("; ")) if named and told else ()


def _begins_with_kind(question: str) -> bool:
    """Whether a question is a mere phrase: 'invoices from Acme over 1,000 euros'."""
    words = re.findall(r"[^\W\d_]+", question)[:2]
    return any(map(is_kind, words)) and not question.rstrip().endswith(("?", "？"))


def _in_kinds(text: str) -> str:
    """A question in the words for kinds of documents: 'our offices' of which the rent is asked are
    leases, and people who applied are applications."""
    if _APPLIED.search(text):
        return _APPLIED.sub("applications", text)
    if _OF_RENT.search(text) and not any(map(is_kind, _WORDS.findall(text))):
        return _RENTED.sub("leases", text)
    return text


def kind_of(text: str) -> str:
    """The word for the kind of document that a question is about; empty for none."""
    words = list(_WORDS.finditer(text))
    for n, each in enumerate(words):
        if not is_kind(each[0]):
            continue
        before = words[n - 1] if n and text[words[n - 1].end() : each.start()] == " " else None
        kind = each[0].casefold()
        purpose = _PURPOSE.match(text, each.end())
        if purpose and _narrows(purpose["what"]):
            return f"{singular(purpose['what'])} {kind}"
        narrower = before[0] if before else ""
        return f"{narrower} {kind}" if _narrows(narrower) else kind
    if kind_in(text):  # in Chinese, words are not apart
        return kind_in(text)
    found = _ASKED_KIND.match(text) or _ASKED_KIND.search(text)
    word = found["kind"].casefold() if found else ""
    known = bool(concepts_in(word)) or word in _ONLY_GRAMMAR
    return word if word.endswith("s") and not known else ""


def _narrows(word: str) -> bool:
    """Whether a word beside a kind makes it a narrower one."""
    plain = word in _ONLY_GRAMMAR or _NOT_NARROWER.search(word)
    return len(word) >= _LEAST_NARROWER and word.islower() and not plain


def field_of(words: str) -> TableField:
    """A field by its name or a question for it."""
    name = words.strip(" ?.!")
    name = re.sub(
        r"(?i)^(?:what|which|when|who|where|how (?:much|long|many))\s+"
        r"(?:is|are|was|were|does|do|did)?\s*",
        "",
        name,
    )
    name = re.sub(r"(?i)\s+(?:did|do|does|have|has)\s+(?:we|they|it|you|i)\b.*$", "", name)
    name = _DETERMINER.sub("", name).strip() or words.strip()
    kind = type_of(words)
    if cues_of(name) & {"language"}:
        kind = "list"
    return TableField(name, kind, words.strip())


def _of_each(text: str) -> re.Match[str] | None:
    """What is asked of each document of a kind, and the kind."""
    found = _OF_EACH.match(text.rstrip(" ?")) or _EACH_DOES.match(text.rstrip(" ?"))
    figure = _SUM.search(text) or _AVERAGE.search(text) or _COUNT.search(text)
    return found if found and is_kind(found["kind"]) and not figure else None


def _listed(text: str, draft: _Draft, today: date) -> TableSchema | None:
    """A question that names its fields, or a bare list of them."""
    if found := _LIST.match(text) or _of_each(text):
        said = found["fields"]
    elif found := _COMPARE.match(text):
        said = found["fields"]
        draft.kind = draft.kind if draft.kind and draft.kind in text.casefold() else ""
    elif re.match(r"(?i)(?:which|what|how|who|when|where|welche|wie|qué|cuál|какие|哪)", text) or (
        "," not in text and ";" not in text
    ):
        return None
    else:
        said, draft.kind = text, ""
    fields = [field_of(item) for item in _ITEMS.split(said) if item.strip()]
    fields = list({each.name: each for each in fields}.values())[:_MOST_FIELDS]
    if found and found.re is _COMPARE:
        tail = text[found.end("fields") :]
        who = next(
            (c.name for c in concepts_in(tail) if c.name in ("vendor", "customer", "party")), ""
        )
        if who:
            fields.insert(0, TableField(who, "text", who))
        named = [said[0] for part in _ITEMS.split(tail) for said in re.finditer(NAME, part)]
        names = [name for name in named if not is_kind(name)]
        if len(names) > 1:
            fields.insert(0, TableField(ANYWHERE, "text", ANYWHERE))
            draft.filter.append(Condition(ANYWHERE, "=", "; ".join(names)))
            draft.filter += [Condition(f.name, "not empty", "") for f in fields[1:]]
    if found and found.re is _LIST:
        head = _WITH.sub("", text[: found.start("fields")])
        _typed_conditions(head, draft, today)
        _text_conditions(head, draft)
        fields = [*(f for f in draft.fields if f not in fields), *fields]
    return TableSchema(draft.question, tuple(fields), draft.kind, tuple(draft.filter))


def _contrasted(text: str, draft: _Draft) -> TableSchema | None:
    """Two by name, side by side: a row for each, the highest first."""
    if not _CONTRAST.search(text):
        return None
    found = [m for m in re.finditer(NAME, text) if m.start() and not is_kind(m[0])]
    names = list(dict.fromkeys(m[0] for m in found))
    if len(names) != 2:
        return None
    rest = re.sub(NAME, " ", text[1:])
    wanted = [cue for cue in concepts_in(rest) if CONCEPTS[cue.name].types]
    said = next((words for words in _COMPARES_BY if re.search(rf"\b{words}\b", rest)), "")
    words = " ".join(dict.fromkeys(rest[c.start : c.end] for c in wanted))
    words = words or _COMPARES_BY.get(said, "")
    if not words or type_of(words) in ("text", "list"):
        return None
    anywhere, asked = (
        TableField(ANYWHERE, "text", ANYWHERE),
        TableField(words, type_of(words), words),
    )
    named = Condition(ANYWHERE, "=", "; ".join(names))
    return TableSchema(
        draft.question,
        (anywhere, asked),
        draft.kind,
        (named, Condition(words, "not empty", "")),
        order=words,
        descending=True,
    )


def _grouping(text: str, draft: _Draft) -> str:
    """Take 'by quarter' off the end of a question."""
    found = _BY.search(text)
    rate = found and found[0].split()[0].casefold() in ("per", "pro", "je", "por")
    if rate and kind_in(draft.kind) == "contract":
        return text  # 'per month' is a rate here
    if found and found["rest"] and not (concepts_in(found["by"]) or _period(found["by"])):
        return text  # 'sent by fax in March'
    if not found or not (_SUM.search(text) or _COUNT.search(text) or _AVERAGE.search(text)):
        return text
    draft.by = found["by"].strip()
    return text[: found.start()] + found["rest"]


def _period(by: str) -> PeriodLength:
    return _PERIODS.get(by.casefold().split()[-1], "")


def _typed_conditions(text: str, draft: _Draft, today: date) -> None:
    for value in _ranges(text, list(_values(text, today))):
        operator, start = _operator(text, value)
        before, after = _beside(text, start, value.end, draft)
        words = _content(f"{before} {after}", draft)
        kind = value.type
        if kind == "number" and type_of(words) == "money":
            kind = "money"
        if kind == "number" and not words and kind_in(draft.kind) in _OF_AMOUNTS:
            kind = "money"
        asked = ""
        if kind == "money" and not cues_of(words) - {"monthly", "yearly"}:
            asked, words = f"{_AMOUNT} {words}".strip(), f"{words} amount".strip()
        if kind == "date":
            since = "since" if "since" in text[start : value.start].casefold() else ""
            words = _heading(_dated(f"{before} {since}", after)) or _participle(before) or "date"
            if words == "date" and _IN_FORCE.search(before):
                words, operator = "end", ">="
        if kind == "duration":
            words = _heading(words)
        name = draft.add(words, kind, value.unit, asked)
        draft.filter.append(Condition(name, operator, value.value, value.upto))
        draft.take(start, value.end)


def _heading(words: str) -> str:
    """What a column is called whose values the question names by a verb: 'end' for 'runs out'."""
    cues = cues_of(words)
    return next((name for name in _HEADINGS if name in cues), words) if words else ""


@dataclass(frozen=True, slots=True)
class _Value:
    start: int
    end: int
    type: FieldType
    value: str
    upto: str = ""
    unit: str = ""


def _values(text: str, today: date) -> Iterator[_Value]:
    found: list[_Value] = list(_relative(text, today))
    for when in said_dates.dates(text):
        period = when.period(today)
        if period and not any(when.start < v.end and v.start < when.end for v in found):
            found.append(_Value(when.start, when.end, "date", *period))
    kinds: tuple[FieldType, ...] = ("duration", "money", "number")
    for kind in kinds:
        for each in values_in(text, kind):
            if kind == "duration" and _A_PERIOD.match(text, each.start):
                continue  # '500 euros a month'
            if not any(each.start < v.end and v.start < each.end for v in found):
                found.append(_of_found(each, kind))
    yield from sorted(found, key=lambda value: value.start)


def _relative(text: str, today: date) -> Iterator[_Value]:
    """Periods that depend on the day: 'next year', 'within the next 12 months'."""
    for said in _RELATIVE.finditer(text):
        step = {"next": 1, "coming": 1, "last": -1, "previous": -1}.get(said["which"].casefold(), 0)
        length = {"year": 12, "quarter": 3, "month": 1}[said["unit"].casefold()]
        first = (today.month - 1) // length * length + step * length
        year, month = today.year + first // 12, first % 12 + 1
        yield _Value(*said.span(), "date", *said_dates.months(year, month, length))
    for said in _AHEAD.finditer(text):
        term = next(durations.durations(text[said.end() :]), None)
        if term is None or term.start:
            continue
        end = said.end() + term.end
        if said["way"].casefold() in ("next", "coming"):
            last = durations.after(today, term)
            yield _Value(said.start(), end, "date", today.isoformat(), last.isoformat())
        else:
            days = timedelta(seconds=term.total)
            yield _Value(said.start(), end, "date", (today - days).isoformat(), today.isoformat())


def _of_found(each: Found, kind: FieldType) -> _Value:
    return _Value(each.start, each.end, kind, each.value, unit=each.unit)


def _ranges(text: str, values: list[_Value]) -> Iterator[_Value]:
    """The values, those of 'between 300 and 700 euros' as one."""
    skip = False
    for n, value in enumerate(values):
        following = values[n + 1] if n + 1 < len(values) else None
        if skip:
            skip = False
            continue
        between = _BETWEEN.search(text[: value.start])
        if between and following and _UPTO.fullmatch(text, value.end, following.start):
            skip = True
            upto = following.upto or following.value
            yield replace(following, start=between.start(), value=value.value, upto=upto)
        else:
            yield value


def _operator(text: str, value: _Value) -> tuple[Operator, int]:
    """How a value is compared, and where the words that say it begin."""
    before = text[: value.start]
    if value.upto and value.type != "date":
        return "within", value.start
    rules = _DATED + _COMPARED if value.type == "date" else _AGED + _COMPARED
    for operator, words in rules:
        found = re.search(rf"(?i)(?<!\w)(?:{words})(?:\s+(?:the|dem|der|el|la))?\s*$", before)
        if found is None and re.search(rf"(?:{words.split('|')[-1]})\s*$", before):
            found = re.search(rf"(?:{words.split('|')[-1]})\s*$", before)
        if found:
            if re.match(r"\s*or (?:more|later)", text[value.end :]):
                operator = ">="
            if value.upto and found[0].strip().casefold() == "from":
                onward = re.match(r"(?i)\s*(?:on\b|onwards?\b)", text[value.end :])
                operator = operator if onward else "within"  # 'invoices from 2025'
            return operator, found.start()
    if re.match(r"(?i)\s*(?:or more|or later|and more)\b", text[value.end :]):
        return ">=", value.start
    if re.match(r"(?i)\s*(?:or less|or earlier|or fewer)\b|之前|以前", text[value.end :]):
        return "<=", value.start
    return ("within" if value.type == "date" else "="), value.start


def _beside(text: str, start: int, end: int, draft: _Draft) -> tuple[str, str]:
    """The words before and behind a value that belong to it."""
    floor = max((b for _, b in draft.taken if b <= start), default=0)
    for stop in _BOUNDARY.finditer(text, floor, start):
        floor = stop.end()
    if draft.kind:
        kind = draft.kind.split()[-1]
        for stop in re.finditer(rf"(?i)(?<!\w){re.escape(kind)}(?!\w)", text[:start]):
            floor = max(floor, stop.end())
    ceiling = next((m.start() for m in _BOUNDARY.finditer(text, end)), len(text))
    return text[floor:start], text[end:ceiling]


def _content(words: str, draft: _Draft) -> str:
    """The words that may name a field: neither grammar nor the kind."""
    kept: list[str] = []
    for word in re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", words):
        folded = word.casefold()
        is_name = word[0].isupper() and kept == [] and folded not in _ONLY_GRAMMAR
        if (
            folded == draft.kind
            or folded in _ONLY_GRAMMAR
            or (is_kind(word) and folded != "notice")
        ):
            continue
        if is_name and re.fullmatch(NAME, word) and not concepts_in(word):
            continue
        kept.append(word)
    return " ".join(kept[-5:])


def _dated(before: str, after: str) -> str:
    """The words that say which date is meant; empty where none does."""
    kinds = ("end", "begin", "made", "due", "available", "work")
    words = [
        said[cue.start : cue.end]
        for said in (before, after)
        for cue in concepts_in(said)
        if cue.name in kinds
    ]
    return " ".join(dict.fromkeys(words))


def _participle(before: str) -> str:
    """The participle before a date: 'paid' in 'were paid in March'."""
    found = re.search(
        r"(?i)\b(?:is|are|was|were|been)\s+(?P<what>[a-z]{2,}(?:ed|id|nt|wn|en))\b", before
    )
    return found["what"].casefold() if found else ""


def _extreme(text: str, draft: _Draft) -> tuple[str, bool] | None:
    """The column of a superlative, and whether the highest comes first."""
    if (said := _FIRST.search(text)) and type_of(said["verb"]) == "date":
        draft.take(*said.span())
        name = draft.add(_heading(said["verb"]), "date")
        return name, said["end"].casefold() in ("last", "latest")
    found = _EXTREME.search(text)
    if not found:
        return None
    word = (found["most"] or found["least"]).casefold()
    rest = _content(found["rest"], draft)
    words = rest if concepts_in(rest) or (rest and word not in _BY_ITSELF) else ""
    words = words or _BY_ITSELF.get(word, "")
    if word == "oldest" and _PERSONS.search(text):
        words = _BY_ITSELF["youngest"]
    asked = ""
    of_amounts = kind_in(draft.kind) in _OF_AMOUNTS
    if (not words and (kind_in(found["rest"]) or (of_amounts and not rest))) or (
        words == "price" and of_amounts and not rest
    ):
        words, asked = "amount", _AMOUNT
    if not words:
        return None
    draft.take(found.start(), found.end() if rest else found.start("rest"))
    kind = type_of(words)
    name = draft.add(words, kind if kind != "text" else "number", asked=asked)
    return name, bool(found["most"])


def _text_conditions(text: str, draft: _Draft) -> None:
    names = [(m.start("said"), m.end("said"), m["said"]) for m in _QUOTED.finditer(text)]
    quoted = [(start - 1, end + 1) for start, end, _ in names]
    for found in re.finditer(NAME, text):
        inside = any(s <= found.start() < e for s, e in quoted)
        if found.start() == 0 or inside or draft.is_taken(*found.span()):
            continue
        if (
            not is_kind(found[0])
            and (found[0].casefold() not in _ONLY_GRAMMAR)
            and len(found[0]) > 1
        ):
            if found[0] in ("VAT", "I", "MwSt", "IVA"):
                continue
            names.append((*found.span(), found[0]))
    for start, end, said in sorted(names):
        before, after = _beside(text, start, end, draft)
        words = _content(before, draft)
        if _LAW.match(after) and "law" not in cues_of(words):
            words = "law"
        words = _heading(words)
        name = draft.add(
            _field_name(words, before, after, draft),
            "list" if "language" in cues_of(words) else "text",
        )
        country = country_of(said) if "law" in cues_of(name) else ""
        meant = f"{said}; {country}" if country else said
        _demand(name, meant, text[:start], draft)
        draft.take(start, end)
    if (is_a := _IS_A.search(text)) and not draft.filter:
        name = draft.add("occupation", "text")
        draft.filter.append(Condition(name, "=", is_a["what"].strip()))
        draft.take(*is_a.span())


def _demand(name: str, value: str, before: str, draft: _Draft) -> None:
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


def _field_name(words: str, before: str, after: str, draft: _Draft) -> str:
    if words and cues_of(words) and not (_is_amount(words) or draft.spending):
        place = re.search(r"(?i)\s(in|at)\s*$", before)
        return f"{words} {place[1].casefold()}" if place else words
    preposition = re.search(r"(?i)\b(from|by|of|with|for|to|von|de|от)\s*(?:the\s+)?$", before)
    if draft.spending and (_PAID_TO.search(before) or _BILLS.match(after)):
        return "vendor"
    bought = kind_in(draft.kind) in ("invoice", "offer", "receipt")
    if preposition and bought:
        return "customer" if preposition[1].casefold() in ("for", "to") else "vendor"
    return ANYWHERE


def _states(text: str, draft: _Draft, today: date) -> None:
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
    if (found := _UN.search(text)) and not draft.is_taken(*found.span()):
        name = draft.add(found["what"].casefold(), "yes_no")
        draft.filter.append(Condition(name, "=", "no"))
    elif (found := _PARTICIPLE.search(text)) and not draft.is_taken(*found.span()):
        name = draft.add(found["what"].casefold(), "yes_no")
        draft.filter.append(Condition(name, "=", "no" if found["not"] else "yes"))


def _computed(text: str, draft: _Draft, extreme: tuple[str, bool] | None) -> TableSchema:
    aggregate, order, descending = Aggregate(), "", False
    if extreme:
        order, descending = extreme
        if re.match(r"(?i)(?:what|how)\b", text):
            aggregate = Aggregate("maximum" if descending else "minimum", order)
    elif _COUNT.search(text):
        aggregate = Aggregate("count")
    elif not (_NO_FIGURE.match(text) or _is_list_by_amount(text, draft)) and (
        (averaged := bool(_AVERAGE.search(text))) or _SUM.search(text)
    ):
        name = _amount_field(text, draft)
        aggregate = Aggregate("average" if averaged else "sum", name)
    if draft.by and aggregate.function:
        period = _period(draft.by)
        dated = _dated(text, "") or "date"
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


def _is_list_by_amount(text: str, draft: _Draft) -> bool:
    """Whether those are asked for whose total is so and so: 'Which have a total above 1,000?'"""
    kinds = {each.name: each.type for each in draft.fields}
    amounts = any(kinds.get(each.field) == "money" for each in draft.filter)
    return amounts and bool(_LISTS.match(text))


def _amount_field(text: str, draft: _Draft) -> str:
    """The column of a sum or an average: what the question calls the amounts."""
    wanted = [
        cue
        for cue in concepts_in(text)
        if not draft.is_taken(cue.start, cue.end)
        and ("money" in CONCEPTS[cue.name].types or cue.name in ("monthly", "yearly", "age"))
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
    return draft.add(name, kind if kind in ("money", "number", "duration") else "money")

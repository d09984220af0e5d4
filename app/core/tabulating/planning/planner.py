"""Turns a question over many documents into a schema, by rule.

The rules know how questions are built in English: a kind of document, conditions ('more than 700
euros', 'in 2027', 'from Acme Ltd'), what is computed, and lists of fields. Values are recognised in
all languages of ``core/values``. Where the rules find nothing to ask a document, a language model
plans (``model_planning``).
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from app.core.answering.questions import question_kinds
from app.core.domain.tabular.answer_tables import TableSchema
from app.core.tabulating.concepts import concepts_in, is_kind, is_list_of, kind_in
from app.core.tabulating.planning import glosses
from app.core.tabulating.planning.conditions import (
    BILLS,
    add_absences,
    add_names,
    add_states,
    add_subject,
    add_values,
)
from app.core.tabulating.planning.document_kinds import (
    APPLIED,
    DELIVERS,
    OF_RENT,
    RENTED_BY,
    in_kinds,
    kind_of,
)
from app.core.tabulating.planning.drafts import ANYWHERE, Draft
from app.core.tabulating.planning.figures import FIRST, computed, extreme_of, take_grouping
from app.core.tabulating.planning.listings import (
    COMPARE,
    CONTRAST,
    NAMES_FIELDS,
    STATE_OF,
    contrast,
    listing,
    of_each,
    state_of,
)
from app.core.text.languages import detect
from app.core.values.numbers import currency_of

_OFFERED = "offers"
_BOUGHT = "invoices"
"""What says how much was spent."""
_OURS = re.compile(r"(?i)\b(?:we|our|all|total)\b")
_OVERALL = re.compile(
    r"(?i)\b(?:altogether|in total|together|overall|combined|how much (?:did|have|do) (?:we|i)\b"
    r".*\b(?:pay|paid|spend|spent|owe|owed))\b|^(?:our\s+)?(?:total\s+)?(?:spend|spending)\b"
)
_SPENDING = re.compile(
    r"(?i)\b(?:we|i)\b.*\b(?:spend|spent|pay|paid|owe|owed)\b|\b(?:spend|spending)\b"
    r"|\b(?:was|were|been)\s+spent\b|\b(?:charged?|bill(?:ed)?|invoiced?)\s+us\b"
)
"""What is asked of invoices, though it does not name them."""
_OF_RATES = frozenset({"price", "salary"})
"""Amounts that are agreed: 'How much rent do we pay?' is not asked of invoices."""


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
    if language in glosses.LANGUAGES and not NAMES_FIELDS.match(text):
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
    draft = Draft(question.strip())
    text = in_kinds(text)
    draft.kind = kind_of(text)
    if not kind_in(draft.kind) and OF_RENT.search(text):
        draft.kind = RENTED_BY
    elif not kind_in(draft.kind) and DELIVERS.search(text):
        draft.kind = _OFFERED
    elif kind_in(draft.kind) in ("", "invoice") and _is_of_spending(text):
        draft.kind, draft.spending = _BOUGHT, True
    if special := (state_of(text, draft) or listing(text, draft, today) or contrast(text, draft)):
        return special
    text = take_grouping(text, draft)
    add_subject(text, draft)
    add_absences(text, draft)
    add_values(text, draft, today)
    extreme = extreme_of(text, draft)
    add_names(text, draft)
    add_states(text, draft, today)
    schema = _in_currency(computed(text, draft, extreme))
    if not schema.fields and schema.aggregate.function != "count":
        return None
    return schema


def _is_of_spending(text: str) -> bool:
    named = {cue.name for cue in concepts_in(text) if not BILLS.match(text, cue.start)}
    return bool(_SPENDING.search(text)) and not named & _OF_RATES


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
    asked = in_kinds((gloss.text if gloss else question).rstrip(" ?"))
    kinds = {question_kinds.kind_of(said) for said in (question, asked)}
    if kinds & question_kinds.OVER_DOCUMENTS:
        return True
    named = bool(kind_in(question))
    implied = schema.kind == _BOUGHT and not named
    rented = schema.kind in (RENTED_BY, _OFFERED) and not named
    if schema.order and (rented or kind_in(schema.kind) == "application"):
        return True
    match schema.aggregate.function:
        case "count":
            applied = bool(APPLIED.search(gloss.text if gloss else question))
            return bool(kind_in(schema.kind)) and (applied or bool(schema.filter))
        case "average" if named or rented:
            return True
        case "sum" | "average":
            by_all = bool(schema.aggregate.by) or bool(_OVERALL.search(question))
            listed = is_list_of(asked) and bool(_OURS.search(asked))
            return by_all or implied or (rented and bool(_OURS.search(asked))) or (named and listed)
    if STATE_OF.match(asked):
        return True
    if COMPARE.match(asked) or CONTRAST.search(asked):
        return len(schema.fields) > 1
    if of_each(asked) or (implied and schema.filter) or (schema.order and FIRST.search(asked)):
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

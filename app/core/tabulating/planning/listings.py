"""Plans questions that name their fields, ask them of each document, or set two side by side."""

from __future__ import annotations

import re
from datetime import date

from app.core.domain.tabular.answer_tables import Condition, TableField, TableSchema
from app.core.tabulating.concepts import CONCEPTS, concepts_in, cues_of, is_kind, type_of
from app.core.tabulating.planning.conditions import add_names, add_values
from app.core.tabulating.planning.drafts import ANYWHERE, Draft
from app.core.tabulating.planning.figures import AVERAGE, COUNT, EXTREME, SUM
from app.core.tabulating.text_readings import NAME

_LIST = re.compile(
    r"(?i)^(?:please\s+)?(?:list|show|give|name|tabulate|make a table|table|compile)\b.*?"
    r"\b(?:with|by their|showing|including)\b\s*(?P<fields>.+)$"
)
_WITH = re.compile(r"(?i)\s*\b(?:with|by their|showing|including)\s*$")
COMPARE = re.compile(
    r"(?i)^(?:please\s+)?compare\s+(?:the\s+|their\s+)?(?P<fields>.+?)(?:\s+of\b.*|\s+(?:in|from|between)\b.*)?$"
)
CONTRAST = re.compile(
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
_EACH_HAS = re.compile(
    r"(?i)^how\s+many\s+(?:days|weeks|months)\s+of\s+(?P<fields>[a-z ]+?)\s+do(?:es)?\s+(?:each"
    r"|every|all)"
    r"(?:\s+of)?(?:\s+(?:the|our|these))?\s+(?:[\w-]+\s+){0,2}?(?P<kind>\w+)\s+(?:have|get|give|state)$"
)
STATE_OF = re.compile(
    r"(?i)^(?:was|is|has|were)\s+(?:the\s+|our\s+)?(?P<kind>\w+)\s+(?:no\.?\s+|nr\.?\s+|number\s+)?"
    r"(?P<number>[\w./-]{0,30}\d[\w./-]{0,30})\s+(?:already\s+|ever\s+)?(?:been\s+)?"
    r"(?P<state>paid|signed|approved)(?:\s+(?:yet|already))?$"
)
_EACH_DOES = re.compile(
    r"(?i)^(?:when|how\s+long)\s+(?:does|do|did)\s+(?:each|every|all)(?:\s+of)?"
    r"(?:\s+(?:the|our|these|those))?\s+(?:[\w-]+\s+){0,2}?(?P<kind>\w+)\s+(?P<fields>[a-z]+)$"
)
"""What is asked of each document: 'Who is the landlord in each lease?'"""
NAMES_FIELDS = re.compile(r"(?:[^\s,;，、?？]+\s?){1,4}[,;，、]")
"""A bare list of fields."""
_ITEMS = re.compile(r"\s*(?:,|;|、)\s*(?:and\s+)?|\s+(?:and|und|y|и)\s+")
_WHETHER = re.compile(
    r"(?i)^(?:does|do|did|is|are|was|were|has|have|can|may|must|will|should|hat|haben|ist|sind|kann|darf"
    r"|muss|wird|tiene|tienen|es|son|está|puede|debe|есть ли|может ли|должен ли)\b.*[?？]?$"
    r"|^是否|吗[?？]?$"
)
"""A question for yes or no."""
_DETERMINER = re.compile(r"(?i)^(?:its|their|the|his|her|a|an|each|all)\s+")
_MOST_FIELDS = 12


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
    kind = "yes_no" if _WHETHER.match(words) else type_of(words)
    if cues_of(name) & {"language"}:
        kind = "list"
    return TableField(name, kind, words.strip())


def of_each(text: str) -> re.Match[str] | None:
    """What is asked of each document of a kind, and the kind."""
    text = text.rstrip(" ?")
    if (having := _EACH_HAS.match(text)) and is_kind(having["kind"]):
        return having
    found = _OF_EACH.match(text) or _EACH_DOES.match(text)
    figure = any(each.search(text) for each in (SUM, AVERAGE, COUNT, EXTREME))
    return found if found and is_kind(found["kind"]) and not figure else None


def listing(text: str, draft: Draft, today: date) -> TableSchema | None:
    """A question that names its fields, or a bare list of them."""
    if found := _LIST.match(text) or of_each(text):
        said = found["fields"]
    elif found := COMPARE.match(text):
        said = text[text.index(":") + 1 :] if ":" in text else found["fields"]
        draft.kind = draft.kind if draft.kind and draft.kind in text.casefold() else ""
    elif re.match(r"(?i)(?:which|what|how|who|when|where|welche|wie|qué|cuál|какие|哪)", text) or (
        "," not in text and ";" not in text
    ):
        return None
    else:
        said, draft.kind = text, ""
    fields = [field_of(item) for item in _ITEMS.split(said) if item.strip()]
    fields = list({each.name: each for each in fields}.values())[:_MOST_FIELDS]
    if found and found.re is COMPARE:
        tail = text[found.end("fields") :].split(":")[0]
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
        add_values(head, draft, today)
        add_names(head, draft)
        fields = [*(f for f in draft.fields if f not in fields), *fields]
    return TableSchema(draft.question, tuple(fields), draft.kind, tuple(draft.filter))


def state_of(text: str, draft: Draft) -> TableSchema | None:
    """Whether a document, by its number, is in a state: 'Was invoice 9021 paid?'"""
    found = STATE_OF.match(text)
    if found is None or not is_kind(found["kind"]):
        return None
    number, state = TableField("number", "text", "number"), found["state"].casefold()
    return TableSchema(
        draft.question,
        (number, TableField(state, "yes_no", state)),
        found["kind"].casefold(),
        (Condition(number.name, "=", found["number"]),),
    )


def contrast(text: str, draft: Draft) -> TableSchema | None:
    """Two by name, side by side: a row for each, the highest first."""
    if not CONTRAST.search(text):
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

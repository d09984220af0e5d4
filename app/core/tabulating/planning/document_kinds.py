"""Tells which kind of document a question is about: leases, invoices, chair offers."""

from __future__ import annotations

import re

from app.core.tabulating.concepts import concepts_in, is_kind, kind_in, singular
from app.core.tabulating.planning.drafts import ONLY_GRAMMAR

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
RENTED_BY = "leases"
"""What says the rent."""
_RENTED = re.compile(
    r"(?i)\b(?:premises|offices?|flats?|apartments?|shops?|warehouses?|buildings?|locations|sites"
    r"|properties|rooms|parking (?:spaces?|lots?))\b"
)
OF_RENT = re.compile(r"(?i)\b(?:rents?|rented|landlords?|lessors?|tenants?|lessees?|deposits?)\b")
"""What is asked of leases, though it names none."""
_BORROWED = re.compile(r"(?i)\bha(?:ve|s)\s+(?:we|i)\s+borrowed\b|\bdid\s+(?:we|i)\s+borrow\b")
"""What is asked of loans."""
DELIVERS = re.compile(r"(?i)\b(?:suppliers?|vendors?|who)\b.*\bdelivers?\b")
"""What is asked of offers."""
_EMPLOYEES = re.compile(r"(?i)\bemployees?\b")
_OF_EMPLOYMENT = re.compile(r"(?i)\b(?:leave|holidays?|vacation|notice)\b")
"""What is asked of contracts of employment."""
APPLIED = re.compile(
    r"(?i)\b(?:people|persons|candidates|applicants)\s+(?:(?:have|has|had)\s+)?applied\b"
)
_ASKED_KIND = re.compile(
    r"(?i)\b(?:which|what|how many|all(?: the| of the)?|every|each|these|those|list|the)\s+"
    r"(?:(?!of\b)[\w-]+\s+){0,2}?(?P<kind>[a-z]{3,})\b"
)


def in_kinds(text: str) -> str:
    """A question in the words for kinds of documents: 'our offices' of which the rent is asked are
    leases, and people who applied are applications."""
    if APPLIED.search(text):
        return APPLIED.sub("applications", text)
    if any(map(is_kind, _WORDS.findall(text))):
        return text
    if _EMPLOYEES.search(text) and _OF_EMPLOYMENT.search(text):
        return _EMPLOYEES.sub("employment contracts", text, count=1)
    if _BORROWED.search(text):
        return _BORROWED.sub("loan", text)
    return _RENTED.sub("leases", text) if OF_RENT.search(text) else text


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
    known = bool(concepts_in(word)) or word in ONLY_GRAMMAR
    return word if word.endswith("s") and not known else ""


def _narrows(word: str) -> bool:
    """Whether a word beside a kind makes it a narrower one."""
    plain = word in ONLY_GRAMMAR or _NOT_NARROWER.search(word)
    return len(word) >= _LEAST_NARROWER and word.islower() and not plain

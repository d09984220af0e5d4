"""A schema while the rules make it, and the words of a question that no rule has understood yet."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from app.core.domain.tabular.answer_tables import Condition, FieldType, TableField
from app.core.tabulating.concepts import concepts_in, cues_of, is_kind
from app.core.tabulating.text_readings import NAME
from app.core.text.languages import STOP_WORDS

_UNNAMED = {"money": "amount", "duration": "term", "text": "name"}
"""What a value is called that the question gives no name."""
ANYWHERE = "named"
"""The field of a name that a document holds, wherever it stands."""
OF_AMOUNTS = ("invoice", "offer", "order", "receipt", "payslip")
"""Kinds of documents of which a number without a name is an amount."""
AMOUNT = "total amount or price"
"""What 'over 1,000 euros' is of, where the question does not say."""
_BOUNDARY = re.compile(r"(?i)(?:,|;|\band\b|\bwho\b|\bthat\b|\bwhich\b|\bwhose\b)")
ONLY_GRAMMAR = STOP_WORDS["en"] | frozenset(
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
        "get",
        "got",
        "receive",
        "received",
        "whose",
        "day",
        "days",
    ]
)
_HEADINGS = ("notice", "end", "begin", "law", "leave")
"""Concepts that are said by verbs, too."""


@dataclass
class Draft:
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


def heading(words: str) -> str:
    """What a column is called whose values the question names by a verb: 'end' for 'runs out'."""
    cues = cues_of(words)
    return next((name for name in _HEADINGS if name in cues), words) if words else ""


def words_beside(text: str, start: int, end: int, draft: Draft) -> tuple[str, str]:
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


def content_words(words: str, draft: Draft) -> str:
    """The words that may name a field: neither grammar nor the kind."""
    kept: list[str] = []
    for word in re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", words):
        folded = word.casefold()
        is_name = word[0].isupper() and kept == [] and folded not in ONLY_GRAMMAR
        if folded == draft.kind or folded in ONLY_GRAMMAR or (is_kind(word) and folded != "notice"):
            continue
        if is_name and re.fullmatch(NAME, word) and not concepts_in(word):
            continue
        kept.append(word)
    return " ".join(kept[-5:])


def date_words(before: str, after: str) -> str:
    """The words that say which date is meant; empty where none does."""
    kinds = ("end", "begin", "made", "due", "available", "work")
    words = [
        said[cue.start : cue.end]
        for said in (before, after)
        for cue in concepts_in(said)
        if cue.name in kinds
    ]
    return " ".join(dict.fromkeys(words))

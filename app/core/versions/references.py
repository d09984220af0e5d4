"""Finds statements that a document replaces or amends another one, or was replaced by one."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

from app.core.versions.marks import named, words

Verb = Literal["replaces", "replaced", "amends"]

_THIS = (
    r"(?:\b(?:this|these|the present|it|herewith|diese[rsmn]?|vorliegende\w*|sie|hiermit|est[aeo]s?"
    r"|la presente|el presente|настоящ\w+|данн\w+|эт\w+)\b[^.\n。]{0,80}?\b"
    r"|^\W{0,6}(?:status|notes?|hinweis|nota|примечание)?\W{0,3})"
)
_PATTERNS: tuple[tuple[Verb, str], ...] = (
    (
        "replaced",
        r"(?:\b(?:superseded|replaced|ersetzt|abgelöst|sustituid[oa]|reemplazad[oa]|заменен[оаы]?"
        r"|заменён)\s+(?:by|durch|von|por|на)\b|被[^。\n]{0,4}取代)",
    ),
    ("replaces", rf"{_THIS}(?:replac(?:es?|ing)|supersed(?:es?|ing)|ersetz(?:t|en)|löst|lösen"),
    ("amends", rf"{_THIS}(?:amends?|modifies|ändert|ergänzt|modifica|изменяет|дополняет)\b"),
    (
        "amends",
        r"^[\W_]{0,6}(?:\w+ )?(?:amendment|addendum|nachtrag"
        r"|(?:änderungs|zusatz|ergänzungs)vereinbarung|enmienda|adenda|modificación"
        r"|дополнительное соглашение"
        r"|изменени[ея]|дополнение)(?:\s*(?:no\.?|nr\.?|núm\.?|№)?\s*\w{1,4})?\s+"
        r"(?:to|zu|zum|zur|al?|del?|к|в)\b",
    ),
    ("amends", r"^[\W_]{0,6}(?:关于)?(?=[^\n]{2,40}(?:补充协议|修正案))"),
)
_REPLACES_TAIL = (
    r"|sustituye[n]?|reemplaza[n]?|deroga|заменяет|отменяет)\b"
    r"|^\W{0,6}взамен\b|(?:代替|取代|替代|同时废止)"
)
_VERBS = [
    (verb, re.compile(p + _REPLACES_TAIL if verb == "replaces" else p, re.I | re.M))
    for verb, p in _PATTERNS
]
_QUOTED = re.compile(r"《([^》]{2,60})》|[“„\"«]([^”“\"»]{3,80})[”“\"»]")
_ENDS = re.compile(r"\n\s*\n|[.;。；](?=\s|$)")
_MOST = 200
"""Characters of what is named after the verb."""
_READ = 20_000
"""Characters of a text that are searched."""
_LONGEST = 8
"""Most words of a name that is looked up."""


@dataclass(frozen=True, slots=True)
class Reference:
    """What a document says of another one: the verb, and the words that name it."""

    verb: Verb
    said: str


def references(text: str) -> tuple[Reference, ...]:
    """The statements of a text about other documents, at most one of a kind."""
    head = unicodedata.normalize("NFKC", text[:_READ])
    found: dict[Verb, Reference] = {}
    for verb, pattern in _VERBS:
        if verb not in found and (match := pattern.search(head)):
            rest = head[match.end() : match.end() + _MOST]
            end = _ENDS.search(rest)
            found[verb] = Reference(verb, " ".join(rest[: end.start() if end else None].split()))
    return tuple(found.values())


def names_in(said: str) -> set[str]:
    """Every run of words that may be the name of a document, as ``words`` writes them."""
    found = {named(first or second)[0] for first, second in _QUOTED.findall(said)}
    for text in (said, named(said)[0]):
        parts = words(text).split()
        for start in range(len(parts)):
            for end in range(start + 1, min(len(parts), start + _LONGEST) + 1):
                found.add(" ".join(parts[start:end]))
    return {name for name in found if len(name) > 3 or not name.isascii()}

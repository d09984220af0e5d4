"""Descriptions in the place of names ('the author of Emma', 'the town where Ada Byron died').

Small language models seldom follow a question through two documents. So who or what is described is
asked first, by itself, and its name put into the question: 'Where did the author of Emma die?'
becomes 'Where did Jane Austen die?'. Rules find descriptions, in English; where none fits, or the
answer is no name, the question is answered as it was asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.core.retrieval.lexical_terms import STEM, index_terms
from app.core.text.languages import STOP_WORDS, detect
from app.core.text.similarity import normalise

MOST = 3
"""Descriptions followed in one question."""


@dataclass(frozen=True, slots=True)
class Description:
    """Words of a question that describe something, and the question what its name is."""

    text: str
    question: str

    def replaced(self, question: str, name: str) -> str:
        """The question with the name in the place of the description."""
        return question.replace(self.text, name, 1)


_LONGEST = 300
"""Most characters of a question that are looked at."""
_LONGEST_NAME = 8
"""Most words of a name."""
_COVERED = 0.75
"""Share of the words of the description, and of the others, that a passage must hold to answer the
question by itself."""
_KIN = (
    "father|mother|parents?|son|daughter|child|brother|sister|sibling|husband|wife|spouse|partner"
)
_MAKERS = (
    r"author|artist|architect|cast member|composer|creator|designer|developer|director|discoverer|"
    r"distributor|employer|founder|inventor|landlord|leader|lyricist|maker|manager|manufacturer|"
    r"operator|owner|painter|performer|player|president|producer|publisher|record label|sculptor|"
    r"singer|star|supplier|tenant|translator|voice|writer"
)
_PLACES = (
    r"birth ?place|place of birth|place of death|headquarters|home ?town|capital|country|"
    r"nationality"
)
_NOUN = rf"(?:[\w-]+ )?(?:{_KIN}|{_MAKERS}|{_PLACES})"
_WORD = r"[A-Z0-9][^\s,?]*"
_NO_NAME = (
    r"(?!(?:When|Where|Who|Whom|Whose|What|Which|How|Why|In|On|At|Of|To|From|By|Is|Are|Was|Were|"
    r"Do|Does|Did|Has|Had|The)\b)"
)
_NAME = rf"(?:\"[^\"]+\"|“[^”]+”|{_NO_NAME}{_WORD}(?:,? (?:[a-z]{{1,4}} ){{0,2}}{_WORD})*)"
_STATE = (
    r"(?:is|was|are|were) (?:(?:a|an|the) )?(?:part of|[a-z]+)(?: (?:in|at|on|of|to|from)(?=$))?"
)
_DONE = (
    r"(?:died|lived|lives|grew up|took place|takes place|works?|worked|studied|stands|lies|comes|"
    r"came|plays|played|resides?|resided|performs|occurred|happened|ended|began|originated|"
    r"[a-z]+ed)"
)
_PLACED = r"(?:where|(?:in|on|at|to|from|of|for|by) (?:which|whom))"
_HEAD = r"the (?:[\w-]+ ){0,2}?[\w-]+"
_PATTERNS = tuple(
    re.compile(rf"(?<![\w])(?P<text>{pattern})(?![\w])")
    for pattern in (
        rf"the {_NOUN} of (?:the )?{_NAME}",
        rf"(?:the )?{_NAME}(?:'s|') (?:{_KIN}|{_MAKERS}|{_PLACES})",
        rf"{_HEAD} {_PLACED} (?:the )?{_NAME}(?: [a-z]+)? (?:{_STATE}|{_DONE})",
        rf"{_HEAD} (?:that|which|who|whom) (?:the )?{_NAME} (?:{_STATE}|{_DONE})",
        rf"{_HEAD} (?:that|which|who) (?:{_STATE}|[a-z]+(?:ed|es|s)|wrote|made|sang|won|led|built)"
        rf"(?: [a-z]{{1,4}})? ?(?:the )?{_NAME}",
        rf"{_HEAD} whose .+? (?:is|was) (?:the )?(?:{_NAME}|[a-z]+$)",
    )
)
_LINK = r"(?:of|the|de|la|del|von|van|der|di|da|du|and) "
_PROPER = re.compile(rf"{_WORD}(?: (?:{_LINK}){{0,2}}{_WORD})*")
_IS = re.compile(r"\b(?:is|was|are|were)\b")
_ASKS_FOR_IT = re.compile(r"(?:what|which|who)\b.* (?:is|was|are|were) $", re.IGNORECASE)
"""What stands before a description that ends the question and is itself what is asked for."""
_GOES_ON = re.compile(r" [a-z]{5,} [A-Z]")
"""What follows a name that may be longer, as in 'the designer of Pump station North'."""
_ASKING = frozenset(("name", "names", "named", "called", "tell", "give", "list"))


def described(question: str) -> Description | None:
    """The shortest description in a question that asks for something else of it."""
    text = " ".join(question[:_LONGEST].replace("’", "'").split())
    if detect(text) not in (None, "en"):
        return None
    found = [match["text"] for pattern in _PATTERNS for match in pattern.finditer(text.rstrip("?"))]
    for words in sorted(found, key=len):
        before, after = text.split(words, 1)
        if _ASKS_FOR_IT.match(before) and not _terms([after]):
            continue
        if _GOES_ON.match(after):
            continue
        if words in question and _terms([before, after]) - _ASKING:
            return Description(words, f"What is the name of {words}?")
    return None


def is_covered(question: str, description: Description, passages: Iterable[str]) -> bool:
    """Whether a passage holds most words both of the description and of the rest of the question,
    so that it answers without a name."""
    inside = _terms([description.text])
    outside = _terms([question.replace(description.text, " ", 1)]) - _ASKING
    for passage in passages:
        held = _terms([passage])
        if all(len(part & held) >= _COVERED * len(part) for part in (inside, outside)):
            return True
    return False


def name_in(answer: str, description: Description) -> str:
    """The name that an answer, without its marks, gives to what is described: a few words, or the
    one name in what says more, such as a sentence. Empty where there is none, or it only repeats
    the description."""
    said = " ".join(answer.split()).strip(" .")
    tells = _IS.search(said) or _terms([said]) & _terms([description.text])
    if len(said.split()) <= _LONGEST_NAME and said[:1].isupper() and not tells:
        found = [said]
    else:
        apart = re.sub(re.escape(description.text), " ", said, flags=re.IGNORECASE)
        found = _PROPER.findall(apart)
        found = [name for name in found if not said.startswith(name) or " " in name]
    known = f" {normalise(description.text)} "
    names = dict.fromkeys(name for name in found if f" {normalise(name)} " not in known)
    return next(iter(names)) if len(names) == 1 else ""


def _terms(texts: Iterable[str]) -> set[str]:
    common = STOP_WORDS["en"]
    return {
        term[:STEM] for text in texts for term in index_terms(text).split() if term not in common
    }

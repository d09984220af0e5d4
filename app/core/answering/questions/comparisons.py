"""Comparisons of two things ('Which lease is longer, A or B?', 'Are A and B both signed?'): small
language models read each value well, and compare them badly.

So each thing is asked about alone, over the same passages, and code compares. Rules find such
questions, in English; where one does not fit, or a value cannot be read, the question is answered
as any other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from app.core.text.similarity import normalise
from app.core.values import dates, durations, numbers

YES, NO = "yes", "no"
Relation = Literal["both", "same", "least", "most"]
"""What is asked: whether both are so, whether both have the same value, or which has the lesser or
the greater one."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two things, and the question about each alone: for ``both`` one to say yes or no to."""

    relation: Relation
    things: tuple[str, str]
    questions: tuple[str, str]


_YEAR = re.compile(r"(?<!\d)(?:1\d|20)\d\d(?!\d)")
_WORD = re.compile(r"[ ]?([^\W\d_]+|%)")
_MARK = re.compile(r"\[\d[\d, ]*\]")
_MOST_CHARACTERS = 300
_AUXILIARY = r"(?P<aux>are|were|do|did|have|is|was|does|has)"
_SINGULAR = {"are": "is", "were": "was", "do": "does", "have": "has"}
_BETWEEN = r"(?P<a>.+?),? and (?:the )?(?P<b>.+?)"
_LINK = r"(?:of|the|de|von|van)(?= [A-Z])"
_NAME = rf"(?-i:(?:the )?[A-Z0-9]\S*(?: {_LINK}| [A-Z0-9]\S*)*)"
_BOTH = (
    # 'Are both magazines, A and B, British publications?'
    rf"{_AUXILIARY} both(?: of)?(?: the)? [^,]+?, {_BETWEEN}, (?P<rest>.+)",
    # 'Are A and B both directors?'
    rf"{_AUXILIARY} {_BETWEEN},? both (?P<rest>.+)",
    # 'Are both A and B directors?', 'Are A and B directors?': names end where small letters begin
    rf"{_AUXILIARY} (?:both )?(?P<a>.+?),? and (?P<b>{_NAME}) (?P<rest>.+)",
)
_SAME = re.compile(r"(?:(?P<before>.*?) )?the same (?P<what>[\w ]+)$", re.IGNORECASE)
_PREPOSITION = re.compile(r"\b(?:in|from|of|by|at|on|to|for|with|under|into)$", re.IGNORECASE)
_PARTICIPLE = re.compile(r"\b\w+(?:ed|en|born|made|built|found|held|led)\b", re.IGNORECASE)

_EARLIER = r"first|earlier|earliest|before|sooner"
_ORDER = rf"(?P<order>{_EARLIER}|last|later|latest|after|(?:most|more) recently)"
_WHICH = r"(?P<which>which|who|what) (?:\w+ ){0,3}?"
_TWO = r"[,:]? (?:was it )?(?P<a>[^,]+?),? or (?P<b>[^,]+)"
_ORDERED = (
    # 'Which came first, A or B?'
    rf"{_WHICH}(?:came|comes|happened|occurred|took place) {_ORDER}{_TWO}",
    # 'Which band was formed first, A or B?', 'Who was born earlier, A or B?'
    rf"{_WHICH}(?P<aux>was|were|is|did) (?P<verb>\w+(?: \w+)?) {_ORDER}{_TWO}",
    # 'Which lease ends first, A or B?', 'Who died first, A or B?'
    rf"{_WHICH}(?P<verb>\w+) {_ORDER}{_TWO}",
)
_AGED = rf"{_WHICH}(?:is|was) (?:the )?(?P<order>older|oldest|younger|youngest|newer){_TWO}"
_MEASURED = (
    rf"{_WHICH}(?:is|was|are|has|had|does|costs?|lasts?|runs?) (?:the |a )?"
    rf"(?P<measure>[a-z]+er|(?:more|less|most) expensive|[a-z]+est)(?: [a-z]+)?{_TWO}"
)
_MEASURES = {
    **{stem: "long" for stem in ("long", "short")},
    **{stem: "high" for stem in ("high", "low")},
    **{stem: "large" for stem in ("larg", "big", "small")},
    **{stem: "heavy" for stem in ("heavi", "light")},
    **{stem: stem for stem in ("tall", "deep", "old")},
    "wid": "wide",
}
_LESSER = frozenset({"short", "low", "small", "light"})


def comparison(question: str) -> Comparison | None:
    """The comparison that a question asks for; None where it is none, or rules do not suffice."""
    text = " ".join(question[:_MOST_CHARACTERS].replace("’", "'").split()).rstrip(" ?.!")
    return _yes_or_no(text) or _ordered(text) or _measured(text)


def verdict(asked: Comparison, answers: Sequence[str]) -> str:
    """'yes' or 'no', or the thing that has the lesser or greater value; empty where the answers do
    not tell. They are those to the two ``questions``, without marks."""
    first, second = (" ".join(answer.split()).strip(" .") for answer in answers)
    if not (first and second):
        return ""
    if asked.relation == "both":
        said = {re.split(r"\W", answer.casefold())[0] for answer in (first, second)}
        return "" if not said <= {YES, NO} else NO if NO in said else YES
    if asked.relation == "same":
        one, other = normalise(first), normalise(second)
        alike = one == other or f" {one} " in f" {other} " or f" {other} " in f" {one} "
        return YES if alike else NO
    values = _dates(first, second) or _durations(first, second) or _numbers(first, second)
    if not values or values[0] == values[1]:
        return ""
    lesser = values.index(min(values))
    return asked.things[lesser if asked.relation == "least" else 1 - lesser]


def worded(asked: Comparison, told: str, answers: Sequence[str], brief: bool = False) -> str:
    """The answer to a comparison: its ``verdict``, and unless it is to be ``brief`` what was read
    of each thing. The ``answers`` have their marks, which stay."""
    marks = "".join(dict.fromkeys(mark for answer in answers for mark in _MARK.findall(answer)))
    if brief:
        return f"{told} {marks}".rstrip()
    read = "; ".join(
        f"{thing}: {answer}" for thing, answer in zip(asked.things, answers, strict=True)
    )
    return f"{told[0].upper()}{told[1:]}. {read[0].upper()}{read[1:]}."


def _yes_or_no(text: str) -> Comparison | None:
    for pattern in _BOTH:
        found = re.fullmatch(pattern, text, re.IGNORECASE)
        if not found:
            continue
        aux = found["aux"].lower()
        one = _SINGULAR.get(aux, aux)
        things = (found["a"], found["b"])
        if same := _SAME.fullmatch(found["rest"]):
            return Comparison("same", things, _of_each(things, one, same))
        asked = [f"{one.capitalize()} {thing} {found['rest']}?" for thing in things]
        return Comparison("both", things, (asked[0], asked[1]))
    return None


def _of_each(things: tuple[str, str], aux: str, same: re.Match[str]) -> tuple[str, str]:
    """'Which state is A in?' for what is 'in the same state'."""
    before = same["before"] or ""
    preposition = _PREPOSITION.search(before)
    if aux in ("is", "was"):
        verb = _PARTICIPLE.search(before)
        said = " ".join(filter(None, [verb and verb[0], preposition and preposition[0]]))
    else:
        said = before.removeprefix("both ")
    asked = [f"Which {same['what']} {aux} {thing} {said}".strip() + "?" for thing in things]
    return asked[0], asked[1]


def _ordered(text: str) -> Comparison | None:
    if found := re.fullmatch(_AGED, text, re.IGNORECASE):
        made = "born" if found["which"].lower() == "who" else "founded or made"
        older = found["order"].lower().startswith("old")
        return _of_two(found, "least" if older else "most", f"When was {{}} {made}?")
    for pattern in _ORDERED:
        found = re.fullmatch(pattern, text, re.IGNORECASE)
        if not found:
            continue
        early = re.fullmatch(_EARLIER, found["order"], re.IGNORECASE)
        relation: Relation = "least" if early else "most"
        groups = found.groupdict()
        verb, aux = groups.get("verb"), (groups.get("aux") or "").lower()
        if not verb:
            return _of_two(found, relation, "When was {}?")
        if aux:
            return _of_two(found, relation, f"When {aux} {{}} {verb}?")
        return _of_two(found, relation, f"When was it that {{}} {verb}?")
    return None


def _of_two(found: re.Match[str], relation: Relation, form: str) -> Comparison:
    """The comparison whose questions are the ``form`` with each thing in the place of ``{}``."""
    first, second = found["a"], found["b"]
    if that := re.match(
        r"(?:that|those|the one|the ones) (?=of |from |by |in )", second, re.IGNORECASE
    ):
        head = re.match(r"(.+?) (?:of|from|by|in) ", first)
        second = f"{head[1]} {second[that.end() :]}" if head else second
    return Comparison(relation, (first, second), (form.format(first), form.format(second)))


def _measured(text: str) -> Comparison | None:
    found = re.fullmatch(_MEASURED, text, re.IGNORECASE)
    if not found:
        return None
    said = found["measure"].lower()
    if "expensive" in said or said.startswith("cheap"):
        less = said.startswith(("less", "cheap"))
        return _of_two(found, "least" if less else "most", "How much does {} cost?")
    stem = re.sub(r"(?:er|est)$", "", said)
    stem = stem[:-1] if stem not in _MEASURES and stem[:-1] in _MEASURES else stem
    if stem not in _MEASURES:
        return None
    return _of_two(found, "least" if stem in _LESSER else "most", f"How {_MEASURES[stem]} is {{}}?")


def _dates(first: str, second: str) -> tuple[float, float] | None:
    """The dates that two answers say, as digits, as exact as the less exact one."""
    one, other = _date(first), _date(second)
    exact = min(len(one), len(other))
    return (_digits(one[:exact]), _digits(other[:exact])) if exact else None


def _digits(iso: str) -> float:
    return float(re.sub(r"\D", "", iso))


def _date(text: str) -> str:
    """The first date of a text, or its first year; empty for neither."""
    said = (date.iso for date in dates.dates(text) if not date.iso.startswith("--"))
    year = _YEAR.search(text)
    return next(said, year[0] if year else "")


def _durations(first: str, second: str) -> tuple[float, float] | None:
    said = [next(durations.durations(text), None) for text in (first, second)]
    one, other = said
    return (one.total, other.total) if one and other else None


def _numbers(first: str, second: str) -> tuple[float, float] | None:
    """The first numbers of two answers, where both have the same unit."""
    one, other = (next(iter(numbers.numerics(text)), None) for text in (first, second))
    if not (one and other):
        return None
    alike = _unit(first, one.start, one.end) == _unit(second, other.start, other.end)
    return (one.value, other.value) if alike else None


def _unit(text: str, start: int, end: int) -> tuple[str, str]:
    """The currency of what is at [``start``, ``end``), and the word behind it."""
    behind = _WORD.match(text[end:])
    return numbers.currency_in(text[start:end]), behind[1].casefold() if behind else ""

"""Intents: recognises questions for the catalog (how many files, which, what changed) and requests
for summaries, which search cannot answer."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache

from app.core.catalog.intent_frames import LANGUAGES, Unit
from app.core.domain import file_kinds

_LONGEST = 200
"""Most characters of a question with an intent; longer ones are for search."""
_PUNCTUATION = " \t\n.?!¿¡。？！…"
_QUOTES = "\"'“”„«»「」《》`"
_WORD_IN_BRACKETS = re.compile(r"(?<!\?P)<(\w+)>")
_GROUP = re.compile(r"\(\?P<(\w+)>")
_SLOTS = {
    "topic": r"(?P<topic>.+?)",
    "called": r"(?P<called>.+?)",
    "maybe": r"(?P<maybe>.+?)",
    "number": r"(?P<number>\d{1,3})",
}


@dataclass(frozen=True, slots=True)
class Period:
    """A period up to now. It starts at the start of this "day", "week" or "month" less ``back`` of
    them; at the last "weekday" ``back`` (0 is Monday); or ``back`` "days" of 24 hours ago."""

    unit: Unit
    back: int

    def since(self, now: datetime) -> datetime:
        """The start of the period."""
        if self.unit == "days":
            return now - timedelta(days=self.back)
        today = now.replace(hour=0, minute=0, second=0, microsecond=0)
        match self.unit:
            case "day":
                return today - timedelta(days=self.back)
            case "week":
                return today - timedelta(days=today.weekday() + 7 * self.back)
            case "weekday":
                return today - timedelta(days=(today.weekday() - self.back) % 7)
        months = today.year * 12 + today.month - 1 - self.back
        return today.replace(year=months // 12, month=months % 12 + 1, day=1)


@dataclass(frozen=True, slots=True)
class Intent:
    """What a question in ``language`` (ISO 639-1) asks, and of which files.

    ``place`` names a folder (in a summary also a document). Unless ``certain``, it may be none,
    and then the question is one for search.
    """

    language: str
    topic: str = ""
    kinds: tuple[str, ...] = ()
    place: str = ""
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Count(Intent):
    """Asks how many files there are."""


@dataclass(frozen=True, slots=True)
class Listing(Intent):
    """Asks which files there are; ``most`` is the number asked for, if any."""

    most: int | None = None


@dataclass(frozen=True, slots=True)
class Changes(Intent):
    """Asks which files were added, changed or removed in a period."""

    period: Period = Period("days", 7)


@dataclass(frozen=True, slots=True)
class Summary(Intent):
    """Asks for a summary; ``here`` means of the files in scope, as in 'this document'."""

    here: bool = False


def recognise(question: str, earlier: Sequence[str] = ()) -> Intent | None:
    """The intent of a question; None for a question for search.

    ``earlier`` are the chat's questions before it, oldest first: the follow-up 'and PDFs?'
    modifies the intent of the previous question.
    """
    intent: Intent | None = None
    for asked in (*earlier, question):
        text = " ".join(asked.split()).strip(_PUNCTUATION)
        if not 0 < len(text) <= _LONGEST:
            intent = None
            continue
        intent = _new_intent(text) or (_follow_up(text, intent) if intent else None)
    return intent


def _new_intent(text: str) -> Intent | None:
    for language in LANGUAGES:
        for shape, frame in _frames(language):
            if shape is not Intent and (found := frame.fullmatch(text)):
                return _read(language, shape, found)
    return None


def _follow_up(text: str, before: Intent) -> Intent | None:
    """The previous intent, updated by what the follow-up says."""
    if isinstance(before, Summary):
        return None
    for shape, frame in _frames(before.language):
        if shape is Intent and (found := frame.fullmatch(text)):
            slots = _slots(found)
            new = _read(before.language, type(before), found)
            if "period" in slots and not isinstance(before, Changes):
                return None
            if isinstance(new, Changes) and isinstance(before, Changes) and "period" not in slots:
                new = replace(new, period=before.period)
            return replace(
                new,
                topic=new.topic or before.topic,
                kinds=new.kinds or before.kinds,
                place=new.place or before.place,
                certain=new.certain if new.place else before.certain,
            )
    return None


def _read(language: str, shape: type[Intent], found: re.Match[str]) -> Intent:
    slots = _slots(found)
    topic = " ".join(filter(None, (slots.get("papers"), slots.get("topic"))))
    place = slots.get("called") or slots.get("maybe") or ""
    intent = shape(
        language,
        topic=topic.strip(_QUOTES),
        kinds=file_kinds.asked(slots.get("kind", "")),
        place=place.strip(_QUOTES),
        certain="maybe" not in slots,
    )
    match intent:
        case Listing() if "number" in slots:
            return replace(intent, most=int(slots["number"]))
        case Changes() if "period" in slots:
            return replace(intent, period=_period(language, slots["period"]))
        case Summary():
            return replace(intent, here="here" in slots)
    return intent


def _slots(found: re.Match[str]) -> dict[str, str]:
    """The text of each slot; of alternatives, the one that matched."""
    return {
        name.rpartition("_")[0]: said
        for name, said in found.groupdict().items()
        if said is not None
    }


def _period(language: str, said: str) -> Period:
    for words, (unit, back) in LANGUAGES[language].periods.items():
        if found := re.fullmatch(words, said, re.IGNORECASE):
            days = found.groupdict().get("days")
            return Period(unit, int(days) if days else back)
    raise AssertionError(f"{said!r} matched a frame but no period.")


@cache
def _frames(language: str) -> list[tuple[type[Intent], re.Pattern[str]]]:
    """All compiled frames of a language; those of follow-ups have the type ``Intent`` itself."""
    frames = LANGUAGES[language]
    when = "|".join(frames.periods).replace("?P<days>", "?:")
    words = {
        **_SLOTS,
        **frames.words,
        "when": f"(?P<period>{when})",
        "kind": f"(?P<kind>{file_kinds.modifiers()})",
        "kinds": f"(?P<kind>{file_kinds.nouns(language)})",
    }
    shapes: dict[type[Intent], tuple[str, ...]] = {
        Changes: frames.changes,
        Count: frames.counts,
        Listing: frames.listings,
        Summary: frames.summaries,
        Intent: frames.follow_ups,
    }
    return [(shape, _compiled(text, words)) for shape, texts in shapes.items() for text in texts]


def _compiled(frame: str, words: dict[str, str]) -> re.Pattern[str]:
    while _WORD_IN_BRACKETS.search(frame):
        frame = _WORD_IN_BRACKETS.sub(lambda word: words[word[1]], frame)
    # A slot may stand in several alternatives, and a group only once in an expression.
    numbers: Counter[str] = Counter()

    def numbered(group: re.Match[str]) -> str:
        numbers[group[1]] += 1
        return f"(?P<{group[1]}_{numbers[group[1]]}>"

    return re.compile(_GROUP.sub(numbered, frame), re.IGNORECASE)

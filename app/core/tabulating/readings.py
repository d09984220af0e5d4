"""What a document says of a field, by rule: the value beside the words that ask for it.

Every date, amount, number and term of a document is found by code; which of them is meant is told
by the words of the field near to it. Where that does not decide, nothing is guessed: the result is
``UNDECIDED``, and a language model reads the document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Literal

from app.core.domain.tabular.answer_tables import FieldType, TableField
from app.core.tabulating.concepts import Cue, cues_in, cues_of
from app.core.tabulating.sources import Source, Unit
from app.core.values import dates, durations, numbers
from app.core.values.durations import DAY_SECONDS, Duration
from app.core.values.numbers import Money, Number

_YEAR = re.compile(r"(?<![\d.,/-])(?:19|20)\d\d(?![\d/-]|[.,]\d)")
_NEAR = 0.12
"""What each word between a value and its cue takes off the cue's weight of one."""
_LEAST_END = 0.45
"""The same for an end: many dates stand near words for ending."""
_ITSELF = re.compile(r"(?i)\b(?:this|diese[rs]?|este|esta|настоящ\w+)\b|本")
_ITSELF_COUNTS = 0.3
_QUALIFIERS = frozenset({"tax", "net", "yearly", "monthly"})
"""Concepts that tell one amount from another: without them it is not sure to be the one."""
_INCIDENTAL = re.compile(
    r"(?i)(?:\b(?:reminder|late|overdue|penalt\w+|default|deposit|fines?|surcharge|handling|dunning"
    r"|damages|liabilit\w+|mahn\w*|verzug\w*|\w*kaution\w*|vertragsstrafe\w*|haftung\w*|recargo\w*"
    r"|multas?|mora|fianza|dep[oó]sito|штраф\w*|пен[яию]|залог\w*|service charge|nebenkosten\w*"
    r"|betriebskosten\w*|gastos comunes|gastos de comunidad|коммунальн\w+|unit price"
    r"|einzelpreis\w*|stückpreis\w*"
    r"|precio unitario|цена за (?:единицу|штуку))\b|单价|滞纳金|押金|罚款"
    r"|违约金|物业费)"
)
_PER_UNIT = re.compile(
    r"(?i)\s*(?:je|pro|per|each|apiece|por|за)\b(?!\s+(?:calendar\s+)?(?:month|monat|mes|year|annum|jahr"
    r"|año|quarter|quartal|trimestre|week|woche|day|tag|месяц|год|квартал))"
)
"""Behind the price of one of several."""
_YEARLY = re.compile(
    r"(?i)\b(?:year|yearly|annual|annually|annum|p\.a\.|jährlich\w*|jahr|jahresmiete|anual|anuales|año"
    r"|год|года|ежегодн\w+|годов\w+)(?!\w)|每年|年租金|/年"
)
_MONTHLY = re.compile(
    r"(?i)\b(?:month|monthly|pcm|monatlich\w*|monat|monatsmiete|mensual|mensuales|mes|месяц\w*"
    r"|ежемесячн\w+)(?!\w)|每月|月租金|/月"
)
_RENT = re.compile(r"(?i)\b(?:rents?|miete|alquiler|renta|аренд\w+)\b|租金")
"""What is compared and added up by the month."""
_NEAR_PERIOD = 35
"""Characters behind an amount in which its period stands."""
_INCIDENTALLY = 0.4
"""What an amount counts that is due only beside the main one, such as a fee for reminders."""
_BESIDE = 60
"""Characters before an amount in which that is said."""
_JOINS = re.compile(r"(?i)(?:[,;，；]|\b(?:and|und|y|и)\b|并)(?:\s+(?:it|er|sie|es|он|она))?\s*$")
_JOINED = 12
_PAUSE = re.compile(r"[,;，；、]")
_LONE_YEAR = 0.6
_SIGNED = re.compile(
    r"(?i)\b(?:signed|executed|made|dated|entered\s+into|set\s+their\s+hands?|agreed)\b[^.]{0,90}"
    r"\b(?:this|on|as\s+of)\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?\s+day\s+of\b"
)
"""A clause that says on which day a contract was signed, wherever it stands."""
_ANNIVERSARY = re.compile(
    r"(?i)\b(?P<count>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
    r"|(?P<n>\d{1,2})(?:st|nd|rd|th))\s+anniversary\s+(?:date\s+)?(?:of|after)\s+(?:the\s+|this\s+)?"
    r"(?:effective\s+date|date\s+(?:hereof|of\s+this)|commencement|execution|agreement|start)"
)
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_SPAN = re.compile(
    r"(?i)\s*(?:,\s*)?(?:to|until|till|through|bis|hasta|al|a|до|по|起?至|起?到|-|–)"
    r"\s*(?:and including\s+|zum\s+|el\s+|день\s+)?"
)
_FROM = re.compile(r"(?i)(?:\b(?:from|von|de|с)|从|由)\s*$")
_TO = re.compile(r"(?i)\s*(?:to|auf|a|до|на|增加?至|到|至)\s*")
_BY_TIME = frozenset({"monthly", "yearly"})
_PLACED_COUNTS = 0.6
_PLACED = re.compile(r"(?:^|\s{2,}|\n)[A-ZÄÖÜ][\w-]+(?:\s[A-ZÄÖÜ][\w-]+)?,\s+(?:den|the|a)?\s*$")
_PERIOD = re.compile(r"(?i)\W*(?:period|contract period|zeitraum|período|период|期间)\b")
_OPEN_ENDED = re.compile(
    r"(?i)\b(?:unbefristet\w*|auf unbestimmte (?:zeit|dauer)|indefinid[oa]|open-ended"
    r"|indefinite(?:ly)?"
    r"|for an indefinite|until (?:it is )?terminated|бессрочн\w+|на неопредел[её]нный срок)\b"
    r"|无固定期限|不定期"
)
"""Of what runs until somebody ends it."""
_TERM_FROM = re.compile(
    r"(?i)\b(?:from|ab|seit|desde|partir\s+de|с|со)\s+(?:and\s+including\s+)?(?:(?:the|dem|el)\s+)?$"
)
"""What stands before the day from which a term runs: 'ten years from 1 October 2021'."""
_ANCHOR = re.compile(
    r"(?i)\b(?:as\s+of|from|commencing\s+(?:on|with)|beginning\s+(?:on|with|as\s+of)|starting\s+on)"
    r"\s+(?:and\s+after\s+)?(?:the\s+)?(?:date\s+(?:of\s+this|hereof)|effective\s+date"
    r"|commencement\s+date|date\s+first)"
)
_FOR = re.compile(r"(?i)\bfor\s+(?:an?|the)?\s*(?:period\s+of|additional|further|next|full)?\s*$")
_OF_DUTIES = re.compile(
    r"(?i)confiden|compet|solicit|warrant|surviv|audit|records|indemn|escrow|lock-?up"
)
"""What is kept for a time, and not the time for which an agreement runs."""
_SHORTEST_TERM = 28
"""Days."""
_BEFORE_NO_TERM = re.compile(
    r"(?i)(?:notice (?:period )?of|giving|at least|not less than|survive\w*[^.]{0,60}|innerhalb von"
    r"|within|frist von|aviso de|successive|consecutive|renewals?(?: terms?)?(?: of)?|further"
    r"|(?:renew|extend)\w*[^.]{0,40})\W*$"
)
_BEHIND_NO_TERM = re.compile(
    r"(?i)[\W\d]*(?:(?:of\s|prior\s|written\s|advance\s|['’]\s?)*notice|thereafter|after\b"
    r"|following\b|renewals?\b|extensions?\b|from the date of delivery|danach|nach"
    r"|kündigungsfrist|de preaviso)"
)
_AHEAD = 7
"""Words behind a value among which its cue may stand, as in '60 days of notice'."""
_SPANNED = frozenset({"term", "end"})
"""What a sentence speaks of that says from when to when."""
_LEAD = 0.12
"""By how much the best value must lead, to be sure."""
_LEAST = 0.35
"""Least score of a value that is taken."""
_OPENING = 1_500
_OPENS = 0.25
"""What a document says in its first characters of the day it was made counts more than what it says
later, where it speaks of other documents."""
_ENVELOPE = 0.8
"""What stands in the head of a message counts less than what its content says."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A value with the characters [start, end) that say it. ``note`` is how it came about, where
    that is not plain; ``changes`` says that the document speaks of it as a change of another."""

    value: str
    start: int
    end: int
    unit: str = ""
    sure: bool = True
    note: str = ""
    changes: bool = False

    @property
    def missing(self) -> bool:
        return not self.value


MISSING = Reading("", 0, 0)
"""The document does not say it."""
UNDECIDED = Reading("", 0, 0, sure=False)
"""The rules cannot tell."""

CHANGES = re.compile(
    r"(?i)\b(?:with effect from|mit wirkung|con efectos?|extend(?:s|ed)?|prolong\w*|replac\w+|in"
    r" place of|instead|deleted?|increas\w+"
    r"|reduc\w+|amended to|is (?:hereby )?amended|now ends?|now reads?|verlänger\w+|ersetzt"
    r"|statt|geändert|erhöh\w+|prorrog\w+|sustitu\w+|en lugar de|modifica\w*|продлева\w+"
    r"|заменя\w+|вместо|измен\w+)\b|延长|变更|修改|代替"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A value of a type in a text, normalised."""

    start: int
    end: int
    value: str
    unit: str = ""


def decimal(value: float) -> str:
    """A number without needless digits: 3120, 982.8."""
    text = f"{value:.6f}".rstrip("0").rstrip(".")
    return text if text not in ("", "-0") else "0"


def values_in(
    text: str, kind: FieldType, order: dates.Order = "", mark: numbers.DecimalMark = ""
) -> Iterator[Found]:
    """All values of a type in a text, in order; ``order`` is how dates in numbers are written, and
    ``mark`` the decimal mark where a number does not tell."""
    match kind:
        case "date":
            yield from _dates(text, order)
        case "duration":
            for term in durations.durations(text):
                yield Found(term.start, term.end, *_length(term))
        case "money":
            for amount in numbers.numerics(text, mark):
                if isinstance(amount, Money):
                    yield Found(amount.start, amount.end, decimal(amount.value), amount.currency)
        case "number":
            taken = [(f.start, f.end) for k in ("date", "duration") for f in values_in(text, k)]
            for number in numbers.numerics(text, mark):
                inside = any(s < number.end and number.start < e for s, e in taken)
                if isinstance(number, Number) and not inside:
                    yield Found(number.start, number.end, decimal(number.value))


def _dates(text: str, order: dates.Order) -> Iterator[Found]:
    found = [
        Found(said.start, said.end, said.iso[:10])
        for said in dates.dates(text, order)
        if not said.iso.startswith("-")
    ]
    taken = [(each.start, each.end) for each in found]
    for year in _YEAR.finditer(text):
        if not any(start < year.end() and year.start() < end for start, end in taken):
            found.append(Found(year.start(), year.end(), year[0]))
    yield from sorted(found, key=lambda each: each.start)


def _length(term: Duration) -> tuple[str, str]:
    if term.seconds:
        days = term.total / DAY_SECONDS
        return decimal(round(days, 4)), "days"
    if term.months % 12 == 0:
        return decimal(term.months / 12), "years"
    return decimal(term.months), "months"


def read(field: TableField, source: Source) -> Reading:
    """What a document says of a field, by what it asks: its name may be a translation."""
    wanted = cues_of(field.asked or field.name)
    if field.type in ("text", "list", "yes_no"):
        return UNDECIDED
    if field.type == "date" and "end" in wanted:
        return _end(wanted, source)
    incidental = bool(_INCIDENTAL.search(field.asked or field.name))
    best = _best(field.type, wanted, source, incidental=incidental)
    if field.type == "date" and "begin" in wanted and not (best.sure and best.value):
        best = _start_of_term(source) or best
    if field.type == "money" and best.missing and "total" in wanted:
        net = _best(field.type, wanted | {"net"}, source, incidental=incidental)
        best = replace(net, note="net") if not net.missing else best
    if field.type == "money" and not best.missing:
        best = _by_period(best, wanted, field, source)
    if field.type == "duration" and "term" in wanted and not (best.sure and best.value):
        return _term_between(source) or best
    return best


def _best(
    kind: FieldType,
    wanted: frozenset[str],
    source: Source,
    after: str = "",
    least: float = _LEAST,
    incidental: bool = False,
) -> Reading:
    """The value of a type that answers best to the cues; ``after`` leaves out dates up to it, and
    ``incidental`` says that an amount is wanted that is due beside the main one."""
    scored = []
    seen = False
    for unit in source.units:
        said = source.said(unit)
        found = _values_of(said, kind, source, wanted)
        seen = seen or bool(found)
        for each, score in zip(found, _scores(said, found, wanted), strict=True):
            if not after or each.value > after:
                weighed = _weighed(score, each, unit, source, kind, wanted, incidental)
                scored.append((weighed, each, unit))
    if not scored:
        return UNDECIDED if seen else MISSING
    scored.sort(key=lambda entry: -entry[0])
    score, first, unit = scored[0]
    first = _changed_to(source.said(unit), first, [each for _, each, of in scored if of is unit])
    if score < least:
        return (_of_title(source) if "made" in wanted else None) or UNDECIDED
    matched = {c.name for c in cues_in(source.said(unit), wanted)}
    lacks = (wanted & _QUALIFIERS) - matched
    if lacks and cues_in(source.said(unit), _BY_TIME):
        lacks -= _BY_TIME  # of the other period, from which it is computed
    signed = _SIGNED.search(source.said(unit))
    rival = next((s for s, each, _ in scored[1:] if each.value != first.value), 0.0)
    reading = Reading(
        first.value,
        unit.start + first.start,
        unit.start + first.end,
        first.unit,
        sure=score - rival >= _LEAD
        and not lacks
        and not ("made" in wanted and unit.start >= _OPENING and not signed),
        changes=_speaks_of_change(source, unit),
    )
    return reading


def _weighed(
    score: float,
    found: Found,
    unit: Unit,
    source: Source,
    kind: FieldType,
    wanted: frozenset[str],
    incidental: bool,
) -> float:
    """The score of a value by what kind of value it is, and where it stands."""
    said = source.said(unit)
    if kind == "date" and len(found.value) == 4:
        score *= _LONE_YEAR
    if kind == "duration" and "term" in wanted:
        score *= _as_term(said, found)
    if kind == "money" and not incidental:
        beside = said[max(0, found.start - _BESIDE) : found.start]
        score *= _INCIDENTALLY if _INCIDENTAL.search(beside) else 1.0
        score *= _INCIDENTALLY if _PER_UNIT.match(said, found.end) else 1.0
    if "made" in wanted and unit.start < _OPENING and _PLACED.search(said[: found.start]):
        return max(score, 0.0) + _PLACED_COUNTS  # 'Hamburg, den 31.03.2026'
    if unit.envelope:
        return score * _ENVELOPE
    if "made" in wanted and score > 0 and unit.start < _OPENING:
        return score + _OPENS * (1 - unit.start / _OPENING) + _of_itself(said, found)
    if "made" in wanted and score > 0 and _SIGNED.search(said):
        return score + 2 * _OPENS
    return score


def _values_of(said: str, kind: FieldType, source: Source, wanted: frozenset[str]) -> list[Found]:
    """The values of a type in a unit. The currency of a row may stand beside its label."""
    found = list(values_in(said, kind, source.order, source.mark))
    if found or kind != "money" or not cues_in(said, wanted):
        return found
    currency = numbers.currency_in(said) or (source.currency if "|" in said else "")
    amounts = values_in(said, "number", source.order, source.mark) if currency else ()
    return [replace(each, unit=currency) for each in amounts if said[: each.start].strip(" |§*#")]


def _of_title(source: Source) -> Reading | None:
    """The one date in the line that names the document: 'Invoice 58 of 5 June 2025'."""
    at = source.text.find(source.title)
    found = list(values_in(source.title, "date", source.order)) if at >= 0 else []
    if len(found) != 1 or len(found[0].value) != len("2025-06-05"):
        return None
    return Reading(found[0].value, at + found[0].start, at + found[0].end)


def _changed_to(said: str, found: Found, others: Sequence[Found]) -> Found:
    """The latter of 'increased from £100 to £120'."""
    if not _FROM.search(said[: found.start]):
        return found
    return next(
        (o for o in others if o.start > found.end and _TO.fullmatch(said, found.end, o.start)),
        found,
    )


def _scores(said: str, found: Sequence[Found], wanted: frozenset[str]) -> list[float]:
    """How well each value of a unit answers to the cues: each counts once, the nearer the more;
    what speaks against it counts against it."""
    cues = cues_in(said, wanted)
    scores = []
    for n, value in enumerate(found):
        floor = found[n - 1].end if n else 0
        ceiling = found[n + 1].start if n + 1 < len(found) else len(said)
        weights: dict[str, float] = {}
        for cue in cues:
            if floor <= cue.start and cue.end <= value.start:
                if floor and _belongs_to_former(said, floor, cue, value):
                    continue
                away = _words(said[cue.end : value.start])
            elif value.end <= cue.start and cue.end <= ceiling:
                away = _words(said[value.end : cue.start]) + 1
                if away > _AHEAD or (ceiling < len(said) and _belongs_to_next(said, cue, ceiling)):
                    continue
            else:
                continue
            weight = 1 / (1 + _NEAR * away)
            weights[cue.name] = max(weights.get(cue.name, 0.0), weight)
        if "price" in wanted:
            weights.pop("net", None)  # prices are often told without tax
        scores.append(sum(w if name in wanted else -w for name, w in weights.items()))
    return scores


def _belongs_to_former(said: str, former_end: int, cue: Cue, value: Found) -> bool:
    """Whether a cue between two values is of the former: 'begins' in '1 May begins, 3 June is'."""
    return bool(_PAUSE.search(said, cue.end, value.start)) and not _PAUSE.search(
        said, former_end, cue.start
    )


def _belongs_to_next(said: str, cue: Cue, start: int) -> bool:
    """Whether a cue between two values is of the latter: 'from 1 May, and ends on 3 June'."""
    if _PAUSE.search(said, cue.end, start):
        return False
    joined = bool(_JOINS.search(said[max(0, cue.start - _JOINED) : cue.start]))
    return joined or _words(said[cue.end : start]) <= 1


def _words(text: str) -> int:
    han = sum(1 for c in text if "\u3400" <= c <= "\u9fff") // 2
    return han or len(re.findall(r"\w+", text))


def _speaks_of_change(source: Source, unit: Unit) -> bool:
    return bool(CHANGES.search(source.said(unit)))


def _end(wanted: frozenset[str], source: Source) -> Reading:
    """The day something ends, as it is written, or computed from its beginning and its term."""
    begin = _beginning(source)
    written = _best("date", wanted, source, after=begin.value, least=_LEAST_END)
    if not written.missing and written.sure:
        return written
    for rule in (_end_of_span, _anniversary, _end_of_term):
        if found := rule(begin, source):
            return found
    return MISSING if written.missing and _OPEN_ENDED.search(source.text) else written


def _end_of_span(_: Reading, source: Source) -> Reading | None:
    """The end of 'from 1 April 2015 to 31 March 2018', where that is the term."""
    for unit in source.units:
        said = source.said(unit)
        found = list(values_in(said, "date", source.order))
        for first, second in pairwise(found):
            exact = len(first.value) == len(second.value) == 10 and first.value < second.value
            spanned = cues_in(said, _SPANNED) or _PERIOD.match(said)
            if exact and _SPAN.fullmatch(said, first.end, second.start) and spanned:
                return Reading(second.value, unit.start + second.start, unit.start + second.end)
    return None


def _anniversary(begin: Reading, source: Source) -> Reading | None:
    """The end on an anniversary of the beginning."""
    if len(begin.value) != 10:
        return None
    for unit in source.units:
        said = source.said(unit)
        if (found := _ANNIVERSARY.search(said)) and cues_in(said, _SPANNED):
            years = int(found["n"] or _ORDINALS.index(found["count"].casefold()) + 1)
            term = Duration(0, 0, 12.0 * years, 0.0)
            try:
                day = durations.after(date.fromisoformat(begin.value), term)
            except (OverflowError, ValueError):
                return None
            start = unit.start + found.start()
            note = f"{begin.value} + {years} years"
            return Reading(
                day.isoformat(), start, unit.start + found.end(), sure=begin.sure, note=note
            )
    return None


def _term_between(source: Source) -> Reading | None:
    """The term from a beginning to an end, in days."""
    begin = _beginning(source)
    end = _best("date", frozenset({"end"}), source, after=begin.value, least=_LEAST_END)
    if len(begin.value) != 10 or len(end.value) != 10:
        return None
    days = (date.fromisoformat(end.value) - date.fromisoformat(begin.value)).days + 1
    note = f"{begin.value} – {end.value}"
    sure = begin.sure and end.sure
    return Reading(decimal(days), end.start, end.end, "days", sure=sure, note=note)


def _beginning(source: Source) -> Reading:
    begin = _best("date", frozenset({"begin"}), source)
    if len(begin.value) == 10:
        return begin
    if day := _start_of_term(source):
        return day
    made = _best("date", frozenset({"made"}), source)
    sent = any(u.envelope and u.start <= made.start < u.end for u in source.units)
    return UNDECIDED if sent else made  # when a message was sent says nothing of its matter


def _start_of_term(source: Source) -> Reading | None:
    """The day from which the term runs: 'a term of ten years from 1 October 2021'."""
    for unit in source.units:
        said = source.said(unit)
        if (
            not cues_in(said, frozenset({"term"}))
            or next(values_in(said, "duration"), None) is None
        ):
            continue
        for day in values_in(said, "date", source.order):
            if len(day.value) == 10 and _TERM_FROM.search(said[: day.start]):
                return Reading(day.value, unit.start + day.start, unit.start + day.end)
    return None


def _by_period(
    reading: Reading, wanted: frozenset[str], field: TableField, source: Source
) -> Reading:
    """An amount by the month or year that is asked for, where the document states the other. Rents
    are by the month if nothing else is said."""
    if "yearly" in wanted:
        asked = "year"
    elif "monthly" in wanted or _RENT.search(field.asked or field.name):
        asked = "month"
    else:
        return reading
    unit = next(u for u in source.units if u.start <= reading.start < u.end)
    behind = source.text[reading.end : min(unit.end, reading.end + _NEAR_PERIOD)]
    before = source.text[unit.start : reading.start]
    stated = _stated_period(behind, False) or _stated_period(before, True)
    if not stated or stated == asked:
        return reading
    factor = 1 / 12 if asked == "month" else 12.0
    value = decimal(round(float(reading.value) * factor, 2))
    note = f"{reading.value} {reading.unit} a {stated}"
    return replace(reading, value=value, note=note)


def _stated_period(text: str, last: bool) -> Literal["", "month", "year"]:
    """The period that a text names first, or last."""
    found = [(m.start(), "month") for m in _MONTHLY.finditer(text)]
    found += [(m.start(), "year") for m in _YEARLY.finditer(text)]
    if not found:
        return ""
    return "month" if (max(found) if last else min(found))[1] == "month" else "year"


def _of_itself(said: str, found: Found) -> float:
    """What a document says of 'this agreement' counts more than what it says of others."""
    return _ITSELF_COUNTS if _ITSELF.search(said[: found.start]) else 0.0


def _as_term(said: str, found: Found) -> float:
    """Whether a duration may be the term of what a document is about: not a few days, and not what
    follows it or comes before it, such as a time of notice."""
    if found.unit == "days" and float(found.value) < _SHORTEST_TERM:
        return 0.0
    before, behind = said[: found.start], said[found.end :]
    return 0.0 if _BEFORE_NO_TERM.search(before) or _BEHIND_NO_TERM.match(behind) else 1.0


def _anchored_term(source: Source) -> Reading:
    """A term by its beginning, without a word for it: 'for five years from the date hereof'."""
    for unit in source.units:
        said = source.said(unit)
        if not _ANCHOR.search(said) or _OF_DUTIES.search(said):
            continue
        found = [
            each
            for each in values_in(said, "duration")
            if _FOR.search(said[: each.start]) and _as_term(said, each)
        ]
        if len(found) == 1:
            start, end = unit.start + found[0].start, unit.start + found[0].end
            return Reading(found[0].value, start, end, found[0].unit)
    return UNDECIDED


def _end_of_term(begin: Reading, source: Source) -> Reading | None:
    """The last day of a term, computed from its beginning."""
    term = _best("duration", frozenset({"term"}), source, least=_LEAST_END)
    if term.missing:
        term = _anchored_term(source)
    if begin.missing or term.missing or len(begin.value) != 10:
        return None
    said = next(durations.durations(source.text[term.start : term.end]), None)
    if said is None:
        return None
    try:
        last = durations.last_day(date.fromisoformat(begin.value), said)
    except (OverflowError, ValueError):
        return None
    return Reading(
        last.isoformat(),
        term.start,
        term.end,
        sure=begin.sure and term.sure,
        note=f"{begin.value} + {term.value} {term.unit}",
        changes=term.changes,
    )

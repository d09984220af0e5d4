"""Filters in the words of a question: its kinds of file, times, senders, and files named with @.

A time in a question is mostly about what documents say, not about when they were written. So it is
a filter only beside a word for documents: 'e-mails from Brandt in May', 'invoices of 2025', 'last
week's minutes'. The words of the five languages are looked for together: they hardly collide.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from app.core.text.dates import AMBIGUOUS, FOREVER, NEVER, Period, dates
from app.core.text.languages import STOP_WORDS
from app.core.text.relative_dates import relative_dates


@dataclass(frozen=True, slots=True)
class Said:
    """A filter and the words of the question that it was read from."""

    value: str
    words: str


@dataclass(frozen=True, slots=True)
class SaidTime:
    """A period and the words that it was read from."""

    period: Period
    words: str


@dataclass(frozen=True, slots=True)
class Newest:
    """'The newest price list': the latest of the documents with ``words`` in their names. Those
    that are ``usual`` for documents may also be in the title and opening."""

    words: str
    usual: bool


@dataclass(frozen=True, slots=True)
class QuestionFilters:
    """What was read from a question; None or empty for what it does not say."""

    kind: Said | None = None
    time: SaidTime | None = None
    sender: Said | None = None
    newest: Newest | None = None
    mentions: tuple[str, ...] = ()


_KINDS = {
    "email": r"e-?mails?|mails?|correos?(?:\selectrónicos?)?|письм[аоуе]?|писем|(?:电子)?邮件",
    "spreadsheet": r"spreadsheets?|excel(?:[-\s]?(?:files?|sheets?|tabellen?|datei(?:en)?))?"
    r"|tabellendatei(?:en)?|kalkulationstabellen?|hojas?\sde\scálculo|электронн\w+\sтаблиц\w*"
    r"|电子表格",
    "presentation": r"presentations?|slides|slide\sdecks?|powerpoints?|präsentation(?:en)?|folien"
    r"|presentaci(?:ón|ones)|diapositivas|презентаци\w+|演示文稿|幻灯片",
    "pdf": r"pdfs?(?:[-\s]?(?:files?|datei(?:en)?))?",
}
_DOCUMENTS = (
    # English
    r"invoices?|bills?|receipts?|minutes|notes|memos?|letters?|reports?|contracts?|agreements?"
    r"|leases?|offers?|quotes?|quotations?|orders?|statements?|(?:price[-\s]?)?lists?|newsletters?"
    r"|agendas?|schedules?|plans?|rotas?|timesheets?|payslips?|filings?|10-?[qk]s?|quarters?"
    r"|polic(?:y|ies)|guidelines?|manuals?|handbooks?|documents?|files?|budgets?|proposals?"
    # German, also as the last part of a compound
    r"|\w*(?:rechnung|quittung|bestellung|richtlinie|liste|notiz|ordnung)(?:e?n)?"
    r"|\w*(?:protokoll|bericht|brief|angebot|dokument|bescheid)(?:en|e?s|e)?"
    r"|\w*(?:vertrag|verträge|auszug|auszüge|antrag|anträge|dienstplan|dienstpläne)[ens]{0,2}"
    r"|rundschreiben|unterlagen|datei(?:en)?|handbuch"
    # Spanish
    r"|facturas?|recibos?|actas?|notas?|cartas?|informes?|contratos?|ofertas?|presupuestos?"
    r"|pedidos?|listas?(?:\sde\sprecios)?|tarifas?|documentos?|archivos?|nóminas?|extractos?"
    # Russian
    r"|сч[её]т(?:а|ов|ам|е)?|протокол\w*|отч[её]т\w*|договор\w*|прайс-?лист\w*|накладн\w+"
    r"|квитанци\w+|документ\w*|файл\w*"
    # Chinese
    r"|发票|账单|收据|会议纪要|会议记录|纪要|报告|合同|价目表|价格表|清单|通知|文件|订单|报表"
)
_MEETINGS = (
    r"meetings?|\w*(?:sitzung|besprechung|versammlung)(?:en)?|reuni(?:ón|ones)|asambleas?"
    r"|заседани\w+|совещани\w+|собрани\w+|会议|例会"
)
"""What documents of a day are about: 'yesterday's meeting' means its minutes."""
_ALL_KINDS = "|".join(_KINDS.values())
_NOUN = re.compile(
    rf"(?<![\w-])(?:{_ALL_KINDS}|{_DOCUMENTS}|{_MEETINGS})(?![\w])"
    r"|(?:电子)?邮件|电子表格|演示文稿|幻灯片|发票|账单|收据|会议纪要|会议记录|纪要|报告|合同"
    r"|价目表|价格表|清单|通知|订单|报表|会议|例会",
    re.IGNORECASE,
)
_MEETING = re.compile(_MEETINGS, re.IGNORECASE)
_SINCE = r"since|after|seit|ab|nach|desde|después\sde|с|после"
_BEFORE = r"before|vor|antes\sde|до"
_UNTIL = r"until|bis|hasta|по"
_BETWEEN = r"between|zwischen|entre|между"
_AND = re.compile(r"\s*(?:and|to|und|bis|y|a|hasta|и|до|по|[-–—至到])\s*", re.IGNORECASE)
_PREPOSITION = re.compile(
    rf"(?:^|\s)(?:(?P<since>{_SINCE})|(?P<before>{_BEFORE})|(?P<until>{_UNTIL})|{_BETWEEN}"
    r"|from|of|in|for|dated|during|on|by|as\sof|von|vom|aus|im|am|für|der|des|de|del|en|para"
    r"|за|от|в|на|из)(?:\s(?:the|der|dem|den|des|la|el|los|las|año|year|jahre?|dem\sjahr))?\s?$",
    re.IGNORECASE,
)
_APART = re.compile(
    r"[.,;:?!\n]|(?<!\w)(?:was|were|is|are|did|do|does|has|have|had|will|would|can|say|says|said"
    r"|that|which|who|und|and|y|ist|sind|war|waren|hat|haben|wurde|wurden|steht|die|das"
    r"|es|son|fue|fueron|ha|han|que|dice|и|был|была|были|что|котор\w+)(?!\w)",
    re.IGNORECASE,
)
"""What separates a time from the documents before it: it says when something else was."""
_PLURAL = re.compile(
    r"(?:s|en|[аиы]|ов|邮件|(?:bericht|brief|protokoll|angebot|dokument|bescheid)e|(?:trä|zü)ge)$",
    re.IGNORECASE,
)
"""Ends of words for several documents. What is before or since a time is more often something else
beside a word for one: 'may I end the lease before March?'"""
_GAP = 48
"""Most characters between a word for documents and the time that they are of."""
_OWNS = re.compile(r"(?:['’]s?)?(?:\s|-|的|年的)?(?:[\w-]+\s)?$")
"""Between a time and the documents after it: 'last week's board minutes'."""
_DURING = re.compile(r"(?<!\w)(?:in|im|en|в|during|since)\s$", re.IGNORECASE)
"""Before a time that says when something was: 'in 2007 reports said'."""
_OF_IT = re.compile(
    r"['’]|(?:gestrig|heutig|letztjährig|vorjährig|вчерашн|сегодняшн|прошлогодн)\w*\s",
    re.IGNORECASE,
)
"""What makes a time that of the documents after it, wherever it stands: in last week's minutes."""
_ABOUT = re.compile(
    r"\s(?:about|on|regarding|concerning|with|for|über|zu|zum|zur|mit|sobre|con|para|о|об|про|с)\s",
    re.IGNORECASE,
)
_THE = re.compile(
    r"(?:^|\s)(?:the|my|our|all|any|which|every|das|die|der|dem|den|alle|meine?[nrm]?|unsere?[nrm]?"
    r"|welche[nrsm]?|el|la|los|las|mis?|todos\slos|todas\slas|все)\s$|^\s*$",
    re.IGNORECASE,
)
_NAME = r"(?P<name>\w[\w.'’-]*(?:\s(?-i:[A-ZÀ-ÞА-Я])[\w.'’-]*){0,2})"
_SENDER = re.compile(
    rf"\s(?:from|by|von|vom|de|del|от)\s(?:(?:dr|mr|mrs|ms|herrn?|frau|sra?|prof)\.?\s)?{_NAME}"
    rf"|\s(?:(?:that|which)\s)?(?-i:(?P<writer>[A-Z]\w+))\s(?:sent|wrote)",
    re.IGNORECASE,
)
_OWNER = re.compile(r"(?-i:(?P<name>[A-ZÀ-ÞА-Я]\w+))['’]s\s$")
_HAN_SENDER = re.compile(
    r"(?:来自|由)?\s*(?P<name>[A-Za-z][A-Za-z.-]+|(?<=来自)[\u4e00-\u9fff]{2,4}?)\s*"
    r"(?:在|于)?[\d一-十上本去今年月周个]*(?:发(?:来|送|出)?)?的?$"
)
_NEWEST = re.compile(
    r"(?<!\w)(?:newest|latest|most\srecent|neueste[nrsm]?|aktuellste[nrsm]?|jüngste[nrsm]?"
    r"|últim[oa]s?|letzte[nrsm]?|последн\w+|новейш\w+|сам\w+\sнов\w+)\s"
    r"(?P<after>[\w-]+(?:\s[\w-]+){0,2})"
    r"|(?P<before>[\w-]+(?:\s[\w-]+){0,3})\smás\s(?:recientes?|nuev[oa]s?|actual(?:es)?)(?!\w)"
    r"|(?:最新|最近)的?(?P<han>[\u4e00-\u9fff]{2,6}|[A-Za-z0-9-]+)",
    re.IGNORECASE,
)
_ONLY_DOCUMENTS = re.compile(r"letzte|últim|последн", re.IGNORECASE)
"""Words that mean 'last' too, so that they need a word for documents."""
_COMPARES = re.compile(
    r"(?<!\w)(?:compar\w+|previous|earlier|prior|than|vergl[ei]\w+|vorherig\w+|früher\w*|anterior\w*"
    r"|предыдущ\w+|сравн\w+)|之前|比较|相比",
    re.IGNORECASE,
)
"""Questions that need older documents beside the newest."""
MENTION = re.compile(r"(?<![\w@])@(?:\"([^\"\n]+)\"|“([^”\n]+)”|([^\s@\"“,;:!?()]+))")
"""A file or folder named with @."""
_NO_NAMES = frozenset(("last", "this", "yesterday", "today", "letzter", "gestern", "heute", "ayer"))
_STOP = frozenset().union(*(STOP_WORDS[language] for language in ("en", "de", "es", "ru")))


def read(question: str, today: date) -> QuestionFilters:
    """Read the filters of a question; ``today`` is what its words refer to."""
    mentions = tuple(
        next(filter(None, found.groups())).rstrip(".") for found in MENTION.finditer(question)
    )
    text = MENTION.sub(lambda found: " " * len(found[0]), question)
    kind = time = sender = None
    times = _times(text, today)
    for noun in _NOUN.finditer(text):
        of = _kind(noun[0])
        if _MEETING.fullmatch(noun[0]):
            time = time or _time_of_meeting(text, noun, times, today)
            continue
        time = time or _time_of(text, noun, times)
        if of == "email":
            sender = sender or _sender_of(text, noun, times)
        if of and not kind and (_is_meant(text, noun) or time or sender):
            kind = Said(of, noun[0])
    return QuestionFilters(kind, time, sender, _newest(text, times), mentions)


@dataclass(frozen=True, slots=True)
class _Time:
    start: int
    end: int
    period: Period
    relative: bool


def _times(text: str, today: date) -> list[_Time]:
    found = [_Time(said.start, said.end, said.period, True) for said in relative_dates(text, today)]
    certain = dates(text)
    for when in dates(text, anywhere=True):
        inside = any(when.start < other.end and other.start < when.end for other in found)
        is_time = when in certain or _is_time(text, when.start, when.end)
        if not inside and is_time and (period := when.period(today)):
            found.append(_Time(when.start, when.end, period, False))
    found.sort(key=lambda time: time.start)
    return _joined(text, found)


def _is_time(text: str, start: int, end: int) -> bool:
    """Whether 'may' or 'march' is a month: after a preposition."""
    return text[start:end] in AMBIGUOUS and bool(_PREPOSITION.search(text[:start]))


def _joined(text: str, times: list[_Time]) -> list[_Time]:
    """Join 'between March and May' into one."""
    joined: list[_Time] = []
    for time in times:
        before = joined[-1] if joined else None
        if before and _AND.fullmatch(text[before.end : time.start]):
            period = min(before.period[0], time.period[0]), max(before.period[1], time.period[1])
            joined[-1] = _Time(before.start, time.end, period, before.relative)
        else:
            joined.append(time)
    return joined


def _time_of(text: str, noun: re.Match[str], times: Iterable[_Time]) -> SaidTime | None:
    """The time that documents are of, where it stands beside the word for them."""
    for time in times:
        if noun.start() < time.end and time.start < noun.end():
            continue  # the quarter of 'second quarter of 2023'
        words = text[time.start : time.end].strip(" ,.")
        if time.end <= noun.start():
            gap = text[time.end : noun.start()]
            of_it = _OF_IT.search(text[time.start : time.end] + gap[:1])
            if _OWNS.fullmatch(gap) and (of_it or not _DURING.search(text[: time.start])):
                return SaidTime(time.period, words)
            continue
        gap = text[noun.end() : time.start]
        link = _PREPOSITION.search(gap)
        rest = gap[: link.start()] if link else gap
        if link and link.lastgroup and not _PLURAL.search(noun[0]):
            continue
        if (
            len(gap) > _GAP
            or _APART.search(rest)
            or not (link or time.relative or gap in (" ", ""))
        ):
            continue
        return SaidTime(_bounded(time.period, link), words)
    return None


def _time_of_meeting(
    text: str, noun: re.Match[str], times: Iterable[_Time], today: date
) -> SaidTime | None:
    """The day or week of a meeting that is over, beside the word for it: others, as 'in May', say
    more often what it was about."""
    over = [time for time in times if time.relative and time.period[0] < today.isoformat()]
    beside = [
        time
        for time in over
        if time.end <= noun.start() or not _between(text[noun.end() : time.start])
    ]
    return _time_of(text, noun, beside)


def _between(gap: str) -> str:
    """The words between documents and a time, without a preposition."""
    link = _PREPOSITION.search(gap)
    return (gap[: link.start()] if link else gap).strip()


def _bounded(period: Period, link: re.Match[str] | None) -> Period:
    first, last = period
    if link and link["since"]:
        return first, FOREVER
    if link and link["before"]:
        return NEVER, (date.fromisoformat(first) - timedelta(days=1)).isoformat()
    if link and link["until"]:
        return NEVER, last
    return period


def _sender_of(text: str, noun: re.Match[str], times: Iterable[_Time]) -> Said | None:
    if owner := _OWNER.search(text[: noun.start()]):
        return Said(owner["name"], owner["name"])
    if found := _SENDER.match(text, noun.end()):
        group = "name" if found["name"] else "writer"
        start, end = found.span(group)
        for time in times:
            if time.start <= start < time.end:
                return None  # 'e-mails from May'
            if start < time.start < end:
                end = time.start
        name = text[start:end].strip(" .").removesuffix("'s")
        first = name.split()[0].casefold()
        return None if first in _STOP or first in _NO_NAMES else Said(name, name)
    if noun[0].endswith("邮件") and (found := _HAN_SENDER.search(text[: noun.start()])):
        return Said(found["name"], found["name"])
    return None


def _kind(noun: str) -> str | None:
    return next(
        (group for group, words in _KINDS.items() if re.fullmatch(words, noun, re.IGNORECASE)), None
    )


def _is_meant(text: str, noun: re.Match[str]) -> bool:
    """Whether the documents themselves are meant, as in 'the spreadsheet about taxes'."""
    before = text[: noun.start()]
    if re.search(r"关于.{1,12}的$", before):
        return True
    return bool(_THE.search(before) and _ABOUT.match(text, noun.end()))


def _newest(text: str, times: Iterable[_Time]) -> Newest | None:
    if _COMPARES.search(text):
        return None
    for found in _NEWEST.finditer(text):
        if any(time.start <= found.start() < time.end for time in times):
            continue  # 'letzte Woche' is a time
        after = found["after"] or found["han"]
        if found["han"] and (noun := _NOUN.match(found["han"])):
            return Newest(noun[0], usual=True)
        words = _noun_phrase(after.split()) if after else _noun_phrase_before(found["before"])
        usual = any(_NOUN.fullmatch(word) for word in (words, *words.split()))
        if words and (usual or not _ONLY_DOCUMENTS.match(found[0])):
            return Newest(words, usual)
    return None


def _noun_phrase(words: list[str]) -> str:
    """The words up to the first that belongs to no name."""
    kept: list[str] = []
    for word in words:
        if word.casefold() in _STOP and not (kept and word.casefold() in ("de", "of")):
            break
        kept.append(word)
    while kept and kept[-1].casefold() in _STOP:
        kept.pop()
    return " ".join(kept)


def _noun_phrase_before(said: str) -> str:
    words = said.split()
    while words and words[0].casefold() in _STOP:
        words.pop(0)
    for at in range(len(words) - 1, 0, -1):
        if words[at].casefold() in _STOP and words[at].casefold() != "de":
            words = words[at + 1 :]
            break
    return " ".join(words)

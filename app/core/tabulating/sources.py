"""A document as it is read for a table: its units of meaning, its title and its kind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePath

from app.core.answering.injection import instructed
from app.core.tabulating.concepts import is_list_of, kind_in, narrower_kind
from app.core.text import sentences
from app.core.text.languages import detect
from app.core.values import dates, numbers

_TITLE_LINES = 14
"""First lines among which the title stands."""
_LONGEST_TITLE = 140
MESSAGE = "e-mail"
_DRAFT = re.compile(
    r"(?i)\b(?:draft|entwurf|borrador|черновик|проект договора)\b|subject to contract|草案|草稿"
)
_SAYS_CONTRACT = ("lease", "loan")
NEVER_SENT = frozenset({"contract", "amendment", "policy", "certificate", "payslip"})
"""Kinds that are sent as files, and not as the text of a message."""
_WITH_COMMA = frozenset({"de", "es", "fr", "it", "nl", "pl", "pt", "ro", "ru", "sv", "tr", "uk"})
"""Languages in which 1.234 is mostly a thousand and more."""
LIST = "list"
"""The kind of a document that lists others, by its title."""
_NO_TITLE = re.compile(
    r"(?i)^\W*(?:exhibit|anlage|anexo|annex|appendix|schedule|page|seite|confidential|draft"
    r"|execution copy)\b[\W\d.()a-z]{0,14}$"
)
_HEADER = re.compile(
    r"(?i)^(?:from|to|cc|bcc|date|subject|sent|reply-to|von|an|datum|betreff|de"
    r"|para|fecha|asunto|от|кому|дата|тема):\s"
)
_SENTENCE = re.compile(r".{60,}[.!?]")
"""No title, even where it names a kind of document."""
_BREAK = re.compile(r"\n[ \t]*\n")
_PART = re.compile(r"\s+[·|•]\s+|;\s+|\t+|[^\S\n]{60,}")
_LONGEST_UNIT = 2_000
"""Characters of a unit: no sentence is longer, and what a hostile file repeats is read in"
" pieces."""
_ABBREVIATED = re.compile(
    r"(?i)(?<!\w)(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|no|nr|art|sec)\.$"
)
"""What ends with a point and goes on with a number, as 'Oct.' and '11, 1996'."""
_ORDINAL = re.compile(r"(?<!\d)\d{1,2}\.$")
_MONTH = re.compile(r"[A-ZÄÖÜ][a-zäöü]{2,8}\.?\b")
_AMERICAN = re.compile(
    r"\b[A-Z]{2},? \d{5}(?:-\d{4})?\b|\bState of [A-Z]|\ban? [A-Z]\w+(?: [A-Z]\w+)? corporation\b"
)
_ENDS_IN_FIGURE = re.compile(r"\s{3,}\S*\d\S*(?:\s?[€$£₽]|\s[A-Z]{3})?$")
_LABELLED = re.compile(r"[^\W\d_][:：](?:\s|$)")
_LEADERS = re.compile(r"(?<![^\s.])\.{4,}|(?:\s\.){4,}|_{4,}")
"""Dots that lead from a label to its value."""
_WRAPPED = 0.85
"""A line this long, of the longest, may go on in the next one that begins with a capital."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence, a line or a part of one: characters [start, end). ``envelope`` where it is of the
    head of a message, which says when it was sent and not what its content is of."""

    start: int
    end: int
    envelope: bool = False


@dataclass(frozen=True)
class Source:
    """The text of a document."""

    path: str
    text: str
    given_title: str = field(default="", kw_only=True)

    @cached_property
    def title(self) -> str:
        """What the document calls itself: the first line that names a kind of document, else the
        first line."""
        lines = [line.strip(" \t#*_-") for line in self.text[:4000].splitlines()]
        lines = [line for line in lines if any(c.isalnum() for c in line)][:_TITLE_LINES]
        lines = [line for line in lines if not _NO_TITLE.match(line)]
        short = [line for line in lines if len(line) <= _LONGEST_TITLE and line[0] != "|"]
        names = (line for line in short if not (_HEADER.match(line) or _SENTENCE.fullmatch(line)))
        named = next((line for line in names if kind_in(line)), "")
        return " ".join((named or next(iter(short), PurePath(self.path).stem)).split())

    @cached_property
    def kind(self) -> str:
        """Its kind, from the title, else the name of its file; empty if unknown. A message about a
        contract is none."""
        if is_list_of(self.title):
            return LIST
        kind = kind_in(self.title) or kind_in(PurePath(self.path).stem.replace("_", " "))
        if not kind and narrower_kind(self.title) in _SAYS_CONTRACT:
            kind = "contract"  # 'Rental of parking spaces'
        if not self.is_message or (kind not in ("", *NEVER_SENT)):
            return kind
        return kind if kind and self._holds(kind) else MESSAGE

    def _holds(self, kind: str) -> bool:
        """Whether the content of a message begins with a title of a kind, so that it is one."""
        head = max(unit.end for unit in self.units if unit.envelope)
        first = self.text[head:].strip().split("\n", 1)[0].strip(" *#")
        titled = len(first) <= _LONGEST_TITLE and not first.endswith((".", "?", "!", ","))
        return titled and kind_in(first) == kind

    @cached_property
    def is_draft(self) -> bool:
        """Whether it calls itself a draft, which nobody has agreed to."""
        return bool(_DRAFT.search(f"{PurePath(self.path).stem.replace('_', ' ')}\n{self.title}"))

    @cached_property
    def is_message(self) -> bool:
        """Whether it has the head of an e-mail: lines with addresses, and not a contract's own
        'From:' and 'To:'."""
        return any(unit.envelope and "@" in self.said(unit) for unit in self.units)

    @cached_property
    def mark(self) -> numbers.DecimalMark:
        """The decimal mark that its numbers prove, else that of its language."""
        proven = numbers.decimal_mark([self.text])
        return proven or ("," if detect(self.text) in _WITH_COMMA else "")

    @cached_property
    def order(self) -> dates.Order:
        """The order of day and month that its dates prove, or the addresses and firms of a country
        that writes the month first."""
        proven = dates.day_order([self.text])
        return proven or ("mdy" if len(_AMERICAN.findall(self.text)) > 1 else "")

    @cached_property
    def currency(self) -> str:
        """The one currency that it names; empty for none, or several."""
        return numbers.currency_in(self.text)

    @cached_property
    def instructions(self) -> list[tuple[int, int]]:
        """Characters that are instructions aimed at a model; no value is taken from them."""
        return instructed(self.text)

    @cached_property
    def units(self) -> tuple[Unit, ...]:
        """What the document says, without instructions aimed at a model."""
        aimed = self.instructions
        return tuple(
            unit
            for unit in _units(self.text)
            if not any(unit.start < end and start < unit.end for start, end in aimed)
        )

    def said(self, unit: Unit) -> str:
        return self.text[unit.start : unit.end]


def _units(text: str) -> Iterator[Unit]:
    longest = max((len(line) for line in text.splitlines()), default=0)
    start = 0
    for stop in [*_BREAK.finditer(text), None]:
        end = stop.start() if stop else len(text)
        for first, last in _lines(text, start, end, longest):
            envelope = (
                first < 2000 and bool(_HEADER.match(text[first:last])) and _in_head(text, first)
            )
            flat = _LEADERS.sub(lambda dots: " " * len(dots[0]), text[first:last])
            flat = flat.replace("\n", " ")
            for a, b in _with_ordinals(flat, sentences.spans(flat)):
                for c, d in _parts(flat, a, b):
                    for at in range(c, d, _LONGEST_UNIT):
                        yield Unit(first + at, first + min(d, at + _LONGEST_UNIT), envelope)
        start = stop.end() if stop else end


def _with_ordinals(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Sentences, joined where one ends with the day of a month: 'vom 1. Juli bis 30. Juni'."""
    held: tuple[int, int] | None = None
    for start, end in spans:
        held = (held[0], end) if held else (start, end)
        if not (_ORDINAL.search(text[held[0] : end]) and _MONTH.match(text[end:].lstrip())):
            yield held
            held = None
    if held:
        yield held


def _in_head(text: str, at: int) -> bool:
    """Whether a line that looks like one of a message's head stands among others of them."""
    begin = text.rfind("\n\n", 0, at) + 1
    end = text.find("\n\n", at)
    lines = text[begin : end if end >= 0 else None].strip().splitlines()
    return sum(bool(_HEADER.match(line)) for line in lines) >= 2


def _lines(text: str, start: int, end: int, longest: int) -> Iterator[tuple[int, int]]:
    """The lines of a paragraph, joined where a sentence goes on in the next one."""
    first = at = start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        line, following = text[at:stop].rstrip(), text[stop:end].lstrip()
        goes_on = bool(following) and not _HEADER.match(line) and _goes_on(line, following, longest)
        if not goes_on:
            yield first, stop
            first = stop + 1
        at = stop + 1
    if first < end:
        yield first, end


def _goes_on(line: str, following: str, longest: int) -> bool:
    if following[:1].isdigit() and _ABBREVIATED.search(line):
        return True
    if not line or line[-1] in ".!?。！？":
        return False
    if _ENDS_IN_FIGURE.search(line) or "|" in line:
        return False  # a row with its amount at the right
    if following[0].islower() or (following[0].isdigit() and len(line) > longest / 2):
        return True
    return line[-1] in ",&(" or len(line) >= _WRAPPED * longest > 50


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    is_row = "|" in text[start:end] and not _LABELLED.search(text, start, end)
    for gap in () if is_row else _PART.finditer(text, start, end):
        if gap.start() > at:
            yield at, gap.start()
        at = gap.end()
    if at < end:
        yield at, end

"""Chunking: cuts the text of a document into passages to embed, search and cite.

A passage never crosses a heading or a page. Paragraphs that fit stay whole, small ones are joined,
large ones are cut between sentences, else lines, else words; tables between rows, and the header of
the columns is told to each passage of them like a heading. Cuts are chosen by the content beside
them, not by their distance from the start (content-defined chunking), so that an edit moves only
the cuts next to it: all other passages keep their text and their embedding.
"""

from __future__ import annotations

import hashlib
import math
import re
import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import accumulate, pairwise
from typing import NamedTuple

from app.core.domain import file_kinds
from app.core.domain.documents import ExtractedDocument, PageSpan
from app.core.domain.passages import Passage
from app.core.text.document_context import document_context
from app.core.text.outline import Section, sections
from app.core.text.tables import Table, tables

BUDGET = 220
"""Tokens of a passage. The default embedder reads 256 word pieces; the rest is a margin for
estimates that are too low and for `SLACK`."""
SLACK = 1.1
"""Longest paragraph that stays whole, in budgets: search finds its halves less well."""
RADIUS = 0.4
"""Budgets of text before and after a border within which a landmark must rank best."""
BLOCK = 1_000_000
"""Characters processed at a time, to bound memory."""
_CONTEXT = 32
"""Characters after a border whose hash ranks it among equally strong ones."""

_UNITS = 14
"""Units of `_WEIGHTS` in a token."""


def _weight(byte: int) -> int:
    """Units that one byte of UTF-8 adds to the token estimate.

    Fitted to BERT's English word pieces (a letter 0.2, a digit 1/3, punctuation 1.6 tokens) and
    rounded up by 7%. Other scripts are weighted as in multilingual tokenizers; the first byte of a
    character identifies the script.
    """
    if byte < 0x80:
        character = chr(byte)
        return 3 if character.isalpha() else 5 if character.isdigit() else 24 * (byte > 0x20)
    if byte < 0xC0:  # continuation
        return 0
    if byte < 0xE2:  # accented Latin, Greek, Cyrillic, Hebrew, Arabic; Indic, Thai
        return 3
    return 8 if 0xE3 <= byte < 0xF0 else 14  # Chinese, Japanese, Korean; typographic signs, emoji


_WEIGHTS = bytes(map(_weight, range(256)))
_PARAGRAPH = re.compile(r"(?P<paragraph>\n[^\S\n]*\n\s*)")
_SENTENCE = re.compile(
    r"""(?P<sentence>[.!?…]["'”’»)\]]*\s+|[。！？｡।۔؟]["'”’»）」』]*\s*)|(?P<line>\n\s*)""",
    re.VERBOSE,
)
_WORD = re.compile(r"(?P<word>\w{1,40}\W{0,40}|\W{1,40})")
"""A word with what follows it: signs that combine with its letters, which are no ``\\w``, too."""
_STRENGTHS = {"paragraph": 0, "sentence": 1, "line": 2, "word": 3}
"""Kinds of borders by preference; lower is better."""


def chunk(document: ExtractedDocument, budget: int = BUDGET) -> list[Passage]:
    """Cut a document into passages of at most about ``budget`` tokens, heading included, in order.

    All text but white space is in exactly one passage. ``page`` is None where the document has no
    pages. Time is linear in the length of the text.
    """
    passages: list[Passage] = []
    context = document_context(document)
    found = _Tables(document)
    for section in sections(document):
        longest = max((len(t.header) for t in found.within(section.start, section.end)), default=0)
        told = count_tokens(f"{context}\n{section.heading}") + count_tokens("x" * longest)
        room = max(budget - told, budget // 2)
        for region in _regions(document.text, section, document.pages):
            for start, end in _cut(document.text, region, room, found):
                text = document.text[start:end]
                heading = " > ".join(filter(None, (section.heading, found.header(start))))
                passages.append(
                    Passage(len(passages), text, start, end, region.page, heading, context)
                )
    return passages


def embedding_text(passage: Passage) -> str:
    """The text to embed: what the document is, the headings above the passage, and its text; each
    title once."""
    text = passage.text.lstrip("# ")
    above, _, nearest = passage.heading.rpartition(" > ")
    heading = above if text.startswith(nearest) else passage.heading
    shown = (heading, text, passage.heading)
    context = [c for c in passage.context.split("\n") if not any(s.startswith(c) for s in shown)]
    return "\n".join((*context, heading, passage.text) if heading else (*context, passage.text))


def text_hash(passage: Passage) -> str:
    """SHA-256 of the text to embed, in hexadecimal."""
    return hashlib.sha256(_encoded(embedding_text(passage))).hexdigest()


def count_tokens(text: str) -> int:
    """Estimate the tokens of a text, mostly within 20% of BERT's tokenizer for English."""
    return -(-_measure(text) // _UNITS)


class _Tables:
    """The tables of a document; source code has none, whatever its bars."""

    def __init__(self, document: ExtractedDocument) -> None:
        code = file_kinds.find(document.kind).group is file_kinds.CODE
        self._tables = [] if code else list(tables(document.text))

    def within(self, start: int, end: int) -> list[Table]:
        """Those that overlap [start, end)."""
        first = bisect_right(self._tables, start, key=lambda table: table.end)
        last = bisect_left(self._tables, end, key=lambda table: table.start)
        return self._tables[first:last]

    def holds(self, place: int) -> bool:
        """Whether a place is within a table."""
        return bool(self._tables) and bool(self.within(place, place + 1))

    def header(self, place: int) -> str:
        """The header of the rows from a place on; empty where that is in the text or missing."""
        return next((t.header for t in self.within(place, place + 1) if t.body <= place), "")


class _Region(NamedTuple):
    """Text whose bounds no passage crosses: [start, end) of one section on one page. The text
    before ``body`` is its heading, which no cut separates from it."""

    start: int
    body: int
    end: int
    page: int | None


class _Borders(NamedTuple):
    """Possible cuts: places, units of text before each, and ranks (lower is better)."""

    places: list[int]
    units: list[int]
    ranks: list[int]


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _measure(text: str) -> int:
    return sum(_encoded(text).translate(_WEIGHTS))


def _regions(text: str, section: Section, pages: tuple[PageSpan, ...]) -> Iterator[_Region]:
    """Split a section by page, and into blocks of bounded length."""
    start, page = section.start, None
    for span in pages[bisect_right(pages, start, key=lambda span: span.end) :]:
        page = span.number
        if span.end >= section.end:
            break
        yield from _blocks(text, start, section.body, span.end, page)
        start = span.end
    yield from _blocks(text, start, section.body, section.end, page)


def _blocks(text: str, start: int, body: int, end: int, page: int | None) -> Iterator[_Region]:
    while end - start > BLOCK:
        least, most = start + BLOCK, min(start + 2 * BLOCK, end)
        border = _PARAGRAPH.search(text, least, most) or _SENTENCE.search(text, least, most)
        middle = border.end() if border else most
        yield _Region(start, max(start, min(body, middle)), middle, page)
        start = middle
    yield _Region(start, max(start, min(body, end)), end, page)


def _cut(text: str, region: _Region, budget: int, found: _Tables) -> Iterator[tuple[int, int]]:
    """[start, end) of each passage, without the white space around it."""
    most = int(budget * SLACK * _UNITS)
    borders = _borders(text, region, most, found)
    marks = [0, *_landmarks(borders, int(budget * RADIUS * _UNITS)), len(borders.places) - 1]
    pending = list(pairwise(marks))[::-1]
    while pending:
        first, last = pending.pop()
        if borders.units[last] - borders.units[first] > most and last - first > 1:
            middle = _middle(borders, first, last, budget * _UNITS)
            pending += [(middle, last), (first, middle)]
            continue
        piece = text[borders.places[first] : borders.places[last]]
        if body := piece.strip():
            start = borders.places[first] + len(piece) - len(piece.lstrip())
            yield start, start + len(body)


def _landmarks(borders: _Borders, radius: int) -> Iterator[int]:
    """Borders that rank before all others within ``radius`` units: independent of the start."""
    _, units, ranks = borders
    i = 1
    while i < len(ranks) - 1:
        high = bisect_right(units, units[i] + radius)
        lowest = i + ranks[i:high].index(min(ranks[i:high]))
        if lowest > i:  # none before it can be a landmark
            i = lowest
            continue
        before = ranks[bisect_left(units, units[i] - radius) : i]
        if ranks[i] < min(before, default=math.inf):
            yield i
        i = high  # those within its radius rank behind it


def _middle(borders: _Borders, first: int, last: int, budget: int) -> int:
    """The strongest border that divides the text between two others into full pieces of about
    equal size; of several, the one that does so best."""
    _, units, ranks = borders
    size = units[last] - units[first]
    pieces = -(-size // budget)
    target = units[first] + size * (pieces // 2) // pieces
    reach = min(size // 2 - budget // 4, budget // 2)
    low = bisect_left(units, target - reach, first + 1, last)
    high = bisect_right(units, target + reach, first + 1, last)
    if low >= high:
        low, high = first + 1, last
    return min(range(low, high), key=lambda i: (ranks[i] >> 32, abs(units[i] - target)))


def _borders(text: str, region: _Region, most: int, found: _Tables) -> _Borders:
    places, sizes, ranks = [region.start], [0], [-1]
    for place, strength, size in _pieces(text, region.body, region.end, most, found):
        places.append(place)
        sizes.append(size)
        ranks.append(strength << 32 | zlib.crc32(_encoded(text[place : place + _CONTEXT])))
    ranks[-1] = -1
    return _Borders(places, list(accumulate(sizes)), ranks)


def _pieces(
    text: str,
    start: int,
    end: int,
    most: int,
    found: _Tables,
    patterns: tuple[re.Pattern[str], ...] = (_PARAGRAPH, _SENTENCE, _WORD),
    strength: int = 0,
) -> Iterator[tuple[int, int, int]]:
    """(end, strength of the end, units) of pieces of at most ``most`` units: paragraphs, or their
    sentences and lines, or their words."""
    for stop, kind in _stops(patterns[0], text, start, end, found):
        own = strength if kind is None else _STRENGTHS[kind]
        size = _measure(text[start:stop])
        if size <= most or len(patterns) == 1:
            yield stop, own, size
        else:
            yield from _pieces(text, start, stop, most, found, patterns[1:], own)
        start = stop


def _stops(
    pattern: re.Pattern[str], text: str, start: int, end: int, found: _Tables
) -> Iterator[tuple[int, str | None]]:
    for match in pattern.finditer(text, start, end):
        within_row = match.lastgroup == "sentence" and "\n" not in match[0]
        if match.end() < end and not (within_row and found.holds(match.start())):
            yield match.end(), match.lastgroup
    yield end, None

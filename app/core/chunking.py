"""Cuts the text of a document into passages: the pieces that are embedded, searched and cited.

A passage never crosses a heading or a page. Within these, text that exceeds the budget is cut in
two at its strongest border (paragraph, sentence, line, word), and the halves again. Which of
several equally strong borders is taken depends on the words that follow it and not on its
position: an edit moves only the cuts beside it, and all other passages stay as they were.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from app.core.models import ExtractedDocument, PageSpan, Passage
from app.core.outline import Section, sections

BUDGET = 220
"""Tokens of a passage. The default embedder reads 256 word pieces; the rest is for estimates
that fall short."""

_TOKEN = re.compile(
    r"[a-zA-Z\u00c0-\u024f\u1e00-\u1eff]{1,7}"
    r"|[0-9]{1,3}"
    r"|[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]{1,2}"
    r"|[!-~\u2000-\u206f]"
    r"|[^\s!-~\u2000-\u206f]{1,6}"
)
_BORDER = re.compile(
    r"""(?P<paragraph>\n[^\S\n]*\n\s*)
    |(?P<sentence>[.!?…]["'”’»)\]]*\s+|[。！？｡।۔؟]["'”’»）」』]*\s*)
    |(?P<line>\n\s*)""",
    re.VERBOSE,
)
_WORD = re.compile(r"\S{0,63}(?:\s+|\S$|(?<=[,;，、；])|\S)")
_STRENGTH = {"paragraph": 0, "sentence": 1, "line": 2, None: 3}
"""Order in which kinds of borders are preferred."""
_CONTEXT = 32
"""Characters after a border that decide between equally strong ones."""
_OVER = 1.1
"""A passage may exceed the budget by a tenth rather than be cut."""
_LEAST = 0.4
"""Share of the budget that is left on either side of a cut, where there is a border that does."""


def count_tokens(text: str, start: int = 0, end: int | None = None) -> int:
    """Estimate of the tokens in ``text[start:end]``, within a fifth of BERT's for English.

    Alphabets other than Latin are counted as multilingual tokenizers see them.
    """
    return len(_TOKEN.findall(text, start, len(text) if end is None else end))


def chunk(document: ExtractedDocument, budget: int = BUDGET) -> list[Passage]:
    """Passages of at most about ``budget`` tokens, heading included, in the order of the text."""
    passages: list[Passage] = []
    for section in sections(document):
        room = max(budget - count_tokens(section.heading), budget // 2)
        for region in _regions(section, document.pages):
            for start, end in _cut(document.text, region, room):
                text = document.text[start:end]
                passages.append(
                    Passage(len(passages), text, start, end, region.page, section.heading)
                )
    return passages


def embedding_text(passage: Passage) -> str:
    """What is embedded: the headings above the passage and its text, each heading once."""
    above, _, nearest = passage.heading.rpartition(" > ")
    heading = above if passage.text.lstrip("# ").startswith(nearest) else passage.heading
    return f"{heading}\n{passage.text}" if heading else passage.text


def text_hash(passage: Passage) -> str:
    """SHA-256 of what is embedded, in hexadecimal."""
    return hashlib.sha256(embedding_text(passage).encode("utf-8", "surrogatepass")).hexdigest()


class _Region(NamedTuple):
    """Text that passages may not leave: [start, end) of one section on one page. What stands
    before ``body`` is its heading, from which no cut parts it."""

    start: int
    end: int
    page: int | None
    body: int


class _Borders(NamedTuple):
    """Where a region may be cut: places, tokens before each, and preference (lower is better)."""

    places: list[int]
    tokens: list[int]
    ranks: list[int]


def _regions(section: Section, pages: tuple[PageSpan, ...]) -> Iterator[_Region]:
    at, body = section.start, section.body
    first = bisect_right(pages, at, key=lambda page: page.end)
    for page in pages[first:]:
        if page.start >= section.end:
            break
        end = min(page.end, section.end)
        yield _Region(at, end, page.number, min(max(at, body), end))
        at = end
    last = pages[-1].number if pages else None
    yield _Region(at, section.end, last, max(at, body))


def _cut(text: str, region: _Region, budget: int) -> Iterator[tuple[int, int]]:
    """Stripped [start, end) of each passage in the region, in order."""
    borders = _borders(text, region, budget)
    pending = [(0, len(borders.places) - 1)]
    while pending:
        first, last = pending.pop()
        size = borders.tokens[last] - borders.tokens[first]
        if size > _OVER * budget and last - first > 1:
            middle = _choose(borders, first, last, int(_LEAST * budget))
            pending += [(middle, last), (first, middle)]
            continue
        piece = text[borders.places[first] : borders.places[last]]
        if body := piece.strip():
            start = borders.places[first] + len(piece) - len(piece.lstrip())
            yield start, start + len(body)


def _choose(borders: _Borders, first: int, last: int, least: int) -> int:
    """The preferred border between two others, ``least`` tokens from both if possible."""
    tokens = borders.tokens
    low = bisect_left(tokens, tokens[first] + least, first + 1, last)
    high = bisect_right(tokens, tokens[last] - least, first + 1, last)
    if low >= high:
        low, high = first + 1, last
    return min(range(low, high), key=borders.ranks.__getitem__)


def _borders(text: str, region: _Region, budget: int) -> _Borders:
    places, sizes, ranks = [region.start], [0], [-1]

    def add(end: int, size: int, strength: int) -> None:
        context = text[end : end + _CONTEXT].encode("utf-8", "surrogatepass")
        places.append(end)
        sizes.append(size)
        ranks.append(strength << 32 | zlib.crc32(context))

    for end, strength in _units(text, region):
        size = count_tokens(text, places[-1], end)
        if size > budget:
            for word in _words(text, places[-1], end):
                add(word, count_tokens(text, places[-1], word), 3)
            size = count_tokens(text, places[-1], end)
        add(end, size, strength)
    ranks[-1] = -1
    return _Borders(places, list(accumulate(sizes)), ranks)


def _units(text: str, region: _Region) -> Iterator[tuple[int, int]]:
    for border in _BORDER.finditer(text, region.body, region.end):
        yield border.end(), _STRENGTH[border.lastgroup]
    yield region.end, 0


def _words(text: str, start: int, end: int) -> Iterator[int]:
    for word in _WORD.finditer(text, start, end):
        place = word.end()
        while place < end and unicodedata.category(text[place])[0] == "M":
            place += 1
        if start < place < end:
            yield place

"""The manual, from the pages of docs/: titles, sections and full-text search.

A page that is written in the language of the desktop, in a folder of docs/ with the code of that
language, is shown in it; the others are in English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QLocale

from app.ui.foundation.wording import translate

DOCS = Path(__file__).parents[3] / "docs"
"""The folder of the pages, also in the packaged program."""
FIRST = (
    "first-steps.md",
    "all-documents.md",
    "confidence.md",
    "install.md",
    "air-gapped.md",
    "choosing-a-model.md",
    "desktop.md",
    "evaluation.md",
    "api.md",
    "troubleshooting.md",
    "formats.md",
    "settings.md",
    "commands.md",
    "administration.md",
)
"""Pages for users, in the order in which they are needed."""
SNIPPET = 110
"""Characters of a search result."""

_HEADING = re.compile(r"^#{1,6} +(.+?) *$")
_FENCE = re.compile(r"^ *(```|~~~)")
_IMAGE = re.compile(r"!\[([^\]\n]*)\]\([^)\n]*\)")
_MARKUP = re.compile(r"\]\([^)]*\)|[`*\[\]|#]|-{3,}")


@dataclass(frozen=True, slots=True)
class Section:
    """The text under one heading of a page."""

    page: str
    title: str
    text: str


@cache
def pages() -> dict[str, str]:
    """Titles by file name; empty when the program came without the pages."""
    there = sorted(path.name for path in DOCS.glob("*.md"))
    ordered = [name for name in FIRST if name in there]
    ordered += [name for name in there if name not in FIRST]
    return {name: _sections(name)[0].title for name in ordered if _sections(name)}


def shown_title(page: str) -> str:
    """The title of a page in the language of the desktop."""
    return translate("manual", pages()[page])


def is_read_in(page: str, language: str) -> bool:
    """Whether a page is written in a language (ISO 639-1)."""
    return language == "en" or (DOCS / language / page).is_file()


def language() -> str:
    """The language of the desktop (ISO 639-1)."""
    return QLocale().name().split("_")[0]


def markdown(page: str, language: str = "en") -> str:
    """The text of a page without its images, which are not shipped; in English where it is not
    written in the language."""
    folder = DOCS if language == "en" or not is_read_in(page, language) else DOCS / language
    return _IMAGE.sub(lambda found: found[1], (folder / page).read_text("utf-8"))


def heading(page: str, anchor: str) -> str:
    """The heading of an anchor in GitHub's format; empty when there is none."""
    titles = (section.title for section in _sections(page, language()))
    return next((title for title in titles if anchor and _anchor(title) == anchor), "")


def search(text: str, most: int = 12) -> list[tuple[Section, str]]:
    """Sections that contain every word, with a snippet: user pages first, then by the number of
    words in the title."""
    words = text.casefold().split()
    if not words:
        return []
    read_in = language()
    found = [
        section
        for page in pages()
        for section in _sections(page, read_in)
        if all(word in f"{section.title} {section.text}".casefold() for word in words)
    ]
    found.sort(key=lambda section: _rank(section, words))
    return [(section, _piece(section.text, words[0])) for section in found[:most]]


def _rank(section: Section, words: list[str]) -> tuple[bool, int]:
    title = section.title.casefold()
    return section.page not in FIRST, -sum(word in title for word in words)


@cache
def _sections(page: str, language: str = "en") -> tuple[Section, ...]:
    return tuple(_split(page, language))


def _split(page: str, language: str) -> Iterator[Section]:
    title, lines, code = "", list[str](), False
    for line in markdown(page, language).splitlines():
        code ^= bool(_FENCE.match(line))
        heading = None if code else _HEADING.match(line)
        if heading is None:
            lines.append(line)
            continue
        if title:
            yield Section(page, title, _plain(lines))
        title, lines = re.sub("[`*]", "", heading[1]), []
    if title:
        yield Section(page, title, _plain(lines))


def _anchor(title: str) -> str:
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")


def _plain(lines: list[str]) -> str:
    return " ".join(_MARKUP.sub(" ", " ".join(lines)).split())


def _piece(text: str, word: str) -> str:
    at = max(0, text.casefold().find(word) - SNIPPET // 3)
    start = text.rfind(" ", 0, at) + 1
    piece = text[start : start + SNIPPET]
    return ("…" if start else "") + piece + ("…" if start + SNIPPET < len(text) else "")

"""Makes text inert that an export takes from answers, documents and file names.

In Markdown, raw HTML, pictures and links load and run something in whatever shows the file; in
spreadsheets, cells that begin like formulas do.
"""

from __future__ import annotations

import re

_UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
_FORMULA = re.compile(rf"[\s\0{_UNSEEN}]*[=+\-@|\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")
"""How cells begin that a spreadsheet may evaluate, also in full width, or behind what is not seen
(OWASP, CSV injection)."""
_INNER = re.compile(
    rf"([;\t|\r\n](?:(?![\t\r\n])[\s\0{_UNSEEN}])*)"
    r"(?=[=+@\uff1d\uff0b\uff20]|[-\uff0d](?=[^\s\d]))"
)
"""How a formula begins behind what is a separator in spreadsheets of other languages."""
_NUMBER = re.compile(r"[+-]?\d[\d.,' ]*(?:[eE][+-]?\d+)?\s?%?")
_MARKDOWN = {
    "<": "&lt;",
    "![": "&#33;[",
    "](": "]&#40;",
    "]:": "]&#58;",
}
"""References instead of backslashes: one before it in the text would undo a backslash."""
_ACTIVE = re.compile("|".join(map(re.escape, _MARKDOWN)))


def markdown(text: str) -> str:
    """Markdown that shows what it is made of, but no HTML, pictures or named links."""
    return _ACTIVE.sub(lambda found: _MARKDOWN[found[0]], text)


_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)")
_SIGNS = re.compile(
    r"\s*\[\d{1,3}\]"  # citations
    r"|(?m:^[ \t]*(?:#{1,6}|[-*+>]|\d+[.)])[ \t]+)"  # headings, lists and quotations
    r"|(?m:^[ \t|:-]*\|[ \t|:-]*$)"  # lines between rows of a table
    r"|(?<!\w)[*_~`]+(?=\S)|(?<=\S)[*_~`]+(?!\w)"  # emphasis and code, but not within_words
)


def unmarked(text: str) -> str:
    """Markdown as plain text on one line, without citations."""
    text = _SIGNS.sub("", _LINK.sub(lambda found: found[1], text)).replace("|", " ")
    return " ".join(text.split())


def cell(value: object) -> object:
    """A cell of a table; text that begins like a formula gets an apostrophe before it, as does what
    would begin another cell where ';', '|' or a tab separates."""
    if not isinstance(value, str) or _NUMBER.fullmatch(value):
        return value
    begins = _FORMULA.match(value)
    at = begins.end() if begins else 0
    inner = value[:at] + _INNER.sub(r"\1'", value[at:])
    return f"'{inner}" if begins else inner

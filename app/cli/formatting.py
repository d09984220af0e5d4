"""Numbers, times, paths and foreign text in the form in which a person reads them."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from datetime import datetime

UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f"  # control characters: a terminal would obey them
    "\u2028\u2029\u202a-\u202e\u2066-\u2069"  # line breaks and turns of the writing direction
    "\ud800-\udfff]"  # bytes of a name that are not UTF-8
)
QUOTE_CHARACTERS = 160


def printable(text: str, keep: str = "") -> str:
    """``text`` with all that a terminal would obey or cannot show as backslash escapes."""
    return UNSAFE.sub(lambda found: _escaped(found[0], keep), text)


def paragraphs(text: str) -> str:
    """Text of several lines, printable."""
    return printable(text, keep="\n\t")


def quote(text: str) -> str:
    """The beginning of a passage on one line, in quotation marks."""
    line = " ".join(text.split())
    if len(line) > QUOTE_CHARACTERS:
        line = line[:QUOTE_CHARACTERS].rsplit(" ", 1)[0] + " …"
    return f"“{printable(line)}”"


def path(name: str) -> str:
    """A path, printable, with ~ for the user's own folder."""
    home = os.path.expanduser("~")  # noqa: PTH111 - Path.home() fails without a home
    inside = name == home or name.startswith(home.rstrip(os.sep) + os.sep)
    return printable("~" + name[len(home.rstrip(os.sep)) :] if inside else name)


def place(name: str, page: int | None) -> str:
    """A file and the page in it."""
    return path(name) if page is None else f"{path(name)}, page {page:,}"


def duration(seconds: float) -> str:
    """A time to about two digits: 12 ms, 3.2 s, 2 min 5 s, 1 h 3 min."""
    if seconds < 0.9995:
        return f"{seconds * 1000:.0f} ms"
    if seconds < 59.95:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:
        return f"{minutes} min {rest} s"
    return f"{minutes // 60:,} h {minutes % 60} min"


def stages(seconds: Mapping[str, float]) -> str:
    """The stages' times on one line."""
    return " · ".join(f"{name} {duration(spent)}" for name, spent in seconds.items())


def milliseconds(times: Mapping[str, float]) -> str:
    """The stages' times on one line; names may end in _ms."""
    return stages({name.removesuffix("_ms"): spent / 1000 for name, spent in times.items()})


def size(count: float) -> str:
    """Bytes in decimal units, as drives are sold."""
    for unit in ("bytes", "kB", "MB"):
        if count < 999.5:
            return f"{count:.0f} {unit}"
        count /= 1000
    return f"{count:,.1f} GB"


def date(seconds: float) -> str:
    """Local time of seconds since the epoch."""
    return datetime.fromtimestamp(seconds).strftime("%Y-%m-%d %H:%M")


def plural(count: int, noun: str) -> str:
    """A number and its noun."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def _escaped(character: str, keep: str) -> str:
    code = ord(character)
    if character in keep:
        return character
    if 0xDC80 <= code <= 0xDCFF:  # PEP 383: the byte that could not be decoded
        code -= 0xDC00
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"

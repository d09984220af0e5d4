"""Format numbers, times, paths and untrusted text for display."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from datetime import datetime

from app.core.text.dates import period_shape
from app.core.text.excerpts import Span, shortened

UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f"  # control characters: a terminal would execute them
    "\u2028\u2029\u202a-\u202e\u2066-\u2069"  # line separators and bidirectional controls
    "\ud800-\udfff]"  # surrogates: bytes of a name that are not UTF-8
)
QUOTE_CHARACTERS = 160


def printable(text: str, keep: str = "") -> str:
    """``text`` with control and unprintable characters as backslash escapes."""
    return UNSAFE.sub(lambda found: _escaped(found[0], keep), text)


def paragraphs(text: str) -> str:
    """As ``printable``, keeping line breaks and tabs."""
    return printable(text, keep="\n\t")


def quote(text: str, spans: Sequence[Span] = ()) -> str:
    """A passage on one line, quoted; of a long one the part around the first of ``spans``, or else
    the beginning."""
    around = spans[0] if spans else (0, 0)
    return f"“{printable(shortened(text, around, QUOTE_CHARACTERS))}”"


def path(name: str) -> str:
    """A printable path, with ~ for the home folder."""
    home = os.path.expanduser("~")  # noqa: PTH111 - Path.home() fails without a home
    inside = name == home or name.startswith(home.rstrip(os.sep) + os.sep)
    return printable("~" + name[len(home.rstrip(os.sep)) :] if inside else name)


def place(name: str, page: int | None) -> str:
    """A file and, if it has pages, the page."""
    return path(name) if page is None else f"{path(name)}, page {page:,}"


def duration(seconds: float) -> str:
    """A duration: 12 ms, 3.2 s, 2 min 5 s, 1 h 3 min."""
    if seconds < 0.9995:
        return f"{seconds * 1000:.0f} ms"
    if seconds < 59.95:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:
        return f"{minutes} min {rest} s"
    return f"{minutes // 60:,} h {minutes % 60} min"


def stages(seconds: Mapping[str, float]) -> str:
    """Durations of the stages on one line."""
    return " · ".join(f"{name} {duration(spent)}" for name, spent in seconds.items())


def milliseconds(times: Mapping[str, float]) -> str:
    """Durations in milliseconds on one line; names may end in _ms."""
    return stages({name.removesuffix("_ms"): spent / 1000 for name, spent in times.items()})


def size(count: float) -> str:
    """A size in decimal units."""
    for unit in ("bytes", "kB", "MB"):
        if count < 999.5:
            return f"{count:.0f} {unit}"
        count /= 1000
    return f"{count:,.1f} GB"


def date(seconds: float) -> str:
    """Local time of seconds since the epoch."""
    return datetime.fromtimestamp(seconds).strftime("%Y-%m-%d %H:%M")


def words_only(files: int) -> str:
    """Some files were searched by words only."""
    return f"{plural(files, 'file')} not searchable by meaning yet: still being embedded."


def period(days: tuple[str, str]) -> str:
    """The first and last day of a period in words: May 2026, since 1 May 2026."""
    shape = period_shape(days)
    if shape == "since":
        return f"since {_day(days[0])}"
    if shape == "until":
        return f"until {_day(days[1])}"
    if shape == "range":
        return f"{_day(days[0])} to {_day(days[1])}"
    words = _day(days[0])
    return {"day": words, "month": words.partition(" ")[2], "year": words[-4:]}[shape]


def _day(iso: str) -> str:
    when = datetime.fromisoformat(iso)
    return f"{when.day} {when:%B} {when.year}"


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

"""Detects the encoding of text.

In order of certainty: byte order marks, patterns of zero bytes in UTF-16 and UTF-32, escape
sequences, UTF-8 (which other text hardly ever is by chance), the declared encoding if the letters
agree, and last statistics of letters: by chardetng, made for the web, and where its guess gives
signs inside words, by charset-normalizer for DOS, Macintosh and mainframe files.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterable

SAMPLE_BYTES = 1 << 14
"""Bytes examined, from just before the first one beyond ASCII."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, with whose mark it begins
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ESCAPED = (
    (b"\x1b$)C", "iso2022_kr"),
    (b"\x1b$", "iso2022_jp_2"),
    (b"~{", "hz"),
)
_WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
}
"""Encoding that is used in practice under a declared name (WHATWG Encoding, section 4.2)."""
_OLD = [
    "cp437",
    "cp775",
    "cp850",
    "cp852",
    "cp855",
    "cp857",
    "cp865",
    "cp866",
    "johab",
    "cp500",
    "mac_roman",
    "mac_latin2",
    "mac_cyrillic",
    "mac_greek",
    "mac_turkish",
]
_ODD = re.compile(
    "[\x80-\x9f\ufffd]"
    r"|(?<=[^\W\dA-Z_])[À-ÖØ-ÞŠŒŽŸА-Я]"
    r"|(?<=[^\W\dA-Z_])[^\w\s\x00-\x7f\u0300-\u0fff’–—·](?=[^\W\d_])"
    r"|(?<![^\s])[‚ƒˆ†‡‰](?=[^\W\d_])"
    r"|(?<=[A-Za-z])[\u0370-\u06ff]|(?<=[\u0370-\u06ff])[A-Za-z]"
)
"""Traces of a wrong encoding: controls, capitals or signs after small letters, mixed scripts."""
_ODD_SHARE = 0.05
_BEYOND = re.compile(rb"[\x80-\xff]")
_FEW_LETTERS = 2
_WESTERN = b"us"
"""Top-level domain passed to chardetng for text with at most ``_FEW_LETTERS`` letters beyond ASCII,
which is mostly Western, or where a Western encoding is declared, often by default."""
_STRANGE = {"Cc", "Cn", "Co", "Cs"}
"""Unicode categories that do not occur in plain text, except line ends and tabs."""


def decode(data: bytes, *declared: str | None) -> str:
    """Decode ``data``; undecodable bytes become U+FFFD."""
    return data.decode(encoding_of(data, *declared), "replace")


def encoding_of(data: bytes, *declared: str | None) -> str:
    """Return Python's name of the most probable encoding.

    ``declared`` are the names that the document declares, most trusted first.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    beyond = _BEYOND.search(data)
    start = max(0, beyond.start() - 1000) if beyond else 0
    sample = data[start : start + SAMPLE_BYTES]
    complete = start + SAMPLE_BYTES >= len(data)
    return _wide(data[:4096]) or _utf8(sample, complete) or _told(data, sample, declared)


def _wide(head: bytes) -> str | None:
    """Detect UTF-32 or UTF-16 without a mark: the one that gives spaces and no odd characters."""
    if 0 not in head:
        return None

    def plainness(name: str) -> float:
        text = head[: len(head) // 4 * 4].decode(name, "replace")
        spaces = sum(text.count(space) for space in " \n\u3001\u3002\uff0c")
        strange = sum(unicodedata.category(character) in _STRANGE for character in text)
        return (spaces - 20 * max(0, strange - text.count("\r") - 2 * text.count("\n"))) / len(head)

    best = max(("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be"), key=plainness)
    return best if plainness(best) > 0 else None


def _utf8(sample: bytes, complete: bool) -> str | None:
    """Detect UTF-8, tolerating a few broken characters, and encodings by escapes in ASCII."""
    text = codecs.getincrementaldecoder("utf-8")("replace").decode(sample, final=complete)
    broken = text.count("\ufffd") - sample.count(b"\xef\xbf\xbd")
    if broken > 0.02 * _beyond_ascii(text):
        return None
    for sign, name in _ESCAPED:
        if sign in sample and _fits(sample, name):
            return name
    return "utf-8"


def _told(data: bytes, sample: bytes, declared: Iterable[str | None]) -> str:
    """Return the first declared encoding that gives plausible text, or else the best guess."""
    fitting = [name for name in map(_known, declared) if name and _fits(data, name)]
    for name in fitting:
        if name == _WIDER["ascii"]:
            return _guess(sample, western=True)
        if not _is_odd(sample, name):
            return name
    return min([_guess(sample), *fitting], key=lambda name: _oddities(sample, name))


def _known(name: str | None) -> str | None:
    try:
        known = codecs.lookup(name or "").name
    except LookupError:
        return None
    return _WIDER.get(known, known)


def _fits(data: bytes, encoding: str) -> bool:
    """Return whether nearly all of it can be decoded: real files have occasional broken bytes."""
    text = data.decode(encoding, "replace")
    return text.count("\ufffd") * 200 <= len(text)


def _guess(sample: bytes, western: bool = False) -> str:
    from chardetng_py import EncodingDetector

    detector = EncodingDetector()
    detector.feed(sample, last=True)
    western = western or len(set(_BEYOND.findall(sample))) <= _FEW_LETTERS
    found = codecs.lookup(detector.guess(tld=_WESTERN if western else None, allow_utf8=False)).name
    found = _WIDER.get(found, found)
    if _is_odd(sample, found):
        older = _older(sample)
        if older and _oddities(sample, older) < _oddities(sample, found):
            return older
    return found


def _older(sample: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=_OLD).best()
    return best.encoding if best else None


def _is_odd(sample: bytes, encoding: str) -> bool:
    beyond = _beyond_ascii(sample.decode(encoding, "replace"))
    return _oddities(sample, encoding) > _ODD_SHARE * beyond


def _oddities(sample: bytes, encoding: str) -> int:
    return len(_ODD.findall(sample.decode(encoding, "replace")))


def _beyond_ascii(text: str) -> int:
    return len(text) - len(text.encode("ascii", "ignore"))

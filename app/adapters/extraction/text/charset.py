"""Finds the encoding of text that does not name it, among those that people's files are really in.

In order of certainty: byte order marks, zero bytes in the rhythm of UTF-16 and UTF-32, escape
sequences, UTF-8 (which other text hardly ever is by chance), what the document declares, if the
letters agree, and last the letters themselves: chardetng, made for the web, then for DOS, Macintosh
and mainframe files, whose letters come out as signs in its guess, charset-normalizer.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterable

SAMPLE_BYTES = 1 << 14
"""Enough letters to tell, from where the first one beyond ASCII stands."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # starts with the mark of UTF-16, so it is asked first
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
"""The encoding that is meant where this one is named (WHATWG Encoding, section 4.2)."""
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
"""What a wrong guess leaves in words: controls, capitals and signs after small letters, and letters
of two scripts."""
_ODD_SHARE = 0.05
_BEYOND = re.compile(rb"[\x80-\xff]")
_FEW_LETTERS = 2
_WESTERN = b"us"
"""A country to guess for where no more than these letters tell, as most of such text is Western, or
where a Western encoding is declared, as programs do that do not know."""
_STRANGE = {"Cc", "Cn", "Co", "Cs"}
"""Unicode categories that plain text has none of, but for line ends and tabs."""


def decode(data: bytes, *declared: str | None) -> str:
    """The text of ``data``; bytes that fit no encoding become U+FFFD."""
    return data.decode(encoding_of(data, *declared), "replace")


def encoding_of(data: bytes, *declared: str | None) -> str:
    """Python's name of the encoding, which may be wrong where the data do not tell.

    ``declared`` are the names that the document gives, the most trusted first.
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
    """UTF-32 or UTF-16 without a mark: the one in which there are spaces and nothing strange."""
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
    """UTF-8 or one of the encodings that hide in ASCII; a few broken characters do not matter."""
    text = codecs.getincrementaldecoder("utf-8")("replace").decode(sample, final=complete)
    broken = text.count("\ufffd") - sample.count(b"\xef\xbf\xbd")
    if broken > 0.02 * _beyond_ascii(text):
        return None
    for sign, name in _ESCAPED:
        if sign in sample and _fits(sample, name):
            return name
    return "utf-8"


def _told(data: bytes, sample: bytes, declared: Iterable[str | None]) -> str:
    """The first encoding declared that the letters agree with, else what they tell themselves."""
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
    """Whether nearly all of it can be decoded: real files have a broken byte here and there."""
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

"""Exact terms: codes, numbers of sections and versions, file names, dates, amounts, addresses and
quoted phrases in a question, and which of them stand in no passage.

A passage about something similar does not answer a question about invoice INV-2024-0117 or § 5.2.
Each term is compared in its usual spellings: INV 2024 0117, inv20240117; 3 May 2024, 2024-05-03.
For search, dates, numbers, sections and versions have one canonical form in the index, whatever the
document's spelling.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Literal, TypeVar

from app.core.domain.file_kinds import KINDS
from app.core.text.dates import MONTHS

DECISIVE = ("code", "address", "file")
"""Kinds of exact terms that name one thing: a passage without it is about another."""
T = TypeVar("T")
Day = tuple[int, int, int]
"""Year, month and day; day 0 for the whole month."""
Kind = Literal["quote", "address", "file", "date", "amount", "section", "version", "code"]


@dataclass(frozen=True, slots=True)
class ExactTerm:
    """A term as it is spelled in the question."""

    kind: Kind
    text: str


_YEAR = r"(?:1[0-9]|20|21)\d\d"
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_DATE = re.compile(
    rf"(?<![\w.])(?:(?P<iso>{_YEAR}-\d\d-\d\d)(?!\d)"
    rf"|(?P<numbers>\d{{1,2}}[./-]\s?\d{{1,2}}[./-]\s?{_YEAR})(?!\d)"
    rf"|(?P<d1>{_DAY})(?:st|nd|rd|th|\.)?\s(?:of\s|de\s)?(?P<m1>{_MONTH})\.?,?\s(?:de\s|del\s)?"
    rf"(?P<y1>{_YEAR})\b"
    rf"|(?P<m2>{_MONTH})\.?\s(?P<d2>{_DAY})(?:st|nd|rd|th)?,?\s(?P<y2>{_YEAR})\b"
    rf"|(?P<m3>{_MONTH})\.?,?\s(?:de\s|del\s|of\s)?(?P<y3>{_YEAR})\b)"
    rf"|(?P<y4>{_YEAR})年(?P<m4>1[0-2]|0?[1-9])月(?:(?P<d4>{_DAY})日)?",
    re.IGNORECASE,
)
_NUMBER = r"\d+(?:[.,' ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?"
_SCALES = {
    name: scale
    for scale, names in (
        (10**3, "thousand k mil tausend tsd тысяч тысячи тысяча тыс 千"),
        (10**4, "万 萬"),
        (
            10**6,
            "million millions mn m mio millionen millón millones миллион миллиона миллионов млн",
        ),
        (10**8, "亿 億"),
        (10**9, "billion billions bn mrd milliarde milliarden миллиард миллиарда миллиардов млрд"),
    )
    for name in names.split()
}
_SCALE = "|".join(sorted(_SCALES, key=len, reverse=True))
_MONEY = (
    r"[$€£¥₽]|(?:usd|eur|gbp|chf|cny|rmb|rub|jpy)\b|dollars?\b|euros?\b|pounds?\b|franken\b"
    r"|dólares\b|pesos\b|рубл\w+|руб\b|евро\b|元|人民币|欧元|美元"
)
_UNIT = (
    rf"{_MONEY}|%|per\s?cent\b|percent\b|prozent\b|por\s?ciento\b|процент\w*"
    r"|(?:kg|km|cm|mm|m²|m2|kwh|mwh|mb|gb|tb|ml|kw|mw)\b"
)
_SCALED = rf"(?P<number>{_NUMBER})\s?-?(?:(?P<scale>{_SCALE})\.?(?![^\W\d_\u3400-\u9fff]))?"
_AMOUNT = re.compile(
    rf"(?<![\w.,])(?:(?:{_MONEY})\s?(?:{_NUMBER})(?:\s?(?:{_SCALE})\b)?"
    rf"|(?:{_NUMBER})\s?-?(?:(?:{_SCALE})\.?\s?(?:de\s)?)?(?:{_UNIT}))",
    re.IGNORECASE,
)
_VALUE = re.compile(rf"(?<![\w.,]){_SCALED}")
_SECTION_WORD = (
    r"§§?|sections?|sec\.|clauses?|articles?|art\.|paragraphs?|para\.?|chapters?|appendix|annex"
    r"|schedule|abschnitte?|ziffern?|ziff\.|absatz|abs\.|artikel|kapitel|punkt|anlage|anhang"
    r"|secci[oó]n|cl[aá]usula|art[ií]culo|apartado|cap[ií]tulo|anexo"
    r"|раздел[а-я]*|пункт[а-я]*|п\.|стать[а-я]*|ст\.|глав[а-я]*|приложени[а-я]*"
)
_SECTION_NUMBER = (
    r"(?:\d{1,4}(?:\.\d{1,3}){0,4}[a-z]?(?!\w|[.,]\d)"
    r"|(?-i:(?!I\s[a-z])(?:[IVX]{1,6}|[A-Z]))\b)"
)
_SECTION = re.compile(
    rf"(?<!\w)(?:{_SECTION_WORD})\s?(?:№|nr\.|no\.)?\s?(?P<number>{_SECTION_NUMBER})"
    r"|第(?P<han>\d{1,4}(?:\.\d{1,3})*)[条條章节節款项]",
    re.IGNORECASE,
)
_PATTERNS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (
        "quote",
        re.compile(
            r'"[^"\n]{2,200}"|“[^“”\n]{2,200}[”“]|„[^„“”"\n]{2,200}["“”]'
            r"|«[^«»\n]{2,200}»|「[^「」\n]{2,200}」|《[^《》\n]{1,200}》"
            r"|(?<!\w)[‘'][^‘’'\n]{2,200}[’'](?!\w)"
        ),
    ),
    ("address", re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\bhttps?://[^\s<>\"]+\w")),
    (
        "file",
        re.compile(
            r"(?<![\w.])[\w()-]+(?:\.[\w()-]+)*\.(?:"
            + "|".join(sorted({e for kind in KINDS for e in (kind.id, *kind.extensions)}))
            + r")\b",
            re.IGNORECASE,
        ),
    ),
    ("date", _DATE),
    ("section", _SECTION),
    ("amount", _AMOUNT),
    (
        "version",
        re.compile(
            r"\b(?:versions?|release|versión|версия|версии|версию|версией|v|v\.)\s?"
            r"\d+(?:\.\d+){0,3}\w{0,5}\b|版本\s?\d+(?:\.\d+){0,3}"
            r"|(?<![\w.])v?\d{1,4}(?:\.\d{1,4}){2,3}(?![\w.]\d)",
            re.IGNORECASE,
        ),
    ),
    ("code", re.compile(r"(?<![\w.,-])[^\W_]+(?:[-_/.][^\W_]+)*(?![\w-]|[.,]\d)")),
)
_ACRONYM = re.compile(r"\b[A-ZА-Я]{2,6}\s\d{2,6}(?:[-:/]\d+)*(?:\s[B-HJ-Z])?\b")
"""An acronym before a number, as in ISO 9001, and a letter that is no word by itself, as in AX 1042
B; the only pattern that heeds case."""
_NO_CODE = re.compile(
    r"\d+(?:st|nd|rd|th|er|er[ao]?|s|x|d|h|am|pm|bis|й|я|е|го|м|ом)|q[1-4]|h[12]"
    r"|(?:1\d|20)\d\d[-/](?:\d\d|(?:1\d|20)\d\d)"
    r"|(?:mid-|pre-|post-|early-|late-)\S+|\d[\d.]*(?:st|nd|rd|th|er|й|го)?-[^\W\d_]{3,}(?:-\w+)*"
)
"""What looks like a code but is an ordinal, a decade, a time, a span of years or a measure, as in
19th-century and 10-year-old."""
_DIGITS = 5
"""Fewest digits of a number that is a code by itself: shorter ones are years and counts."""
_IDENTIFIER = 3
"""Fewest digits of a code of one thing: those of kinds have fewer, as H1N1 or B12."""
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-") | dict.fromkeys(map(ord, "’‘‛"), "'")
_GAP = r"[-_/.\s]?"
"""Between the parts of a code: a mark, a space or nothing."""
_DIGIT_GAP = r"[-_/\s]?"
"""Between the digits of a code: 2024-0117 is also spelled 20240117."""
_TAKEN = "\0"
"""Stands in the place of characters that belong to a term already."""
_PART = re.compile(r"\d+|[^\W\d_]+")
_HAS_DIGIT = re.compile(r"\d")
_HAS_YEAR = re.compile(_YEAR)
_NEAR = 3
"""Words before and after a number that can belong to it: the 3rd of May 2024."""
_VERSION_NUMBER = re.compile(
    r"(?<!\w)(?:versions?|release|versión|версия|версии|версию|версией|v\.?)\s?"
    r"(?P<named>\d+(?:\.\d+){0,3}[a-z]?)(?!\w|\.\d)|版本\s?(?P<han>\d+(?:\.\d+){0,3})"
    r"|(?<![\w.])(?P<bare>\d{1,4}(?:\.\d{1,4}){2,3})(?![\w.]\d)",
    re.IGNORECASE,
)
_NUMBERED_LINE = re.compile(r"^(?:[#\s]*)(\d{1,3})[.)]\s\S", re.MULTILINE)
"""The number of a section or list item at the start of a line."""
_GROUPED = re.compile(r"\d{1,3}(?:[.,' ]\d{3})+")
_MARKED = re.compile(r"\d[.,' ]\d")
"""A number with a decimal or grouping mark: others are index terms as they stand."""
MARK = "·"
"""Joins the parts of a canonical form; does not occur in words."""


def exact_terms(question: str) -> tuple[ExactTerm, ...]:
    """The exact terms of a question, in their order."""
    left = plain(question)
    found: dict[int, ExactTerm] = {}
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(left):
            start, end = match.span()
            term = match[0].strip("\"“”„«»「」《》‘’'") if kind == "quote" else match[0]
            if kind == "code" and not _is_code(term):
                continue
            found[start] = ExactTerm(kind, term.strip())
            left = f"{left[:start]}{_TAKEN * (end - start)}{left[end:]}"
    for match in _ACRONYM.finditer(left):
        found[match.start()] = ExactTerm("code", match[0])
    return tuple(dict.fromkeys(found[start] for start in sorted(found)))


def missing(terms: Iterable[ExactTerm], texts: Sequence[str]) -> tuple[ExactTerm, ...]:
    """The terms that stand in none of the texts, in any usual spelling. A text should begin with
    the name of its file and its heading, which name things too."""
    whole = [plain(text).casefold() for text in texts]
    return tuple(term for term in terms if not any(map(_test(term), whole)))


def holding(question: str, texts: Sequence[str]) -> tuple[int, ...]:
    """The places of the texts that hold one of the question's terms of one thing (``DECISIVE``, but
    no code with few digits, as H1N1); none where it has no such term. A text should begin as for
    ``missing``."""
    tests = [_test(term) for term in exact_terms(question) if _is_of_one_thing(term)]
    whole = [plain(text).casefold() for text in texts] if tests else []
    return tuple(at for at, text in enumerate(whole) if any(test(text) for test in tests))


def _is_of_one_thing(term: ExactTerm) -> bool:
    digits = sum(map(str.isdigit, term.text))
    return term.kind in DECISIVE and (term.kind != "code" or digits >= _IDENTIFIER)


def canonical(text: str) -> Iterator[str]:
    """The dates, numbers, sections and versions of a text in their canonical forms."""
    if not _HAS_DIGIT.search(text):
        return
    for line in _NUMBERED_LINE.finditer(text):
        yield _canonical("s", line[1])
    text = _near_digits(plain(text).casefold())
    for day in dates(text) if _HAS_YEAR.search(text) else ():
        yield _date_form(day)
    for section in _SECTION.finditer(text):
        yield _canonical("s", section["number"] or section["han"])
    for version in _VERSION_NUMBER.finditer(text):
        yield _canonical("v", version["named"] or version["han"] or version["bare"])
    for value in _VALUE.finditer(text):
        if value["scale"] or _MARKED.search(value["number"]):
            plainly = _numbers(value["number"]) if _MARKED.search(value["number"]) else ()
            yield from map(_number_form, {*plainly, *_scaled(value)})


def _near_digits(text: str) -> str:
    """The words of a text near digits: no other can be part of a canonical form, and the patterns
    are slow."""
    words = text.split(" ")
    kept: list[str] = []
    end = 0
    for at, word in enumerate(words):
        if _HAS_DIGIT.search(word):
            begin = max(end, at - _NEAR)
            if begin > end:
                kept.append("\n")
            end = max(end, min(at + _NEAR + 1, len(words)))
            kept += words[begin:end] if begin < end else ()
    return " ".join(kept)


def spellings(term: ExactTerm) -> tuple[str, ...]:
    """The canonical forms that a date, an amount, a section or a version can have in the index."""
    text = plain(term.text).casefold()
    forms: Iterator[str] = iter(())
    match term.kind:
        case "date":
            days = set(dates(text))
            forms = map(_date_form, {day for day in days if day[2]} or days)
        case "amount":
            values = sorted(set(_amounts(text)))
            whole = (str(int(value)) for value in values if value == value.to_integral_value())
            forms = iter((*map(_number_form, values), *whole))
        case "section":
            found = _SECTION.search(text)
            number = (found["number"] or found["han"]) if found else text
            dotted = [number.replace(".", MARK)] if "." in number else []
            forms = iter((_canonical("s", number), *dotted))
        case "version":
            forms = (
                _canonical("v", found["named"] or found["han"] or found["bare"])
                for found in _VERSION_NUMBER.finditer(text)
            )
    return tuple(dict.fromkeys(forms))


def numbers(text: str) -> Iterator[ExactTerm]:
    """The numbers of a text that have a decimal or grouping mark, as amounts."""
    for value in _VALUE.finditer(plain(text)):
        if _MARKED.search(value["number"]):
            yield ExactTerm("amount", value["number"])


def _canonical(kind: str, number: str) -> str:
    return MARK.join((kind, *number.split(".")))


def _date_form(day: Day) -> str:
    year, month, number = day
    return f"d{MARK}{year}{MARK}{month}" + (f"{MARK}{number}" if number else "")


def _number_form(value: Decimal) -> str:
    digits = f"{value:f}"
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return _canonical("n", digits)


def plain(text: str) -> str:
    """The text with unified compatibility forms, dashes and white space."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).translate(_DASHES)
    return " ".join(text.split())


def _is_code(term: str) -> bool:
    digits = sum(map(str.isdigit, term))
    letters = any(map(str.isalpha, term))
    return (
        ((letters and digits > 0) or digits >= _DIGITS)
        and not _HAN.search(term)
        and not _NO_CODE.fullmatch(term.lower())
    )


def _test(term: ExactTerm) -> Callable[[str], bool]:
    """Make the test of whether a plain, case-folded text holds the term."""
    text = term.text.casefold()
    match term.kind:
        case "date":
            asked = set(dates(text))
            days = {day for day in asked if day[2]}
            return partial(_holds, wanted=days or asked, values=dates)
        case "amount":
            return partial(_holds, wanted=set(_amounts(text)), values=_values)
        case "section":
            return _section_test(term.text)
        case "quote":
            words = r"\W+".join(map(re.escape, re.findall(r"\w+", text)))
            edges = ("", "") if _HAN.search(text) else (r"(?<!\w)", r"(?!\w)")
            return partial(_found, re.compile(f"{edges[0]}{words}{edges[1]}"))
        case "version":
            number = re.search(r"\d.*", text)
            exact = re.escape(number[0] if number else text)
            return partial(_found, re.compile(rf"(?<![\d.])(?<!\d,){exact}(?!\w|[.,]\d)"))
        case "address" | "file":
            return partial(_found, re.compile(rf"(?<!\w){re.escape(text)}(?!\w)"))
        case "code":
            parts = _GAP.join(
                _DIGIT_GAP.join(part) if part.isdecimal() else re.escape(part)
                for part in _PART.findall(text)
            )
            return partial(_found, re.compile(rf"(?<![^\W_]){parts}(?![^\W_])"))


def _found(pattern: re.Pattern[str], text: str) -> bool:
    return pattern.search(text) is not None


def _section_test(text: str) -> Callable[[str], bool]:
    """A number of several parts may stand alone; a plain one needs its word, or starts a line."""
    match = _SECTION.fullmatch(text)
    number = re.escape(((match["number"] or match["han"]) if match else text).casefold())
    end = r"(?!\w|[.,]\d)"
    if "." in number:
        return partial(_found, re.compile(rf"(?<![\w.]){number}{end}"))
    named = rf"(?:{_SECTION_WORD}|第)\s?(?:№|nr\.|no\.)?\s?{number}(?!\d|[.,]\d)"
    return partial(_found, re.compile(rf"(?:{named}|(?:^|\s){number}[.)]\s\S)"))


def _holds(text: str, *, wanted: set[T], values: Callable[[str], Iterator[T]]) -> bool:
    return not wanted.isdisjoint(values(text))


def dates(text: str) -> Iterator[Day]:
    """The dates of a text as (year, month, day), day 0 for a month; both readings of 3/5/2024.
    A full date is also one of its month."""
    for found in _DATE.finditer(text):
        for year, month, day in _readings(found):
            try:
                date(year, month, day or 1)
            except ValueError:
                continue
            yield year, month, day
            yield year, month, 0


def _readings(found: re.Match[str]) -> Iterator[Day]:
    if iso := found["iso"]:
        year, month, day = map(int, iso.split("-"))
        yield year, month, day
    elif numbers := found["numbers"]:
        one, other, year = map(int, re.findall(r"\d+", numbers))
        yield year, other, one
        yield year, one, other
    elif found["y4"]:
        yield int(found["y4"]), int(found["m4"]), int(found["d4"] or 0)
    else:
        for n in "123":
            if month_name := found[f"m{n}"]:
                day = int(found[f"d{n}"]) if n != "3" else 0
                yield int(found[f"y{n}"]), MONTHS[month_name], day


def _values(text: str) -> Iterator[Decimal]:
    """The numbers of a text, with their scale and without, as in a column of millions."""
    for found in _VALUE.finditer(text):
        yield from _numbers(found["number"])
        if found["scale"]:
            yield from _scaled(found)


def _amounts(text: str) -> Iterator[Decimal]:
    """The values that an amount can mean."""
    for found in _VALUE.finditer(text):
        yield from _scaled(found)


def _scaled(found: re.Match[str]) -> Iterator[Decimal]:
    scale = _SCALES.get(found["scale"] or "", 1)
    return (number * scale for number in _numbers(found["number"]))


def _numbers(text: str) -> Iterator[Decimal]:
    """Both readings of 1.234; one of 1.234,5."""
    digits = text.replace(" ", "").replace("'", "")
    for decimal, grouping in ((".", ","), (",", ".")):
        whole, _, fraction = digits.partition(decimal)
        if decimal in fraction or grouping in fraction:
            continue
        if grouping not in whole or _GROUPED.fullmatch(whole):
            try:
                yield Decimal(f"{whole.replace(grouping, '')}.{fraction or 0}")
            except InvalidOperation:
                continue

"""Numbers, money and percentages as people write them.

1.234,50 and 1,234.50 and 1 234,50 say the same; which mark is the decimal one follows from the
number itself where it can, else from a hint, such as what other numbers of the file prove.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

DecimalMark = Literal["", ",", "."]
"""A decimal mark; empty while nothing decides it."""

_HAN = "\u3400-\u9fff"
"""Characters that stand beside numbers without a space."""
_SPACES = " \u00a0\u2007\u2009\u202f"
_DIGITS = (
    rf"\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?:[.,]\d+)?"  # 1 234 567,50
    r"|\d{1,3}(?:['’]\d{3})+(?:[.,]\d+)?"  # 1'234.50
    r"|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3})+(?:,\d+)?"
    r"|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?"  # 12,34,567 of India
    r"|\d+(?:[.,]\d+)?|[.,]\d+"
)
_MAGNITUDES = {
    1e3: "thousand tausend tsd mil тыс тысяч тысячи тысяча 千 k",
    1e4: "万 萬",
    1e6: "million millions millionen mio mill millón millones миллион миллиона миллионов млн m mn"
    " 百万",
    1e8: "亿 億",
    1e9: "billion billions bn milliarde milliarden mrd миллиард миллиарда миллиардов млрд b",
    1e12: "trillion trillions billón billones billionen триллион триллиона триллионов трлн 万亿",
}
_FACTORS = {word: factor for factor, words in _MAGNITUDES.items() for word in words.split()}
_ONLY_MONEY = frozenset({"k", "m", "b", "mil"})
"""Short magnitudes that otherwise are units ('5 m') or words."""
_MAGNITUDE = "|".join(sorted(_FACTORS, key=len, reverse=True))
_LONG_MAGNITUDE = "|".join(
    sorted((word for word in _FACTORS if word not in _ONLY_MONEY), key=len, reverse=True)
)

_CURRENCIES = {
    "USD": "US$ US-Dollar $ dollars dollar dólares dólar долларов доллара доллар 美元",
    "EUR": "€ euros euro евро 欧元",
    "GBP": "£ pounds sterling libras 英镑",
    "CHF": "SFr Fr. Franken francs",
    "JPY": "JP¥ ¥ yen 日元 円 иен",
    "CNY": "CN¥ RMB 元 人民币 yuan юаней",
    "RUB": "₽ руб. руб рублей рубля рубль rubles roubles",
    "INR": "₹ Rs. Rs rupees",
    "KRW": "₩ won",
    "UAH": "₴",
    "TRY": "₺",
    "ILS": "₪",
    "NGN": "₦",
    "VND": "₫",
    "PHP": "₱",
    "BRL": "R$",
    "AUD": "A$ AU$",
    "CAD": "C$ CA$",
    "NZD": "NZ$",
    "HKD": "HK$ 港元",
    "SGD": "S$",
    "MXN": "MX$",
    "PLN": "zł",
    "CZK": "Kč",
    "HUF": "Ft",
    "BTC": "₿",
}
_CODES = (
    "USD EUR GBP CHF JPY CNY RUB INR KRW UAH TRY ILS NGN VND PHP BRL AUD CAD NZD HKD SGD MXN PLN"
    " CZK HUF SEK NOK DKK ZAR AED SAR EGP THB IDR MYR RON BGN ISK ARS CLP COP PEN KZT BYN GEL"
)
_CURRENCY_OF = {
    word.casefold(): code for code, words in _CURRENCIES.items() for word in words.split()
} | {code.casefold(): code for code in _CODES.split()}
_CURRENCY = "|".join(re.escape(word) for word in sorted(_CURRENCY_OF, key=len, reverse=True))
_CURRENCY_EDGED = (
    rf"(?:(?<![^\W\d_])(?:{_CURRENCY})(?![^\W\d_])|(?:美元|欧元|英镑|日元|人民币|港元|元))"
)
_SIGN = r"[-−–+]"
_NUMBER = re.compile(
    rf"(?<![^\W{_HAN}])(?<![.,])(?P<open>\()?(?P<sign>{_SIGN})?[{_SPACES}]?"
    rf"(?:(?P<before>{_CURRENCY_EDGED})[{_SPACES}]?(?P<sign2>{_SIGN})?[{_SPACES}]?)?"
    rf"(?<![\d.,])(?P<digits>{_DIGITS})(?!\d)(?![.,]\d)"
    rf"(?:[{_SPACES}]?(?P<magnitude>(?:{_MAGNITUDE}))(?![^\W\d_]|\d)\.?"
    rf"|(?P<glued>[千万萬亿億]+))?"
    rf"(?:[{_SPACES}]?(?P<after>{_CURRENCY_EDGED})|[{_SPACES}]?(?P<percent>[%％‰]"
    rf"|per\s?cent(?!\w)|Prozent(?!\w)|por\sciento(?!\w)|процент(?:а|ов)?(?!\w)))?"
    rf"(?P<close>\))?(?P<trailing>-(?!\w))?",
    re.IGNORECASE,
)
_NO_CENTS = re.compile(r",\s?[-–—]{1,2}(?!\w)")
"""As in '1.980,--'."""
_HAN_PERCENT = re.compile(r"百分之(?P<digits>\d+(?:\.\d+)?)")


@dataclass(frozen=True, slots=True)
class Number:
    """A number and the characters [``start``, ``end``) of the text that say it.

    ``mark`` is the decimal mark that it proves; empty where it could be either or there is none.
    """

    start: int
    end: int
    value: float
    mark: DecimalMark = ""


@dataclass(frozen=True, slots=True)
class Money:
    """An amount; ``currency`` is its ISO 4217 code."""

    start: int
    end: int
    value: float
    currency: str
    mark: DecimalMark = ""


@dataclass(frozen=True, slots=True)
class Percent:
    """A percentage: 5.5 for 5.5%."""

    start: int
    end: int
    value: float
    mark: DecimalMark = ""


Numeric = Number | Money | Percent


def numerics(text: str, mark: DecimalMark = "") -> Iterator[Numeric]:
    """All numbers, amounts of money and percentages of a text, in order.

    ``mark`` is the decimal mark where a number does not tell: 1.234 is 1234 with a comma as hint.
    Without one, three digits behind a comma are thousands and behind a point are decimals.
    """
    alone = text.strip()
    for found in _NUMBER.finditer(text):
        without_cents = _NO_CENTS.match(text, found.end("digits"))
        in_prose = found[0].strip() != alone  # there, brackets are brackets
        yield _numeric(found, "," if without_cents else mark, in_prose)
    for found in _HAN_PERCENT.finditer(text):
        yield Percent(*found.span(), float(found["digits"]))


def whole(text: str, mark: DecimalMark = "") -> Numeric | None:
    """The number, amount or percentage that a text is, with nothing beside it; else None."""
    text = text.strip()
    found = _NUMBER.fullmatch(text)
    number = _numeric(found, mark) if found else None
    return number if number and (number.start, number.end) == (0, len(text)) else None


def decimal_mark(texts: Iterable[str]) -> DecimalMark:
    """The decimal mark that numbers of the same origin prove, by majority."""
    proofs = Counter(n.mark for text in texts for n in numerics(text) if n.mark)
    if proofs[","] == proofs["."]:
        return ""
    return "," if proofs[","] > proofs["."] else "."


def currency_of(words: str) -> str:
    """The ISO code for a sign, a code or a name of a currency; empty for anything else."""
    return _CURRENCY_OF.get(words.strip().casefold(), "")


def currency_in(text: str) -> str:
    """The only currency that a text names, as in the header 'Price (EUR)'; else empty."""
    named = {currency_of(found[0]) for found in re.finditer(_CURRENCY_EDGED, text, re.IGNORECASE)}
    return named.pop() if len(named) == 1 else ""


def _numeric(found: re.Match[str], hint: DecimalMark, in_prose: bool = False) -> Numeric:
    start, end = found.span()
    value, mark = _value(found["digits"], hint)
    in_brackets = bool(found["open"] and found["close"])
    if not in_brackets:  # only one of the brackets belongs to the number
        start += bool(found["open"])
        end -= bool(found["close"])
    signs = (found["sign"] or "") + (found["sign2"] or "") + (found["trailing"] or "")
    if (in_brackets and not in_prose) or re.search("[-−–]", signs):
        value = -value
    currency = currency_of(found["before"] or "") or currency_of(found["after"] or "")
    magnitude = (found["magnitude"] or found["glued"] or "").casefold()
    if magnitude and (currency or magnitude not in _ONLY_MONEY):
        value *= _FACTORS.get(magnitude, 1.0)
    elif magnitude:
        end = found.end("digits")
    if currency:
        return Money(start, end, value, currency, mark)
    if found["percent"]:
        return Percent(start, end, value / (10 if found["percent"] == "‰" else 1), mark)
    return Number(start, end, value, mark)


def _value(digits: str, hint: DecimalMark) -> tuple[float, DecimalMark]:
    """The value of digits with their marks, and the decimal mark that they prove."""
    digits = re.sub(rf"[{_SPACES}'’]", "", digits)
    commas, points = digits.count(","), digits.count(".")
    mark: DecimalMark = ""
    if commas and points:
        mark = "," if digits.rfind(",") > digits.rfind(".") else "."
    elif commas > 1 or points > 1:
        mark = "." if commas else ","
    elif commas or points:
        sign: DecimalMark = "," if commas else "."
        before, _, after = digits.partition(sign)
        if len(after) != 3 or not before or before.startswith("0") or len(before) > 3:
            mark = sign
        elif not hint:
            return (float(before + after) if commas else float(digits)), ""
        else:
            return _plain(digits, hint), ""
    return _plain(digits, mark or "."), mark


def _plain(digits: str, mark: DecimalMark) -> float:
    thousands = "," if mark == "." else "."
    return float(digits.replace(thousands, "").replace(mark, "."))

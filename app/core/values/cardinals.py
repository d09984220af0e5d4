"""Whole numbers in words up to 999, in English, German, Spanish, Russian and Chinese.

For terms and durations: 'twenty-four months', 'achtzehn Monate', 'dieciocho meses', 'двух лет',
'十八个月'. Words for one are included, as a unit of time always follows here.
"""

from __future__ import annotations

import re
from functools import cache

_ENGLISH = (
    "a:1 an:1 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11"
    " twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19"
    " twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90"
)
_GERMAN_ONES = "ein zwei drei vier fünf sechs sieben acht neun"
_GERMAN = (
    "eins:1 eine:1 einem:1 einen:1 einer:1 eines:1 zwo:2 zehn:10 elf:11 zwölf:12 dreizehn:13"
    " vierzehn:14 fünfzehn:15 sechzehn:16 siebzehn:17 achtzehn:18 neunzehn:19 zwanzig:20"
    " dreißig:30 dreissig:30 vierzig:40 fünfzig:50 sechzig:60 siebzig:70 achtzig:80 neunzig:90"
)
_SPANISH = (
    "un:1 una:1 uno:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11"
    " doce:12 trece:13 catorce:14 quince:15 dieciséis:16 diecisiete:17 dieciocho:18 diecinueve:19"
    " veinte:20 veintiún:21 veintiuno:21 veintiuna:21 veintidós:22 veintitrés:23 veinticuatro:24"
    " veinticinco:25 veintiséis:26 veintisiete:27 veintiocho:28 veintinueve:29 treinta:30"
    " cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80 noventa:90 cien:100"
)
_RUSSIAN = (
    "один:1 одна:1 одного:1 одной:1 одну:1 одно:1 два:2 две:2 двух:2 три:3 трёх:3 трех:3 четыре:4"
    " четырёх:4 четырех:4 пять:5 пяти:5 шесть:6 шести:6 семь:7 семи:7 восемь:8 восьми:8 девять:9"
    " девяти:9 десять:10 десяти:10 одиннадцать:11 одиннадцати:11 двенадцать:12 двенадцати:12"
    " тринадцать:13 тринадцати:13 четырнадцать:14 четырнадцати:14 пятнадцать:15 пятнадцати:15"
    " шестнадцать:16 шестнадцати:16 семнадцать:17 семнадцати:17 восемнадцать:18 восемнадцати:18"
    " девятнадцать:19 девятнадцати:19 двадцать:20 двадцати:20 тридцать:30 тридцати:30 сорок:40"
    " сорока:40 пятьдесят:50 пятидесяти:50 шестьдесят:60 шестидесяти:60 семьдесят:70"
    " семидесяти:70 восемьдесят:80 восьмидесяти:80 девяносто:90 девяноста:90"
)
_HUNDREDS = "hundred hundert ciento сто ста"
_HAN_NUMBER = "[零〇一二两三四五六七八九十百]+"
_HAN = {digit: number for number, digit in enumerate("零一二三四五六七八九")} | {"两": 2, "〇": 0}


@cache
def _words() -> dict[str, int]:
    listed = " ".join((_ENGLISH, _GERMAN, _SPANISH, _RUSSIAN)).split()
    words = {word: int(number) for word, number in (pair.split(":") for pair in listed)}
    ones = {word: number for number, word in enumerate(_GERMAN_ONES.split(), 1)}
    tens = [word for word in words if word.endswith(("zig", "ßig", "ssig"))]
    compound = {f"{one}und{ten}": ones[one] + words[ten] for one in ones for ten in tens}
    return words | ones | compound | dict.fromkeys(_HUNDREDS.split(), 100)


@cache
def pattern() -> str:
    """Regular expression of a number in words; it takes no part of a longer word."""
    word = "|".join(sorted(_words(), key=len, reverse=True))
    return rf"(?:(?<!\w)(?:{word})(?:(?:[\s-]|\sand\s|\sy\s)(?:{word})){{0,3}}|{_HAN_NUMBER})"


def word_pattern() -> str:
    """Regular expression of a single word that may begin a compound, as in 'zweijährig'."""
    return "|".join(sorted(_words(), key=len, reverse=True))


def cardinal(words: str) -> int | None:
    """The number that words name; None if they name none."""
    if re.fullmatch(_HAN_NUMBER, words):
        return _han(words)
    total = current = 0
    for word in re.split(r"[\s-]+", words.casefold()):
        if word in ("and", "y"):
            continue
        number = _words().get(word)
        if number is None:
            return None
        if number == 100 and current:
            current *= 100
        elif current and current % 100 and (current % 100) < 20:
            return None  # 'two three' is no number
        else:
            current += number
    return total + current or None


def _han(characters: str) -> int | None:
    if not re.search("[十百]", characters):
        return int("".join(str(_HAN[c]) for c in characters))
    total = digit = 0
    for character in characters:
        if character in _HAN:
            digit = _HAN[character]
        else:
            total += (digit or 1) * (10 if character == "十" else 100)
            digit = 0
    return total + digit

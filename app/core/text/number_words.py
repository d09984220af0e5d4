"""Small numbers in words, in five languages: "nine months" and "9 months" say the same."""

from __future__ import annotations

_WORDS = {
    2: "two zwei dos два две 二 两",
    3: "three drei tres три 三",
    4: "four vier cuatro четыре 四",
    5: "five fünf cinco пять 五",
    6: "six sechs seis шесть 六",
    7: "seven sieben siete семь 七",
    8: "eight acht ocho восемь 八",
    9: "nine neun nueve девять 九",
    10: "ten zehn diez десять 十",
    11: "eleven elf once одиннадцать",
    12: "twelve zwölf doce двенадцать",
}
"""Not one: in these languages it is an article or a pronoun, too."""
_DIGITS = {word: str(number) for number, words in _WORDS.items() for word in words.split()}


def digits(word: str) -> str:
    """A number word in digits; empty for any other word. ``word`` is in lower case."""
    return _DIGITS.get(word, "")

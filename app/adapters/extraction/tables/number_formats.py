"""How a spreadsheet shows a number: as money, a date, a time, a percentage, with which decimals."""

from __future__ import annotations

import math
import re
from datetime import datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from app.core.domain.tabular.tables import ColumnType
from app.core.tables.grids import GridCell
from app.core.values import numbers

_BUILT_IN = {
    "1": "0",
    "2": "0.00",
    "3": "#,##0",
    "4": "#,##0.00",
    "9": "0%",
    "10": "0.00%",
    "14": "yyyy-mm-dd",
    "15": "d-mmm-yy",
    "16": "d-mmm",
    "17": "mmm-yy",
    "18": "h:mm AM/PM",
    "19": "h:mm:ss AM/PM",
    "20": "h:mm",
    "21": "h:mm:ss",
    "22": "yyyy-mm-dd h:mm",
    "37": "#,##0",
    "38": "#,##0",
    "39": "#,##0.00",
    "40": "#,##0.00",
    "45": "mm:ss",
    "46": "[h]:mm:ss",
    "47": "mm:ss.0",
}  # fmt: skip - a table
"""Formats by their number (ISO/IEC 29500-1, 18.8.30)."""
_LOCAL_MONEY = frozenset({"5", "6", "7", "8", "42", "44"})
"""Money in the currency of whoever opens the file."""
_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.')
_BRACKETED = re.compile(r"\[(?!\$)[^\]]*\]")
_CURRENCY = re.compile(r"\[\$(?P<sign>[^\]-]*)(?:-[^\]]*)?\]")
_ELAPSED = re.compile(r"\[[hms]+\]", re.IGNORECASE)
_MOST_DAYS = 2_958_465
"""31 December 9999."""
DAY_SECONDS = 86_400


class NumberFormat(NamedTuple):
    """What a format makes of a number. ``decimals`` is -1 where all are shown."""

    type: ColumnType = "number"
    unit: str = ""
    sign: str = ""
    decimals: int = -1
    has_time: bool = False


@lru_cache(maxsize=1024)
def number_format(number: str, code: str) -> NumberFormat:
    """The format with a number, or with a code as '#,##0.00 "€"'."""
    code = (code or _BUILT_IN.get(number, "")).split(";")[0]
    if not code and number in _LOCAL_MONEY:
        return NumberFormat("money", decimals=2)
    if not code or code.casefold() in ("general", "@"):
        return NumberFormat()
    words = "".join(
        found[0].strip('"\\') for found in _LITERAL.finditer(code) if found[0][0] in '"\\'
    )
    sign = next((found["sign"] for found in _CURRENCY.finditer(code)), "")
    bare = _CURRENCY.sub("", _LITERAL.sub("", code))
    if _ELAPSED.search(bare):
        return NumberFormat("duration", "s")
    plain = _BRACKETED.sub("", bare)
    letters = plain.casefold().replace("am/pm", "").replace("general", "")
    if re.search("[dy]", letters) or ("m" in letters and not re.search("[hs0#]", letters)):
        return NumberFormat("date", has_time="h" in letters)
    if re.search("[hs]", letters):
        return NumberFormat("duration", "s")
    decimals = len(re.search(r"\.([0#?]*)|$", plain)[1] or "")  # type: ignore[index]  # it always fits
    if "%" in plain:
        return NumberFormat("percent", "%", "%", decimals)
    sign = sign.strip() or next((s for s in "€$£¥₽₹₩" if s in plain), "") or words.strip()
    if currency := numbers.currency_of(sign):
        return NumberFormat("money", currency, sign, decimals)
    if re.fullmatch(r"[^\W\d_][\w/²³°]{0,9}", words.strip()):
        return NumberFormat("number", words.strip(), words.strip(), decimals)
    return NumberFormat("number", decimals=decimals)


def shown(value: float, form: NumberFormat, from_1904: bool = False) -> GridCell:
    """A number as its cell shows it, with its value."""
    if not math.isfinite(value):
        return GridCell(str(value))
    if form.type == "date" and 0 <= value <= _MOST_DAYS:
        return _date(value, form, from_1904)
    if form.type == "duration" and value >= 0:
        seconds = value * DAY_SECONDS
        return GridCell(_clock(seconds), "duration", round(seconds, 3), "s")
    if form.type in ("date", "duration"):
        return GridCell(_digits(value, -1), "number", value)
    factor = 100 if form.type == "percent" else 1
    value = float(f"{value * factor:.15g}")
    text = _digits(value, form.decimals)
    if form.sign:
        text += form.sign if form.type == "percent" else f" {form.sign}"
    return GridCell(text, form.type, value, form.unit)


def _digits(value: float, decimals: int) -> str:
    if decimals >= 0:
        return f"{value:.{min(decimals, 15)}f}"
    return str(int(value)) if value == int(value) and abs(value) < 1e15 else f"{value:.15g}"


def _date(value: float, form: NumberFormat, from_1904: bool) -> GridCell:
    """Excel takes 1900 for a leap year, so that its days before March 1900 are one too many."""
    epoch = datetime(1904, 1, 1) if from_1904 else datetime(1899, 12, 30)
    if not from_1904 and value < 60:
        value += 1
    try:
        day = epoch + timedelta(seconds=round(value * DAY_SECONDS))
    except OverflowError:
        return GridCell(_digits(value, -1), "number", value)
    iso = day.isoformat(timespec="minutes") if form.has_time else day.date().isoformat()
    return GridCell(iso.replace("T", " "), "date", iso)


def _clock(seconds: float) -> str:
    whole, rest = divmod(round(seconds, 3), 1)
    minutes, second = divmod(int(whole), 60)
    hours, minute = divmod(minutes, 60)
    fraction = f"{rest:.3f}"[1:].rstrip("0") if rest else ""
    return f"{hours}:{minute:02}:{second:02}{fraction}"

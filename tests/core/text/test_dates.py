"""Dates are found wherever they stand in a text."""

from __future__ import annotations

import pytest

from app.core.text.dates import When, dates

FOUND = {
    "Signed on 12 May 2026 in Bern.": When(10, 21, 2026, 5, 12),
    "board-minutes_2026-05-12.pdf": When(14, 24, 2026, 5, 12),
    "Meeting notes 20260512": When(14, 22, 2026, 5, 12),
    "am 3. März 2024 vereinbart": When(3, 15, 2024, 3, 3),
    "el 4 de octubre de 2023": When(3, 23, 2023, 10, 4),
    "в сентябре 2022": When(2, 15, 2022, 9),
    "于2021年十一月3日签署": When(1, 11, 2021, 11, 3),
    "Invoice_March2025": When(8, 17, 2025, 3),
    "results of the third quarter of 2023": When(15, 36, 2023, quarter=3),
    "Q3_2023_AAPL": When(0, 7, 2023, quarter=3),
    "2023年第三季度": When(0, 9, 2023, quarter=3),
    "in 1999, when": When(3, 7, 1999),
    "3 JUN\u0130 2024": When(0, 11, 2024, 6, 3),  # a capital I with a dot
}


@pytest.mark.parametrize("text", FOUND)
def test_a_date_is_found_where_it_stands(text: str) -> None:
    when = FOUND[text]
    assert dates(text) == [when], text[when.start : when.end]


def test_words_that_begin_like_months_are_no_dates() -> None:
    text = "The marching season, decorated in a mayor's novel style, may follow 12 apes."
    assert dates(text) == []


def test_all_dates_of_a_text_are_found_in_order() -> None:
    found = dates("From 1 January 2024 to 31.12.2025, renewed in Q1 2026 and again in 2027.")
    assert [(when.year, when.month, when.day, when.quarter) for when in found] == [
        (2024, 1, 1, 0),
        (2025, 12, 31, 0),
        (2026, 0, 0, 1),
        (2027, 0, 0, 0),
    ]

"""Words become values: numbers, money, percentages, dates, durations."""

from __future__ import annotations

from datetime import date

import pytest

from app.core.values import cardinals, dates, durations, numbers
from app.core.values.dates import Date
from app.core.values.durations import Duration
from app.core.values.found_values import Value, values
from app.core.values.numbers import Money, Number, Percent


def only(text: str) -> Value:
    """The only value of a text."""
    (value,) = values(text)
    return value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,234.50", 1234.5),
        ("1.234,50", 1234.5),
        ("1 234,50", 1234.5),
        ("1\u202f234,50", 1234.5),
        ("1'234.50", 1234.5),
        ("12,34,567", 1234567),
        ("350,000", 350_000),
        ("-7", -7),
        ("−7.5", -7.5),
        ("(1,234)", -1234),
        ("1,234-", -1234),
        ("+1.99", 1.99),
        (".5", 0.5),
        ("3 million", 3e6),
        ("2,5 Mio.", 2.5e6),
        ("5 млн", 5e6),
        ("3万", 30_000),
        ("1.2亿", 1.2e8),
    ],
)
def test_a_number_is_read(text: str, value: float) -> None:
    found = only(text)
    assert isinstance(found, Number)
    assert found.value == value


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("1.234,50 €", 1234.5, "EUR"),
        ("€1,234.50", 1234.5, "EUR"),
        ("$5", 5, "USD"),
        ("-$3.50", -3.5, "USD"),
        ("EUR -5", -5, "EUR"),
        ("CHF 1'234.50", 1234.5, "CHF"),
        ("1 234,50 руб.", 1234.5, "RUB"),
        ("3.5 million dollars", 3.5e6, "USD"),
        ("2,5 Mrd. €", 2.5e9, "EUR"),
        ("US$ 3bn", 3e9, "USD"),
        ("3万元", 30_000, "CNY"),
        ("20 libras", 20, "GBP"),
    ],
)
def test_money_is_read_with_its_currency(text: str, value: float, currency: str) -> None:
    found = only(text)
    assert isinstance(found, Money)
    assert (found.value, found.currency) == (value, currency)
    assert (found.start, found.end) == (0, len(text))


@pytest.mark.parametrize("text", ["5.5%", "5,5 %", "5.5 per cent", "5,5 Prozent", "5,5 por ciento"])
def test_a_percentage_is_read(text: str) -> None:
    found = only(text)
    assert isinstance(found, Percent)
    assert found.value == 5.5


def test_the_decimal_mark_is_proven_by_other_numbers() -> None:
    assert numbers.decimal_mark(["1.234", "0,5", "12,25"]) == ","
    assert numbers.decimal_mark(["1,234", "0.5"]) == "."
    assert numbers.decimal_mark(["1,234", "1.234"]) == ""
    assert only("1.234").value == 1.234  # type: ignore[union-attr]
    assert [n.value for n in numbers.numerics("1.234", ",")] == [1234]
    assert [n.value for n in numbers.numerics("1,234", ",")] == [1.234]


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2024-03-05", "2024-03-05"),
        ("2024/3/5", "2024-03-05"),
        ("5.3.2024", "2024-03-05"),
        ("05.03.24", "2024-03-05"),
        ("5 March 2024", "2024-03-05"),
        ("March 5th, 2024", "2024-03-05"),
        ("Sept. 5, 2024", "2024-09-05"),
        ("5. März 2024", "2024-03-05"),
        ("5 de marzo de 2024", "2024-03-05"),
        ("1º de enero del 2024", "2024-01-01"),
        ("5 марта 2024 г.", "2024-03-05"),
        ("2024年3月5日", "2024-03-05"),
        ("二〇二四年三月五日", "2024-03-05"),
        ("1st day of April, 2020", "2020-04-01"),
        ("5-Mar-24", "2024-03-05"),
        ("Mar-24", "2024-03"),
        ("03/2024", "2024-03"),
        ("March 2024", "2024-03"),
        ("2024年3月", "2024-03"),
        ("January 16", "--01-16"),
        ("20240305", "2024-03-05"),
        ("2024-03-05 14:30", "2024-03-05T14:30"),
        ("2024-03-05T14:30:10Z", "2024-03-05T14:30:10"),
        ("March 5, 2024, 2:30 pm", "2024-03-05T14:30"),
    ],
)
def test_a_date_is_read(text: str, iso: str) -> None:
    found = only(text)
    assert isinstance(found, Date)
    assert found.iso == iso
    assert (found.start, found.end) == (0, len(text))


@pytest.mark.parametrize("text", ["31.02.2024", "2024-13-01", "45/45/2024", "1.2.3", "10:2024"])
def test_what_is_no_day_is_no_date(text: str) -> None:
    assert not list(dates.dates(text))


def test_the_order_of_day_and_month_is_proven_hinted_or_undecided() -> None:
    assert only("13/04/2024") == Date(0, 10, "2024-04-13", "dmy")
    assert only("04/13/2024") == Date(0, 10, "2024-04-13", "mdy")
    assert only("03/04/2024") == Date(0, 10, "2024-04-03", "", "2024-03-04")
    assert dates.whole("03/04/2024", "mdy") == Date(0, 10, "2024-03-04")
    assert dates.day_order(["03/04/2024", "01/31/2024"]) == "mdy"
    assert dates.day_order(["03/04/2024"]) == ""


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("two years", 24),
        ("a year", 12),
        ("1.5 years", 18),
        ("two and a half years", 30),
        ("twenty-four (24) months", 24),
        ("24 (twenty-four) months", 24),
        ("an 18-month term", 18),
        ("a year and a half", 18),
        ("18 Monate", 18),
        ("zweijährige Laufzeit", 24),
        ("2 Jahre und 6 Monate", 30),
        ("vierundzwanzig Monate", 24),
        ("anderthalb Jahre", 18),
        ("dieciocho meses", 18),
        ("treinta y seis meses", 36),
        ("двух лет", 24),
        ("18 месяцев", 18),
        ("полтора года", 18),
        ("полгода", 6),
        ("两年", 24),
        ("十八个月", 18),
        ("半年", 6),
        ("two quarters", 6),
    ],
)
def test_a_term_is_read_in_months(text: str, months: float) -> None:
    found = only(text)
    assert isinstance(found, Duration)
    assert (found.months, found.seconds) == (months, 0)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("3:45", 13_500),
        ("1:02:03", 3723),
        ("3:41.43", 221.43),
        ("1 h 30 min", 5400),
        ("90 minutes", 5400),
        ("thirty calendar days", 30 * 86_400),
        ("zwei Wochen", 14 * 86_400),
        ("30 дней", 30 * 86_400),
    ],
)
def test_a_time_is_read_in_seconds(text: str, seconds: float) -> None:
    found = only(text)
    assert isinstance(found, Duration)
    assert found.total == pytest.approx(seconds)


def test_two_numbers_with_a_colon_are_minutes_and_seconds_where_that_is_said() -> None:
    assert [d.total for d in durations.durations("3:45", "m:s")] == [225]


def test_a_term_ends_by_the_calendar() -> None:
    month, two_years = durations.whole("one month"), durations.whole("two years")
    assert month is not None
    assert two_years is not None
    assert durations.after(date(2024, 1, 31), month) == date(2024, 2, 29)
    assert durations.last_day(date(2024, 1, 1), two_years) == date(2025, 12, 31)
    mixed = durations.whole("1 year, 2 months and 3 days")
    assert mixed is not None
    assert durations.after(date(2024, 1, 1), mixed) == date(2025, 3, 4)
    with pytest.raises(OverflowError):
        durations.after(date(9999, 1, 1), two_years)


def test_every_value_of_a_sentence_says_where_it_stands() -> None:
    text = "Payment of 1,200.00 EUR is due within 30 days of 3 May 2024, plus 5% after two months."
    assert [(type(value), text[value.start : value.end]) for value in values(text)] == [
        (Money, "1,200.00 EUR"),
        (Duration, "30 days"),
        (Date, "3 May 2024"),
        (Percent, "5%"),
        (Duration, "two months"),
    ]


def test_whole_takes_nothing_beside_the_value() -> None:
    assert numbers.whole(" 12 ") == Number(0, 2, 12)
    assert numbers.whole("12 apples") is None
    assert numbers.whole("5 m") is None
    assert dates.whole("Monday, 4 March 2024") is not None
    assert dates.whole("on 4 March 2024") is None
    assert durations.whole("2 years or so") is None


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("twenty-four", 24),
        ("one hundred and twenty", 120),
        ("siebenunddreißig", 37),
        ("treinta y seis", 36),
        ("двадцать четыре", 24),
        ("三十六", 36),
        ("一百零五", 105),
        ("two three", None),
        ("many", None),
    ],
)
def test_numbers_in_words(words: str, number: int | None) -> None:
    assert cardinals.cardinal(words) == number


@pytest.mark.parametrize("text", ["1," * 20_000, "1 " * 20_000, "a " * 20_000, "(" * 20_000])
def test_hostile_text_comes_to_an_end(text: str) -> None:
    assert all(isinstance(value, Number) for value in values(text))

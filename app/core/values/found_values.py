"""All values in a text, whatever they are."""

from __future__ import annotations

from collections.abc import Iterator

from app.core.values import dates, durations, numbers
from app.core.values.dates import Date, Order
from app.core.values.durations import Duration
from app.core.values.numbers import DecimalMark, Numeric

Value = Date | Duration | Numeric


def values(text: str, *, mark: DecimalMark = "", order: Order = "") -> Iterator[Value]:
    """The values of a text, in order; a number within a date, a time or a term is none by itself.

    ``mark`` and ``order`` say how to read what could be read in two ways.
    """
    found: list[Value] = [*dates.dates(text, order)]
    for more in (durations.durations(text), numbers.numerics(text, mark)):
        taken = [(value.start, value.end) for value in found]
        found += [
            value
            for value in more
            if not any(value.start < end and start < value.end for start, end in taken)
        ]
    yield from sorted(found, key=lambda value: value.start)

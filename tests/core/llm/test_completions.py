"""Streamed text ends before the first stop string, however it is split."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.llm.completions import StopFilter

TEXT = st.text("ab.", max_size=30)
STOPS = st.lists(st.text("ab.", min_size=1, max_size=4), max_size=3).map(tuple)


def until(text: str, stops: tuple[str, ...]) -> str:
    """What is before the first stop; where two end at once, the longer one wins."""
    ends = sorted((text.find(stop) + len(stop), text.find(stop)) for stop in stops if stop in text)
    return text[: ends[0][1]] if ends else text


@given(TEXT, STOPS)
def test_by_single_characters_the_first_complete_stop_string_ends_the_text(
    text: str, stops: tuple[str, ...]
) -> None:
    found = StopFilter(stops)
    shown = "".join(map(found.feed, text))
    assert shown + found.close() == until(text, stops)
    assert found.stopped == any(stop in text for stop in stops)


@given(TEXT, STOPS, st.integers(1, 7))
def test_streamed_pieces_show_the_text_before_a_stop_string(
    text: str, stops: tuple[str, ...], size: int
) -> None:
    found = StopFilter(stops)
    shown = "".join(found.feed(text[at : at + size]) for at in range(0, len(text), size))
    shown += found.close()
    assert text.startswith(shown)
    assert not any(stop in shown for stop in stops)
    assert found.stopped or shown == text

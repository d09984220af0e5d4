"""Detecting quotations by shared runs of characters."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.text.text_overlap import RUN, Quotations

SECRET = "The vault opens with the blue key behind the clock."


def test_quotations_are_found() -> None:
    found = Quotations(
        [f"It says: {SECRET}", "The vault opens", "Nothing of the kind at all here."]
    )
    found.read(SECRET.replace("with the", "with\n  the"))
    assert found.quotes(f"It says: {SECRET}")
    assert not found.quotes("The vault opens")
    assert not found.quotes("Nothing of the kind at all here.")


@given(st.text(max_size=60), st.text(max_size=30), st.text(max_size=30))
def test_every_run_of_enough_characters_counts(source: str, before: str, after: str) -> None:
    plain = " ".join(source.split())
    text = f"{before} {plain} {after}"
    found = Quotations([text])
    found.read(source)
    assert found.quotes(text) == (len(plain) >= RUN)

"""Log likelihoods of given texts, with the real small model."""

from __future__ import annotations

import threading

import pytest

from app.adapters.llm.llama_cpp import LlamaCpp
from app.core.cancellation import NEVER
from app.core.domain.answers import ChatMessage
from app.core.domain.errors import Cancelled
from app.core.llm.completions import Sampling

ASKED = [ChatMessage("user", "Name a colour of the rainbow.")]
ROUNDING = 0.02
"""Natural logarithms by which a token's probability may differ where others are computed beside it:
which instructions the processor has changes what is rounded."""
TEXT = "The rainbow is a symbol of beauty and wonder for all who see it."


def test_what_the_model_writes_has_the_likelihood_of_its_tokens(model: LlamaCpp) -> None:
    pieces: list[str] = []
    figures = model.generate(
        ASKED,
        max_tokens=6,
        cancel=NEVER,
        listen=lambda chunk: pieces.append(chunk.text),
        sampling=Sampling(temperature=0.0),
    )
    assert figures.mean_log_probability is not None
    wrote = figures.mean_log_probability * figures.generated_tokens
    found, other = model.log_likelihoods(ASKED, ["".join(pieces), "Purple walls."], NEVER)
    assert found == pytest.approx(wrote, abs=ROUNDING * figures.generated_tokens)
    assert other < found


def test_a_text_is_less_likely_than_its_beginning_and_the_order_does_not_matter(
    model: LlamaCpp,
) -> None:
    texts = [TEXT[:20], TEXT, "Red"]
    forward = model.log_likelihoods(ASKED, texts, NEVER)
    backward = model.log_likelihoods(ASKED, texts[::-1], NEVER)
    assert forward[1] < forward[0] < 0
    assert forward == pytest.approx(backward[::-1], abs=0.05)


def test_a_prompt_that_was_scored_is_answered_as_before(model: LlamaCpp) -> None:
    def answer() -> str:
        pieces: list[str] = []
        model.generate(
            ASKED, max_tokens=6, cancel=NEVER, listen=lambda chunk: pieces.append(chunk.text)
        )
        return "".join(pieces)

    model.forget()
    before = answer()
    model.log_likelihoods(ASKED, [TEXT], NEVER)
    assert answer() == before


def test_it_can_be_cancelled(model: LlamaCpp) -> None:
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(Cancelled):
        model.log_likelihoods(ASKED, [TEXT], cancelled)

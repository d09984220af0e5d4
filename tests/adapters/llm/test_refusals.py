"""Whether an answer is a refusal is decided by its probability, with the real small model."""

from __future__ import annotations

from app.adapters.llm.llama_cpp import LlamaCpp
from app.core.cancellation import NEVER
from app.core.domain.answers import ChatMessage
from app.core.llm.generation import Generation, Refusal

ASKED = [ChatMessage("user", "Name a colour of the rainbow.")]


def said(model: LlamaCpp, refusal: Refusal | None) -> tuple[str, Generation]:
    pieces: list[str] = []
    figures = model.generate(
        ASKED,
        max_tokens=8,
        cancel=NEVER,
        listen=lambda chunk: pieces.append(chunk.text),
        refusal=refusal,
    )
    return "".join(pieces), figures


def test_it_is_written_where_it_is_probable_enough(model: LlamaCpp) -> None:
    text, figures = said(model, Refusal("NONE", least=1e-30))
    assert text.startswith("N")
    assert figures.refusal_log_probability is not None
    assert figures.refusal_log_probability < -1


def test_its_beginning_is_ruled_out_where_it_is_not(model: LlamaCpp) -> None:
    plain, unknown = said(model, None)
    assert unknown.refusal_log_probability is None
    first = plain.split()[0]
    other, figures = said(model, Refusal(first, least=1.0))
    assert not other.startswith(first)
    assert figures.refusal_log_probability is not None


def test_an_improbable_one_changes_nothing(model: LlamaCpp) -> None:
    assert said(model, Refusal("NONE", least=0.5))[0] == said(model, None)[0]

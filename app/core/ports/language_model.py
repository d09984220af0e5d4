"""The port of a loaded language model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from app.core.cancellation import CancelToken
from app.core.domain.answers import ChatMessage
from app.core.domain.diagnostics import Finding
from app.core.llm.completions import AS_SET, Sampling
from app.core.llm.generation import Chunk, Generation, ModelLoad
from app.core.llm.model_info import ModelInfo

Prompt = Sequence[ChatMessage] | str
"""Messages for the model's own chat template, or a text as it is."""


class LanguageModel(Protocol):
    """A loaded chat model with its own template and tokenizer."""

    @property
    def info(self) -> ModelInfo: ...

    @property
    def window(self) -> int:
        """Tokens that prompt and answer may hold together."""

    @property
    def parallel(self) -> int:
        """How many calls of ``generate`` run at once; further ones wait."""

    @property
    def load(self) -> ModelLoad: ...

    @property
    def layout(self) -> Finding:
        """Where it computes and why so."""

    @property
    def extractive(self) -> bool:
        """Whether it was taught to answer in a few words copied from one passage."""

    def count(self, messages: Prompt) -> int:
        """Exact tokens of the prompt that ``generate`` would make of these messages."""

    def generate(
        self,
        messages: Prompt,
        *,
        max_tokens: int,
        cancel: CancelToken,
        listen: Callable[[Chunk], None],
        form: str = "",
        background: bool = False,
        sampling: Sampling = AS_SET,
    ) -> Generation:
        """Stream an answer to ``listen``; returns when it is complete or cancelled.

        ``form`` is what an answer must follow: a grammar (GBNF, with a rule named root) or a JSON
        schema. In the ``background`` it rests while others, which are not, are being answered.
        Greedy unless ``sampling`` or the settings say otherwise. May be called from several
        threads. Raises ``ModelError``, and ``UsageError`` for a form that is neither.
        """

    def forget(self) -> None:
        """Reuse nothing of what was computed of earlier prompts."""

    def close(self) -> None:
        """Finish what runs, take nothing more, free the memory."""

"""The port of a loaded language model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from app.core.cancellation import CancelToken
from app.core.domain.answers import ChatMessage
from app.core.domain.devices import IdleGpu
from app.core.domain.diagnostics import Finding
from app.core.llm.completions import AS_SET, Sampling
from app.core.llm.generation import Chunk, Generation, ModelLoad, PromptRead, Refusal
from app.core.llm.model_info import ModelInfo

Prompt = Sequence[ChatMessage] | str
"""Messages for the model's chat template, or raw text."""


class LanguageModel(Protocol):
    """A loaded chat model with its own template and tokenizer."""

    @property
    def info(self) -> ModelInfo: ...

    @property
    def window(self) -> int:
        """Tokens of the context window, for prompt and answer together."""

    @property
    def parallel(self) -> int:
        """How many calls of ``generate`` run at once; more are queued."""

    @property
    def load(self) -> ModelLoad: ...

    @property
    def layout(self) -> Finding:
        """The device layout, and the reason for it."""

    @property
    def idle_gpu(self) -> IdleGpu | None:
        """The GPU that is in this machine, if none is used; None for a server's model."""

    @property
    def tuned_for(self) -> str:
        """The writer profile that its LoRA adapter was trained for; empty without an adapter."""

    def count(self, messages: Prompt) -> int:
        """Exact number of tokens of the prompt that ``generate`` makes of these messages."""

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
        follow: Callable[[PromptRead], None] = lambda _: None,
        refusal: Refusal | None = None,
    ) -> Generation:
        """Stream an answer to ``listen``; return when it is complete or cancelled.

        ``form`` constrains the answer: a GBNF grammar with a rule named root, or a JSON schema.
        ``background`` calls pause while others run. ``follow`` hears how far the prompt is
        read. Whether the answer is the ``refusal`` is decided by its probability, which is
        reported (not with a ``form``, nor by servers). Greedy unless ``sampling`` or the settings
        say otherwise. May be called from several threads. Raises ``ModelError``, and
        ``UsageError`` for an invalid form.
        """

    def log_likelihoods(
        self, messages: Prompt, texts: Sequence[str], cancel: CancelToken
    ) -> Sequence[float]:
        """Natural logarithms of the probabilities that each text continues the prompt that
        ``generate`` makes of these messages; none where they are unknown (a server). Raises
        ``ModelError`` and ``Cancelled``."""

    def forget(self) -> None:
        """Discard the KV cache of earlier prompts."""

    def close(self) -> None:
        """Finish running calls, refuse new ones, and free the memory."""

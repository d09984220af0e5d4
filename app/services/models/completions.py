"""Raw completions and embeddings for other programs, without the library and without a history."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from app.core.cancellation import NEVER, CancelToken
from app.core.domain.errors import UsageError
from app.core.domain.events import AnswerPiece, Listener, ignore
from app.core.domain.measurements import TokenCounts
from app.core.llm.completions import Completion, CompletionRequest, Embedded, StopFilter
from app.core.llm.generation import Chunk
from app.core.ports.embedding import Embedder
from app.core.ports.language_model import LanguageModel, Prompt


class RawModelProvider(Protocol):
    """Lends the language model, without its LoRA adapter on demand; implemented by
    ``ModelRegistry``."""

    def use(
        self, listen: Listener = ignore, *, adapted: bool = True
    ) -> AbstractContextManager[LanguageModel]: ...


class Completions:
    """Completes messages or texts, and embeds texts."""

    def __init__(self, models: RawModelProvider, embedder: Embedder) -> None:
        self._models = models
        self._embedder = embedder

    def complete(
        self, request: CompletionRequest, listen: Listener = ignore, cancel: CancelToken = NEVER
    ) -> Completion:
        """Complete a prompt. Raises ``UsageError`` if it exceeds the window, ``ModelError``."""
        prompt: Prompt = request.messages or request.text
        with self._models.use(listen, adapted=False) as model:
            most = _room(model, prompt, request.max_tokens)
            writing = _Writing(request.stop, listen, cancel)
            made = model.generate(
                prompt,
                max_tokens=most,
                cancel=writing,
                listen=writing.take,
                form=request.form,
                sampling=request.sampling,
            )
            text = writing.close()
            tokens = TokenCounts(made.prompt_tokens, made.reused_tokens, made.generated_tokens)
            cut = made.generated_tokens >= most and not writing.stopped
            name = model.info.name
        return Completion(text, "length" if cut else "stop", name, tokens, made.queue_ms)

    def embed(self, texts: Sequence[str]) -> Embedded:
        """Raises ``ModelError``."""
        vectors = tuple(self._embedder.embed(texts))
        return Embedded(vectors, self._embedder.identity.name, self._embedder.count(texts))


class _Writing:
    """Passes on generated text up to a stop sequence; also the token that cancels there."""

    def __init__(self, stop: tuple[str, ...], listen: Listener, cancel: CancelToken) -> None:
        self._filter = StopFilter(stop)
        self._listen = listen
        self._cancel = cancel
        self._pieces: list[str] = []

    @property
    def stopped(self) -> bool:
        return self._filter.stopped

    def is_set(self) -> bool:
        return self._filter.stopped or self._cancel.is_set()

    def take(self, chunk: Chunk) -> None:
        self._add(self._filter.feed(chunk.text))

    def close(self) -> str:
        """Return the whole text."""
        self._add(self._filter.close())
        return "".join(self._pieces)

    def _add(self, piece: str) -> None:
        if piece:
            self._pieces.append(piece)
            self._listen(AnswerPiece(piece))


def _room(model: LanguageModel, prompt: Prompt, wanted: int | None) -> int:
    """Return how many tokens may be generated. Raises ``UsageError`` when prompt and answer exceed
    the window."""
    used = model.count(prompt)
    left = model.window - used
    if left < (wanted or 1):
        asked = f" and {wanted:,} are to be generated" if wanted else ""
        raise UsageError(
            f"The prompt has {used:,} tokens{asked}, but the model's window holds "
            f"{model.window:,}.",
            remedy="Shorten the prompt, ask for fewer tokens, or raise `context_tokens`.",
        )
    return wanted or left

"""A ``LanguageModel`` with scripted replies: a word is a token, calls are recorded.

``replies`` are used in order; after that it repeats the last words of the prompt. With ``hold`` it
waits before its first word until ``release`` is set or the call is cancelled.
"""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Sequence
from typing import Any

from app.core.cancellation import CancelToken
from app.core.domain.devices import IdleGpu
from app.core.domain.diagnostics import Finding
from app.core.domain.errors import ModelError, RemoteUnavailable, UsageError
from app.core.llm.completions import AS_SET, Sampling
from app.core.llm.generation import Chunk, Generation, ModelLoad, PromptRead, Refusal
from app.core.llm.model_info import ModelInfo
from app.core.ports.language_model import Prompt


class FakeLanguageModel:
    def __init__(self, *replies: str, window: int = 1000, name: str = "fake") -> None:
        self.replies = list(replies)
        self.calls: list[Any] = []
        """The messages or raw text of each call."""
        self.samplings: list[Sampling] = []
        self.forms: list[str] = []
        self.backgrounds: list[bool] = []
        self.refusals: list[Refusal | None] = []
        self.likelihoods: dict[str, float] = {}
        """Log likelihoods of texts; -10 for all others."""
        self.tuned_for = ""
        self.idle: IdleGpu | None = None
        self.closed = self.forgotten = False
        self.hold = False
        self.started = threading.Event()
        self.release = threading.Event()
        self.lost_after: int | None = None
        """Words after which the connection to the server is lost."""
        self.unavailable = False
        self._window = window
        self._name = name
        self._seen: list[str] = []

    @property
    def info(self) -> ModelInfo:
        return ModelInfo(
            self._name, f"/models/{self._name}.gguf", 1, "F32", self._window, "fake", active=True
        )

    @property
    def window(self) -> int:
        return self._window

    @property
    def parallel(self) -> int:
        return 2

    @property
    def load(self) -> ModelLoad:
        return ModelLoad(0, len(self._seen), self._window)

    @property
    def layout(self) -> Finding:
        return Finding("Layout", True, "In a fake.")

    @property
    def idle_gpu(self) -> IdleGpu | None:
        return self.idle

    def count(self, messages: Prompt) -> int:
        return len(_words(messages))

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
        if self.closed:
            raise ModelError("The model was closed.")
        prompt = _words(messages)
        if len(prompt) + max_tokens > self._window:
            raise ModelError("Too long.")
        if form and "root" not in form and not form.startswith("{"):
            raise UsageError("No rule is named root.")
        self.calls.append(messages if isinstance(messages, str) else tuple(messages))
        self.samplings.append(sampling)
        self.forms.append(form)
        self.backgrounds.append(background)
        self.refusals.append(refusal)
        self._wait(cancel)
        reused = sum(
            1
            for _ in itertools.takewhile(
                lambda pair: pair[0] == pair[1], zip(self._seen, prompt, strict=False)
            )
        )
        self._seen = prompt
        made = 0
        for piece in self._reply(prompt)[:max_tokens]:
            if cancel.is_set():
                break
            if made == self.lost_after:
                raise RemoteUnavailable("gpu.lan:8000 stopped in the middle of an answer.")
            listen(Chunk(piece, 1))
            made += 1
        reused = min(reused, len(prompt) - 1)
        return Generation(len(prompt), reused, made, 0.5, 2.0, 1.5)

    def check(self) -> None:
        if self.unavailable:
            raise RemoteUnavailable("gpu.lan:8000 is away.")

    def log_likelihoods(
        self, messages: Prompt, texts: Sequence[str], cancel: CancelToken
    ) -> Sequence[float]:
        return [self.likelihoods.get(text, -10.0) for text in texts]

    def forget(self) -> None:
        self.forgotten = True

    def close(self) -> None:
        self.closed = True

    def _wait(self, cancel: CancelToken) -> None:
        self.started.set()
        while self.hold and not cancel.is_set() and not self.release.wait(0.01):
            pass

    def _reply(self, prompt: Sequence[str]) -> list[str]:
        text = self.replies.pop(0) if self.replies else " ".join(prompt[-8:])
        words = text.split(" ")
        return [words[0], *(f" {word}" for word in words[1:])]


def _words(messages: Prompt) -> list[str]:
    if isinstance(messages, str):
        return messages.split()
    return [
        word
        for message in messages
        for word in (f"<{message.role}>", *message.content.split(), "</>")
    ] + ["<assistant>"]

"""The language model port on a server with OpenAI's API: llama-server, vLLM, TGI, NIM."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from typing import Any

from app.adapters.system.brokered_http import Remote
from app.core.cancellation import CancelToken
from app.core.domain.devices import IdleGpu
from app.core.domain.diagnostics import Finding, FindingText
from app.core.domain.errors import Cancelled, ModelError, RemoteRefused, UsageError
from app.core.domain.servers import estimated_tokens
from app.core.llm.completions import AS_SET, Sampling
from app.core.llm.generation import Chunk, Generation, ModelLoad, PromptRead, Refusal
from app.core.llm.model_info import ModelInfo
from app.core.ports.language_model import Prompt
from app.core.settings.settings import Settings

PARALLEL = 8
"""Default of parallel answers: more use a large server better and crowd out its other users."""
MESSAGE_TOKENS = 8
"""Estimated tokens that a template adds to a message: too few would overflow the window."""
CHECK_SECONDS = 5.0
"""Timeout for listing the models, and seconds that the list is cached."""


class OpenAiModel:
    """``LanguageModel`` on a server. Counts of prompts are estimates; usage is the server's."""

    tuned_for = ""

    def __init__(self, remote: Remote, settings: Settings) -> None:
        """Connects on first use."""
        self._remote = remote
        self._base = remote.server.path or "/v1"
        self._settings = settings
        self._name = remote.server.model
        self._window = settings.context_tokens
        self._checked = float("-inf")
        self._counting = threading.Lock()
        self._running = self._tokens = 0

    @property
    def info(self) -> ModelInfo:
        place = self._remote.server.place
        name = self._name or place
        return ModelInfo(name, self.path, 0, "", self._window, "", active=True, device=place)

    @property
    def path(self) -> str:
        """URL in place of the path that local models have."""
        server = self._remote.server
        return f"{'https' if server.secure else 'http'}://{server.place}{self._base}"

    @property
    def window(self) -> int:
        return self._window

    @property
    def parallel(self) -> int:
        return self._settings.parallel or PARALLEL

    @property
    def load(self) -> ModelLoad:
        return ModelLoad(0, self._tokens, self._window * self.parallel, self._running)

    @property
    def layout(self) -> Finding:
        return Finding("Layout", True, FindingText.ELSEWHERE, facts=(self._remote.server.place,))

    @property
    def idle_gpu(self) -> IdleGpu | None:
        return None

    def check(self) -> None:
        """Verify that the server has the model, unless done recently. Raises ``RemoteError``."""
        if not self._remote.trouble and time.monotonic() - self._checked < CHECK_SECONDS:
            return
        listed = self._remote.ask("GET", f"{self._base}/models", seconds=CHECK_SECONDS)
        models = {str(each["id"]): each for each in _models(listed)}
        wanted = self._name or next(iter(models), "")
        if wanted not in models:
            raise RemoteRefused(
                f"{self._remote.server.place} has no model {wanted!r}.",
                remedy=f"Set `generation_model` to one of these: {', '.join(models) or 'none'}.",
            )
        self._name = wanted
        most = models[wanted].get("max_model_len")  # only vLLM reports it
        self._window = min(self._settings.context_tokens, most or self._window)
        self._checked = time.monotonic()

    def count(self, messages: Prompt) -> int:
        if isinstance(messages, str):
            return estimated_tokens(messages)
        return sum(estimated_tokens(each.content) + MESSAGE_TOKENS for each in messages)

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
        path, body = self._request(messages, max_tokens, form, sampling)
        if (wanted := self.count(messages)) + max_tokens > self._window:
            raise ModelError(
                f"About {wanted:,} tokens and the answer exceed the window of {self._window:,}."
            )
        if cancel.is_set():
            return Generation(wanted, 0, 0, 0.0, 0.0, 0.0)
        with self._counting:
            self._running += 1
        began = first = time.monotonic()
        made, usage = 0, dict[str, Any]()
        try:
            with closing(self._remote.stream(path, body, cancel)) as events:
                for event in events:
                    usage = event.get("usage") or usage
                    if piece := _piece(event):
                        first = first if made else time.monotonic()
                        made += 1
                        listen(Chunk(piece, 1))
                    if cancel.is_set():
                        break
        except Cancelled:
            pass  # the answer so far is kept
        finally:
            with self._counting:
                self._running -= 1
        figures = _figures(usage, wanted, made, (first - began) * 1000, time.monotonic() - first)
        self._tokens = figures.prompt_tokens + figures.generated_tokens
        return figures

    def log_likelihoods(
        self, messages: Prompt, texts: Sequence[str], cancel: CancelToken
    ) -> Sequence[float]:
        """Return none: servers do not report them."""
        return ()

    def forget(self) -> None:
        """Do nothing: the server manages its own caches."""

    def close(self) -> None:
        self._remote.close()

    def _request(
        self, messages: Prompt, max_tokens: int, form: str, sampling: Sampling
    ) -> tuple[str, dict[str, Any]]:
        chosen = sampling.temperature
        body: dict[str, Any] = {
            "model": self._name,
            "max_tokens": max_tokens,
            "temperature": self._settings.temperature if chosen is None else chosen,
            "top_p": sampling.top_p,
            "stream": True,
            "stream_options": {"include_usage": True},
        }
        if sampling.seed is not None:
            body["seed"] = sampling.seed
        if form:
            body["response_format"] = _response_format(form)
        if isinstance(messages, str):
            return f"{self._base}/completions", {**body, "prompt": messages}
        chat = [{"role": each.role, "content": each.content} for each in messages]
        return f"{self._base}/chat/completions", {**body, "messages": chat}


def _models(listed: Any) -> Iterator[dict[str, Any]]:
    """Yield the listed models. Raises ``RemoteRefused`` for an invalid list."""
    try:
        yield from (each for each in listed["data"] if each["id"])
    except (TypeError, KeyError, AttributeError) as error:
        raise RemoteRefused(
            "The server's list of models is not in the format of OpenAI's API."
        ) from error


def _piece(event: dict[str, Any]) -> str:
    """Return the text of an event. Raises ``RemoteRefused`` for an error event."""
    if "error" in event:
        raise RemoteRefused(f"The server reported an error: {str(event['error'])[:300]}")
    for choice in event.get("choices") or ():
        return str((choice.get("delta") or choice).get("content") or choice.get("text") or "")
    return ""


def _response_format(form: str) -> dict[str, Any]:
    """Return the parameter for an answer form. Raises ``UsageError`` unless it is a JSON schema."""
    try:
        schema = json.loads(form)
    except ValueError as error:
        raise UsageError(
            "Servers accept a JSON schema for the form of answers, but no grammar.",
            remedy="Write a JSON schema, or use a local model.",
        ) from error
    return {"type": "json_schema", "json_schema": {"name": "answer", "schema": schema}}


def _figures(
    usage: dict[str, Any], estimated: int, made: int, prefill_ms: float, decoding: float
) -> Generation:
    """Return the server's usage, or estimates where it reports none, as after a cancellation."""
    details = usage.get("prompt_tokens_details") or {}
    return Generation(
        int(usage.get("prompt_tokens") or estimated),
        int(details.get("cached_tokens") or 0),
        max(made, int(usage.get("completion_tokens") or 0)),
        0.0,
        prefill_ms,
        decoding * 1000,
    )

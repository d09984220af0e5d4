"""The language model port on a server that speaks the OpenAI API: llama-server, vLLM, TGI, NIM."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

from app.adapters.system.brokered_http import Remote
from app.core.cancellation import CancelToken
from app.core.domain.diagnostics import Finding, FindingText
from app.core.domain.errors import Cancelled, ModelError, RemoteRefused, UsageError
from app.core.domain.servers import estimated_tokens
from app.core.domain.settings import Settings
from app.core.llm.completions import AS_SET, Sampling
from app.core.llm.generation import Chunk, Generation, ModelLoad
from app.core.llm.model_info import ModelInfo
from app.core.ports.language_model import Prompt

PARALLEL = 8
"""Answers that are asked for at once, unless the settings say otherwise. By judgement."""
MESSAGE_TOKENS = 8
"""What a template adds to a message. By judgement."""
CHECK_SECONDS = 5.0
"""Longest time to say which models there are, and how long that is believed."""


class OpenAiModel:
    """One model of a server. Tokens are estimated; what was spent is as the server tells it."""

    extractive = False

    def __init__(self, remote: Remote, settings: Settings) -> None:
        """Asks nothing before it is used."""
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
        """Stands for the path that models of this computer have."""
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

    def check(self) -> None:
        """Ask whether it is there, unless it was not long ago. Raises ``RemoteError``."""
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
        most = models[wanted].get("max_model_len")  # vLLM's; others do not tell
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
    ) -> Generation:
        path, body = self._request(messages, max_tokens, form, sampling)
        if (wanted := self.count(messages)) + max_tokens > self._window:
            raise ModelError(
                f"About {wanted:,} tokens do not fit into a window of {self._window:,}."
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
            pass  # what was said stands
        finally:
            with self._counting:
                self._running -= 1
        figures = _figures(usage, wanted, made, (first - began) * 1000, time.monotonic() - first)
        self._tokens = figures.prompt_tokens + figures.generated_tokens
        return figures

    def forget(self) -> None:
        """What the server keeps of prompts is its own affair."""

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
    """Raises ``RemoteRefused`` for what is no list of models."""
    try:
        yield from (each for each in listed["data"] if each["id"])
    except (TypeError, KeyError, AttributeError) as error:
        raise RemoteRefused("The server does not list its models as OpenAI's API does.") from error


def _piece(event: dict[str, Any]) -> str:
    """The text in an event. Raises ``RemoteRefused`` for an error that came in the place of one."""
    if "error" in event:
        raise RemoteRefused(f"The server stopped: {str(event['error'])[:300]}")
    for choice in event.get("choices") or ():
        return str((choice.get("delta") or choice).get("content") or choice.get("text") or "")
    return ""


def _response_format(form: str) -> dict[str, Any]:
    """Raises ``UsageError``."""
    try:
        schema = json.loads(form)
    except ValueError as error:
        raise UsageError(
            "A server takes the form of answers as a JSON schema, not as a grammar.",
            remedy="Write a JSON schema, or answer on this computer.",
        ) from error
    return {"type": "json_schema", "json_schema": {"name": "answer", "schema": schema}}


def _figures(
    usage: dict[str, Any], estimated: int, made: int, prefill_ms: float, decoding: float
) -> Generation:
    """As far as the server tells them; of a cancelled answer it does not."""
    details = usage.get("prompt_tokens_details") or {}
    return Generation(
        int(usage.get("prompt_tokens") or estimated),
        int(details.get("cached_tokens") or 0),
        max(made, int(usage.get("completion_tokens") or 0)),
        0.0,
        prefill_ms,
        decoding * 1000,
    )

"""Requests in the form of OpenAI's API, as the engine takes them; what it cannot do is refused."""

from __future__ import annotations

from typing import Any

from app.api.endpoints import schema_limits
from app.api.endpoints.request_models import (
    MOST_STOPS,
    ChatRequest,
    ChatTurn,
    Generating,
    ResponseFormat,
    Shape,
    TextRequest,
)
from app.api.http.errors import Refusal
from app.core.domain.answers import ChatMessage
from app.core.llm.completions import TOP_P, CompletionRequest, Sampling

HARMLESS: dict[str, tuple[Any, ...]] = {
    "store": (False, None),
    "logprobs": (False, None),
    "echo": (False, None),
    "best_of": (1, None),
    "presence_penalty": (0, 0.0, None),
    "frequency_penalty": (0, 0.0, None),
    "logit_bias": ({}, None),
    "suffix": ("", None),
    "tools": ([], None),
    "tool_choice": ("none", "auto", None),
    "functions": ([], None),
    "parallel_tool_calls": (True, False, None),
    "service_tier": ("auto", "default", None),
    "modalities": (["text"], None),
}
"""Values of parameters that ask for nothing we do not do anyway."""


def unsupported(shape: Shape) -> None:
    """Raises ``Refusal`` for a wish that would not be fulfilled."""
    for name, value in (shape.model_extra or {}).items():
        if value is not None and value not in HARMLESS.get(name, ()):
            why = (
                "calls no tools"
                if name in ("tools", "functions", "tool_choice")
                else (f"does not know `{name[:50]}`")
            )
            raise Refusal(
                400, f"Alcove {why}: leave it out.", "unsupported_parameter", param=name[:50]
            )


def of_chat(body: ChatRequest) -> CompletionRequest:
    """Raises ``Refusal``."""
    unsupported(body)
    return CompletionRequest(
        messages=tuple(map(_message, body.messages)),
        max_tokens=body.max_completion_tokens or body.max_tokens,
        sampling=_sampling(body),
        stop=_stops(body),
        form=_form(body.response_format),
    )


def of_text(body: TextRequest) -> CompletionRequest:
    """Raises ``Refusal``."""
    unsupported(body)
    return CompletionRequest(
        text=body.prompt, max_tokens=body.max_tokens, sampling=_sampling(body), stop=_stops(body)
    )


def _message(turn: ChatTurn) -> ChatMessage:
    unsupported(turn)
    content = turn.content
    text = content if isinstance(content, str) else "".join(part.text for part in content)
    return ChatMessage("system" if turn.role == "developer" else turn.role, text)


def _sampling(body: Generating) -> Sampling:
    top_p = TOP_P if body.top_p is None else body.top_p
    return Sampling(body.temperature, top_p, body.seed)


def _stops(body: Generating) -> tuple[str, ...]:
    stops = (body.stop,) if isinstance(body.stop, str) else tuple(body.stop or ())
    if len(stops) > MOST_STOPS:
        raise Refusal(400, f"There may be {MOST_STOPS} stops.", "too_many_stops", param="stop")
    return stops


def _form(wanted: ResponseFormat | None) -> str:
    if wanted is None or wanted.type == "text":
        return ""
    if wanted.type == "json_object":
        return '{"type": "object"}'
    if wanted.json_schema is None:
        raise schema_limits.refused("`json_schema` is missing.")
    return schema_limits.checked(wanted.json_schema.schema_)

"""Map requests of the OpenAI API to those of the engine; reject what the engine cannot do."""

from __future__ import annotations

from typing import Any

from app.api.endpoints import schema_limits
from app.api.endpoints.request_models import (
    MAX_STOPS,
    ChatRequest,
    GenerationRequest,
    MessageBody,
    RequestModel,
    ResponseFormat,
    TextRequest,
)
from app.api.http.errors import ApiError
from app.core.domain.answers import ChatMessage
from app.core.llm.completions import TOP_P, CompletionRequest, Sampling

NO_EFFECT: dict[str, tuple[Any, ...]] = {
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
"""Parameter values that are accepted because they change nothing."""


def unsupported(body: RequestModel) -> None:
    """Raises ``ApiError`` for a parameter that would have no effect."""
    for name, value in (body.model_extra or {}).items():
        if value is not None and value not in NO_EFFECT.get(name, ()):
            if name in ("tools", "functions", "tool_choice"):
                message = f"Tool calls are not supported; remove `{name}`."
            else:
                message = f"The parameter `{name[:50]}` is not supported; remove it."
            raise ApiError(400, message, "unsupported_parameter", param=name[:50])


def of_chat(body: ChatRequest) -> CompletionRequest:
    """Raises ``ApiError``."""
    unsupported(body)
    return CompletionRequest(
        messages=tuple(map(_message, body.messages)),
        max_tokens=body.max_completion_tokens or body.max_tokens,
        sampling=_sampling(body),
        stop=_stops(body),
        form=_form(body.response_format),
    )


def of_text(body: TextRequest) -> CompletionRequest:
    """Raises ``ApiError``."""
    unsupported(body)
    return CompletionRequest(
        text=body.prompt, max_tokens=body.max_tokens, sampling=_sampling(body), stop=_stops(body)
    )


def _message(message: MessageBody) -> ChatMessage:
    unsupported(message)
    content = message.content
    text = content if isinstance(content, str) else "".join(part.text for part in content)
    return ChatMessage("system" if message.role == "developer" else message.role, text)


def _sampling(body: GenerationRequest) -> Sampling:
    top_p = TOP_P if body.top_p is None else body.top_p
    return Sampling(body.temperature, top_p, body.seed)


def _stops(body: GenerationRequest) -> tuple[str, ...]:
    stops = (body.stop,) if isinstance(body.stop, str) else tuple(body.stop or ())
    if len(stops) > MAX_STOPS:
        raise ApiError(
            400, f"At most {MAX_STOPS} stop sequences are allowed.", "too_many_stops", param="stop"
        )
    return stops


def _form(wanted: ResponseFormat | None) -> str:
    if wanted is None or wanted.type == "text":
        return ""
    if wanted.type == "json_object":
        return '{"type": "object"}'
    if wanted.json_schema is None:
        raise schema_limits.refused("`json_schema` is missing.")
    return schema_limits.checked(wanted.json_schema.schema_)

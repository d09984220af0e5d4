"""The endpoints of the OpenAI API that a local model can serve."""

from __future__ import annotations

import base64
import struct
import time
import uuid
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request

from app.api.endpoints.request_mapping import of_chat, of_text, unsupported
from app.api.endpoints.request_models import (
    ChatRequest,
    EmbeddingRequest,
    GenerationRequest,
    TextRequest,
)
from app.api.http.concurrency_limit import ConcurrencyLimit
from app.api.http.engine_calls import Done, EngineCalls
from app.api.http.errors import ApiError, AsciiJson
from app.api.http.streams import EventStream, Followed, event, started, with_errors
from app.core.domain.events import AnswerPiece, Loading
from app.core.domain.measurements import TokenCounts
from app.core.domain.passages import Vector
from app.core.llm.completions import Completion, CompletionRequest

OWNER = "alcove"


@dataclass(frozen=True, slots=True)
class ResponseFormat:
    """The differences between the responses of chat and text completions."""

    prefix: str
    kind: str
    chunk_kind: str
    whole: Callable[[str], dict[str, Any]]
    piece: Callable[[str], dict[str, Any]]
    opening: dict[str, Any] | None
    closing: dict[str, Any]


CHAT = ResponseFormat(
    "chatcmpl-",
    "chat.completion",
    "chat.completion.chunk",
    lambda text: {"message": {"role": "assistant", "content": text, "refusal": None}},
    lambda text: {"delta": {"content": text}},
    {"delta": {"role": "assistant", "content": ""}},
    {"delta": {}},
)
TEXT = ResponseFormat(
    "cmpl-",
    "text_completion",
    "text_completion",
    lambda text: {"text": text},
    lambda text: {"text": text},
    None,
    {"text": ""},
)


def router(limit: ConcurrencyLimit) -> APIRouter:
    """The endpoints, for one engine."""
    routes = APIRouter(prefix="/v1", tags=["OpenAI"])
    calls = limit.calls

    @routes.get("/models")
    async def models() -> AsciiJson:
        """List the language model and the embedding model."""
        names = await _names(calls)
        return AsciiJson({"object": "list", "data": [_model(name) for name in names]})

    @routes.get("/models/{model}")
    async def model(model: str) -> AsciiJson:
        """One model."""
        if model not in await _names(calls):
            raise _no_model(model)
        return AsciiJson(_model(model))

    @routes.post("/chat/completions")
    async def chat(body: ChatRequest, request: Request) -> Any:
        """Chat completion; does not use the library."""
        return await _complete(limit, body, of_chat(body), CHAT)

    @routes.post("/completions")
    async def completions(body: TextRequest, request: Request) -> Any:
        """Text completion, without the model's chat template."""
        return await _complete(limit, body, of_text(body), TEXT)

    @routes.post("/embeddings")
    async def embeddings(body: EmbeddingRequest) -> AsciiJson:
        """Embeddings of texts, by the model that embeds the library's passages."""
        unsupported(body)
        _, embedder = await _names(calls)
        if body.model != embedder:
            raise _no_model(body.model)
        texts = [body.input] if isinstance(body.input, str) else body.input
        made = await limit.result(lambda facade, listen, cancel: facade.answers.embed(texts))
        width = len(made.vectors[0]) // 4
        if body.dimensions not in (None, width):
            raise ApiError(
                400,
                f"The embeddings of this model have {width} dimensions.",
                "dimensions",
                param="dimensions",
            )
        usage = {"prompt_tokens": made.tokens, "total_tokens": made.tokens}
        data = [
            {"object": "embedding", "index": n, "embedding": _encoded(vector, body)}
            for n, vector in enumerate(made.vectors)
        ]
        return AsciiJson({"object": "list", "data": data, "model": embedder, "usage": usage})

    return routes


async def _complete(
    limit: ConcurrencyLimit,
    body: GenerationRequest,
    request: CompletionRequest,
    form: ResponseFormat,
) -> Any:
    writer, _ = await _names(limit.calls)
    if body.model != writer:
        raise _no_model(body.model)
    name = form.prefix + uuid.uuid4().hex
    frame = {"id": name, "created": int(time.time()), "model": writer}
    if not body.stream:
        made = await limit.result(
            lambda facade, listen, cancel: facade.answers.complete(request, listen, cancel)
        )
        limit.metrics.completion(made)
        choice = {
            "index": 0,
            **form.whole(made.text),
            "logprobs": None,
            "finish_reason": made.ended,
        }
        usage = _usage(made.tokens)
        return AsciiJson({**frame, "object": form.kind, "choices": [choice], "usage": usage})
    events = limit.follow(
        lambda facade, listen, cancel: facade.answers.complete(request, listen, cancel)
    )
    counted = bool(body.stream_options and body.stream_options.include_usage)
    frame["object"] = form.chunk_kind
    pieces = _pieces(limit, await started(events), frame, form, counted)
    return EventStream(with_errors(pieces))


async def _pieces(
    limit: ConcurrencyLimit,
    events: Followed[Completion],
    frame: dict[str, Any],
    form: ResponseFormat,
    counted: bool,
) -> AsyncGenerator[bytes, None]:
    blank = {"usage": None} if counted else {}

    def chunk(said: dict[str, Any], ended: str | None = None) -> bytes:
        choice = {"index": 0, **said, "logprobs": None, "finish_reason": ended}
        return event({**frame, "choices": [choice], **blank})

    async with aclosing(events):
        if form.opening:
            yield chunk(form.opening)
        async for item in events:
            match item:
                case AnswerPiece(text=text):
                    yield chunk(form.piece(text))
                case Done(value=made):
                    limit.metrics.completion(made)
                    yield chunk(form.closing, made.ended)
                    if counted:
                        yield event({**frame, "choices": [], "usage": _usage(made.tokens)})
                case Loading():
                    pass  # the model is loading; the protocol has no event for it
    yield b"data: [DONE]\n\n"


async def _names(calls: EngineCalls) -> tuple[str, str]:
    """Names of the language model and the embedding model."""
    status = await calls.ask(lambda facade: facade.system.status())
    return status.model, status.embedder


def _model(name: str) -> dict[str, Any]:
    return {"id": name, "object": "model", "created": 0, "owned_by": OWNER}


def _no_model(name: str) -> ApiError:
    return ApiError(
        404,
        f"There is no model {name!r}; /v1/models lists the available ones.",
        "model_not_found",
        param="model",
    )


def _usage(tokens: TokenCounts) -> dict[str, Any]:
    return {
        "prompt_tokens": tokens.prompt,
        "completion_tokens": tokens.generated,
        "total_tokens": tokens.prompt + tokens.generated,
        "prompt_tokens_details": {"cached_tokens": tokens.reused},
    }


def _encoded(vector: Vector, body: EmbeddingRequest) -> Any:
    """A vector in the requested encoding; base64 holds little-endian floats, as they are stored."""
    if body.encoding_format == "base64":
        return base64.b64encode(vector).decode("ascii")
    return list(struct.unpack(f"<{len(vector) // 4}f", vector))

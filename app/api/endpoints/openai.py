"""The endpoints of OpenAI's API that a local model can honour."""

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
from app.api.endpoints.request_models import ChatRequest, EmbeddingRequest, Generating, TextRequest
from app.api.http.concurrency_limit import ConcurrencyLimit
from app.api.http.engine_calls import Calls, Done
from app.api.http.errors import AsciiJson, Refusal
from app.api.http.streams import EventStream, Followed, begun, event, told
from app.core.domain.events import AnswerPiece, Loading
from app.core.domain.measurements import TokenCounts
from app.core.domain.passages import Vector
from app.core.llm.completions import Completion, CompletionRequest

OWNER = "alcove"


@dataclass(frozen=True, slots=True)
class Form:
    """How chat and plain completions differ in what is sent."""

    prefix: str
    kind: str
    chunk_kind: str
    whole: Callable[[str], dict[str, Any]]
    piece: Callable[[str], dict[str, Any]]
    opening: dict[str, Any] | None
    closing: dict[str, Any]


CHAT = Form(
    "chatcmpl-", "chat.completion", "chat.completion.chunk",
    lambda text: {"message": {"role": "assistant", "content": text, "refusal": None}},
    lambda text: {"delta": {"content": text}},
    {"delta": {"role": "assistant", "content": ""}}, {"delta": {}},
)  # fmt: skip
TEXT = Form(
    "cmpl-", "text_completion", "text_completion",
    lambda text: {"text": text}, lambda text: {"text": text}, None, {"text": ""},
)  # fmt: skip


def router(desk: ConcurrencyLimit) -> APIRouter:
    """The endpoints, over one engine."""
    routes = APIRouter(prefix="/v1", tags=["OpenAI"])
    calls = desk.calls

    @routes.get("/models")
    async def models() -> AsciiJson:
        """The model that answers and the one that embeds."""
        names = await _names(calls)
        return AsciiJson({"object": "list", "data": [_model(name) for name in names]})

    @routes.get("/models/{model}")
    async def model(model: str) -> AsciiJson:
        """One of them."""
        if model not in await _names(calls):
            raise _no_model(model)
        return AsciiJson(_model(model))

    @routes.post("/chat/completions")
    async def chat(body: ChatRequest, request: Request) -> Any:
        """Go on with a conversation, without the library."""
        return await _complete(desk, body, of_chat(body), CHAT)

    @routes.post("/completions")
    async def completions(body: TextRequest, request: Request) -> Any:
        """Go on with a text, without the model's chat template."""
        return await _complete(desk, body, of_text(body), TEXT)

    @routes.post("/embeddings")
    async def embeddings(body: EmbeddingRequest) -> AsciiJson:
        """The vectors of texts, as the library has them of its passages."""
        unsupported(body)
        _, embedder = await _names(calls)
        if body.model != embedder:
            raise _no_model(body.model)
        texts = [body.input] if isinstance(body.input, str) else body.input
        made = await desk.result(lambda facade, listen, cancel: facade.answers.embed(texts))
        width = len(made.vectors[0]) // 4
        if body.dimensions not in (None, width):
            raise Refusal(
                400, f"This model has {width} dimensions.", "dimensions", param="dimensions"
            )
        usage = {"prompt_tokens": made.tokens, "total_tokens": made.tokens}
        data = [
            {"object": "embedding", "index": n, "embedding": _written(vector, body)}
            for n, vector in enumerate(made.vectors)
        ]
        return AsciiJson({"object": "list", "data": data, "model": embedder, "usage": usage})

    return routes


async def _complete(
    desk: ConcurrencyLimit, body: Generating, request: CompletionRequest, form: Form
) -> Any:
    writer, _ = await _names(desk.calls)
    if body.model != writer:
        raise _no_model(body.model)
    name = form.prefix + uuid.uuid4().hex
    frame = {"id": name, "created": int(time.time()), "model": writer}
    if not body.stream:
        made = await desk.result(
            lambda facade, listen, cancel: facade.answers.complete(request, listen, cancel)
        )
        desk.metrics.completion(made)
        choice = {"index": 0, **form.whole(made.text), "logprobs": None,
                  "finish_reason": made.ended}  # fmt: skip
        usage = _usage(made.tokens)
        return AsciiJson({**frame, "object": form.kind, "choices": [choice], "usage": usage})
    events = desk.follow(
        lambda facade, listen, cancel: facade.answers.complete(request, listen, cancel)
    )
    counted = bool(body.stream_options and body.stream_options.include_usage)
    frame["object"] = form.chunk_kind
    pieces = _pieces(desk, await begun(events), frame, form, counted)
    return EventStream(told(pieces))


async def _pieces(
    desk: ConcurrencyLimit,
    events: Followed[Completion],
    frame: dict[str, Any],
    form: Form,
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
                    desk.metrics.completion(made)
                    yield chunk(form.closing, made.ended)
                    if counted:
                        yield event({**frame, "choices": [], "usage": _usage(made.tokens)})
                case Loading():
                    pass  # the model is read from the disk, which this protocol cannot say
    yield b"data: [DONE]\n\n"


async def _names(calls: Calls) -> tuple[str, str]:
    """Of the language model and the embedder."""
    status = await calls.ask(lambda facade: facade.system.status())
    return status.model, status.embedder


def _model(name: str) -> dict[str, Any]:
    return {"id": name, "object": "model", "created": 0, "owned_by": OWNER}


def _no_model(name: str) -> Refusal:
    return Refusal(
        404, f"There is no model {name!r} here; /v1/models lists those there are.",
        "model_not_found", param="model",
    )  # fmt: skip


def _usage(tokens: TokenCounts) -> dict[str, Any]:
    return {
        "prompt_tokens": tokens.prompt,
        "completion_tokens": tokens.generated,
        "total_tokens": tokens.prompt + tokens.generated,
        "prompt_tokens_details": {"cached_tokens": tokens.reused},
    }


def _written(vector: Vector, body: EmbeddingRequest) -> Any:
    """A vector is kept as little-endian floats, which is also what goes into base64."""
    if body.encoding_format == "base64":
        return base64.b64encode(vector).decode("ascii")
    return list(struct.unpack(f"<{len(vector) // 4}f", vector))

"""The library's own endpoints: search, and answers with citations, within what a key reaches."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Annotated, Any

import msgspec
from fastapi import APIRouter, Depends, Request

from app.api.endpoints.request_mapping import unsupported
from app.api.endpoints.request_models import AskBody, SearchRequest, Where
from app.api.http.concurrency_limit import ConcurrencyLimit
from app.api.http.engine_calls import Done
from app.api.http.errors import AsciiJson, Refusal
from app.api.http.streams import EventStream, Followed, begun, event, told
from app.core.domain.answers import Answer, AskRequest
from app.core.domain.events import AnswerPiece, PassagesFound
from app.core.domain.search import Hit, Scope
from app.core.security.api_keys import AccessKey


async def key_of(request: Request) -> AccessKey:
    """The key a request came with; the guard has seen to it that there is one."""
    key: AccessKey = request.state.key
    return key


Key = Annotated[AccessKey, Depends(key_of)]


def router(desk: ConcurrencyLimit) -> APIRouter:
    """The endpoints, over one engine."""
    routes = APIRouter(prefix="/v1", tags=["Library"])

    @routes.post("/search")
    async def search(body: SearchRequest, key: Key) -> AsciiJson:
        """The passages that fit best, by meaning and by word."""
        unsupported(body)
        scope = within(key, body)
        found = await desk.result(
            lambda facade, *_: facade.answers.search(body.query, body.k, scope)
        )
        return AsciiJson({"hits": [_hit(hit) for hit in found.hits], "stages": found.stages})

    @routes.post("/ask")
    async def ask(body: AskBody, key: Key) -> Any:
        """Answer from the documents, with citations; kept in no history. As a stream: the events
        `passages`, `piece` and `answer`."""
        unsupported(body)
        request = AskRequest(body.question, within(key, body), body.passages, keep=False)
        if body.stream:
            events = desk.follow(lambda facade, *way: facade.answers.ask(request, *way))
            return EventStream(told(_told(desk, await begun(events))))
        answer = await desk.result(lambda facade, *way: facade.answers.ask(request, *way))
        desk.metrics.tokens(answer.tokens)
        return AsciiJson(_answer(answer))

    return routes


def within(key: AccessKey, where: Where) -> Scope:
    """What was asked for; the engine keeps it within what the key reaches. Raises ``Refusal`` when
    nothing of it is."""
    if where.folder is not None and not key.reaches(where.folder):
        raise Refusal(403, "This key does not reach that folder.", "out_of_reach", param="folder")
    return Scope(where.folder, where.kind)


async def _told(desk: ConcurrencyLimit, events: Followed[Answer]) -> AsyncGenerator[bytes, None]:
    async with aclosing(events):
        async for item in events:
            match item:
                case PassagesFound(passages=passages):
                    yield event({"passages": [_hit(hit) for hit in passages]}, "passages")
                case AnswerPiece(text=text):
                    yield event({"text": text}, "piece")
                case Done(value=answer):
                    desk.metrics.tokens(answer.tokens)
                    yield event(_answer(answer), "answer")


def _hit(hit: Hit) -> Any:
    return msgspec.to_builtins(hit)


def _answer(answer: Answer) -> Any:
    """Without what belongs to a history."""
    fields = msgspec.to_builtins(answer)
    return {name: value for name, value in fields.items() if name not in ("chat_id", "message_id")}

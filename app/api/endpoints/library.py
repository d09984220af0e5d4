"""The endpoints of the library: search, and answers with citations, within the folders of a key."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Annotated, Any

import msgspec
from fastapi import APIRouter, Depends, Request

from app.api.endpoints.request_mapping import unsupported
from app.api.endpoints.request_models import AskBody, ScopeFilter, SearchRequest
from app.api.http.concurrency_limit import ConcurrencyLimit
from app.api.http.engine_calls import Done
from app.api.http.errors import ApiError, AsciiJson
from app.api.http.streams import EventStream, Followed, event, started, with_errors
from app.core.domain.answers import Answer, AskRequest, figure
from app.core.domain.events import AnswerPiece, PassagesFound
from app.core.domain.search import Hit, Scope
from app.core.security.api_keys import AccessKey


async def key_of(request: Request) -> AccessKey:
    """The API key of a request; the middleware has checked that there is one."""
    key: AccessKey = request.state.key
    return key


Key = Annotated[AccessKey, Depends(key_of)]


def router(limit: ConcurrencyLimit) -> APIRouter:
    """The endpoints, for one engine."""
    routes = APIRouter(prefix="/v1", tags=["Library"])

    @routes.post("/search")
    async def search(body: SearchRequest, key: Key) -> AsciiJson:
        """Search for passages, by meaning and by keywords."""
        unsupported(body)
        scope = within(key, body)
        found = await limit.result(
            lambda facade, *_: facade.answers.search(body.query, body.k, scope)
        )
        return AsciiJson({"hits": [_hit(hit) for hit in found.hits], "stages": found.stages})

    @routes.post("/ask")
    async def ask(body: AskBody, key: Key) -> Any:
        """Answer a question from the documents, with citations. Not kept in the history. Streams
        the events `passages`, `piece` and `answer`."""
        unsupported(body)
        request = AskRequest(body.question, within(key, body), body.passages, keep=False)
        if body.stream:
            events = limit.follow(lambda facade, *way: facade.answers.ask(request, *way))
            return EventStream(with_errors(_server_events(limit, await started(events))))
        answer = await limit.result(lambda facade, *way: facade.answers.ask(request, *way))
        limit.metrics.tokens(answer.tokens)
        return AsciiJson(_answer(answer))

    return routes


def within(key: AccessKey, wanted: ScopeFilter) -> Scope:
    """The requested scope; the engine restricts it to the folders of the key. Raises ``ApiError``
    if it lies outside them."""
    if wanted.folder is not None and not key.reaches(wanted.folder):
        raise ApiError(
            403, "This API key has no access to that folder.", "out_of_reach", param="folder"
        )
    return Scope(wanted.folder, wanted.kind)


async def _server_events(
    limit: ConcurrencyLimit, events: Followed[Answer]
) -> AsyncGenerator[bytes, None]:
    async with aclosing(events):
        async for item in events:
            match item:
                case PassagesFound(passages=passages):
                    yield event({"passages": [_hit(hit) for hit in passages]}, "passages")
                case AnswerPiece(text=text):
                    yield event({"text": text}, "piece")
                case Done(value=answer):
                    limit.metrics.tokens(answer.tokens)
                    yield event(_answer(answer), "answer")


def _hit(hit: Hit) -> Any:
    return msgspec.to_builtins(hit)


def _answer(answer: Answer) -> Any:
    """The answer without the fields of the history."""
    fields = msgspec.to_builtins(answer) | {"value": figure(answer)}
    return {name: value for name, value in fields.items() if name not in ("chat_id", "message_id")}

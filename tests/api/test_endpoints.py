"""The endpoints, over a fake facade."""

from __future__ import annotations

import contextlib
import json
import socket
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from app.core.domain.answers import AskRequest, Coverage
from app.core.domain.events import AnswerPiece, PassagesFound
from app.core.domain.search import Scope
from app.core.llm.completions import Embedded, Sampling
from app.core.security.api_keys import digest
from tests.api.conftest import SECRET, Place
from tests.fakes.facade import HIT, NAMELESS, FakeFacade

CHAT: dict[str, Any] = {"model": "tiny", "messages": [{"role": "user", "content": "Hi"}]}


def chunks(text: str) -> list[Any]:
    """The data of server-sent events."""
    lines = [line for line in text.splitlines() if line.startswith("data: ")]
    return [line[6:] if line == "data: [DONE]" else json.loads(line[6:]) for line in lines]


def asked(facade: FakeFacade, name: str) -> dict[str, Any]:
    """Arguments of the last call of a method."""
    return next(arguments for method, arguments in reversed(facade.calls) if method == name)


def test_parameters_reach_the_engine(place: Place, facade: FakeFacade) -> None:
    wishes = {"temperature": 0.5, "top_p": 0.9, "seed": 7, "stop": ["END"], "max_tokens": 9}
    schema = {"type": "object", "properties": {"a": {"type": "integer"}}}
    form = {"type": "json_schema", "json_schema": {"name": "x", "schema": schema}}
    parts = [{"type": "text", "text": "H"}, {"type": "text", "text": "i"}]
    turns = [{"role": "developer", "content": "Be brief."}, {"role": "user", "content": parts}]
    body = {**CHAT, **wishes, "messages": turns, "response_format": form}
    response, made = place.ask("POST", "/v1/chat/completions", body)
    request = asked(facade, "answers.complete")["request"]
    assert response.status == 200
    assert [(m.role, m.content) for m in request.messages] == [
        ("system", "Be brief."),
        ("user", "Hi"),
    ]
    assert request.sampling == Sampling(0.5, 0.9, 7)
    assert (request.stop, request.max_tokens) == (("END",), 9)
    assert json.loads(request.form) == schema
    assert made["choices"][0]["message"]["content"] == "Hello there"
    assert made["usage"] == {
        "prompt_tokens": 9,
        "completion_tokens": 2,
        "total_tokens": 11,
        "prompt_tokens_details": {"cached_tokens": 4},
    }


@pytest.mark.parametrize(
    ("wish", "param"),
    [
        ({"tools": [{"type": "function", "function": {"name": "f"}}]}, "tools"),
        ({"logprobs": True}, "logprobs"),
        ({"frequency_penalty": 0.5}, "frequency_penalty"),
        ({"n": 2}, "n"),
        ({"temperature": 3}, "temperature"),
        ({"stop": ["a", "b", "c", "d", "e"]}, "stop"),
        ({"whatever": 1}, "whatever"),
        ({"response_format": {"type": "json_schema"}}, "response_format"),
        (
            {
                "response_format": {
                    "type": "json_schema",
                    "json_schema": {
                        "schema": {"anyOf": [{"type": "string", "minLength": 100_000}]}
                    },
                }
            },
            "response_format",
        ),
        ({"messages": []}, "messages"),
        ({"messages": [{"role": "tool", "content": "x"}]}, "messages.0.role"),
    ],
)
def test_unsupported_parameters_are_rejected_by_name(
    place: Place, facade: FakeFacade, wish: dict[str, Any], param: str
) -> None:
    response, body = place.ask("POST", "/v1/chat/completions", {**CHAT, **wish})
    assert (response.status, body["error"]["param"]) == (400, param)
    assert "answers.complete" not in dict(facade.calls)


def test_an_unknown_model_is_not_found(place: Place) -> None:
    response, body = place.ask("POST", "/v1/chat/completions", {**CHAT, "model": "large"})
    assert (response.status, body["error"]["code"]) == (404, "model_not_found")


def test_a_stream_has_the_pieces_in_order_and_its_usage_if_wanted(
    place: Place, facade: FakeFacade
) -> None:
    facade.events = [AnswerPiece("Hello"), AnswerPiece(" there")]
    body = {**CHAT, "stream": True, "stream_options": {"include_usage": True}}
    response, text = place.ask("POST", "/v1/chat/completions", body)
    assert response.headers["Content-Type"].startswith("text/event-stream")
    *pieces, usage, done = chunks(text)
    said = [piece["choices"][0] for piece in pieces]
    assert said[0]["delta"]["role"] == "assistant"
    assert "".join(part["delta"].get("content", "") for part in said) == "Hello there"
    assert [part["finish_reason"] for part in said] == [None, None, None, "stop"]
    assert (usage["choices"], usage["usage"]["completion_tokens"], done) == ([], 2, "[DONE]")


def test_a_text_is_completed_as_it_is(place: Place, facade: FakeFacade) -> None:
    _, made = place.ask("POST", "/v1/completions", {"model": "tiny", "prompt": "<|x|> One"})
    request = asked(facade, "answers.complete")["request"]
    assert (request.text, request.messages) == ("<|x|> One", ())
    assert made["choices"][0]["text"] == "Hello there"


def test_vectors_come_as_numbers_or_as_bytes(place: Place) -> None:
    body = {"model": "mini", "input": ["a", "b"]}
    _, made = place.ask("POST", "/v1/embeddings", body)
    assert [row["embedding"] for row in made["data"]] == [
        [pytest.approx(0.6), pytest.approx(0.8)]
    ] * 2
    _, coded = place.ask("POST", "/v1/embeddings", {**body, "encoding_format": "base64"})
    assert coded["data"][0]["embedding"] == "mpkZP83MTD8="
    assert place.ask("POST", "/v1/embeddings", {**body, "dimensions": 3})[0].status == 400
    assert place.ask("POST", "/v1/embeddings", {**body, "input": [[1, 2]]})[0].status == 400


def test_search_stays_within_the_folders_of_a_key(place: Place, facade: FakeFacade) -> None:
    facade.access = [replace(facade.access[0], roots=("/docs/open",))]
    _, found = place.ask("POST", "/v1/search", {"query": "sky", "k": 2, "kind": "pdf"})
    wanted = {"text": "sky", "k": 2, "scope": Scope(None, "pdf"), "as_typed": False}
    assert asked(facade, "answers.search") == wanted
    assert facade.borne[-1] == SECRET  # by which the engine keeps to what the key reaches
    assert [hit["path"] for hit in found["hits"]] == [HIT.path, NAMELESS.path]
    for folder in ("/docs", "/docs/open/../closed", "/docs/opening"):
        response, body = place.ask("POST", "/v1/search", {"query": "sky", "folder": folder})
        assert (response.status, body["error"]["code"]) == (403, "out_of_reach")
    inside = {"query": "sky", "folder": "/docs/open/a"}
    assert place.ask("POST", "/v1/search", inside)[0].status == 200


def test_an_answer_has_its_citations_and_leaves_no_history(
    place: Place, facade: FakeFacade
) -> None:
    facade.access = [*facade.access, replace(facade.access[0], id="k2", digest=digest("other"))]
    _, answer = place.ask("POST", "/v1/ask", {"question": "Which colour?"})
    whole = asked(facade, "answers.ask")["request"]
    assert answer["citations"][0]["path"] == HIT.path
    assert whole == AskRequest("Which colour?", keep=False)
    assert facade.borne[-1] == SECRET
    place.ask("POST", "/v1/ask", {"question": "How many?"}, Authorization="Bearer other")
    assert facade.borne[-1] == "other"


@pytest.mark.parametrize("stream", [False, True])
def test_an_answer_says_how_far_it_can_be_relied_on(
    place: Place, facade: FakeFacade, stream: bool
) -> None:
    known = {"confidence": 0.25, "unsure": True, "query": "Which one?", "value": "7"}
    facade.answer = replace(facade.answer, **known, rows=({"a": "1"},), coverage=Coverage(5, 6))
    _, made = place.ask("POST", "/v1/ask", {"question": "Which colour?", "stream": stream})
    answer = chunks(made)[-1] if stream else made
    assert answer.items() >= (known | {"value": 7}).items()
    assert (answer["rows"], answer["coverage"]) == ([{"a": "1"}], {"read": 5, "of": 6, "unsure": 0})


def test_an_answer_can_be_streamed(place: Place, facade: FakeFacade) -> None:
    facade.events = [PassagesFound((HIT,)), AnswerPiece("It is"), AnswerPiece(" blue [1].")]
    _, text = place.ask("POST", "/v1/ask", {"question": "Which colour?", "stream": True})
    names = [line[7:] for line in text.splitlines() if line.startswith("event: ")]
    assert names == ["passages", "piece", "piece", "answer"]
    passages, *_, answer = chunks(text)
    assert passages["passages"][0]["text"] == HIT.text
    assert answer["citations"][0]["n"] == 1


def test_requests_above_the_limit_are_rejected(place: Place, facade: FakeFacade) -> None:
    facade.hold = True
    with contextlib.ExitStack() as stack:
        waiting = []
        for _ in range(4):
            facade.started.clear()
            waiting.append(stack.enter_context(begin(place, CHAT)))
            assert facade.started.wait(30)
        assert "alcove_requests_active 4" in place.ask("GET", "/metrics")[1]
        response, body = place.ask("POST", "/v1/chat/completions", CHAT)
        assert (response.status, body["error"]["code"]) == (429, "overloaded")
        assert response.headers["Retry-After"] == "2"
        facade.release.set()
        assert [line.recv(12) for line in waiting] == [b"HTTP/1.1 200"] * 4


@pytest.mark.parametrize("stream", [False, True])
def test_a_client_that_disconnects_cancels_its_call(
    place: Place, facade: FakeFacade, stream: bool
) -> None:
    facade.hold = True
    facade.events = [AnswerPiece("Hello")]
    with begin(place, {**CHAT, "stream": stream}) as line:
        assert facade.started.wait(30)
        if stream:
            assert line.recv(12) == b"HTTP/1.1 200"
    assert facade.cancelled.wait(30)


def test_an_abandoned_call_still_counts_towards_the_limit(
    place: Place, facade: FakeFacade, monkeypatch: pytest.MonkeyPatch
) -> None:
    def embed(texts: Sequence[str]) -> Embedded:
        facade.started.set()
        facade.release.wait(60)
        return Embedded((), "mini", 0)

    monkeypatch.setattr(facade.answers, "embed", embed)
    body = {"model": "mini", "input": "a"}
    for _ in range(4):
        with begin(place, body, "/v1/embeddings"):
            assert facade.started.wait(30)
        facade.started.clear()
    while "alcove_cancelled_total 4" not in place.ask("GET", "/metrics")[1]:
        pass
    assert place.ask("POST", "/v1/embeddings", body)[0].status == 429
    facade.release.set()
    while "alcove_requests_active 0" not in place.ask("GET", "/metrics")[1]:
        pass


def begin(place: Place, body: dict[str, Any], path: str = "/v1/chat/completions") -> socket.socket:
    """A request whose answer is not waited for."""
    data = json.dumps(body).encode()
    line = socket.create_connection(("127.0.0.1", place.port), timeout=30)
    line.sendall(
        f"POST {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {SECRET}"
        f"\r\nContent-Type: application/json\r\nContent-Length: {len(data)}\r\n\r\n".encode()
        + data
    )
    return line

"""The real server with the real models, used by common clients."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import openai
import pytest

from tests.api.conftest import Alcove, Place

pytestmark = pytest.mark.timeout(600)
Program = tuple[Alcove, Place]
CROWD = 64
QUESTION: list[Any] = [{"role": "user", "content": "What is the capital of France?"}]


@pytest.fixture(scope="module")
def client(alcove: Program) -> Iterator[openai.OpenAI]:
    _, place = alcove
    with openai.OpenAI(
        base_url=f"http://127.0.0.1:{place.port}/v1", api_key=place.secret, max_retries=0
    ) as client:
        yield client


@pytest.fixture(scope="module")
def models(client: openai.OpenAI) -> list[str]:
    """The one that writes and the one that embeds."""
    return [model.id for model in client.models.list()]


def test_a_stream_equals_the_whole_answer(client: openai.OpenAI, models: list[str]) -> None:
    wishes: Any = {"model": models[0], "messages": QUESTION, "max_tokens": 12}
    whole = client.chat.completions.create(**wishes)
    pieces = list(
        client.chat.completions.create(
            **wishes, stream=True, stream_options={"include_usage": True}
        )
    )
    text = "".join(p.choices[0].delta.content or "" for p in pieces if p.choices)
    assert text == whole.choices[0].message.content
    assert whole.choices[0].finish_reason == "length"
    usage = pieces[-1].usage
    assert usage
    assert whole.usage
    assert usage.completion_tokens == whole.usage.completion_tokens == 12
    assert usage.prompt_tokens_details
    reused = usage.prompt_tokens_details.cached_tokens
    assert reused == usage.prompt_tokens - 2  # the last two are always computed


def test_a_seed_makes_sampling_repeatable(client: openai.OpenAI, models: list[str]) -> None:
    def said(seed: int) -> str:
        made = client.chat.completions.create(
            model=models[0], messages=QUESTION, max_tokens=12, temperature=2, top_p=1, seed=seed
        )
        return made.choices[0].message.content or ""

    assert said(1) == said(1) != said(2)


def test_a_schema_is_followed(client: openai.OpenAI, models: list[str]) -> None:
    properties = {"city": {"enum": ["Paris", "Rome"]}, "old": {"type": "boolean"}}
    schema = {"type": "object", "properties": properties, "required": ["city", "old"]}
    made = client.chat.completions.create(
        model=models[0],
        messages=QUESTION,
        response_format={"type": "json_schema", "json_schema": {"name": "place", "schema": schema}},
    )
    found = json.loads(made.choices[0].message.content or "")
    assert found["city"] in ("Paris", "Rome")
    assert isinstance(found["old"], bool)
    assert made.choices[0].finish_reason == "stop"


def test_a_completion_ends_before_a_stop_sequence(client: openai.OpenAI, models: list[str]) -> None:
    wishes: Any = {"model": models[0], "prompt": "One, two, three,", "max_tokens": 12}
    free = client.completions.create(**wishes).choices[0].text
    stop = free[5:8]
    made = client.completions.create(**wishes, stop=[stop]).choices[0]
    assert (made.text, made.finish_reason) == (free[: free.index(stop)], "stop")


def test_embeddings_of_similar_texts_are_close(client: openai.OpenAI, models: list[str]) -> None:
    texts = ["a cat sleeps", "a kitten naps", "stock market prices"]
    made = client.embeddings.create(model=models[1], input=texts)
    one, two, three = (row.embedding for row in made.data)
    assert made.usage.prompt_tokens >= 9
    assert sum(a * b for a, b in zip(one, two, strict=True)) > 0.3 + sum(
        a * b for a, b in zip(one, three, strict=True)
    )


@pytest.mark.parametrize(
    ("wish", "error"),
    [
        ({"model": "gpt-4"}, openai.NotFoundError),
        ({"tools": [{"type": "function", "function": {"name": "f"}}]}, openai.BadRequestError),
        ({"max_tokens": 100_000}, openai.BadRequestError),
        (
            {
                "response_format": {
                    "type": "json_schema",
                    "json_schema": {"name": "x", "schema": {"$ref": "https://example.org/x.json"}},
                }
            },
            openai.BadRequestError,
        ),
    ],
)
def test_errors_are_those_of_the_openai_client(
    client: openai.OpenAI, models: list[str], wish: dict[str, Any], error: type[Exception]
) -> None:
    wishes: Any = {"model": models[0], "messages": QUESTION, **wish}
    with pytest.raises(error):
        client.chat.completions.create(**wishes)
    with pytest.raises(openai.AuthenticationError):
        client.with_options(api_key="wrong").models.list()


def test_64_streams_at_once_are_not_mixed_up(client: openai.OpenAI, models: list[str]) -> None:
    def say(number: int) -> str:
        form: Any = {
            "type": "json_schema",
            "json_schema": {"name": "n", "schema": {"const": number}},
        }
        pieces = client.chat.completions.create(
            model=models[0],
            stream=True,
            response_format=form,
            messages=[{"role": "user", "content": f"Say {number}."}],
        )
        return "".join(piece.choices[0].delta.content or "" for piece in pieces)

    with ThreadPoolExecutor(CROWD) as crowd:
        assert list(crowd.map(say, range(CROWD))) == list(map(str, range(CROWD)))


def test_disconnecting_frees_the_sequence(alcove: Program, models: list[str]) -> None:
    _, place = alcove
    body = {
        "model": models[0],
        "stream": True,
        "max_tokens": 900,
        "temperature": 2,
        "top_p": 1,
        "messages": [{"role": "user", "content": "Tell a very long story."}],
        "response_format": {
            "type": "json_schema",
            "json_schema": {"schema": {"type": "string", "minLength": 1000, "maxLength": 1000}},
        },
    }
    data = json.dumps(body).encode()
    (before,) = (
        int(line.split()[1])
        for line in place.ask("GET", "/metrics")[1].splitlines()
        if line.startswith("alcove_cancelled_total ")
    )
    with socket.create_connection(("127.0.0.1", place.port), timeout=120) as line:
        line.sendall(
            f"POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer"
            f" {place.secret}\r\nContent-Type: application/json\r\nContent-Length: {len(data)}"
            "\r\n\r\n".encode()
            + data
        )
        received = b""
        while received.count(b"data: ") < 3:
            received += line.recv(4096)
        assert "alcove_generations_running 1\n" in place.ask("GET", "/metrics")[1]
    freed = {"alcove_generations_running 0", f"alcove_cancelled_total {before + 1}"}
    while not freed <= set(place.ask("GET", "/metrics")[1].splitlines()):
        pass


def test_answers_cite_and_a_restricted_key_only_sees_its_folder(alcove: Program) -> None:
    program, place = alcove
    mail = program.documents / "mail"
    restricted = Place(place.port, program.key("mail only", mail))
    question = "How warm may the vaccine fridge be?"
    _, answer = place.ask("POST", "/v1/ask", {"question": question, "passages": 1})
    assert any(hit["path"].endswith("vaccine-fridge.md") for hit in answer["passages"])
    assert {cited["path"] for cited in answer["citations"]} <= {
        hit["path"] for hit in answer["passages"]
    }
    for path, body in (
        ("/v1/search", {"query": question, "k": 50}),
        ("/v1/ask", {"question": "How many documents do I have?", "passages": 1}),
    ):
        found = json.dumps(restricted.ask("POST", path, body)[1])
        assert str(mail) in found
        assert "procedures" not in found
    beyond = {"query": question, "folder": str(program.documents)}
    assert restricted.ask("POST", "/v1/search", beyond)[0].status == 403
    assert program.run("chats", "list")["chats"] == []


def test_keys_are_listed_without_secrets_and_revoked_at_once(alcove: Program) -> None:
    program, place = alcove
    secret = program.key("passing")
    kept = (program.home / "keys.json").read_text()
    (entry,) = [key for key in program.run("keys", "list")["keys"] if key["name"] == "passing"]
    assert secret not in kept + json.dumps(entry)
    assert ((program.home / "keys.json").stat().st_mode & 0o777) == 0o600
    assert Place(place.port, secret).ask("GET", "/v1/models")[0].status == 200
    program.run("keys", "revoke", entry["id"])
    assert Place(place.port, secret).ask("GET", "/v1/models")[0].status == 401

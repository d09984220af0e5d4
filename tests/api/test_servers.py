"""`alcove serve` is itself a server that another Alcove can use, for answers and for embeddings:
the adapters are held to their contracts against it, too."""

from __future__ import annotations

import http.server
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.adapters.embedding.openai_server import OpenAiEmbedder
from app.adapters.llm.openai_server import OpenAiModel
from app.adapters.system.brokered_http import Remote
from app.core.cancellation import NEVER
from app.core.domain.errors import RemoteRefused, TextNotEmbedded
from app.core.llm.generation import Chunk
from app.core.settings.settings import Settings
from tests.adapters.embedding.test_embedder import (
    test_a_question_is_nearest_to_its_answer,
    test_longer_texts_have_more_tokens,
    test_no_texts_give_no_vectors,
    test_order_is_kept_over_many_texts_of_different_length,
    test_questions_and_passages_from_many_threads,
    test_vectors_have_the_told_width_and_unit_length,
)
from tests.adapters.llm.test_language_model import (
    chat,
    say,
    test_a_grammar_that_is_none_is_refused,
    test_it_tells_what_it_is,
    test_stopped_before_it_begins_it_says_nothing,
    test_stopped_while_it_speaks_it_ends,
)
from tests.api.conftest import Alcove, Place
from tests.servers import directly

__all__ = [
    "test_a_grammar_that_is_none_is_refused",
    "test_a_question_is_nearest_to_its_answer",
    "test_it_tells_what_it_is",
    "test_longer_texts_have_more_tokens",
    "test_no_texts_give_no_vectors",
    "test_order_is_kept_over_many_texts_of_different_length",
    "test_questions_and_passages_from_many_threads",
    "test_stopped_before_it_begins_it_says_nothing",
    "test_stopped_while_it_speaks_it_ends",
    "test_vectors_have_the_told_width_and_unit_length",
]
WIDTH = 384


@pytest.fixture
def key_file(alcove: tuple[Alcove, Place], tmp_path: Path) -> str:
    file = tmp_path / "key"
    file.touch(0o600)
    file.write_text(alcove[1].secret)
    return str(file)


@pytest.fixture
def model(alcove: tuple[Alcove, Place], key_file: str) -> Iterator[OpenAiModel]:
    remote = directly("generation", alcove[1].port, "/v1", key_file=key_file)
    made = OpenAiModel(remote, Settings(context_tokens=1024))
    made.check()
    yield made
    made.close()


@pytest.fixture
def remote(alcove: tuple[Alcove, Place], key_file: str) -> Remote:
    """The embedder there, by the name it has."""
    _, listed = alcove[1].ask("GET", "/v1/models")
    (name,) = (each["id"] for each in listed["data"] if "MiniLM" in each["id"])
    return directly("embedding", alcove[1].port, "/v1", name, key_file)


@pytest.fixture
def embedder(remote: Remote, tmp_path: Path) -> Iterator[OpenAiEmbedder]:
    made = OpenAiEmbedder(remote, WIDTH, tmp_path / "known.json")
    yield made
    made.close()


def test_an_answer_follows_its_schema(model: OpenAiModel) -> None:
    schema = {"type": "object", "properties": {"city": {"enum": ["Oslo", "Rome"]}}}
    schema |= {"required": ["city"]}
    said, _ = say(model, chat("Where is the Colosseum?"), 40, form=json.dumps(schema))
    assert json.loads(said)["city"] in {"Oslo", "Rome"}


def test_a_text_is_gone_on_with(model: OpenAiModel) -> None:
    heard: list[Chunk] = []
    made = model.generate("One, two, three,", max_tokens=4, cancel=NEVER, listen=heard.append)
    assert heard
    assert made.prompt_tokens <= model.count("One, two, three,")


def test_without_the_key_it_is_told_which_file_is_wrong(alcove: tuple[Alcove, Place]) -> None:
    model = OpenAiModel(directly("generation", alcove[1].port, "/v1"), Settings())
    with pytest.raises(RemoteRefused, match="key") as refused:
        model.check()
    assert "generation_key_file" in refused.value.remedy
    model.close()


def test_a_wrong_width_is_told_with_the_right_one(remote: Remote, tmp_path: Path) -> None:
    embedder = OpenAiEmbedder(remote, 768, tmp_path / "known.json")
    with pytest.raises(RemoteRefused, match="384 dimensions, not 768"):
        embedder.embed(["A text."])
    embedder.close()


class Fickle(http.server.BaseHTTPRequestHandler):
    """Embeds by one model, and then by another under the same name."""

    vector = (3.0, 4.0)

    def do_POST(self) -> None:
        texts = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["input"]
        status = 422 if "poison" in texts else 200
        rows = [{"index": at, "embedding": self.vector} for at in range(len(texts))]
        body = json.dumps({"data": rows[::-1]}).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None: ...


@pytest.fixture
def fickle() -> Iterator[int]:
    with http.server.HTTPServer(("127.0.0.1", 0), Fickle) as server:
        thread = threading.Thread(target=server.serve_forever, args=[0.01])
        thread.start()
        yield server.server_port
        server.shutdown()
        thread.join()
    Fickle.vector = (3.0, 4.0)


def test_another_model_under_the_same_name_gets_another_stamp(fickle: int, tmp_path: Path) -> None:
    def fresh() -> OpenAiEmbedder:
        return OpenAiEmbedder(directly("embedding", fickle, "", "e5"), 2, tmp_path / "known.json")

    first = fresh()
    before = first.identity.stamp
    assert first.embed(["A text."])
    assert fresh().identity.stamp == before  # without asking
    Fickle.vector = (4.0, -3.0)
    changed = fresh()
    for _ in range(2):  # as long as it bears the old stamp
        with pytest.raises(RemoteRefused, match="another model"):
            changed.embed(["A text."])
    again = fresh()
    assert again.identity.stamp != before
    assert again.embed(["A text."])
    for each in (first, changed, again):
        each.close()


def test_a_model_that_comes_back_as_another_is_noticed(fickle: int, tmp_path: Path) -> None:
    remote = directly("embedding", fickle, "", "e5")
    embedder = OpenAiEmbedder(remote, 2, tmp_path / "known.json")
    assert embedder.embed(["A text."])
    Fickle.vector = (4.0, -3.0)
    remote.trouble = "It was away."
    for _ in range(2):
        with pytest.raises(RemoteRefused, match="another model"):
            embedder.embed(["A text."])
    embedder.close()


def test_a_text_the_server_cannot_embed_is_that_texts_fault(fickle: int, tmp_path: Path) -> None:
    embedder = OpenAiEmbedder(directly("embedding", fickle, "", "e5"), 2, tmp_path / "known.json")
    with pytest.raises(TextNotEmbedded):
        embedder.embed(["poison"])
    assert embedder.embed(["fine"])
    embedder.close()

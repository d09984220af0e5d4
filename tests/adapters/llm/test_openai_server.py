"""The model of a real server, held to what every language model must do, and what only one
elsewhere can show."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from app.adapters.llm.openai_server import OpenAiModel
from app.core.cancellation import NEVER
from app.core.domain.errors import RemoteRefused, RemoteUnavailable, UsageError
from app.core.llm.generation import Chunk
from app.core.settings.settings import Settings
from tests.adapters.llm.test_language_model import (
    bundled_path,
    chat,
    say,
    test_a_grammar_that_is_none_is_refused,
    test_it_tells_what_it_is,
    test_stopped_before_it_begins_it_says_nothing,
    test_stopped_while_it_speaks_it_ends,
    test_what_cannot_fit_is_refused,
)
from tests.servers import CONTEXT, directly, llama

__all__ = [
    "test_a_grammar_that_is_none_is_refused",
    "test_it_tells_what_it_is",
    "test_stopped_before_it_begins_it_says_nothing",
    "test_stopped_while_it_speaks_it_ends",
    "test_what_cannot_fit_is_refused",
]
SETTINGS = Settings(context_tokens=CONTEXT)


@pytest.fixture(scope="module")
def server() -> Iterator[int]:
    with llama(bundled_path()) as port:
        yield port


@pytest.fixture
def model(server: int) -> Iterator[OpenAiModel]:
    made = OpenAiModel(directly("generation", server), SETTINGS)
    made.check()
    yield made
    made.close()


def test_figures_are_as_the_server_tells_them(model: OpenAiModel) -> None:
    messages = chat("What is the capital of France?")
    text, made = say(model, messages, 8)
    assert text
    assert 0 < made.prompt_tokens <= model.count(messages)
    assert 0 < made.generated_tokens <= 8
    assert made.prefill_ms > 0


def test_a_text_is_gone_on_with(model: OpenAiModel) -> None:
    heard: list[Chunk] = []
    model.generate("One, two, three,", max_tokens=4, cancel=NEVER, listen=heard.append)
    assert heard


def test_a_form_that_is_a_grammar_is_refused_with_what_will_do(model: OpenAiModel) -> None:
    """A JSON schema: tests/api/test_servers.py, as this server takes none."""
    with pytest.raises(UsageError, match="JSON schema"):
        say(model, chat("Is water wet?"), form='root ::= "yes"')


def test_a_model_it_does_not_have_is_refused_with_those_it_has(server: int) -> None:
    model = OpenAiModel(directly("generation", server, model="gpt-9"), SETTINGS)
    with pytest.raises(RemoteRefused, match="gpt-9") as refused:
        model.check()
    assert ".gguf" in refused.value.remedy
    model.close()


def test_killed_in_the_middle_of_an_answer_that_is_told_and_it_works_when_it_is_back() -> None:
    heard: list[str] = []
    with llama(bundled_path()) as port:
        model = OpenAiModel(directly("generation", port), SETTINGS)
        model.check()
        speaking = threading.Event()

        def listen(chunk: Chunk) -> None:
            heard.append(chunk.text)
            speaking.set()
            if len(heard) == 3:
                killed.wait(60)

        killed = threading.Event()
        failure: list[BaseException] = []

        def ask() -> None:
            try:
                model.generate(
                    chat("Tell me a long story about the sea and ships."),
                    max_tokens=800,
                    cancel=NEVER,
                    listen=listen,
                )
            except RemoteUnavailable as error:
                failure.append(error)

        asking = threading.Thread(target=ask)
        asking.start()
        assert speaking.wait(60)
    killed.set()
    asking.join(60)
    assert len(heard) >= 1
    assert failure
    with pytest.raises(RemoteUnavailable):
        model.check()
    with llama(bundled_path(), port):
        model.check()
        assert say(model, chat("Why?"), 3)[0]
    model.close()

"""Raw completions for other programs: without LoRA, within the window, up to a stop sequence."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from app.core.domain.answers import ChatMessage
from app.core.domain.errors import UsageError
from app.core.domain.events import AnswerPiece, Event, Listener, ignore
from app.core.llm.completions import CompletionRequest, Sampling
from app.services.models.completions import Completions
from tests.fakes.embedder import FakeEmbedder
from tests.fakes.language_model import FakeLanguageModel

ASK = (ChatMessage("user", "Why ?"),)


class Models:
    def __init__(self, model: FakeLanguageModel) -> None:
        self.model = model
        self.adapted: list[bool] = []

    @contextmanager
    def use(
        self, listen: Listener = ignore, *, adapted: bool = True
    ) -> Iterator[FakeLanguageModel]:
        self.adapted.append(adapted)
        yield self.model


@pytest.fixture
def model() -> FakeLanguageModel:
    return FakeLanguageModel("one two three four", window=40)


@pytest.fixture
def completer(model: FakeLanguageModel) -> Completions:
    return Completions(Models(model), FakeEmbedder())


def test_the_model_as_it_came_goes_on_as_wished(model: FakeLanguageModel) -> None:
    models, heard = Models(model), list[Event]()
    sampling = Sampling(0.7, 0.8, 3)
    request = CompletionRequest(ASK, max_tokens=3, sampling=sampling, form='root ::= "x"')
    made = Completions(models, FakeEmbedder()).complete(request, heard.append)
    assert (made.text, made.ended, made.model) == ("one two three", "length", "fake")
    assert (made.tokens.prompt, made.tokens.generated) == (5, 3)
    assert [event.text for event in heard if isinstance(event, AnswerPiece)] == [
        "one",
        " two",
        " three",
    ]
    assert (models.adapted, model.samplings, model.forms) == ([False], [sampling], ['root ::= "x"'])


def test_a_stop_ends_it_and_stands_in_no_piece(
    completer: Completions, model: FakeLanguageModel
) -> None:
    made = completer.complete(CompletionRequest(text="Go on", stop=(" three",)))
    assert (made.text, made.ended) == ("one two", "stop")
    assert model.calls == ["Go on"]
    assert made.tokens.generated == 3  # and not the fourth


def test_without_a_limit_it_may_fill_the_window(completer: Completions) -> None:
    assert completer.complete(CompletionRequest(ASK)).ended == "stop"


@pytest.mark.parametrize(
    "request_", [CompletionRequest(ASK, max_tokens=36), CompletionRequest(text="word " * 40)]
)
def test_what_does_not_fit_is_refused(completer: Completions, request_: CompletionRequest) -> None:
    with pytest.raises(UsageError, match="window"):
        completer.complete(request_)


def test_a_cancelled_one_ends_where_it_is(completer: Completions) -> None:
    cancel = threading.Event()
    made = completer.complete(CompletionRequest(ASK), lambda _: cancel.set(), cancel)
    assert made.text == "one"


def test_texts_are_embedded_as_passages_are(completer: Completions) -> None:
    embedder = FakeEmbedder()
    made = Completions(Models(FakeLanguageModel()), embedder).embed(["a b", "c"])
    assert (len(made.vectors), made.tokens, embedder.embedded) == (2, 3, ["a b", "c"])

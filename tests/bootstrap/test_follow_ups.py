"""What a follow-up makes a real model read."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

from app.adapters.llm.llama_cpp import LlamaCpp
from app.adapters.models.gguf_files import GgufFiles
from app.core.answering.writer_profiles import SMALL
from app.core.domain.answers import Answer, AskRequest
from app.core.domain.search import Hit
from app.core.settings.settings import Settings
from app.services.answering.answerer import Answerer
from app.services.models.model_registry import ModelRegistry
from tests.fakes.chat_store import FakeChatStore
from tests.fakes.extractive_qa import FakeExtractiveQa
from tests.fakes.model_files import FakeModelFiles
from tests.fakes.passage_search import FakePassageSearch

SETTINGS = replace(
    Settings(), context_tokens=2048, threads=1, parallel=2, answer_tokens=8, writer_profile="small"
)
RENT = "How high is the rent of the lease at Coopers Wharf?"
REPAIRS = "Who pays for repairs of the surgery at Coopers Wharf?"
TEXTS = (
    "The lease of the surgery at Coopers Wharf began in May 2019 and runs for ten years. ",
    "Either party may end the lease with three months' notice at the end of a quarter. ",
    "The rent is 950 euros a month, payable in advance on the third working day. ",
    "The tenant keeps the premises in good repair and has the boiler serviced every year. ",
    "Alterations need the consent of the landlord in writing, which is not withheld lightly. ",
    "The deposit of three months' rent is held in a separate account and bears interest. ",
)
HITS = tuple(
    Hit("/docs/lease.pdf", n, n * 500, n * 500 + len(text) * 2, text * 2, "", 1 / n, n, n, n)
    for n, text in enumerate(TEXTS, 1)
)


def opened(states: Path) -> tuple[LlamaCpp, ModelRegistry]:
    path = GgufFiles("/nowhere", 2048).bundled
    assert path
    model = LlamaCpp(path, SETTINGS, states=states)
    return model, ModelRegistry(FakeModelFiles(path), lambda *_, **__: model, "", lambda _: None)


def asking(models: ModelRegistry, chats: FakeChatStore) -> Answerer:
    return Answerer(FakePassageSearch(*HITS), models, chats, SETTINGS, FakeExtractiveQa())


def read(answer: Answer) -> int:
    return answer.tokens.prompt - answer.tokens.reused


def test_a_follow_up_reads_little_also_after_a_restart(tmp_path: Path) -> None:
    chats = FakeChatStore()
    model, models = opened(tmp_path)
    with closing(model):
        answerer = asking(models, chats)
        first = answerer.ask(AskRequest("How long is the notice period of the lease?"))
        passages = read(first) - model.count(SMALL.opening())
        second = answerer.ask(AskRequest(RENT, chat_id=first.chat_id))
    model, models = opened(tmp_path)
    with closing(model):
        request = AskRequest(REPAIRS, chat_id=first.chat_id)
        third = asking(models, chats).ask(request)
    assert passages > 200
    assert read(second) < 0.4 * passages
    assert read(third) < 0.4 * passages

"""What is deleted is forgotten by the models too; the last questions come from all chats."""

from __future__ import annotations

from app.services.answering.chat_history import ChatHistory
from app.services.models.model_registry import ModelRegistry
from app.services.scopes import Scopes
from tests.fakes.chat_store import FakeChatStore
from tests.fakes.language_model import FakeLanguageModel
from tests.fakes.model_files import FakeModelFiles

NOWHERE = Scopes(lambda: [])


def test_the_last_questions_of_the_chats_are_offered() -> None:
    chats = FakeChatStore()
    first, second = chats.create("First"), chats.create("Second")
    for chat, text in [(first, "Who?"), (second, "When?"), (second, "Who?"), (first, "Where?")]:
        chats.add_question(chat.id, text, "the prompt")
    history = ChatHistory(chats, ModelRegistry(FakeModelFiles(), load, "", remember), NOWHERE)
    assert history.recent_questions(10) == ["Where?", "Who?", "When?"]
    assert history.recent_questions(1) == ["Where?"]


def test_what_a_model_computed_of_a_deleted_chat_is_forgotten() -> None:
    chats = FakeChatStore()
    erased: list[str] = []
    chat = chats.create("First")
    models = ModelRegistry(FakeModelFiles(), load, "", remember, lambda: erased.append("all"))
    ChatHistory(chats, models, NOWHERE).delete(chat.id)
    assert (chats.all(), erased) == ([], ["all"])


def load(path: str, *, adapted: bool = True, persist: bool = False) -> FakeLanguageModel:
    return FakeLanguageModel()


def remember(path: str) -> None:
    raise AssertionError("No model is chosen here.")

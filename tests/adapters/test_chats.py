"""Chats are kept with their citations, in order, and go as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.adapters.chats_sqlite import SqliteChats
from app.adapters.database_sqlite import Database
from app.adapters.schema import LIBRARY
from app.core.errors import UsageError
from app.core.models import Citation
from app.core.ports import ChatStore


@pytest.fixture
def chats(tmp_path: Path) -> Iterator[ChatStore]:
    database = Database(str(tmp_path / "library.db"), LIBRARY)
    yield SqliteChats(database)
    database.close()


CITED = Citation(1, "/caf\udce9.pdf", 7, 10, 20, "three months' notice")


def test_messages_come_back_as_they_were_added(chats: ChatStore) -> None:
    chat = chats.create("Lease")
    asked = chats.add(chat.id, "user", "What is the notice?")
    answered = chats.add(chat.id, "assistant", "Three months [1].", citations=[CITED])
    assert chats.messages(chat.id) == [asked, answered]
    assert chats.messages(chat.id)[1].citations == (CITED,)


def test_the_latest_chat_comes_first_and_pinned_ones_before(chats: ChatStore) -> None:
    first, second, third = (chats.create(title) for title in ("one", "two", "three"))
    chats.add(first.id, "user", "more")
    chats.pin(second.id, True)
    chats.rename(third.id, "3")
    assert [chat.title for chat in chats.chats()] == ["two", "one", "3"]


def test_deleting_a_chat_takes_its_messages_with_it(chats: ChatStore) -> None:
    chat = chats.create("Lease")
    chats.add(chat.id, "assistant", "x", citations=[CITED])
    chats.delete(chat.id)
    assert chats.chats() == []
    with pytest.raises(UsageError, match=f"no chat {chat.id}"):
        chats.messages(chat.id)


def test_prompts_are_those_of_complete_turns_as_they_were_sent(chats: ChatStore) -> None:
    chat = chats.create("Lease")
    chats.add(chat.id, "user", "Notice?", prompt="[1] ... Notice?")
    chats.add(chat.id, "assistant", "Three months.")
    chats.add(chat.id, "user", "Cancelled", prompt="[2] ... Cancelled")
    chats.add(chat.id, "user", "Rent?", prompt="[3] ... Rent?")
    chats.add(chat.id, "assistant", "On the first.")
    assert chats.prompts(chat.id) == [
        ("[1] ... Notice?", "Three months."),
        ("[3] ... Rent?", "On the first."),
    ]


@pytest.mark.parametrize("call", ["rename", "pin", "add"])
def test_a_chat_that_is_not_there(chats: ChatStore, call: str) -> None:
    arguments = {"rename": (9, "x"), "pin": (9, True), "add": (9, "user", "x")}
    with pytest.raises(UsageError, match="no chat 9"):
        getattr(chats, call)(*arguments[call])

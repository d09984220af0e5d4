"""Chats are stored with their citations, in order, and deleted as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.adapters.storage.chats import SqliteChats
from app.adapters.storage.database import Database
from app.adapters.storage.schema import LIBRARY
from app.core.domain.answers import Answer, ChatScope, Citation, Coverage, PromptTurn
from app.core.domain.errors import UsageError
from app.core.domain.guardrails import Guardrails
from app.core.domain.measurements import TokenCounts
from app.core.domain.search import EVERYWHERE, Correction, Hit, Narrowing, Scope, Version
from app.core.ports.chats import ChatStore
from tests.fakes.chat_store import FakeChatStore


@pytest.fixture(params=["fake", "sqlite"])
def chats(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[ChatStore]:
    if request.param == "fake":
        yield FakeChatStore()
        return
    database = Database(str(tmp_path / "library.db"), LIBRARY)
    yield SqliteChats(database)
    database.close()


CITED = Citation(1, "/caf\udce9.pdf", 7, 10, 20, "three months' notice")


def answer(text: str) -> Answer:
    return Answer(
        text,
        abstained=False,
        citations=(CITED,),
        passages=(),
        stages={"ttft_ms": 12.5},
        tokens=TokenCounts(100, 40, 7),
        model="tiny",
        unsupported=((3, 9),),
        broken=("language",),
        confidence=0.75,
        unsure=True,
        query="What is the notice period of the lease?",
        coverage=Coverage(3, 57, 1),
        left_out=3,
        corrections=(Correction("perod", "period"),),
    )


def test_messages_come_back_as_they_were_added(chats: ChatStore) -> None:
    chat = chats.create("Lease")
    asked = chats.add_question(chat.id, "What is the notice?", "[1] ...")
    answered = chats.add_answer(chat.id, answer("Three months [1]."))
    assert chats.messages(chat.id) == [asked, answered]
    assert (answered.citations, answered.unsupported) == ((CITED,), ((3, 9),))
    assert (answered.stages, answered.tokens) == ({"ttft_ms": 12.5}, TokenCounts(100, 40, 7))
    assert (answered.role, answered.model, answered.rating) == ("assistant", "tiny", 0)
    assert (answered.broken, answered.confidence) == (("language",), 0.75)
    assert answered.query == "What is the notice period of the lease?"
    assert (answered.unsure, answered.coverage) == (True, Coverage(3, 57, 1))
    assert answered.left_out == 3
    assert answered.corrections == (Correction("perod", "period"),)
    assert (asked.unsure, asked.query, asked.coverage) == (False, "", None)


def test_a_question_keeps_its_scope_and_an_answer_what_it_was_made_from(chats: ChatStore) -> None:
    chat = chats.create("Lease")
    scope = Scope(paths=("/caf\udce9.pdf",), kind="pdf", dated=("2024-01-01", "2024-12-31"))
    read = Hit("/caf\udce9.pdf", 7, 10, 20, "three months", "Terms", 0.5, 1, None, 9)
    version = Version("/old.pdf", "older")
    narrowing = Narrowing(Scope(paths=("/caf\udce9.pdf",), dated=("2024-05-01", "2024-05-31")))
    chats.add_question(chat.id, "What is the notice?", "p", (), scope)
    chats.add_answer(
        chat.id,
        replace(answer("Three months [4]."), narrowing=narrowing),
        [(4, replace(read, versions=(version,)))],
    )
    chats.add_question(chat.id, "And now?", "p")
    asked, answered, again = chats.messages(chat.id)
    assert (asked.scope, answered.scope, again.scope) == (scope, None, EVERYWHERE)
    assert (answered.passages, answered.numbers) == ((read,), (4,))
    assert (asked.narrowing, answered.narrowing) == (None, narrowing)


def test_a_chat_is_pinned_to_a_scope(chats: ChatStore) -> None:
    chat = chats.create("Lease")
    pinned = ChatScope("Coopers Wharf", "teal", ("/caf\udce9", "/b"), "pdf", 7)
    chats.set_scope(chat.id, pinned)
    assert chats.chat(chat.id).scope == pinned
    chats.add_answer(chat.id, answer("Three months [1]."))
    assert [hit.chat.scope for hit in chats.search("months", 5)] == [pinned]
    chats.set_scope(chat.id, None)
    assert chats.all()[0].scope is None


def test_scopes_do_not_name_a_forgotten_folder(chats: ChatStore) -> None:
    chat, other = chats.create("Lease"), chats.create("Other")
    for number, folder in ((chat.id, "/docs/secret"), (other.id, "/docs/secretary")):
        chats.set_scope(number, ChatScope("Matter", "", (folder,)))
        chats.add_question(number, "What is it?", "p", (), Scope(paths=(folder,)))
        chats.add_question(number, "And it?", "p", (), Scope(folder))
        narrowing = Narrowing(Scope(paths=(f"{folder}/a.pdf",)))
        chats.add_answer(number, replace(answer("It is so."), narrowing=narrowing))
    chats.forget("/docs/secret", lambda text: False)
    kept, others = chats.messages(chat.id), chats.messages(other.id)
    assert [(message.scope, message.narrowing) for message in kept] == [(None, None)] * 3
    assert [bool(message.scope) for message in others] == [True, True, False]
    assert others[2].narrowing == narrowing
    assert {chat.title: bool(chat.scope) for chat in chats.all()} == {"Lease": False, "Other": True}


def test_an_excerpt_begins_at_the_words_and_has_no_markup(chats: ChatStore) -> None:
    chat = chats.create("Lease")
    chats.add_answer(
        chat.id, answer("word " * 90 + "**three months** in `writing` [1]. " + "x" * 99)
    )
    (hit,) = chats.search("writing", 5)
    assert " in writing. xx" in hit.excerpt
    assert hit.excerpt.index("writing") < 20
    (hit,) = chats.search("lease", 5)
    assert hit.excerpt == ""


def test_chats_of_an_older_version_are_read(tmp_path: Path) -> None:
    path = str(tmp_path / "library.db")
    older = Database(path, LIBRARY[:-1])
    with older.writing() as db:
        db.execute("INSERT INTO chats(title, created_at, updated_at) VALUES ('Lease', 1, 1)")
        db.execute(
            "INSERT INTO messages(chat_id, role, text, created_at)"
            " VALUES (1, 'assistant', 'Three months.', 1)"
        )
    older.close()
    database = Database(path, LIBRARY)
    (message,) = SqliteChats(database).messages(1)
    database.close()
    assert (message.text, message.unsure, message.query) == ("Three months.", False, "")
    assert message.coverage is None


def test_a_chat_keeps_its_rules(chats: ChatStore) -> None:
    chat = chats.create("Lease")
    assert chats.chat(chat.id) == chat
    rules = Guardrails("es", "words", must_cite=True, refused_topics=("salary", "health"))
    chats.set_rules(chat.id, rules)
    assert chats.chat(chat.id).guardrails == rules
    assert chats.all()[0].guardrails == rules
    with pytest.raises(UsageError):
        chats.chat(99)


def test_the_latest_chat_comes_first_and_pinned_ones_before(chats: ChatStore) -> None:
    first, second, third = (chats.create(title) for title in ("one", "two", "three"))
    chats.add_question(first.id, "more", "")
    chats.pin(second.id, True)
    chats.rename(third.id, "3")
    assert [chat.title for chat in chats.all()] == ["two", "one", "3"]


def test_deleting_a_chat_takes_its_messages_with_it(chats: ChatStore) -> None:
    chat = chats.create("Lease")
    chats.add_answer(chat.id, answer("x"))
    chats.delete(chat.id)
    assert chats.all() == []
    with pytest.raises(UsageError, match=f"no chat {chat.id}"):
        chats.messages(chat.id)


def test_prompts_are_those_of_complete_turns_as_they_were_sent(chats: ChatStore) -> None:
    chat = chats.create("Lease")
    passage = Citation(1, "/caf\udce9.pdf", 2, 10, 20, "Three months' notice.")
    chats.add_question(chat.id, "Notice?", "[1] ... Notice?", [passage])
    chats.add_answer(chat.id, answer("Three months."))
    chats.add_question(chat.id, "Cancelled", "[2] ... Cancelled")
    chats.add_question(chat.id, "Rent?", "[3] ... Rent?")
    chats.add_answer(chat.id, answer("On the first."))
    assert chats.prompts(chat.id) == [
        PromptTurn("[1] ... Notice?", "Three months.", (passage,)),
        PromptTurn("[3] ... Rent?", "On the first."),
    ]


def test_an_answer_given_instead_replaces_its_turn_and_no_other(chats: ChatStore) -> None:
    chat, other = chats.create("Lease"), chats.create("Other")
    chats.add_question(chat.id, "Notice?", "p")
    chats.add_answer(chat.id, answer("Three months."))
    chats.add_question(other.id, "Elsewhere", "p")
    chats.add_question(chat.id, "Rent?", "p")
    second = chats.add_answer(chat.id, answer("On the first."))
    chats.drop_turn(second.id)
    assert [m.text for m in chats.messages(chat.id)] == ["Notice?", "Three months."]
    assert len(chats.messages(other.id)) == 1


def test_ratings_can_be_changed_and_taken_back(chats: ChatStore) -> None:
    chat = chats.create("Lease")
    number = chats.add_answer(chat.id, answer("x")).id
    for rating in (1, -1, 0):
        chats.rate(number, rating)
        assert chats.messages(chat.id)[0].rating == rating


def test_search_finds_every_word_in_messages_and_titles(chats: ChatStore) -> None:
    lease, fridge = chats.create("Lease 100%"), chats.create("Fridge")
    chats.add_answer(lease.id, answer("x" * 300 + " Three months in writing."))
    chats.add_answer(fridge.id, answer("Two degrees."))
    (hit,) = chats.search("lease MONTHS", 5)
    assert hit.chat.title == "Lease 100%"
    assert "Three months" in hit.excerpt
    assert [h.chat.id for h in chats.search("0%", 5)] == [lease.id]
    assert chats.search("months degrees", 5) == []
    assert len(chats.search("e", 1)) == 1


@pytest.mark.parametrize("call", ["rename", "pin", "add_question"])
def test_a_chat_that_is_not_there(chats: ChatStore, call: str) -> None:
    arguments = {"rename": (9, "x"), "pin": (9, True), "add_question": (9, "x", "")}
    with pytest.raises(UsageError, match="no chat 9"):
        getattr(chats, call)(*arguments[call])


def test_what_quotes_a_folder_goes_with_its_turn_and_every_prompt(chats: ChatStore) -> None:
    def quotes(text: str) -> bool:
        return "secret" in text

    kept, gone = chats.create("the secret"), chats.create("Other")
    for chat, question, answered in (
        (kept, "What is the secret?", "Blue."),
        (kept, "Hello?", "Hello."),
        (gone, "And now?", "It is secret."),
    ):
        chats.add_question(chat.id, question, "[1] passages")
        chats.add_answer(chat.id, replace(answer(answered), citations=()))
    cited = chats.create("Cited")
    chats.add_question(cited.id, "Which?", "[1] passages")
    chats.add_answer(cited.id, answer("That one [1]."))

    rewritten = chats.create("Follow-up")
    chats.add_question(rewritten.id, "And in there?", "[1] passages")
    searched = replace(answer("Blue."), citations=(), query="What is in the secret?")
    chats.add_answer(rewritten.id, searched)

    assert "It is secret." in chats.texts()
    assert "What is in the secret?" in chats.texts()
    assert "the secret" in chats.texts()
    chats.forget("/other", quotes)
    assert {chat.title for chat in chats.all()} == {"…", "Cited"}
    assert [message.text for message in chats.messages(kept.id)] == ["Hello?", "Hello."]
    assert len(chats.messages(cited.id)) == 2
    assert chats.prompts(kept.id) == chats.prompts(cited.id) == []
    chats.forget("/caf\udce9.pdf", quotes)
    assert [chat.title for chat in chats.all()] == ["…"]

"""What was asked to be forgotten is forgotten, whatever interrupts it and whatever came before."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.adapters.vault.api_keys import KeyFile
from app.core.domain.answers import Answer
from app.core.domain.measurements import TokenCounts
from app.core.domain.passages import Passage
from app.core.domain.search import Correction
from app.core.text.chunking import text_hash
from app.services.api_keys import ApiKeys
from app.services.library.erasure import Erasure
from tests.services.library.test_erasure import SECRET, Scene, leftovers
from tests.services.library_fixture import LibraryHarness

QUOTED = SECRET[:60]
"""Said in a chat without a citation: only the passages tell where it is from."""


class Killed(BaseException):
    """In the place of a kill: nothing after it runs."""


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    shop = LibraryHarness(tmp_path)
    made = Scene(shop)
    made.talk()
    chat = made.chats.create("Clock")
    made.chats.add_question(chat.id, "And the clock?", "", [])
    made.chats.add_answer(chat.id, Answer(QUOTED, False, (), (), {}, TokenCounts(), "tiny"))
    yield made
    made.close()
    shop.close()


def kill(*_: Any) -> None:
    raise Killed


@pytest.mark.parametrize("step", ["remove_root", "forget_removed", "keys", "compact", "rebuild"])
def test_a_killed_erasure_is_taken_up_at_the_next_start(
    scene: Scene, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    traces, catalog = scene.forgetter._traces, scene.shop.catalog
    with monkeypatch.context() as patch:
        if hasattr(catalog, step):
            patch.setattr(catalog, step, kill)
        else:
            traces = dataclasses.replace(traces, **{step: kill})
        with pytest.raises(Killed):
            Erasure(scene.shop.library, traces).forget_folder(scene.secret)
    assert catalog.forgetting() == [scene.secret]

    scene.forgetter.resume()
    scene.forgetter.close()
    assert leftovers(scene.shop.home, SECRET) == set()
    assert [chat.title for chat in scene.chats.all()] == ["Bees"]
    assert [root.path for root in scene.shop.catalog.roots()] == [scene.public]
    assert scene.shop.catalog.forgetting() == []
    assert not _names(scene.shop.home, scene.secret)
    assert set(scene.shop.found("bees gather nectar")) == {"bees.txt"}


def test_a_folder_that_was_removed_before_can_be_forgotten(scene: Scene) -> None:
    scene.shop.library.remove_folder(scene.secret)
    assert leftovers(scene.shop.home, SECRET)
    scene.forgetter.forget_folder(scene.secret)
    assert scene.shop.library.removed_folders() == []
    # What cites it is gone; nothing tells any more what the other one quotes.
    assert {chat.title for chat in scene.chats.all()} == {"Bees", "Clock"}
    assert not _names(scene.shop.home, scene.secret)


def test_no_hash_of_a_question_is_left(scene: Scene) -> None:
    asked = text_hash(Passage(0, "Where is the blue key?", 0, 0))
    scene.shop.passages.keep_question(asked, "tiny", b"vector")
    scene.shop.passages.write_questions()
    assert asked.encode() in _stored(scene.shop.home)
    scene.forgetter.forget_folder(scene.secret)
    assert asked.encode() not in _stored(scene.shop.home)


def test_no_key_names_the_folder_or_gains_by_its_going(scene: Scene, tmp_path: Path) -> None:
    file = tmp_path / "keys.json"
    keys = ApiKeys(KeyFile(file), scene.shop.catalog)
    keys.make("only", (scene.secret,))
    keys.make("both", (scene.secret, scene.public))
    keys.make("all")
    traces = dataclasses.replace(scene.forgetter._traces, keys=keys.forget_folder)
    Erasure(scene.shop.library, traces).forget_folder(scene.secret)
    left = {key.name: key.roots for key in keys.all()}
    assert left == {"both": (scene.public,), "all": ()}
    assert scene.secret not in file.read_text()


def _stored(home: Path) -> bytes:
    return b"".join(path.read_bytes() for path in home.glob("library.db*"))


def _names(home: Path, folder: str) -> bool:
    return folder.encode() in _stored(home)


@pytest.mark.parametrize("sourced", [True, False])
def test_rows_of_answers_about_many_documents_go_with_their_documents(
    scene: Scene, sourced: bool
) -> None:
    """An answer of many rows cites the first ones only, and its values are too short to be
    recognised as quotations."""
    row = {"document": "Bill", "file": "vault.txt", "amount": "7,431.00 EUR"}
    chat = scene.chats.create("Amounts")
    scene.chats.add_question(chat.id, "All amounts?", "", [])
    answer = Answer("and 7 more", False, (), (), {}, TokenCounts(), "", rows=(row,))
    path = f"{scene.secret}/vault.txt"
    scene.chats.add_answer(chat.id, dataclasses.replace(answer, sources=(path,)))
    if not sourced:  # as it was kept before
        with scene.database.writing() as db:
            db.execute("UPDATE messages SET computed = json_remove(computed, '$.sources')")
    scene.forgetter.forget_folder(scene.secret)
    kept = b"".join(path.read_bytes() for path in scene.shop.home.glob("library.db*"))
    assert b"7,431.00" not in kept
    assert [each.title for each in scene.chats.all()] == ["Bees"]


def test_what_an_archive_says_was_to_be_forgotten_deletes_nothing_elsewhere(
    scene: Scene, tmp_path: Path
) -> None:
    """Copies of documents are deleted with their folder, and only where they truly lie in it."""
    copies = Path(scene.forgetter._traces.copies)
    copies.mkdir(parents=True)
    victim = tmp_path / "victim"
    victim.mkdir()
    (victim / "thesis.txt").write_text("Years of work.")
    (copies / "link").symlink_to(tmp_path)
    for path in (f"{copies}/../../victim", f"{copies}/link/victim", f"{copies}/link"):
        scene.shop.catalog.begin_forgetting(path)
    scene.forgetter.resume()
    scene.forgetter.close()
    assert (victim / "thesis.txt").read_text() == "Years of work."
    assert scene.shop.catalog.forgetting() == []


def test_a_word_that_was_searched_for_instead_is_forgotten(scene: Scene) -> None:
    """It is one of some document; which, nothing tells."""
    chat = scene.chats.create("Firms")
    scene.chats.add_question(chat.id, "What did Quokatron charge?", "", [])
    answer = Answer("Nothing.", True, (), (), {}, TokenCounts(), "")
    corrections = (Correction("Quokatron", "Quokkatron"),)
    scene.chats.add_answer(chat.id, dataclasses.replace(answer, corrections=corrections))
    scene.forgetter.forget_folder(scene.secret)
    kept = b"".join(path.read_bytes() for path in scene.shop.home.glob("library.db*"))
    assert b"Quokkatron" not in kept

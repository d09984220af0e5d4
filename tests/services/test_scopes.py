"""What lies outside the library is refused, and not searched in vain."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.domain.answers import AskRequest, ChatScope, Question
from app.core.domain.errors import FolderOutside
from app.core.domain.search import EVERYWHERE, Scope
from app.services.answering.answerer import Answerer
from app.services.answering.chat_history import ChatHistory
from app.services.answers import Answers
from app.services.metrics.recorder import Recorder
from app.services.models.completions import Completions
from app.services.models.model_registry import ModelRegistry
from app.services.scopes import Scopes
from tests.fakes.chat_store import FakeChatStore
from tests.fakes.extractive_qa import FakeExtractiveQa
from tests.fakes.language_model import FakeLanguageModel
from tests.fakes.machine import FakeMachine
from tests.fakes.measurement_store import FakeMeasurementStore
from tests.fakes.model_files import FakeModelFiles
from tests.fakes.settings_store import FakeSettingsStore
from tests.services.library_fixture import LibraryHarness


class Searching:
    """Answers over a library with one document, ``lease.txt`` in the folder ``contracts``."""

    def __init__(self, harness: LibraryHarness) -> None:
        harness.write("contracts/lease.txt", "The notice period of the lease is three months.")
        harness.run()
        self.folder = harness.folder
        self.chats = FakeChatStore()
        models = ModelRegistry(FakeModelFiles(), lambda *_, **__: FakeLanguageModel(), "", print)
        answerer = Answerer(
            harness.searcher, models, self.chats, FakeSettingsStore().read(), FakeExtractiveQa()
        )
        scopes = Scopes(harness.catalog.roots)
        self.answers = Answers(
            harness.searcher,
            answerer,
            Completions(models, harness.embedder),
            models,
            Recorder(FakeMeasurementStore(), FakeMachine()),
            harness.foreground,
            scopes,
        )
        self.history = ChatHistory(self.chats, models, scopes)

    def found(self, scope: Scope) -> list[str]:
        return [Path(hit.path).name for hit in self.answers.search("notice", scope=scope).hits]


@pytest.fixture
def searching(harness: LibraryHarness) -> Searching:
    return Searching(harness)


def test_a_folder_outside_the_library_is_refused_by_every_question(
    searching: Searching, tmp_path: Path
) -> None:
    outside = str(tmp_path / "elsewhere")
    chat = searching.chats.create("Lease")
    inside = str(searching.folder)
    for ask in (
        lambda: searching.answers.search("notice", scope=Scope(outside)),
        lambda: searching.answers.search("notice", scope=Scope(paths=(inside, outside))),
        lambda: searching.answers.ask(AskRequest("Notice?", Scope(paths=(outside,)))),
        lambda: searching.answers.ask(
            AskRequest("Notice?", pinned=ChatScope("A", paths=(outside,)))
        ),
        lambda: searching.answers.answer_many([Question("1", "Notice?", Scope(outside))]),
        lambda: searching.history.set_scope(chat.id, ChatScope("A", paths=(outside,))),
    ):
        with pytest.raises(FolderOutside, match="elsewhere") as refused:
            ask()
        assert "Add it first" in refused.value.remedy
    assert searching.chats.all() == [chat]


def test_what_lies_in_the_library_or_around_it_is_searched(searching: Searching) -> None:
    folder = searching.folder
    for path in (folder, folder / "contracts", folder / "contracts" / "lease.txt", folder.parent):
        assert searching.found(Scope(str(path))) == ["lease.txt"]
        assert searching.found(Scope(paths=(str(path),))) == ["lease.txt"]
    assert searching.found(Scope(str(folder / "contracts" / ".." / "contracts"))) == ["lease.txt"]
    assert searching.found(EVERYWHERE) == ["lease.txt"]


def test_a_link_to_a_folder_of_the_library_is_that_folder(
    searching: Searching, tmp_path: Path
) -> None:
    link = tmp_path / "link"
    link.symlink_to(searching.folder / "contracts")
    assert searching.found(Scope(paths=(str(link),))) == ["lease.txt"]


def test_a_name_that_only_begins_alike_is_outside(searching: Searching) -> None:
    with pytest.raises(FolderOutside):
        searching.found(Scope(f"{searching.folder}-old"))


def test_an_api_key_of_which_a_folder_left_still_reaches_the_others(searching: Searching) -> None:
    folder = str(searching.folder / "contracts")
    assert searching.found(Scope(folder, paths=(folder, "/left"))) == ["lease.txt"]


def test_a_folder_that_left_the_library_is_refused(
    searching: Searching, harness: LibraryHarness
) -> None:
    harness.library.remove_folder(str(searching.folder))
    with pytest.raises(FolderOutside):
        searching.found(Scope(str(searching.folder)))

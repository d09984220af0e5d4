"""Nothing of a forgotten folder is left in the catalog, chats and copies; tests/bootstrap looks at
every file of a real data folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.adapters.files.document_copies import copy_into, erase
from app.adapters.storage.chats import SqliteChats
from app.adapters.storage.database import Database
from app.adapters.storage.schema import LIBRARY
from app.core.domain.answers import Answer, Citation
from app.core.domain.errors import UsageError
from app.core.domain.measurements import TokenCounts
from app.services.library.erasure import Erasure, Traces
from tests.fakes.run_store import FakeRunStore
from tests.services.library_fixture import LibraryHarness

SECRET = "The vault opens with the blue key behind the grandfather clock in the hall. " * 30
PUBLIC = "Bees gather nectar in the meadow as long as the sun shines upon it in summer. " * 30
RUN = 20


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[LibraryHarness]:
    made = LibraryHarness(tmp_path)
    yield made
    made.close()


class Scene:
    """A library with a secret folder, a public one, chats about both and a copy."""

    def __init__(self, shop: LibraryHarness) -> None:
        self.shop = shop
        shop.write("secret/vault.txt", SECRET)
        shop.write("public/bees.txt", PUBLIC)
        self.secret, self.public = str(shop.folder / "secret"), str(shop.folder / "public")
        shop.library.index([self.secret, self.public])
        self.database = Database(str(shop.home / "library.db"), LIBRARY)
        self.chats = SqliteChats(self.database)
        copies = str(shop.home / "documents")
        traces = Traces(
            shop.catalog,
            shop.passages,
            (self.chats, FakeRunStore()),
            shop.embedders.rebuild,
            lambda folder: None,
            copies,
            erase,
            shop.passages.compact,
        )
        self.forgetter = Erasure(shop.library, traces)

    def talk(self) -> None:
        """Two chats; the one on the bees was sent a passage of the other folder."""
        sent = [Citation(1, f"{self.secret}/vault.txt", None, 0, len(SECRET), SECRET)]
        for title, path, said in (("Vault", self.secret, SECRET), ("Bees", self.public, PUBLIC)):
            chat = self.chats.create(title)
            self.chats.add_question(chat.id, f"What of the {title}?", f"[1] {SECRET}", sent)
            cited = Citation(1, f"{path}/x.txt", None, 0, 9, said[:300])
            answer = Answer(said[:60], False, (cited,), (), {}, TokenCounts(), "tiny")
            self.chats.add_answer(chat.id, answer)

    def close(self) -> None:
        self.database.close()


@pytest.fixture
def scene(shop: LibraryHarness) -> Iterator[Scene]:
    made = Scene(shop)
    yield made
    made.close()


def leftovers(home: Path, text: str) -> set[str]:
    """Files that hold a run of the text, in UTF-8 or UTF-16."""
    runs = {text[at : at + RUN] for at in range(len(text) - RUN)}
    coded = [run.encode(code) for run in runs for code in ("utf-8", "utf-16-le")]
    files = [(path, path.read_bytes()) for path in home.rglob("*") if path.is_file()]
    return {str(path) for path, data in files if any(run in data for run in coded)}


def test_no_run_of_the_text_is_left_and_the_rest_stays(scene: Scene) -> None:
    scene.talk()
    home = scene.shop.home
    assert leftovers(home, SECRET)
    scene.forgetter.forget_folder(scene.secret)
    assert leftovers(home, SECRET) == set()
    data = b"".join(path.read_bytes() for path in home.glob("library.db*"))
    assert b"grandfath" not in data  # nor a word of it in the full-text index
    assert b"bees.txt" in data
    assert b"vault.txt" not in data
    assert [chat.title for chat in scene.chats.all()] == ["Bees"]
    assert set(scene.shop.found("bees gather nectar")) == {"bees.txt"}
    assert Path(scene.secret, "vault.txt").read_text() == SECRET  # the document itself is not ours


def test_names_of_files_that_had_gone_before_are_forgotten_too(scene: Scene) -> None:
    Path(scene.secret, "vault.txt").unlink()
    scene.shop.library.index()
    assert scene.shop.catalog.removals(0)
    scene.forgetter.forget_folder(scene.secret)
    assert scene.shop.catalog.removals(0) == []
    assert scene.shop.catalog.exclusions() == []


def test_a_copy_in_the_data_folder_is_erased(scene: Scene, tmp_path: Path) -> None:
    copies = str(scene.shop.home / "documents")
    copied = copy_into(copies, scene.secret)
    scene.shop.library.index([copies])
    scene.forgetter.forget_folder(copies)
    assert not Path(copied).exists()
    assert Path(scene.secret).exists()


def test_what_is_no_folder_of_the_library_is_refused(scene: Scene) -> None:
    with pytest.raises(UsageError):
        scene.forgetter.forget_folder("/nowhere")


def test_folders_removed_earlier_can_still_be_restored(scene: Scene) -> None:
    library = scene.shop.library
    library.remove_folder(scene.public)
    scene.forgetter.forget_folder(scene.secret)
    assert [root.path for root in library.removed_folders()] == [scene.public]
    library.restore_folder(scene.public)
    library.index()
    assert set(scene.shop.found("bees gather nectar")) == {"bees.txt"}


def test_what_is_forgotten_cannot_be_restored(scene: Scene) -> None:
    library = scene.shop.library
    within = scene.shop.write("secret/drawer/key.txt", SECRET).parent
    library.add_folder(str(within))
    library.remove_folder(str(within))
    scene.forgetter.forget_folder(scene.secret)
    assert library.removed_folders() == []
    for path in (scene.secret, str(within)):
        with pytest.raises(UsageError, match="forgotten since"):
            library.restore_folder(path)


def test_a_forgotten_subfolder_is_excluded_from_the_folder_around_it(scene: Scene) -> None:
    shop = scene.shop
    shop.library.index([str(shop.folder)])
    assert scene.forgetter.forget_folder(scene.secret) == str(shop.folder)
    shop.library.index()
    assert "vault.txt" not in shop.found("grandfather clock")
    assert leftovers(shop.home, SECRET) == set()
    assert [problem.path for problem in shop.library.problems()] == [scene.secret]
    shop.library.index([scene.secret])
    assert "vault.txt" in shop.found("grandfather clock")
    assert shop.library.problems() == []


def test_a_forgotten_folder_that_lies_in_no_other_is_not_excluded(scene: Scene) -> None:
    assert scene.forgetter.forget_folder(scene.secret) == ""
    assert scene.shop.catalog.exclusions() == []

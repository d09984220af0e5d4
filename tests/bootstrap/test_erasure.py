"""Nothing of a forgotten folder is left in any file of a real data folder, not even in what was set
aside or left over."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.bootstrap import assemble
from app.core.domain.answers import AskRequest
from app.core.domain.search import Scope
from app.core.evaluation.evaluation import EvalQuestion
from app.services.local_engine import LocalEngine

SECRET = "The vault opens with the blue key behind the grandfather clock in the hall. " * 30
PUBLIC = "Bees gather nectar in the meadow as long as the sun shines upon it in summer. " * 30
RUN = 20


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A data folder that lived through a crash or two, with a secret folder and a public one."""
    for name, text in (("secret/vault", SECRET), ("public/bees", PUBLIC)):
        path = tmp_path / f"{name}.txt"
        path.parent.mkdir()
        path.write_text(text)
    home = tmp_path / "home"
    with closing(assemble(str(home))) as alcove:
        alcove.library.index([str(tmp_path / "secret"), str(tmp_path / "public")])
        alcove.evaluation.keep_question(EvalQuestion("", SECRET[:70], ("the clock",)))
    assert list((home / "snapshots").iterdir())
    library, runs = home / "library.db", home / "evaluations.db"
    left_over = home / ".import-killed"
    left_over.mkdir()
    for copy in (
        home / "library.damaged-1",
        home / "library.damaged-1-wal",
        home / "library.db.part",
        home / "snapshots" / "library-1.part",
        left_over / "library.db",
    ):
        shutil.copy(library, copy)
    shutil.copy(runs, home / "evaluations.damaged-1")
    shutil.copy(runs, home / "metrics.damaged-7")
    shutil.copytree(home / "vectors", home / "vectors.damaged-1")
    shutil.copy(library, home / "vectors.damaged-1" / "chroma.sqlite3")
    return home


@pytest.fixture
def alcove(home: Path) -> Iterator[LocalEngine]:
    with closing(assemble(str(home))) as opened:
        yield opened


def leftovers(home: Path, text: str) -> set[str]:
    """Files that hold a run of the text, in UTF-8 or UTF-16."""
    runs = {text[at : at + RUN] for at in range(len(text) - RUN)}
    coded = [run.encode(code) for run in runs for code in ("utf-8", "utf-16-le")]
    files = [(path, path.read_bytes()) for path in home.rglob("*") if path.is_file()]
    return {str(path) for path, data in files if any(run in data for run in coded)}


def test_no_run_of_the_text_is_left_and_the_rest_stays(alcove: LocalEngine, home: Path) -> None:
    secret = home.parent / "secret"
    assert len(leftovers(home, SECRET)) >= 9
    alcove.library.forget_folder(str(secret))
    assert leftovers(home, SECRET) == set()
    assert list(home.glob("*.damaged-*")) == []
    data = b"".join(path.read_bytes() for path in home.glob("library.db*"))
    assert b"grandfath" not in data  # nor a word of it in the full-text index
    assert b"vault.txt" not in data
    assert b"bees.txt" in data
    (hit,) = alcove.answers.search("Where do bees gather nectar?", 1).hits
    assert (Path(hit.path).name, hit.dense_rank) == ("bees.txt", 1)


def test_a_chat_about_a_copy_that_stays_is_kept(alcove: LocalEngine, home: Path) -> None:
    original, copy = home.parent / "secret" / "vault.txt", home.parent / "public" / "copied.txt"
    shutil.copy(original, copy)
    alcove.library.index()
    chats = {
        path: alcove.answers.ask(AskRequest("Where is the key?", Scope(str(path)))).chat_id
        for path in (original, copy)
    }
    alcove.library.forget_folder(str(original.parent))
    assert [chat.id for chat in alcove.chats.all()] == [chats[copy]]

"""An encrypted data folder contains no 20 characters of a text, a name or a vector."""

from __future__ import annotations

import contextlib
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.adapters.storage.database import connect
from app.adapters.vault.wrapped_key import VaultFile
from app.cli import passphrases
from tests.e2e.conftest import Alcove

pytestmark = pytest.mark.timeout(600)

PHRASE, OTHER = "correct horse battery", "another passphrase"
RUN = 20
"""Characters, as when a document is forgotten."""
FLOATS = 32
"""Bytes of a vector that must not be found: eight numbers."""
LARGE = 2 << 20
"""Bytes of files, those of models, in which only every hundredth run is looked for."""
LEASE = (
    "The tenant of Heron House, Miss Quillfeather, pays 1,870 pounds a month. The notice period is"
    " seven weeks and must be given in writing to the landlord, Mr Osgood Thistlewood.\n\n"
    "The boiler of Heron House was serviced by Ambrose Fennimore on the third of May. Its colour is"
    " a faded turquoise, and its pressure must stay below 2.3 bar at all times.\n"
)
WILL = (
    "The grandfather clock goes to Cousin Perpetua, together with the blue key that opens the"
    " vault behind it. The remaining silver spoons are to be divided between both nephews.\n"
)
QUESTIONS = ("Who serviced the boiler of Heron House?", "To whom goes the grandfather clock?")


class Scene:
    """Documents, a data folder over them, and what must not be seen in it."""

    def __init__(self, folder: Path) -> None:
        self.documents = folder / "papers of the Quillfeather family"
        self.home = folder / "home"
        self.alcove = Alcove(self.home, {passphrases.OLD: PHRASE})
        self.words = [*QUESTIONS, self.documents.name]
        self.documents.mkdir()
        self.write("lease-of-heron-house.txt", LEASE)

    def write(self, name: str, text: str) -> None:
        (self.documents / name).write_text(text, "utf-8")
        self.words += [name, *text.splitlines()]

    def ask(self, question: str) -> None:
        """A chat, whose answer is a secret, too."""
        self.words.append(self.alcove.run("ask", question)["answer"])

    def vectors(self) -> list[bytes]:
        """Of passages and questions, read with the key."""
        key = VaultFile(self.home / "vault.json").open(PHRASE)
        with contextlib.closing(connect(str(self.home / "library.db"), key)) as db:
            query = "SELECT vector FROM vectors UNION SELECT vector FROM questions"
            return [bytes(vector) for (vector,) in db.execute(query)]

    def seen(self, vectors: list[bytes]) -> set[str]:
        """Files in which something of it stands, in UTF-8 or UTF-16."""
        runs = [run for text in self.words for run in _runs(text)]
        coded = [run.encode(code) for run in runs for code in ("utf-8", "utf-16-le")]
        coded += [v[at : at + FLOATS] for v in vectors for at in range(0, len(v), FLOATS)]
        coded = list(dict.fromkeys(coded))
        return {path.name for path in self._files() if _holds(path.read_bytes(), coded)}

    def _files(self) -> list[Path]:
        return [path for path in self.home.rglob("*") if path.is_file()]


def _runs(text: str) -> Iterator[str]:
    """Every 20 characters of a text; a shorter one, which is a name, as it is."""
    yield from (text[at : at + RUN] for at in range(max(1, len(text) - RUN + 1)) if text.strip())


def _holds(data: bytes, coded: list[bytes]) -> bool:
    """Every 20 bytes of a file are looked up, which is quicker than to look for every run."""
    if len(data) > LARGE:
        return any(run in data for run in coded[::100])
    windows = {run[:RUN] for run in coded}
    short = [run for run in windows if len(run) < RUN]
    return any(run in data for run in short) or any(
        data[at : at + RUN] in windows for at in range(len(data) - RUN + 1)
    )


@contextlib.contextmanager
def engine(alcove: Alcove) -> Iterator[subprocess.Popen[str]]:
    """One behind the commands, as the desktop has it."""
    with alcove.start("engine", "--until-eof", stdin=subprocess.PIPE) as process:
        alcove.wait_for_engine(process)
        yield process
        process.communicate("", timeout=60)


def test_no_plaintext_is_stored_by_any_command(tmp_path: Path) -> None:
    scene = Scene(tmp_path)
    alcove, home = scene.alcove, scene.home
    with engine(alcove):
        alcove.run("index", str(scene.documents))
        alcove.run("keys", "make", "editor", "--folder", str(scene.documents))
        scene.ask(QUESTIONS[0])  # and the engine keeps on disk what it computed
    assert {"library.db", "keys.json"} <= scene.seen([])
    assert (home / "vectors").exists()
    assert any((home / "states").iterdir())

    assert alcove.run("vault", "on") == {"state": "on"}
    assert scene.seen(vectors := scene.vectors()) == set()
    assert not (home / "vectors").exists()
    assert len(vectors) > 1

    scene.write("last-will.txt", WILL)
    with engine(alcove) as running:
        assert alcove.run("vault", "status") == {"state": "on", "locked": True}
        refused = Alcove(home, {passphrases.OLD: OTHER}).run("folders", "list", code=1)
        assert refused["error"]["code"] == "wrong-passphrase"
        alcove.run("index")
        scene.ask(QUESTIONS[1])
        alcove.run("evaluate", "--count", "2")
        assert scene.seen(vectors := scene.vectors()) == set()  # its log is not folded in yet
        assert list((home / "snapshots").iterdir())
        scene.write("letter.txt", "Dear Perpetua, the turquoise boiler was sold. " * 200)
        with alcove.start("index"):
            running.kill()
    assert scene.seen(vectors) == set()  # killed, with all that it left behind

    exported = tmp_path / "out.alcove"
    with engine(alcove):
        found = alcove.run("search", "Where does the grandfather clock go?")
        assert found["hits"][0]["path"].endswith("last-will.txt")
        alcove.run("index")
        assert alcove.run("keys", "list")["keys"][0]["roots"] == [str(scene.documents)]
        alcove.run("export", str(exported))
    assert scene.seen(scene.vectors()) == set()
    assert not _holds(exported.read_bytes(), [run.encode() for run in _runs(LEASE)])

    assert alcove.run("vault", "off") == {"state": "off"}
    plain = Alcove(home, {passphrases.OLD: ""})
    with engine(plain):
        assert plain.run("search", QUESTIONS[0])["hits"]
        assert plain.run("status")["files"] == {"indexed": 3}
    assert not (home / "vault.json").exists()

"""The desktop writes nowhere but in its own folders; what a person saves, another process writes,
and only where the person chose in its dialog."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from app.sandbox import landlock

pytest.importorskip("PySide6")
pytestmark = pytest.mark.skipif(
    landlock.version() < landlock.RENAMES_BY_VERSION, reason="this kernel's Landlock is too old"
)

DESKTOP = """
import json, os, sys
from app.core.domain.errors import AppError, SaveTitle
from app.sandbox import confinement
from app.sandbox.network_denial import Needs, deny_network
from app.ui.asking import saving
from app.ui.foundation import launcher
launcher.SAVING = "tests.security.person_saving"
launcher.split_off()
home, kind, name, other = sys.argv[1:]
launcher.keep_to(home)
confinement.confine_desktop(home)
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication(["alcove"])
deny_network(Needs.UNIX_SOCKETS)
try:
    open(other, "a").close()
    said = {"itself": "written"}
except PermissionError:
    said = {"itself": "refused"}
try:
    place = saving.choose(kind, name, QWidget())
    said["path"] = place and place.path
    if place:
        place.write(b"an answer" * 100_000, SaveTitle.FILE)
        said["ending"] = place.ending
except AppError as error:
    said["error"] = str(error)
launcher.close()
print(json.dumps(said))
"""


def save(tmp_path: Path, person: str, kind: str = "chat", name: str = "chat.pdf") -> dict[str, str]:
    """What a desktop says that has a person save a file; ``person`` is what they type."""
    home, documents = tmp_path / "home", tmp_path / "Documents"
    home.mkdir()
    documents.mkdir(exist_ok=True)
    (documents / "mine.txt").write_text("mine")
    given = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_PERSON": person,
        "HOME": str(tmp_path),
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    arguments = [str(home), kind, name, str(documents / "mine.txt")]
    command = [sys.executable, "-c", DESKTOP, *arguments]
    said: dict[str, str] = json.loads(subprocess.check_output(command, env=given, timeout=500))
    assert said.pop("itself") == "refused"
    return said


@pytest.mark.timeout(600)
def test_a_file_is_saved_where_a_person_chooses(tmp_path: Path) -> None:
    chosen = tmp_path / "Documents" / "chat.md"
    assert save(tmp_path, str(chosen)) == {"path": str(chosen), "ending": ".md"}
    assert chosen.read_bytes() == b"an answer" * 100_000


@pytest.mark.timeout(600)
def test_nothing_is_written_when_a_person_cancels(tmp_path: Path) -> None:
    assert save(tmp_path, "") == {"path": None}
    assert [path.name for path in (tmp_path / "Documents").iterdir()] == ["mine.txt"]


@pytest.mark.timeout(600)
def test_only_files_of_the_kind_are_made(tmp_path: Path) -> None:
    """So that a file with which programs are started, such as ``.profile``, never is."""
    profile = tmp_path / ".profile"
    profile.write_text("mine")
    assert save(tmp_path, str(profile), "table")["path"] == f"{profile}.xlsx"
    assert profile.read_text() == "mine"


@pytest.mark.timeout(600)
def test_why_a_file_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "Documents").mkdir()
    (tmp_path / "Documents" / "folder.md").mkdir()
    (tmp_path / "link.md").symlink_to(tmp_path / "missing" / "chat.md")
    said = save(tmp_path, str(tmp_path / "link.md"))
    assert "No such file or directory" in said["error"]


WRITER = "import app.ui.asking.save_dialog as d; d.ask = lambda *_: {!r}; d.main()"


@pytest.mark.timeout(600)
@pytest.mark.parametrize("sent", [b"", b"part", (1 << 40).to_bytes(8, "big") + b"x" * 100])
def test_a_desktop_that_ends_halfway_destroys_no_file(tmp_path: Path, sent: bytes) -> None:
    kept = tmp_path / "chat.md"
    kept.write_text("mine")
    ours, theirs = socket.socketpair()
    given = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", WRITER.format(str(kept))]
    with subprocess.Popen(command, stdin=theirs, env=given) as writer, ours:
        theirs.close()
        wanted = {"kind": "chat", "name": "chat.md", "language": ""}
        ours.sendall(json.dumps(wanted).encode() + b"\n")
        assert json.loads(ours.makefile("rb").readline()) == str(kept)
        ours.sendall((9).to_bytes(8, "big") + sent if sent == b"part" else sent)
        ours.shutdown(socket.SHUT_WR)
        assert writer.wait(500) == 0
    assert kept.read_text() == "mine"


@pytest.mark.timeout(600)
def test_a_dialog_ends_with_its_desktop(tmp_path: Path) -> None:
    ours, theirs = socket.socketpair()
    given = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "app.ui.asking.save_dialog"]
    with subprocess.Popen(command, stdin=theirs, env=given) as writer:
        theirs.close()
        ours.sendall(b'{"kind": "chat", "name": "chat.md", "language": ""}\n')
        ours.close()
        assert writer.wait(500) == 0

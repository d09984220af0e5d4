"""The desktop's socket lies where nobody else can put one, and is refused to other users."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.sandbox import private_folder

pytest.importorskip("PySide6")
linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the peer's user")
root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can be another user"
)

SQUATTER = """
import os, socket, sys
os.setgroups([]); os.setgid(65534); os.setuid(65534)  # nobody
end = socket.socket(socket.AF_UNIX)
end.bind(sys.argv[1])
end.listen()
os.chmod(sys.argv[1], 0o777)
print("there", flush=True)
end, _ = end.accept()
end.settimeout(5)
told = end.recv(1000)
print(told.decode(), flush=True)
try: end.sendall(b"ok\\n")
except OSError: pass
"""

ASK = """
import sys
from PySide6.QtCore import QCoreApplication
from app.ui.foundation import single_instance as place
place.socket_name = lambda home: sys.argv[1]
if sys.argv[2] == "bare":
    place._is_this_user = lambda wire: True
core = QCoreApplication([])
print(place.Instance("/home").hand_over(["/secret.pdf"]))
"""

SERVE = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from app.ui.foundation import single_instance as place
place.socket_name = lambda home: sys.argv[1]
if sys.argv[2] == "bare":
    place._is_this_user = lambda wire: True
core = QCoreApplication([])
one = place.Instance("/home")
one.activated.connect(lambda paths: print("activated", paths, flush=True))
one.listen()
__import__("os").chmod(sys.argv[1], 0o777)
print("there", flush=True)
QTimer.singleShot(60_000, core.quit)
core.exec()
"""

STRANGER = """
import os, socket, sys
os.setgroups([]); os.setgid(65534); os.setuid(65534)  # nobody
end = socket.socket(socket.AF_UNIX)
end.connect(sys.argv[1])
end.settimeout(20)
try:
    end.sendall(b'["/etc/passwd"]\\n')
    print(end.recv(10))
except OSError: print(b"")
"""


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder that anybody may write to, as /tmp is."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        yield Path(folder)


def run(code: str, *arguments: str) -> str:
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


@contextmanager
def started(code: str, *arguments: str) -> Iterator[Callable[[], str]]:
    """Returns what ends it and tells what it has printed."""
    command = [sys.executable, "-c", code, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline().strip() == "there"
        printed = process.stdout.read

        def ended() -> str:
            process.terminate()
            return printed().strip()

        yield ended
        process.kill()


@linux
@root
@pytest.mark.parametrize(("kind", "told"), [("bare", ["/secret.pdf"]), ("checked", None)])
def test_file_names_are_not_handed_to_another_user(
    shared: Path, kind: str, told: list[str] | None
) -> None:
    place = str(shared / "socket")
    with started(SQUATTER, place) as ended:
        assert run(ASK, place, kind) == str(told is not None)
        heard = ended()
        assert (json.loads(heard) if heard else None) == told


@linux
@root
@pytest.mark.parametrize(("kind", "answer"), [("bare", "b'ok\\n'"), ("checked", "b''")])
def test_another_user_cannot_have_files_opened(shared: Path, kind: str, answer: str) -> None:
    place = str(shared / "socket")
    with started(SERVE, place, kind) as ended:
        assert run(STRANGER, place) == answer
        assert ("activated" in ended()) == (kind == "bare")


def test_the_socket_is_in_the_data_folder_or_in_one_that_only_the_user_can_enter(
    shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.ui.foundation.single_instance import socket_name

    assert socket_name("/short/home") == "/short/home/desktop.sock"
    long = str(shared / ("x" * 120))
    runtime = shared / "run"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    monkeypatch.setattr(private_folder, "SHARED", str(shared))
    private = Path(socket_name(long)).parent
    assert private == runtime / "alcove"
    private.chmod(0o777)  # as one that another user made
    private = Path(socket_name(long)).parent
    assert private == shared / f"alcove-{os.getuid()}"
    assert private.stat().st_mode & 0o777 == 0o700
    private.chmod(0o777)
    assert socket_name(long) == ""

"""Secrets of the environment reach no child, nor what the kernel shows of a process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from app.cli import passphrases
from app.sandbox import environment
from tests.e2e.conftest import Alcove

linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
PHRASE = "correct horse battery"
FOREIGN = "SOME_ACCESS_TOKEN"
"""A variable that is none of Alcove's."""
LOOK = """
import json, subprocess, sys
from app.sandbox import environment
if sys.argv[1] == "protected":
    environment.take_secrets()
ask = "import os; print(repr(dict(os.environ)))"
given = environment.for_child() if sys.argv[1] == "protected" else None
print(json.dumps({
    "kernel": open("/proc/self/environ").read(),
    "child": subprocess.run([sys.executable, "-c", ask], env=given, capture_output=True, text=True,
                            check=True).stdout,
    "still there": environment.secret("ALCOVE_PASSPHRASE"),
}))
"""


def seen(kind: str) -> dict[str, str]:
    done = subprocess.run(
        [sys.executable, "-c", LOOK, kind],
        env=os.environ | {passphrases.OLD: PHRASE, FOREIGN: PHRASE},
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, str] = json.loads(done.stdout)
    return found


@linux
def test_a_secret_is_taken_out_of_what_the_kernel_shows_and_children_inherit() -> None:
    bare = seen("bare")
    assert f"{passphrases.OLD}={PHRASE}" in bare["kernel"]
    assert bare["child"].count(PHRASE) == 2
    protected = seen("protected")
    assert f"{passphrases.OLD}={PHRASE}" not in protected["kernel"]
    assert PHRASE not in protected["child"]
    assert protected["still there"] == PHRASE


def test_children_import_nothing_from_the_folder_they_start_in(tmp_path: Path) -> None:
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "__init__.py").write_text("raise SystemExit('foreign')")
    command = [sys.executable, "-m", "app", "--version"]
    bare = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    ways: list[tuple[dict[str, str], str]] = [(bare, "foreign"), (environment.for_child(), "")]
    for given, said in ways:
        done = subprocess.run(command, cwd=tmp_path, env=given, capture_output=True, text=True)
        assert done.stderr.strip() == said


@pytest.fixture
def encrypted(tmp_path: Path) -> Alcove:
    """An encrypted library, and what is given to commands over it."""
    alcove = Alcove(tmp_path / "home", {passphrases.OLD: PHRASE, FOREIGN: PHRASE})
    alcove.run("vault", "on")
    return alcove


@pytest.fixture
def served(encrypted: Alcove) -> Iterator[psutil.Process]:
    """The process of `alcove serve`, with all its children."""
    with encrypted.start("serve", "--port", "0", "--until-eof", stdin=subprocess.PIPE) as process:
        assert process.stdout
        assert "Serving at" in process.stdout.readline()
        yield psutil.Process(process.pid)
        process.communicate("", timeout=60)


@linux
@pytest.mark.timeout(300)
def test_no_process_of_the_local_api_holds_the_passphrase(
    encrypted: Alcove, served: psutil.Process, tmp_path: Path
) -> None:
    (tmp_path / "note.txt").write_text("The boiler was serviced on the third of May.")
    encrypted.run("index", str(tmp_path / "note.txt"))  # readers are started, too
    assert passphrases.OLD not in _environment(served)
    children = served.children(recursive=True)
    assert len(children) >= 3  # engine, listener, readers
    for child in children:
        assert not {passphrases.OLD, FOREIGN} & set(_environment(child)), child.cmdline()


def _environment(process: psutil.Process) -> dict[str, str]:
    """What the kernel shows; the names of overwritten values are still there, without values."""
    try:
        return {name: value for name, value in process.environ().items() if value}
    except psutil.AccessDenied:  # nobody but root may look
        return {}

"""Runs install.sh and uninstall.sh of the ``.run`` on a small program."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import tree

LINUX = Path(__file__).parents[2] / "packaging" / "linux"
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="scripts for Linux")


@pytest.fixture
def unpacked(tmp_path):
    """The installer as makeself unpacks it."""
    folder = tmp_path / "unpacked"
    (folder / "alcove" / "_internal").mkdir(parents=True)
    program = folder / "alcove" / "alcove"
    program.write_text("#!/bin/sh\nprintf '## alcove ask\\n\\nAsk.\\n'\n")
    program.chmod(0o755)
    tree.fill(folder / "alcove", folder / "share", "1.0", "@PROGRAM@", 0)
    for script in ("install.sh", "uninstall.sh"):
        shutil.copy(LINUX / script, folder)
    return folder


@pytest.fixture
def person(tmp_path):
    """A user with a home folder that has a library."""
    library = tmp_path / "home" / ".local" / "share" / "Alcove"
    library.mkdir(parents=True)
    (library / "library.db").write_text("mine")
    return tmp_path / "home"


def run(script: Path, home: Path, *arguments: str, **more: str):
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), **more}
    return subprocess.run(
        ["sh", str(script), *arguments],
        cwd=script.parent,
        env=environment,
        capture_output=True,
        text=True,
    )


def test_it_is_installed_for_one_person_and_started_by_its_path(unpacked, person):
    done = run(unpacked / "install.sh", person)
    assert done.returncode == 0, done.stderr
    place = person / ".local" / "lib" / "alcove"
    assert (person / ".local" / "bin" / "alcove").resolve() == place / "alcove"
    entry = (person / ".local/share/applications/alcove.desktop").read_text("utf-8")
    assert f'Exec="{place}/alcove" desktop %F' in entry
    assert "@PROGRAM@" not in entry
    assert str(place) in done.stdout


def test_quiet_says_nothing_and_a_prefix_is_used(unpacked, person, tmp_path):
    done = run(unpacked / "install.sh", person, "--quiet", "--prefix", str(tmp_path / "opt"))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / "opt" / "lib" / "alcove" / "alcove").exists()
    assert not (person / ".local" / "lib").exists()


def test_an_older_one_is_replaced_as_a_whole(unpacked, person):
    run(unpacked / "install.sh", person)
    place = person / ".local" / "lib" / "alcove"
    (place / "_internal" / "of-the-old-one").touch()
    assert run(unpacked / "install.sh", person).returncode == 0
    assert not (place / "_internal" / "of-the-old-one").exists()
    assert sorted(path.name for path in place.parent.iterdir()) == ["alcove"]


def test_without_room_nothing_is_changed(unpacked, person, tmp_path):
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "df").write_text("#!/bin/sh\nprintf 'head\\nx 1 1 0 100%% /\\n'\n")
    (tools / "df").chmod(0o755)
    path = f"{tools}:{os.environ['PATH']}"
    done = run(unpacked / "install.sh", person, PATH=path)
    assert done.returncode == 1
    assert "Nothing was changed" in done.stderr
    assert not (person / ".local" / "lib" / "alcove").exists()


def test_an_unknown_option_is_refused(unpacked, person):
    done = run(unpacked / "install.sh", person, "--everything")
    assert done.returncode == 2
    assert "--everything" in done.stderr


@pytest.mark.parametrize(("purge", "stays"), [((), True), (("--purge",), False)])
def test_uninstalling_leaves_the_library_unless_it_is_asked_to_go(unpacked, person, purge, stays):
    run(unpacked / "install.sh", person)
    done = run(person / ".local/lib/alcove/uninstall.sh", person, *purge)
    assert done.returncode == 0, done.stderr
    assert (person / ".local/share/Alcove/library.db").exists() is stays
    files = [path for path in person.rglob("*") if path.is_file() or path.is_symlink()]
    speaking = {p.name for p in files if "alcove" in p.name or b"alcove" in p.read_bytes()}
    assert speaking == set()

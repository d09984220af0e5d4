"""The opener asks before it starts a program on what can load or run something."""

from __future__ import annotations

import codecs
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

pytest.importorskip("PySide6")
from app.sandbox import confinement, private_folder
from app.ui.foundation import launcher

pytestmark = pytest.mark.skipif(os.name != "posix", reason="there is no launcher")
ACTIVE = (
    "page.html", "page.XHTML", "picture.svg", "page.mht", "run.sh", "run.py", "a.desktop", "a.jar",
    "letter.docm", "sheet.xlsm", "data.xml", "unknown.xyz", "no ending", "a.pdf.html",
)  # fmt: skip  # a table
HOME = "/nowhere/Alcove"
PASSIVE = ("a.pdf", "a.docx", "a.xlsx", "a.txt", "a.md", "a.PNG", "a.eml", "a.epub", "a.html.txt")


@pytest.fixture
def copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    folder = tmp_path / "copies"
    folder.mkdir()
    monkeypatch.setattr(launcher, "_folders", [str(folder)])
    return str(folder)


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    commands: list[list[str]] = []
    monkeypatch.setattr(subprocess, "Popen", lambda command, **_: commands.append(command))
    return commands


@pytest.mark.parametrize("name", ACTIVE)
def test_what_can_load_or_run_something_is_asked_for(
    tmp_path: Path, started: list[list[str]], name: str
) -> None:
    (tmp_path / name).write_text("")
    launcher._open(str(tmp_path / name), HOME)
    assert started == [[sys.executable, "-m", launcher.WARNING, str(tmp_path / name)]]


@pytest.mark.parametrize("name", PASSIVE)
def test_documents_are_opened_at_once(tmp_path: Path, started: list[list[str]], name: str) -> None:
    (tmp_path / name).write_text("")
    launcher._open(str(tmp_path / name), HOME)
    assert started == [["xdg-open", str(tmp_path / name)]]


@pytest.mark.parametrize(
    "content",
    [
        b"<html><script>fetch('http://x.invalid')</script>",
        b"\xef\xbb\xbf\n <!DOCTYPE html>",
        b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>",
        b"a text\n" * 20 + b"<BODY onload=1>",
        b"#!/bin/sh\ncurl x.invalid",
        b"[Desktop Entry]\nExec=x",
        b"# a comment\n[Desktop Entry]\nExec=x",
        b"[InternetShortcut]\nURL=http://x.invalid",
        codecs.BOM_UTF16_LE + "<html><body onload=1>".encode("utf-16-le"),
        "a text, <script>".encode("utf-16"),
        b"x" * 4094 + b"<script>",
        b"MZ\x90",
    ],
)
@pytest.mark.parametrize("name", ["note.txt", "letter.pdf", "table.csv"])
def test_a_page_or_program_under_the_name_of_a_document_is_asked_for(
    tmp_path: Path, started: list[list[str]], name: str, content: bytes
) -> None:
    """Where no desktop environment knows better, `xdg-open` asks `file` what it is."""
    (tmp_path / name).write_bytes(content)
    launcher._open(str(tmp_path / name), HOME)
    assert launcher.WARNING in started[0]
    assert launcher.is_passive(str(tmp_path / name)) is False


def test_a_pipe_is_asked_for_without_waiting(tmp_path: Path, started: list[list[str]]) -> None:
    os.mkfifo(tmp_path / "note.txt")
    launcher._open(str(tmp_path / "note.txt"), HOME)
    assert launcher.WARNING in started[0]


def test_a_link_is_judged_by_where_it_leads(tmp_path: Path, started: list[list[str]]) -> None:
    (tmp_path / "page.html").write_text("")
    (tmp_path / "letter.pdf").symlink_to(tmp_path / "page.html")
    launcher._open(str(tmp_path / "letter.pdf"), HOME)
    assert launcher.WARNING in started[0]


def test_what_the_desktop_can_have_written_is_asked_for(
    tmp_path: Path, started: list[list[str]], copies: str
) -> None:
    """A letter that loads a picture from the network would tell what it was named after."""
    home = tmp_path / "Alcove"
    (home / "tmp").mkdir(parents=True)
    (home / "tmp" / "letter.docx").write_text("")
    (tmp_path / "link.docx").symlink_to(home / "tmp" / "letter.docx")
    for path in (home / "tmp" / "letter.docx", tmp_path / "link.docx"):
        launcher._open(str(path), str(home))
        assert started.pop()[2:] == [
            launcher.WARNING,
            str(home / "tmp" / "letter.docx"),
            launcher.OWN,
            copies,
        ]


def test_a_folder_that_the_desktop_could_exchange_for_a_page_is_not_opened(
    tmp_path: Path, started: list[list[str]]
) -> None:
    home = tmp_path / "Alcove"
    (home / "page.html").mkdir(parents=True)
    for folder in (home, home / "page.html"):
        launcher._open(str(folder), str(home))
        assert started.pop() == ["xdg-open", str(home)]


def test_a_folder_that_leads_elsewhere_for_a_moment_does_not_hide_whose_file_it_is(
    tmp_path: Path,
) -> None:
    """It was judged by where its path led, and opened when that led to the desktop's own file."""
    home, outside = tmp_path / "Alcove", tmp_path / "Documents"
    home.mkdir()
    outside.mkdir()
    (outside / "letter.docx").write_text("")
    (home / "folder").symlink_to(outside)
    path = str(home / "folder" / "letter.docx")
    assert confinement.desktop_writes_in(path, str(home)) == str(home)
    assert confinement.desktop_writes_in(str(outside / "letter.docx"), str(home)) == ""


def test_a_copy_is_opened_that_nobody_can_exchange(tmp_path: Path, copies: str) -> None:
    from app.ui.asking import opening_warning

    letter = tmp_path / "letter.docx"
    letter.write_text("as it was")
    copy = Path(opening_warning.copied(str(letter), copies))
    letter.write_text("a page")
    assert (copy.name, copy.read_text()) == ("letter.docx", "as it was")
    assert copy.stat().st_mode & 0o777 == 0o400
    letter.unlink()
    letter.symlink_to("/etc/hostname")
    with pytest.raises(OSError, match="symbolic links"):
        opening_warning.copied(str(letter), copies)


@pytest.mark.parametrize("shared", [False, True])
def test_copies_are_where_the_desktop_cannot_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shared: bool
) -> None:
    home = tmp_path / "Alcove"
    home.mkdir()
    monkeypatch.setattr(launcher, "_folders", [])
    monkeypatch.setattr(tempfile, "tempdir", str(home if shared else tmp_path))
    monkeypatch.setattr(private_folder, "SHARED", str(tmp_path))
    folder = launcher._copies(str(home))
    assert Path(folder).parent == tmp_path
    assert launcher._copies(str(home)) == folder
    assert list(home.iterdir()) == []


def test_a_link_that_leads_out_cannot_be_changed_in_between(
    tmp_path: Path, started: list[list[str]]
) -> None:
    home = tmp_path / "Alcove"
    home.mkdir()
    (tmp_path / "letter.pdf").write_text("")
    (home / "link.pdf").symlink_to(tmp_path / "letter.pdf")
    launcher._open(str(home / "link.pdf"), str(home))
    assert started == [["xdg-open", str(tmp_path / "letter.pdf")]]


def test_a_relative_or_missing_path_is_not_opened(started: list[list[str]]) -> None:
    launcher._open("page.pdf", HOME)
    launcher._open("/nowhere/page.pdf", HOME)
    assert started == []


def test_the_question_is_refused_by_default() -> None:
    code = (
        "import sys; from PySide6.QtWidgets import QApplication as A, QMessageBox as B; a = A([])\n"
        "from app.ui.asking.opening_warning import asked; box = asked('/a/\\u202epage.html')\n"
        "print(box.defaultButton() is box.button(B.StandardButton.Cancel),"
        " '\\u202e' in box.informativeText())"
    )
    given = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.check_output([sys.executable, "-c", code], env=given, text=True)
    assert said.split() == ["True", "False"]

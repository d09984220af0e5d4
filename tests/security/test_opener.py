"""The opener asks before it starts a program on what can load or run something."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("PySide6")
from app.ui.foundation import launcher

pytestmark = pytest.mark.skipif(os.name != "posix", reason="there is no launcher")
ACTIVE = (
    "page.html", "page.XHTML", "picture.svg", "page.mht", "run.sh", "run.py", "a.desktop", "a.jar",
    "letter.docm", "sheet.xlsm", "data.xml", "unknown.xyz", "no ending", "a.pdf.html",
)  # fmt: skip  # a table
PASSIVE = ("a.pdf", "a.docx", "a.xlsx", "a.txt", "a.md", "a.PNG", "a.eml", "a.epub", "a.html.txt")


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
    launcher._open(str(tmp_path / name))
    assert started == [[sys.executable, "-m", launcher.WARNING, str(tmp_path / name)]]


@pytest.mark.parametrize("name", PASSIVE)
def test_documents_are_opened_at_once(tmp_path: Path, started: list[list[str]], name: str) -> None:
    (tmp_path / name).write_text("")
    launcher._open(str(tmp_path / name))
    assert started == [["xdg-open", str(tmp_path / name)]]


def test_a_link_is_judged_by_where_it_leads(tmp_path: Path, started: list[list[str]]) -> None:
    (tmp_path / "page.html").write_text("")
    (tmp_path / "letter.pdf").symlink_to(tmp_path / "page.html")
    launcher._open(str(tmp_path / "letter.pdf"))
    assert launcher.WARNING in started[0]


def test_a_relative_or_missing_path_is_not_opened(started: list[list[str]]) -> None:
    launcher._open("page.pdf")
    launcher._open("/nowhere/page.pdf")
    assert started == []


def test_the_question_is_refused_by_default() -> None:
    code = (
        "import sys; from PySide6.QtWidgets import QApplication as A, QMessageBox as B; a = A([])\n"
        "from app.ui.shell.opening_warning import asked; box = asked('/a/\\u202epage.html')\n"
        "print(box.defaultButton() is box.button(B.StandardButton.Cancel),"
        " '\\u202e' in box.informativeText())"
    )
    given = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.check_output([sys.executable, "-c", code], env=given, text=True)
    assert said.split() == ["True", "False"]

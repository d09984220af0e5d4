"""A file kind, a setting, a page and a command are each added in two files of code, as
``docs/development.md`` says; help, docs, dialog, window and catalog take them from there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

READER = '''"""Reads text that is written backwards."""

from __future__ import annotations

from app.adapters.extraction.text.builder import TextBuilder
from app.core.domain.documents import ExtractedDocument


def read_mirrored(data: bytes, kind: str) -> ExtractedDocument:
    """The text from its end to its beginning."""
    builder = TextBuilder(kind)
    builder.add(data.removeprefix(b"MIRROR").decode()[::-1])
    return builder.build()
'''
KIND = '    FileKind("mir", EBOOK, "mirrored:read_mirrored", ("mirror",), signatures=((0, b"MIRROR"),), signature_suffices=True),\n'  # noqa: E501
SETTING = (
    '    greeting: str = _setting("Good day", "answers", "Greeting", "What `alcove greet` says.")\n'
)
COMMAND = '''"""``alcove greet``: says the greeting of the settings."""

from __future__ import annotations

from app.cli.parser import Commands
from app.cli.session import Session
from app.cli.system.settings import in_force


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("greet", "Say the greeting.", "alcove greet", greet)


def greet(session: Session) -> None:
    """Say it."""
    greeting = in_force(session).greeting
    session.output.result({"greeting": greeting}, lambda: greeting)
'''
PAGE = '''"""Who is thanked."""

from __future__ import annotations

from app.ui.library.library_state import LibraryState
from app.ui.widgets.controls import column, label
from app.ui.widgets.page import Page


class ThanksPage(Page):
    """A line of thanks."""

    def __init__(self, library: LibraryState) -> None:
        super().__init__("Thanks")
        self.fill(column(label(f"Thanks for {len(library.folders)} folders"), None))
'''
PAGE_ENTRY = '        Command("thanks", translate("commands", "Thanks"), "good", places=(rail,), page="help.thanks_page:ThanksPage"),\n'  # noqa: E501

EXTRACT = """
import sys
from app.adapters.extraction.pool import ExtractionPool

if __name__ == "__main__":
    pool = ExtractionPool(1, memory_mb=512, seconds=60, max_file_mb=1)
    document = pool.extract(sys.argv[1])
    pool.close()
    print(document.kind, document.text)
"""
IN_THE_WINDOW = """
from PySide6.QtWidgets import QLabel, QWidget

from app.core.settings.settings import Settings
from app.ui.settings.settings_dialog import SettingsDialog


def test_the_page_opens_from_its_command(desktop):
    desktop.main_view.commands["thanks"].trigger()
    said = {words.text() for words in desktop.main_view.pages.currentWidget().findChildren(QLabel)}
    assert {"Thanks", "Thanks for 3 folders"} <= said
    desktop.main_view.finder.open()
    desktop.main_view.finder.field.setText("thanks")
    rows = desktop.main_view.finder.list.rows
    assert "Thanks" in [rows.data(rows.index(n)) for n in range(rows.rowCount())]


def test_the_dialog_shows_the_setting(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = SettingsDialog(Settings(), [], parent)
    dialog.show()
    dialog.search.setText("greeting")
    shown = {words.text() for words in dialog.findChildren(QLabel) if words.isVisible()}
    assert {"Answers", "Greeting", "What `alcove greet` says."} <= shown
    dialog._editors["greeting"].write("Hello")
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog._save()
    assert saved.args[0] == Settings(greeting="Hello")
"""


class Tree:
    """A copy of the tree, and the files in it that were touched for each addition."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.touched: dict[str, set[str]] = {}
        for folder in ("app", "tests", "scripts"):
            shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("*.pyc"))
        shutil.copytree(ROOT / "docs", root / "docs", ignore=shutil.ignore_patterns("images"))
        shutil.copy(ROOT / "pyproject.toml", root)
        (root / "assets").symlink_to(ROOT / "assets")

    def create(self, what: str, file: str, text: str) -> None:
        """Add a module."""
        (self.root / file).write_text(text, "utf-8")
        self.touched.setdefault(what, set()).add(file)

    def insert(self, what: str, file: str, line: str, before: str) -> None:
        """Add a line to a module."""
        text = (self.root / file).read_text("utf-8")
        assert text.count(before) == 1
        (self.root / file).write_text(text.replace(before, line + before), "utf-8")
        self.touched.setdefault(what, set()).add(file)

    def run(self, *arguments: str) -> str:
        """What a Python program of the copy writes."""
        environment = {**os.environ, "PYTHONPATH": str(self.root), "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            [sys.executable, *arguments],
            cwd=self.root,
            env=environment,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def page(self, name: str) -> str:
        """A page of the manual."""
        return (self.root / "docs" / name).read_text("utf-8")


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """With one of each added, and the docs written anew."""
    tree = Tree(tmp_path_factory.mktemp("tree"))
    tree.create("kind", "app/adapters/extraction/formats/mirrored.py", READER)
    tree.insert("kind", "app/core/domain/file_kinds.py", KIND, '    FileKind("epub",')
    tree.insert("setting", "app/core/settings/settings.py", SETTING, "    temperature: float")
    tree.create("setting", "app/cli/system/greet.py", COMMAND)
    tree.create("command", "app/cli/system/greet.py", COMMAND)
    program = "app/cli/program.py"
    tree.insert("command", program, "from app.cli.system import greet\n", "from app.core.domain")
    tree.insert("command", program, "    greet,\n", "    folders,")
    tree.create("page", "app/ui/help/thanks_page.py", PAGE)
    tree.insert("page", "app/ui/foundation/commands.py", PAGE_ENTRY, '        Command("quit"')
    tree.run("scripts/make_docs.py")
    return tree


@pytest.mark.parametrize("what", ["kind", "setting", "page", "command"])
def test_two_files_are_touched(tree: Tree, what: str) -> None:
    assert len(tree.touched[what]) == 2


def test_a_file_of_the_new_kind_is_read(tree: Tree, tmp_path: Path) -> None:
    program, file = tmp_path / "extract.py", tmp_path / "poem.mirror"
    program.write_text(EXTRACT)
    file.write_bytes(b"MIRROR" + "The lease ends in May."[::-1].encode())
    assert tree.run(str(program), str(file)) == "mir The lease ends in May.\n"
    assert "| E-books | `ebook` | mir, mirror, epub |" in tree.page("formats.md")
    asked = "from app.core.catalog.intents import recognise as r; print(r('How many mir files do I have?').kinds)"  # noqa: E501
    assert tree.run("-c", asked) == "('mir',)\n"


def test_the_new_setting_is_read_and_documented(tree: Tree, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('[answers]\ngreeting = "Hello"\n')
    shown = tree.run("-m", "app", "settings", "show", "--json", "--home", str(tmp_path))
    assert json.loads(shown)["settings"]["greeting"] == "Hello"
    assert tree.run("-m", "app", "greet", "--home", str(tmp_path)) == "Hello\n"
    assert '| `greeting` | `"Good day"` |  | What `alcove greet` says. |' in tree.page(
        "settings.md"
    )


def test_the_new_command_explains_itself(tree: Tree) -> None:
    assert "Say the greeting." in tree.run("-m", "app", "greet", "--help")
    assert "greet" in tree.run("-m", "app", "--help")
    assert "## alcove greet\n" in tree.page("commands.md")


def test_the_window_has_the_new_page_and_setting(tree: Tree) -> None:
    pytest.importorskip("PySide6")
    added = tree.root / "tests" / "ui" / "test_added.py"
    added.write_text(IN_THE_WINDOW)
    assert "2 passed" in tree.run("-m", "pytest", "-q", "-p", "no:cacheprovider", str(added))

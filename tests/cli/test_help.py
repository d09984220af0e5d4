from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

import app
from app import __main__
from app.cli import manual, program
from app.egress import start
from app.sandbox import network_denial
from app.sandbox.connecting import connector
from tests.cli.conftest import FakeWiring

COMMANDS = [parser.prog.split()[1:] for parser in manual.leaves(program.build())]
GROUPS = [
    list(words)
    for words in sorted({tuple(command[:n]) for command in COMMANDS for n in range(len(command))})
]
HEAVY = ["torch", "chromadb", "llama_cpp", "PySide6", "rich", "msgspec", "numpy", "sqlite3"]


def example_in(text: str) -> list[str]:
    """The arguments of the example at the end of a help text."""
    program_name, *arguments = shlex.split(text.split("example:\n")[1])
    assert program_name == "alcove"
    return arguments


@pytest.mark.parametrize("command", COMMANDS + GROUPS, ids=" ".join)
def test_every_help_has_an_example_that_can_be_run(command, capsys):
    with pytest.raises(SystemExit) as stopped:
        program.run([*command, "--help"], FakeWiring)

    assert stopped.value.code == 0
    arguments = example_in(capsys.readouterr().out)
    assert arguments[: len(command)] == command
    assert callable(program.build().parse_args(arguments).run)


def test_the_manual_is_up_to_date():
    written = Path(app.__file__).parents[1] / "docs" / "commands.md"

    assert written.read_text(encoding="utf-8") == manual.render()


def test_the_version(capsys):
    with pytest.raises(SystemExit):
        program.run(["--version"], FakeWiring)

    assert capsys.readouterr().out == f"alcove {app.__version__}\n"


def test_help_is_light():
    script = f"import sys, app.__main__ as m; sys.argv[1:] = ['--help']\ntry: m.main()\nfinally: print([n for n in {HEAVY} if n in sys.modules])"  # noqa: E501
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)

    assert done.returncode == 0
    assert done.stdout.startswith("usage: alcove ")
    assert done.stdout.endswith("[]\n")


def test_without_arguments_the_desktop_opens_where_there_is_one(monkeypatch, capsys):
    denied = []
    monkeypatch.setattr(network_denial, "deny_network", denied.append)  # not for good
    monkeypatch.setattr(connector, "supervise", lambda home: False)
    monkeypatch.setattr(sys, "argv", ["alcove"])
    monkeypatch.setattr(__main__, "find_spec", lambda name: None)
    with pytest.raises(SystemExit) as stopped:
        __main__.main()
    assert stopped.value.code == 0
    assert capsys.readouterr().out.startswith("usage: alcove ")
    assert denied == [network_denial.Needs.UNIX_SOCKETS]

    opened = type("ui", (), {"main": staticmethod(lambda arguments: 7)})
    monkeypatch.setattr(__main__, "find_spec", lambda name: opened)
    monkeypatch.setattr(__main__, "import_module", lambda name: opened)
    assert __main__.main() == 7


@pytest.mark.parametrize(("command", "is_denied"), [("fetch", False), ("list", True)])
def test_only_the_command_that_fetches_models_keeps_the_network(monkeypatch, command, is_denied):
    denied, ran = [], []
    monkeypatch.setattr(network_denial, "deny_network", denied.append)
    monkeypatch.setattr(connector, "supervise", lambda home: False)
    monkeypatch.setattr(program, "run", lambda arguments, *_: ran.append(arguments) or 0)
    monkeypatch.setattr(sys, "argv", ["alcove", "models", command])
    assert __main__.main() == 0
    assert ran == [["models", command]]
    assert bool(denied) == is_denied


@pytest.mark.parametrize(
    ("given", "files"),
    [
        ("--home /elsewhere", []),
        ("--home=/elsewhere desktop a.pdf", ["a.pdf"]),
        ("desktop --home /elsewhere a.pdf", ["a.pdf"]),
        ("desktop a.pdf --home=/elsewhere", ["a.pdf"]),
    ],
)
def test_the_desktop_opens_over_another_data_folder(monkeypatch, given, files):
    opened = []
    desktop = SimpleNamespace(
        main=lambda arguments: opened.append((arguments, os.environ["ALCOVE_HOME"])) or 0
    )
    monkeypatch.setenv("ALCOVE_HOME", "/usual")
    monkeypatch.setattr(sys, "argv", ["alcove", *given.split()])
    monkeypatch.setattr(__main__, "find_spec", lambda name: name)
    monkeypatch.setattr(__main__, "import_module", {"app.ui": desktop}.get)

    assert __main__.main() == 0
    assert opened == [(files, "/elsewhere")]


def test_a_server_may_be_told_its_data_folder_first(monkeypatch):
    """What must come before all else is done for it, wherever its name stands."""
    monkeypatch.setenv("ALCOVE_HOME", "/usual")
    monkeypatch.setattr(sys, "argv", ["alcove", "--home", "/elsewhere", "serve", "--port", "0"])
    monkeypatch.setattr(network_denial, "deny_network", lambda *_: pytest.fail("It needs a port."))
    monkeypatch.setattr(start, "start", lambda home: None)
    monkeypatch.setattr(program, "run", lambda arguments, *_: arguments)
    assert __main__.main() == ["serve", "--port", "0"]
    assert os.environ["ALCOVE_HOME"] == "/elsewhere"

